import { describe, expect, it } from "vitest";
import { PeerConnection } from "../../src/peer/connection.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { answers, Door } from "./door.ts";
import { cea, cer, dwr, messagesIn } from "./sample-messages.ts";

describe("reception", () => {
  it("reception - INC-01: a silent connection belongs to no peer", () => {
    const door = new Door();
    const connection = door.connect();
    expect([connection.state, door.reception.size, door.reception.holds(connection)]).toEqual([17, 1, true]);
    expect([door.peer.connection, connection.peer]).toEqual([null, null]);
  });

  it("reception - PTB-01, PTB-07: a good CER makes it the named peer's, however the name is written", () => {
    const door = new Door();
    const connection = door.connect();
    connection.addInBytes(cer({ originHost: "PEER.example.NET" }).asBytes());
    expect(answers(connection)).toBe("CEA 2001");
    expect([door.peer.connection, door.peer.rfcState, door.reception.size]).toEqual([connection, "R-Open", 0]);
    expect(connection.hostIpAddress).toEqual(["127.0.0.2"]);
    const [answer] = messagesIn(connection.writeBuffer);
    expect(answer?.attributes.hostIpAddress).toEqual([{ family: 1, address: "127.0.0.1" }]);
    expect(door.reception.receive(connection, dwr())).toBe(false);
    expect(door.reception.transportClosed(connection)).toBe(false);
    expect(door.reception.fault(connection, { kind: "framing", resultCode: 5015, request: null, reason: "" })).toBe(
      false,
    );
  });

  it("reception - a fault that is not refused is noted, by the value of the peer that the CER names", () => {
    const door = new Door();
    const octets = cer({ originHost: "peer.example.net" }).asBytes();
    octets[octets.indexOf(Buffer.from([0, 0, 1, 13])) + 4] = 0x40;
    const standard = door.connect();
    standard.addInBytes(Buffer.from(octets));
    expect([answers(standard), door.notes]).toEqual(["CEA 2001", ["Product-Name must not have the M flag"]]);
    const strict = new Door();
    strict.peer.validation = "strict";
    const connection = strict.connect();
    connection.addInBytes(Buffer.from(octets));
    expect([answers(connection), strict.notes]).toEqual(["CEA 3009", []]);
  });

  it("reception - INC-03: no CER within cerTimeout of the transport's being up, whatever trickles in", async () => {
    const door = new Door();
    const connection = door.connect();
    const octets = cer().asBytes();
    for (let second = 1; second <= 3; second++) {
      await door.environment.clock.advance(1);
      connection.addInBytes(octets.subarray(second * 10 - 10, second * 10));
    }
    expect(door.closed.size).toBe(0);
    await door.environment.clock.advance(1.1);
    expect([door.closed.get(connection), connection.state]).toEqual(["now", states.PEER_CLOSED]);
    expect(door.refusals).toMatchObject([
      { connection, resultCode: null, disconnectReason: 51, detail: "No CER in time", capabilities: null },
    ]);
    expect(door.timers.size).toBe(0);
  });

  it.each([
    ["a DWR", dwr()],
    ["a CEA", cea(cer())],
  ])("reception - INC-02: %s as the first message closes, nothing is answered", (_what, message) => {
    const door = new Door();
    const connection = door.connect();
    connection.addInBytes(Buffer.concat([message.asBytes(), cer().asBytes()]));
    expect([door.closed.get(connection), answers(connection), door.peer.connection]).toEqual(["flush", "", null]);
    expect(door.refusals).toMatchObject([{ disconnectReason: 51, resultCode: null }]);
  });

  it.each([
    ["CER-10", { originHost: "stranger.example" }, 3010, true, false],
    ["INC-05", { originHost: "local.example.net" }, 3010, true, false],
    ["CER-04", { authApplicationId: [99] }, 5010, false, true],
  ] as const)(
    "reception - %s: a CER with %j is answered %i, then closed",
    (_rule, change, resultCode, isError, isKnown) => {
      const door = new Door();
      const connection = door.connect();
      connection.addInBytes(cer(change as Parameters<typeof cer>[0]).asBytes());
      const [answer] = messagesIn(connection.writeBuffer);
      expect([answer?.attributes.resultCode, answer?.header.isError]).toEqual([resultCode, isError]);
      expect([door.closed.get(connection), connection.state]).toEqual(["flush", states.PEER_CLOSING]);
      expect(door.refusals).toMatchObject([{ resultCode, disconnectReason: 34 }]);
      expect(door.refusals[0]?.capabilities).not.toBeNull();
      expect(door.peer.counters).toMatchObject(isKnown ? { cer: 1, cea: 1 } : { cer: 0, cea: 0 });
      expect(door.peer.connection).toBeNull();
    },
  );

  it("reception - PSM-33: a refused CER leaves the own attempt alone", () => {
    const door = new Door();
    const own = new PeerConnection("127.0.0.2", 3868, states.PEER_SEND, () => undefined, door.environment);
    Object.assign(door, { openTransport: () => own });
    door.runners.get("peer.example.net")?.start();
    const connection = door.connect();
    connection.addInBytes(cer({ authApplicationId: [99] }).asBytes());
    expect(answers(connection)).toBe("CEA 5010");
    expect([door.peer.rfcState, door.peer.connection, door.closed.has(own)]).toEqual(["Wait-Conn-Ack", own, false]);
  });

  it("reception - CER-11: a policy lets strangers in; they become peers with the spelling that they gave", () => {
    const door = new Door();
    door.strangers = ({ originHost }) => originHost.endsWith(".partner.example");
    const good = door.connect();
    good.addInBytes(cer({ originHost: "A.partner.example" }).asBytes());
    expect(answers(good)).toBe("CEA 2001");
    expect(door.runners.get("a.partner.example")?.peer).toMatchObject({
      nodeName: "A.partner.example",
      isUsable: true,
    });
    const bad = door.connect();
    bad.addInBytes(cer({ originHost: "b.other.example" }).asBytes());
    expect(answers(bad)).toBe("CEA 3010");
  });

  it("reception - no peer is made of a stranger whose CER is refused for another reason", () => {
    const door = new Door();
    door.strangers = () => true;
    const connection = door.connect();
    connection.addInBytes(cer({ originHost: "a.example", authApplicationId: [99] }).asBytes());
    expect(answers(connection)).toBe("CEA 5010");
    expect(door.runners.size).toBe(1);
  });

  it.each([
    ["127.0.0.2", true],
    ["::ffff:127.0.0.2", true],
    ["127.0.0.9", false],
  ])("reception - Q72: with checkAddresses a peer configured at 127.0.0.2 may come from %s: %s", (address, isTaken) => {
    const door = new Door({ checkAddresses: true });
    const connection = door.connect(address);
    connection.addInBytes(cer().asBytes());
    expect(answers(connection)).toBe(isTaken ? "CEA 2001" : "CEA 3010");
    const unchecked = new Door().connect(address);
    unchecked.addInBytes(cer().asBytes());
    expect(answers(unchecked)).toBe("CEA 2001");
  });

  it("reception - a CER of bad length is answered 5015, garbage is reset", () => {
    const door = new Door();
    const connection = door.connect();
    const octets = cer().asBytes();
    octets.writeUIntBE(octets.length + 2, 1, 3);
    connection.addInBytes(octets);
    const [answer] = messagesIn(connection.writeBuffer);
    expect(answer?.attributes).toMatchObject({ resultCode: 5015, originHost: "local.example.net" });
    expect(door.closed.get(connection)).toBe("flush");
    const other = door.connect();
    other.addInBytes(Buffer.from("GET / HTTP/1.1\r\n\r\n    "));
    expect([door.closed.get(other), other.writeBufferLength]).toEqual(["reset", 0]);
    expect(door.refusals).toMatchObject([
      { resultCode: 5015, disconnectReason: 48 },
      { resultCode: null, disconnectReason: 48 },
    ]);
  });

  it("reception - a connection that goes away is forgotten", () => {
    const door = new Door();
    const connection = door.connect();
    expect(door.reception.transportClosed(connection)).toBe(true);
    expect([door.reception.size, door.timers.size, connection.state]).toEqual([0, 0, states.PEER_CLOSED]);
    expect(door.refusals).toEqual([]);
  });

  it("reception - INC-04: beyond the limit the oldest silent connection goes; known peers still connect", () => {
    const door = new Door({ limits: { maxUnknownConnections: 10, maxUnknownConnectionsPerAddress: 4 } });
    const flood = Array.from({ length: 1000 }, () => door.connect("192.0.2.1"));
    expect([door.reception.size, door.closed.size, door.timers.size]).toEqual([4, 996, 4]);
    expect(door.closed.has(flood.at(-1) as PeerConnection)).toBe(false);
    for (let host = 2; host < 100; host++) door.connect(`192.0.2.${host}`);
    expect([door.reception.size, door.timers.size]).toEqual([10, 10]);
    const peer = door.connect("192.0.2.1");
    peer.addInBytes(cer().asBytes());
    expect(answers(peer)).toBe("CEA 2001");
    expect(door.refusals.every(({ disconnectReason }) => disconnectReason === 51)).toBe(true);
  });

  it("reception - close ends all that wait and leaves no timer", () => {
    const door = new Door();
    const waiting = [door.connect(), door.connect("::1")];
    door.reception.close();
    expect(waiting.map((connection) => door.closed.get(connection))).toEqual(["now", "now"]);
    expect([door.reception.size, door.timers.size]).toEqual([0, 0]);
    expect(door.refusals).toMatchObject([{ disconnectReason: 33 }, { disconnectReason: 33 }]);
  });

  it("reception - errors of the node's own handler are not its matter", () => {
    const door = new Door();
    const connection = door.connect();
    expect(door.reception.fault(connection, { kind: "handler", error: new Error("ours") })).toBe(false);
    expect(door.reception.holds(connection)).toBe(true);
  });
});
