import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import * as states from "../../src/peer/states.ts";
import { LinkRig } from "./link-rig.ts";
import { cea, cer, dpa, dpr, dwa, dwr, sta } from "./sample-messages.ts";

/** Our name is lower than the peer's: elections are lost. */
const lower = { local: { originHost: "a.example.net" } };

describe("link commands", () => {
  it("link - stop without a cause says REBOOTING", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.link.stop();
    expect(rig.lastSent(connection).attributes.disconnectCause).toBe(0);
  });

  it("link - disconnect says DPR with its cause, and a persistent peer is dialled again", async () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.reported();
    expect(rig.link.disconnect(2)).toBe(true);
    const request = rig.lastSent(connection);
    expect(request.attributes.disconnectCause).toBe(2);
    expect(rig.link.disconnect(2)).toBe(false);
    rig.receive(connection, dpa(request.header));
    expect(rig.reported()).toBe("disconnecting by us 2, notReady disconnecting, closed 34");
    expect(rig.link.reconnectSeconds).toBe(30);
    await rig.environment.clock.advance(10);
    expect(rig.link.reconnectSeconds).toBe(20);
  });

  it.each([
    ["Closed", () => undefined],
    ["Wait-Conn-Ack", (rig: LinkRig) => rig.link.start()],
    ["Wait-I-CEA", (rig: LinkRig) => rig.dial()],
  ])("link - in %s there is nothing to disconnect and nobody to probe", (state, prepare) => {
    const rig = new LinkRig();
    prepare(rig);
    expect([rig.link.disconnect(0), rig.link.probe(), rig.link.rfcState]).toEqual([false, false, state]);
    expect(rig.connections.filter((connection) => rig.sentNames(connection).includes("D"))).toEqual([]);
  });

  it("link - a second probe before the DWA is no reason for doubt", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    for (let count = 0; count < 3; count++) expect(rig.link.probe()).toBe(true);
    expect([rig.sentNames(connection), rig.link.watchdogState, rig.peer.isUsable]).toEqual(["DWR", "OKAY", true]);
  });

  it("link - probe asks a peer that was opened either way, and again once its DWA is there", () => {
    const rig = new LinkRig();
    const connection = rig.openResponder();
    expect(rig.link.probe()).toBe(true);
    rig.receive(connection, dwa(rig.lastSent(connection).header));
    expect(rig.link.watchdogState).toBe("OKAY");
    expect([rig.link.probe(), rig.sentNames(connection)]).toEqual([true, "DWR"]);
  });

  it("link - abort and stop end the wish to reconnect, an abort gives the reason that it is told", async () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.link.abort(DISCONNECT_REASON_GONE_AWAY);
    expect([rig.peer.disconnectReason, rig.closed.get(connection), rig.link.reconnectSeconds]).toEqual([
      49,
      "now",
      null,
    ]);
    await rig.environment.clock.advance(100);
    expect(rig.connections.length).toBe(1);
    rig.link.start();
    rig.link.transportClosed(rig.initiator, 50);
    expect(rig.link.reconnectSeconds).toBe(30);
    rig.link.abort();
    expect([rig.link.reconnectSeconds, rig.timers.size]).toEqual([null, 0]);
  });
});

describe("link between addresses", () => {
  const two = { peer: { ipAddresses: ["127.0.0.2", "127.0.0.3"] } };

  it("link - PSM-11: no CEA from the first address ends the attempt, though there is a second", async () => {
    const rig = new LinkRig(two);
    rig.dial();
    await rig.environment.clock.advance(4.1);
    expect([rig.link.rfcState, rig.peer.disconnectReason, rig.addresses.length]).toEqual(["Closed", 51, 1]);
  });

  it("link - PSM-16: with the peer's own connection at hand the connect timer ends both, though there is a second address", async () => {
    const rig = new LinkRig(two);
    rig.link.start();
    rig.accept();
    await rig.environment.clock.advance(5.1);
    expect([rig.link.rfcState, rig.peer.disconnectReason, rig.closed.size]).toEqual(["Closed", 50, 2]);
  });

  it("link - the start of a stranger, which is never dialled, reports nothing and is no failed attempt", () => {
    const rig = new LinkRig({ peer: { ipAddresses: [], isDynamic: true } });
    rig.link.start();
    expect([rig.reported(), rig.peer.disconnectReason, rig.peer.lastDisconnect]).toEqual(["", null, null]);
  });
});

