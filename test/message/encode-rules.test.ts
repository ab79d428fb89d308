import { describe, expect, it } from "vitest";
import type { AvpDefinition, CommandDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AvpEncodeError } from "../../src/errors.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { Message } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { avp, group, member } from "./definitions.ts";

const many = Number.POSITIVE_INFINITY;
const session = avp("Session-Id", 263, "UTF8String");
const realm = avp("Destination-Realm", 283, "DiameterIdentity");
const host = avp("Destination-Host", 293, "DiameterIdentity");
const count = avp("Count", 3000, "Unsigned32");
const whole = avp("Whole", 3001, "Integer32");
const octets = avp("Octets", 3002, "OctetString", { mandatory: "mustNot" });
const vendors = avp("Vendors", 3003, "UTF8String", { vendorId: 9, mandatory: "may" });
const list = avp("List", 3004, "Unsigned32");
const inner = avp("Inner", 3005, "Grouped", {
  group: group([member(count, "required", 1), member(vendors, "optional", 0)]),
});
const time = avp("When", 3006, "Time");
const long = avp("Long", 3007, "Unsigned64");
const own = avp("Own", 3008, "UTF8String", {
  codec: {
    read: (value: unknown): string => `<${value}>`,
    write(value: unknown): string {
      if (typeof value !== "string") throw new TypeError("a text is expected");
      return value.slice(1, -1);
    },
  },
});
const rude = avp("Rude", 3009, "UTF8String", {
  codec: {
    read: (value: unknown): unknown => value,
    write(): string {
      throw "no error at all";
    },
  },
});

const fields = { abbreviation: "XXR", code: 9001, applicationId: 9, isRequest: true, proxiable: true, open: true };
function command(members: readonly MemberDefinition[]): CommandDefinition {
  return { ...fields, name: "Xx-Request", members };
}

const format = command([
  member(session, "fixed", 1),
  member(count, "required", 1),
  member(whole, "optional", 0),
  member(realm, "optional", 0),
  member(octets, "optional", 0),
  member(vendors, "optional", 0),
  member(list, "optional", 0, 3),
  member(inner, "optional", 0, many),
  member(time, "optional", 0),
  member(long, "optional", 0),
  member(own, "optional", 0),
  member(rude, "optional", 0),
  member(host, "optional", 0),
]);
const dictionary = new Dictionary([
  {
    avps: [session, realm, host, count, whole, octets, vendors, list, inner, time, long, own, rude],
    commands: [format],
  },
]);
const least = { sessionId: "s", count: 1 };

function messageOf(attributes: Attributes, as = format): Message {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 9001, applicationId: 9 });
  return new Message(header, new AttributeBody(as, { dictionary, attributes }));
}

/** The AVPs of attributes as they are sent, one text in hex for each. */
function sent(attributes: Attributes): string[] {
  return splitOf(messageOf(attributes).asBytes().subarray(20)).map((one) => one.asBytes().toString("hex"));
}

function splitOf(data: Buffer): Avp[] {
  const found: Avp[] = [];
  for (let rest = data; rest.length > 0; ) {
    const one = Avp.fromBytes(rest);
    found.push(one);
    rest = rest.subarray(one.asBytes().length);
  }
  return found;
}

function codes(attributes: Attributes, as = format): number[] {
  return splitOf(messageOf(attributes, as).asBytes({ check: false }).subarray(20)).map(({ code }) => code);
}

function received(avps: (Avp | Buffer)[]): Message {
  const body = Buffer.concat(avps.map((one) => (one instanceof Avp ? one.asBytes() : one)));
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 9001, applicationId: 9 });
  header.length = 20 + body.length;
  const all = Buffer.concat([header.asBytes(), body]);
  return new Message(MessageHeader.fromBytes(all), new AttributeBody(format, { dictionary, octets: all }));
}

const make = (definition: AvpDefinition, value: unknown): Avp =>
  Avp.new(definition.code, definition.vendorId, value as never, { dictionary });
const hexOf = (read: Message): string[] =>
  splitOf(read.asBytes().subarray(20)).map((one) => one.asBytes().toString("hex"));
