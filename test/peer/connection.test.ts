import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import { AvpEncodeError, ConnectionLost } from "../../src/errors.ts";
import { SequenceGenerator } from "../../src/identifiers.ts";
import { Avp } from "../../src/message/avp.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { observe } from "./observed-connection.ts";
import { acr, dwr, messagesIn, summary } from "./sample-messages.ts";

describe("peer connection", () => {
  it("peer connection - starts with the values of the seed", () => {
    const connection = new PeerConnection(["::1", "127.0.0.1"], 3869, states.PEER_SEND, () => undefined);
    expect(connection).toMatchObject({
      authApplicationIds: [],
      acctApplicationIds: [],
      hostIdentity: "",
      hostIpAddress: [],
      ident: "000000000000",
      ip: ["::1", "127.0.0.1"],
      port: 3869,
      nodeName: "",
      originHost: "",
      socketFileno: 0,
      socketProto: 0,
      state: states.PEER_CLOSED,
      isReceiver: false,
      isSender: true,
      isWaitingForDwa: false,
      dwaWaitTime: 0,
      lastReadSince: 0,
    });
    expect(connection.hopByHopSeq).toBeInstanceOf(SequenceGenerator);
    expect(connection.writeBuffer.length).toBe(0);
    expect(connection.supports(4)).toBe(false);
    expect(connection.dictionary).toBe(baseDictionary);
    connection.state = states.PEER_READY;
    expect(() => connection.addInBytes(dwr().asBytes())).not.toThrow();
  });

  it("peer connection - its text shows ident and name", () => {
    const { connection } = observe();
    connection.ident = "0a0b0c0d0e0f";
    connection.nodeName = "peer.example.net";
    expect(String(connection)).toBe("<PeerConnection(0a0b0c0d0e0f, peer.example.net)>");
  });

  it("peer connection - Hop-by-Hop Identifiers come from the given generator", () => {
    const hopByHopSeq = new SequenceGenerator();
    const { connection } = observe(states.PEER_READY, states.PEER_RECV, { hopByHopSeq });
    expect(connection.hopByHopSeq).toBe(hopByHopSeq);
  });
});

