import { median } from "../harness/median.mjs";

/** @typedef {() => number | Promise<number>} Slice Does some work and gives the nanoseconds that it took. */

/**
 * How much faster the second is than the first: medians of slices that take turns.
 * @param {Slice} first
 * @param {Slice} second
 * @param {{ readonly slices: number; readonly warmUp: number }} how
 */
export async function compare(first, second, { slices, warmUp }) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let slice = 0; slice < slices; slice++) {
    const order = slice % 2 === 0 ? [0, 1] : [1, 0];
    for (const which of order) {
      const took = await (which === 0 ? first : second)();
      if (slice >= warmUp) times[which].push(took);
    }
    // Timers, sockets and the collector have their turn between the slices.
    await new Promise((done) => setImmediate(done));
  }
  return median(times[0]) / median(times[1]);
}

/**
 * The nanoseconds of a call.
 * @param {() => unknown} call
 */
export function timed(call) {
  const startedAt = process.hrtime.bigint();
  call();
  return Number(process.hrtime.bigint() - startedAt);
}
