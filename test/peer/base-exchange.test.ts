import { describe, expect, it } from "vitest";
import { SequenceGenerator } from "../../src/identifiers.ts";
import { Message } from "../../src/message/message.ts";
import { BaseExchange } from "../../src/peer/base-exchange.ts";
import {
  IN_FLIGHT,
  makeCea,
  makeCer,
  makeDpa,
  makeDpr,
  makeDwa,
  makeDwr,
  SUCCESS,
} from "../../src/peer/base-messages.ts";
import { Peer } from "../../src/peer/peer.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { type Observed, observe } from "./observed-connection.ts";
import { cea, cer, dpa, dpr, dwa, dwr, local, messagesIn, summary } from "./sample-messages.ts";

/** An exchange on a connection with a peer. */
function world(): Observed & { exchange: BaseExchange; peer: Peer } {
  const observed = observe();
  const { clock } = observed.environment;
  const endToEndSeq = new SequenceGenerator();
  const onUnsendable = (_connection: unknown, error: unknown): void => {
    throw error;
  };
  const exchange = new BaseExchange({ clock, endToEndSeq, local: () => local, onUnsendable });
  const fields = { nodeName: "peer.example.net", realmName: "example.net", transport: states.PEER_TRANSPORT_TCP };
  const peer = new Peer({ ...fields, port: 3868 }, clock);
  observed.connection.peer = peer;
  return { ...observed, exchange, peer };
}

function lastOf({ connection }: Observed): Message {
  return messagesIn(connection.writeBuffer).at(-1) as Message;
}

/** A request of which only the header is known. */
function headerOf(commandCode: number): Message {
  return new Message({ commandCode, commandFlags: 0x80, hopByHopIdentifier: 7, endToEndIdentifier: 8 });
}

describe("base exchange", () => {
  it("base exchange - an answer settles the request of its command, on its connection and once", () => {
    const { connection, exchange } = world();
    exchange.sendCer(connection);
    exchange.sendDwr(connection);
    exchange.sendDpr(connection, 0);
    const [first, second, third] = messagesIn(connection.writeBuffer).map(({ header }) => header);
    const answers = [
      cea(cer(), {}),
      dwa(second as NonNullable<typeof second>),
      dpa(third as NonNullable<typeof third>),
    ] as const;
    answers[0].header.hopByHopIdentifier = first?.hopByHopIdentifier as number;
    for (const answer of answers) expect(exchange.settles(observe().connection, answer)).toBe(false);
    for (const answer of answers) expect(exchange.settles(connection, answer)).toBe(true);
    for (const answer of answers) expect(exchange.settles(connection, answer)).toBe(false);
  });

  it("base exchange - an answer with another Hop-by-Hop Identifier settles nothing, and the right one still does", () => {
    const { connection, exchange, ...rest } = world();
    exchange.sendDwr(connection);
    const { hopByHopIdentifier, endToEndIdentifier } = lastOf({ connection, ...rest }).header;
    const other = (hopByHopIdentifier ^ 1) >>> 0;
    expect(exchange.settles(connection, dwa({ hopByHopIdentifier: other, endToEndIdentifier }))).toBe(false);
    expect(exchange.settles(connection, dwa({ hopByHopIdentifier, endToEndIdentifier }))).toBe(true);
  });

  it("base exchange - requests have identifiers of their own, the End-to-End ones in sequence", () => {
    const { connection, exchange } = world();
    exchange.sendDwr(connection);
    exchange.sendDwr(connection);
    const [one, other] = messagesIn(connection.writeBuffer).map(({ header }) => header);
    expect(other?.hopByHopIdentifier).toBe(connection.hopByHopSeq.sequence);
    expect(other?.hopByHopIdentifier).not.toBe(one?.hopByHopIdentifier);
    expect(other?.endToEndIdentifier).not.toBe(one?.endToEndIdentifier);
  });

  it("base exchange - answers are counted with their result and the seconds since their request came", async () => {
    const { connection, exchange, peer, environment } = world();
    await environment.clock.advance(5);
    connection.addInBytes(dwr().asBytes());
    await environment.clock.advance(0.25);
    exchange.answerDwr(connection, dwr(), SUCCESS);
    exchange.answerDpr(connection, dpr(), IN_FLIGHT);
    expect(messagesIn(connection.writeBuffer).map(summary)).toEqual(["DWA 2001", "DPA 5012"]);
    const { processedReqTime, sentResultCodeRangeCounters } = peer.statistics;
    expect([...processedReqTime].map(([name, ring]) => [name, [...ring]])).toEqual([
      ["Device-Watchdog", [0.25]],
      ["Disconnect-Peer", [0.25]],
    ]);
    expect([...sentResultCodeRangeCounters.keys()]).toEqual(["2xxx", "5xxx"]);
  });

  it("base exchange - a connection without a peer is answered as well", () => {
    const observed = world();
    observed.connection.peer = null;
    observed.exchange.answerCer(observed.connection, cer(), SUCCESS);
    observed.exchange.answerFault(observed.connection, headerOf(257), { resultCode: 5015, errorMessage: "bad" });
    expect(messagesIn(observed.connection.writeBuffer).map(summary)).toEqual(["CEA 2001", "CEA 5015"]);
    expect(observed.peer.statistics.sentResultCodeRangeCounters.size).toBe(0);
  });

  it.each([
    [257, false],
    [280, false],
    [282, false],
    [272, true],
  ])("base exchange - the answer to an unreadable request of command %i has the E flag: %s", (code, isError) => {
    const observed = world();
    observed.exchange.answerFault(observed.connection, headerOf(code), { resultCode: 5015, errorMessage: "bad" });
    const answer = lastOf(observed);
    expect(answer.header).toMatchObject({
      commandCode: code,
      isRequest: false,
      isError,
      hopByHopIdentifier: 7,
      endToEndIdentifier: 8,
    });
    expect(answer.attributes).toMatchObject({
      resultCode: 5015,
      originHost: "local.example.net",
      originRealm: "example.net",
    });
    expect(observed.peer.statistics.sentResultCodeRangeCounters.get("5xxx")?.getCount()).toBe(1);
  });
});

