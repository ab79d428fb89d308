import { Dictionary } from "diameter-ts";
import * as base from "diameter-ts/base";
import * as gy from "diameter-ts/gy";
import { creditControlRequest } from "./codec/messages.mjs";
import { decodeEager } from "./codec/operations.mjs";
import { onServer, ownLoad } from "./end-to-end.mjs";
import { median } from "./harness/median.mjs";
import { measureRates } from "./harness/rate.mjs";
import { load } from "./load/load.mjs";

/**
 * @import { Plan } from "./harness/report.mjs"
 * @import { LoadOptions, LoadResult } from "./load/load.mjs"
 */

/** Each growth: its name, the load without and with it. */
const GROWTHS = [
  { name: "whole-dictionary", few: neutral({}), many: neutral({}, "--whole-dictionary") },
  { name: "1000-idle-peers", few: neutral({}), many: neutral({ idle: 1000 }) },
  {
    name: "200-peers-sending",
    few: neutral({ outstanding: 3200 }),
    many: neutral({ outstanding: 3200, connections: 200 }),
  },
  { name: "100000-pending-requests", few: own({}), many: own({ pending: 100_000 }) },
];

/**
 * What happens when something grows. `growth/decode/SERVICES` is nanoseconds per octet of a CCR with that many services: it
 * should not grow. `growth/NAME` is how much of the requests a second is left; both loads take turns.
 * @param {Omit<Plan, "startUpTurns">} plan
 */
export async function measureGrowth({ isWanted, report, rounds, roundMs, seconds, turns }) {
  measureDecoding({ isWanted, report, rounds, roundMs });
  for (const { name, few, many } of GROWTHS) {
    const row = `growth/${name}`;
    if (!isWanted(row)) continue;
    /** @type {{ few: LoadResult, many: LoadResult }[]} */
    const pairs = [];
    for (let turn = 0; turn < turns; turn++) pairs.push({ few: await few(seconds), many: await many(seconds) });
    report({
      name: row,
      value: rounded(median(pairs.map(({ few, many }) => many.requestsPerSecond / few.requestsPerSecond))),
      unit: "of the requests/s are left",
      before: median(pairs.map(({ few }) => few.requestsPerSecond)),
      after: median(pairs.map(({ many }) => many.requestsPerSecond)),
      cpu: rounded(median(pairs.map(({ few, many }) => many.serverCpuPer100k / few.serverCpuPer100k))),
    });
  }
}

/** @param {Pick<Plan, "isWanted" | "report" | "rounds" | "roundMs">} plan */
function measureDecoding({ isWanted, report, rounds, roundMs }) {
  const dictionary = new Dictionary([base, gy]);
  const cases = [1, 10, 100, 1000]
    .map((services) => ({ name: `growth/decode/${services}-services`, octets: creditControlRequest(services) }))
    .filter(({ name }) => isWanted(name));
  const rates = measureRates(
    cases.map(({ octets }) => decodeEager(octets, dictionary)),
    { rounds, roundMs },
  );
  for (const [index, { name, octets }] of cases.entries()) {
    report({ name, value: rounded(1e9 / rates[index] / octets.length), unit: "ns/octet", octets: octets.length });
  }
}

/**
 * @param {Partial<LoadOptions>} options
 * @param {string[]} serverOptions
 */
function neutral(options, ...serverOptions) {
  return (/** @type {number} */ seconds) =>
    onServer((server) => load(server, { outstanding: 256, ...options, seconds }), ...serverOptions);
}

/** @param {{ pending?: number }} options */
function own(options) {
  return (/** @type {number} */ seconds) =>
    onServer((server) => ownLoad(server, { outstanding: 256, ...options, seconds }));
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(3));
}