const hex = (...avps: Avp[]): string[] => avps.map((one) => one.asBytes().toString("hex"));

describe("encoding", () => {
  it("encoding - each AVP has the flags, vendor, length and padding of its definition", () => {
    expect(sent({ ...least, octets: Buffer.of(1, 2, 3), vendors: "abc", list: [1, 2] })).toEqual([
      "000001074000000973000000",
      "00000bb84000000c00000001",
      "00000bba0000000b01020300",
      "00000bbb8000000f0000000961626300",
      "00000bbc4000000c00000001",
      "00000bbc4000000c00000002",
    ]);
  });

  it("encoding - the order is the format's whatever that of the keys, Destination-Host behind its realm", () => {
    const all = { list: [1], destinationHost: "h", whole: -1, destinationRealm: "r", count: 1, sessionId: "s" };
    const order = [263, 3000, 3001, 283, 293, 3004];
    expect(codes(all)).toEqual(order);
    expect(codes(Object.fromEntries(Object.entries(all).reverse()))).toEqual(order);
    const without = (definition: AvpDefinition): CommandDefinition =>
      command(format.members.filter(({ avp: one }) => one !== definition));
    const { destinationHost, destinationRealm, ...others } = all;
    expect(codes({ ...others, destinationHost }, without(realm))).toEqual([263, 3000, 3001, 3004, 293]);
    expect(codes({ ...others, destinationRealm }, without(host))).toEqual([263, 3000, 3001, 283, 3004]);
    const behind = command([member(realm, "optional", 0), member(count, "optional", 0), member(host, "optional", 0)]);
    expect(codes({ destinationRealm, count: 1, destinationHost }, behind)).toEqual([283, 293, 3000]);
    const before = command([member(host, "optional", 0), member(count, "optional", 0), member(realm, "optional", 0)]);
    expect(codes({ destinationRealm, count: 1, destinationHost }, before)).toEqual([293, 3000, 283]);
    const foreign = { ...host, vendorId: 9 };
    const ofVendor = command([
      member(realm, "optional", 0),
      member(count, "optional", 0),
      member(foreign, "optional", 0),
    ]);
    expect(codes({ destinationRealm, count: 1, destinationHost }, ofVendor)).toEqual([283, 3000, 293]);
  });

  it("encoding - undefined and null are no values, but a required AVP needs one", () => {
    expect(codes({ ...least, whole: undefined, octets: null })).toEqual([263, 3000]);
    for (const change of [{ count: undefined }, { count: null }, { sessionId: undefined }]) {
      expect(() => messageOf({ ...least, ...change }).asBytes()).toThrow(AvpEncodeError);
      expect(() => messageOf({ ...least, ...change, whole: 1 }).asBytes()).toThrow(/is missing/);
    }
    expect(() => messageOf({ sessionId: "s" }).asBytes()).toThrow("count is missing");
    expect(() => messageOf({ sessionId: "s", extraAvps: [] }).asBytes()).toThrow("count is missing");
    expect(codes({ sessionId: "s" })).toEqual([263]);
  });

  it("encoding - a list takes as many values as its format allows, unless nothing is checked", () => {
    expect(codes({ ...least, list: [1, 2, 3] })).toEqual([263, 3000, 3004, 3004, 3004]);
    expect(codes({ ...least, list: 7 })).toEqual([263, 3000, 3004]);
    expect(codes({ ...least, list: [] })).toEqual([263, 3000]);
    expect(() => messageOf({ ...least, list: [1, 2, 3, 4] }).asBytes()).toThrow("list has 4 values");
    expect(codes({ ...least, list: [1, 2, 3, 4] })).toHaveLength(6);
    const two = command([member(list, "required", 2, many)]);
    expect(codes({ list: [1, 2] }, two)).toEqual([3004, 3004]);
    expect(messageOf({ list: [1, 2, 3] }, two).asBytes()).toHaveLength(56);
    expect(() => messageOf({ list: [1] }, two).asBytes()).toThrow("list has 1 values");
    expect(() => messageOf({ list: 5 }, two).asBytes()).toThrow("list has 1 values");
    expect(codes({ list: [1] }, two)).toEqual([3004]);
  });

  it("encoding - a name that the format does not have is refused, in groups too, whatever kind of object it is", () => {
    class Thing {
      count = 1;
      cuont = 2;
    }
    const wrong: [Attributes, string][] = [
      [{ ...least, cuont: 1 }, "Xx-Request has no attribute cuont"],
      [{ ...least, inner: [{ count: 1, vendor: "x" }] }, "inner: Inner has no attribute vendor"],
      [{ ...least, inner: [{ count: 1 }, { cuont: 1 }] }, "inner: Inner has no attribute cuont"],
      [{ ...least, inner: new Thing() }, "inner: Inner has no attribute cuont"],
    ];
    for (const [attributes, text] of wrong) {
      for (let time = 0; time < 3; time++) {
        expect(() => messageOf(attributes).asBytes()).toThrow(AvpEncodeError);
        expect(() => messageOf(attributes).asBytes()).toThrow(text);
      }
    }
    expect(codes({ ...least, cuont: undefined })).toEqual([263, 3000]);
  });

  it("encoding - a group is an object, and what lacks in it is named by its path", () => {
    for (const value of [[5], [[]], [Buffer.of(1)], ["x"], [null], [undefined]]) {
      expect(() => messageOf({ ...least, inner: value }).asBytes()).toThrow(/^inner: Inner/);
    }
    expect(() => messageOf({ ...least, inner: [{ vendors: "v" }] }).asBytes()).toThrow("inner: count is missing");
    expect(() => messageOf({ ...least, inner: [{ count: -1 }] }).asBytes()).toThrow("inner: count: Count");
    expect(codes({ ...least, inner: [{}, { count: 1 }] })).toEqual([263, 3000, 3005, 3005]);
    expect(sent({ ...least, inner: { count: 1, extraAvps: [make(whole, 2)] } })[2]).toBe(
      make(inner, [make(count, 1), make(whole, 2)])
        .asBytes()
        .toString("hex"),
    );
  });

  it("encoding - extraAvps come last and are AVPs in a list", () => {
    expect(codes({ extraAvps: [make(whole, 1), make(list, 2)], ...least })).toEqual([263, 3000, 3001, 3004]);
    expect(codes({ ...least, extraAvps: undefined })).toEqual([263, 3000]);
    for (const extraAvps of [make(whole, 1), "x", [5], [make(whole, 1), {}]]) {
      expect(() => messageOf({ ...least, extraAvps }).asBytes()).toThrow(AvpEncodeError);
      expect(() => messageOf({ ...least, extraAvps }).asBytes()).toThrow(/^extraAvps takes/);
    }
  });

  it("encoding - objects of many different lists of keys are all written right", () => {
    const optional: [string, unknown][] = [
      ["whole", -5],
      ["octets", Buffer.of(9)],
      ["vendors", "v"],
      ["list", [1, 2]],
      ["long", 5n],
      ["destinationRealm", "r"],
    ];
    for (let round = 0; round < 6; round++) {
      for (let bits = 0; bits < 64; bits++) {
        const chosen = optional.filter((_, index) => (bits >> index) % 2 === 1);
        const keys = round % 2 === 0 ? chosen : chosen.toReversed();
        const attributes = Object.fromEntries([...keys, ...Object.entries(least)]);
        const back = received(splitOf(messageOf(attributes).asBytes().subarray(20)));
        expect({ ...back.attributes }).toEqual(attributes);
      }
    }
  });

  it("encoding - a value of one's own is written by its codec, and what that throws is told", () => {
    expect(sent({ ...least, own: "<abc>" })[2]).toBe("00000bc04000000b61626300");
    expect(() => messageOf({ ...least, own: 5 }).asBytes()).toThrow(
      "own: Own can't be written from 5: a text is expected",
    );
    expect(() => messageOf({ ...least, rude: 5 }).asBytes()).toThrow(
      "rude: Rude can't be written from 5: no error at all",
    );
    try {
      messageOf({ ...least, own: 5 }).asBytes();
      expect.unreachable();
    } catch (error) {
      expect((error as Error).cause).toBeInstanceOf(TypeError);
    }
  });

  it("encoding - what throws leaves nothing behind, and the next message is whole", () => {
    const bad = messageOf({ ...least, list: [1, "x"] });
    expect(() => bad.asBytes()).toThrow("list: List of type Unsigned32");
    expect(codes(least)).toEqual([263, 3000]);
  });

  it("encoding - nothing of 16 MiB or more goes into an AVP", () => {
    const big = Buffer.alloc(0x1000000 - 8);
    for (const change of [
      { octets: big },
      { vendors: "x".repeat(0x1000000 - 12) },
      { sessionId: "ä".repeat(0x800000) },
    ]) {
      expect(() => messageOf({ ...least, ...change }).asBytes()).toThrow(/24 bits/);
    }
    expect(() =>
      messageOf({
        ...least,
        inner: [{ count: 1, extraAvps: [new Avp({ code: 9, data: big.subarray(12) })] }],
      }).asBytes(),
    ).toThrow(/24 bits/);
    expect(messageOf({ sessionId: "", count: 1, octets: big.subarray(0, 0xff0000) }).asBytes().length).toBe(
      0xff0000 + 48,
    );
  });
});

