import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiameterError } from "../../src/errors.ts";
import { checkOption } from "../../src/option-checks.ts";
import {
  IDLE_TIMEOUT,
  initialWatchdog,
  isDwrPending,
  type Watchdog,
  type WatchdogEvent,
  type WatchdogOptions,
  watchdogStep,
  watchdogWait,
} from "../../src/peer/watchdog.ts";
import { SeededRandom } from "../../src/testing/virtual-environment.ts";

const strict: WatchdogOptions = { reopen: "rfc3539", reopenDwaCount: 3 };
const prompt: WatchdogOptions = { reopen: "prompt", reopenDwaCount: 3 };

const initial: Watchdog = { name: "INITIAL" };
const okay: Watchdog = { name: "OKAY", pending: false };
const okayPending: Watchdog = { name: "OKAY", pending: true };
const suspect: Watchdog = { name: "SUSPECT" };
const lost: Watchdog = { name: "DOWN", gaveUp: false };
const givenUp: Watchdog = { name: "DOWN", gaveUp: true };
const reopen = (pending: boolean, count: number, gaveUp = false): Watchdog => ({
  name: "REOPEN",
  pending,
  count,
  gaveUp,
});

/** RFC 3539 appendix A, written down a second time; pending stands behind the name. */
const lines: readonly (readonly [
  rule: string,
  about: string,
  Watchdog,
  WatchdogEvent,
  actions: string,
  next: Watchdog,
])[] = [
  ["WDG-04", "OKAY", okay, "message", "setTw", okay],
  ["WDG-04", "OKAY, pending (WDG-38)", okayPending, "message", "setTw", okayPending],
  ["WDG-04", "OKAY", okay, "dwa", "setTw", okay],
  ["WDG-04", "OKAY, pending (WDG-38)", okayPending, "dwa", "setTw", okay],
  ["WDG-06", "OKAY", okay, "timeout", "sendDwr setTw", okayPending],
  ["WDG-08", "OKAY, pending", okayPending, "timeout", "failover setTw", suspect],
  ["WDG-20", "OKAY", okay, "connectionDown", "stopTw failover", lost],
  ["WDG-20", "OKAY, pending", okayPending, "connectionDown", "stopTw failover", lost],
  ["none", "OKAY", okay, "connectionUp", "", okay],
  ["WDG-10", "SUSPECT", suspect, "message", "setTw failback", okayPending],
  ["WDG-11", "SUSPECT", suspect, "dwa", "setTw failback", okay],
  ["WDG-09", "SUSPECT", suspect, "timeout", "stopTw close", givenUp],
  ["WDG-21", "SUSPECT", suspect, "connectionDown", "stopTw", lost],
  ["none", "SUSPECT", suspect, "connectionUp", "", suspect],
  ["WDG-19", "INITIAL", initial, "connectionUp", "setTw", okay],
  ["none", "INITIAL (WDG-12)", initial, "timeout", "", initial],
  ["none", "INITIAL", initial, "message", "", initial],
  ["none", "INITIAL", initial, "dwa", "", initial],
  ["none", "INITIAL", initial, "connectionDown", "", initial],
  ["none", "DOWN (WDG-12)", lost, "timeout", "", lost],
  ["none", "DOWN", lost, "message", "", lost],
  ["none", "DOWN", givenUp, "dwa", "", givenUp],
  ["none", "DOWN", givenUp, "connectionDown", "", givenUp],
  ["WDG-13", "DOWN", lost, "connectionUp", "sendDwr setTw", reopen(true, 0)],
  ["WDG-13", "DOWN, given up", givenUp, "connectionUp", "sendDwr setTw", reopen(true, 0, true)],
  ["WDG-14", "REOPEN, count 0", reopen(true, 0), "dwa", "", reopen(false, 1)],
  ["WDG-14", "REOPEN, count 1", reopen(true, 1), "dwa", "", reopen(false, 2)],
  ["WDG-14", "REOPEN, count 2", reopen(true, 2), "dwa", "failback", okay],
  ["none", "REOPEN (WDG-15)", reopen(true, 1), "message", "", reopen(true, 1)],
  ["none", "REOPEN", reopen(true, 1), "connectionUp", "", reopen(true, 1)],
  ["WDG-16", "REOPEN, nothing pending", reopen(false, 1), "timeout", "sendDwr setTw", reopen(true, 1)],
  ["WDG-17", "REOPEN, pending, count 0", reopen(true, 0), "timeout", "setTw", reopen(true, -1)],
  ["WDG-17", "REOPEN, pending, count 2", reopen(true, 2), "timeout", "setTw", reopen(true, -1)],
  ["WDG-14", "REOPEN, pending, count -1 (WDG-17)", reopen(true, -1), "dwa", "", reopen(false, 0)],
  ["WDG-18", "REOPEN, pending, count -1", reopen(true, -1), "timeout", "stopTw close", givenUp],
  ["WDG-21", "REOPEN", reopen(true, 1), "connectionDown", "stopTw", lost],
  ["WDG-21", "REOPEN, given up", reopen(true, 1, true), "connectionDown", "stopTw", givenUp],
];

