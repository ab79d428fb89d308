import { describe, expect, it } from "vitest";
import type { AvpDefinition, CommandDefinition } from "../../src/dictionary/definitions.ts";
import { AvpEncodeError } from "../../src/errors.ts";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { member } from "./definitions.ts";
import {
  codes,
  command,
  count,
  format,
  host,
  inner,
  least,
  list,
  make,
  messageOf,
  realm,
  received,
  sent,
  splitOf,
  whole,
} from "./rules.ts";

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
    const two = command([member(list, "required", 2, Number.POSITIVE_INFINITY)]);
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
      [{ ...least, inner: [{ count: 1, vendor: "x" }] }, "inner[0]: Inner has no attribute vendor"],
      [{ ...least, inner: [{ count: 1 }, { cuont: 1 }] }, "inner[1]: Inner has no attribute cuont"],
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
      expect(() => messageOf({ ...least, inner: value }).asBytes()).toThrow(/^inner(\[0\])?: Inner/);
    }
    expect(() => messageOf({ ...least, inner: [{ vendors: "v" }] }).asBytes()).toThrow("inner[0].count is missing");
    expect(() => messageOf({ ...least, inner: [{ count: -1 }] }).asBytes()).toThrow("inner[0].count: Count");
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
    expect(() => bad.asBytes()).toThrow("list[1]: List of type Unsigned32");
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
