import type { Environment } from "../environment.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { DisconnectCause } from "./disconnect.ts";
import type { Peer } from "./peer.ts";
import { reconnectDelay } from "./reconnect.ts";

/** Plans the attempts to reach a peer again, on the one timer that RFC 6733 calls Tc. */
export class Reconnector {
  /** False after the peer was told goodbye by our own wish: nothing is dialled until it is wanted again. */
  isWanted = true;
  /** The Disconnect-Cause of the DPR since which the peer was not open. */
  cause: DisconnectCause | undefined;

  readonly #peer: Peer;
  readonly #environment: Environment;
  readonly #timers: TimerQueue;
  readonly #dial: () => void;
  #deadline: Deadline | undefined;
  #earlierWaits = 0;

  constructor(peer: Peer, options: { readonly environment: Environment; readonly timers: TimerQueue; dial(): void }) {
    this.#peer = peer;
    this.#environment = options.environment;
    this.#timers = options.timers;
    this.#dial = () => options.dial();
  }

  /** Seconds till the planned attempt, or null. */
  get seconds(): number | null {
    if (this.#deadline === undefined) return null;
    return Math.max(0, (this.#deadline.at - this.#environment.clock.monotonic()) / 1000);
  }

  /** A connection or an attempt ended, for this reason. Returns the seconds till the next attempt, or null. */
  plan(reason: number): number | null {
    this.cancel();
    if (!this.isWanted) return null;
    const end = { reason, cause: this.cause, earlierWaits: this.#earlierWaits };
    const seconds = reconnectDelay(this.#peer, end, this.#environment.random);
    if (seconds === null) return null;
    this.#deadline = this.#timers.set(seconds, () => this.#expire());
    return seconds;
  }

  /** The peer is open: what went before is forgotten. */
  opened(): void {
    this.cancel();
    this.#earlierWaits = 0;
    this.cause = undefined;
  }

  cancel(): void {
    this.#timers.cancel(this.#deadline);
    this.#deadline = undefined;
  }

  #expire(): void {
    this.#deadline = undefined;
    this.#earlierWaits++;
    // The peer may have been changed while the wait was on.
    if (this.#peer.persistent) this.#dial();
  }
}
