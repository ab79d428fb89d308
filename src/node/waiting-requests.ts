import { NotRoutable } from "../errors.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";

/** A request that waits for a peer to become ready. */
export interface WaitingRequest {
  readonly seconds: number;
  readonly signal: AbortSignal | undefined;
  /** Sends it; throws `NotRoutable` while there is no peer. */
  attempt(): void;
  fail(reason: unknown): void;
  timedOut(): Error;
}

/** Requests without a peer, tried again whenever some peer becomes ready. */
export class WaitingRequests {
  readonly #timers: TimerQueue;
  readonly #waiting = new Map<WaitingRequest, { readonly deadline: Deadline; readonly onAbort: () => void }>();

  constructor(timers: TimerQueue) {
    this.#timers = timers;
  }

  get size(): number {
    return this.#waiting.size;
  }

  add(request: WaitingRequest): void {
    const { signal } = request;
    const onAbort = (): void => this.#end(request, signal?.reason);
    const deadline = this.#timers.set(request.seconds, () => this.#end(request, request.timedOut()));
    signal?.addEventListener("abort", onAbort, { once: true });
    this.#waiting.set(request, { deadline, onAbort });
  }

  /** Some peer became ready, or routes have changed. */
  retry(): void {
    for (const request of [...this.#waiting.keys()]) {
      try {
        request.attempt();
        this.#forget(request);
      } catch (error) {
        if (!(error instanceof NotRoutable)) this.#end(request, error);
      }
    }
  }

  cancel(reason: unknown): void {
    for (const request of [...this.#waiting.keys()]) this.#end(request, reason);
  }

  #end(request: WaitingRequest, reason: unknown): void {
    if (this.#forget(request)) request.fail(reason);
  }

  #forget(request: WaitingRequest): boolean {
    const waiting = this.#waiting.get(request);
    if (waiting === undefined) return false;
    this.#waiting.delete(request);
    this.#timers.cancel(waiting.deadline);
    request.signal?.removeEventListener("abort", waiting.onAbort);
    return true;
  }
}