describe("editing", () => {
  const base = (): Avp[] => [make(session, "s"), make(count, 1), make(list, 1), make(whole, 2), make(list, 3)];

  it("editing - what is set to what it was, or to an equal value, changes no octet", () => {
    const odd = Buffer.from("00000bba0000000901ffffff", "hex");
    const all = [...base(), odd, make(inner, [make(count, 1), new Avp({ code: 77 })]), make(time, new Date(0))];
    const read = received(all);
    Object.assign(read.attributes, { list: [1, 3], octets: Buffer.of(1), when: new Date(0) });
    (read.attributes.inner as Attributes[])[0] = { count: 1, vendors: undefined, extraAvps: [new Avp({ code: 77 })] };
    read.attributes.destinationRealm = undefined;
    expect(read.asBytes()).toEqual(read.received);
  });

  it("editing - a changed list stands where its first AVP stood", () => {
    const read = received(base());
    read.attributes.list = [7, 8, 9];
    expect(hexOf(read)).toEqual(
      hex(make(session, "s"), make(count, 1), make(list, 7), make(list, 8), make(list, 9), make(whole, 2)),
    );
    read.attributes.list = undefined;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 1), make(whole, 2)));
    read.attributes.list = null;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 1), make(whole, 2)));
  });

  it("editing - only the value that differs is written anew: times, octets, 64 bits, members of groups", () => {
    const all = [...base(), make(time, new Date(0)), make(octets, Buffer.of(1)), make(long, 5n)];
    const changes: [string, unknown, Avp, number][] = [
      ["when", new Date(1000), make(time, new Date(1000)), 5],
      ["octets", Buffer.of(2), make(octets, Buffer.of(2)), 6],
      ["octets", Buffer.of(1, 2), make(octets, Buffer.of(1, 2)), 6],
      ["long", 6n, make(long, 6n), 7],
      ["sessionId", "t", make(session, "t"), 0],
    ];
    for (const [key, value, changed, place] of changes) {
      const read = received(all);
      read.attributes[key] = value;
      expect(hexOf(read)).toEqual(hex(...all.with(place, changed)));
    }
    const grouped = received([...base(), make(inner, [make(count, 1)]), make(inner, [make(count, 2)])]);
    (grouped.attributes.inner as Attributes[])[1] = { count: 2, extraAvps: [make(whole, 1)] };
    expect(hexOf(grouped).slice(5)).toEqual(
      hex(make(inner, [make(count, 1)]), make(inner, [make(count, 2), make(whole, 1)])),
    );
  });

  it("editing - new attributes come last in the order of the format, fixed ones first", () => {
    const read = received([make(count, 1), make(list, 1)]);
    Object.assign(read.attributes, { vendors: "v", whole: 5, sessionId: "s" });
    expect(hexOf(read)).toEqual(
      hex(make(session, "s"), make(count, 1), make(list, 1), make(whole, 5), make(vendors, "v")),
    );
    const nothing = received([make(count, 1)]);
    Object.assign(nothing.attributes, { vendors: null, sessionId: undefined });
    expect(nothing.asBytes()).toEqual(nothing.received);
  });

  it("editing - AVPs that the format does not list stay in their places until their list is changed", () => {
    const unknown = (data: string): Avp => new Avp({ code: 77, vendorId: 5, flags: 0x80, data: Buffer.from(data) });
    const all = [unknown("a"), ...base(), unknown("b")];
    const read = received(all);
    read.attributes.whole = 9;
    expect(hexOf(read)).toEqual(hex(...all.with(4, make(whole, 9))));
    read.attributes.extraAvps = [unknown("c")];
    expect(hexOf(read)).toEqual(hex(...base().with(3, make(whole, 9)), unknown("c")));
    read.attributes.extraAvps = undefined;
    expect(hexOf(read)).toEqual(hex(...base().with(3, make(whole, 9))));
    const added = received(base());
    added.appendAvp(unknown("d"));
    added.appendAvp(unknown("e"));
    expect(hexOf(added)).toEqual(hex(...base(), unknown("d"), unknown("e")));
    const before = received([unknown("a"), ...base()]);
    before.appendAvp(unknown("f"));
    expect(hexOf(before)).toEqual(hex(...base(), unknown("a"), unknown("f")));
  });

  it("editing - a surplus or unreadable AVP is one of the others, not of its attribute", () => {
    const surplus = make(count, 5);
    const bad = new Avp({ code: 3001, flags: 0x40, data: Buffer.of(1) });
    const all = [make(session, "s"), make(count, 1), surplus, bad];
    const read = received(all);
    read.attributes.count = 7;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 7), surplus, bad));
    read.attributes.whole = 8;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 7), surplus, bad, make(whole, 8)));
    read.attributes.extraAvps = [bad];
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 7), make(whole, 8), bad));
  });

  it("editing - what can't be read at the end stays as it came", () => {
    const tail = Buffer.from("00000bb94000ffff", "hex");
    const read = received([...base(), tail]);
    read.attributes.count = 7;
    const written = read.asBytes();
    expect(written.subarray(-8)).toEqual(tail);
    expect(written.length).toBe(read.received?.length);
    const short = Buffer.from("00000bba00000009aa", "hex");
    const unpadded = received([...base(), short]);
    unpadded.attributes.count = 7;
    expect(unpadded.asBytes().subarray(-9)).toEqual(short);
  });

  it("editing - a name that the format does not have is refused, and what is missing is not", () => {
    const read = received([make(session, "s"), make(count, 1)]);
    read.attributes.cuont = 1;
    expect(() => read.asBytes()).toThrow("Xx-Request has no attribute cuont");
    const lacking = received([make(session, "s")]);
    lacking.attributes.whole = 1;
    expect(hexOf(lacking)).toEqual(hex(make(session, "s"), make(whole, 1)));
  });

  it("editing - the list of AVPs is a copy of what would be sent, and replaces all when it is assigned", () => {
    const read = received(base());
    read.attributes.whole = 9;
    const { avps } = read;
    expect(hex(...avps)).toEqual(hex(...base().with(3, make(whole, 9))));
    avps.push(make(vendors, "v"));
    expect(read.avps).toHaveLength(5);
    read.avps = [make(vendors, "w"), ...avps.slice(1, 2)];
    expect(read.attributes).toEqual({ vendors: "w", count: 1 });
    expect(hexOf(read)).toEqual(hex(make(count, 1), make(vendors, "w")));
    const fresh = messageOf({ ...least });
    fresh.appendAvp(make(list, 5));
    expect(hex(...fresh.avps)).toEqual(hex(make(session, "s"), make(count, 1), make(list, 5)));
    expect(fresh.attributes).toMatchObject({ extraAvps: [{ code: 3004 }] });
  });

  it("editing - findings are those of what was received, and none of what was made here", () => {
    const read = received([make(session, "s")]);
    expect(read.findings.map(({ kind }) => kind)).toEqual(["missing"]);
    read.attributes.count = 1;
    expect(read.findings.map(({ kind }) => kind)).toEqual(["missing"]);
    expect(messageOf({}).findings).toEqual([]);
  });
});
