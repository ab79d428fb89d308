import type { Clock } from "../environment.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";

/** An entry that expires at a given time unless it is removed before. Its links belong to {@link ExpiryLists}. */
export class Expiring {
  /** When its time began to run, in milliseconds of the monotonic clock. */
  since = 0;
  /** Set while the entry waits. */
  list: ExpiryList | undefined;
  previous: Expiring | undefined;
  next: Expiring | undefined;
}

/** Entries that wait for the same number of seconds: they expire in the order in which they were added. */
interface ExpiryList {
  readonly seconds: number;
  readonly milliseconds: number;
  first: Expiring | undefined;
  last: Expiring | undefined;
  deadline: Deadline | undefined;
}

/**
 * Timeouts for very many entries with few different lengths of time, such as requests have: a linked list for each length, whose head
 * alone has a timer. Adding and removing an entry makes no object and touches no timer.
 */
export class ExpiryLists<Entry extends Expiring> {
  readonly #timers: TimerQueue;
  readonly #clock: Clock;
  readonly #onExpired: (entry: Entry) => void;
  readonly #lists = new Map<number, ExpiryList>();
  #lastUsed: ExpiryList | undefined;
  #size = 0;

  constructor(timers: TimerQueue, clock: Clock, onExpired: (entry: Entry) => void) {
    this.#timers = timers;
    this.#clock = clock;
    this.#onExpired = onExpired;
  }

  /** How many entries wait. */
  get size(): number {
    return this.#size;
  }

  /**
   * Lets the entry expire `seconds` after `sinceMs` of the monotonic clock, or after now; `onExpired` is called with it then,
   * unless it is removed. Entries of one length are to be added in the order of their times.
   */
  add(entry: Entry, seconds: number, sinceMs: number = this.#clock.monotonic()): void {
    const list = this.#listOf(seconds);
    entry.since = sinceMs;
    entry.list = list;
    entry.previous = list.last;
    entry.next = undefined;
    if (list.last === undefined) list.first = entry;
    else list.last.next = entry;
    list.last = entry;
    this.#size++;
    list.deadline ??= this.#watch(list, entry);
  }

  /** Forgets an entry; one that is not waiting is ignored. */
  remove(entry: Entry): void {
    const { list } = entry;
    if (list === undefined) return;
    const { previous, next } = entry;
    if (previous === undefined) list.first = next;
    else previous.next = next;
    if (next === undefined) list.last = previous;
    else next.previous = previous;
    entry.list = undefined;
    entry.previous = undefined;
    entry.next = undefined;
    this.#size--;
  }

  /** All entries; those that wait for the same number of seconds follow each other in the order in which they were added. */
  entries(): Entry[] {
    const entries: Entry[] = [];
    for (const list of this.#lists.values()) {
      for (let entry = list.first; entry !== undefined; entry = entry.next) entries.push(entry as Entry);
    }
    return entries;
  }

  #listOf(seconds: number): ExpiryList {
    if (this.#lastUsed?.seconds === seconds) return this.#lastUsed;
    let list = this.#lists.get(seconds);
    if (list === undefined) {
      list = { seconds, milliseconds: seconds * 1000, first: undefined, last: undefined, deadline: undefined };
      this.#lists.set(seconds, list);
    }
    this.#lastUsed = list;
    return list;
  }

  /** Expires the entries that are due and sets the deadline of the next one; an empty list is forgotten. */
  #sweep(list: ExpiryList): void {
    list.deadline = undefined;
    const now = this.#clock.monotonic() + ROUNDING_MS;
    for (let entry = list.first; entry !== undefined && entry.since + list.milliseconds <= now; entry = list.first) {
      this.remove(entry as Entry);
      this.#onExpired(entry as Entry);
    }
    if (list.deadline !== undefined) return;
    if (list.first === undefined) {
      this.#lists.delete(list.seconds);
      if (this.#lastUsed === list) this.#lastUsed = undefined;
    } else list.deadline = this.#watch(list, list.first);
  }

  #watch(list: ExpiryList, first: Expiring): Deadline {
    const waitMs = Math.max(0, first.since + list.milliseconds - this.#clock.monotonic());
    return this.#timers.set(waitMs / 1000, () => this.#sweep(list));
  }
}

/** A system timer may come a fraction of a millisecond early. */
const ROUNDING_MS = 0.5;
