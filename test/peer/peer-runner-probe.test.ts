import { describe, expect, it } from "vitest";
import type { PeerConnection } from "../../src/peer/connection.ts";
import { DisconnectCause } from "../../src/peer/disconnect.ts";
import { DISCONNECT_REASON_GONE_AWAY, DISCONNECT_REASON_SOCKET_FAIL } from "../../src/peer/disconnect-reasons.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { RunnerRig } from "./runner-rig.ts";
import { cer, dpa, dpr, dwa, dwr, sta } from "./sample-messages.ts";

const OPEN = [
  ["R-Open", (rig: RunnerRig) => rig.openResponder()],
  ["I-Open", (rig: RunnerRig) => rig.openInitiator()],
] as const;

/** A peer that has been open and silent for a while, and whose CER has just come again on another connection. */
async function probing(open: (rig: RunnerRig) => PeerConnection = OPEN[0][1], rig: RunnerRig = new RunnerRig()) {
  const first = open(rig);
  await rig.environment.clock.advance(1);
  rig.sent(first);
  const second = rig.accept();
  rig.reports.length = 0;
  return { rig, first, second, clock: rig.environment.clock };
}

describe.each(OPEN)("runner that is asked again in %s", (state, open) => {
  it("peer runner - PSM-25: a CER of an open peer waits while its old connection is asked by a DWR", async () => {
    const { rig, first, second } = await probing(open);
    expect(rig.sentNames(first)).toBe("DWR");
    expect([rig.sent(second), rig.runner.rfcState, rig.peer.isUsable]).toEqual([[], state, true]);
    expect([rig.peer.connection, rig.closed.size]).toEqual([first, 0]);
  });

  it("peer runner - PSM-25: the DWA of the old connection keeps it at once, the newcomer gets 4003", async () => {
    const { rig, first, second } = await probing(open);
    rig.receive(first, dwa(rig.lastSent(first).header));
    expect([rig.sentNames(second), rig.closed.get(second)]).toEqual(["CEA 4003", "flush"]);
    expect(rig.reports).toMatchObject([{ name: "rejected", detail: "kept: the old connection answered" }]);
    expect([rig.runner.rfcState, rig.peer.connection, rig.timers.size]).toEqual([state, first, 1]);
  });

  it("peer runner - PSM-25: a single octet keeps the old connection, when its end does not follow within 200 ms", async () => {
    const { rig, first, second, clock } = await probing(open);
    first.addInBytes(Buffer.of(1));
    await clock.advance(0.1);
    expect(rig.sent(second)).toEqual([]);
    await clock.advance(0.1);
    expect([rig.sentNames(second), rig.runner.rfcState]).toEqual(["CEA 4003", state]);
    expect(rig.reports).toMatchObject([{ name: "rejected", detail: "kept: the old connection answered" }]);
  });

  it("peer runner - PSM-25: octets of the second before keep the old connection unasked, when its end does not follow within 100 ms", async () => {
    for (const isEnded of [false, true]) {
      const rig = new RunnerRig();
      const first = open(rig);
      const { clock } = rig.environment;
      await clock.advance(0.9);
      rig.sent(first);
      const second = rig.accept();
      await clock.advance(0.09);
      expect([rig.sent(first), rig.sent(second)]).toEqual([[], []]);
      if (isEnded) rig.runner.transportClosed(first, DISCONNECT_REASON_GONE_AWAY);
      await clock.advance(0.01);
      expect(rig.sentNames(second)).toBe(isEnded ? "CEA 2001" : "CEA 4003");
    }
  });

  it("peer runner - PSM-25: octets in the last moment of probeTimeout keep the old connection", async () => {
    const { rig, first, second, clock } = await probing(open);
    await clock.advance(1.95);
    rig.receive(first, sta());
    await clock.advance(0.05);
    expect([rig.sentNames(second), rig.peer.connection]).toEqual(["CEA 4003", first]);
  });

  it("peer runner - PSM-28: the end of the old connection takes the newcomer, which is OKAY at once", async () => {
    const { rig, first, second } = await probing(open);
    rig.runner.transportClosed(first, DISCONNECT_REASON_GONE_AWAY);
    expect([rig.sentNames(second), rig.closed.has(first)]).toEqual(["CEA 2001", true]);
    expect(rig.reports[1]).toMatchObject({
      connection: first,
      wasOpen: true,
      detail: "a newer connection of the peer takes its place",
      reconnectSeconds: null,
    });
    expect(rig.reported()).toBe("notReady closed, replaced 49, opened, ready");
    expect([rig.runner.rfcState, rig.peer.watchdogState, rig.peer.isUsable]).toEqual(["R-Open", "OKAY", true]);
    expect([rig.peer.connection, second.state]).toEqual([second, states.PEER_READY]);
    expect([rig.peer.disconnectReason, rig.runner.reconnectSeconds, rig.timers.size]).toEqual([null, null, 1]);
    expect([states.PEER_CLOSING, states.PEER_CLOSED]).toContain(first.state);
  });

  it("peer runner - PSM-28: octets of the old connection with its end right behind them do not keep it", async () => {
    const { rig, first, second, clock } = await probing(open);
    rig.receive(first, dwr(), sta());
    await clock.advance(0.09);
    rig.runner.transportClosed(first, DISCONNECT_REASON_SOCKET_FAIL);
    expect([rig.sentNames(second), rig.peer.connection]).toEqual(["CEA 2001", second]);
  });

  it("peer runner - PSM-28: silence for probeTimeout takes the newcomer; the peer's own value goes first", async () => {
    for (const [probeTimeout, seconds] of [
      [null, 2],
      [0.5, 0.5],
    ] as const) {
      const { rig, second, clock } = await probing(open, new RunnerRig({ peer: { probeTimeout } }));
      await clock.advance(seconds - 0.01);
      expect(rig.sent(second)).toEqual([]);
      await clock.advance(0.02);
      expect([rig.sentNames(second), rig.peer.watchdogState]).toEqual(["CEA 2001", "OKAY"]);
      expect(rig.reported()).toBe("notReady closed, replaced 48, opened, ready");
      expect(rig.timers.size).toBe(1);
    }
  });

  it("peer runner - reopen rfc3539: the newcomer that is taken has to prove itself", async () => {
    const { rig, second, clock } = await probing(open, new RunnerRig({ settings: { reopen: "rfc3539" } }));
    await clock.advance(2);
    expect([rig.sentNames(second), rig.peer.watchdogState, rig.peer.isUsable]).toEqual([
      "CEA 2001, DWR",
      "REOPEN",
      false,
    ]);
  });

  it("peer runner - PSM-25: a third connection is rejected at once while the second waits", async () => {
    const { rig, first, second, clock } = await probing(open);
    const third = rig.accept();
    expect([rig.sentNames(third), rig.closed.get(third)]).toEqual(["CEA 4003", "flush"]);
    expect(rig.sentNames(first)).toBe("DWR");
    await clock.advance(2);
    expect(rig.sentNames(second)).toBe("CEA 2001");
  });

  it("peer runner - the newcomer goes while it waits: the old connection goes on", async () => {
    const { rig, first, second, clock } = await probing(open);
    rig.runner.transportClosed(second, DISCONNECT_REASON_GONE_AWAY);
    expect([rig.runner.rfcState, rig.peer.connection, rig.closed.has(second), rig.timers.size]).toEqual([
      state,
      first,
      true,
      1,
    ]);
    await clock.advance(2);
    expect([rig.reports, rig.peer.isUsable]).toEqual([[], true]);
  });

  it("peer runner - what a waiting newcomer says is no life of the old connection: 5012 to a CER, the end for others", async () => {
    const { rig, second, clock } = await probing(open);
    rig.receive(second, cer());
    expect(rig.sentNames(second)).toBe("CEA 5012");
    await clock.advance(1);
    rig.receive(second, dwr());
    expect(rig.closed.has(second)).toBe(true);
    expect([rig.runner.rfcState, rig.timers.size]).toEqual([state, 1]);
  });

  it("peer runner - WDG-08: a peer that is suspect is not asked, the newcomer is taken at once", async () => {
    const rig = new RunnerRig({ settings: { idleTimeout: 6 } });
    const first = open(rig);
    await rig.environment.clock.until(() => rig.peer.watchdogState === "SUSPECT");
    rig.sent(first);
    rig.reports.length = 0;
    const second = rig.accept();
    expect([rig.sentNames(second), rig.sentNames(first)]).toEqual(["CEA 2001", ""]);
    expect(rig.reported()).toBe("replaced 48, opened, ready");
    expect([rig.peer.watchdogState, rig.peer.connection]).toEqual(["OKAY", second]);
  });

  it("peer runner - a peer that becomes suspect while the newcomer waits is not waited for", async () => {
    const rig = new RunnerRig({ settings: { idleTimeout: 6, dwaTimeout: 0.5 } });
    const { second, clock } = await probing(open, rig);
    await clock.advance(0.5);
    expect([rig.sentNames(second), rig.peer.watchdogState, rig.timers.size]).toEqual(["CEA 2001", "OKAY", 1]);
  });

  it("peer runner - a peer that does not read is not asked, the newcomer is taken at once", () => {
    const rig = new RunnerRig();
    const first = open(rig);
    rig.blocked = new Set([first]);
    const second = rig.accept();
    expect([rig.sentNames(second), rig.peer.connection]).toEqual(["CEA 2001", second]);
  });

  it("peer runner - WDG-06: a DWR that is unanswered is not sent again, and its late DWA alone proves no life", async () => {
    const rig = new RunnerRig();
    const first = open(rig);
    rig.sent(first);
    rig.runner.probe();
    const pending = rig.lastSent(first);
    const second = rig.accept();
    expect(rig.sent(first)).toEqual([]);
    rig.receive(first, dwa(pending.header));
    expect(rig.sent(second)).toEqual([]);
    await rig.environment.clock.advance(0.2);
    expect(rig.sentNames(second)).toBe("CEA 4003");
  });

  it("peer runner - PSM-26: stop while a newcomer waits rejects it and sends DPR on the old connection", async () => {
    const { rig, first, second } = await probing(open);
    rig.sent(first);
    rig.runner.stop({ cause: DisconnectCause.BUSY });
    expect([rig.sentNames(second), rig.sentNames(first), rig.runner.rfcState]).toEqual(["CEA 4003", "DPR", "Closing"]);
    rig.runner.abort();
    expect([rig.timers.size, rig.closed.size]).toEqual([0, 2]);
  });

  it("peer runner - PSM-27: a DPR on the old connection is answered, the newcomer has to come again", async () => {
    const { rig, first, second } = await probing(open);
    rig.sent(first);
    rig.receive(first, dpr(0));
    expect([rig.sentNames(second), rig.sentNames(first)]).toEqual(["CEA 4003", "DPA 2001"]);
  });

  it("peer runner - abort while a newcomer waits leaves nothing", async () => {
    const { rig } = await probing(open);
    rig.runner.abort();
    expect([rig.runner.rfcState, rig.closed.size, rig.timers.size]).toEqual(["Closed", 2, 0]);
    expect(rig.reported()).toBe("notReady closed, closed 33");
  });
});

