import { describe, expect, it } from "vitest";
import type { AvpType } from "../../src/dictionary/definitions.ts";
import { dataFault, decodeValue, encodeValue, minimumLength } from "../../src/message/value.ts";
import { Writer } from "../../src/wire/writer.ts";

/** Every fixed-size type with the octets that it takes, the least and the greatest value, and what lies just outside. */
const NUMBERS: [AvpType, number, [unknown, string][], unknown[]][] = [
  [
    "Unsigned32",
    4,
    [
      [0, "00000000"],
      [0xffffffff, "ffffffff"],
    ],
    [-1, 2 ** 32, 0.5, "1", 1n, undefined],
  ],
  [
    "Integer32",
    4,
    [
      [-(2 ** 31), "80000000"],
      [2 ** 31 - 1, "7fffffff"],
    ],
    [2 ** 31, -(2 ** 31) - 1, 0.5, "1"],
  ],
  [
    "Enumerated",
    4,
    [
      [-1, "ffffffff"],
      [0, "00000000"],
    ],
    [2 ** 31, "NAME"],
  ],
  [
    "Unsigned64",
    8,
    [
      [0n, "0000000000000000"],
      [2n ** 64n - 1n, "ffffffffffffffff"],
    ],
    [-1n, 2n ** 64n, 2 ** 53, "1"],
  ],
  [
    "Integer64",
    8,
    [
      [-(2n ** 63n), "8000000000000000"],
      [2n ** 63n - 1n, "7fffffffffffffff"],
    ],
    [2n ** 63n, -(2n ** 63n) - 1n, 2 ** 53, 0.5, "1"],
  ],
  [
    "Float32",
    4,
    [
      [-0, "80000000"],
      [1.5, "3fc00000"],
    ],
    [1e39, -1e39, "1", 1n],
  ],
  [
    "Float64",
    8,
    [
      [-0, "8000000000000000"],
      [1e300, "7e37e43c8800759c"],
    ],
    ["1", 1n, undefined],
  ],
  ["Time", 4, [[new Date("2036-02-07T06:28:16Z"), "00000000"]], [new Date(Number.NaN), "2036", 0]],
];

function encoded(type: AvpType, value: unknown): string {
  const writer = new Writer();
  const refusal = encodeValue(writer, type, value);
  expect(refusal === undefined).toBe(writer.length > 0);
  return refusal ?? writer.copy().toString("hex");
}

