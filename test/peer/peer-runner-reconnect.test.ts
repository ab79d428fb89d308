import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import { RunnerRig } from "./runner-rig.ts";
import { cea, dpr, dwr } from "./sample-messages.ts";

describe("peer runner reconnecting", () => {
  it("peer runner - DPR-06: after DPR REBOOTING the next attempt comes after Tc, and goes on after failures", async () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpr(0));
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.runner.reconnectSeconds).toBe(30);
    await rig.environment.clock.advance(30.1);
    rig.runner.transportClosed(rig.initiator, 50);
    expect(rig.peer.disconnectReason).toBe(32);
    expect(rig.runner.reconnectSeconds).toBe(30);
  });

  it("peer runner - DPR-07, DPR-08: after DPR BUSY nothing is dialled until start, and no more when that fails", async () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpr(1));
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.timers.size).toBe(0);
    rig.runner.start();
    expect(rig.runner.rfcState).toBe("Wait-Conn-Ack");
    rig.runner.transportClosed(rig.initiator, 50);
    expect(rig.timers.size).toBe(0);
    rig.runner.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    expect(rig.runner.reconnectSeconds).toBe(30);
  });

  it("peer runner - waits grow with failures and start anew after success", async () => {
    const rig = new RunnerRig({ peer: { reconnectWait: 10, reconnectFactor: 2, reconnectMax: 35 } });
    rig.runner.start();
    const waits: (number | null)[] = [];
    for (let count = 0; count < 4; count++) {
      rig.runner.transportClosed(rig.initiator, 50);
      waits.push(rig.runner.reconnectSeconds);
      await rig.environment.clock.advance((waits.at(-1) ?? 0) + 0.1);
    }
    expect(waits).toEqual([10, 20, 35, 35]);
    rig.runner.transportUp(rig.initiator);
    rig.receive(rig.initiator, cea(rig.lastSent(rig.initiator)));
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.runner.reconnectSeconds).toBe(10);
  });

  it("peer runner - a peer that is no longer persistent when the wait is over is not dialled", async () => {
    const rig = new RunnerRig();
    rig.runner.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    rig.peer.persistent = false;
    await rig.environment.clock.advance(31);
    expect(rig.connections.length).toBe(1);
  });

  it("peer runner - ROB-08: a changed time of day moves no timer", async () => {
    const rig = new RunnerRig();
    rig.runner.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    rig.environment.clock.changeTimeOfDay(3600);
    await rig.environment.clock.advance(29);
    expect(rig.connections.length).toBe(1);
    rig.environment.clock.changeTimeOfDay(-7200);
    await rig.environment.clock.advance(2);
    expect(rig.connections.length).toBe(2);
  });

  it("peer runner - Q75: a grown Origin-State-Id is reported, the first and an equal one are not", () => {
    const rig = new RunnerRig();
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
