import { basename } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests of a floor, which take milliseconds each. */
const OWN: Record<string, string[]> = {
  wire: ["wire"],
  message: ["message"],
  routing: ["routing"],
  peer: ["peer"],
};

/** The tests of what is built on a floor. */
const ABOVE: Record<string, string[]> = {
  wire: ["message", "vectors"],
  message: ["vectors"],
  routing: ["node"],
  peer: ["rfc3539", "rfc6733"],
};

const SLOW = [
  // All formats of the dictionary, one after another: the samples of the other tests tell the same of the code.
  "test/message/generated.test.ts",
  // Thousands of random messages.
  "test/message/{round-trip,fast-reading,fast-writing}.test.ts",
  // Load, random walks, and TCP.
  "test/node/{isolation,unknown-peers,tcp,tables,simultaneous}.test.ts",
  "test/rfc6733/{peer-machine-random,robustness-codec,identifiers}.test.ts",
];

/** Tests of the files at hand first, those of random values last: most mutants are found before. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const name = basename(moduleId);
  if (/^(encode|encode-rules|avp-sequence|routing-avps)\.test/.test(name)) return 2;
  return process.env.MUTATED_FILES?.split(" ").some((file) => basename(file).startsWith(name.slice(0, 4))) ? 0 : 1;
}

const { MUTATED_FLOOR: floor = "", MUTATION_TESTS: tests } = process.env;
const folders = [...(OWN[floor] ?? []), ...(tests === "own" ? [] : (ABOVE[floor] ?? []))];

const config: ViteUserConfig = defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: SLOW,
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
  },
});

export default config;
