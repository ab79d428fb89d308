import { afterEach, describe, expect, it } from "vitest";
import type { AvpType, CommandDefinition } from "../../src/dictionary/definitions.ts";
import { compileKeyLayout, type GeneralPath, type WriteKeyLayout } from "../../src/message/compiled-key-layout.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { encodeMember } from "../../src/message/encode.ts";
import { type GroupPlan, type MemberPlan, planOf } from "../../src/message/format-plan.ts";
import { Writer } from "../../src/wire/writer.ts";
import { whereCodeIsForbidden } from "../wire/no-code.ts";
import { avp, member } from "./definitions.ts";
import { PLAIN_TYPES } from "./every-type.ts";

const TYPES: readonly AvpType[] = [...PLAIN_TYPES, "Grouped"];

/** `unsigned32` of the IETF, `unsigned32OfVendor`, and a list of two or three `unsigned32List`, for every type. */
const members = TYPES.flatMap((type, index) => {
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  const vendors = { vendorId: 10_415, mandatory: "may" } as const;
  return [
    member({ ...avp(key, 1000 + index, type), key }, "optional", 0),
    member({ ...avp(key, 1100 + index, type, vendors), key: `${key}OfVendor` }, "optional", 0),
    member({ ...avp(key, 1200 + index, type), key: `${key}List` }, "required", 2, 3),
  ];
});
const codec = { read: (value: unknown) => value, write: (value: unknown) => `own ${value}` };
const own = member({ ...avp("Own", 1300, "UTF8String", { codec }), key: "own" }, "optional", 0);
const many = member({ ...avp("Many", 1301, "Unsigned32"), key: "many" }, "optional", 0, Number.POSITIVE_INFINITY);
const format = { members: [...members, own, many], open: true } as unknown as CommandDefinition;

/** What of it took the general path. */
let long: string[] = [];
let inGroup: WriteKeyLayout | undefined;
const generalPath: GeneralPath<MemberPlan> = {
  attribute(writer, plan, value, check) {
    long.push(plan.key);
    if (value !== undefined && value !== null) onTheGeneralPath(writer, plan, value, check);
  },
  one(writer, plan, value, check) {
    long.push(`${plan.key}[]`);
    onTheGeneralPath(writer, { ...plan, isList: false }, value, check);
  },
  groupOf: () =>
    ({
      layouts: {
        get fast() {
          return inGroup;
        },
      },
    }) as unknown as GroupPlan,
};

function onTheGeneralPath(writer: Writer, plan: MemberPlan, value: unknown, check: boolean): void {
  if (inGroup === undefined || plan.type !== "Grouped") {
    encodeMember(writer, plan, value, check);
    return;
  }
  const start = writer.length;
  writer.beginAvp(plan);
  inGroup(writer, value as Attributes, check);
  writer.endAvp(start, plan.flagsWord);
}

function plansOf(keys: readonly string[]): MemberPlan[] {
  return planOf(format).members.filter(({ key }) => keys.includes(key));
}

function compiled(...keys: string[]): WriteKeyLayout {
  return compileKeyLayout(plansOf(keys), generalPath) as WriteKeyLayout;
}

interface Written {
  readonly hex: string;
  readonly long: readonly string[];
}

function written(write: WriteKeyLayout, attributes: Attributes, capacity = 4096, check = true): Written {
  long = [];
  const writer = new Writer(capacity);
  expect(write(writer, attributes, check)).toBe(true);
  return { hex: writer.copy().toString("hex"), long };
}

/** The octets that the general path writes. */
function expected(attributes: Attributes): string {
  const writer = new Writer();
  for (const plan of plansOf(Object.keys(attributes))) encodeMember(writer, plan, attributes[plan.key], true);
  return writer.copy().toString("hex");
}

