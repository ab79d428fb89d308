import { ApplicationError } from "../errors.ts";
import { SIGNAL } from "../node/arguments.ts";
import type { ApplicationHost, NodeApplication } from "../node/node-application.ts";
import { DEFAULT_TIMEOUT_SECONDS } from "../node/outbound/outgoing-request.ts";
import { guarded } from "../node/user-code.ts";
import { AMOUNT, checkOptions, type OptionChecks, unknownName } from "../option-checks.ts";

/** How to wait. */
export interface WaitOptions {
  /** Seconds; default 30. */
  readonly timeout?: number | undefined;
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

const WAIT_OPTIONS: OptionChecks<WaitOptions> = { timeout: AMOUNT, signal: SIGNAL };

/** Whose readiness is waited for. */
interface Awaited extends NodeApplication {
  readonly isReady: boolean;
}

interface Waiter {
  resolve(): void;
  reject(reason: unknown): void;
  /** Ends its timer and its listening to the signal. */
  release(): void;
}

/** Who hears whether a peer of an application is ready: the callers of `waitForReady`, and listeners. */
export class ReadyWaiters {
  readonly #application: Awaited;
  readonly #host: () => ApplicationHost;
  readonly #waiters = new Set<Waiter>();
  readonly #listeners = { ready: new Set<() => void>(), notReady: new Set<() => void>() };
  #wasReady = false;

  constructor(application: Awaited, host: () => ApplicationHost) {
    this.#application = application;
    this.#host = host;
  }

  wait(options: WaitOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      checkOptions(options, WAIT_OPTIONS);
      const { timeout = DEFAULT_TIMEOUT_SECONDS, signal } = options;
      signal?.throwIfAborted();
      const { isReady } = this.#application;
      const host = this.#host();
      if (isReady) {
        resolve();
        return;
      }
      const onAbort = (): void => this.#end(waiter, (ended) => ended.reject(signal?.reason));
      const cancelTimer = host.setTimer(timeout, () =>
        this.#end(waiter, (ended) => ended.reject(this.#notReady(timeout))),
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

  on(event: "ready" | "notReady", listener: () => void): void {
    if (!Object.hasOwn(this.#listeners, event)) throw unknownName(event, "event", Object.keys(this.#listeners));
    this.#listeners[event].add(listener);
  }

  off(event: "ready" | "notReady", listener: () => void): void {
    this.#listeners[event]?.delete(listener);
  }

  /** Tells all of them when the first peer has become ready, or no peer is ready any more. */
  note(isReady: boolean): void {
    if (isReady === this.#wasReady) return;
    this.#wasReady = isReady;
    const host = this.#host();
    const application = this.#application;
    if (isReady) {
      host.log("info", `${application}: a peer is ready`);
      for (const waiter of [...this.#waiters]) this.#end(waiter, (ended) => ended.resolve());
    } else {
      // When the node stops, that is what its user wanted.
      host.log(host.isStopping ? "info" : "warn", `${application}: no peer is ready any more`);
    }
    const failed = (error: unknown): void => host.log("error", `${application}: a listener failed`, error);
    for (const listener of this.#listeners[isReady ? "ready" : "notReady"]) guarded(listener, failed);
  }

  /** Fails all waits, because the node stops. */
  stop(): void {
    const reason = new ApplicationError(`${this.#application} was stopped`);
    for (const waiter of [...this.#waiters]) this.#end(waiter, (ended) => ended.reject(reason));
  }

  #notReady(timeout: number): ApplicationError {
    const application = this.#application;
    const why = this.#host().explainReadiness(application);
    return new ApplicationError(`No peer of ${application} became ready in ${timeout} s:\n${why}`);
  }

  #end(waiter: Waiter, settle: (waiter: Waiter) => void): void {
    if (!this.#waiters.delete(waiter)) return;
    waiter.release();
    settle(waiter);
  }
}
