import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { PeerConnection } from "./connection.ts";

/**
 * True when octets came on the connection within the last second. It need not be asked then: a peer whose machine was lost is not
 * back that soon.
 */
export function wasHeardJustNow(connection: PeerConnection): boolean {
  return connection.lastReadSince < 1;
}

/**
 * Finds out whether the open connection of a peer lives while a newer one waits. A DWA to a DWR that the probe sent proves it at
 * once. Other octets, and those of the last second, may have lain in the socket before the newer connection came, with the end of
 * the open one right behind them: they prove that it lives only when no end shows within 100 to 200 ms.
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

  /** True when octets have come since the probe began. */
  get wasHeard(): boolean {
    return this.#connection !== null && this.#connection.readCount > this.#readsBefore;
  }

  /** Counts octets of the connection from now on. `isAsked`: the probe sends a DWR, and none was unanswered before. */
  begin(connection: PeerConnection, isAsked: boolean): void {
    this.#connection = connection;
    this.#readsBefore = connection.readCount;
    this.#isAsked = isAsked;
    this.#lookAgain(wasHeardJustNow(connection));
  }

  /** Notes that a DWA came on the connection. */
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
