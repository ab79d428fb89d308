import type { Environment } from "../environment.ts";
import { DIAMETER_UNABLE_TO_COMPLY, ELECTION_LOST } from "../message/result-codes.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { DisconnectCause } from "./disconnect.ts";
import type { Peer } from "./peer.ts";
import { COME_AGAIN_STEPS, FIRST_STEPS, quickDelay, reconnectDelay, STEADY_SECONDS } from "./reconnect.ts";

/** The collaborators of a {@link Reconnector}. */
export interface ReconnectorOptions {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  /** The node's values for peers without their own. */
  readonly settings: { readonly quickReconnect: boolean };
  dial(): void;
}

/** Plans the attempts to reach a peer again, on the one timer that RFC 6733 calls Tc. */
export class Reconnector {
  /** False after we ended the connection by our own wish: the peer is not dialled until it is wanted again. */
  isWanted = true;

  readonly #peer: Peer;
  readonly #options: ReconnectorOptions;
  #deadline: Deadline | undefined;
  #earlierWaits = 0;
  /** The DPR that closed the peer, till it is open again: a peer that has taken leave gets no quick waits. */
  #farewell: { readonly cause: DisconnectCause | undefined } | undefined;
  /** When the peer was opened, in milliseconds of the monotonic clock; undefined while it is not. */
  #openedAt: number | undefined;
  /** True when the peer was never connected, or was connected for long. */
  #isSteady = true;
  #firstSteps = 0;
  #comeAgainSteps = 0;
  /** True when the last attempt got a CEA that means "not now". */
  #isToComeAgain = false;

  constructor(peer: Peer, options: ReconnectorOptions) {
    this.#peer = peer;
    this.#options = options;
  }

  /** Seconds till the planned attempt, or null. */
  get seconds(): number | null {
    if (this.#deadline === undefined) return null;
    return Math.max(0, (this.#deadline.at - this.#now()) / 1000);
  }

  /** Plans the next attempt after an end for this reason. Returns the seconds till the attempt, or null. */
  plan(reason: number): number | null {
    this.cancel();
    if (this.#openedAt !== undefined) this.#isSteady = this.#now() - this.#openedAt >= STEADY_SECONDS * 1000;
    this.#openedAt = undefined;
    const { timers, environment } = this.#options;
    const end = { reason, cause: this.#farewell?.cause, earlierWaits: this.#earlierWaits };
    const delay = this.isWanted ? reconnectDelay(this.#peer, end, environment.random) : null;
    const quick = delay === null ? undefined : this.#quickDelay();
    this.#isToComeAgain = false;
    if (delay === null) return null;
    const seconds = quick ?? delay;
    this.#deadline = timers.set(seconds, () => this.#expire(quick === undefined));
    return seconds;
  }

  /** Forgets all earlier ends, because the peer is open. */
  opened(): void {
    this.cancel();
    this.#openedAt = this.#now();
    this.#earlierWaits = 0;
    this.#firstSteps = 0;
    this.#comeAgainSteps = 0;
    this.#farewell = undefined;
  }

  /** Notes that a DPR was sent, or received with this cause. */
  farewell(cause: DisconnectCause | undefined): void {
    this.#farewell = { cause };
  }

  /** Notes that a CEA refused us with this Result-Code. */
  refused(resultCode: number | undefined): void {
    // 5012 is what freeDiameter says to a second connection.
    this.#isToComeAgain = resultCode === ELECTION_LOST || resultCode === DIAMETER_UNABLE_TO_COMPLY;
  }

  cancel(): void {
    this.#options.timers.cancel(this.#deadline);
    this.#deadline = undefined;
  }

  #quickDelay(): number | undefined {
    const { settings, environment } = this.#options;
    if (!(this.#peer.quickReconnect ?? settings.quickReconnect) || this.#farewell !== undefined) return undefined;
    if (this.#isToComeAgain) {
      return quickDelay(COME_AGAIN_STEPS, this.#comeAgainSteps++, this.#peer, environment.random);
    }
    if (!this.#isSteady) return undefined;
    return quickDelay(FIRST_STEPS, this.#firstSteps++, this.#peer, environment.random);
  }

  #expire(isOrdinary: boolean): void {
    this.#deadline = undefined;
    if (isOrdinary) this.#earlierWaits++;
    // The peer may have been changed while the wait was on.
    if (this.#peer.persistent) this.#options.dial();
  }

  #now(): number {
    return this.#options.environment.clock.monotonic();
  }
}
