// `npm test`: every check in order, each with its name and its seconds; stops at the first that fails.
// The last line counts the tests: "1234 passed, 0 failed, 3 skipped".
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The npm scripts that make up the whole check; cheap ones first, packaging after what it packs. */
const STEPS = [
  { script: "test:peers", title: "test peers" },
  { script: "lint", title: "lint" },
  { script: "floors:check", title: "floors: imports, circles, lengths" },
  { script: "types", title: "types" },
  { script: "build", title: "build" },
  { script: "types:examples", title: "types of examples/" },
  { script: "types:scripts", title: "types of the other JavaScript" },
  { script: "generate:check", title: "generated code" },
  { script: "docs:states:check", title: "state diagrams" },
  { script: "test:all", title: "unit, property, example and interop tests" },
  { script: "conformance:check", title: "conformance report" },
  { script: "interoperability:check", title: "interoperability report" },
  { script: "fuzz:check", title: "fuzz of codec and connections" },
  { script: "stress:check", title: "cost and reach of hostile peers" },
  { script: "bench:guard", title: "speed against a bare server" },
  { script: "package:readme", title: "examples in README.md and docs/" },
  { script: "package:fresh", title: "README.md in fresh projects, under other compilers and releases of Node.js" },
  { script: "package:lint", title: "package (publint)" },
  { script: "package:types", title: "package types (attw)" },
  { script: "package:content", title: "package content" },
  { script: "package:commands", title: "README.md's commands in the packed package" },
  { script: "package:unused", title: "unused files, exports and dependencies (knip)" },
];

/** No step may take longer; a hanging one is ended and counts as failed. */
const STEP_LIMIT_MS = 15 * 60_000;
/** Written by the JSON reporter of `npm run test:all`. */
const TEST_RESULTS = fileURLToPath(new URL("../build/test-results.json", import.meta.url));

await main();

async function main() {
  rmSync(TEST_RESULTS, { force: true });
  mkdirSync(fileURLToPath(new URL("../build", import.meta.url)), { recursive: true });
  const startedAt = performance.now();
  const failed = await firstFailure();
  const seconds = secondsSince(startedAt);
  if (failed === undefined) {
    console.log(`\nAll ${STEPS.length} checks passed in ${seconds} s`);
  } else {
    console.log(`\nFAILED: ${failed.title} after ${seconds} s; to run it alone: npm run ${failed.script}`);
    process.exitCode = 1;
  }
  printTestCounts();
}

async function firstFailure() {
  for (const [index, step] of STEPS.entries()) {
    const label = `[${index + 1}/${STEPS.length}] ${step.title}`;
    console.log(`\n${label}`);
    const startedAt = performance.now();
    const problem = await run(step.script);
    console.log(`${label}: ${problem === undefined ? "ok" : `failed (${problem})`}, ${secondsSince(startedAt)} s`);
    if (problem !== undefined) return step;
  }
  return undefined;
}

/**
 * Runs an npm script in a process group of its own, so that nothing of it is left behind; resolves to what went wrong.
 * @param {string} script
 * @returns {Promise<string | undefined>}
 */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], {
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    const stop = () => killGroup(child.pid);
    const limit = setTimeout(stop, STEP_LIMIT_MS);
    process.once("SIGINT", stop).once("SIGTERM", stop);
    /** @param {string | undefined} problem */
    const finish = (problem) => {
      clearTimeout(limit);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(problem);
    };
    child.once("error", (error) => finish(error.message));
    child.once("exit", (status, signal) => finish(status === 0 ? undefined : (signal ?? `exit status ${status}`)));
  });
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended meanwhile
  }
}

/** Prints nothing when the checks stopped before the tests. */
function printTestCounts() {
  const results = readResults();
  if (results === undefined) return;
  const skipped = results.numPendingTests + results.numTodoTests;
  console.log(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed, ${skipped} skipped`);
}

/** @returns {import("vitest/reporters").JsonTestResults | undefined} */
function readResults() {
  try {
    return JSON.parse(readFileSync(TEST_RESULTS, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}
