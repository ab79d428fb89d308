import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests of what is built on a floor; its own come first. */
const ABOVE: Record<string, string[]> = {
  wire: ["message", "vectors"],
  message: ["vectors", "node"],
  routing: ["node"],
  peer: ["node"],
};

const { MUTATED_FLOOR: floor = "", MUTATION_TESTS: tests } = process.env;
const folders = tests === "own" ? [floor] : [floor, ...(ABOVE[floor] ?? [])];

const config: ViteUserConfig = defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // Tests of load and over TCP: they take long and find nothing here that others do not.
    exclude: ["test/node/{isolation,unknown-peers,tcp}.test.ts"],
    isolate: false,
    testTimeout: 20_000,
  },
});

export default config;
