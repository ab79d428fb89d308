import type { Random } from "../environment.ts";
import type { OptionCheck } from "../option-checks.ts";

/** The states of RFC 3539 appendix A. */
export type WatchdogName = "INITIAL" | "OKAY" | "SUSPECT" | "DOWN" | "REOPEN";

/**
 * The watchdog of one peer, whoever opened the connection (WDG-39). `pending`: a DWR is unanswered. `count`: the answered
 * DWRs of REOPEN, -1 after a miss. `gaveUp`: the peer was silent on a transport that stood, so it has to prove itself.
 */
export type Watchdog =
  | { readonly name: "INITIAL" }
  | { readonly name: "OKAY"; readonly pending: boolean }
  | { readonly name: "SUSPECT" }
  | { readonly name: "DOWN"; readonly gaveUp: boolean }
  | { readonly name: "REOPEN"; readonly pending: boolean; readonly count: number; readonly gaveUp: boolean };

/** The events of a watchdog. "Connection up" is the end of CER/CEA; "message" is any received message but a DWA. */
export type WatchdogEvent = "message" | "dwa" | "timeout" | "connectionUp" | "connectionDown";

/** An action of a step; a step's actions are done in its order. */
export type WatchdogAction =
  /** Draw Tw anew and start it; see {@link watchdogWait}. */
  | "setTw"
  | "stopTw"
  | "sendDwr"
  /** Move the pending requests to other peers (RFC 3539 §3.4.2). */
  | "failover"
  /** The peer takes requests again. */
  | "failback"
  /** Close the connection; the watchdog is in DOWN already. */
  | "close";

/** One line of the table. */
export interface WatchdogStep {
  /** The row of the conformance list that it implements. */
  readonly rule: string;
  readonly actions: readonly WatchdogAction[];
  readonly next: Watchdog;
}

/** How a watchdog behaves where the standard leaves a choice. */
export interface WatchdogOptions {
  /**
   * `rfc3539`: every peer that was lost passes REOPEN. `prompt`: only one that the watchdog gave up; after a lost or refused
   * transport, a crash or DPR the new capabilities exchange is proof enough, and requests that arrive in REOPEN are served.
   */
  readonly reopen: "prompt" | "rfc3539";
  /** How many DWAs bring a peer from REOPEN to OKAY (RFC 3539 §3.4.1 has 3); 0: at once. */
  readonly reopenDwaCount: number;
}

/** The state of the watchdog of a peer that was never open. */
export const initialWatchdog: Watchdog = { name: "INITIAL" };

const okay: Watchdog = { name: "OKAY", pending: false };
const okayPending: Watchdog = { name: "OKAY", pending: true };
const suspect: Watchdog = { name: "SUSPECT" };
const lost: Watchdog = { name: "DOWN", gaveUp: false };
const givenUp: Watchdog = { name: "DOWN", gaveUp: true };

/** The step of a watchdog at an event (RFC 3539 appendix A). Lines: `row | state | event | action | next state`. */
export function watchdogStep(watchdog: Watchdog, event: WatchdogEvent, options: WatchdogOptions): WatchdogStep {
  switch (watchdog.name) {
    case "INITIAL":
      return inInitial(watchdog, event);
    case "OKAY":
      return inOkay(watchdog, event);
    case "SUSPECT":
      return inSuspect(watchdog, event);
    case "DOWN":
      return inDown(watchdog, event, options);
    case "REOPEN":
      return inReopen(watchdog, event, options);
  }
}

/** The least Twinit that RFC 3539 §3.4.1 allows, in seconds. */
export const MINIMUM_IDLE_TIMEOUT = 6;

/** How far Tw is drawn to either side of Twinit, in seconds. */
const JITTER_SECONDS = 2;

/**
 * The seconds that Tw is set to: Twinit (`idleTimeout`) plus a value drawn evenly from -2 to 2 (WDG-01), or `dwaTimeout`
 * while a DWR is unanswered and one is set.
 */
export function watchdogWait(
  watchdog: Watchdog,
  settings: { readonly idleTimeout: number; readonly dwaTimeout: number | null },
  random: Random,
): number {
  if (settings.dwaTimeout !== null && isDwrPending(watchdog)) return settings.dwaTimeout;
  return settings.idleTimeout + (random.float() * 2 - 1) * JITTER_SECONDS;
}

/** True while a DWR of ours is unanswered. */
export function isDwrPending(watchdog: Watchdog): boolean {
  return watchdog.name === "SUSPECT" || ((watchdog.name === "OKAY" || watchdog.name === "REOPEN") && watchdog.pending);
}

/** The check of Twinit (WDG-03). */
export const IDLE_TIMEOUT: OptionCheck = {
  expected: `seconds, at least ${MINIMUM_IDLE_TIMEOUT} s (RFC 3539 §3.4.1)`,
  takes: (value) => Number.isFinite(value) && (value as number) >= MINIMUM_IDLE_TIMEOUT,
};

