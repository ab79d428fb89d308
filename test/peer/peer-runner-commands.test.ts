import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { RunnerRig } from "./runner-rig.ts";
import { cea, cer, dpa, dpr, dwa, dwr, sta } from "./sample-messages.ts";

/** Our name is lower than the peer's: elections are lost. */
const lower = { local: { originHost: "a.example.net" } };

describe("peer runner commands", () => {
  it("peer runner - stop without a cause says REBOOTING", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.runner.stop();
    expect(rig.lastSent(connection).attributes.disconnectCause).toBe(0);
  });

  it("peer runner - disconnect says DPR with its cause, and a persistent peer is dialled again", async () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.reported();
    expect(rig.runner.disconnect(2)).toBe(true);
    const request = rig.lastSent(connection);
    expect(request.attributes.disconnectCause).toBe(2);
    expect(rig.runner.disconnect(2)).toBe(false);
    rig.receive(connection, dpa(request.header));
    expect(rig.reported()).toBe("disconnecting by us 2, notReady disconnecting, closed 34");
    expect(rig.runner.reconnectSeconds).toBe(30);
    await rig.environment.clock.advance(10);
    expect(rig.runner.reconnectSeconds).toBe(20);
  });

  it.each([
    ["Closed", () => undefined],
    ["Wait-Conn-Ack", (rig: RunnerRig) => rig.runner.start()],
    ["Wait-I-CEA", (rig: RunnerRig) => rig.dial()],
  ])("peer runner - in %s there is nothing to disconnect and nobody to probe", (state, prepare) => {
    const rig = new RunnerRig();
    prepare(rig);
    expect([rig.runner.disconnect(0), rig.runner.probe(), rig.runner.rfcState]).toEqual([false, false, state]);
    expect(rig.connections.filter((connection) => rig.sentNames(connection).includes("D"))).toEqual([]);
  });

  it("peer runner - a second probe before the DWA is no reason for doubt", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    for (let count = 0; count < 3; count++) expect(rig.runner.probe()).toBe(true);
    expect([rig.sentNames(connection), rig.runner.watchdogState, rig.peer.isUsable]).toEqual(["DWR", "OKAY", true]);
  });

  it("peer runner - probe asks a peer that was opened either way, and again once its DWA is there", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    expect(rig.runner.probe()).toBe(true);
    rig.receive(connection, dwa(rig.lastSent(connection).header));
    expect(rig.runner.watchdogState).toBe("OKAY");
    expect([rig.runner.probe(), rig.sentNames(connection)]).toEqual([true, "DWR"]);
  });

  it("peer runner - abort and stop end the wish to reconnect, an abort gives the reason that it is told", async () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.runner.abort(DISCONNECT_REASON_GONE_AWAY);
    expect([rig.peer.disconnectReason, rig.closed.get(connection), rig.runner.reconnectSeconds]).toEqual([
      49,
      "now",
      null,
    ]);
    await rig.environment.clock.advance(100);
    expect(rig.connections.length).toBe(1);
    rig.runner.start();
    rig.runner.transportClosed(rig.initiator, 50);
    expect(rig.runner.reconnectSeconds).toBe(30);
    rig.runner.abort();
    expect([rig.runner.reconnectSeconds, rig.timers.size]).toEqual([null, 0]);
  });
});

describe("peer runner between addresses", () => {
  const two = { peer: { ipAddresses: ["127.0.0.2", "127.0.0.3"] } };

  it("peer runner - PSM-11: no CEA from the first address ends the attempt, though there is a second", async () => {
    const rig = new RunnerRig(two);
    rig.dial();
    await rig.environment.clock.advance(4.1);
    expect([rig.runner.rfcState, rig.peer.disconnectReason, rig.addresses.length]).toEqual(["Closed", 51, 1]);
  });

  it("peer runner - PSM-16: with the peer's own connection at hand the connect timer ends both, though there is a second address", async () => {
    const rig = new RunnerRig(two);
    rig.runner.start();
    rig.accept();
    await rig.environment.clock.advance(5.1);
    expect([rig.runner.rfcState, rig.peer.disconnectReason, rig.closed.size]).toEqual(["Closed", 50, 2]);
  });

  it("peer runner - the start of a stranger, which is never dialled, reports nothing and is no failed attempt", () => {
    const rig = new RunnerRig({ peer: { ipAddresses: [], isDynamic: true } });
    rig.runner.start();
    expect([rig.reported(), rig.peer.disconnectReason, rig.peer.lastDisconnect]).toEqual(["", null, null]);
  });
});

