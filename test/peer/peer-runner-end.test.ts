import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_FAILED_CONNECT, DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { RunnerRig } from "./runner-rig.ts";
import { dpa, dpr, dwr } from "./sample-messages.ts";

/** Our name is lower than the peer's: elections are lost. */
const lower = { local: { originHost: "a.example.net" } };
describe("peer runner that ends", () => {
  it.each([
    ["Wait-Conn-Ack", (rig: RunnerRig) => rig.runner.start()],
    ["Wait-I-CEA", (rig: RunnerRig) => rig.dial()],
    [
      "Wait-Returns",
      (rig: RunnerRig) => {
        rig.dial();
        rig.accept();
      },
    ],
    [
      "Wait-Conn-Ack/Elect",
      (rig: RunnerRig) => {
        rig.runner.start();
        rig.accept();
      },
    ],
  ])("peer runner - PSM-32: stop in %s ends the attempt without DPR and without another", async (state, prepare) => {
    const rig = new RunnerRig(lower);
    prepare(rig);
    expect(rig.runner.rfcState).toBe(state);
    rig.runner.stop();
    expect(rig.runner.rfcState).toBe("Closed");
    expect(rig.closed.size).toBe(rig.connections.length);
    for (const connection of rig.connections) expect(rig.sentNames(connection)).not.toContain("DPR");
    expect(rig.timers.size).toBe(0);
    await rig.environment.clock.advance(100);
    expect(rig.closed.size).toBe(rig.connections.length);
  });

  it("peer runner - stop ends the wait for the next attempt, start begins anew", () => {
    const rig = new RunnerRig();
    rig.runner.start();
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    rig.runner.stop();
    expect([rig.timers.size, rig.runner.reconnectSeconds]).toEqual([0, null]);
    rig.runner.start();
    expect(rig.runner.rfcState).toBe("Wait-Conn-Ack");
  });

  it.each([0, 1, 2] as const)(
    "peer runner - PSM-26, PSM-29, DPR-01, DPR-02: stop sends DPR %i, its DPA closes with 34",
    (cause) => {
      const rig = new RunnerRig();
      const connection = rig.openInitiator();
      rig.runner.stop({ cause });
      const request = rig.lastSent(connection);
      expect(request.attributes.disconnectCause).toBe(cause);
      expect([rig.runner.rfcState, connection.state, rig.peer.isUsable]).toEqual([
        "Closing",
        states.PEER_DISCONNECTING,
        false,
      ]);
      expect(rig.closed.size).toBe(0);
      rig.receive(connection, dpa(request.header));
      expect(rig.runner.rfcState).toBe("Closed");
      expect([rig.closed.get(connection), connection.state]).toEqual(["flush", states.PEER_CLOSING]);
      expect(rig.reported()).toBe(
        `connecting, connected, opened, ready, disconnecting by us ${cause}, notReady disconnecting, closed 34`,
      );
      expect(rig.timers.size).toBe(0);
    },
  );

  it("peer runner - PSM-29: no DPA within dpaTimeout, or a close instead", async () => {
    const silent = new RunnerRig();
    silent.openInitiator();
    silent.runner.stop();
    await silent.environment.clock.advance(4.9);
    expect(silent.runner.rfcState).toBe("Closing");
    await silent.environment.clock.advance(0.2);
    expect(silent.runner.rfcState).toBe("Closed");
    expect(silent.timers.size).toBe(0);
    const rude = new RunnerRig();
    const connection = rude.openInitiator();
    rude.runner.stop();
    rude.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect([rude.runner.rfcState, rude.peer.disconnectReason]).toEqual(["Closed", 49]);
  });

  it("peer runner - Q73: a DPA to no DPR of ours is dropped", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpa({ hopByHopIdentifier: 9, endToEndIdentifier: 9 }));
    expect(rig.runner.rfcState).toBe("I-Open");
    rig.receive(connection, dpr());
    rig.receive(connection, dpa({ hopByHopIdentifier: 9, endToEndIdentifier: 9 }));
    expect(rig.runner.rfcState).toBe("Closing");
  });

  it.each(["openInitiator", "openResponder"] as const)(
    "peer runner - PSM-27, DPR-03, DPR-04: a DPR is answered 2001, then the peer is to close (%s)",
    async (open) => {
      const rig = new RunnerRig();
      const connection = rig[open]();
      rig.receive(connection, dpr(1));
      expect(rig.sentNames(connection)).toBe("DPA 2001");
      expect([rig.runner.rfcState, connection.state]).toEqual(["Closing", states.PEER_DISCONNECTING]);
      expect(rig.peer.disconnectReason).toBe(32);
      expect(rig.closed.size).toBe(0);
      await rig.environment.clock.advance(1);
      rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
      expect(rig.reports.at(-1)).toMatchObject({ name: "closed", reason: 32, reconnectSeconds: null });
      expect(rig.peer.disconnectReason).toBe(32);
    },
  );

  it("peer runner - Q10: a peer that never closes after its DPR is closed after dpaTimeout", async () => {
    const rig = new RunnerRig({ peer: { dpaTimeout: 2 } });
    const connection = rig.openInitiator();
    rig.receive(connection, dpr());
    await rig.environment.clock.advance(2.1);
    expect([rig.runner.rfcState, rig.closed.get(connection)]).toEqual(["Closed", "flush"]);
    expect(rig.peer.disconnectReason).toBe(32);
  });

  it("peer runner - DPR-11: two DPR that cross are both answered, one close ends it", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.runner.stop();
    const ours = rig.lastSent(connection);
    rig.receive(connection, dpr());
    expect(rig.sentNames(connection)).toBe("DPA 2001");
    rig.receive(connection, dpa(ours.header));
    expect([rig.runner.rfcState, rig.closed.size]).toEqual(["Closed", 1]);
  });

  it("peer runner - DPR-10: a faulty DPR is answered with the code and the connection stays open", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    const faulty = dpr();
    faulty.attributes.disconnectCause = 9;
    rig.receive(connection, faulty, dwr());
    expect(rig.sentNames(connection)).toBe("DPA 5004, DWA 2001");
    expect(rig.runner.rfcState).toBe("I-Open");
  });

  it("peer runner - PSM-32: a CER on a new connection in Closing is rejected", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.runner.stop();
    expect(rig.sentNames(rig.accept())).toBe("CEA 4003");
    expect([rig.runner.rfcState, rig.closed.has(connection)]).toEqual(["Closing", false]);
  });

  it("peer runner - PSM-24: a DWR in Closing is answered", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.runner.stop();
    rig.sent(connection);
    rig.receive(connection, dwr());
    expect(rig.sentNames(connection)).toBe("DWA 2001");
  });

  it("peer runner - PSM-28: the peer closes the open connection", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.reported();
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY, "end of stream");
    expect(rig.reports.at(-1)).toMatchObject({ name: "closed", wasOpen: true, connection, reconnectSeconds: 30 });
    expect(rig.reported()).toBe("notReady closed, closed 49");
    expect(rig.peer).toMatchObject({ connection: null, isUsable: false, disconnectReason: 49, watchdogState: "DOWN" });
  });

  it("peer runner - abort ends at once with reason 33 and leaves no timer", () => {
    for (const prepare of ["dial", "openInitiator", "openResponder", "accept"] as const) {
      const rig = new RunnerRig();
      const connection = rig[prepare]();
      rig.sent(connection);
      rig.runner.abort();
      expect([rig.runner.rfcState, rig.closed.get(connection), rig.timers.size]).toEqual(["Closed", "now", 0]);
      expect(rig.sentNames(connection)).toBe("");
      expect(rig.peer.disconnectReason).toBe(33);
    }
  });

  it("peer runner - what is called from within a report is done after the step", () => {
    const rig = new RunnerRig();
    const { runner } = rig;
    const seen: string[] = [];
    rig.report = (_peer, report) => {
      seen.push(`${report.name} in ${runner.rfcState}`);
      if (report.name === "opened") runner.stop();
      if (report.name === "closed" && seen.length < 20) runner.start();
    };
    const connection = rig.openInitiator();
    expect(rig.runner.rfcState).toBe("Closing");
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect(seen.slice(-2)).toEqual(["closed in Closed", "connecting in Wait-Conn-Ack"]);
  });
});
