import { describe, expect, it } from "vitest";
import { DiameterError } from "../../src/errors.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { PeerCounters } from "../../src/peer/counters.ts";
import * as reasons from "../../src/peer/disconnect-reasons.ts";
import { disconnectReasonText } from "../../src/peer/disconnect-reasons.ts";
import { drive, Peer } from "../../src/peer/peer.ts";
import {
  PEER_CONNECTED,
  PEER_READY,
  PEER_READY_WAITING_DWA,
  PEER_SEND,
  PEER_TRANSPORT_TCP,
} from "../../src/peer/peer-constants.ts";
import type { PeerFields } from "../../src/peer/peer-fields.ts";
import { PeerStats } from "../../src/peer/statistics.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";

const fields: PeerFields = {
  nodeName: "Peer.example.net",
  realmName: "example.net",
  transport: PEER_TRANSPORT_TCP,
  port: 3868,
};

describe("peer", () => {
  it("peer - has the defaults of the seed", () => {
    const peer = new Peer(fields);
    expect(peer).toMatchObject({
      ...fields,
      ipAddresses: [],
      persistent: false,
      alwaysReconnect: false,
      ceaTimeout: null,
      cerTimeout: null,
      dwaTimeout: null,
      idleTimeout: null,
      connectTimeout: null,
      dpaTimeout: null,
      reconnectWait: 30,
      reconnectFactor: 1,
      reconnectMax: 300,
      reconnectJitter: 0,
      reopen: null,
      reopenDwaCount: null,
      validation: null,
      isSecure: false,
      isDynamic: false,
      expires: null,
      learnsName: false,
      pendingRequests: 0,
      originStateId: null,
      disconnectReason: null,
      lastConnect: null,
      lastDisconnect: null,
      connection: null,
      disconnectedSince: -1,
      isUsable: false,
      rfcState: "Closed",
      watchdogState: "INITIAL",
    });
    expect(peer.counters).toEqual(new PeerCounters());
    expect(peer.statistics).toBeInstanceOf(PeerStats);
    expect(String(peer)).toBe("Peer<(Peer.example.net)>");
  });

  it("peer - keeps every value that it is given", () => {
    const given = {
      ...fields,
      ipAddresses: ["127.0.0.1", "::1"],
      persistent: true,
      alwaysReconnect: true,
      ceaTimeout: 1,
      cerTimeout: 2,
      dwaTimeout: 3,
      idleTimeout: 7,
      connectTimeout: 4,
      dpaTimeout: 5,
      reconnectWait: 8,
      reconnectFactor: 9,
      reconnectMax: 10,
      reconnectJitter: 0.5,
      reopen: "rfc3539",
      reopenDwaCount: 11,
      isSecure: true,
      isDynamic: true,
      expires: 12,
    } as const;
    expect(new Peer(given)).toMatchObject(given);
  });

  it("peer - a peer that is known by an IP address learns its name", () => {
    for (const nodeName of ["192.0.2.1", "2001:db8::1"])
      expect(new Peer({ ...fields, nodeName }).learnsName).toBe(true);
    for (const nodeName of ["a.example", "192.0.2"]) expect(new Peer({ ...fields, nodeName }).learnsName).toBe(false);
  });

  it("peer - its validation may be given by name, and taken back", () => {
    const peer = new Peer({ ...fields, validation: "strict" });
    expect(peer.validation?.mode).toBe("strict");
    peer.validation = "lenient";
    expect(peer.validation?.mode).toBe("lenient");
    peer.validation = null;
    expect(peer.validation).toBeNull();
  });

  it("peer - lists are its own", () => {
    const ipAddresses = ["127.0.0.1"];
    const peer = new Peer({ ...fields, ipAddresses });
    ipAddresses.push("127.0.0.2");
    expect(peer.ipAddresses).toEqual(["127.0.0.1"]);
    expect(new Peer(fields).ipAddresses).not.toBe(new Peer(fields).ipAddresses);
  });

  it("peer - WDG-03: idleTimeout below 6 is refused when it is set; null and 0 stand for the node's", () => {
    expect(() => new Peer({ ...fields, idleTimeout: 5 })).toThrow(DiameterError);
    const peer = new Peer({ ...fields, idleTimeout: 6 });
    expect(() => {
      peer.idleTimeout = 5.9;
    }).toThrow(/RFC 3539/);
    expect(peer.idleTimeout).toBe(6);
    expect(new Peer({ ...fields, idleTimeout: 0 }).idleTimeout).toBe(0);
    peer.idleTimeout = 0;
    expect(peer.idleTimeout).toBe(0);
    peer.idleTimeout = null;
    expect(peer.idleTimeout).toBeNull();
  });

  it("peer - disconnectedSince counts whole seconds since the last loss and never goes below 0", async () => {
    const clock = new VirtualClock();
    const peer = new Peer(fields, clock);
    peer.lastDisconnect = clock.now() / 1000;
    await clock.advance(2.9);
    expect(peer.disconnectedSince).toBe(2);
    clock.changeTimeOfDay(-3600);
    expect(peer.disconnectedSince).toBe(0);
  });

  it.each([
    [PEER_CONNECTED, false],
    [PEER_READY, true],
    [PEER_READY_WAITING_DWA, true],
  ])("peer - without a machine the state %i of its connection decides whether it is usable: %s", (state, expected) => {
    const peer = new Peer(fields);
    peer.connection = new PeerConnection("127.0.0.1", 3868, PEER_SEND, () => undefined);
    peer.connection.state = state;
    expect(peer.isUsable).toBe(expected);
  });

  it("peer - with a machine the machine decides", () => {
    const peer = new Peer(fields);
    drive(peer, { isUsable: true, rfcState: "I-Open", watchdogState: "OKAY" });
    expect([peer.isUsable, peer.rfcState, peer.watchdogState]).toEqual([true, "I-Open", "OKAY"]);
  });
});

describe("disconnect reasons", () => {
  it("disconnect reasons - have the seed's numbers and a text each", () => {
    const numbers = Object.entries(reasons).filter(([, value]) => typeof value === "number");
    expect(Object.fromEntries(numbers)).toEqual({
      DISCONNECT_REASON_DPR: 32,
      DISCONNECT_REASON_NODE_SHUTDOWN: 33,
      DISCONNECT_REASON_CLEAN_DISCONNECT: 34,
      DISCONNECT_REASON_SOCKET_FAIL: 48,
      DISCONNECT_REASON_GONE_AWAY: 49,
      DISCONNECT_REASON_FAILED_CONNECT: 50,
      DISCONNECT_REASON_FAILED_CONNECT_CE: 51,
      DISCONNECT_REASON_CER_REJECTED: 52,
      DISCONNECT_REASON_DWA_TIMEOUT: 53,
      DISCONNECT_REASON_UNKNOWN: 64,
    });
    const texts = numbers.map(([, value]) => disconnectReasonText(value as number));
    expect(new Set(texts).size).toBe(10);
    expect(texts.some((text) => text.startsWith("reason "))).toBe(false);
    expect(disconnectReasonText(7)).toBe("reason 7");
  });
});
