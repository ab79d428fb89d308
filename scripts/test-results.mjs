// What the reports are made of: the results of the tests, as Vitest's JSON reporter writes them, and tables in TypeScript.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** @import { JsonTestResults } from "vitest/reporters" */

const ROOT = new URL("../", import.meta.url);

/**
 * Runs tests, with their results in a file, and returns whether all of them passed.
 * @param {URL} file
 * @param {string[]} which arguments for Vitest
 */
export function runTests(file, which) {
  rmSync(file, { force: true });
  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", ROOT));
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${fileURLToPath(file)}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...which, ...reporters], {
    cwd: fileURLToPath(ROOT),
    stdio: "inherit",
  });
  return status === 0;
}

/**
 * @param {URL} file
 * @returns {JsonTestResults}
 */
export function readResults(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Loads a file in TypeScript that imports nothing, so that its types only have to be taken off.
 * @param {string} path
 */
export async function importWithoutTypes(path) {
  const source = readFileSync(new URL(path, ROOT), "utf8");
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`);
}
