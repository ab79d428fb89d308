import { describe, expect, it } from "vitest";
import { ELECTION_LOST } from "../../src/message/result-codes.ts";
import {
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_SOCKET_FAIL,
} from "../../src/peer/disconnect-reasons.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { RunnerRig } from "./runner-rig.ts";
import { cea, cer, dwa, dwr, summary } from "./sample-messages.ts";

describe("peer runner that dials", () => {
  it("peer runner - PSM-01: start opens a transport", () => {
    const rig = new RunnerRig();
    rig.runner.start();
    expect(rig.runner.rfcState).toBe("Wait-Conn-Ack");
    expect(rig.initiator).toMatchObject({
      state: states.PEER_CONNECTING,
      nodeName: "peer.example.net",
      isSender: true,
    });
    expect(rig.peer.connection).toBe(rig.initiator);
    expect(rig.reported()).toBe("connecting");
    rig.runner.start();
    expect(rig.connections.length).toBe(1);
  });

  it("peer runner - a stranger is not dialled: it has no address, and its name leads nowhere that anybody vouches for", () => {
    const rig = new RunnerRig({ peer: { ipAddresses: [], isDynamic: true } });
    rig.runner.start();
    expect(rig.connections).toEqual([]);
    expect(rig.runner.rfcState).toBe("Closed");
  });

  it("peer runner - PSM-03: the CER leaves as soon as the transport is up", () => {
    const rig = new RunnerRig();
    const connection = rig.dial();
    const [message] = rig.sent(connection);
    expect(message?.attributes).toMatchObject({
      originHost: "local.example.net",
      hostIpAddress: [{ family: 1, address: "127.0.0.1" }],
    });
    expect(message?.header.endToEndIdentifier).not.toBe(0);
    expect(connection.hostIpAddress).toEqual(["127.0.0.1"]);
    expect(connection.originHost).toBe("local.example.net");
    expect([rig.runner.rfcState, connection.state]).toEqual(["Wait-I-CEA", states.PEER_CONNECTED]);
    expect(rig.peer.lastConnect).toBe(Math.floor(rig.environment.clock.now() / 1000));
    expect(rig.reported()).toBe("connecting, connected");
  });

  it("peer runner - CER-20: without a known local address the CER names the configured ones, never in place of the node's choice", () => {
    const rig = new RunnerRig({ local: { ipAddresses: ["192.0.2.7", "0.0.0.0"] } });
    rig.runner.start();
    rig.runner.transportUp(rig.initiator);
    expect(rig.initiator.hostIpAddress).toEqual(["192.0.2.7"]);
    const known = new RunnerRig({ local: { ipAddresses: ["192.0.2.7"] } });
    expect(known.lastSent(known.dial()).attributes.hostIpAddress).toEqual([{ family: 1, address: "127.0.0.1" }]);
    const chosen = new RunnerRig();
    chosen.runner.start();
    chosen.initiator.hostIpAddress = ["192.0.2.8"];
    chosen.runner.transportUp(chosen.initiator);
    expect(chosen.lastSent(chosen.initiator).attributes.hostIpAddress).toEqual([{ family: 1, address: "192.0.2.8" }]);
  });

  it("peer runner - a loss without a reason is 64", () => {
    const rig = new RunnerRig();
    rig.runner.transportClosed(rig.openInitiator());
    expect(rig.peer.disconnectReason).toBe(64);
  });

  it.each([DISCONNECT_REASON_FAILED_CONNECT, DISCONNECT_REASON_SOCKET_FAIL])(
    "peer runner - PSM-04: a failed connect (%i) ends the attempt, the next one comes after Tc",
    async (reason) => {
      const rig = new RunnerRig();
      rig.runner.start();
      rig.runner.transportClosed(rig.initiator, reason, "refused");
      expect(rig.runner.rfcState).toBe("Closed");
      expect(rig.closed.get(rig.initiator)).toBe("now");
      expect(rig.reports.at(-1)).toMatchObject({
        name: "closed",
        reason,
        detail: "refused",
        wasOpen: false,
        reconnectSeconds: 30,
      });
      expect(rig.peer).toMatchObject({ disconnectReason: reason, connection: null, disconnectedSince: 0 });
      expect(rig.runner.reconnectSeconds).toBe(30);
      await rig.environment.clock.advance(29.9);
      expect(rig.connections.length).toBe(1);
      await rig.environment.clock.advance(0.2);
      expect(rig.connections.length).toBe(2);
      expect(rig.runner.reconnectSeconds).toBeNull();
    },
  );

  it("peer runner - PSM-06: an attempt that hangs ends after connectTimeout", async () => {
    const rig = new RunnerRig();
    rig.runner.start();
    await rig.environment.clock.advance(5.1);
    expect(rig.reported()).toBe("connecting, closed 50");
    expect(rig.closed.get(rig.initiator)).toBe("now");
    rig.runner.transportUp(rig.initiator);
    expect(rig.runner.rfcState).toBe("Closed");
  });

  it("peer runner - all addresses are tried in turn before Tc, each for connectTimeout", async () => {
    const rig = new RunnerRig({ peer: { ipAddresses: ["127.0.0.2", "::2", "127.0.0.4"] } });
    rig.runner.start();
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    await rig.environment.clock.advance(4.9);
    expect(rig.addresses).toEqual(["127.0.0.2", "::2"]);
    await rig.environment.clock.advance(0.2);
    expect(rig.addresses).toEqual(["127.0.0.2", "::2", "127.0.0.4"]);
    expect(rig.peer.connection).toBe(rig.initiator);
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    expect(rig.runner.rfcState).toBe("Closed");
    expect(rig.closed.size).toBe(3);
    await rig.environment.clock.advance(30.1);
    expect(rig.addresses.length).toBe(4);
  });

  it("peer runner - an attempt ends when the addresses go while it runs", () => {
    const rig = new RunnerRig({ peer: { ipAddresses: ["127.0.0.2", "127.0.0.3"] } });
    rig.runner.start();
    rig.peer.ipAddresses = [];
    rig.peer.isDynamic = true;
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    expect(rig.runner.rfcState).toBe("Closed");
    expect(rig.timers.size).toBe(0);
  });

  it("peer runner - SCTP gets all addresses at once", () => {
    const rig = new RunnerRig({
      peer: { transport: states.PEER_TRANSPORT_SCTP, ipAddresses: ["127.0.0.2", "127.0.0.3"] },
    });
    rig.runner.start();
    expect(rig.addresses).toEqual(["127.0.0.2,127.0.0.3"]);
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    expect(rig.runner.rfcState).toBe("Closed");
  });

  it("peer runner - PSM-07: a good CEA opens, INITIAL goes to OKAY without a probe (WDG-19)", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    expect(rig.runner.rfcState).toBe("I-Open");
    expect(rig.runner.watchdogState).toBe("OKAY");
    expect(rig.peer.isUsable).toBe(true);
    expect(connection).toMatchObject({
      state: states.PEER_READY,
      hostIdentity: "peer.example.net",
      authApplicationIds: [4],
      acctApplicationIds: [],
    });
    expect(connection.supports(4)).toBe(true);
    expect(rig.sentNames(connection)).toBe("");
    expect(rig.reported()).toBe("connecting, connected, opened, ready");
  });

  it.each([
    ["CER-14: 5010", { resultCode: 5010 }],
    ["CER-15: no common application", { authApplicationId: [99] }],
    ["CER-16: another node", { originHost: "other.example.net" }],
  ])("peer runner - %s in the CEA closes with reason 52, Tc starts", (_rule, change) => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator(change);
    expect(rig.runner.rfcState).toBe("Closed");
    expect(rig.closed.get(connection)).toBe("flush");
    expect(rig.reported()).toBe("connecting, connected, protocolError, closed 52");
    expect(rig.runner.reconnectSeconds).toBe(30);
  });

  it("peer runner - PSM-09: the peer closes before its CEA", () => {
    const rig = new RunnerRig();
    const connection = rig.dial();
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.reported()).toBe("connecting, connected, closed 49");
    expect(rig.closed.get(connection)).toBe("now");
  });

  it("peer runner - PSM-10: another message than the CEA ends the attempt with reason 51, unanswered", () => {
    const rig = new RunnerRig();
    const connection = rig.dial();
    rig.sent(connection);
    rig.receive(connection, dwr());
    expect(rig.runner.rfcState).toBe("Closed");
    expect(rig.peer.disconnectReason).toBe(51);
    expect(rig.sentNames(connection)).toBe("");
    expect(rig.closed.get(connection)).toBe("flush");
  });

  it("peer runner - PSM-11: no CEA within ceaTimeout of the transport's being up, whatever trickles in", async () => {
    const rig = new RunnerRig({ peer: { ceaTimeout: 2 } });
    rig.runner.start();
    await rig.environment.clock.advance(4);
    rig.runner.transportUp(rig.initiator);
    await rig.environment.clock.advance(1.9);
    rig.initiator.addInBytes(cea(cer()).asBytes().subarray(0, 20));
    expect(rig.runner.rfcState).toBe("Wait-I-CEA");
    await rig.environment.clock.advance(0.2);
    expect(rig.reported()).toBe("connecting, connected, closed 51");
  });

  it("peer runner - Q73: a CEA to no CER of ours is dropped", () => {
    const rig = new RunnerRig();
    const connection = rig.dial();
    const request = rig.lastSent(connection);
    request.header.hopByHopIdentifier ^= 1;
    rig.receive(connection, cea(request));
    expect(rig.runner.rfcState).toBe("Wait-I-CEA");
    request.header.hopByHopIdentifier ^= 1;
    rig.receive(connection, cea(request));
    expect(rig.runner.rfcState).toBe("I-Open");
  });
});

