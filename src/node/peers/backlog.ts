/** A connection with octets that wait for the other side to read. */
export interface BacklogHolder {
  /** Gives the connection up: too many octets wait in all, and no other connection holds more. */
  giveUp(detail: string): void;
}

/**
 * The octets that wait on all connections of a node. Each connection may hold what a slow reader needs, but many that do not read
 * must not use the memory up together: beyond the limit the connection with the most octets goes, then the next.
 */
export class Backlog {
  readonly #limits: { readonly maxWriteOctetsInAll: number };
  readonly #waiting = new Map<BacklogHolder, number>();
  #sum = 0;
  #isScheduled = false;

  /** `limits` is read at each use. */
  constructor(limits: { readonly maxWriteOctetsInAll: number }) {
    this.#limits = limits;
  }

  /** The number of octets that wait in all. */
  get octets(): number {
    return this.#sum;
  }

  /** Notes how many octets wait with a holder now. */
  note(holder: BacklogHolder, octets: number): void {
    this.#sum += octets - (this.#waiting.get(holder) ?? 0);
    this.#waiting.set(holder, octets);
    if (this.#isScheduled || this.#sum <= this.#limits.maxWriteOctetsInAll) return;
    this.#isScheduled = true;
    // Later, so that no other connection is in the midst of an act.
    process.nextTick(() => this.#relieve());
  }

  /** Forgets a holder with which nothing waits any more. */
  forget(holder: BacklogHolder): void {
    this.#sum -= this.#waiting.get(holder) ?? 0;
    this.#waiting.delete(holder);
  }

  #relieve(): void {
    this.#isScheduled = false;
    for (const [holder, octets] of [...this.#waiting].sort(([, one], [, other]) => other - one)) {
      const { maxWriteOctetsInAll } = this.#limits;
      if (this.#sum <= maxWriteOctetsInAll) return;
      const detail = `it does not read: ${octets} octets wait to be sent, ${this.#sum} on all connections`;
      this.forget(holder);
      holder.giveUp(`${detail}, more than limits.maxWriteOctetsInAll (${maxWriteOctetsInAll})`);
    }
  }
}
