import { type Clock, systemEnvironment } from "../environment.ts";

/**
 * Counts in slots of one second and forgets those that are older than `maxAge` seconds. A window of s seconds is the
 * current second and the s - 1 before it. The monotonic clock is read, so that a changed time of day harms nothing.
 *
 * Only seconds in which something was counted take room: a thousand peers that send nothing but watchdog messages cost next to
 * nothing.
 */
export class SecondSlotCounter {
  readonly #maxAge: number;
  readonly #clock: Clock;
  /** Rings of one size, a power of two: the seconds in which something was counted, and how much. */
  #seconds: Float64Array = new Float64Array(SMALLEST);
  #counts: Float64Array = new Float64Array(SMALLEST);
  /** The oldest slot is number `first` ever, the newest is the one before `end`. */
  #first = 0;
  #end = 0;

  constructor(maxAge: number, clock: Clock = systemEnvironment.clock) {
    this.#maxAge = Math.max(1, Math.floor(maxAge));
    this.#clock = clock;
  }

  /** Adds `count` to the current second, or to that of `nowMs` for a caller who has read the monotonic clock. */
  addCount(count: number, nowMs: number = this.#clock.monotonic()): void {
    this.#add(secondOf(nowMs), count);
  }

  /** The sum over the last `sinceSeconds` seconds, or over all that is kept. */
  getCount(sinceSeconds?: number): number {
    const now = secondOf(this.#clock.monotonic());
    const oldest = now - Math.min(this.#maxAge, Math.max(0, sinceSeconds ?? this.#maxAge));
    const mask = this.#seconds.length - 1;
    let sum = 0;
    for (let slot = this.#end - 1; slot >= this.#first; slot--) {
      if ((this.#seconds[slot & mask] as number) <= oldest) break;
      sum += this.#counts[slot & mask] as number;
    }
    return sum;
  }

  /** Adds all that another counter holds, each second to the same second. */
  addAll(other: SecondSlotCounter): void {
    const slots = [...this.#slots(), ...other.#slots()].sort((one, two) => one.second - two.second);
    this.#first = this.#end;
    for (const { second, count } of slots) this.#add(second, count);
  }

  /** The sums over several windows, in ascending order of the windows. */
  getCounts(...sinceSeconds: readonly number[]): number[] {
    return [...sinceSeconds].sort((one, other) => one - other).map((seconds) => this.getCount(seconds));
  }

  *#slots(): Generator<{ second: number; count: number }> {
    const mask = this.#seconds.length - 1;
    for (let slot = this.#first; slot < this.#end; slot++) {
      yield { second: this.#seconds[slot & mask] as number, count: this.#counts[slot & mask] as number };
    }
  }

  /** Adds to a second; one that is older than the newest slot counts in the newest slot. */
  #add(second: number, count: number): void {
    const newest = (this.#end - 1) & (this.#seconds.length - 1);
    if (this.#end > this.#first && second <= (this.#seconds[newest] as number)) {
      this.#counts[newest] = (this.#counts[newest] as number) + count;
    } else this.#append(second, count);
  }

  #append(second: number, count: number): void {
    this.#forget(second);
    if (this.#end - this.#first === this.#seconds.length) this.#grow();
    const place = this.#end++ & (this.#seconds.length - 1);
    this.#seconds[place] = second;
    this.#counts[place] = count;
  }

  #forget(now: number): void {
    const mask = this.#seconds.length - 1;
    while (this.#first < this.#end && (this.#seconds[this.#first & mask] as number) <= now - this.#maxAge)
      this.#first++;
  }

  #grow(): void {
    const { length } = this.#seconds;
    const seconds = new Float64Array(length * 2);
    const counts = new Float64Array(length * 2);
    for (let slot = this.#first; slot < this.#end; slot++) {
      seconds[slot & (length * 2 - 1)] = this.#seconds[slot & (length - 1)] as number;
      counts[slot & (length * 2 - 1)] = this.#counts[slot & (length - 1)] as number;
    }
    this.#seconds = seconds;
    this.#counts = counts;
  }
}

const SMALLEST = 8;

function secondOf(nowMs: number): number {
  return Math.max(0, Math.floor(nowMs / 1000));
}
