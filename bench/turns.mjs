// `npm run bench:turns -- ../other-tree [--rounds N]`: this built tree against another one, in one process by turns. What is
// compared: requests that a node answers in the call of its handler and behind a promise, from received octets to written ones
// without the kernel, and decoding and encoding of `bench/messages`. Both trees feel the same machine, so that the ratios are good
// to one or two per cent where rates of separate processes differ by a third. Each round is a process of its own, because the
// compiler decides anew in each; which tree comes first changes with the rounds, as the second has it a little easier or harder.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./harness/median.mjs";
import { turnsOfCodec } from "./turns/codec.mjs";
import { turnsOfNode } from "./turns/node.mjs";

/** @typedef {Record<string, number>} Ratios By name: the speed of this tree, where 1 is that of the other. */

const OWN = fileURLToPath(new URL("..", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "6" }, turn: { type: "boolean", default: false } },
});
const [first, second] = positionals;
if (first === undefined) throw new Error("Give the other tree: npm run bench:turns -- ../other-tree");

if (values.turn) {
  if (second === undefined) throw new Error("A turn takes two trees");
  console.log(JSON.stringify(await turn(first, second)));
  process.exit();
}

/** @type {Map<string, number[]>} */
const ratios = new Map();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, ratio] of Object.entries(measured(resolve(first), round % 2 === 1))) {
    ratios.set(name, [...(ratios.get(name) ?? []), ratio]);
  }
}
for (const [name, all] of ratios) {
  const sorted = all.toSorted((one, other) => one - other);
  console.log(
    `${name.padEnd(24)} ${median(sorted).toFixed(3)}   (${sorted.map((ratio) => ratio.toFixed(2)).join(" ")})`,
  );
}

/**
 * One round, in a process of its own.
 * @param {string} other
 * @param {boolean} isSwapped
 * @returns {Ratios}
 */
function measured(other, isSwapped) {
  const trees = isSwapped ? [OWN, other] : [other, OWN];
  const args = ["--max-semi-space-size=8", fileURLToPath(import.meta.url), "--turn", ...trees];
  /** @type {Ratios} */
  const found = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  if (!isSwapped) return found;
  return Object.fromEntries(Object.entries(found).map(([name, ratio]) => [name, 1 / ratio]));
}

/**
 * The speed of the second tree, where 1 is that of the first.
 * @param {string} one
 * @param {string} other
 * @returns {Promise<Ratios>}
 */
async function turn(one, other) {
  return {
    "answer in the call": await turnsOfNode(one, other, { isDeferred: false }),
    "answer behind a promise": await turnsOfNode(one, other, { isDeferred: true }),
    ...(await turnsOfCodec(one, other)),
  };
}
