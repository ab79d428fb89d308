import { median } from "./median.mjs";

/**
 * Calls of each function per second of CPU time (of all threads: the garbage collector's count too), the median of several
 * rounds. The functions take turns within each round, so that a slow moment of the machine meets all of them; the first round
 * only warms up. On a machine at rest a second of CPU time is a second; on a busy one only CPU time can be compared.
 */
export function measureRates(functions, { rounds, roundMs }) {
  const rates = functions.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, call] of functions.entries()) {
      const rate = callsPerSecond(call, round === 0 ? roundMs * 2 : roundMs);
      if (round > 0) rates[index].push(rate);
    }
  }
  return rates.map(median);
}

function callsPerSecond(call, milliseconds) {
  const start = process.cpuUsage();
  let count = 0;
  let elapsedMs = 0;
  while (elapsedMs < milliseconds) {
    for (let index = 0; index < BATCH; index++) call();
    count += BATCH;
    const { user, system } = process.cpuUsage(start);
    elapsedMs = (user + system) / 1000;
  }
  return (count * 1000) / elapsedMs;
}

/** Calls between two looks at the clock. */
const BATCH = 100;