describe("peer runner with a message that can't be made", () => {
  const wrong = { originHost: 5 as never };

  it("peer runner - a CEA that can't be encoded ends the connection with 48; no state is half entered", () => {
    const rig = new RunnerRig({ local: wrong });
    const connection = rig.accept();
    expect([rig.closed.get(connection), rig.runner.rfcState, rig.peer.connection]).toEqual(["now", "Closed", null]);
    expect(rig.reported()).toBe("unsendable, closed 48");
    expect(rig.peer.disconnectReason).toBe(DISCONNECT_REASON_SOCKET_FAIL);
  });

  it("peer runner - a CER that can't be encoded ends the attempt with 48; the next one comes after Tc", async () => {
    const rig = new RunnerRig({ local: wrong });
    const connection = rig.dial();
    expect([rig.closed.get(connection), rig.runner.rfcState]).toEqual(["now", "Closed"]);
    expect(rig.reported()).toBe("connecting, unsendable, connected, closed 48");
    expect(rig.runner.reconnectSeconds).toBe(30);
  });

  it.each([
    ["DWR", (rig: RunnerRig) => rig.runner.probe()],
    ["DWA", (rig: RunnerRig, connection: PeerConnection) => rig.receive(connection, dwr())],
    ["DPR", (rig: RunnerRig) => rig.runner.stop()],
    ["DPA", (rig: RunnerRig, connection: PeerConnection) => rig.receive(connection, dpr(0))],
    ["CEA", (rig: RunnerRig, connection: PeerConnection) => rig.receive(connection, cer())],
  ] as const)("peer runner - a %s that can't be encoded ends the open connection with 48", (_name, act) => {
    for (const [, open] of OPEN) {
      const rig = new RunnerRig();
      const connection = open(rig);
      rig.reports.length = 0;
      rig.local = { ...rig.local, ...wrong };
      act(rig, connection);
      expect([rig.closed.get(connection), rig.runner.rfcState]).toEqual(["now", "Closed"]);
      expect(rig.reports.filter(({ name }) => name === "unsendable").length).toBe(1);
      expect(rig.reports.at(-1)).toMatchObject({ name: "closed", wasOpen: true });
    }
  });

  it("peer runner - a 4003 that can't be encoded changes nothing for the connection that is kept", async () => {
    const { rig, first, second } = await probing();
    const asked = rig.lastSent(first);
    rig.local = { ...rig.local, ...wrong };
    rig.receive(first, dwa(asked.header));
    expect([rig.sent(second), rig.closed.get(second), rig.peer.connection]).toEqual([[], "flush", first]);
    expect([rig.runner.rfcState, rig.peer.isUsable]).toEqual(["R-Open", true]);
  });
});

describe("peer runner that took leave", () => {
  it("peer runner - PSM-32: a newcomer in Closing is rejected at once", () => {
    const rig = new RunnerRig();
    const first = rig.openResponder();
    rig.runner.stop();
    const { header } = rig.lastSent(first);
    const second = rig.accept();
    expect(rig.sentNames(second)).toBe("CEA 4003");
    rig.receive(first, dpa(header));
    expect(rig.runner.rfcState).toBe("Closed");
  });
});
