import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { AvpEncodeError, ConversionError } from "../../src/errors.ts";
import * as gy from "../../src/interfaces/gen/gy.ts";
import * as s6a from "../../src/interfaces/gen/s6a.ts";
import { Avp } from "../../src/message/avp.ts";
import { Command, RequestMessage } from "../../src/message/command.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { defineAvp, defineGroup, type Members, many, optional } from "../../src/message/define.ts";
import { ANSWER_MEMBERS, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { Message, receive } from "../../src/message/message.ts";
import { MAX_MESSAGE_LENGTH, MessageHeader } from "../../src/wire/header.ts";
import { Writer } from "../../src/wire/writer.ts";

const dictionary = defaultDictionary.extend(gy);
const request = { commandFlags: 0xc0, commandCode: 272, applicationId: 4 };

describe("octets of a message", () => {
  const whole = new Message(request, [Avp.new(1, 0, "abcd")]).asBytes();
  const changed = (change: (octets: Buffer) => void, length = whole.length): Buffer => {
    const octets = Buffer.concat([whole, Buffer.alloc(4)]).subarray(0, length);
    change(octets);
    return octets;
  };

  it.each<[string, Buffer, RegExp]>([
    ["fewer than a header", whole.subarray(0, 19), /at least 20 octets, 19/],
    ["none", Buffer.alloc(0), /at least 20 octets, 0/],
    ["another version", changed((octets) => octets.writeUInt8(2, 0)), /Version 2/],
    ["a length below the header", changed((octets) => octets.writeUIntBE(16, 1, 3), 20), /Length 16/],
    ["a length of odd octets", changed((octets) => octets.writeUIntBE(31, 1, 3), 31), /Length 31/],
    ["a length above what is there", changed((octets) => octets.writeUIntBE(36, 1, 3)), /says 36 octets, 32/],
    ["a length below what is there", changed(() => {}, 36), /says 32 octets, 36/],
  ])("octets of a message - %s are none", (_title, octets, why) => {
    expect(() => Message.fromBytes(octets)).toThrow(ConversionError);
    expect(() => Message.fromBytes(octets)).toThrow(why);
  });

  it("octets of a message - are a header at least, and may be any view", () => {
    expect(Message.fromBytes(new Message(request).asBytes()).avps).toEqual([]);
    const padded = new Uint8Array([9, ...whole, 9]);
    const read = Message.fromBytes(padded.subarray(1, -1), { dictionary });
    expect([read.attributes.userName, read.constructor]).toEqual(["abcd", gy.CreditControlRequest]);
    expect(read.asBytes()).toEqual(whole);
  });

  it("octets of a message - a broken AVP header throws, bad values do not", () => {
    const bad = new Message(request, [new Avp({ code: 268, data: Buffer.of(1) })]).asBytes();
    expect(Message.fromBytes(bad).findings[0]?.kind).toBe("length");
    const broken = changed((octets) => octets.writeUIntBE(200, 25, 3));
    expect(() => Message.fromBytes(broken, { dictionary })).toThrow(/^Credit-Control: AVP 1 .* \(Result-Code 5014\)/);
  });

  it("octets of a message - limits of reading may be told", () => {
    const two = new Message(request, [Avp.new(1, 0, "a"), Avp.new(1, 0, "b")]).asBytes();
    const limits = { maxGroupDepth: 1, maxAvps: 1 };
    expect(() => Message.fromBytes(two, { limits })).toThrow(/5012/);
    expect(() => Message.fromBytes(two, { limits, dictionary })).toThrow(/5012/);
  });
});

describe("writing a message", () => {
  it("writing - goes behind what the writer holds, and leaves that alone when it throws", () => {
    const writer = new Writer();
    writer.uint32(0x01020304);
    const first = new Message(request, [Avp.new(1, 0, "abcd")]);
    first.writeTo(writer);
    expect([first.header.length, writer.length]).toEqual([32, 36]);
    expect(writer.copy().subarray(4)).toEqual(first.asBytes());
    const bad = new gy.CreditControlRequest({} as never);
    expect(() => bad.writeTo(writer)).toThrow(AvpEncodeError);
    expect(writer.copy().subarray(4)).toEqual(first.asBytes());
  });

  it("writing - a message may be as long as 24 bits can say, and no longer", () => {
    const big = (length: number): Message => new Message(request, [new Avp({ code: 7, data: Buffer.alloc(length) })]);
    const message = big(MAX_MESSAGE_LENGTH - 28);
    expect(message.asBytes().readUIntBE(1, 3)).toBe(MAX_MESSAGE_LENGTH);
    const two = big(MAX_MESSAGE_LENGTH - 28);
    two.appendAvp(new Avp({ code: 8 }));
    expect(() => two.asBytes()).toThrow(AvpEncodeError);
  });
});

describe("message", () => {
  it("message - an empty answer has the header of its request, and the class that the dictionary has", () => {
    const header = { ...request, commandFlags: 0xd0, hopByHopIdentifier: 7, endToEndIdentifier: 8 };
    const octets = new Message(header, [Avp.new(1, 0, "a")]).asBytes();
    const expected = {
      commandFlags: 0x40,
      commandCode: 272,
      applicationId: 4,
      hopByHopIdentifier: 7,
      endToEndIdentifier: 8,
    };
    const typed = receive(octets, dictionary).toAnswer();
    expect([typed.constructor, { ...typed.attributes }]).toEqual([gy.CreditControlAnswer, {}]);
    expect(typed.header).toMatchObject(expected);
    const untyped = receive(octets, new Dictionary()).toAnswer();
    expect([untyped.constructor, untyped.avps, untyped.dictionary.command(4, 272, true)]).toEqual([
      Message,
      [],
      undefined,
    ]);
    expect(untyped.header).toMatchObject(expected);
  });

  it("message - AVPs are found by code and vendor on each step, past groups that are broken", () => {
    const vendors = new Avp({ code: 1, vendorId: 5, data: Buffer.from("v") });
    const broken = new Avp({ code: 279, data: Buffer.of(1), definition: Avp.new(279).definition });
    const message = new Message({}, [
      vendors,
      Avp.new(1, 0, "a"),
      broken,
      Avp.new(279, 0, [Avp.new(1, 0, "b"), vendors]),
    ]);
    expect(message.findAvps([1, 0]).map(({ value }) => value)).toEqual(["a"]);
    expect(message.findAvps([1, 5])).toEqual([vendors]);
    expect(message.findAvps([279, 0], [1, 0]).map(({ value }) => value)).toEqual(["b"]);
    expect(message.findAvps([279, 5], [1, 0])).toEqual([]);
  });

  it("message - is shown with its attributes, groups in groups too, as deep as the reader wants", () => {
    const unit = { ccTotalOctets: 123_456n };
    const message = new gy.CreditControlRequest({
      multipleServicesCreditControl: [
        { usedServiceUnit: [unit], requestedServiceUnit: { ccMoney: { unitValue: unit } } },
      ],
    } as never);
    expect(inspect(message)).toMatch(/^CreditControlRequest <Version.*> {/);
    expect(inspect(message).match(/123456n/g)).toHaveLength(2);
    expect(inspect(message, { depth: null }).match(/123456n/g)).toHaveLength(2);
    expect(inspect(message, { depth: 4 }).match(/123456n/g)).toHaveLength(1);
    expect(inspect(message, { depth: 0 })).not.toContain("123456n");
    expect(inspect(message, { compact: false })).toContain("\n  multipleServicesCreditControl:");
  });

  it("message - is shown with the name that its class has by its command: bundlers rename classes", () => {
    class A extends s6a.UpdateLocationRequest {}
    expect(inspect(new A({} as never))).toMatch(/^UpdateLocationRequest </);
    expect(inspect(new Message({ commandCode: 272, applicationId: 4 }, [], wholeDictionary()))).toMatch(/^Message </);
  });

  it("message - its name is the command's without the direction at its end", () => {
    const members = { request: {}, answer: {} };
    const type = defineCommand({ name: "Get-Request-Of", code: 9100, applicationId: 9, ...members });
    expect([new type({}).name, new type.answerType({}).name]).toEqual(["Get-Request-Of", "Get-Request-Of"]);
    expect(new Message({ commandCode: 9100 }).name).toBe("Unknown");
  });

  it("message - of an untyped one the list of AVPs is the message, and its octets are no longer those received", () => {
    const message = receive(new Message(request, [Avp.new(1, 0, "a")]).asBytes(), new Dictionary());
    expect(message.received).toBeDefined();
    void message.attributes;
    expect(message.received).toBeDefined();
    message.avps.push(Avp.new(1, 0, "b"));
    expect(message.received).toBeUndefined();
    message.avps = [Avp.new(263, 0, "s")];
    expect(message.avps.map(({ code }) => code)).toEqual([263]);
    const known = new Message(request, [Avp.new(263, 0, "s"), new Avp({ code: 268, data: Buffer.of(1) })], dictionary);
    expect(known.attributes).toMatchObject({ sessionId: "s" });
    known.avps = [Avp.new(263, 0, "t")];
    expect(known.attributes).toMatchObject({ sessionId: "t" });
    expect(known.findings.map(({ kind }) => kind)).not.toContain("length");
  });
});

describe("typed commands", () => {
  const base = { name: "Own", code: 9101, applicationId: 9 };
  const { sessionId: _session, proxyInfo: _proxies, ...without } = ANSWER_MEMBERS;
  const given = { sessionId: "s", proxyInfo: [{ proxyHost: "p", proxyState: Buffer.of(1) }] };
  const answered = (answer: Members, content: object, own: object): Record<string, unknown> => {
    const type = defineCommand({ ...base, request: REQUEST_MEMBERS, answer });
    return { ...new type(own as never).answer(content as never).attributes };
  };

  it("typed commands - an answer takes Session-Id and Proxy-Info of its request where it has a place and no own", () => {
    expect(answered(ANSWER_MEMBERS, { resultCode: 1 }, given)).toEqual({ resultCode: 1, ...given });
    expect(answered(ANSWER_MEMBERS, { sessionId: "t" }, given)).toEqual({ ...given, sessionId: "t" });
    expect(answered(ANSWER_MEMBERS, { proxyInfo: [] }, given)).toEqual({ ...given, proxyInfo: [] });
    expect(answered(ANSWER_MEMBERS, {}, {})).toEqual({});
    expect(answered(ANSWER_MEMBERS, {}, { sessionId: "s" })).toEqual({ sessionId: "s" });
    expect(answered(ANSWER_MEMBERS, {}, { proxyInfo: given.proxyInfo })).toEqual({ proxyInfo: given.proxyInfo });
    expect(answered(without, { resultCode: 1 }, given)).toEqual({ resultCode: 1 });
    const renamed = { session: ANSWER_MEMBERS.sessionId, proxies: ANSWER_MEMBERS.proxyInfo };
    expect(answered(renamed, { session: "t" }, given)).toEqual({ session: "t" });
  });

  it("typed commands - a header that is given is the message's own, fields of one are filled up", () => {
    const type = defineCommand({ ...base, request: {}, answer: {} });
    const header = new MessageHeader({ commandCode: 5 });
    expect(new type({}, header).header).toBe(header);
    const { header: filled } = new type({}, { hopByHopIdentifier: 7, commandFlags: 0x90 });
    expect(filled).toMatchObject({ commandFlags: 0x90, commandCode: 9101, applicationId: 9, hopByHopIdentifier: 7 });
  });

  it("typed commands - attributes are listed, and may be defined anew by a subclass or a user", () => {
    const type = defineCommand({ ...base, request: { name: REQUEST_MEMBERS.userName }, answer: {} });
    const listed: string[] = [];
    for (const key in new type({})) listed.push(key);
    expect(listed).toEqual(expect.arrayContaining(["name", "extraAvps"]));
    Object.defineProperty(type.prototype, "name", { value: "other" });
    expect(new type({}).name).toBe("other");
  });

  it("typed commands - a class without a definition or an answer can't be used", () => {
    abstract class Nothing extends RequestMessage<object, Message> {}
    expect(() => Command.definition).toThrow(TypeError);
    expect(() => Nothing.answerType).toThrow(TypeError);
  });

  it("typed commands - AVPs have the names of the format where the dictionary does not know them, down to the deepest", () => {
    const note = defineAvp({ name: "Deep-Note", code: 9200, vendorId: 9, type: "UTF8String" });
    const twin = defineAvp({ name: "Deep-Twin", code: 9200, vendorId: 8, type: "UTF8String" });
    const inner = defineGroup({
      name: "Deep-Inner",
      code: 9201,
      members: { note: optional(note), twin: optional(twin) },
    });
    const outer = defineGroup({
      name: "Deep-Outer",
      code: 9202,
      members: { inner: many(inner), note: optional(note) },
    });
    const open = defineGroup({ name: "Deep-Open", code: 9203, members: { note: optional(note) } });
    Object.assign(open.group ?? {}, {
      members: [...(open.group?.members ?? []), { avp: open, key: "open", place: "optional", min: 0, max: 1 }],
    });
    const type = defineCommand({
      ...base,
      request: { outer: optional(outer), again: optional(open), user: REQUEST_MEMBERS.userName },
      answer: {},
    });
    const content = { outer: { inner: [{ note: "n", twin: "t" }] }, again: { open: { note: "x" } }, user: "u" };
    const names = (avps: readonly Avp[]): unknown[] =>
      avps.map(({ name, members }) => (members ? [name, names(members)] : name));
    expect(names(new type(content as never).avps)).toEqual([
      ["Deep-Outer", [["Deep-Inner", ["Deep-Note", "Deep-Twin"]]]],
      ["Deep-Open", [["Deep-Open", ["Deep-Note"]]]],
      "User-Name",
    ]);
  });
});

describe("an object like any other", () => {
  it("has its AVPs by name in JSON, decoded or not: 64 bits are text", () => {
    const octets = new Message(request, [Avp.new(1, 0, "abcd"), Avp.new(287, 0, 5n)]).asBytes();
    for (const message of [Message.fromBytes(octets), Message.fromBytes(octets, { dictionary })]) {
      expect(message.attributes.userName).toBe("abcd");
      const { avps } = JSON.parse(JSON.stringify(message));
      expect(avps).toEqual({ "User-Name": "abcd", "Accounting-Sub-Session-Id": "5" });
    }
  });

  it("keeps its header where its format has an attribute of that name", () => {
    const headerAvp = defineAvp({ name: "Header", code: 9001, type: "UTF8String" });
    const members = { header: optional(headerAvp) };
    const Letter = defineCommand({
      name: "Letter",
      code: 9002,
      applicationId: 9003,
      request: members,
      answer: members,
    });
    const letter = new Letter({ header: "Dear Sirs" } as never);
    expect(letter.header).toBeInstanceOf(MessageHeader);
    expect(letter.header.commandCode).toBe(9002);
    expect(letter.attributes.header).toBe("Dear Sirs");
  });
});
