import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { Peer } from "../../src/peer/peer.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { observe } from "./observed-connection.ts";
import { acr, cea, cer, dpr, dwa, dwr, sta, summary } from "./sample-messages.ts";

describe("peer connection input", () => {
  it("peer connection - TRN-17: any chunking gives the same messages in the same order", () => {
    const sent = [dwr(), acr(1), acr(2), dwa({ hopByHopIdentifier: 5, endToEndIdentifier: 6 }), acr(3)];
    const stream = Buffer.concat(sent.map((message) => message.asBytes()));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }), (sizes) => {
        const { connection, messages } = observe();
        let offset = 0;
        for (const size of sizes) {
          connection.addInBytes(Buffer.from(stream.subarray(offset, offset + size)));
          offset = Math.min(stream.length, offset + size);
        }
        connection.addInBytes(Buffer.from(stream.subarray(offset)));
        expect(messages.map((message) => message.asBytes().toString("hex"))).toEqual(
          sent.map((message) => message.asBytes().toString("hex")),
        );
        expect(connection.readBufferLength).toBe(0);
      }),
    );
  });

  it("peer connection - takes a Uint8Array as well", () => {
    const { connection, messages } = observe();
    const octets = dwr().asBytes();
    connection.addInBytes(new Uint8Array(octets));
    expect(messages.map(summary)).toEqual(["DWR"]);
  });

  it("peer connection - takes the part of a buffer that a Uint8Array shows, and no more", () => {
    const { connection, messages } = observe();
    const whole = Buffer.concat([Buffer.alloc(3, 0xff), dwr().asBytes(), Buffer.alloc(5, 0xff)]);
    connection.addInBytes(new Uint8Array(whole.buffer, whole.byteOffset + 3, whole.length - 8));
    expect(messages.map(summary)).toEqual(["DWR"]);
    expect(connection.readBufferLength).toBe(0);
  });

  it("peer connection - octets that wait for their turn are thrown away when reading stops", () => {
    const { connection } = observe();
    const seen: number[] = [];
    connection.messageHandler = (_connection, message) => {
      seen.push(message.header.hopByHopIdentifier);
      connection.addInBytes(acr(2).asBytes());
      connection.stopReading();
    };
    connection.addInBytes(acr(1).asBytes());
    expect(seen).toEqual([1]);
  });

  it("peer connection - an error of its owner in the midst of a chunk does not stop the next chunk", () => {
    const { connection, messages } = observe();
    connection.faultHandler = () => {
      throw new Error("owner");
    };
    connection.messageHandler = () => {
      throw new Error("handler");
    };
    expect(() => connection.addInBytes(acr(1).asBytes())).toThrow("owner");
    connection.messageHandler = (_connection, message) => void messages.push(message);
    connection.addInBytes(acr(2).asBytes());
    expect(messages.length).toBe(1);
  });

  it("peer connection - octets that come from within the handler wait for their turn", () => {
    const { connection } = observe();
    const order: string[] = [];
    let depth = 0;
    connection.messageHandler = (_connection, message) => {
      order.push(`${summary(message)} ${message.header.hopByHopIdentifier} at depth ${depth}`);
      depth++;
      if (message.header.hopByHopIdentifier === 1) connection.addInBytes(acr(3).asBytes());
      depth--;
    };
    connection.addInBytes(Buffer.concat([acr(1).asBytes(), acr(2).asBytes()]));
    expect(order).toEqual(["ACR 1 at depth 0", "ACR 2 at depth 0", "ACR 3 at depth 0"]);
  });

  it("peer connection - notes the times of octets and of whole messages", async () => {
    const { connection, environment } = observe();
    const octets = dwr().asBytes();
    await environment.clock.advance(7.9);
    expect(connection.lastReadSince).toBe(7);
    expect(connection.lastMessage).toBe(0);
    connection.addInBytes(octets.subarray(0, 30));
    expect(connection.lastReadSince).toBe(0);
    expect(connection.lastMessage).toBe(0);
    await environment.clock.advance(2);
    connection.addInBytes(octets.subarray(30));
    expect(connection.lastMessage).toBe(9900);
    await environment.clock.advance(3);
    expect(connection.lastReadSince).toBe(3);
    connection.resetLastMessage();
    expect(connection.lastMessage).toBe(12_900);
    expect(connection.lastReadSince).toBe(3);
    connection.resetLastRead();
    expect(connection.lastReadSince).toBe(0);
  });

  it("peer connection - counts for its peer, once it has one", () => {
    const { connection } = observe();
    const peer = new Peer({ nodeName: "p", realmName: "r", transport: states.PEER_TRANSPORT_TCP, port: 3868 });
    connection.addInBytes(acr().asBytes());
    connection.peer = peer;
    connection.addInBytes(Buffer.concat([acr().asBytes(), dwr().asBytes(), sta().asBytes()]));
    connection.addOutMessage(dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 2 }));
    connection.addOutMessage(dwr());
    expect(peer.counters).toMatchObject({ requests: 2, dwr: 1, answers: 1, dwa: 1 });
    expect(peer.counters.received).toMatchObject({ requests: 2, answers: 1 });
    expect(peer.counters.sent).toMatchObject({ requests: 1, answers: 1 });
    expect(peer.statistics.receivedReqCounter.getCount()).toBe(2);
  });

  it("peer connection - an error of the handler costs no other message and is thrown at the end", () => {
    const { connection } = observe();
    const seen: number[] = [];
    const fresh = new PeerConnection("::1", 1, states.PEER_RECV, () => undefined);
    fresh.state = states.PEER_READY;
    fresh.messageHandler = (_connection, message) => {
      seen.push(message.header.hopByHopIdentifier);
      throw new Error(`failed ${message.header.hopByHopIdentifier}`);
    };
    expect(() => fresh.addInBytes(Buffer.concat([acr(1).asBytes(), acr(2).asBytes()]))).toThrow("failed 1");
    expect(seen).toEqual([1, 2]);
    fresh.messageHandler = (_connection, message) => void seen.push(message.header.hopByHopIdentifier);
    fresh.addInBytes(acr(3).asBytes());
    expect(seen).toEqual([1, 2, 3]);
    expect(connection.state).toBe(states.PEER_READY);
  });

  it("peer connection - errors and rejections of the handler are reported, the connection goes on", async () => {
    const { connection, faults, environment } = observe();
    connection.messageHandler = () => {
      throw new Error("thrown");
    };
    connection.addInBytes(acr().asBytes());
    connection.messageHandler = (async () => {
      throw new Error("rejected");
    }) as () => void;
    connection.addInBytes(acr().asBytes());
    await environment.clock.settle();
    expect(faults).toEqual([
      { kind: "handler", error: new Error("thrown") },
      { kind: "handler", error: new Error("rejected") },
    ]);
    expect(connection.state).toBe(states.PEER_READY);
  });
});