describe("value", () => {
  it.each(NUMBERS)(
    "value - %s takes %d octets, its least and its greatest value, and nothing outside",
    (type, length, good, bad) => {
      for (const [value, hex] of good) {
        expect(encoded(type, value)).toBe(hex);
        expect(decodeValue(type, Buffer.from(`aa${hex}bb`, "hex"), 1, 1 + length)).toEqual(value);
      }
      for (const value of bad) expect(encoded(type, value)).toMatch(/^a /);
      for (let other = 0; other <= 16; other++) {
        if (other !== length) expect(decodeValue(type, Buffer.alloc(16), 0, other)).toBeUndefined();
      }
      expect([minimumLength(type), dataFault(type, Buffer.alloc(1))]).toEqual([length, "length"]);
    },
  );

  it("value - safe integers may be given for 64 bits, and infinities for 32 bits of a float", () => {
    expect(encoded("Unsigned64", 2 ** 53 - 1)).toBe("001fffffffffffff");
    expect(encoded("Integer64", -1)).toBe("ffffffffffffffff");
    expect(encoded("Float32", Number.NEGATIVE_INFINITY)).toBe("ff800000");
    expect(encoded("Float32", Number.NaN)).toBe("7fc00000");
  });

  it.each(["UTF8String", "DiameterURI", "IPFilterRule", "QoSFilterRule"] as const)(
    "value - %s is UTF-8 text",
    (type) => {
      expect(encoded(type, "aä€")).toBe("61c3a4e282ac");
      expect(decodeValue(type, Buffer.from("xaä€x"), 1, 7)).toBe("aä€");
      expect(decodeValue(type, Buffer.from("ff", "hex"), 0, 1)).toBeUndefined();
      for (const bad of [7, "\udc00", undefined]) expect(encoded(type, bad)).toMatch(/^a string/);
      expect([minimumLength(type), dataFault(type, Buffer.from("ff", "hex"))]).toEqual([0, "utf8"]);
    },
  );

  it("value - a DiameterIdentity is printable ASCII, and never empty", () => {
    expect(decodeValue("DiameterIdentity", Buffer.from("x ~x"), 1, 3)).toBe(" ~");
    for (const bad of ["", "\x1f", "\x7f", "ä"]) {
      const octets = Buffer.from(bad, "latin1");
      expect(decodeValue("DiameterIdentity", octets, 0, octets.length)).toBeUndefined();
      expect(encoded("DiameterIdentity", bad)).toMatch(/^a non-empty ASCII string/);
      expect(dataFault("DiameterIdentity", octets)).toBe(bad === "" ? "length" : "identity");
    }
  });

  it.each(["OctetString", "Grouped"] as const)("value - %s is any octets, as a view", (type) => {
    const octets = Buffer.from("abcd");
    const view = decodeValue(type, octets, 1, 3) as Buffer;
    expect([view.toString(), view.buffer]).toEqual(["bc", octets.buffer]);
    expect(encoded(type, new Uint8Array([1, 2]))).toBe("0102");
    expect(encoded(type, "text")).toMatch(type === "OctetString" ? /^74657874$/ : /^a Buffer/);
    expect(encoded(type, "\ud800")).toMatch(/^a Buffer/);
    expect(encoded(type, 5)).toMatch(/^a Buffer/);
    expect(minimumLength(type)).toBe(0);
  });

  it("value - an Address is text or an object, and at least of the length of IPv4", () => {
    expect(encoded("Address", "192.0.2.1")).toBe("0001c0000201");
    expect(decodeValue("Address", Buffer.from("xx0001c0000201", "latin1"), 0, 1)).toBeUndefined();
    expect(decodeValue("Address", Buffer.from("ff0001c0000201", "hex"), 1, 7)).toEqual({
      family: 1,
      address: "192.0.2.1",
    });
    for (const bad of ["nobody", undefined, null, 5]) expect(encoded("Address", bad)).toMatch(/^an IPv4/);
    expect([minimumLength("Address"), dataFault("Address", Buffer.alloc(1))]).toEqual([6, "length"]);
  });

  it.each<[unknown, string]>([
    [{ family: 1, address: "192.0.2.1" }, "0001c0000201"],
    [{ family: 2, address: "2001:db8::1" }, "000220010db8000000000000000000000001"],
    ["2001:db8::1", "000220010db8000000000000000000000001"],
    [{ family: 8, address: "4912" }, "000834393132"],
    [{ family: 3, data: Buffer.of(1) }, "000301"],
    [{ family: 1, data: Buffer.of(1, 2, 3, 4) }, "000101020304"],
  ])("value - the Address %j is written as %s, and read again", (address, hex) => {
    expect(encoded("Address", address)).toBe(hex);
    const octets = Buffer.from(hex, "hex");
    expect(encoded("Address", decodeValue("Address", octets, 0, octets.length))).toBe(hex);
  });

  it.each([
    [{ family: 1, address: "::1" }],
    [{ family: 2, address: "192.0.2.1" }],
    [{ family: 1, address: 5 }],
    [{ family: 1 }],
    [{ address: "192.0.2.1" }],
    [{ family: 1, address: "192.0.2" }],
    [""],
    [[]],
  ])("value - %j is no Address", (address) => {
    expect(encoded("Address", address)).toMatch(/^an IPv4/);
  });

  it("value - texts are read from their place alone, ASCII and beyond", () => {
    const octets = Buffer.from("\u007fa\u0080bä", "utf8");
    expect(decodeValue("UTF8String", octets, 0, 2)).toBe("\u007fa");
    expect(decodeValue("UTF8String", octets, 1, 4)).toBe("a\u0080");
    expect(decodeValue("UTF8String", octets, 1, 3)).toBeUndefined();
    expect(decodeValue("UTF8String", octets, 3, 5)).toBeUndefined();
    expect(decodeValue("UTF8String", octets, 2, 2)).toBe("");
    const writer = new Writer();
    expect(encodeValue(writer, "UTF8String", "")).toBeUndefined();
    expect(writer.length).toBe(0);
  });
});
