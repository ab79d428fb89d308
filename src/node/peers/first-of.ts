import type { Clock, TimerHandle } from "../../environment.ts";

/** An attempt, given up by its signal. */
export type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/** How attempts are made one after the other. */
export interface FirstOfOptions<T> {
  readonly clock: Clock;
  /** How long an attempt is waited for before the next one begins beside it. */
  readonly headStartMs: number;
  /** Gives all attempts up. */
  readonly signal: AbortSignal;
  /** Takes what an attempt gives that was given up. */
  readonly discard: (value: T) => void;
}

/**
 * Makes attempts until one is good, and gives the others up then. The next one begins when one fails or is silent during its head
 * start. Rejects with the signal's reason, or with an error that has the reasons of all attempts when all failed.
 */
export function firstOf<T>(attempts: readonly Attempt<T>[], options: FirstOfOptions<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    options.signal.throwIfAborted();
    new Race(attempts, options, { resolve, reject }).begin();
  });
}

interface Outcome<T> {
  resolve(value: T): void;
  reject(reason: unknown): void;
}

class Race<T> {
  readonly #attempts: readonly Attempt<T>[];
  readonly #options: FirstOfOptions<T>;
  readonly #outcome: Outcome<T>;
  readonly #running = new Set<AbortController>();
  readonly #failures: unknown[] = [];
  #begun = 0;
  #headStart: TimerHandle | undefined;
  #isOver = false;

  constructor(attempts: readonly Attempt<T>[], options: FirstOfOptions<T>, outcome: Outcome<T>) {
    this.#attempts = attempts;
    this.#options = options;
    this.#outcome = outcome;
    options.signal.addEventListener("abort", this.#abort, { once: true });
  }

  /** Begins the next attempt, if there is one. */
  readonly begin = (): void => {
    const { clock, headStartMs } = this.#options;
    this.#endHeadStart();
    const attempt = this.#attempts[this.#begun];
    if (attempt === undefined) return;
    this.#begun++;
    const controller = new AbortController();
    this.#running.add(controller);
    if (this.#begun < this.#attempts.length) this.#headStart = clock.setTimer(headStartMs, this.begin);
    attempt(controller.signal).then(
      (value) => this.#won(controller, value),
      (error) => this.#lost(controller, error),
    );
  };

  #won(controller: AbortController, value: T): void {
    this.#running.delete(controller);
    if (this.#isOver) {
      this.#options.discard(value);
      return;
    }
    this.#end();
    this.#outcome.resolve(value);
  }

  #lost(controller: AbortController, error: unknown): void {
    this.#running.delete(controller);
    if (this.#isOver) return;
    this.#failures.push(error);
    if (this.#failures.length < this.#attempts.length) {
      this.begin();
      return;
    }
    this.#end();
    this.#outcome.reject(new AggregateError(this.#failures, this.#failures.map(textOf).join("; ")));
  }

  readonly #abort = (): void => {
    this.#end();
    this.#outcome.reject(this.#options.signal.reason);
  };

  #end(): void {
    this.#isOver = true;
    this.#endHeadStart();
    this.#options.signal.removeEventListener("abort", this.#abort);
    for (const controller of this.#running) controller.abort(new Error("Another attempt was faster"));
  }

  #endHeadStart(): void {
    if (this.#headStart !== undefined) this.#options.clock.clearTimer(this.#headStart);
    this.#headStart = undefined;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
