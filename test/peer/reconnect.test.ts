import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DisconnectCause, disconnectCauseText, isDisconnectCause } from "../../src/peer/disconnect.ts";
import {
  DISCONNECT_REASON_CER_REJECTED,
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_DPR,
  DISCONNECT_REASON_GONE_AWAY,
} from "../../src/peer/disconnect-reasons.ts";
import { Peer } from "../../src/peer/peer.ts";
import { PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import { AddressRound, quickDelay, type ReconnectPolicy, reconnectDelay } from "../../src/peer/reconnect.ts";
import { Reconnector } from "../../src/peer/reconnector.ts";
import { SeededRandom, type VirtualEnvironment, virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";

const policy: ReconnectPolicy = {
  persistent: true,
  alwaysReconnect: false,
  reconnectWait: 30,
  reconnectFactor: 1,
  reconnectMax: 300,
  reconnectJitter: 0,
  dialAddresses: ["127.0.0.1"],
};

function delay(
  change: Partial<ReconnectPolicy>,
  end: { reason?: number; cause?: number; earlierWaits?: number },
): number | null {
  const { reason = DISCONNECT_REASON_GONE_AWAY, cause, earlierWaits = 0 } = end;
  return reconnectDelay({ ...policy, ...change }, { reason, cause, earlierWaits }, new SeededRandom());
}

const { REBOOTING, BUSY, DO_NOT_WANT_TO_TALK_TO_YOU } = DisconnectCause;

describe("reconnect", () => {
  it.each([
    ["a lost transport", {}, { reason: DISCONNECT_REASON_GONE_AWAY }, 30],
    ["a refused CER", {}, { reason: DISCONNECT_REASON_CER_REJECTED }, 30],
    ["a clean disconnect", {}, { reason: DISCONNECT_REASON_CLEAN_DISCONNECT }, 30],
    ["DPR-06: DPR REBOOTING", {}, { reason: DISCONNECT_REASON_DPR, cause: REBOOTING }, 30],
    ["DPR-07: DPR BUSY", {}, { reason: DISCONNECT_REASON_DPR, cause: BUSY }, null],
    ["DPR-07: DPR DO_NOT_WANT", {}, { reason: DISCONNECT_REASON_DPR, cause: DO_NOT_WANT_TO_TALK_TO_YOU }, null],
    ["a DPR without a readable cause", {}, { reason: DISCONNECT_REASON_DPR }, null],
    ["DPR BUSY with alwaysReconnect", { alwaysReconnect: true }, { reason: DISCONNECT_REASON_DPR, cause: BUSY }, 30],
    ["the loss of a peer that is not persistent", { persistent: false }, {}, null],
    ["the loss of a stranger, which is never dialled", { dialAddresses: [] }, {}, null],
    ["a loss with a wait of its own", { reconnectWait: 0.5 }, {}, 0.5],
  ] as const)("reconnect - after %s", (_title, change, end, expected) => {
    expect(delay(change, end)).toBe(expected);
  });

  it("reconnect - TRN-09: by default every wait is Tc", () => {
    for (const earlierWaits of [0, 1, 5, 100_000]) expect(delay({}, { earlierWaits })).toBe(30);
  });

  it("reconnect - waits grow by the factor up to the cap", () => {
    const waits = [0, 1, 2, 3, 4, 1000].map((earlierWaits) => delay({ reconnectFactor: 2 }, { earlierWaits }));
    expect(waits).toEqual([30, 60, 120, 240, 300, 300]);
  });

  it("reconnect - a cap below Tc is Tc", () => {
    expect(delay({ reconnectFactor: 2, reconnectMax: 10 }, { earlierWaits: 3 })).toBe(30);
  });

  it("reconnect - jitter spreads a wait evenly to both sides", () => {
    const random = new SeededRandom(3);
    const end = { reason: DISCONNECT_REASON_GONE_AWAY, earlierWaits: 0 };
    const waits = Array.from(
      { length: 500 },
      () => reconnectDelay({ ...policy, reconnectJitter: 0.2 }, end, random) ?? 0,
    );
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(24);
    expect(Math.min(...waits)).toBeLessThan(24.5);
    expect(Math.max(...waits)).toBeLessThanOrEqual(36);
    expect(Math.max(...waits)).toBeGreaterThan(35.5);
  });

  it("reconnect - a quick wait is a tenth shorter or longer by chance, never longer than Tc, and ends with the steps", () => {
    const random = new SeededRandom(3);
    const draw = (taken: number, reconnectWait: number): number[] =>
      Array.from({ length: 500 }, () => quickDelay([20, 40], taken, { reconnectWait }, random) ?? 0);
    const waits = draw(1, 100);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(36);
    expect(Math.min(...waits)).toBeLessThan(36.2);
    expect(Math.max(...waits)).toBeLessThanOrEqual(44);
    expect(Math.max(...waits)).toBeGreaterThan(43.8);
    expect(Math.max(...draw(0, 21))).toBe(21);
    expect(quickDelay([20, 40], 2, { reconnectWait: 100 }, random)).toBeUndefined();
  });
});

describe("reconnector", () => {
  it("reconnector - every event in every state: one timer while an attempt is planned, none else; it dials only a persistent peer", async () => {
    const happening = fc.constantFrom(
      "plan",
      "planBusy",
      "opened",
      "cancel",
      "want",
      "unwant",
      "persist",
      "desist",
      "time",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
        const { environment, timers, peer } = world();
        let dialled = 0;
        const reconnector = new Reconnector(peer, {
          environment,
          timers,
          settings: { quickReconnect: false },
          dial: () => dialled++,
        });
        for (const name of happenings) {
          const before = { dialled, seconds: reconnector.seconds, isPersistent: peer.persistent };
          if (name === "plan") {
            const seconds = reconnector.plan(DISCONNECT_REASON_GONE_AWAY);
            expect(seconds).toBe(reconnector.isWanted && peer.persistent ? 30 : null);
          } else if (name === "planBusy") {
            reconnector.farewell(BUSY);
            expect(reconnector.plan(DISCONNECT_REASON_DPR)).toBe(null);
          } else if (name === "opened") reconnector.opened();
          else if (name === "cancel") reconnector.cancel();
          else if (name === "want" || name === "unwant") reconnector.isWanted = name === "want";
          else if (name === "persist" || name === "desist") peer.persistent = name === "persist";
          else await environment.clock.advance(30.1);
          const isDue = name === "time" && before.seconds !== null;
          expect(dialled - before.dialled).toBe(isDue && before.isPersistent ? 1 : 0);
          if (name === "opened" || name === "cancel" || isDue) expect(reconnector.seconds).toBe(null);
          expect(timers.size).toBe(reconnector.seconds === null ? 0 : 1);
        }
        reconnector.cancel();
        expect([timers.size, environment.clock.pendingTimers]).toEqual([0, 0]);
      }),
      { numRuns: 500 },
    );
  });
});

