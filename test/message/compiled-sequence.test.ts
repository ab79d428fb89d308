import { describe, expect, it } from "vitest";
import type { AvpType, CommandDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { type CompiledSequence, compileSequence, type Readers } from "../../src/message/compiled-sequence.ts";
import { type Attributes, DEFAULT_LIMITS, DecodeContext } from "../../src/message/decode-context.ts";
import { encodeMember } from "../../src/message/encode.ts";
import { type MemberPlan, planOf } from "../../src/message/format-plan.ts";
import { decodeValue } from "../../src/message/value.ts";
import { Writer } from "../../src/wire/writer.ts";
import { whereCodeIsForbidden } from "../wire/no-code.ts";
import { avp, group, member } from "./definitions.ts";

/** What of a type is read directly, and what by the reader of values. */
const DIRECT: readonly [AvpType, readonly unknown[]][] = [
  ["Unsigned32", [0, 1, 0xffffffff]],
  ["Integer32", [-1, 0, 0x7fffffff]],
  ["Enumerated", [1, 2]],
  ["Unsigned64", [0n, 2n ** 64n - 1n]],
  ["Time", [new Date(0), new Date("2040-01-01T00:00:00Z")]],
  ["UTF8String", ["", "a", "ab", "abc", "abcd", "x".repeat(40)]],
  ["OctetString", [Buffer.alloc(0), Buffer.of(1), Buffer.of(1, 2, 3, 4)]],
  [
    "Address",
    [
      { family: 1, address: "192.0.2.1" },
      { family: 3, data: Buffer.of(1, 2) },
    ],
  ],
];
const BY_READER: readonly [AvpType, readonly unknown[]][] = [
  ["Integer64", [-5n]],
  ["Float32", [1.5]],
  ["Float64", [1.5]],
  ["DiameterURI", ["aaa://a"]],
  ["UTF8String", ["ä", `${"x".repeat(30)}€`]],
  ["DiameterIdentity", ["a", "ab.example", "x".repeat(255)]],
];
const TYPES = [...new Set([...DIRECT, ...BY_READER].map(([type]) => type))];

const closed = {
  names: new Map([
    [1, "ONE"],
    [2, "TWO"],
  ]),
  open: false,
};
const own = { codec: { read: (value: unknown) => value, write: (value: unknown) => value } };
const inner = group([member(avp("Inner", 1, "Unsigned32"), "optional", 0)]);
const members = [
  ...TYPES.flatMap((type, index) => {
    const more = type === "Enumerated" ? { enumeration: closed } : {};
    return [
      member({ ...avp("x", 1000 + index, type, more), key: type }, "optional", 0),
      member({ ...avp("x", 1100 + index, type, { ...more, vendorId: 10_415 }), key: `${type}OfVendor` }, "optional", 0),
      member({ ...avp("x", 1200 + index, type, more), key: `${type}List` }, "optional", 0, 3),
    ];
  }),
  member({ ...avp("x", 1300, "Unsigned32", own), key: "own" }, "optional", 0),
  member({ ...avp("x", 1301, "Grouped", { group: inner }), key: "group" }, "optional", 0),
  member({ ...avp("x", 1302, "Grouped", { group: inner }), key: "groups" }, "optional", 0, Number.POSITIVE_INFINITY),
  member({ ...avp("x", 279, "Grouped", { group: inner }), key: "failedAvp" }, "optional", 0),
  member({ ...avp("x", 279, "Grouped", { group: inner, vendorId: 5 }), key: "ofAnother" }, "optional", 0),
  member({ ...avp("x", 1303, "Enumerated"), key: "open" }, "optional", 0),
  member({ ...avp("x", 0xfffffff0, "Unsigned32", { vendorId: 0xfffffff1 }), key: "high" }, "optional", 0),
];
const plan = planOf({ members, open: true } as unknown as CommandDefinition);
const dictionary = new Dictionary();

/** The places that readers were asked for, from the beginning of the message. */
let asked: [key: string, start: number, end: number][] = [];
const readers: Readers<MemberPlan> = {
  value(context, { key, type }, start, end) {
    asked.push([key, start, end]);
    return decodeValue(type, context.octets, start, end);
  },
  group(_context, { key }, start, end) {
    asked.push([key, start, end]);
    return end - start > 12 ? undefined : { length: end - start };
  },
  quotation(_context, { key }, start, end) {
    asked.push([key, start, end]);
    return { quoted: end - start };
  },
  listOf: (...values) => values,
};

function plansOf(...keys: string[]): MemberPlan[] {
  return keys.map((key) => plan.members.find((one) => one.key === key) as MemberPlan);
}

function compiled(...keys: string[]): CompiledSequence {
  return compileSequence(plansOf(...keys), readers) as CompiledSequence;
}

function octetsOf(attributes: Attributes): Buffer {
  const writer = new Writer();
  for (const one of plansOf(...Object.keys(attributes))) encodeMember(writer, one, attributes[one.key], false);
  return writer.copy();
}

/** Reads a message that lies in a chunk, with other octets before and behind it. */
function read(sequence: CompiledSequence, octets: Buffer, limits = DEFAULT_LIMITS): Attributes | undefined {
  asked = [];
  const chunk = Buffer.concat([Buffer.alloc(36, 0xff), octets, Buffer.alloc(36, 0xff)]);
  const context = new DecodeContext(chunk.subarray(36, 36 + octets.length), dictionary, limits);
  const { base } = context;
  return sequence.read(context, context.source, base, base + octets.length);
}

const forms = (types: readonly [AvpType, readonly unknown[]][]): [string, readonly unknown[]][] =>
  types.flatMap(([type, values]) => [
    [type, values],
    [`${type}OfVendor`, values],
    [`${type}List`, values.map((value) => [value, values[0], value])],
  ]);

describe("compiled sequence", () => {
  it.each(forms(DIRECT))("compiled sequence - %s is read as it was written, without another reader", (key, values) => {
    const sequence = compiled(key);
    for (const value of values) {
      expect(read(sequence, octetsOf({ [key]: value }))).toEqual({ [key]: value });
      expect(asked).toEqual([]);
    }
  });

  it.each(forms(BY_READER))("compiled sequence - %s is read by the reader of values, from its place", (key, values) => {
    const sequence = compiled(key);
    const header = key.endsWith("OfVendor") ? 12 : 8;
    for (const value of values) {
      const octets = octetsOf({ [key]: value });
      expect(read(sequence, octets)).toEqual({ [key]: value });
      expect(asked[0]).toEqual([key, header, octets.readUIntBE(5, 3)]);
      expect(asked).toHaveLength(Array.isArray(value) ? 3 : 1);
    }
  });

  it.each(forms([...DIRECT, ...BY_READER]))(
    "compiled sequence - %s is not read where anything is not as foreseen",
    (key, values) => {
      const sequence = compiled(key);
      const good = octetsOf({ [key]: values.at(-1) });
      const spoilt = (change: (octets: Buffer) => unknown): Attributes | undefined => {
        const octets = Buffer.from(good);
        change(octets);
        return read(sequence, octets);
      };
      const length = good.readUIntBE(5, 3);
      expect(read(sequence, good)).toBeDefined();
      expect(spoilt((octets) => octets.writeUInt32BE(999, 0))).toBeUndefined();
      expect(spoilt((octets) => octets.writeUInt8((octets[4] as number) ^ 0x80, 4))).toBeUndefined();
      for (const wrong of [0, 4, 7, length + 400, 0xffffff]) {
        expect(spoilt((octets) => octets.writeUIntBE(wrong, 5, 3))).toBeUndefined();
      }
      for (const wrong of [length - 1, length + 1]) {
        const attributes = spoilt((octets) => octets.writeUIntBE(wrong, 5, 3));
        if (/32|64|Time|Enumerated/.test(key)) expect(attributes).toBeUndefined();
        else expect(attributes).not.toEqual({ [key]: values.at(-1) });
      }
      if (key.endsWith("OfVendor")) expect(spoilt((octets) => octets.writeUInt32BE(10_416, 8))).toBeUndefined();
      expect(read(sequence, Buffer.alloc(0))).toBeUndefined();
      expect(read(sequence, good.subarray(0, 4))).toBeUndefined();
      expect(read(sequence, good.subarray(0, 8))).toBeUndefined();
      expect(read(sequence, good.subarray(0, -4))).toBeUndefined();
      expect(read(sequence, Buffer.concat([good, octetsOf({ open: 1 })]))).toBeUndefined();
    },
  );

  it("compiled sequence - padding may be cut off at the end, and flags but V count for nothing", () => {
    const octets = octetsOf({ UTF8String: "a" });
    expect(read(compiled("UTF8String"), octets.subarray(0, 9))).toEqual({ UTF8String: "a" });
    octets.writeUInt8(0x3f, 4);
    expect(read(compiled("UTF8String"), octets)).toEqual({ UTF8String: "a" });
    const vendors = octetsOf({ Unsigned32OfVendor: 5 });
    vendors.writeUInt8(0xff, 4);
    expect(read(compiled("Unsigned32OfVendor"), vendors)).toEqual({ Unsigned32OfVendor: 5 });
  });

  it("compiled sequence - a list has at least one value and at most as many as its format allows", () => {
    const sequence = compiled("Unsigned32List");
    for (const list of [[1], [1, 2], [1, 2, 3]]) {
      expect(read(sequence, octetsOf({ Unsigned32List: list }))).toEqual({ Unsigned32List: list });
    }
    expect(read(sequence, octetsOf({ Unsigned32List: [1, 2, 3, 4] }))).toBeUndefined();
    expect(read(sequence, Buffer.alloc(0))).toBeUndefined();
    const many = { groups: Array.from({ length: 20 }, () => ({})) };
    expect(read(compiled("groups"), octetsOf(many))?.groups).toHaveLength(20);
  });

  it("compiled sequence - a value that a closed enumeration does not have is left to the general path", () => {
    for (const key of ["Enumerated", "EnumeratedOfVendor"]) {
      expect(read(compiled(key), octetsOf({ [key]: 3 }))).toBeUndefined();
    }
    expect(read(compiled("EnumeratedList"), octetsOf({ EnumeratedList: [1, 3] }))).toBeUndefined();
    expect(read(compiled("open"), octetsOf({ open: 3 }))).toEqual({ open: 3 });
  });

  it("compiled sequence - what is no text, no address, or of another codec is the reader's", () => {
    const bad = octetsOf({ UTF8String: "ab" });
    bad[9] = 0xff;
    expect(read(compiled("UTF8String"), bad)).toBeUndefined();
    expect(asked).toEqual([["UTF8String", 8, 10]]);
    const address = octetsOf({ Address: { family: 3, data: Buffer.of(1, 2) } });
    address.writeUInt16BE(1, 8);
    expect(read(compiled("Address"), address)).toBeUndefined();
    expect(read(compiled("own"), octetsOf({ own: 7 }))).toEqual({ own: 7 });
    expect(asked).toEqual([["own", 8, 12]]);
    const short = octetsOf({ own: 7 });
    short.writeUIntBE(11, 5, 3);
    expect(read(compiled("own"), short)).toBeUndefined();
  });

  it("compiled sequence - codes and vendors are unsigned numbers of 32 bits", () => {
    expect(read(compiled("high"), octetsOf({ high: 0xfffffffe }))).toEqual({ high: 0xfffffffe });
  });

  it("compiled sequence - a Failed-AVP has a reader of its own, another vendor's AVP of its code has not", () => {
    const octets = octetsOf({ failedAvp: { inner: 1 }, ofAnother: {} });
    expect(read(compiled("failedAvp", "ofAnother"), octets)).toEqual({
      failedAvp: { quoted: 20 },
      ofAnother: { length: 12 },
    });
    expect(asked).toEqual([
      ["failedAvp", 0, 20],
      ["ofAnother", 20, 32],
    ]);
  });

  it("compiled sequence - a group is read by its reader, its header included; what that refuses is refused", () => {
    const octets = octetsOf({ open: 1, group: {}, groups: [{}, { inner: 1 }] });
    expect(read(compiled("open", "group"), octets.subarray(0, 20))).toEqual({ open: 1, group: { length: 8 } });
    expect(asked).toEqual([["group", 12, 20]]);
    expect(read(compiled("groups"), octetsOf({ groups: [{}, {}] }))).toEqual({
      groups: [{ length: 8 }, { length: 8 }],
    });
    expect(read(compiled("open", "group", "groups"), octets)).toBeUndefined();
  });

  it("compiled sequence - the members come in their order, each key once, into a plain object", () => {
    const attributes = { OctetString: Buffer.of(1), UTF8StringList: ["a", "b"], Unsigned32OfVendor: 7, Unsigned64: 8n };
    const sequence = compiled(...Object.keys(attributes));
    const back = read(sequence, octetsOf(attributes)) as Attributes;
    expect([Object.keys(back), back]).toEqual([Object.keys(attributes), attributes]);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    const others = Object.fromEntries(Object.entries(attributes).reverse());
    expect(read(sequence, octetsOf(others))).toBeUndefined();
    const made = sequence.make([0, 1, 2, 3, 4, 5], 1);
    expect(made).toEqual({ OctetString: 1, UTF8StringList: 2, Unsigned32OfVendor: 3, Unsigned64: 4 });
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });

  it("compiled sequence - all AVPs count for the limit, those of lists one by one", () => {
    const octets = octetsOf({ open: 1, Unsigned32List: [1, 2, 3] });
    const sequence = compiled("open", "Unsigned32List");
    expect(read(sequence, octets, { maxAvps: 4, maxGroupDepth: 1 })).toBeDefined();
    expect(read(sequence, octets, { maxAvps: 3, maxGroupDepth: 1 })).toBeUndefined();
    const context = new DecodeContext(octets, dictionary, { maxAvps: 7, maxGroupDepth: 1 });
    const again = (): unknown => sequence.read(context, context.source, context.base, context.base + octets.length);
    expect([again() !== undefined, context.avps, again()]).toEqual([true, 4, undefined]);
  });

  it("compiled sequence - is none where the program forbids code from texts, or a key would be no key", () => {
    whereCodeIsForbidden(() => {
      expect(compileSequence(plansOf("open"), readers)).toBeUndefined();
    });
    const [one] = plansOf("open") as [MemberPlan];
    expect(compileSequence([{ ...one, key: "__proto__" }], readers)).toBeUndefined();
    expect(compileSequence([one, { ...one, key: "__proto__" }], readers)).toBeUndefined();
  });
});

describe("compiled sequence of names", () => {
  const both = ["DiameterIdentity", "DiameterIdentityOfVendor"];
  const named = (one: string, other: string): Attributes => ({
    DiameterIdentity: one,
    DiameterIdentityOfVendor: other,
  });

  it("compiled sequence of names - names that come again are known by their octets, others are read", () => {
    const sequence = compiled(...both);
    const counts = ["aa", "aa", "aa", "ab", "ab", "ab", "aa", "ab", "bb", "bb", "bb"].map((pair) => {
      const attributes = named(`${pair[0]}.example`, `${pair[1]}.example.net`);
      expect(read(sequence, octetsOf(attributes))).toEqual(attributes);
      return asked.map(([key]) => (key === both[0] ? 1 : 2));
    });
    expect(counts.slice(0, 6)).toEqual([[1, 2], [1, 2], [], [2], [2], []]);
    expect(counts.at(-1)).toEqual([]);
  });

  it("compiled sequence of names - a name is another one in any octet, of any length, and where it is cut off", () => {
    const sequence = compiled("DiameterIdentity");
    const name = "node-1.example";
    const good = octetsOf({ DiameterIdentity: name });
    for (let time = 0; time < 3; time++) expect(read(sequence, good)).toEqual({ DiameterIdentity: name });
    expect(asked).toEqual([]);
    for (let place = 0; place < name.length; place++) {
      const other = `${name.slice(0, place)}x${name.slice(place + 1)}`;
      expect(read(sequence, octetsOf({ DiameterIdentity: other }))).toEqual({ DiameterIdentity: other });
    }
    for (const other of [name.slice(0, -1), `${name}a`, `${name}.com`, "n"]) {
      expect(read(sequence, octetsOf({ DiameterIdentity: other }))).toEqual({ DiameterIdentity: other });
    }
    expect(read(sequence, good.subarray(0, -4))).toBeUndefined();
    expect(read(sequence, good.subarray(0, 8))).toBeUndefined();
    expect(read(sequence, Buffer.alloc(0))).toBeUndefined();
    expect(read(sequence, Buffer.concat([good, good]))).toBeUndefined();
  });

  it("compiled sequence of names - without its padding a name at the end is read each time", () => {
    const sequence = compiled("DiameterIdentity");
    const octets = octetsOf({ DiameterIdentity: "a" }).subarray(0, 9);
    for (let time = 0; time < 4; time++) {
      expect(read(sequence, octets)).toEqual({ DiameterIdentity: "a" });
      expect(asked).toHaveLength(1);
    }
  });

  it("compiled sequence of names - a long name is read each time, one of 256 octets is kept", () => {
    for (const [length, calls] of [
      [248, 0],
      [249, 1],
      [255, 1],
    ] as const) {
      const sequence = compiled("DiameterIdentity");
      const octets = octetsOf({ DiameterIdentity: "x".repeat(length) });
      for (let time = 0; time < 3; time++) read(sequence, octets);
      expect([length, asked.length]).toEqual([length, calls]);
    }
  });

  it("compiled sequence of names - what is no name is left to the general path, and forgotten", () => {
    const sequence = compiled("DiameterIdentity");
    const good = octetsOf({ DiameterIdentity: "abcd" });
    const bad = Buffer.from(good);
    bad[8] = 0xff;
    for (let time = 0; time < 4; time++) {
      expect(read(sequence, bad)).toBeUndefined();
      expect(read(sequence, good)).toEqual({ DiameterIdentity: "abcd" });
    }
  });
});
