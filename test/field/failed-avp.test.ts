import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { Avp, encodeAvps } from "../../src/message/avp.ts";
import { defineAvp, defineGroup, required } from "../../src/message/define.ts";
import type { Fault } from "../../src/message/fault.ts";
import { CreditControlAnswer } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import { requestFault } from "../../src/message/request-check.ts";
import { strictFindings } from "../../src/message/strict-check.ts";
import { PLAIN } from "../../src/message/validation.ts";
import { rejectionAnswer } from "../../src/node/inbound/rejection-answer.ts";
import { makeCea, makeDpa, makeDwa } from "../../src/peer/base-messages.ts";
import { local } from "../peer/sample-messages.ts";
import { hostileOctets, hostileVectors } from "../vectors/vectors.ts";

const dictionary = wholeDictionary();

const unknown = new Avp({ code: 9999, vendorId: 54321, flags: 0xc0, data: Buffer.from("abcd") });
const shortId = new Avp({ code: 258, flags: 0x40, data: Buffer.alloc(3) });
const emptyType = new Avp({ code: 416, flags: 0x40 });
const badText = new Avp({ code: 461, flags: 0x40, data: Buffer.from("fffe", "hex") });
const halfGroup = new Avp({ code: 443, flags: 0x40, data: Avp.new(450, 0, 0, { dictionary }).asBytes() });
const deepGroup = new Avp({ code: 456, flags: 0x40, data: encodeAvps([halfGroup, shortId, unknown]) });
const brokenGroup = new Avp({ code: 443, flags: 0x40, data: Buffer.from("000001c240000190", "hex") });
const longName = new Avp({ code: 264, flags: 0x40, data: Buffer.alloc(300, "x") });
const relayed = new Avp({ code: 282, flags: 0x40, data: Buffer.from("a.example.net") });

const quoted: readonly (readonly [number, string, Avp])[] = [
  [5001, "an unknown AVP with M", unknown],
  [5001, "Route-Record", relayed],
  [5014, "an AVP of wrong length", shortId],
  [5014, "an Enumerated without data", emptyType],
  [5004, "text that is none", badText],
  [5004, "a name of 300 octets", longName],
  [5005, "a group without one of its members", halfGroup],
  [5004, "groups in groups with all of it", deepGroup],
  [5014, "a group that can't be walked", brokenGroup],
];

function answer(resultCode: number, failedAvp: unknown): CreditControlAnswer {
  return new CreditControlAnswer(
    {
      sessionId: "a.example.net;1;2",
      resultCode,
      originHost: "a.example.net",
      originRealm: "example.net",
      authApplicationId: 4,
      ccRequestType: 1,
      ccRequestNumber: 0,
      failedAvp: failedAvp as never,
    },
    { hopByHopIdentifier: 0x11, endToEndIdentifier: 0x22 },
  );
}

function read(octets: Buffer): Message {
  return Message.fromBytes(octets, { dictionary });
}

describe("Failed-AVP: what it holds quotes a fault of the request and is none of the answer's own", () => {
  it.each(quoted)("Failed-AVP - %i with %s: written by attributes and read without a finding", (code, _what, avp) => {
    for (let time = 0; time < 70; time++) answer(code, [{ extraAvps: [avp] }]).asBytes();
    const message = read(answer(code, [{ extraAvps: [avp] }]).asBytes());
    expect(message.findings).toEqual([]);
    expect(strictFindings(message)).toEqual([]);
    const failed = message.findAvps([279, 0]);
    expect(failed.map((one) => one.data.toString("hex"))).toEqual([avp.asBytes().toString("hex")]);
    const [{ extraAvps }] = message.attributes.failedAvp as [{ extraAvps: Avp[] }];
    expect(extraAvps.map((one) => one.asBytes())).toEqual([avp.asBytes()]);
  });

  it.each(quoted)("Failed-AVP - %i with %s in a message without a class", (code, _what, avp) => {
    const whole = answer(code, undefined);
    const plain = new Message(whole.header, read(whole.asBytes()).avps, dictionary);
    plain.appendAvp(Avp.new(279, 0, [avp]));
    expect(read(plain.asBytes()).findings).toEqual([]);
  });

  it("Failed-AVP - a length inside that leaves Failed-AVP itself is a fault of the answer", () => {
    const broken = new Avp({ code: 279, flags: 0x40, data: Buffer.from("000001c240000190", "hex") });
    const whole = answer(5014, undefined);
    const octets = new Message(whole.header, [...read(whole.asBytes()).avps, broken], dictionary).asBytes();
    expect(read(octets).findings.map(({ kind, resultCode }) => [kind, resultCode])).toEqual([["brokenGroup", 5014]]);
  });

  it("Failed-AVP - what stands behind it is judged again", () => {
    const whole = answer(5001, [{ extraAvps: [unknown, deepGroup] }]);
    const octets = new Message(whole.header, [...read(whole.asBytes()).avps, shortId, unknown], dictionary).asBytes();
    expect(read(octets).findings.map(({ resultCode }) => resultCode)).toEqual([5014, 5001]);
  });

  it("Failed-AVP - a dictionary that gives it members does not make it stricter, reading or writing", () => {
    const Text = defineAvp({ name: "Own-Text", code: 90001, type: "UTF8String" });
    const Failed = defineGroup({
      name: "Failed-AVP",
      code: 279,
      mandatory: true,
      members: { ownText: required(Text) },
    });
    const known = new Dictionary([{ avps: [Failed, Text], commands: [], inherited: [baseDictionary] } as never]);
    const members = [new Avp({ code: 90001, flags: 0x40, data: Buffer.from([0xff]) }), unknown];
    const plain = new Message(
      { commandFlags: 0, commandCode: 8_388_000 },
      [Avp.new(279, 0, members, { dictionary: known })],
      known,
    );
    expect(Message.fromBytes(plain.asBytes(), { dictionary: known }).findings).toEqual([]);
  });
});

/** What refuses each hostile request that can be framed, in strict reading. */
function refusals(): (readonly [string, Message, Fault])[] {
  return hostileVectors().flatMap((vector) => {
    const octets = hostileOctets(vector);
    if (octets.length < 20 || octets.length > 100_000 || octets[0] !== 1 || octets.readUIntBE(1, 3) !== octets.length)
      return [];
    let message: Message;
    try {
      message = read(octets);
    } catch {
      return [];
    }
    if (!message.isRequest) return [];
    const fault = requestFault(message, PLAIN.strict, () => {});
    return fault === undefined ? [] : [[vector.id, message, fault] as const];
  });
}

describe("the product's own error answers", () => {
  it("error answers - there are many to look at", () => {
    expect(refusals().length).toBeGreaterThan(20);
  });

  it.each(refusals())("error answers - the answer to %s is read without a finding", (_id, request, fault) => {
    const found = read(answerTo(request, fault).asBytes()).findings.map(({ reason }) => reason);
    expect(found.filter((reason) => !COPIED.has(reason))).toEqual([]);
  });
});

/** What the form of the answer demands and the request has wrong: it goes back as it came. */
const COPIED: ReadonlySet<string> = new Set(["CC-Request-Type has no value -1"]);

/** As the node answers it: the base commands by their own forms. */
function answerTo(request: Message, fault: Fault): Message {
  switch (request.header.applicationId === 0 ? request.code : 0) {
    case 257:
      return makeCea(request, local, { ...fault, localAddress: "192.0.2.1" });
    case 280:
      return makeDwa(request, local, fault);
    case 282:
      return makeDpa(request, local, fault);
    default:
      return rejectionAnswer(request, fault, { ...local, realmName: local.originRealm });
  }
}
