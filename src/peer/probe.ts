import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { PeerConnection } from "./connection.ts";

/**
 * True when octets of the connection came within the last second. Nothing need be asked then: a peer whose machine was lost is not
 * back that soon.
 */
export function wasHeardJustNow(connection: PeerConnection): boolean {
  return connection.lastReadSince < 1;
}

/**
 * Sees whether the open connection of a peer lives while a newer one waits. A DWA to a DWR that was sent for it is proof at once.
 * Other octets may have lain in the socket before the newer one came, with the end of the connection right behind them: they
 * prove it when that end does not show within 100 to 200 ms. So do octets that came just before.
 */
export class Probe {
  readonly #timers: TimerQueue;
  readonly #onAnswered: () => void;
  #connection: PeerConnection | null = null;
  #readsBefore = 0;
  #isAsked = false;
  #look: Deadline | undefined;

  constructor(timers: TimerQueue, onAnswered: () => void) {
    this.#timers = timers;
    this.#onAnswered = onAnswered;
  }

  /** Octets have come since the probe began. */
  get wasHeard(): boolean {
    return this.#connection !== null && this.#connection.readCount > this.#readsBefore;
  }

  /** From now on octets of the connection count. `isAsked`: a DWR goes out for it, and none was unanswered before. */
  begin(connection: PeerConnection, isAsked: boolean): void {
    this.#connection = connection;
    this.#readsBefore = connection.readCount;
    this.#isAsked = isAsked;
    this.#lookAgain(wasHeardJustNow(connection));
  }

  /** A DWA came on the connection. */
  noteDwa(): void {
    if (this.#connection !== null && this.#isAsked) this.#onAnswered();
  }

  end(): void {
    this.#timers.cancel(this.#look);
    this.#connection = null;
  }

  #lookAgain(wasHeard: boolean): void {
    this.#look = this.#timers.set(LOOK_SECONDS, () => {
      if (wasHeard) this.#onAnswered();
      else this.#lookAgain(this.wasHeard);
    });
  }
}

const LOOK_SECONDS = 0.1;
