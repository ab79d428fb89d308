import { enterPhase, type PeerConnection } from "./connection.ts";
import type { PeerReport } from "./peer-runner-owner.ts";
import { DOUBTED, OPEN } from "./phase.ts";
import { isOpenState, type PeerState } from "./state-machine.ts";
import { isDwrPending, type Watchdog } from "./watchdog.ts";

/** True when requests may be sent: the connection is open and the watchdog is in OKAY. */
export function isReady(state: PeerState, watchdog: Watchdog): boolean {
  return isOpenState(state) && watchdog.name === "OKAY";
}

/** Keeps `connection.phase` in step with the watchdog, and reports when the peer becomes usable and when it ceases to be. */
export class Readiness {
  readonly #report: (report: PeerReport) => void;
  #wasReady = false;
  #isFailback = false;

  constructor(report: (report: PeerReport) => void) {
    this.#report = report;
  }

  /** Notes that the watchdog suspects the peer no more: the next `ready` is a failback. */
  noteFailback(): void {
    this.#isFailback = true;
  }

  /** Shows the state of the peer on `connection`, which is open or was until now, and reports a change of readiness. */
  show(connection: PeerConnection, state: PeerState, watchdog: Watchdog): void {
    const isNow = isReady(state, watchdog);
    if (isOpenState(state)) enterPhase(connection, isNow && !isDwrPending(watchdog) ? OPEN : DOUBTED);
    if (isNow === this.#wasReady) return;
    this.#wasReady = isNow;
    const isFailback = this.#isFailback;
    this.#isFailback = false;
    if (isNow) this.#report({ name: "ready", connection, isFailback });
    else this.#report({ name: "notReady", connection, why: whyNot(state) });
  }
}

function whyNot(state: PeerState): "suspect" | "disconnecting" | "closed" {
  if (isOpenState(state)) return "suspect";
  return state === "Closed" ? "closed" : "disconnecting";
}
