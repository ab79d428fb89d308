import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConnectionLost, DiameterError } from "../../src/errors.ts";
import { enterPhase } from "../../src/peer/connection.ts";
import * as states from "../../src/peer/peer-constants.ts";
import type { ConnectionPhase } from "../../src/peer/phase.ts";
import * as phases from "../../src/peer/phase.ts";
import { observe } from "./observed-connection.ts";
import { dwr } from "./sample-messages.ts";

/** The order of the drawing in phase.ts, with what is true in each phase. */
const DRAWN = [
  { phase: phases.NEW, state: 28, takesInput: false, isBeforeCapabilities: false, isGivenUp: false },
  { phase: phases.OPENING, state: 16, takesInput: true, isBeforeCapabilities: true, isGivenUp: false },
  { phase: phases.EXCHANGING, state: 17, takesInput: true, isBeforeCapabilities: true, isGivenUp: false },
  { phase: phases.OPEN, state: 18, takesInput: true, isBeforeCapabilities: false, isGivenUp: false },
  { phase: phases.DOUBTED, state: 19, takesInput: true, isBeforeCapabilities: false, isGivenUp: false },
  { phase: phases.LEAVING, state: 26, takesInput: true, isBeforeCapabilities: false, isGivenUp: false },
  { phase: phases.FLUSHING, state: 27, takesInput: false, isBeforeCapabilities: false, isGivenUp: true },
  { phase: phases.OVER, state: 28, takesInput: false, isBeforeCapabilities: false, isGivenUp: true },
] as const;

const ORDER = ["new", "opening", "exchanging", "open", "leaving", "flushing", "over"];

const place = ({ name }: ConnectionPhase): number => ORDER.indexOf(name);

describe("connection phase", () => {
  it.each(DRAWN)("connection phase - $phase.name shows as state $state", ({ phase, state, ...facts }) => {
    expect(phases.stateOf(phase)).toBe(state);
    expect({
      takesInput: phases.takesInput(phase),
      isBeforeCapabilities: phases.isBeforeCapabilities(phase),
      isGivenUp: phases.isGivenUp(phase),
    }).toEqual(facts);
  });

  it("connection phase - whatever the steps, the order is kept, nothing is skipped back, and over is final", () => {
    const next = fc.constantFrom(...DRAWN.map(({ phase }) => phase)).filter((phase) => phase !== phases.NEW);
    const step = fc.oneof(next, fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let phase: ConnectionPhase = phases.NEW;
        for (const taken of steps) {
          const before: ConnectionPhase = phase;
          if (typeof taken === "boolean") {
            phase = phases.doubt(before, taken);
            const expected: ConnectionPhase = { name: "open", isDoubted: taken };
            expect(phase).toEqual(before.name === "open" ? expected : before);
          } else {
            phase = phases.advance(before, taken);
            expect(phase).toBe(place(taken) >= place(before) ? taken : before);
          }
          expect(place(phase)).toBeGreaterThanOrEqual(place(before));
          if (before === phases.OVER) expect(phase).toBe(phases.OVER);
        }
      }),
    );
  });

  it.each(DRAWN)("connection phase - the messages that $phase.name lets through", ({ phase }) => {
    for (const isReceiver of [true, false]) {
      for (const isRequest of [true, false]) {
        for (const commandCode of [257, 272, 280, 282]) {
          const isFirst = commandCode === 257 && isRequest === isReceiver;
          const isForApplication = isRequest && commandCode !== 280 && commandCode !== 282;
          const later = phase === phases.LEAVING && isForApplication ? "ignored" : "taken";
          const expected =
            phase !== phases.OPENING && phase !== phases.EXCHANGING ? later : isFirst ? "taken" : "unexpected";
          expect(phases.admit(phase, { commandCode, isRequest }, isReceiver)).toBe(expected);
        }
      }
    }
  });

  it("connection phase - a state can be set from outside, forward only, and reads back", () => {
    const forward = DRAWN.filter(({ phase }) => phase !== phases.NEW);
    for (const from of DRAWN) {
      for (const to of forward) {
        const set = (): ConnectionPhase => phases.phaseOf(to.state, from.phase);
        if (place(to.phase) >= place(from.phase)) expect(set()).toBe(to.phase);
        else
          expect(set).toThrow(/^state can't go back from \d\d \([A-Z_]+\) to \d\d \([A-Z_]+\); make a new connection$/);
      }
      for (const state of [0, 15, 20, 29, Number.NaN]) {
        expect(() => phases.phaseOf(state, from.phase)).toThrow(DiameterError);
        expect(() => phases.phaseOf(state, from.phase)).toThrow(`state ${state} is none of the PEER_* states`);
      }
    }
  });
});

describe("peer connection phase", () => {
  it("peer connection - its state is a view of its phase, and steers it", () => {
    const { connection } = observe(states.PEER_CLOSED);
    expect(connection.phase).toBe(phases.NEW);
    for (const { phase, state } of DRAWN.slice(1)) {
      connection.state = state;
      expect([connection.phase, connection.state]).toEqual([phase, state]);
    }
  });

  it("peer connection - a step back by state is refused, and changes nothing", () => {
    const { connection } = observe(states.PEER_DISCONNECTING);
    const back = (state: number) => () => {
      connection.state = state;
    };
    expect(back(states.PEER_READY)).toThrow(
      "state can't go back from 26 (DISCONNECTING) to 18 (READY); make a new connection",
    );
    expect(back(99)).toThrow("state 99 is none of the PEER_* states of a connection");
    expect(connection.phase).toBe(phases.LEAVING);
    expect(back(states.PEER_DISCONNECTING)).not.toThrow();
  });

  it("peer connection - state 28 closes it for good, and tells nobody", () => {
    const { connection, attentions } = observe();
    connection.addOutMessage(dwr());
    connection.state = states.PEER_CLOSED;
    expect([connection.phase, connection.writeBufferLength, attentions.length]).toEqual([phases.OVER, 0, 1]);
    expect(() => connection.addOutMessage(dwr())).toThrow(ConnectionLost);
    enterPhase(connection, phases.OPEN);
    expect(connection.phase).toBe(phases.OVER);
  });

  it("peer connection - what it goes past, it does not come back to: a late step is left out", () => {
    const { connection, messages } = observe();
    connection.addInBytes(dwr().asBytes().subarray(0, 25));
    enterPhase(connection, phases.FLUSHING);
    expect(connection.readBufferLength).toBe(0);
    enterPhase(connection, phases.DOUBTED);
    connection.resetLastDwr();
    connection.addInBytes(dwr().asBytes());
    expect([connection.phase, messages]).toEqual([phases.FLUSHING, []]);
    enterPhase(connection, phases.OVER);
    expect([connection.phase, connection.state]).toEqual([phases.OVER, states.PEER_CLOSED]);
  });
});
