// Compiles and runs every TypeScript block of README.md and of the pages that have some against the built package, as a
// user would: it imports the package by its name. What a `console.log` line promises in its comment must be what it prints.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.mjs";

/** Inside the package, so that its name means itself. */
const FOLDER = fileURLToPath(new URL("../build/readme/", import.meta.url));
const COMPILER = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const compilerOptions = { noEmit: false, declaration: false, isolatedDeclarations: false };
const LIMIT_MS = 60_000;
const PAGES = [
  "README.md",
  "docs/codec.md",
  "docs/dictionary.md",
  "docs/migrating-from-python-diameter.md",
  "docs/telecom.md",
];

await main();

async function main() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const port = await freePort();
  const blocks = PAGES.flatMap((page) => readBlocks(page, port));
  for (const { name, source } of blocks) writeFileSync(`${FOLDER}${name}.ts`, source);
  writeFileSync(
    `${FOLDER}tsconfig.json`,
    JSON.stringify({ extends: "../../tsconfig.json", compilerOptions, include: ["*.ts"] }),
  );
  if (!run([COMPILER, "-p", FOLDER]).passed) return fail(`a block of ${PAGES.join(" or ")} does not compile`);
  for (const { name, page, promises } of blocks) {
    const { passed, output } = run([`${FOLDER}${name}.js`]);
    if (!passed) return fail(`${name} of ${page} does not run`);
    for (const promise of promises) {
      if (!output.includes(promise)) return fail(`${name} of ${page} promises "${promise}" and prints\n${output}`);
    }
  }
  console.log(`${PAGES.join(", ")}: ${blocks.length} blocks compile and run as they say`);
}

/**
 * Its fixed port is another free one here: somebody may use the real one.
 * @param {string} page
 * @param {number} port
 */
function readBlocks(page, port) {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block], index) => ({
    name: `${page.replaceAll(/\W+/g, "-")}-${index + 1}`,
    page,
    source: block.replaceAll("3868", `${port}`),
    promises: [...block.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, promise]) => promise),
  }));
}

/** @param {string[]} args */
function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: LIMIT_MS });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return { passed: status === 0, output: stdout };
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
