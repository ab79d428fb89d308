import type { Clock, TimerHandle } from "./environment.ts";

/** A deadline in a {@link TimerQueue}. Cancelling one is O(1). */
export interface Deadline {
  /** Milliseconds of the monotonic clock. */
  readonly at: number;
  callback: (() => void) | undefined;
}

/**
 * All deadlines of one node on a single timer of its clock: a heap in which cancelled entries stay until they surface or
 * outnumber the live ones. Adding a deadline that is later than all others, as request timeouts mostly are, is O(1).
 *
 * A timer that fires more than 100 ms late says that the process stood still, and heard nothing meanwhile. Then what has arrived is
 * read before any deadline takes effect: an answer that came in time is no timeout, a peer whose DWA waits in the socket is not
 * silent (RFC 3539 §3.4.1).
 */
export class TimerQueue {
  readonly #clock: Clock;
  #heap: Deadline[] = [];
  #live = 0;
  #timer: TimerHandle | undefined;
  /** The deadline that the clock's timer was set for; infinite without a timer, and {@link READING} while we read first. */
  #timerAt = Number.POSITIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many deadlines are waiting. */
  get size(): number {
    return this.#live;
  }

  /** Calls `callback` once after `delaySeconds`; fractions allowed. */
  set(delaySeconds: number, callback: () => void): Deadline {
    const deadline: Deadline = { at: this.#clock.monotonic() + delaySeconds * 1000, callback };
    this.#push(deadline);
    this.#live++;
    if (deadline.at < this.#timerAt) this.#arm(deadline.at);
    return deadline;
  }

  /** Forgets a deadline; one that has passed or was cancelled is ignored. */
  cancel(deadline: Deadline | undefined): void {
    if (deadline?.callback === undefined) return;
    deadline.callback = undefined;
    this.#live--;
    if (this.#live === 0) this.clear();
    else if (this.#heap.length > 2 * this.#live + 64) this.#compact();
  }

  /** Forgets every deadline and releases the clock's timer. */
  clear(): void {
    for (const deadline of this.#heap) deadline.callback = undefined;
    this.#heap = [];
    this.#live = 0;
    this.#disarm();
  }

  #arm(at: number): void {
    this.#disarm();
    this.#timerAt = at;
    this.#timer = this.#clock.setTimer(at - this.#clock.monotonic(), () => this.#fire());
  }

  #disarm(): void {
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
  }

  #fire(): void {
    this.#timer = undefined;
    const isLate = this.#clock.monotonic() - this.#timerAt > LATE_MS;
    if (!isLate || this.#clock.afterReading === undefined) {
      this.#expire();
      return;
    }
    this.#timerAt = READING;
    this.#clock.afterReading(() => {
      // All deadlines may have been cleared by what was read.
      if (this.#timerAt === READING) this.#expire();
    });
  }

  /** Calls back whatever is due. */
  #expire(): void {
    this.#timerAt = Number.POSITIVE_INFINITY;
    const now = this.#clock.monotonic();
    try {
      for (let first = this.#heap[0]; first !== undefined; first = this.#heap[0]) {
        // A system timer may fire a fraction of a millisecond early; the rest is not worth another one.
        if (first.callback !== undefined && first.at > now + 0.5) break;
        this.#pop();
        const { callback } = first;
        first.callback = undefined;
        if (callback === undefined) continue;
        this.#live--;
        callback();
      }
    } finally {
      const next = this.#heap[0];
      if (next !== undefined && next.at < this.#timerAt) this.#arm(next.at);
    }
  }

  #compact(): void {
    this.#heap = this.#heap.filter((deadline) => deadline.callback !== undefined).sort((a, b) => a.at - b.at);
  }

  #push(deadline: Deadline): void {
    const heap = this.#heap;
    let index = heap.push(deadline) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Deadline;
      if (above.at <= deadline.at) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = deadline;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as Deadline;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as Deadline).at < (heap[child] as Deadline).at) child++;
      const below = heap[child] as Deadline;
      if (below.at >= last.at) break;
      heap[index] = below;
      index = child;
    }
    heap[index] = last;
  }
}

/** A timer that is this much too late was not kept waiting by the work of an ordinary turn of the event loop. */
const LATE_MS = 100;

/** Earlier than every deadline: none of them sets a timer meanwhile. */
const READING = Number.NEGATIVE_INFINITY;
