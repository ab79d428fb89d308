import type { Random } from "../environment.ts";
import { DisconnectCause } from "./disconnect.ts";
import { DISCONNECT_REASON_DPR } from "./disconnect-reasons.ts";

/** The fields of `Peer` that say when the peer is dialled again. */
export interface ReconnectPolicy {
  readonly persistent: boolean;
  readonly alwaysReconnect: boolean;
  /** Tc in seconds: the wait before the first new attempt. */
  readonly reconnectWait: number;
  /** By how much each further failed attempt lengthens the wait; 1: not at all. */
  readonly reconnectFactor: number;
  /** The longest wait that growth leads to, in seconds; never less than `reconnectWait`. */
  readonly reconnectMax: number;
  /** The part of the wait, from 0 to 1, that is drawn at random to either side. */
  readonly reconnectJitter: number;
  readonly dialAddresses: readonly string[];
}

/** How a connection or an attempt ended. */
export interface ConnectionEnd {
  /** A DISCONNECT_REASON_*. */
  readonly reason: number;
  /** The Disconnect-Cause of the peer's DPR. */
  readonly cause?: number | undefined;
  /** How many waits have ended in a failed attempt since the peer was last open. */
  readonly earlierWaits: number;
}

/**
 * Seconds till the next attempt (TRN-09), or null when there is none: the peer is not persistent, it can't be dialled, or its
 * DPR asked us to stay away (RFC 6733 §5.4.3: REBOOTING allows to come back, BUSY and DO_NOT_WANT_TO_TALK_TO_YOU do not).
 */
export function reconnectDelay(policy: ReconnectPolicy, end: ConnectionEnd, random: Random): number | null {
  if (!policy.persistent || policy.dialAddresses.length === 0) return null;
  if (end.reason === DISCONNECT_REASON_DPR && !policy.alwaysReconnect && end.cause !== DisconnectCause.REBOOTING) {
    return null;
  }
  const growth = policy.reconnectFactor ** Math.min(MAX_EXPONENT, end.earlierWaits);
  const longest = Math.max(policy.reconnectWait, policy.reconnectMax);
  const wait = Math.min(policy.reconnectWait * growth, longest);
  return wait * (1 + (random.float() * 2 - 1) * policy.reconnectJitter);
}

/**
 * Seconds of a quick wait. Quick waits come before those of `reconnectDelay` and are never longer than `reconnectWait`. Undefined
 * when the steps are used up.
 */
export function quickDelay(
  steps: readonly number[],
  taken: number,
  { reconnectWait }: Pick<ReconnectPolicy, "reconnectWait">,
  random: Random,
): number | undefined {
  const step = steps[taken];
  if (step === undefined) return undefined;
  return Math.min(step * (1 + (random.float() * 2 - 1) * QUICK_JITTER), reconnectWait);
}

/** The quick waits of a peer that was never connected, or was connected for so long that it does not flap. */
export const FIRST_STEPS: readonly number[] = [0.5, 1, 2, 4, 8, 16];

/** The quick waits after a CEA that means "not now": another connection of ours is taken for a living one. */
export const COME_AGAIN_STEPS: readonly number[] = [2, 4, 8, 16, 32];

/** A peer that was connected for so many seconds does not flap. */
export const STEADY_SECONDS = 60;

const QUICK_JITTER = 0.1;

/** Beyond this exponent every factor above 1 that matters has reached its cap; it keeps the power finite. */
const MAX_EXPONENT = 64;

/** The addresses of one attempt, each tried in turn; the next attempt starts behind the one that was tried last. */
export class AddressRound {
  #next = 0;
  #left = 0;

  /** Starts an attempt over `count` addresses. */
  begin(count: number): void {
    this.#left = count;
    if (this.#next >= count) this.#next = 0;
  }

  /** True when the attempt has a further address. */
  get hasNext(): boolean {
    return this.#left > 0;
  }

  /** The address to try now; undefined when all were tried. `addresses` may have changed since the attempt began. */
  take(addresses: readonly string[]): string | undefined {
    if (this.#left === 0 || addresses.length === 0) return undefined;
    this.#left--;
    const address = addresses[this.#next % addresses.length];
    this.#next = (this.#next + 1) % addresses.length;
    return address;
  }

  /** Lets the next attempt start with the address tried last, which was good. */
  keep(count: number): void {
    if (count > 0) this.#next = (this.#next + count - 1) % count;
    this.#left = 0;
  }
}