describe("link accounts", () => {
  it("link - answers to no request of ours are counted, awaited ones are not", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    expect(rig.peer.counters.droppedAnswers).toBe(0);
    rig.link.probe();
    const { header } = rig.lastSent(connection);
    rig.receive(connection, dwa(header));
    expect(rig.peer.counters.droppedAnswers).toBe(0);
    rig.receive(connection, dwa(header), cea(cer()));
    expect(rig.peer.counters.droppedAnswers).toBe(2);
    expect(rig.passed).toEqual([]);
  });

  it("link - lastConnect and lastDisconnect are the times of transports; one that is turned away counts for neither", async () => {
    const rig = new LinkRig();
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
    rig.link.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect([rig.peer.lastConnect, rig.peer.lastDisconnect]).toEqual([opened, now()]);
  });

  it("link - the first reason and its words count for a connection that ends in steps", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.receive(connection, dpr(0));
    rig.link.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY, "end of stream");
    expect(rig.reports.at(-1)).toMatchObject({ name: "closed", reason: 32, detail: "end of stream" });
    rig.link.start();
    rig.link.transportClosed(rig.initiator, 48, "second");
    expect(rig.reports.at(-1)).toMatchObject({ name: "closed", reason: 48, detail: "second", wasOpen: false });
    expect(rig.peer.disconnectReason).toBe(32);
  });

  it("link - a DPR that is answered while we leave ourselves changes nothing about the way back", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.link.disconnect(0);
    const { header } = rig.lastSent(connection);
    rig.reported();
    rig.receive(connection, dpr(1));
    expect([rig.sentNames(connection), rig.reported()]).toEqual(["DPA 2001", ""]);
    rig.receive(connection, dpa(header));
    expect(rig.link.reconnectSeconds).toBe(30);
  });

  it.each([
    [true, 1, 5012],
    [true, 0, 2001],
    [false, 1, 2001],
    [undefined, 1, 2001],
  ])(
    "link - DPR-05: dpaErrorInFlight %s with %i requests in flight gives DPA %i",
    (dpaErrorInFlight, count, result) => {
      const rig = new LinkRig({ settings: { dpaErrorInFlight } });
      const connection = rig.openInitiator();
      rig.peer.pendingRequests = count;
      rig.receive(connection, dpr());
      expect(rig.sentNames(connection)).toBe(`DPA ${result}`);
      expect(rig.link.rfcState).toBe("Closing");
    },
  );

  it("link - a DPR is reported with its cause", () => {
    const rig = new LinkRig();
    const connection = rig.openResponder();
    rig.reported();
    rig.receive(connection, dpr(2));
    expect(rig.reported()).toBe("disconnecting by peer 2, notReady disconnecting");
  });

  it("link - a fault that is not refused is reported with its message", () => {
    const rig = new LinkRig({ settings: { validateReceivedRequestAvps: true } });
    rig.peer.validation = "warn";
    const connection = rig.openResponder();
    rig.reported();
    const faulty = dwr();
    faulty.attributes.originRealm = undefined;
    rig.receive(connection, faulty);
    expect(rig.sentNames(connection)).toBe("DWA 2001");
    expect(rig.reports).toMatchObject([{ name: "protocolError", connection, message: { code: 280 } }]);
  });

  it("link - base messages of a connection that is given up are dropped, and count as none of the application", () => {
    const rig = new LinkRig(lower);
    const initiator = rig.dial();
    const responder = rig.accept();
    rig.receive(initiator, cea(rig.lastSent(initiator)));
    expect(rig.link.receive(responder, dwr())).toBe(false);
    expect(rig.sentNames(responder)).toBe("CEA 4003");
    expect(rig.link.receive(initiator, sta())).toBe(true);
  });

  it("link - base messages of a connection that is gone are no sign of life and count for nothing", async () => {
    const rig = new LinkRig({ settings: { idleTimeout: 6 } });
    const old = rig.openInitiator();
    rig.link.transportClosed(old, DISCONNECT_REASON_GONE_AWAY);
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => rig.link.watchdogState === "SUSPECT");
    const stray = dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 1 });
    expect([rig.link.receive(old, dwr()), rig.link.receive(old, stray)]).toEqual([false, false]);
    expect([rig.link.watchdogState, rig.peer.counters.droppedAnswers]).toEqual(["SUSPECT", 0]);
    rig.receive(connection, stray);
    expect([rig.link.watchdogState, rig.peer.counters.droppedAnswers]).toEqual(["OKAY", 1]);
  });

  it("link - answers that come while we leave a peer in doubt are the application's, by the letter too", async () => {
    const rig = new LinkRig({ settings: { idleTimeout: 6, reopen: "rfc3539" } });
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => rig.link.watchdogState === "SUSPECT");
    rig.link.stop();
    rig.receive(connection, sta());
    expect([rig.link.rfcState, rig.passed.length]).toEqual(["Closing", 1]);
  });

  it("link - a message without Origin-State-Id changes nothing about the one that is known", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator({ originStateId: 7 });
    rig.receive(connection, dwr());
    expect(rig.peer.originStateId).toBe(7);
  });

  it("link - an error of the owner's own handler ends no connection and is no error of the peer", () => {
    const rig = new LinkRig();
    const connection = rig.openInitiator();
    rig.reported();
    rig.link.fault(connection, { kind: "handler", error: new Error("ours") });
    expect([rig.link.rfcState, rig.reported()]).toEqual(["I-Open", ""]);
  });

  it("link - an attempt starts with the address that was good, after a failure with the next", () => {
    const rig = new LinkRig({ peer: { ipAddresses: ["127.0.0.2", "127.0.0.3", "127.0.0.4"] } });
    rig.link.start();
    rig.link.transportClosed(rig.initiator, 50);
    rig.link.transportUp(rig.initiator);
    rig.receive(rig.initiator, cea(rig.lastSent(rig.initiator)));
    rig.link.transportClosed(rig.initiator, DISCONNECT_REASON_GONE_AWAY);
    rig.link.start();
    expect(rig.addresses).toEqual(["127.0.0.2", "127.0.0.3", "127.0.0.3"]);
    expect(rig.initiator.state).toBe(states.PEER_CONNECTING);
  });
});
