import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOpenState,
  isProbing,
  type PeerAction,
  type PeerEvent,
  type PeerState,
  peerStates,
  peerStep,
  peerTable,
  peerTimer,
  rfcState,
} from "../../src/peer/state-machine.ts";

/** The table of RFC 6733 §5.6 and the rules that fill its gaps, written down a second time. */
const lines: readonly (readonly [
  rule: string,
  state: PeerState,
  event: PeerEvent,
  actions: string,
  next: PeerState,
  reason?: number,
])[] = [
  ["PSM-01", "Closed", "start", "openTransport", "Wait-Conn-Ack"],
  ["PSM-02", "Closed", "incomingCer", "takeNewcomer sendCea reportOpen", "R-Open"],
  ["PSM-03", "Wait-Conn-Ack", "connected", "sendCer", "Wait-I-CEA"],
  ["PSM-04", "Wait-Conn-Ack", "connectFailed", "closeI reportClosed", "Closed", 50],
  ["next address", "Wait-Conn-Ack", "addressFailed", "closeI openTransport", "Wait-Conn-Ack"],
  ["PSM-05", "Wait-Conn-Ack", "incomingCer", "takeNewcomer", "Wait-Conn-Ack/Elect"],
  ["PSM-06", "Wait-Conn-Ack", "timeout", "closeI reportClosed", "Closed", 50],
  ["PSM-32", "Wait-Conn-Ack", "stop", "closeI reportClosed", "Closed", 34],
  ["PSM-07", "Wait-I-CEA", "cea", "reportOpen", "I-Open"],
  ["CER-14", "Wait-I-CEA", "ceaRefused", "closeI reportClosed", "Closed", 52],
  ["PSM-08", "Wait-I-CEA", "incomingCer", "takeNewcomer elect", "Wait-Returns"],
  ["PSM-09", "Wait-I-CEA", "closedI", "closeI reportClosed", "Closed"],
  ["PSM-10", "Wait-I-CEA", "nonCea", "closeI reportClosed", "Closed", 51],
  ["PSM-11", "Wait-I-CEA", "timeout", "closeI reportClosed", "Closed", 51],
  ["PSM-32", "Wait-I-CEA", "stop", "closeI reportClosed", "Closed", 34],
  ["PSM-12", "Wait-Conn-Ack/Elect", "connected", "sendCer elect", "Wait-Returns"],
  ["PSM-13", "Wait-Conn-Ack/Elect", "connectFailed", "closeI sendCea reportOpen", "R-Open"],
  ["PSM-13", "Wait-Conn-Ack/Elect", "addressFailed", "closeI sendCea reportOpen", "R-Open"],
  ["PSM-14", "Wait-Conn-Ack/Elect", "closedR", "closeR", "Wait-Conn-Ack"],
  ["PSM-15", "Wait-Conn-Ack/Elect", "incomingCer", "rejectNewcomer", "Wait-Conn-Ack/Elect"],
  ["PSM-16", "Wait-Conn-Ack/Elect", "timeout", "closeI closeR reportClosed", "Closed", 50],
  ["PSM-32", "Wait-Conn-Ack/Elect", "stop", "closeI closeR reportClosed", "Closed", 34],
  ["CER-22", "Wait-Conn-Ack/Elect", "cerAgain", "refuseCer", "Wait-Conn-Ack/Elect"],
  ["PSM-17", "Wait-Returns", "electionWon", "closeI sendCea reportOpen", "R-Open"],
  ["PSM-18", "Wait-Returns", "closedI", "closeI sendCea reportOpen", "R-Open"],
  ["CER-14", "Wait-Returns", "ceaRefused", "closeI sendCea reportOpen", "R-Open"],
  ["CER-14", "Wait-Returns", "nonCea", "closeI sendCea reportOpen", "R-Open"],
  ["PSM-19", "Wait-Returns", "cea", "rejectR reportOpen", "I-Open"],
  ["PSM-20", "Wait-Returns", "closedR", "closeR", "Wait-I-CEA"],
  ["PSM-21", "Wait-Returns", "incomingCer", "rejectNewcomer", "Wait-Returns"],
  ["PSM-22", "Wait-Returns", "timeout", "closeI closeR reportClosed", "Closed", 51],
  ["PSM-32", "Wait-Returns", "stop", "closeI closeR reportClosed", "Closed", 34],
  ["CER-22", "Wait-Returns", "cerAgain", "refuseCer", "Wait-Returns"],
  ["PSM-24", "R-Open", "dwr", "sendDwa", "R-Open"],
  ["PSM-24", "R-Open", "dwa", "noteDwa", "R-Open"],
  ["PSM-25", "R-Open", "incomingCer", "holdNewcomer probe", "R-Open/Probe"],
  ["PSM-25", "R-Open", "cerInDoubt", "closeR reportReplaced takeNewcomer sendCea reportOpen", "R-Open", 48],
  ["CER-22", "R-Open", "cerAgain", "refuseCer", "R-Open"],
  ["PSM-26", "R-Open", "stop", "sendDpr", "Closing R"],
  ["PSM-27", "R-Open", "dpr", "sendDpa", "Closing R", 32],
  ["PSM-28", "R-Open", "closedR", "closeR reportClosed", "Closed"],
  ["WDG-09", "R-Open", "watchdogExpired", "closeR reportClosed", "Closed", 53],
  ["PSM-24", "I-Open", "dwr", "sendDwa", "I-Open"],
  ["PSM-24", "I-Open", "dwa", "noteDwa", "I-Open"],
  ["PSM-25", "I-Open", "incomingCer", "holdNewcomer probe", "I-Open/Probe"],
  ["PSM-25", "I-Open", "cerInDoubt", "closeI reportReplaced takeNewcomer sendCea reportOpen", "R-Open", 48],
  ["CER-22", "I-Open", "cerAgain", "refuseCer", "I-Open"],
  ["PSM-26", "I-Open", "stop", "sendDpr", "Closing I"],
  ["PSM-27", "I-Open", "dpr", "sendDpa", "Closing I", 32],
  ["PSM-28", "I-Open", "closedI", "closeI reportClosed", "Closed"],
  ["WDG-09", "I-Open", "watchdogExpired", "closeI reportClosed", "Closed", 53],
  ["PSM-25", "R-Open/Probe", "probeAnswered", "keepOld", "R-Open"],
  ["PSM-28", "R-Open/Probe", "closedR", "closeR reportReplaced takeN sendCea reportOpen", "R-Open"],
  ["PSM-28", "R-Open/Probe", "timeout", "closeR reportReplaced takeN sendCea reportOpen", "R-Open", 48],
  ["WDG-09", "R-Open/Probe", "watchdogExpired", "closeR reportReplaced takeN sendCea reportOpen", "R-Open", 53],
  ["PSM-28", "R-Open/Probe", "closedN", "closeN", "R-Open"],
  ["PSM-25", "R-Open/Probe", "incomingCer", "rejectNewcomer", "R-Open/Probe"],
  ["CER-22", "R-Open/Probe", "cerAgain", "refuseCer", "R-Open/Probe"],
  ["PSM-24", "R-Open/Probe", "dwr", "sendDwa", "R-Open/Probe"],
  ["PSM-24", "R-Open/Probe", "dwa", "noteDwa", "R-Open/Probe"],
  ["PSM-26", "R-Open/Probe", "stop", "rejectN sendDpr", "Closing R"],
  ["PSM-27", "R-Open/Probe", "dpr", "rejectN sendDpa", "Closing R", 32],
  ["abort", "R-Open/Probe", "abort", "closeN closeR reportClosed", "Closed"],
  ["PSM-25", "I-Open/Probe", "probeAnswered", "keepOld", "I-Open"],
  ["PSM-28", "I-Open/Probe", "closedI", "closeI reportReplaced takeN sendCea reportOpen", "R-Open"],
  ["PSM-28", "I-Open/Probe", "timeout", "closeI reportReplaced takeN sendCea reportOpen", "R-Open", 48],
  ["WDG-09", "I-Open/Probe", "watchdogExpired", "closeI reportReplaced takeN sendCea reportOpen", "R-Open", 53],
  ["PSM-28", "I-Open/Probe", "closedN", "closeN", "I-Open"],
  ["PSM-25", "I-Open/Probe", "incomingCer", "rejectNewcomer", "I-Open/Probe"],
  ["CER-22", "I-Open/Probe", "cerAgain", "refuseCer", "I-Open/Probe"],
  ["PSM-24", "I-Open/Probe", "dwr", "sendDwa", "I-Open/Probe"],
  ["PSM-24", "I-Open/Probe", "dwa", "noteDwa", "I-Open/Probe"],
  ["PSM-26", "I-Open/Probe", "stop", "rejectN sendDpr", "Closing I"],
  ["PSM-27", "I-Open/Probe", "dpr", "rejectN sendDpa", "Closing I", 32],
  ["abort", "I-Open/Probe", "abort", "closeN closeI reportClosed", "Closed"],
  ["PSM-29", "Closing R", "dpa", "closeR reportClosed", "Closed", 34],
  ["PSM-29", "Closing R", "closedR", "closeR reportClosed", "Closed"],
  ["PSM-29", "Closing R", "timeout", "closeR reportClosed", "Closed", 34],
  ["DPR-11", "Closing R", "dpr", "sendDpa", "Closing R"],
  ["PSM-24", "Closing R", "dwr", "sendDwa", "Closing R"],
  ["PSM-32", "Closing R", "incomingCer", "rejectNewcomer", "Closing R"],
  ["PSM-29", "Closing I", "dpa", "closeI reportClosed", "Closed", 34],
  ["PSM-29", "Closing I", "closedI", "closeI reportClosed", "Closed"],
  ["PSM-29", "Closing I", "timeout", "closeI reportClosed", "Closed", 34],
  ["DPR-11", "Closing I", "dpr", "sendDpa", "Closing I"],
  ["PSM-24", "Closing I", "dwr", "sendDwa", "Closing I"],
  ["PSM-32", "Closing I", "incomingCer", "rejectNewcomer", "Closing I"],
  ["abort", "Wait-Conn-Ack", "abort", "closeI reportClosed", "Closed"],
  ["abort", "Wait-I-CEA", "abort", "closeI reportClosed", "Closed"],
  ["abort", "Wait-Conn-Ack/Elect", "abort", "closeI closeR reportClosed", "Closed"],
  ["abort", "Wait-Returns", "abort", "closeI closeR reportClosed", "Closed"],
  ["abort", "R-Open", "abort", "closeR reportClosed", "Closed"],
  ["abort", "I-Open", "abort", "closeI reportClosed", "Closed"],
  ["abort", "Closing R", "abort", "closeR reportClosed", "Closed"],
  ["abort", "Closing I", "abort", "closeI reportClosed", "Closed"],
];