const COMMON: readonly [key: string, values: readonly unknown[]][] = [
  ["unsigned32", [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]],
  ["integer32", [0, -1, -0x80000000, 0x7fffffff]],
  ["enumerated", [0, -1, 5]],
  ["unsigned64", [0n, 2n ** 63n, 2n ** 64n - 1n]],
  ["time", [new Date(0), new Date("2040-01-01T00:00:00Z")]],
  ["address", ["192.0.2.1", "255.255.255.255", { family: 1, address: "10.0.0.1" }]],
  ["uTF8String", ["", "a", "ab", "abc", "abcd", "x".repeat(31), "x".repeat(33), "x".repeat(1024)]],
  ["diameterIdentity", ["a", "ab.example", "x".repeat(30), "x".repeat(255)]],
  ["octetString", [Buffer.alloc(0), Buffer.of(1), new Uint8Array([1, 2, 3, 4, 5]), Buffer.alloc(1024, 7)]],
];
const forms = COMMON.flatMap(([key, values]) => [
  [key, values] as const,
  [`${key}OfVendor`, values] as const,
  [`${key}List`, values.map((value) => [value, values[0], value])] as const,
]);

describe("compiled layout", () => {
  it.each(forms)(
    "compiled layout - common values of %s are written as the general path does, without it",
    (key, values) => {
      const write = compiled(key);
      for (const value of values) {
        expect(written(write, { [key]: value }, 16_384)).toEqual({ hex: expected({ [key]: value }), long: [] });
      }
    },
  );

  it.each(forms)(
    "compiled layout - %s is written whole whatever room there is, and directly where it is enough",
    (key, values) => {
      const write = compiled(key);
      for (const value of values.slice(1, 4)) {
        const hex = expected({ [key]: value });
        const length = hex.length / 2;
        for (let capacity = 16; capacity < length + 12; capacity++) {
          expect(written(write, { [key]: value }, capacity).hex).toBe(hex);
        }
        expect(written(write, { [key]: value }, 4 * length + 16).long).toEqual([]);
      }
    },
  );

  it.each(["unsigned32", "unsigned32OfVendor", "time", "addressOfVendor", "unsigned64OfVendor"])(
    "compiled layout - %s needs no more room than it takes",
    (key) => {
      const value = { unsigned32: 1, unsigned32OfVendor: 1, time: new Date(0), addressOfVendor: "10.0.0.1" }[key] ?? 1n;
      const length = expected({ [key]: value }).length / 2;
      expect(written(compiled(key), { [key]: value }, Math.max(16, length)).long).toEqual([]);
      const behind = new Writer(16 + length);
      behind.octets(Buffer.alloc(16));
      long = [];
      expect([compiled(key)(behind, { [key]: value }, true), long, behind.length]).toEqual([true, [], 16 + length]);
    },
  );

  it.each<[string, readonly unknown[]]>([
    ["unsigned64", [5, Number.MAX_SAFE_INTEGER]],
    ["integer64", [5n, -5]],
    ["float32", [1.5]],
    ["float64", [1.5]],
    ["address", ["2001:db8::1", { family: 3, data: Buffer.of(1) }]],
    ["uTF8String", ["ä", "x".repeat(1025), `${"x".repeat(30)}ä`, `${"x".repeat(33)}ä`]],
    ["diameterURI", ["aaa://a.example"]],
    ["octetString", [Buffer.alloc(1025)]],
    ["own", ["text"]],
    ["many", [5]],
  ])("compiled layout - rarer values of %s take the general path", (key, values) => {
    const write = compiled(key);
    for (const value of values) {
      expect(written(write, { [key]: value })).toEqual({ hex: expected({ [key]: value }), long: [key] });
    }
  });

  it.each<[string, readonly unknown[]]>([
    ["unsigned32", [-1, 1.5, 2 ** 32, "1"]],
    ["integer32", [2 ** 31, -(2 ** 31) - 1, 1.5, "1"]],
    ["enumerated", ["1", 2 ** 31]],
    ["unsigned64", [-1n, 2n ** 64n, "1"]],
    ["time", [0, "2020", new Date(Number.NaN)]],
    ["address", ["nobody", 5, {}, { family: 2, address: "10.0.0.1" }]],
    ["uTF8String", [5, "\udc00", {}]],
    ["diameterIdentity", ["", "\u007f", "\u001f", "ä", 5, "x".repeat(256)]],
    ["octetString", ["\ud800", [1], 5]],
    ["unsigned32List", [[1, "x"], [1], [], [1, 2, 3, 4], 5]],
    ["grouped", [5, "x", Buffer.of(1)]],
  ])("compiled layout - what %s can't take is left to the general path, which refuses it", (key, values) => {
    for (const value of values) {
      for (const form of key.endsWith("List") ? [key] : [key, `${key}OfVendor`]) {
        long = [];
        expect(() => compiled(form)(new Writer(4096), { [form]: value }, true)).toThrow(form);
        expect(long).toHaveLength(1);
      }
    }
  });

  it("compiled layout - absent values take the general path, which knows whether they are missing", () => {
    const keys = ["unsigned32", "diameterIdentity", "unsigned32List", "grouped"];
    const absent = Object.fromEntries(keys.map((key) => [key, undefined]));
    expect(written(compiled(...keys), absent)).toEqual({ hex: "", long: expect.arrayContaining(keys) });
    expect(written(compiled("grouped"), { grouped: null }, 4096, false).long).toEqual(["grouped"]);
  });

  it("compiled layout - the members come in the order of the format, whatever that of the keys", () => {
    const attributes = {
      many: [1, 2, 3, 4, 5],
      diameterIdentityOfVendor: "b",
      uTF8String: "text",
      unsigned32: 7,
      diameterIdentity: "a",
      unsigned64List: [1n, 2n],
    };
    expect(written(compiled(...Object.keys(attributes)), attributes)).toEqual({ hex: expected(attributes), long: [] });
  });

  it("compiled layout - takes only plain objects with its keys", () => {
    const write = compiled("unsigned32", "integer32");
    const writer = new Writer(4096);
    class Other {
      unsigned32 = 1;
      integer32 = 2;
    }
    const bare = Object.assign(Object.create(Other.prototype), { unsigned32: 1, integer32: 2 });
    for (const other of [
      { unsigned32: 1 },
      { unsigned32: 1, other: 2 },
      { other: undefined, integer32: 2 },
      { unsigned32: undefined, other: 2 },
      { unsigned32: 1, integer32: 2, own: "x" },
      { unsigned32: 1, own: "x" },
      {},
      new Other(),
      bare,
    ]) {
      expect(write(writer, other as Attributes, true)).toBe(false);
    }
    const withList = compiled("unsigned32", "integer32List");
    expect(withList(writer, { unsigned32: 1, other: [1, 2] }, true)).toBe(false);
    for (const good of [
      { unsigned32: 1, integer32: 2 },
      { integer32: 2, unsigned32: 1 },
    ]) {
      expect(written(write, good)).toEqual({ hex: expected({ unsigned32: 1, integer32: 2 }), long: [] });
    }
    expect(written(compiled(), {})).toEqual({ hex: "", long: [] });
  });

  it("compiled layout - goes on behind what the general path wrote, also where the writer had to grow", () => {
    const write = compiled("uTF8String", "unsigned32", "float32", "integer32", "unsigned64List");
    const attributes = {
      uTF8String: "ä".repeat(3000),
      unsigned32: 1,
      float32: 2,
      integer32: 3,
      unsigned64List: [1n, 2],
    };
    const ordered = { unsigned32: 1, integer32: 3, unsigned64List: [1n, 2], float32: 2, uTF8String: "ä".repeat(3000) };
    for (const capacity of [16, 40, 64, 9000]) {
      expect(written(write, attributes, capacity).hex).toBe(expected(ordered));
    }
    expect(written(write, attributes).long).toEqual(["unsigned64List[]", "float32", "uTF8String"]);
  });

  it("compiled layout - is none where the program forbids code from texts", () => {
    whereCodeIsForbidden(() => {
      expect(compileKeyLayout(plansOf(["unsigned32"]), generalPath)).toBeUndefined();
    });
  });
});

