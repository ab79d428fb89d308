import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compare, timed } from "./compare.mjs";

const CALLS = 100;
const WANTED = ["dwr", "ccr", "ula"];

/**
 * Decoding and encoding of `bench/messages`, by the operations that each tree measures itself with.
 * @param {string} one
 * @param {string} other
 */
export async function turnsOfCodec(one, other) {
  const [first, second] = [await operationsOf(one), await operationsOf(other)];
  /** @type {Record<string, number>} */
  const ratios = {};
  for (const name of WANTED) {
    for (const operation of /** @type {const} */ (["decode", "encode"])) {
      const calls = [first, second].map((operations) => operations(operation, name));
      const [slice, otherSlice] = calls.map((call) => () => timed(() => repeat(call)));
      ratios[`${operation} ${name}`] = await compare(slice, otherSlice, { slices: 900, warmUp: 150 });
    }
  }
  return ratios;
}

/** @param {() => unknown} call */
function repeat(call) {
  for (let index = 0; index < CALLS; index++) call();
}

/**
 * @param {string} tree
 * @returns {Promise<(operation: "decode" | "encode", name: string) => () => unknown>}
 */
async function operationsOf(tree) {
  /** @type {typeof import("../codec/messages.mjs")} */
  const { MESSAGES } = await import(pathToFileURL(join(tree, "bench/codec/messages.mjs")).href);
  /** @type {typeof import("../codec/operations.mjs")} */
  const { decodeEager, encodeIntoKept } = await import(pathToFileURL(join(tree, "bench/codec/operations.mjs")).href);
  return (operation, wanted) => {
    const message = MESSAGES.find(({ name }) => name === wanted);
    if (message === undefined) throw new Error(`${tree} has no message ${wanted}`);
    const make = operation === "decode" ? decodeEager : encodeIntoKept;
    return make(message.octets, message.dictionary);
  };
}
