import { writeSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/**
 * Ends the process when one case keeps the processor for more than a second without a sign of progress: a loop without an
 * end can't be left from within. It counts processor time, so that a busy machine is no hang.
 */
export class HangGuard {
  #shared = new BigInt64Array(new SharedArrayBuffer(16));
  #worker = new Worker(new URL(import.meta.url), { workerData: this.#shared });

  constructor() {
    this.#worker.unref();
  }

  /**
   * The case of this seed goes on.
   * @param {number} seed
   */
  progress(seed) {
    Atomics.store(this.#shared, 1, BigInt(seed));
    Atomics.add(this.#shared, 0, 1n);
  }

  stop() {
    this.#worker.postMessage("stop");
  }
}

const LIMIT_MICROSECONDS = 1_000_000;
const PERIOD_MS = 100;

/** @param {BigInt64Array} shared */
function watch(shared) {
  let seen = -1n;
  let since = processorTime();
  const timer = setInterval(() => {
    const now = Atomics.load(shared, 0);
    if (now !== seen) {
      seen = now;
      since = processorTime();
    } else if (processorTime() - since > LIMIT_MICROSECONDS) {
      writeSync(2, `fuzz: failed, seed ${Atomics.load(shared, 1)}: no progress in a second of processor time\n`);
      process.kill(process.pid, "SIGKILL");
    }
  }, PERIOD_MS);
  parentPort?.once("message", () => clearInterval(timer));
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

if (!isMainThread) watch(workerData);