describe("peer runner that accepts", () => {
  it("peer runner - PSM-02: a CER in Closed is answered and opens", () => {
    const rig = new RunnerRig();
    const connection = rig.accept();
    expect(rig.sentNames(connection)).toBe("CEA 2001");
    expect(rig.runner.rfcState).toBe("R-Open");
    expect(connection).toMatchObject({
      state: states.PEER_READY,
      nodeName: "peer.example.net",
      hostIdentity: "peer.example.net",
      originHost: "local.example.net",
      hostIpAddress: ["127.0.0.2"],
      authApplicationIds: [4],
    });
    expect(rig.peer.connection).toBe(connection);
    expect(rig.peer.counters).toMatchObject({ cer: 1, cea: 1, requests: 1, answers: 1 });
    expect(rig.peer.statistics.receivedReqCounter.getCount()).toBe(1);
    expect(rig.peer.statistics.sentResultCodeRangeCounters.get("2xxx")?.getCount()).toBe(1);
    expect(rig.peer.statistics.processedReqTime.get("Capabilities-Exchange")?.length).toBe(1);
    expect(rig.reported()).toBe("opened, ready");
  });

  it("peer runner - an accepted connection ends the wait for the next attempt", async () => {
    const rig = new RunnerRig();
    rig.runner.start();
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    expect(rig.peer.disconnectReason).toBe(50);
    rig.openResponder();
    expect(rig.runner.reconnectSeconds).toBeNull();
    expect(rig.peer.disconnectReason).toBeNull();
    await rig.environment.clock.advance(31);
    expect(rig.connections.length).toBe(2);
  });

  it.each([
    ["R-Open", (rig: RunnerRig) => rig.openResponder()],
    ["I-Open", (rig: RunnerRig) => rig.openInitiator()],
  ] as const)(
    "peer runner - PSM-25, TRN-08: a second connection in %s is rejected with 4003, the first lives on",
    async (_state, open) => {
      const rig = new RunnerRig();
      const first = open(rig);
      await rig.environment.clock.advance(1);
      rig.sent(first);
      const second = rig.accept();
      expect(rig.sent(second)).toEqual([]);
      rig.receive(first, dwa(rig.lastSent(first).header));
      const [answer] = rig.sent(second);
      expect(answer && summary(answer)).toBe(`CEA ${ELECTION_LOST}`);
      expect(answer?.header.isError).toBe(false);
      expect(rig.closed.get(second)).toBe("flush");
      expect(second.state).toBe(states.PEER_CLOSING);
      expect(rig.reports.at(-1)).toMatchObject({ name: "rejected", connection: second, resultCode: ELECTION_LOST });
      expect(rig.reports.at(-1)).toMatchObject({ detail: "kept: the old connection answered" });
      expect(rig.peer.connection).toBe(first);
      expect(rig.peer.counters.cer).toBe(first.isReceiver ? 2 : 1);
      rig.receive(first, dwr());
      expect(rig.sentNames(first)).toBe("DWA 2001");
    },
  );

  it("peer runner - CER-22: a CER on the open connection is answered 5012 and changes nothing", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    rig.receive(connection, cer({ authApplicationId: [99] }));
    expect(rig.sentNames(connection)).toBe("CEA 5012");
    expect([rig.runner.rfcState, connection.authApplicationIds]).toEqual(["R-Open", [4]]);
  });
});
