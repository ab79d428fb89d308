import { median } from "./median.mjs";

/**
 * Calls of each function per second of CPU time (of all threads: the garbage collector's count too), the median of several
 * rounds. The functions take turns within each round, so that a slow moment of the machine meets all of them; the first round
 * only warms up. On a machine at rest a second of CPU time is a second; on a busy one only CPU time can be compared.
 * @param {(() => unknown)[]} functions
 * @param {{ rounds: number, roundMs: number }} options
 */
export function measureRates(functions, { rounds, roundMs }) {
  /** @type {number[][]} */
  const rates = functions.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, call] of functions.entries()) {
      const rate = callsPerSecond(call, round === 0 ? roundMs * 2 : roundMs);
      if (round > 0) rates[index].push(rate);
    }
  }
  return rates.map(median);
}

/**
 * @param {() => unknown} call
 * @param {number} milliseconds
 */
function callsPerSecond(call, milliseconds) {
  const start = process.cpuUsage();
  let count = 0;
  let elapsedMs = 0;
  for (let batch = 100; elapsedMs < milliseconds; ) {
    const before = elapsedMs;
    for (let index = 0; index < batch; index++) call();
    count += batch;
    const { user, system } = process.cpuUsage(start);
    elapsedMs = (user + system) / 1000;
    if (elapsedMs - before < BATCH_MS) batch *= 2;
  }
  return (count * 1000) / elapsedMs;
}

/** A look at the clock takes microseconds: so much has to lie between two of them. */
const BATCH_MS = 2;