describe("peer connection output", () => {
  it("peer connection - attention is demanded once, until the owner comes", () => {
    const { connection, attentions } = observe();
    connection.addOutMessage(dwr());
    connection.addOutMsg(dwr());
    connection.demandAttention();
    expect([attentions.length, messagesIn(connection.writeBuffer).length]).toEqual([1, 2]);
    connection.removeOutBytes(10);
    connection.demandAttention();
    expect(attentions.length).toBe(2);
    connection.flush(() => true);
    connection.addOutMessage(dwr());
    expect(attentions.length).toBe(3);
  });

  it("peer connection - removeOutBytes drops the first octets only", () => {
    const { connection } = observe();
    const octets = dwr().asBytes();
    connection.addOutMessage(dwr());
    connection.addOutMessage(dwr());
    expect(connection.writeBufferLength).toBe(2 * octets.length);
    connection.removeOutBytes(octets.length + 7);
    expect(connection.writeBuffer).toEqual(octets.subarray(7));
    connection.removeOutBytes(1_000_000);
    expect(connection.writeBufferLength).toBe(0);
  });

  it("peer connection - a message is encoded before anybody is told, and its octets are shown by themselves", () => {
    const { connection, attentions } = observe();
    const told: number[] = [];
    connection.sentHandler = (_connection, message) => void told.push(message.header.hopByHopIdentifier);
    connection.addOutMessage(acr(1));
    connection.flush(() => true);
    connection.addOutMessage(acr(2));
    const message = acr(3);
    const octets = connection.encode(message);
    expect(messagesIn(octets.copy()).map(({ header }) => header.hopByHopIdentifier)).toEqual([3]);
    expect([told, attentions.length, connection.writeBufferLength]).toEqual([[1, 2], 2, octets.length * 2]);
    connection.flush(() => true);
    connection.announce(message);
    expect([told, attentions.length]).toEqual([[1, 2, 3], 3]);
  });

  it("peer connection - what sentHandler throws is a fault, and the message goes out", () => {
    const { connection, faults, attentions } = observe();
    const error = new Error("no disk");
    connection.sentHandler = () => {
      throw error;
    };
    connection.addOutMessage(acr(1));
    expect([faults, attentions.length]).toEqual([[{ kind: "handler", error }], 1]);
    connection.faultHandler = () => {
      throw error;
    };
    connection.flush(() => true);
    expect(() => connection.addOutMessage(acr(2))).toThrow(error);
    expect(attentions.length).toBe(2);
  });

  it("peer connection - a sentHandler that closes demands attention for the close only", () => {
    const { connection, attentions } = observe();
    connection.sentHandler = () => connection.close(false);
    connection.addOutMessage(acr(1));
    expect([attentions.length, connection.writeBufferLength]).toEqual([0, 0]);
    expect(() => connection.encode(acr(2))).toThrow(ConnectionLost);
  });

  it("peer connection - flush hands all out in one go; what the writer keeps is never written to again", () => {
    const { connection } = observe();
    const taken: Buffer[] = [];
    const keep = (octets: Buffer): boolean => taken.push(octets) < 0;
    connection.addOutMessage(acr(1));
    connection.addOutMessage(acr(2));
    expect(connection.flush(keep)).toBe(false);
    expect(connection.writeBufferLength).toBe(0);
    connection.addOutMessage(acr(3));
    expect(messagesIn(taken[0] as Buffer).map((message) => message.header.hopByHopIdentifier)).toEqual([1, 2]);
    expect(messagesIn(connection.writeBuffer).map((message) => message.header.hopByHopIdentifier)).toEqual([3]);
  });

  it.each([true, false])(
    "peer connection - what is added while flush writes comes with the next one (writer is done: %s)",
    (isDone) => {
      const { connection } = observe();
      connection.addOutMessage(acr(1));
      let first: Buffer | undefined;
      connection.flush((octets) => {
        first = Buffer.from(octets);
        connection.addOutMessage(acr(2));
        return isDone;
      });
      expect(messagesIn(first as Buffer).length).toBe(1);
      expect(messagesIn(connection.writeBuffer).map((message) => message.header.hopByHopIdentifier)).toEqual([2]);
    },
  );

  it("peer connection - flush of nothing writes nothing", () => {
    const { connection } = observe();
    const write = (): boolean => {
      throw new Error("nothing is to be written");
    };
    expect(connection.flush(write)).toBe(true);
  });

  it("peer connection - a buffer that the writer is done with is written to again", () => {
    const { connection } = observe();
    connection.addOutMessage(acr(1));
    const before = connection.writeBuffer.buffer;
    expect(connection.flush(() => true)).toBe(true);
    connection.addOutMessage(acr(2));
    expect(connection.writeBuffer.buffer).toBe(before);
    expect(connection.flush(() => false)).toBe(false);
    connection.addOutMessage(acr(3));
    expect(connection.writeBuffer.buffer).not.toBe(before);
  });

  it("peer connection - a buffer that grew in a burst is given back", () => {
    const { connection } = observe();
    const big = dwr();
    big.attributes.extraAvps = [new Avp({ code: 9999, data: Buffer.alloc(3_000_000) })];
    connection.addOutMessage(big);
    expect(connection.flush(() => true)).toBe(true);
    expect(connection.writeBuffer.buffer.byteLength).toBeLessThan(100_000);
  });

  it("peer connection - Q12: a message that can't be encoded throws at the call and sends nothing", () => {
    const { connection, attentions } = observe();
    const incomplete = new DeviceWatchdogRequest({});
    expect(() => connection.addOutMessage(incomplete)).toThrow(AvpEncodeError);
    expect(connection.writeBufferLength).toBe(0);
    expect(attentions).toEqual([]);
  });

  it("peer connection - shows what is sent", () => {
    const { connection } = observe();
    const sent: string[] = [];
    connection.sentHandler = (_connection, message) => void sent.push(`${summary(message)} ${message.header.length}`);
    connection.addOutMessage(dwr());
    expect(sent).toEqual([`DWR ${dwr().asBytes().length}`]);
  });

  it("peer connection - close drops everything and demands attention", () => {
    const { connection, attentions, messages } = observe();
    connection.addInBytes(dwr().asBytes().subarray(0, 25));
    connection.addOutMessage(dwr());
    connection.close();
    expect(connection.state).toBe(states.PEER_CLOSED);
    expect([connection.writeBufferLength, connection.readBufferLength]).toEqual([0, 0]);
    expect(attentions.length).toBe(2);
    connection.addInBytes(dwr().asBytes());
    expect(messages).toEqual([]);
    expect(() => connection.addOutMessage(dwr())).toThrow(ConnectionLost);
  });

  it("peer connection - close demands attention anew, and only once", () => {
    const { connection, attentions } = observe();
    connection.close();
    connection.demandAttention();
    expect(attentions.length).toBe(1);
    connection.flush(() => true);
    connection.close(false);
    connection.demandAttention();
    expect(attentions.length).toBe(2);
  });

  it("peer connection - close without signal is silent", () => {
    const { connection, attentions } = observe();
    connection.close(false);
    expect(connection.state).toBe(states.PEER_CLOSED);
    expect(attentions).toEqual([]);
  });
});

describe("peer connection watchdog times", () => {
  it("peer connection - a DWR turns 18 into 19 and its DWA back", async () => {
    const { connection, environment } = observe(states.PEER_READY);
    connection.resetLastDwr();
    expect([connection.state, connection.isWaitingForDwa]).toEqual([states.PEER_READY_WAITING_DWA, true]);
    await environment.clock.advance(3.7);
    expect(connection.dwaWaitTime).toBe(3);
    connection.resetLastDwr();
    expect([connection.state, connection.dwaWaitTime]).toEqual([states.PEER_READY_WAITING_DWA, 0]);
    connection.resetLastDwa();
    expect([connection.state, connection.isWaitingForDwa, connection.dwaWaitTime]).toEqual([
      states.PEER_READY,
      false,
      0,
    ]);
  });

  it("peer connection - in other states only the time is noted", () => {
    const { connection } = observe(states.PEER_DISCONNECTING);
    connection.resetLastDwr();
    expect([connection.state, connection.isWaitingForDwa]).toEqual([states.PEER_DISCONNECTING, true]);
    connection.resetLastDwa();
    expect([connection.state, connection.isWaitingForDwa]).toEqual([states.PEER_DISCONNECTING, false]);
  });
});

describe("peer states", () => {
  it("peer states - have the texts of the log lines", () => {
    const numbers = [16, 17, 18, 19, 26, 27, 28, 99, null];
    expect(numbers.map(states.peerStateText).join(" ")).toBe(
      "CONNECTING CONNECTED READY READY_WAITING_DWA DISCONNECTING CLOSING CLOSED UNKNOWN DISCONNECTED",
    );
    expect(states.PEER_READY_STATES).toEqual([18, 19]);
  });
});
