import { median } from "./harness/median.mjs";
import { run } from "./harness/process.mjs";

/**
 * @import { Plan } from "./harness/report.mjs"
 * @typedef {{ cpuMs: number, wallMs: number, rssMb: number }} Took
 */

const DWR = JSON.stringify(new URL("messages/dwr.hex", import.meta.url).pathname);
const DECODE = `
  import { readFileSync } from "node:fs";
  import { Message } from "diameter-ts";
  if (Message.fromBytes(Buffer.from(readFileSync(${DWR}, "utf8").trim(), "hex")).findings.length > 0) throw new Error();`;

/**
 * Programs that start, do one thing and say what they took.
 * @type {Record<string, string>}
 */
const PROGRAMS = {
  bare: "",
  "import-and-decode": DECODE,
  "import-gy": `${DECODE}; import "diameter-ts/gy";`,
  "import-all": `${DECODE}; import { wholeDictionary } from "diameter-ts/all"; wholeDictionary();`,
};
const SAY = `
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1024 }));`;

/**
 * `start-up/NAME`: milliseconds of CPU time and MB beyond a bare Node, the median of turns.
 * @param {Pick<Plan, "isWanted" | "report" | "startUpTurns">} plan
 */
export async function measureStartUp({ isWanted, report, startUpTurns }) {
  const names = Object.keys(PROGRAMS).filter((name) => name === "bare" || isWanted(`start-up/${name}`));
  if (names.length === 1) return;
  /** @type {Record<string, Took>[]} */
  const turns = [];
  for (let turn = 0; turn < startUpTurns; turn++) {
    /** @type {Record<string, Took>} */
    const took = {};
    for (const name of names) took[name] = await start(PROGRAMS[name]);
    turns.push(took);
  }
  for (const name of names.slice(1)) {
    /** @param {keyof Took} key */
    const beyond = (key) => Number(median(turns.map((took) => took[name][key] - took.bare[key])).toFixed(1));
    report({
      name: `start-up/${name}`,
      value: beyond("cpuMs"),
      unit: "ms",
      wallMs: beyond("wallMs"),
      rssMb: beyond("rssMb"),
    });
  }
}

/**
 * @param {string} program
 * @returns {Promise<Took>}
 */
async function start(program) {
  const begin = performance.now();
  const output = await run([process.execPath, "--input-type=module", "--eval", program + SAY], {
    cwd: new URL("..", import.meta.url).pathname,
  });
  return { ...JSON.parse(output), wallMs: performance.now() - begin };
}
