import { describe, expect, it } from "vitest";
import { DIAMETER_UNABLE_TO_COMPLY, ELECTION_LOST } from "../../src/message/result-codes.ts";
import { DisconnectCause } from "../../src/peer/disconnect.ts";
import { DISCONNECT_REASON_DPR, DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import { Peer } from "../../src/peer/peer.ts";
import { PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import type { PeerFields } from "../../src/peer/peer-fields.ts";
import { Reconnector } from "../../src/peer/reconnector.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { SeededRandom } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";

/** Draws the middle of every range: a wait is exactly its step. */
class Middle extends SeededRandom {
  override float(): number {
    return 0.5;
  }
}

const { REBOOTING } = DisconnectCause;

/** Quick waits by the node's setting, and Tc of 100 s, above every quick step. */
function setUp(fields: Partial<PeerFields> = {}, quickReconnect = true) {
  const clock = new VirtualClock();
  const timers = new TimerQueue(clock);
  const name = { nodeName: "peer.example.net", realmName: "example.net", transport: PEER_TRANSPORT_TCP, port: 3868 };
  const peer = new Peer(
    { ...name, ipAddresses: ["127.0.0.2"], persistent: true, reconnectWait: 100, reconnectJitter: 0, ...fields },
    clock,
  );
  const dialledAt: number[] = [];
  const reconnector = new Reconnector(peer, {
    environment: { clock, random: new Middle() },
    timers,
    settings: { quickReconnect },
    dial: () => dialledAt.push(clock.monotonic() / 1000),
  });
  const lose = (): number | null => reconnector.plan(DISCONNECT_REASON_GONE_AWAY);
  /** The wait after an attempt that failed; the wait passes. */
  const fail = async (): Promise<number | null> => {
    const seconds = lose();
    await clock.advance(seconds ?? 0);
    return seconds;
  };
  return { clock, timers, peer, reconnector, dialledAt, lose, fail };
}

/** The waits after so many failed attempts in a row. */
async function waits(count: number, fail: () => Promise<number | null>): Promise<(number | null)[]> {
  const all: (number | null)[] = [];
  for (let index = 0; index < count; index++) all.push(await fail());
  return all;
}

describe("reconnector: quick waits", () => {
  it("reconnector - a peer that was never connected is dialled after 0.5, 1, 2, 4, 8, 16 s, then every Tc", async () => {
    const { fail, dialledAt } = setUp();
    expect(await waits(8, fail)).toEqual([0.5, 1, 2, 4, 8, 16, 100, 100]);
    expect(dialledAt).toEqual([0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 131.5, 231.5]);
  });

  it("reconnector - no quick wait is longer than Tc", async () => {
    expect(await waits(5, setUp({ reconnectWait: 1.5 }).fail)).toEqual([0.5, 1, 1.5, 1.5, 1.5]);
  });

  it("reconnector - a quick wait does not lengthen the waits that come after it", async () => {
    const { fail } = setUp({ reconnectWait: 20, reconnectFactor: 2 });
    expect((await waits(9, fail)).slice(6)).toEqual([20, 40, 80]);
  });

  it.each([
    ["the node's setting", null, false, 100],
    ["the peer's setting against the node's", false, true, 100],
    ["the peer's setting alone", true, false, 0.5],
  ] as const)("reconnector - quick waits come by %s", (_title, peers, nodes, expected) => {
    expect(setUp({ quickReconnect: peers }, nodes).lose()).toBe(expected);
  });

  it("reconnector - a peer that was connected for less than 60 s may flap: it gets no quick waits until it has been steady", async () => {
    const { clock, reconnector, lose, fail } = setUp();
    await clock.advance(1000);
    reconnector.opened();
    await clock.advance(59.999);
    expect(await waits(2, fail)).toEqual([100, 100]);
    reconnector.opened();
    await clock.advance(60);
    expect(await waits(2, fail)).toEqual([0.5, 1]);
    // A connection ends the series; after another minute a new one begins.
    reconnector.opened();
    await clock.advance(61);
    expect(lose()).toBe(0.5);
  });

  it("reconnector - an end after which nobody dials takes no step of the quick waits", () => {
    const { reconnector, lose } = setUp();
    reconnector.isWanted = false;
    expect([lose(), reconnector.seconds]).toEqual([null, null]);
    reconnector.isWanted = true;
    expect(lose()).toBe(0.5);
  });

  it("reconnector - a peer that took leave by a DPR comes back when it likes: the waits are Tc until it was open again", async () => {
    const { clock, reconnector, lose } = setUp();
    reconnector.farewell(REBOOTING);
    expect(reconnector.plan(DISCONNECT_REASON_DPR)).toBe(100);
    expect(lose()).toBe(100);
    reconnector.opened();
    await clock.advance(60);
    expect(lose()).toBe(0.5);
  });
});

describe("reconnector: a CEA that means not now", () => {
  it.each([
    ["ELECTION_LOST", ELECTION_LOST],
    ["DIAMETER_UNABLE_TO_COMPLY", DIAMETER_UNABLE_TO_COMPLY],
  ])("reconnector - after %s the peer is dialled in 2, 4, 8, 16, 32 s, then every Tc", async (_name, resultCode) => {
    const { reconnector, fail } = setUp();
    const refuse = async (): Promise<number | null> => {
      reconnector.refused(resultCode);
      return fail();
    };
    expect(await waits(7, refuse)).toEqual([2, 4, 8, 16, 32, 100, 100]);
  });

  it("reconnector - a peer that flaps gets these waits too", async () => {
    const { clock, reconnector, lose } = setUp();
    reconnector.opened();
    await clock.advance(1);
    reconnector.refused(ELECTION_LOST);
    expect(lose()).toBe(2);
    reconnector.refused(ELECTION_LOST);
    expect(lose()).toBe(4);
    reconnector.opened();
    reconnector.refused(ELECTION_LOST);
    expect(lose()).toBe(2);
  });

  it("reconnector - a refusal counts for one attempt only, and any other Result-Code or none is no such refusal", () => {
    const { reconnector, lose } = setUp();
    const others = [5010, undefined].map((resultCode) => {
      reconnector.refused(ELECTION_LOST);
      reconnector.refused(resultCode);
      return lose();
    });
    expect(others).toEqual([0.5, 1]);
    reconnector.refused(ELECTION_LOST);
    expect([lose(), lose()]).toEqual([2, 2]);
    reconnector.refused(ELECTION_LOST);
    reconnector.isWanted = false;
    expect(lose()).toBe(null);
    reconnector.isWanted = true;
    expect([lose(), lose()]).toEqual([4, 8]);
  });
});