function world(): { environment: VirtualEnvironment; timers: TimerQueue; peer: Peer } {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const fields = { nodeName: "peer.example.net", realmName: "example.net", transport: PEER_TRANSPORT_TCP, port: 3868 };
  const peer = new Peer({ ...fields, ipAddresses: ["127.0.0.2"], persistent: true }, clock);
  return { environment, timers: new TimerQueue(clock), peer };
}

describe("address round", () => {
  it("address round - an attempt tries each address once, the next attempt goes on behind the last", () => {
    const addresses = ["a", "b", "c"];
    const round = new AddressRound();
    round.begin(3);
    expect([round.take(addresses), round.take(addresses)]).toEqual(["a", "b"]);
    expect(round.hasNext).toBe(true);
    expect(round.take(addresses)).toBe("c");
    expect(round.hasNext).toBe(false);
    expect(round.take(addresses)).toBeUndefined();
    round.begin(3);
    expect(round.take(addresses)).toBe("a");
    round.begin(3);
    expect(round.take(addresses)).toBe("b");
  });

  it("address round - the address that was good comes first in the next attempt", () => {
    const addresses = ["a", "b", "c"];
    const round = new AddressRound();
    round.begin(3);
    round.take(addresses);
    round.take(addresses);
    round.keep(3);
    expect(round.hasNext).toBe(false);
    round.begin(3);
    expect(round.take(addresses)).toBe("b");
  });

  it("address round - survives that addresses go while it runs", () => {
    const round = new AddressRound();
    round.begin(3);
    round.take(["a", "b", "c"]);
    round.take(["a", "b", "c"]);
    expect(round.take(["a"])).toBe("a");
    round.begin(3);
    expect(round.take([])).toBeUndefined();
    round.keep(0);
    round.begin(0);
    expect(round.take(["a"])).toBeUndefined();
    round.begin(1);
    expect(round.take(["a"])).toBe("a");
  });

  it("address round - starts in front when the addresses are fewer than at the attempt before", () => {
    const round = new AddressRound();
    round.begin(6);
    for (let count = 0; count < 5; count++) round.take(["a", "b", "c", "d", "e", "f"]);
    round.begin(3);
    expect(round.take(["a", "b", "c"])).toBe("a");
  });
});

describe("disconnect cause", () => {
  it("disconnect cause - the three values of RFC 6733 §5.4.3 and no others", () => {
    expect([0, 1, 2].map(isDisconnectCause)).toEqual([true, true, true]);
    expect([-1, 3, 9, 0.5].map(isDisconnectCause)).toEqual([false, false, false, false]);
    expect([0, 1, 2, 9].map(disconnectCauseText)).toEqual([
      "REBOOTING",
      "BUSY",
      "DO_NOT_WANT_TO_TALK_TO_YOU",
      "cause 9",
    ]);
  });
});