function inInitial(watchdog: Watchdog, event: WatchdogEvent): WatchdogStep {
  // WDG-19 | INITIAL | connection up | set Tw | OKAY
  if (event === "connectionUp") return step("WDG-19", ["setTw"], okay);
  // WDG-12 | INITIAL, DOWN | Tw over | try to open, set Tw | same
  // Attempts are paced by Tc and bounded by the connect timer, so that no Tw runs here at all.
  return ignored(watchdog);
}

function inOkay(watchdog: Watchdog & { name: "OKAY" }, event: WatchdogEvent): WatchdogStep {
  switch (event) {
    // WDG-04 | OKAY | message, not DWA | set Tw | OKAY; WDG-38: pending stays
    case "message":
      return step("WDG-04", ["setTw"], watchdog);
    // WDG-04 | OKAY | DWA | pending off, set Tw | OKAY
    case "dwa":
      return step("WDG-04", ["setTw"], okay);
    case "timeout":
      // WDG-08 | OKAY | Tw over, pending | failover, set Tw | SUSPECT
      if (watchdog.pending) return step("WDG-08", ["failover", "setTw"], suspect);
      // WDG-06 | OKAY | Tw over, nothing pending | send DWR, set Tw, pending on | OKAY
      return step("WDG-06", ["sendDwr", "setTw"], okayPending);
    // WDG-20 | OKAY | connection lost | close, failover, set Tw | DOWN
    case "connectionDown":
      return step("WDG-20", ["stopTw", "failover"], lost);
    case "connectionUp":
      return ignored(watchdog);
  }
}

function inSuspect(watchdog: Watchdog, event: WatchdogEvent): WatchdogStep {
  switch (event) {
    // WDG-10 | SUSPECT | message, not DWA | failback, set Tw | OKAY; WDG-38: the DWR stays pending
    case "message":
      return step("WDG-10", ["setTw", "failback"], okayPending);
    // WDG-11 | SUSPECT | DWA | pending off, failback, set Tw | OKAY
    case "dwa":
      return step("WDG-11", ["setTw", "failback"], okay);
    // WDG-09 | SUSPECT | Tw over | close, set Tw | DOWN
    case "timeout":
      return step("WDG-09", ["stopTw", "close"], givenUp);
    // WDG-21 | SUSPECT | connection lost | close, set Tw | DOWN
    case "connectionDown":
      return step("WDG-21", ["stopTw"], lost);
    case "connectionUp":
      return ignored(watchdog);
  }
}

function inDown(watchdog: Watchdog & { name: "DOWN" }, event: WatchdogEvent, options: WatchdogOptions): WatchdogStep {
  // Messages are thrown away, Tw does not run (see WDG-12 above).
  if (event !== "connectionUp") return ignored(watchdog);
  const mustProve = options.reopenDwaCount > 0 && (options.reopen === "rfc3539" || watchdog.gaveUp);
  // A new capabilities exchange is proof enough (ARCHITECTURE.md, deviations). As WDG-19.
  if (!mustProve) return step("WDG-19", ["setTw"], okay);
  // WDG-13 | DOWN | connection up | count 0, send DWR, set Tw, pending on | REOPEN
  return step("WDG-13", ["sendDwr", "setTw"], reopen(true, 0, watchdog.gaveUp));
}

function inReopen(
  watchdog: Watchdog & { name: "REOPEN" },
  event: WatchdogEvent,
  options: WatchdogOptions,
): WatchdogStep {
  const { pending, count, gaveUp } = watchdog;
  switch (event) {
    // WDG-15 | REOPEN | message, not DWA | throw away | REOPEN
    case "message":
    case "connectionUp":
      return ignored(watchdog);
    case "dwa":
      // WDG-14 | REOPEN | DWA, count is 2 | pending off, count + 1, failback | OKAY
      if (count + 1 >= options.reopenDwaCount) return step("WDG-14", ["failback"], okay);
      // WDG-14 | REOPEN | DWA, count below 2 | pending off, count + 1 | REOPEN
      return step("WDG-14", [], reopen(false, count + 1, gaveUp));
    case "timeout":
      // WDG-16 | REOPEN | Tw over, nothing pending | send DWR, set Tw, pending on | REOPEN
      if (!pending) return step("WDG-16", ["sendDwr", "setTw"], reopen(true, count, gaveUp));
      // WDG-17 | REOPEN | Tw over, pending, count 0 or more | count becomes -1, set Tw | REOPEN
      if (count >= 0) return step("WDG-17", ["setTw"], reopen(true, -1, gaveUp));
      // WDG-18 | REOPEN | Tw over, pending, count below 0 | close, set Tw | DOWN
      return step("WDG-18", ["stopTw", "close"], givenUp);
    // WDG-21 | REOPEN | connection lost | close, set Tw | DOWN. What had to be proved still has to be.
    case "connectionDown":
      return step("WDG-21", ["stopTw"], gaveUp ? givenUp : lost);
  }
}

function reopen(pending: boolean, count: number, gaveUp: boolean): Watchdog {
  return { name: "REOPEN", pending, count, gaveUp };
}

function step(rule: string, actions: readonly WatchdogAction[], next: Watchdog): WatchdogStep {
  return { rule, actions, next };
}

function ignored(watchdog: Watchdog): WatchdogStep {
  return { rule: "none", actions: [], next: watchdog };
}