const events: readonly PeerEvent[] = [
  "start",
  "connected",
  "addressFailed",
  "connectFailed",
  "incomingCer",
  "cerInDoubt",
  "probeAnswered",
  "electionWon",
  "cea",
  "ceaRefused",
  "nonCea",
  "closedI",
  "closedR",
  "closedN",
  "dwr",
  "dwa",
  "dpr",
  "dpa",
  "cerAgain",
  "watchdogExpired",
  "timeout",
  "stop",
  "abort",
];

describe("peer machine", () => {
  for (const [rule, state, event, actions, next, reason] of lines) {
    it(`peer machine - ${rule}: ${state} at ${event} does ${actions} and goes to ${next}`, () => {
      const expected = { rule, actions: actions.split(" "), next };
      expect(peerStep(state, event)).toEqual(reason === undefined ? expected : { ...expected, reason });
    });
  }

  it("peer machine - every pair of state and event that is no line of the table changes nothing", () => {
    const listed = new Set(lines.map(([, state, event]) => `${state} ${event}`));
    for (const state of peerStates) {
      for (const event of events) if (!listed.has(`${state} ${event}`)) expect(peerStep(state, event)).toBeUndefined();
      expect(Object.keys(peerTable[state]).every((event) => events.includes(event as PeerEvent))).toBe(true);
    }
  });

  it("peer machine - PTB-02: only the eight states of RFC 6733 are shown", () => {
    expect(new Set(peerStates.map(rfcState))).toEqual(
      new Set([
        "Closed",
        "Wait-Conn-Ack",
        "Wait-I-CEA",
        "Wait-Conn-Ack/Elect",
        "Wait-Returns",
        "R-Open",
        "I-Open",
        "Closing",
      ]),
    );
  });

  it("peer machine - every state but Closed and the open ones has a timer, and a line for its end", () => {
    for (const state of peerStates) {
      const hasNone = state === "Closed" || (isOpenState(state) && !isProbing(state));
      expect(peerTimer(state) === null, state).toBe(hasNone);
      expect(peerStep(state, "timeout") === undefined, state).toBe(hasNone);
    }
  });

  it("peer machine - which timer runs where", () => {
    expect(Object.fromEntries(peerStates.map((state) => [state, peerTimer(state)]))).toEqual({
      Closed: null,
      "Wait-Conn-Ack": "connect",
      "Wait-I-CEA": "cea",
      "Wait-Conn-Ack/Elect": "connect",
      "Wait-Returns": "cea",
      "R-Open": null,
      "I-Open": null,
      "R-Open/Probe": "probe",
      "I-Open/Probe": "probe",
      "Closing I": "dpa",
      "Closing R": "dpa",
    });
  });

  it("peer machine - every state that can be reached leads back to Closed by abort", () => {
    for (const state of peerStates) if (state !== "Closed") expect(peerStep(state, "abort")?.next).toBe("Closed");
  });

  it("peer machine - PSM-30: no sequence of events breaks an invariant", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 200 }), (sequence) => {
        const world = new World();
        for (const event of sequence) world.drive(event);
        world.drive("abort");
        expect(world.state).toBe("Closed");
        expect([world.initiator, world.responder, world.newcomer]).toEqual(["none", "none", "none"]);
      }),
      { numRuns: 2000 },
    );
  });

  it("peer machine - PSM-30: no state of the machine and its connections that can be reached breaks an invariant", () => {
    const seen = new Map<string, World>();
    const fresh = [new World()];
    for (let world = fresh.pop(); world !== undefined; world = fresh.pop()) {
      for (const event of events) {
        const next = world.copy();
        next.drive(event);
        if (seen.has(next.key)) continue;
        seen.set(next.key, next);
        fresh.push(next);
      }
    }
    const reached = new Set([...seen.values()].map((world) => world.state));
    expect(reached).toEqual(new Set(peerStates));
  });
});

