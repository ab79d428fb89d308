// `npm run bench:peers`: this package and the other stacks in one run, by turns, with the same messages and loads. Prints the
// ratios that we aim at. Options: --rounds N (default 5), --seconds S of each load, --only REGEX (names of peers), --json (one
// object for each target), --record (tables into docs/performance.md). What can't be had is named and left out.
// docs/performance.md says how to read it.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureOurs, measurePeer, measureTurns } from "./peers/measure.mjs";
import { record } from "./peers/record.mjs";
import { PEERS } from "./peers/registry.mjs";
import { figureTable, targetRows, targetTable } from "./peers/table.mjs";

/**
 * @import { ReadyPeer } from "./peers/install.mjs"
 * @import { Metrics, Round } from "./peers/measure.mjs"
 */

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    /** Write the tables into docs/performance.md. */
    record: { type: "boolean", default: false },
  },
});
const plan = { seconds: Number(options.seconds), codecMs: 400 };
/** Beside the JSON lines, what is told goes to standard error. */
const say = options.json ? console.error : console.log;

/** Other work on the machine; to be told with what it may have spoilt. */
const [startLoad] = loadavg();
const peers = await prepare(new RegExp(options.only, "i"));
/** @type {Round[]} */
const rounds = [];
for (let round = 1; round <= Number(options.rounds); round++) {
  say(`round ${round} of ${options.rounds}`);
  /** @type {Round} */
  const metrics = { ours: await attempt("ours", (found) => measureOurs(found, plan)) };
  for (const { name, ready } of peers) metrics[name] = await attempt(name, (found) => measurePeer(found, ready, plan));
  const bare = peers.find(({ name }) => name === "bare net");
  if (bare !== undefined) await attempt("by turns with bare net", () => measureTurns(metrics, bare));
  rounds.push(metrics);
}
const rows = targetRows(rounds);
if (options.json) for (const row of rows) console.log(JSON.stringify(row));
const tables = `${figureTable(rounds, ["ours", ...peers.map(({ name }) => name)])}\n\n${targetTable(rows)}`;
say(`\n${tables}`);
if (options.record) {
  const versions = peers.map(({ name, ready }) => `${name} ${ready.version}`.trim());
  record({ tables, versions, rounds: rounds.length, startLoad });
}

/**
 * Installs and builds the peers; names those that can't be had.
 * @param {RegExp} only
 */
async function prepare(only) {
  /** @type {{ name: string, ready: ReadyPeer }[]} */
  const prepared = [];
  for (const peer of PEERS.filter(({ name }) => only.test(name))) {
    try {
      const ready = await peer.prepare();
      say(`${peer.name} ${ready.version}`);
      prepared.push({ name: peer.name, ready });
    } catch (error) {
      say(`${peer.name} can't be had: ${error instanceof Error ? error.message : error}`);
    }
  }
  return prepared;
}

/**
 * A peer that fails is named; what it had before that stays.
 * @param {string} name
 * @param {(metrics: Metrics) => Promise<void>} measure
 */
async function attempt(name, measure) {
  /** @type {Metrics} */
  const metrics = {};
  try {
    await measure(metrics);
  } catch (error) {
    say(`${name} failed: ${error instanceof Error ? error.message : error}`);
  }
  return metrics;
}