describe("peer runner accounts", () => {
  it("peer runner - answers to no request of ours are counted, awaited ones are not", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    expect(rig.peer.counters.droppedAnswers).toBe(0);
    rig.runner.probe();
    const { header } = rig.lastSent(connection);
    rig.receive(connection, dwa(header));
    expect(rig.peer.counters.droppedAnswers).toBe(0);
    rig.receive(connection, dwa(header), cea(cer()));
    expect(rig.peer.counters.droppedAnswers).toBe(2);
    expect(rig.passed).toEqual([]);
  });

  it("peer runner - lastConnect and lastDisconnect are the times of transports; one that is turned away counts for neither", async () => {
    const rig = new RunnerRig();
    const { clock } = rig.environment;
    const now = (): number => Math.floor(clock.now() / 1000);
    await clock.advance(1.5);
    const connection = rig.openResponder();
    const opened = now();
    expect([rig.peer.lastConnect, rig.peer.lastDisconnect]).toEqual([opened, null]);
    await clock.advance(10);
    rig.accept();
    rig.receive(connection, dwa(rig.lastSent(connection).header));
    expect([rig.peer.lastConnect, rig.peer.lastDisconnect]).toEqual([opened, null]);
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect([rig.peer.lastConnect, rig.peer.lastDisconnect]).toEqual([opened, now()]);
  });

  it("peer runner - the first reason and its words count for a connection that ends in steps", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpr(0));
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY, "end of stream");
    expect(rig.reports.at(-1)).toMatchObject({ name: "closed", reason: 32, detail: "end of stream" });
    rig.runner.start();
    rig.runner.transportClosed(rig.initiator, 48, "second");
    expect(rig.reports.at(-1)).toMatchObject({ name: "closed", reason: 48, detail: "second", wasOpen: false });
    expect(rig.peer.disconnectReason).toBe(32);
  });

  it("peer runner - a DPR that is answered while we leave ourselves changes nothing about the way back", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.runner.disconnect(0);
    const { header } = rig.lastSent(connection);
    rig.reported();
    rig.receive(connection, dpr(1));
    expect([rig.sentNames(connection), rig.reported()]).toEqual(["DPA 2001", ""]);
    rig.receive(connection, dpa(header));
    expect(rig.runner.reconnectSeconds).toBe(30);
  });

  it.each([
    [true, 1, 5012],
    [true, 0, 2001],
    [false, 1, 2001],
    [undefined, 1, 2001],
  ])(
    "peer runner - DPR-05: dpaErrorInFlight %s with %i requests in flight gives DPA %i",
    (dpaErrorInFlight, count, result) => {
      const rig = new RunnerRig({ settings: { dpaErrorInFlight } });
      const connection = rig.openInitiator();
      rig.peer.pendingRequests = count;
      rig.receive(connection, dpr());
      expect(rig.sentNames(connection)).toBe(`DPA ${result}`);
      expect(rig.runner.rfcState).toBe("Closing");
    },
  );

  it("peer runner - a DPR is reported with its cause", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    rig.reported();
    rig.receive(connection, dpr(2));
    expect(rig.reported()).toBe("disconnecting by peer 2, notReady disconnecting");
  });

  it("peer runner - a fault that is not refused is reported with its message", () => {
    const rig = new RunnerRig({ settings: { validateReceivedRequestAvps: true } });
    rig.peer.validation = "warn";
    const connection = rig.openResponder();
    rig.reported();
    const faulty = dwr();
    faulty.attributes.originRealm = undefined;
    rig.receive(connection, faulty);
    expect(rig.sentNames(connection)).toBe("DWA 2001");
    expect(rig.reports).toMatchObject([{ name: "protocolError", connection, message: { code: 280 } }]);
  });

  it("peer runner - base messages of a connection that is given up are dropped, and count as none of the application", () => {
    const rig = new RunnerRig(lower);
    const initiator = rig.dial();
    const responder = rig.accept();
    rig.receive(initiator, cea(rig.lastSent(initiator)));
    expect(rig.runner.receive(responder, dwr())).toBe(false);
    expect(rig.sentNames(responder)).toBe("CEA 4003");
    expect(rig.runner.receive(initiator, sta())).toBe(true);
  });

  it("peer runner - base messages of a connection that is gone are no sign of life and count for nothing", async () => {
    const rig = new RunnerRig({ settings: { idleTimeout: 6 } });
    const old = rig.openInitiator();
    rig.runner.transportClosed(old, DISCONNECT_REASON_GONE_AWAY);
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT");
    const stray = dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 1 });
    expect([rig.runner.receive(old, dwr()), rig.runner.receive(old, stray)]).toEqual([false, false]);
    expect([rig.runner.watchdogState, rig.peer.counters.droppedAnswers]).toEqual(["SUSPECT", 0]);
    rig.receive(connection, stray);
    expect([rig.runner.watchdogState, rig.peer.counters.droppedAnswers]).toEqual(["OKAY", 1]);
  });

  it("peer runner - answers that come while we leave a peer in doubt are the application's, by the letter too", async () => {
    const rig = new RunnerRig({ settings: { idleTimeout: 6, reopen: "rfc3539" } });
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT");
    rig.runner.stop();
    rig.receive(connection, sta());
    expect([rig.runner.rfcState, rig.passed.length]).toEqual(["Closing", 1]);
  });

  it("peer runner - a message without Origin-State-Id changes nothing about the one that is known", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator({ originStateId: 7 });
    rig.receive(connection, dwr());
    expect(rig.peer.originStateId).toBe(7);
  });

  it("peer runner - an error of the owner's own handler ends no connection and is no error of the peer", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.reported();
    rig.runner.fault(connection, { kind: "handler", error: new Error("ours") });
    expect([rig.runner.rfcState, rig.reported()]).toEqual(["I-Open", ""]);
  });

  it("peer runner - an attempt starts with the address that was good, after a failure with the next", () => {
    const rig = new RunnerRig({ peer: { ipAddresses: ["127.0.0.2", "127.0.0.3", "127.0.0.4"] } });
    rig.runner.start();
    rig.runner.transportClosed(rig.initiator, 50);
    rig.runner.transportUp(rig.initiator);
    rig.receive(rig.initiator, cea(rig.lastSent(rig.initiator)));
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_GONE_AWAY);
    rig.runner.start();
    expect(rig.addresses).toEqual(["127.0.0.2", "127.0.0.3", "127.0.0.3"]);
    expect(rig.initiator.state).toBe(states.PEER_CONNECTING);
  });
});
