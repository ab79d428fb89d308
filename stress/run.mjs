// `npm run stress [-- --quick] [--only NAME]`: what hostile or unlucky peers cost a node, take from their neighbours, or make it lose.
// The judged node runs over the built package; everything that is sent to it is made without the product. Budgets are ratios to
// ordinary messages of the same run. `--quick` leaves out what takes long: that much runs in `npm test`.
import { parseArgs } from "node:util";
import { cost } from "./cost.mjs";
import { endAll } from "./judged.mjs";
import { killRestart } from "./kill-restart.mjs";
import { memory } from "./memory.mjs";
import { neighbours } from "./neighbours.mjs";
import { places } from "./places.mjs";
import { returning } from "./returning.mjs";

/** @typedef {(isGood: boolean, what: string) => void} Check told each result */

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {number} seconds nobody waits longer
 * @property {boolean} isQuick whether it is part of `--quick`
 * @property {(check: Check, options: { isQuick: boolean }) => Promise<void>} run
 */

/** @type {Record<string, Suite>} */
const SUITES = {
  cost,
  memory,
  neighbours,
  places,
  returning,
  "kill-restart": killRestart,
};

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string" } } });
const wanted = Object.entries(SUITES).filter(([name, { isQuick }]) =>
  values.only === undefined ? isQuick || !values.quick : name === values.only,
);
if (wanted.length === 0) {
  console.error(`stress: --only ${values.only} is none of ${Object.keys(SUITES).join(", ")}`);
  process.exit(2);
}

process.once("exit", endAll);
let faults = 0;
for (const [name, suite] of wanted) {
  console.log(`${name}: ${suite.title}`);
  await within(suite, (isGood, what) => {
    console.log(`  ${isGood ? "good " : "FAULT"}  ${what}`);
    if (!isGood) faults++;
  });
}
console.log(faults === 0 ? "stress: PASS" : `stress: FAIL, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);

/**
 * A suite that does not end, or that throws, is a fault like any other.
 * @param {Suite} suite
 * @param {Check} check
 */
async function within({ run, seconds, isQuick }, check) {
  const tooLong = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done in ${seconds} s`)), seconds * 1000).unref();
  });
  try {
    await Promise.race([run(check, { isQuick: isQuick && values.quick }), tooLong]);
  } catch (error) {
    check(false, error instanceof Error ? error.message : String(error));
  } finally {
    endAll();
  }
}