describe("watchdog", () => {
  it.each(lines)("watchdog - %s: %s (%j) at %s", (rule, _about, watchdog, event, actions, next) => {
    const step = watchdogStep(watchdog, event, strict);
    expect(step.rule).toBe(rule);
    expect(step.actions).toEqual(actions === "" ? [] : actions.split(" "));
    expect(step.next).toEqual(next);
  });

  it("watchdog - promptly, only a peer that was given up passes REOPEN", () => {
    expect(watchdogStep(lost, "connectionUp", prompt)).toEqual({ rule: "WDG-19", actions: ["setTw"], next: okay });
    expect(watchdogStep(givenUp, "connectionUp", prompt).next).toEqual(reopen(true, 0, true));
  });

  it.each([1, 2, 5])("watchdog - WDG-39: %i DWAs end REOPEN when so configured", (reopenDwaCount) => {
    const options = { ...strict, reopenDwaCount };
    let { next } = watchdogStep(lost, "connectionUp", options);
    for (let count = 1; count < reopenDwaCount; count++) {
      next = watchdogStep(next, "dwa", options).next;
      expect(next.name).toBe("REOPEN");
    }
    expect(watchdogStep(next, "dwa", options)).toMatchObject({ actions: ["failback"], next: okay });
  });

  it("watchdog - WDG-39: with no DWA asked for a lost peer is in service at once", () => {
    expect(watchdogStep(givenUp, "connectionUp", { reopen: "rfc3539", reopenDwaCount: 0 }).next).toEqual(okay);
  });

  it("watchdog - WDG-01: Tw is drawn anew each time, Twinit plus or minus 2 seconds", () => {
    const random = new SeededRandom(7);
    const drawn = Array.from({ length: 200 }, () => watchdogWait(okay, { idleTimeout: 10, dwaTimeout: null }, random));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...drawn)).toBeLessThan(12);
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeGreaterThan(3);
    expect(new Set(drawn).size).toBeGreaterThan(190);
  });

  it("watchdog - dwaTimeout replaces Tw exactly while a DWR is open", () => {
    const random = new SeededRandom(7);
    const settings = { idleTimeout: 30, dwaTimeout: 4 };
    expect(watchdogWait(okayPending, settings, random)).toBe(4);
    expect(watchdogWait(suspect, settings, random)).toBe(4);
    expect(watchdogWait(reopen(true, 0), settings, random)).toBe(4);
    expect(watchdogWait(okay, settings, random)).toBeGreaterThanOrEqual(28);
    expect(watchdogWait(reopen(false, 0), settings, random)).toBeGreaterThanOrEqual(28);
  });

  it.each([5.999, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    "watchdog - WDG-03: a Twinit of %f is refused",
    (seconds) => {
      expect(() => checkOption("idleTimeout", seconds, IDLE_TIMEOUT)).toThrow(DiameterError);
      expect(() => checkOption("idleTimeout", seconds, IDLE_TIMEOUT)).toThrow(/at least 6 s/);
    },
  );

  it("watchdog - WDG-03: a Twinit of 6 is taken", () => {
    expect(() => checkOption("idleTimeout", 6, IDLE_TIMEOUT)).not.toThrow();
    expect(IDLE_TIMEOUT.takes("30")).toBe(false);
  });

  it("watchdog - no sequence of events breaks an invariant", () => {
    const anyEvent = fc.constantFrom(...events);
    const anyOptions = fc.record({
      reopen: fc.constantFrom("prompt" as const, "rfc3539" as const),
      reopenDwaCount: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 100 }), anyOptions, (sequence, options) => {
        const world = new World(options);
        for (const event of sequence) world.drive(event);
      }),
      { numRuns: 2000 },
    );
  });

  it("watchdog - every state that can be reached takes every event: by a line that keeps the invariants, or unchanged", () => {
    for (const reopenCase of ["prompt", "rfc3539"] as const) {
      for (const reopenDwaCount of [0, 1, 3]) {
        const options = { reopen: reopenCase, reopenDwaCount };
        const seen = new Map<string, World>();
        const fresh = [new World(options)];
        for (let world = fresh.pop(); world !== undefined; world = fresh.pop()) {
          for (const event of events) {
            const next = world.copy();
            next.drive(event);
            if (!world.canHappen(event)) {
              expect(watchdogStep(world.watchdog, event, options)).toMatchObject({ actions: [], next: world.watchdog });
            }
            if (seen.has(next.key)) continue;
            seen.set(next.key, next);
            fresh.push(next);
          }
        }
        const reached = new Set([...seen.values()].map(({ watchdog }) => watchdog.name));
        const names = ["INITIAL", "OKAY", "SUSPECT", "DOWN", ...(reopenDwaCount > 0 ? ["REOPEN"] : [])];
        expect(reached).toEqual(new Set(names));
      }
    }
  });
});

