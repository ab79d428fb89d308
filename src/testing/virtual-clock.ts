import type { Clock } from "../environment.ts";
import { DiameterError } from "../errors.ts";

interface VirtualTimer {
  readonly at: number;
  readonly order: number;
  callback: (() => void) | undefined;
}

/**
 * A clock that stands still until it is told to go on. Timers fire in the order of their times, those of one time in the
 * order in which they were set, and after each of them everything that is ready to run (promises, ticks) has run.
 */
export class VirtualClock implements Clock {
  #elapsedMs = 0;
  #startMs: number;
  #timers: VirtualTimer[] = [];
  #order = 0;

  /** `startMs` is what `now` shows first, in milliseconds since 1970 UTC. */
  constructor(startMs: number = Date.UTC(2026, 0, 1)) {
    this.#startMs = startMs;
  }

  now(): number {
    return this.#startMs + this.#elapsedMs;
  }

  monotonic(): number {
    return this.#elapsedMs;
  }

  setTimer(delayMs: number, callback: () => void): VirtualTimer {
    const timer = { at: this.#elapsedMs + Math.max(0, delayMs), order: this.#order++, callback };
    this.#push(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    const { callback } = timer as VirtualTimer;
    if (callback === undefined) return;
    (timer as VirtualTimer).callback = undefined;
    this.#live--;
  }

  #live = 0;

  /** Timers that are set: 0 when all that ran on this clock has come to its end. */
  get pendingTimers(): number {
    return this.#live;
  }

  /** Seconds till the next timer, or undefined when there is none. */
  get nextTimerSeconds(): number | undefined {
    const next = this.#peek();
    return next === undefined ? undefined : Math.max(0, next.at - this.#elapsedMs) / 1000;
  }

  /** Sets the time of day forward or back, as an operator may; intervals must not notice. */
  changeTimeOfDay(seconds: number): void {
    this.#startMs += seconds * 1000;
  }

  /** Runs what is ready, without any time going by: timers that are due, and promises. */
  async settle(): Promise<void> {
    await this.advance(0);
  }

  /** Lets time go by and fires every timer that falls into it. */
  async advance(seconds: number): Promise<void> {
    const end = this.#elapsedMs + seconds * 1000;
    await runReady();
    for (let next = this.#peek(); next !== undefined && next.at <= end; next = this.#peek()) await this.#fire(next);
    this.#elapsedMs = Math.max(this.#elapsedMs, end);
  }

  /** Jumps to the next timer and fires it; false when there is none. */
  async jump(): Promise<boolean> {
    await runReady();
    const next = this.#peek();
    if (next !== undefined) await this.#fire(next);
    return next !== undefined;
  }

  /**
   * Jumps from timer to timer until `condition` holds, and returns the seconds that this took.
   * @throws DiameterError when it still does not after `limitSeconds`.
   */
  async until(condition: () => boolean, limitSeconds = 600): Promise<number> {
    const start = this.#elapsedMs;
    const limit = start + limitSeconds * 1000;
    await runReady();
    while (!condition()) {
      const next = this.#peek();
      if (next === undefined || next.at > limit) {
        throw new DiameterError(
          "invalid-argument",
          `The condition did not come true in ${limitSeconds} virtual seconds`,
        );
      }
      await this.#fire(next);
    }
    return (this.#elapsedMs - start) / 1000;
  }

  /** Runs the clock until `promise` is settled; what the promise brings comes back or is thrown. */
  async run<T>(promise: Promise<T>, limitSeconds = 600): Promise<T> {
    let isSettled = false;
    const settled = (): void => {
      isSettled = true;
    };
    promise.then(settled, settled);
    await this.until(() => isSettled, limitSeconds);
    return promise;
  }

  async #fire(timer: VirtualTimer): Promise<void> {
    this.#pop();
    this.#live--;
    this.#elapsedMs = Math.max(this.#elapsedMs, timer.at);
    const { callback } = timer;
    timer.callback = undefined;
    callback?.();
    await runReady();
  }

  /** The first live timer; cancelled ones on top are thrown away. */
  #peek(): VirtualTimer | undefined {
    while (this.#timers[0] !== undefined && this.#timers[0].callback === undefined) this.#pop();
    return this.#timers[0];
  }

  #push(timer: VirtualTimer): void {
    this.#live++;
    const heap = this.#timers;
    let index = heap.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as VirtualTimer;
      if (isBefore(above, timer)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = timer;
  }

  #pop(): void {
    const heap = this.#timers;
    const last = heap.pop() as VirtualTimer;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as VirtualTimer, heap[child] as VirtualTimer)) child++;
      const below = heap[child] as VirtualTimer;
      if (isBefore(last, below)) break;
      heap[index] = below;
      index = child;
    }
    heap[index] = last;
  }
}

function isBefore(first: VirtualTimer, second: VirtualTimer): boolean {
  return first.at < second.at || (first.at === second.at && first.order < second.order);
}

/** Node runs all promises and ticks before it comes to an immediate. */
function runReady(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