describe("compiled layout of names", () => {
  const keys = ["diameterIdentity", "diameterIdentityOfVendor"];
  const both = (one: unknown, other: unknown): Attributes => ({
    diameterIdentity: one,
    diameterIdentityOfVendor: other,
  });

  it("compiled layout of names - names that come again and again are written as the first time, others in their place", () => {
    const write = compiled(...keys);
    const pairs = ["aabb", "aabb", "aabb", "abbb", "abbb", "abbb", "abba", "aabb", "aabb", "aabc", "aabc", "aabc"];
    for (const pair of pairs) {
      const attributes = both(pair.slice(0, 2), pair.slice(2));
      expect(written(write, attributes)).toEqual({ hex: expected(attributes), long: [] });
    }
  });

  it("compiled layout of names - kept names fit into any room that they need, and no smaller one", () => {
    const attributes = both("a.example", "node.b.example");
    const hex = expected(attributes);
    for (let capacity = 16; capacity < 120; capacity++) {
      const write = compiled(...keys);
      for (let time = 0; time < 3; time++) expect(written(write, attributes).hex).toBe(hex);
      const { hex: again, long: left } = written(write, attributes, capacity);
      expect(again).toBe(hex);
      if (capacity >= hex.length / 2) expect(left).toEqual([]);
    }
  });

  it("compiled layout of names - what is no name is looked at each time", () => {
    const write = compiled(...keys);
    for (let time = 0; time < 4; time++) {
      expect(written(write, both(undefined, "b"))).toEqual({
        hex: expected({ diameterIdentityOfVendor: "b" }),
        long: [keys[0]],
      });
      expect(() => write(new Writer(4096), both("", "b"), true)).toThrow("diameterIdentity");
    }
    expect(written(write, both("a", "b"))).toEqual({ hex: expected(both("a", "b")), long: [] });
  });
});