/** The connections that the actions of the table leave behind. */
class World {
  state: PeerState = "Closed";
  initiator: "none" | "connecting" | "waiting" | "open" = "none";
  responder: "none" | "held" | "open" = "none";
  newcomer: "none" | "held" = "none";
  isReportedOpen = false;

  /** What each action of the table does to the connections, and which it needs. */
  readonly #acts: { readonly [Action in PeerAction]: (event: PeerEvent) => void } = {
    openTransport: () => {
      expect(this.initiator).toBe("none");
      this.initiator = "connecting";
    },
    sendCer: () => {
      expect(this.initiator).toBe("connecting");
      this.initiator = "waiting";
    },
    takeNewcomer: () => {
      expect(this.responder).toBe("none");
      this.responder = "held";
    },
    holdNewcomer: () => {
      this.#expectOpen();
      expect(this.newcomer).toBe("none");
      this.newcomer = "held";
    },
    takeN: () => {
      expect([this.initiator, this.responder, this.newcomer]).toEqual(["none", "none", "held"]);
      this.newcomer = "none";
      this.responder = "held";
    },
    keepOld: () => this.#dropNewcomer(),
    rejectN: () => this.#dropNewcomer(),
    closeN: () => this.#dropNewcomer(),
    elect: () => expect([this.initiator, this.responder]).toEqual(["waiting", "held"]),
    sendCea: () => {
      expect(this.responder).toBe("held");
      this.responder = "open";
    },
    closeI: () => {
      expect(this.initiator).not.toBe("none");
      this.initiator = "none";
    },
    closeR: () => this.#dropResponder(),
    rejectR: () => this.#dropResponder(),
    reportOpen: (event) => {
      if (event === "cea") this.initiator = "open";
      expect(this.isReportedOpen).toBe(false);
      this.isReportedOpen = true;
    },
    reportReplaced: () => {
      expect(this.isReportedOpen).toBe(true);
      this.isReportedOpen = false;
    },
    reportClosed: () => {
      this.isReportedOpen = false;
      expect([this.initiator, this.responder]).toEqual(["none", "none"]);
    },
    probe: () => this.#expectOpen(),
    sendDwa: () => this.#expectOpen(),
    noteDwa: () => this.#expectOpen(),
    sendDpr: () => this.#expectOpen(),
    sendDpa: () => this.#expectOpen(),
    rejectNewcomer: () => this.#expectAny(),
    refuseCer: () => this.#expectAny(),
  };

  get key(): string {
    return [this.state, this.initiator, this.responder, this.newcomer, this.isReportedOpen].join();
  }

  copy(): World {
    return Object.assign(new World(), this);
  }

  drive(event: PeerEvent): void {
    const step = peerStep(this.state, event);
    if (step === undefined) return;
    for (const action of step.actions) this.#acts[action](event);
    this.state = step.next;
    this.#check();
  }

  #dropNewcomer(): void {
    expect(this.newcomer).toBe("held");
    this.newcomer = "none";
  }

  #dropResponder(): void {
    expect(this.responder).not.toBe("none");
    this.responder = "none";
  }

  #expectOpen(): void {
    expect([this.initiator, this.responder]).toContain("open");
  }

  #expectAny(): void {
    expect([this.initiator, this.responder]).not.toEqual(["none", "none"]);
  }

  #check(): void {
    const open = [this.initiator, this.responder].filter((side) => side === "open");
    expect(open.length).toBeLessThanOrEqual(1);
    expect(open.length === 1).toBe(this.isReportedOpen);
    if (this.isReportedOpen) expect([this.initiator, this.responder]).toContain("none");
    const expected: Record<PeerState, readonly [World["initiator"], World["responder"]]> = {
      Closed: ["none", "none"],
      "Wait-Conn-Ack": ["connecting", "none"],
      "Wait-I-CEA": ["waiting", "none"],
      "Wait-Conn-Ack/Elect": ["connecting", "held"],
      "Wait-Returns": ["waiting", "held"],
      "R-Open": ["none", "open"],
      "I-Open": ["open", "none"],
      "R-Open/Probe": ["none", "open"],
      "I-Open/Probe": ["open", "none"],
      "Closing R": ["none", "open"],
      "Closing I": ["open", "none"],
    };
    expect([this.initiator, this.responder]).toEqual(expected[this.state]);
    expect(this.newcomer).toBe(isProbing(this.state) ? "held" : "none");
  }
}