describe("peer connection gate", () => {
  const all: readonly (readonly [name: string, message: Message])[] = [
    ["CER", cer()],
    ["CEA", cea(cer())],
    ["DWR", dwr()],
    ["DWA", dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 1 })],
    ["DPR", dpr()],
    ["ACR", acr()],
    ["STA", sta()],
  ];
  const cases: readonly (readonly [state: number, direction: states.PeerDirection, passes: string])[] = [
    [states.PEER_CONNECTING, states.PEER_SEND, "CEA"],
    [states.PEER_CONNECTED, states.PEER_SEND, "CEA"],
    [states.PEER_CONNECTED, states.PEER_RECV, "CER"],
    [states.PEER_READY, states.PEER_RECV, "CER CEA DWR DWA DPR ACR STA"],
    [states.PEER_READY_WAITING_DWA, states.PEER_SEND, "CER CEA DWR DWA DPR ACR STA"],
    [states.PEER_DISCONNECTING, states.PEER_RECV, "CEA DWR DWA DPR STA"],
    [states.PEER_CLOSING, states.PEER_RECV, ""],
    [states.PEER_CLOSED, states.PEER_SEND, ""],
  ];
  it.each(cases)("peer connection - state %i, direction %i lets pass: %s", (state, direction, passes) => {
    const passed = all.filter(([, message]) => {
      const { connection, messages } = observe(state, direction);
      connection.addInBytes(message.asBytes());
      return messages.length === 1;
    });
    expect(passed.map(([name]) => name).join(" ")).toBe(passes);
  });

  it.each([
    ["INC-02", states.PEER_RECV, dwr(), "a CER"],
    ["INC-02", states.PEER_RECV, cea(cer()), "a CER"],
    ["PSM-10", states.PEER_SEND, dwr(), "a CEA"],
    ["PSM-10", states.PEER_SEND, cer(), "a CEA"],
  ] as const)(
    "peer connection - %s: direction %i closes at another first message",
    (_rule, direction, message, expected) => {
      const { connection, messages, faults, attentions } = observe(states.PEER_CONNECTED, direction);
      connection.addInBytes(Buffer.concat([message.asBytes(), cer().asBytes()]));
      expect(messages).toEqual([]);
      expect(faults).toMatchObject([{ kind: "unexpectedMessage" }]);
      expect(String((faults[0] as { reason: string }).reason)).toContain(expected);
      expect(connection.state).toBe(states.PEER_CLOSED);
      expect(connection.writeBuffer.length).toBe(0);
      expect(attentions).toEqual([connection]);
    },
  );

  it("peer connection - what the handler closes takes nothing more of the same chunk", () => {
    const { connection } = observe();
    const seen: string[] = [];
    connection.messageHandler = (_connection, message) => {
      seen.push(summary(message));
      connection.close();
    };
    connection.addInBytes(Buffer.concat([dwr().asBytes(), acr().asBytes()]));
    expect(seen).toEqual(["DWR"]);
  });

  it("peer connection - a state that is set while a chunk is worked on counts from the next message on", () => {
    const { connection } = observe();
    const seen: string[] = [];
    connection.messageHandler = (_connection, message) => {
      seen.push(summary(message));
      connection.state = states.PEER_CLOSING;
    };
    connection.addInBytes(Buffer.concat([dwr().asBytes(), acr().asBytes()]));
    expect(seen).toEqual(["DWR"]);
  });

  it("peer connection - dropped requests are counted once like all others", () => {
    const { connection } = observe(states.PEER_DISCONNECTING);
    const peer = new Peer({ nodeName: "p", realmName: "r", transport: states.PEER_TRANSPORT_TCP, port: 3868 });
    connection.peer = peer;
    connection.addInBytes(acr().asBytes());
    expect(peer.counters.requests).toBe(1);
  });
});