describe("compiled layout of groups", () => {
  afterEach(() => {
    inGroup = undefined;
  });

  /** Writes as many octets as the group says, or refuses. */
  const puts =
    (result: boolean): WriteKeyLayout =>
    (writer, { count }, check) => {
      for (let index = 0; index < (count as number); index++) writer.uint32(check ? 0x01020304 : 0x05060708);
      return result;
    };

  it("compiled layout of groups - what the group's own way wrote stands behind its header", () => {
    inGroup = puts(true);
    const body = "01020304".repeat(3);
    expect(written(compiled("grouped"), { grouped: { count: 3 } })).toEqual({
      hex: `000003f540000014${body}`,
      long: [],
    });
    expect(written(compiled("groupedOfVendor"), { groupedOfVendor: { count: 3 } }).hex).toBe(
      `0000045980000018000028af${body}`,
    );
    const list = written(compiled("groupedList"), { groupedList: [{ count: 0 }, { count: 1 }] });
    expect(list).toEqual({ hex: "000004bd40000008000004bd4000000c01020304", long: [] });
    expect(written(compiled("grouped"), { grouped: { count: 1 } }, 4096, false).hex).toBe("000003f54000000c05060708");
    for (const capacity of [16, 17, 40]) {
      const behind = written(compiled("grouped", "unsigned32"), { grouped: { count: 20 }, unsigned32: 1 }, capacity);
      expect(behind.hex).toBe(`000003e84000000c00000001000003f540000058${"01020304".repeat(20)}`);
    }
  });

  it("compiled layout of groups - where it has none, or it refuses the object, the group takes the general path", () => {
    for (const way of [undefined, puts(false)]) {
      inGroup = way;
      long = [];
      const writer = new Writer(4096);
      const write = compileKeyLayout(plansOf(["grouped"]), {
        ...generalPath,
        attribute(into, plan) {
          long.push(`${plan.key} at ${into.length}`);
        },
      }) as WriteKeyLayout;
      writer.uint32(9);
      expect(write(writer, { grouped: { count: 2 } }, true)).toBe(true);
      expect([long, writer.length]).toEqual([["grouped at 4"], 4]);
    }
  });
});
