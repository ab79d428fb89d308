import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import { LinkRig } from "./link-rig.ts";
import { cea, dpr, dwr } from "./sample-messages.ts";

describe("link reconnecting", () => {
  it("link - DPR-06: after DPR REBOOTING the next attempt comes after Tc, and goes on after failures", async () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpr(0));
    rig.link.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.link.reconnectSeconds).toBe(30);
    await rig.environment.clock.advance(30.1);
    rig.link.transportClosed(rig.initiator, 50);
    expect(rig.peer.disconnectReason).toBe(32);
    expect(rig.link.reconnectSeconds).toBe(30);
  });

  it("link - DPR-07, DPR-08: after DPR BUSY nothing is dialled until start, and no more when that fails", async () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpr(1));
    rig.link.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.timers.size).toBe(0);
    rig.link.start();
    expect(rig.link.rfcState).toBe("Wait-Conn-Ack");
    rig.link.transportClosed(rig.initiator, 50);
    expect(rig.timers.size).toBe(0);
    rig.link.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    expect(rig.link.reconnectSeconds).toBe(30);
  });

  it("link - waits grow with failures and start anew after success", async () => {
    const rig = new LinkRig({ peer: { reconnectWait: 10, reconnectFactor: 2, reconnectMax: 35 } });
    rig.link.start();
    const waits: (number | null)[] = [];
    for (let count = 0; count < 4; count++) {
      rig.link.transportClosed(rig.initiator, 50);
      waits.push(rig.link.reconnectSeconds);
      await rig.environment.clock.advance((waits.at(-1) ?? 0) + 0.1);
    }
    expect(waits).toEqual([10, 20, 35, 35]);
    rig.link.transportUp(rig.initiator);
    rig.receive(rig.initiator, cea(rig.lastSent(rig.initiator)));
    rig.link.transportClosed(rig.initiator, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.link.reconnectSeconds).toBe(10);
  });

  it("link - a peer that is no longer persistent when the wait is over is not dialled", async () => {
    const rig = new LinkRig();
    rig.link.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    rig.peer.persistent = false;
    await rig.environment.clock.advance(31);
    expect(rig.connections.length).toBe(1);
  });

  it("link - ROB-08: a changed time of day moves no timer", async () => {
    const rig = new LinkRig();
    rig.link.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    rig.environment.clock.changeTimeOfDay(3600);
    await rig.environment.clock.advance(29);
    expect(rig.connections.length).toBe(1);
    rig.environment.clock.changeTimeOfDay(-7200);
    await rig.environment.clock.advance(2);
    expect(rig.connections.length).toBe(2);
  });

  it("link - Q75: a grown Origin-State-Id is reported, the first and an equal one are not", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator({ originStateId: 7 });
    rig.receive(connection, dwr({ originStateId: 7 }));
    expect(rig.reported()).not.toContain("restarted");
    rig.receive(connection, dwr({ originStateId: 8 }));
    expect(rig.reports).toEqual([{ name: "restarted", originStateId: 8 }]);
    expect(rig.peer.originStateId).toBe(8);
    rig.receive(connection, dwr({ originStateId: 3 }));
    expect(rig.reports.length).toBe(1);
  });
});