const events: readonly WatchdogEvent[] = ["message", "dwa", "timeout", "connectionUp", "connectionDown"];

/** What the actions of a watchdog leave behind. */
class World {
  readonly #options: WatchdogOptions;
  #watchdog: Watchdog = initialWatchdog;
  #isUp = false;
  #isTwSet = false;
  /** DWRs sent less DWAs that came. */
  #unanswered = 0;
  #isFailedOver = false;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  get watchdog(): Watchdog {
    return this.#watchdog;
  }

  get key(): string {
    return JSON.stringify([this.#watchdog, this.#isUp, this.#isTwSet, this.#unanswered, this.#isFailedOver]);
  }

  copy(): World {
    const copy = new World(this.#options);
    copy.#watchdog = this.#watchdog;
    copy.#isUp = this.#isUp;
    copy.#isTwSet = this.#isTwSet;
    copy.#unanswered = this.#unanswered;
    copy.#isFailedOver = this.#isFailedOver;
    return copy;
  }

  /** Whether the world around the watchdog can bring this event about. */
  canHappen(event: WatchdogEvent): boolean {
    if (event === "timeout") return this.#isTwSet;
    return this.#isUp === (event !== "connectionUp");
  }

  drive(event: WatchdogEvent): void {
    if (!this.canHappen(event)) return;
    if (event === "connectionUp") this.#isUp = true;
    if (event === "connectionDown") this.#isUp = false;
    if (event === "dwa") this.#unanswered = 0;
    const step = watchdogStep(this.#watchdog, event, this.#options);
    for (const action of step.actions) this.#act(action);
    this.#watchdog = step.next;
    if (!this.#isUp) this.#unanswered = 0;
    this.#check();
  }

  #act(action: ReturnType<typeof watchdogStep>["actions"][number]): void {
    switch (action) {
      case "setTw":
        this.#isTwSet = true;
        return;
      case "stopTw":
        this.#isTwSet = false;
        return;
      case "sendDwr":
        // WDG-07: never repeated while one is unanswered; WDG-12: none while closed.
        expect(this.#unanswered).toBe(0);
        expect(this.#isUp).toBe(true);
        this.#unanswered++;
        return;
      case "failover":
        expect(this.#isFailedOver).toBe(false);
        this.#isFailedOver = true;
        return;
      case "failback":
        return;
      case "close":
        this.#isUp = false;
        return;
      default:
        throw new Error(`${action satisfies never} is unknown`);
    }
  }

  #check(): void {
    const { name } = this.#watchdog;
    // A state with a connection always has Tw, one without never.
    expect(this.#isTwSet).toBe(this.#isUp);
    expect(name === "INITIAL" || name === "DOWN").toBe(!this.#isUp);
    expect(isDwrPending(this.#watchdog)).toBe(this.#unanswered > 0);
    if (name === "OKAY") this.#isFailedOver = false;
    if (name === "SUSPECT") expect(this.#isFailedOver).toBe(true);
    if (this.#watchdog.name === "REOPEN") {
      expect(this.#watchdog.count).toBeGreaterThanOrEqual(-1);
      expect(this.#watchdog.count).toBeLessThan(this.#options.reopenDwaCount);
    }
  }
}
