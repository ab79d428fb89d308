import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/** Sees whether memory that nothing uses any more is kept. */
export class MemoryBound {
  #limit;
  /** @type {number | undefined} */
  #first;

  /**
   * `megabytes`: by how much memory in use may grow after the first measurement.
   * @param {number} megabytes
   */
  constructor(megabytes) {
    this.#limit = megabytes * 1_048_576;
  }

  /** @throws Error when memory in use has grown beyond the bound. */
  check() {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    const used = heapUsed + external;
    this.#first ??= used;
    if (used - this.#first > this.#limit) {
      throw new Error(`memory in use grew from ${this.#first} to ${used} octets`);
    }
  }
}
