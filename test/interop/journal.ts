export interface WaitOptions {
  /** How long to wait; 20 unless told. */
  readonly seconds?: number;
  /** How many items, from the first, don't count; 0 unless told. */
  readonly skip?: number;
}

/** Something that is reported item by item, kept, and can be waited for: the lines of a log, the messages on a wire. */
export class Journal<T> {
  readonly #items: T[] = [];
  readonly #waiters = new Set<() => void>();
  #ended: string | undefined;

  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    this.#items.push(item);
    for (const check of [...this.#waiters]) check();
  }

  /** Nothing more will come; who still waits is told `reason`. */
  end(reason: string): void {
    this.#ended ??= reason;
    for (const check of [...this.#waiters]) check();
  }

  /**
   * The first item, past or to come, that matches; the first `skip` items don't count.
   * @throws Error after `seconds` or at the end of the record, with what was waited for and what came instead.
   */
  waitFor(description: string, matches: (item: T) => boolean, options: WaitOptions = {}): Promise<T> {
    const { seconds = 20, skip = 0 } = options;
    return new Promise((resolve, reject) => {
      let seen = skip;
      const settle = (finish: () => void): void => {
        clearTimeout(limit);
        this.#waiters.delete(check);
        finish();
      };
      const fail = (why: string): void => settle(() => reject(new Error(`${why} while waiting for ${description}`)));
      const check = (): void => {
        while (seen < this.#items.length) {
          const item = this.#items[seen++] as T;
          if (matches(item)) {
            settle(() => resolve(item));
            return;
          }
        }
        if (this.#ended !== undefined) fail(this.#ended);
      };
      const limit = setTimeout(() => fail(`${seconds} s went by`), seconds * 1000);
      this.#waiters.add(check);
      check();
    });
  }
}
