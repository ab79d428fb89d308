/** Who has octets that wait for the other side to read. */
export interface BacklogHolder {
  /** Too much waits in all, and nobody holds more: it has to let go. */
  giveUp(detail: string): void;
}

/**
 * The octets that wait on all connections of a node. Each may hold what a slow reader needs, but many that do not read must not
 * use the memory up together: beyond the limit the one with the most goes, then the next.
 */
export class Backlog {
  readonly #limits: { readonly maxWriteOctetsInAll: number };
  readonly #waiting = new Map<BacklogHolder, number>();
  #sum = 0;
  #isScheduled = false;

  /** The limit is read at each use. */
  constructor(limits: { readonly maxWriteOctetsInAll: number }) {
    this.#limits = limits;
  }

  /** What waits in all. */
  get octets(): number {
    return this.#sum;
  }

  /** So much waits with a holder now. */
  note(holder: BacklogHolder, octets: number): void {
    this.#sum += octets - (this.#waiting.get(holder) ?? 0);
    this.#waiting.set(holder, octets);
    if (this.#isScheduled || this.#sum <= this.#limits.maxWriteOctetsInAll) return;
    this.#isScheduled = true;
    // Not in the midst of what another connection is doing.
    process.nextTick(() => this.#relieve());
  }

  /** Nothing waits with it any more. */
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