describe("base messages", () => {
  const ids = { hopByHopIdentifier: 5, endToEndIdentifier: 6 };
  const read = (message: Message): Message => Message.fromBytes(message.asBytes());

  it("base messages - requests have the identifiers that they are given", () => {
    for (const message of [makeCer(local, [], ids), makeDwr(local, ids), makeDpr(local, 0, ids)]) {
      expect(read(message).header).toMatchObject({ ...ids, isRequest: true, isProxyable: false, applicationId: 0 });
    }
  });

  it("base messages - answers have the identifiers of their requests, and E only with 3xxx", () => {
    for (const resultCode of [2001, 3008, 4003, 5012]) {
      const about = { resultCode, localAddress: "127.0.0.1" };
      const answers = [makeCea(cer(), local, about), makeDwa(dwr(), local, about), makeDpa(dpr(), local, about)];
      for (const answer of answers.map(read)) {
        expect(answer.header).toMatchObject({
          hopByHopIdentifier: 0x1111,
          endToEndIdentifier: 0x2222,
          isRequest: false,
          isError: resultCode === 3008,
        });
        expect(answer.attributes).toMatchObject({ resultCode, originHost: local.originHost });
        expect(answer.attributes.originRealm).toBe(local.originRealm);
      }
    }
  });

  it("base messages - DPR and DPA name host and realm, no Origin-State-Id", () => {
    for (const message of [makeDpr(local, 1, ids), makeDpa(dpr(), local, SUCCESS)].map(read)) {
      expect(message.attributes).toMatchObject({ originHost: local.originHost, originRealm: local.originRealm });
      expect(message.attributes.originStateId).toBeUndefined();
    }
  });

  it("base messages - a success has no Error-Message and no Failed-AVP, nor has a fault without an AVP an empty one", () => {
    const success = read(makeDwa(dwr(), local, SUCCESS));
    expect([success.attributes.errorMessage, success.findAvps([279, 0])]).toEqual([undefined, []]);
    const fault = read(makeDwa(dwr(), local, { resultCode: 5012, reason: "why", failedAvp: [] }));
    expect([fault.attributes.errorMessage, fault.findAvps([279, 0])]).toEqual(["why", []]);
  });

  it("base messages - CER and CEA say who made the node and what it offers in each half", () => {
    const maker = { ...local, vendorId: 193, productName: "made here", firmwareRevision: 12 };
    const expected = {
      vendorId: 193,
      productName: "made here",
      firmwareRevision: 12,
      authApplicationId: [4],
      acctApplicationId: [3],
      vendorSpecificApplicationId: undefined,
      supportedVendorId: undefined,
      inbandSecurityId: undefined,
    };
    const about = { ...SUCCESS, localAddress: "127.0.0.1" };
    for (const message of [makeCer(maker, ["127.0.0.1"], ids), makeCea(cer(), maker, about)].map(read)) {
      for (const [key, value] of Object.entries(expected)) expect([key, message.attributes[key]]).toEqual([key, value]);
    }
  });
});
