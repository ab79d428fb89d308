import { type Clock, systemEnvironment } from "../environment.ts";

/**
 * Counts in slots of one second and forgets those that are older than `maxAge` seconds. A window of s seconds is the
 * current second and the s - 1 before it. The monotonic clock is read, so that a changed time of day harms nothing.
 */
export class SecondSlotCounter {
  readonly #slots: Float64Array;
  readonly #clock: Clock;
  /** The second of the newest slot. */
  #second: number;

  constructor(maxAge: number, clock: Clock = systemEnvironment.clock) {
    this.#slots = new Float64Array(Math.max(1, Math.floor(maxAge)));
    this.#clock = clock;
    this.#second = secondOf(clock.monotonic());
  }

  /** Adds `count` to the current second, or to that of `nowMs` for a caller who has read the monotonic clock. */
  addCount(count: number, nowMs: number = this.#clock.monotonic()): void {
    const index = this.#advance(nowMs) % this.#slots.length;
    this.#slots[index] = (this.#slots[index] as number) + count;
  }

  /** The sum over the last `sinceSeconds` seconds, or over all that is kept. */
  getCount(sinceSeconds?: number): number {
    const newest = this.#advance(this.#clock.monotonic());
    const slots = this.#slots;
    const seconds = Math.min(slots.length, Math.max(0, sinceSeconds ?? slots.length));
    let sum = 0;
    for (let second = newest; second > newest - seconds && second >= 0; second--) {
      sum += slots[second % slots.length] as number;
    }
    return sum;
  }

  /** The sums over several windows, in ascending order of the windows. */
  getCounts(...sinceSeconds: readonly number[]): number[] {
    return [...sinceSeconds].sort((one, other) => one - other).map((seconds) => this.getCount(seconds));
  }

  /** Empties the slots of the seconds that went by since the last call; returns the current second. */
  #advance(nowMs: number): number {
    const now = secondOf(nowMs);
    const slots = this.#slots;
    if (now - this.#second >= slots.length) slots.fill(0);
    else for (let second = this.#second + 1; second <= now; second++) slots[second % slots.length] = 0;
    if (now > this.#second) this.#second = now;
    return this.#second;
  }
}

function secondOf(nowMs: number): number {
  return Math.max(0, Math.floor(nowMs / 1000));
}
