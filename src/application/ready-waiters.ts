import { ApplicationError } from "../errors.ts";
import type { ApplicationHost } from "../node/node-application.ts";
import { DEFAULT_TIMEOUT_SECONDS } from "../node/outbound/outgoing-request.ts";
import { AMOUNT, checkOption } from "../option-checks.ts";

/** How to wait. */
export interface WaitOptions {
  /** Seconds; default 30. */
  readonly timeout?: number | undefined;
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Whose readiness is waited for. */
interface Awaited {
  readonly isReady: boolean;
  readonly node: ApplicationHost;
}

interface Waiter {
  resolve(): void;
  reject(reason: unknown): void;
  /** Ends its timer and its listening to the signal. */
  release(): void;
}

/** The callers of `waitForReady`, who wait until a peer of an application is ready. */
export class ReadyWaiters {
  readonly #application: Awaited;
  readonly #waiters = new Set<Waiter>();

  constructor(application: Awaited) {
    this.#application = application;
  }

  wait({ timeout = DEFAULT_TIMEOUT_SECONDS, signal }: WaitOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      checkOption("timeout", timeout, AMOUNT);
      signal?.throwIfAborted();
      const { node, isReady } = this.#application;
      if (isReady) {
        resolve();
        return;
      }
      const onAbort = (): void => this.#end(waiter, (ended) => ended.reject(signal?.reason));
      const cancelTimer = node.setTimer(timeout, () =>
        this.#end(waiter, (ended) =>
          ended.reject(new ApplicationError(`No peer of ${this.#application} became ready in ${timeout} s`)),
        ),
      );
      signal?.addEventListener("abort", onAbort, { once: true });
      const release = (): void => {
        cancelTimer();
        signal?.removeEventListener("abort", onAbort);
      };
      const waiter: Waiter = { resolve, reject, release };
      this.#waiters.add(waiter);
    });
  }

  /** Ends all waits, because a peer is ready. */
  ready(): void {
    for (const waiter of [...this.#waiters]) this.#end(waiter, (ended) => ended.resolve());
  }

  /** Fails all waits, because the node stops. */
  stop(): void {
    const reason = new ApplicationError(`${this.#application} was stopped`);
    for (const waiter of [...this.#waiters]) this.#end(waiter, (ended) => ended.reject(reason));
  }

  #end(waiter: Waiter, settle: (waiter: Waiter) => void): void {
    if (!this.#waiters.delete(waiter)) return;
    waiter.release();
    settle(waiter);
  }
}
