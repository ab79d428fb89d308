import { describe, expect, it } from "vitest";
import type { AvpDefinition, CommandDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import type { DecodeLimits } from "../../src/message/decode-context.ts";
import { Message } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { avp, group, member } from "./definitions.ts";

const many = Number.POSITIVE_INFINITY;

/** Forty AVPs of the IETF and of a vendor with the same codes, more than a format marks by bits. */
const numbers = Array.from({ length: 40 }, (_, index) => avp(`Number-${index}`, 2000 + index, "Unsigned32"));
const vendorNumber = avp("Vendor-Number", 2000, "Unsigned32", { vendorId: 9 });
const host = avp("Origin-Host", 264, "DiameterIdentity");
const realm = avp("Origin-Realm", 296, "DiameterIdentity");
const result = avp("Result-Code", 268, "Unsigned32");
const message = avp("Error-Message", 281, "UTF8String", { mandatory: "mustNot" });
const experimental = avp("Experimental-Result", 297, "Grouped");
const pairs = avp("Pair", 2100, "Unsigned32");
const answersOnly = [261, 262, 279, 292, 294].map((code) => avp(`Answer-${code}`, code, "OctetString"));
const colour = avp("Colour", 2101, "Enumerated", { enumeration: { names: new Map([[1, "RED"]]), open: false } });
const odd = avp("Odd", 2102, "Unsigned32", {
  codec: {
    read(value: unknown): number {
      if ((value as number) % 2 === 0) throw new RangeError("an odd number is expected");
      return -(value as number);
    },
    write: (value: unknown): number => -(value as number),
  },
});
const text = avp("Text", 2103, "UTF8String");
const octets = avp("Octets", 2104, "OctetString");
/** A group that may hold itself. */
const nest: AvpDefinition = avp("Nest", 2105, "Grouped");
Object.assign(nest, {
  group: group([member(nest, "optional", 0), member(numbers[0] as AvpDefinition, "optional", 0)]),
});
const loose = avp("Loose", 2106, "Grouped");
const opaque = avp("Opaque", 2108, "Grouped");
const closed = avp("Closed", 2107, "Grouped", { group: group([member(text, "required", 1)], false) });

const format: Omit<CommandDefinition, "name" | "isRequest" | "members"> = {
  abbreviation: "RUR",
  code: 9000,
  applicationId: 9,
  proxiable: true,
  open: true,
};
const requestMembers: readonly MemberDefinition[] = [
  ...numbers.map((one) => member(one, "optional", 0)),
  member(vendorNumber, "optional", 0),
  member(pairs, "optional", 0, 2),
  member(colour, "optional", 0, many),
  member(odd, "optional", 0),
  member(nest, "optional", 0),
  member(host, "optional", 0, many),
  member(opaque, "optional", 0),
];
const request: CommandDefinition = { ...format, name: "Rule-Request", isRequest: true, members: requestMembers };
const needs: CommandDefinition = {
  ...format,
  name: "Need-Request",
  isRequest: true,
  members: [member(pairs, "required", 2, 4), member(numbers[0] as AvpDefinition, "required", 1)],
};
const answer: CommandDefinition = {
  ...format,
  name: "Rule-Answer",
  isRequest: false,
  members: [
    member(host, "required", 1),
    member(realm, "required", 1),
    member(result, "required", 1),
    member(pairs, "required", 1),
  ],
};
const dictionary = new Dictionary([
  {
    avps: [
      ...numbers,
      vendorNumber,
      ...[
        host,
        realm,
        result,
        message,
        experimental,
        pairs,
        ...answersOnly,
        colour,
        odd,
        text,
        octets,
        nest,
        loose,
        opaque,
        closed,
      ],
    ],
    commands: [request, answer],
  },
]);

function make(definition: AvpDefinition, value: unknown): Avp {
  return Avp.new(definition.code, definition.vendorId, value as never, { dictionary });
}

function raw(definition: { code: number; vendorId: number }, hex: string, flags = 0x40): Avp {
  return new Avp({ code: definition.code, vendorId: definition.vendorId, flags, data: Buffer.from(hex, "hex") });
}

/** A message with these AVPs as it is received, by a format. */
function received(avps: Avp[], as = request, how: { flags?: number; limits?: DecodeLimits } = {}): Message {
  const commandFlags = how.flags ?? (as.isRequest ? 0xc0 : 0x40);
  const body = new Message({ commandFlags, commandCode: 9000, applicationId: 9 }, avps, dictionary).asBytes();
  const { limits } = how;
  return new Message(MessageHeader.fromBytes(body), new AttributeBody(as, { dictionary, octets: body, limits }));
}

/** Kind of each finding, and the codes of Failed-AVP from the outermost group to the AVP. */
function faults(read: Message): [string, ...number[]][] {
  return read.findings.map(({ kind, failedAvp }) => {
    const codes: number[] = [];
    for (let one = failedAvp; one !== undefined; [one] = one.members ?? []) codes.push(one.code);
    return [kind, ...codes];
  });
}

const number = (index: number, value: number): Avp => make(numbers[index] as AvpDefinition, value);

describe("decoding by a format", () => {
  it("decoding - AVPs of a long format come under their keys, in any order, once each", () => {
    const all = numbers.map((_, index) => number(index, index));
    const expected = Object.fromEntries(numbers.map(({ key }, index) => [key, index]));
    for (const order of [all, all.toReversed()]) {
      const read = received(order);
      expect([read.attributes, read.findings]).toEqual([expected, []]);
    }
    for (const index of [0, 30, 31, 39]) {
      const read = received([number(index, 1), number(5, 2), number(index, 3)]);
      expect(faults(read)).toEqual([["tooMany", 2000 + index]]);
      expect(read.attributes).toMatchObject({ [`number${index}`]: 1, number5: 2, extraAvps: [{ code: 2000 + index }] });
    }
  });

  it("decoding - one code of two vendors is two AVPs", () => {
    const read = received([make(vendorNumber, 7), number(0, 8)]);
    expect([read.attributes, read.findings]).toEqual([{ vendorNumber: 7, number0: 8 }, []]);
    const third = new Avp({ code: 2000, vendorId: 10, flags: 0x80, data: Buffer.alloc(4) });
    expect(received([third]).attributes).toEqual({ extraAvps: [expect.objectContaining({ vendorId: 10 })] });
  });

  it("decoding - values of a list may stand apart, up to the most that the format allows", () => {
    const read = received([make(pairs, 1), number(0, 5), make(pairs, 2), number(1, 6)]);
    expect([read.attributes, read.findings]).toEqual([{ pair: [1, 2], number0: 5, number1: 6 }, []]);
    const surplus = received([make(pairs, 1), make(pairs, 2), number(0, 5), make(pairs, 3), make(pairs, 4)]);
    expect(faults(surplus)).toEqual([
      ["tooMany", 2100],
      ["tooMany", 2100],
    ]);
    expect(surplus.attributes.pair).toEqual([1, 2]);
    expect((surplus.attributes.extraAvps as Avp[]).map(({ data }) => data.readUInt32BE())).toEqual([3, 4]);
  });

  it("decoding - each value of a list is looked at, and stays readable", () => {
    const read = received([make(colour, 1), make(colour, 5), make(colour, 1), make(colour, 6)]);
    expect(read.attributes).toEqual({ colour: [1, 5, 1, 6] });
    expect(faults(read)).toEqual([
      ["value", 2101],
      ["value", 2101],
    ]);
  });

  it("decoding - names of the same length are told apart, again and again", () => {
    const names = ["a.example", "b.example", "a.example", "a.exampl", "a.examplf", "b"];
    for (let round = 0; round < 3; round++) {
      expect(received(names.map((name) => make(host, name))).attributes).toEqual({ originHost: names });
    }
    const empty = received([make(host, "a"), raw(host, ""), make(host, "b")]);
    expect(empty.attributes).toMatchObject({ originHost: ["a", "b"], extraAvps: [{ code: 264 }] });
    expect(faults(empty)).toEqual([["length", 264]]);
    expect(faults(received([raw(host, "ff")]))).toEqual([["value", 264]]);
  });

  it("decoding - a value of one's own is what its codec makes, and of what it refuses a finding", () => {
    expect(received([raw(odd, "00000003")]).attributes).toEqual({ odd: -3 });
    const even = received([raw(odd, "00000002")]);
    expect([faults(even), Object.keys(even.attributes)]).toEqual([[["value", 2102]], ["extraAvps"]]);
    expect(faults(received([raw(odd, "02")]))).toEqual([["length", 2102]]);
  });

  it("decoding - what a format does not list is kept, and checked where the dictionary knows it", () => {
    const read = received([make(text, "t"), raw({ code: 7777, vendorId: 0 }, "01", 0)]);
    expect(read.findings).toEqual([]);
    expect((read.attributes.extraAvps as Avp[]).map(({ code }) => code)).toEqual([2103, 7777]);
    expect(faults(received([raw(text, "ff")]))).toEqual([["value", 2103]]);
    expect(faults(received([raw(pairs, "ff")]))).toEqual([["length", 2100]]);
    expect(faults(received([raw({ code: 7777, vendorId: 0 }, "01")]))).toEqual([["unsupported", 7777]]);
    const badGroup = make(closed, [make(text, "t"), make(pairs, 1)]);
    expect(faults(received([badGroup]))).toEqual([["notAllowed", 2107, 2100]]);
    expect(faults(received([make(closed, [])]))).toEqual([["missing", 2107, 2103]]);
    expect(received([make(loose, [make(pairs, 1), make(text, "x")])]).findings).toEqual([]);
    expect(faults(received([make(loose, [raw(text, "ff")])]))).toEqual([["value", 2106, 2103]]);
  });

  it("decoding - in a group without a format all AVPs are others", () => {
    const read = received([make(opaque, [make(text, "t"), number(0, 1), make(loose, [make(text, "u")])])]);
    expect(read.findings).toEqual([]);
    expect(Object.keys(read.attributes.opaque as object)).toEqual(["extraAvps"]);
    const { extraAvps } = read.attributes.opaque as { extraAvps: Avp[] };
    expect(extraAvps.map(({ code }) => code)).toEqual([2103, 2000, 2106]);
  });

  it.each([268, 281, 297, 261, 262, 279, 292, 294])("decoding - AVP %d has no place in a request", (code) => {
    const one = raw({ code, vendorId: 0 }, code === 268 ? "00000001" : "");
    expect(faults(received([one]))).toEqual([["notAllowed", code]]);
    expect(faults(received([make(loose, [one])]))).toEqual([]);
    expect(faults(received([raw({ code, vendorId: 9 }, "", 0x80)]))).toEqual([]);
    const good = [make(host, "h"), make(realm, "r"), make(result, 2001), make(pairs, 1)];
    // Every answer has attributes for two of those that are empty here and may not be.
    const empty: Record<number, unknown[][]> = {
      297: [
        ["missing", 297, 266],
        ["missing", 297, 298],
      ],
      294: [["length", 294]],
    };
    if (code !== 268) expect(faults(received([...good, one], answer))).toEqual(empty[code] ?? []);
    expect(faults(received([raw({ code, vendorId: 0 }, code === 268 ? "00000001" : "", 0)]))).toEqual([]);
  });
});

describe("decoding - what is missing", () => {
  it("decoding - a list with fewer values than its least is missing, and so is a single AVP", () => {
    expect(faults(received([make(pairs, 1), make(pairs, 2), number(0, 1)], needs))).toEqual([]);
    expect(faults(received([make(pairs, 1), number(0, 1)], needs))).toEqual([["missing", 2100]]);
    expect(faults(received([], needs))).toEqual([
      ["missing", 2100],
      ["missing", 2000],
    ]);
  });

  it("decoding - an AVP that is there but can't be read is not missing besides", () => {
    expect(faults(received([make(pairs, 1), make(pairs, 2), raw(numbers[0] as AvpDefinition, "01")], needs))).toEqual([
      ["length", 2000],
    ]);
    const beside = [make(pairs, 1), make(pairs, 2), make(text, "t"), raw(numbers[0] as AvpDefinition, "01")];
    expect(faults(received(beside, needs))).toEqual([["length", 2000]]);
    const vendors = new Avp({ code: 2000, vendorId: 9, flags: 0x80, data: Buffer.alloc(4) });
    expect(faults(received([make(pairs, 1), make(pairs, 2), vendors], needs))).toEqual([["missing", 2000]]);
  });

  it("decoding - an answer with the E flag needs no more than the error form", () => {
    expect(faults(received([], answer, { flags: 0x60 })).map(([, code]) => code)).toEqual([264, 296, 268]);
    expect(faults(received([], answer)).map(([, code]) => code)).toEqual([264, 296, 268, 2100]);
    expect(faults(received([], needs, { flags: 0xe0 })).map(([, code]) => code)).toEqual([2100, 2000]);
    const inGroup = [make(host, "h"), make(realm, "r"), make(result, 3001), make(closed, [])];
    expect(faults(received(inGroup, answer, { flags: 0x60 }))).toEqual([["missing", 2107, 2103]]);
  });

  it("decoding - an Experimental-Result stands for a Result-Code, and for nothing else", () => {
    const rest = [make(realm, "r"), make(pairs, 1), make(experimental, [])];
    expect(faults(received(rest, answer)).map(([, code]) => code)).toEqual([297, 297, 264]);
    expect(faults(received([make(host, "h"), make(realm, "r"), make(pairs, 1), make(text, "x")], answer))).toEqual([
      ["missing", 268],
    ]);
  });
});

describe("decoding - limits", () => {
  const nested = (depth: number): Avp => {
    let one = make(nest, [number(0, 1)]);
    for (let level = 1; level < depth; level++) one = make(nest, [one]);
    return one;
  };
  const loosely = (depth: number): Avp => {
    let one = make(loose, [raw(text, "ff")]);
    for (let level = 1; level < depth; level++) one = make(loose, [one]);
    return one;
  };

  it("decoding - groups are read as deep as the limit, the next one is kept whole and told", () => {
    const limits = { maxGroupDepth: 3, maxAvps: 100 };
    expect(received([nested(3)], request, { limits }).attributes).toEqual({ nest: { nest: { nest: { number0: 1 } } } });
    const deep = received([nested(4)], request, { limits });
    expect(faults(deep)).toEqual([["tooDeep", 2105]]);
    expect(deep.attributes).toMatchObject({ nest: { nest: { nest: { extraAvps: [{ code: 2105 }] } } } });
    expect(deep.findings[0]?.breaksStructure).toBe(false);
    expect(deep.findings[0]?.failedAvp?.length).toBe(8);
    expect(faults(received([loosely(3)], request, { limits }))).toEqual([["value", 2106, 2106, 2106, 2103]]);
    expect(faults(received([loosely(4)], request, { limits }))).toEqual([["tooDeep", 2106]]);
  });

  it("decoding - as many AVPs are read as the limit, in groups too; the next one ends the reading", () => {
    const limits = { maxGroupDepth: 16, maxAvps: 3 };
    const three = [number(0, 1), make(nest, [number(0, 2)])];
    expect(received(three, request, { limits }).findings).toEqual([]);
    const four = received([...three, number(1, 3)], request, { limits });
    expect(four.findings).toMatchObject([{ kind: "tooManyAvps", resultCode: 5012, breaksStructure: true }]);
    expect(four.attributes).toEqual({ number0: 1, nest: { number0: 2 } });
    const inside = received([make(nest, [number(0, 1), make(nest, [number(0, 2)])])], request, { limits });
    expect(inside.findings.map(({ kind }) => kind)).toContain("tooManyAvps");
  });

  it("decoding - an AVP that is broken is that, also where it is the last one that the limit allows", () => {
    const broken = raw({ code: 2001, vendorId: 0 }, "");
    const octets = received([number(0, 1), broken]).received as Buffer;
    octets.writeUIntBE(7, octets.length - 3, 3);
    const limits = { maxGroupDepth: 16, maxAvps: 2 };
    const read = new Message(
      MessageHeader.fromBytes(octets),
      new AttributeBody(request, { dictionary, octets, limits }),
    );
    expect(faults(read)).toEqual([["brokenFrame", 2001]]);
  });

  it("decoding - a hundred groups beside each other are no deep ones", () => {
    const groups = Array.from({ length: 100 }, () => make(loose, [make(loose, [make(text, "x")])]));
    expect(received(groups).findings).toEqual([]);
  });

  it("decoding - one huge message changes nothing for the next ones", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `h${index}`);
    expect(received(names.map((name) => make(host, name))).attributes.originHost).toEqual(names);
    const extras = Array.from({ length: 600 }, (_, index) => make(nest, [number(0, index)]));
    expect(faults(received(extras))).toHaveLength(32);
    expect(received([number(0, 1), make(pairs, 2)]).attributes).toEqual({ number0: 1, pair: [2] });
  });

  it("decoding - a broken group does not end the reading of what stands behind it", () => {
    const broken = raw(nest, "000007d040000009");
    const read = received([broken, number(1, 5), make(nest, [number(0, 1)])]);
    expect(faults(read)).toEqual([["brokenGroup", 2105, 2000]]);
    expect(read.findings[0]?.breaksStructure).toBe(false);
    expect(read.attributes).toMatchObject({ number1: 5, nest: { number0: 1 }, extraAvps: [{ code: 2105 }] });
    const unlisted = received([raw(loose, "000007d040000009"), number(1, 5)]);
    expect([faults(unlisted), unlisted.attributes.number1]).toEqual([[["brokenGroup", 2106, 2000]], 5]);
  });
});
