import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import type { Message } from "../../src/message/message.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import type { ConnectionFault } from "../../src/peer/connection-fault.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { observe } from "./observed-connection.ts";
import { acr, cer, dwr, messagesIn, summary } from "./sample-messages.ts";

/** A header alone, or the first octets of a message. */
function header(fields: { version?: number; length: number; flags?: number; code?: number }): Buffer {
  const octets = Buffer.alloc(20);
  octets.writeUInt32BE((((fields.version ?? 1) << 24) | fields.length) >>> 0, 0);
  octets.writeUInt32BE((((fields.flags ?? 0x80) << 24) | (fields.code ?? 280)) >>> 0, 4);
  octets.writeUInt32BE(0xdeadbeef, 12);
  octets.writeUInt32BE(0xcafe, 16);
  return octets;
}

describe("peer connection faults", () => {
  it.each([0, 8, 19, 22, 0xfffffc])(
    "peer connection - Q1: a request of Message Length %i can be answered 5015, then it closes",
    (length) => {
      const { connection, faults, attentions } = observe();
      connection.addInBytes(Buffer.concat([header({ length }), dwr().asBytes()]));
      expect(faults).toMatchObject([{ kind: "framing", resultCode: 5015 }]);
      const fault = faults[0] as ConnectionFault & { kind: "framing" };
      expect(fault.request?.header).toMatchObject({
        hopByHopIdentifier: 0xdeadbeef,
        endToEndIdentifier: 0xcafe,
        commandCode: 280,
      });
      expect(connection.state).toBe(states.PEER_CLOSED);
      expect(attentions.length).toBe(1);
    },
  );

  it.each([
    ["an answer", header({ length: 8, flags: 0 })],
    ["a request with E", header({ length: 8, flags: 0xa0 })],
    ["another version", header({ length: 8, version: 2 })],
    ["no Diameter at all", Buffer.from("GET / HTTP/1.1\r\nHost: ocs\r\n\r\n")],
  ])("peer connection - TRN-16: %s of bad length is never answered", (_what, octets) => {
    const { connection, faults } = observe();
    connection.addInBytes(octets);
    expect(faults).toMatchObject([{ kind: "framing", request: null }]);
    expect(connection.state).toBe(states.PEER_CLOSED);
  });

  it("peer connection - HDR-02: a request of another version can be answered 5011, then it closes", () => {
    const { connection, faults, messages } = observe();
    const octets = dwr().asBytes();
    octets[0] = 2;
    connection.addInBytes(Buffer.concat([octets, dwr().asBytes()]));
    expect(messages).toEqual([]);
    expect(faults).toMatchObject([{ kind: "framing", resultCode: 5011 }]);
    expect((faults[0] as { request: Message | null }).request?.isRequest).toBe(true);
    expect(connection.state).toBe(states.PEER_CLOSED);
  });

  it.each([
    ["a CER on an incoming connection", states.PEER_RECV, 257, true],
    ["a DWR on an incoming connection", states.PEER_RECV, 280, false],
    ["a CER on an outgoing connection", states.PEER_SEND, 257, false],
  ] as const)(
    "peer connection - before CER/CEA only the length of %s can be answered",
    (_what, direction, code, isAnswerable) => {
      for (const state of [states.PEER_CONNECTING, states.PEER_CONNECTED]) {
        const { connection, faults } = observe(state, direction);
        connection.addInBytes(header({ length: 8, code }));
        expect((faults[0] as { request: Message | null }).request !== null).toBe(isAnswerable);
      }
    },
  );

  it("peer connection - what the fault handler leaves open to flush is not closed at once", () => {
    const { connection } = observe();
    connection.faultHandler = () => {
      connection.addOutMessage(dwr());
      connection.state = states.PEER_CLOSING;
    };
    connection.addInBytes(header({ length: 4 }));
    expect(connection.state).toBe(states.PEER_CLOSING);
    expect(messagesIn(connection.writeBuffer).map(summary)).toEqual(["DWR"]);
  });

  it("peer connection - HDR-06: a long first message is not waited for", () => {
    const { connection, faults } = observe(states.PEER_CONNECTED, states.PEER_RECV, {
      maxOctetsBeforeCapabilities: 1000,
    });
    connection.addInBytes(header({ length: 500_000, code: 257 }));
    for (let chunks = 0; chunks < 9; chunks++) connection.addInBytes(Buffer.alloc(100));
    expect(faults).toEqual([]);
    connection.addInBytes(Buffer.alloc(100));
    expect(faults).toMatchObject([{ kind: "framing", resultCode: 5015, request: { code: 257 } }]);
    expect(connection.readBufferLength).toBe(0);
  });

  it("peer connection - HDR-06: the bound of the first message is its own length, and none behind CER and CEA", () => {
    const options = { maxOctetsBeforeCapabilities: 1020 };
    const first = observe(states.PEER_CONNECTED, states.PEER_RECV, options);
    first.connection.addInBytes(Buffer.concat([header({ length: 5000, code: 257 }), Buffer.alloc(1000)]));
    expect(first.faults).toEqual([]);
    first.connection.addInBytes(Buffer.alloc(1));
    expect(first.faults.length).toBe(1);
    const later = observe(states.PEER_READY, states.PEER_RECV, options);
    later.connection.addInBytes(Buffer.concat([header({ length: 5000 }), Buffer.alloc(4900)]));
    expect([later.faults, later.connection.readBufferLength]).toEqual([[], 4920]);
  });

  it.each([
    ["a CER", states.PEER_CONNECTED, 257, 6],
    ["a message that is not expected while the transport is opened", states.PEER_CONNECTING, 257, 6],
    ["a message after CER and CEA", states.PEER_READY, 280, 7],
  ])("peer connection - %s holds as many AVPs as its bound says", (_what, state, code, most) => {
    const handled: Message[] = [];
    const { connection } = observe(state, states.PEER_RECV, {
      maxAvpsBeforeCapabilities: 6,
      limits: { maxGroupDepth: 16, maxAvps: 7 },
    });
    connection.messageHandler = (_connection, message) => handled.push(message);
    for (const count of [most, most + 1]) {
      connection.addInBytes(
        Buffer.concat([
          header({ length: 20 + 8 * count, code }),
          Buffer.alloc(8 * count, new Avp({ code: 60_000 }).asBytes()),
        ]),
      );
    }
    expect(handled.map(({ findings }) => findings.some(({ kind }) => kind === "tooManyAvps"))).toEqual([false, true]);
  });

  it("peer connection - a bound for CER and CEA above that of all messages is that of all messages", () => {
    const handled: Message[] = [];
    const { connection } = observe(states.PEER_CONNECTED, states.PEER_RECV, {
      limits: { maxGroupDepth: 16, maxAvps: 2 },
    });
    connection.messageHandler = (_connection, message) => handled.push(message);
    connection.addInBytes(
      Buffer.concat([header({ length: 44, code: 257 }), Buffer.alloc(24, new Avp({ code: 60_000 }).asBytes())]),
    );
    expect(handled[0]?.findings.map(({ kind }) => kind)).toEqual(["tooManyAvps"]);
  });

  it("peer connection - octets that come after the close are not noted", async () => {
    const { connection, environment } = observe();
    connection.close();
    await environment.clock.advance(3);
    connection.addInBytes(dwr().asBytes());
    expect(connection.lastReadSince).toBe(3);
  });

  it("peer connection - without a fault handler it closes itself, silently", () => {
    const attentions: PeerConnection[] = [];
    const bare = new PeerConnection("::1", 1, states.PEER_RECV, (which) => void attentions.push(which));
    bare.state = states.PEER_READY;
    bare.addInBytes(header({ length: 4 }));
    expect([bare.state, attentions]).toEqual([states.PEER_CLOSED, [bare]]);
  });

  it("peer connection - the limit of a message can be set", () => {
    const { connection, faults } = observe(states.PEER_READY, states.PEER_RECV, { maxMessageLength: 40 });
    connection.addInBytes(acr().asBytes());
    expect(faults).toMatchObject([{ kind: "framing", resultCode: 5015 }]);
  });

  it("peer connection - ROB-01: arbitrary octets in any state never throw", () => {
    const state = fc.constantFrom(
      states.PEER_CONNECTING,
      states.PEER_CONNECTED,
      states.PEER_READY,
      states.PEER_DISCONNECTING,
    );
    const good = fc.constantFrom(cer().asBytes(), dwr().asBytes(), acr().asBytes());
    const mutated = fc.tuple(good, fc.nat(60), fc.nat(255)).map(([octets, index, value]) => {
      const copy = Buffer.from(octets);
      copy[index] = value;
      return copy;
    });
    const chunk = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((octets) => Buffer.from(octets)),
      mutated,
    );
    fc.assert(
      fc.property(state, fc.array(chunk, { maxLength: 10 }), (initial, chunks) => {
        const { connection, faults } = observe(initial);
        for (const octets of chunks) connection.addInBytes(octets);
        expect(faults.length).toBeLessThanOrEqual(1);
        if (faults.length === 1) expect(connection.state).toBe(states.PEER_CLOSED);
      }),
      { numRuns: 1000 },
    );
  });
});
