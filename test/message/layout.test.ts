import { describe, expect, it } from "vitest";
import type { CommandDefinition } from "../../src/dictionary/definitions.ts";
import type { LongWay } from "../../src/message/compiled-layout.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { type Layout, Layouts } from "../../src/message/layout.ts";
import { groupPlanOf, planOf } from "../../src/message/plan.ts";
import { Writer } from "../../src/wire/writer.ts";
import { avp, member } from "./definitions.ts";

const keys = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const format = {
  members: keys.map((key, index) =>
    member({ ...avp(key, 4000 + index, "Unsigned32"), key }, "optional", key === "b" ? 1 : 0),
  ),
  open: true,
} as unknown as CommandDefinition;
const longWay: LongWay = { attribute: () => {}, one: () => {}, groupOf: groupPlanOf };

function layouts(): Layouts {
  return new Layouts(planOf(format).members);
}

const object = (...names: string[]): Attributes => Object.fromEntries(names.map((name, index) => [name, index]));
const namesOf = (layout: Layout | undefined): string[] | undefined => layout?.members.map(({ key }) => key);

describe("layout", () => {
  it("layout - has the members of an object's keys in the order of the format, and knows what is missing", () => {
    const known = layouts();
    const layout = known.of(object("c", "b", "a"), longWay);
    expect([namesOf(layout), layout?.hasExtraAvps, layout?.missing]).toEqual([["a", "b", "c"], false, undefined]);
    const other = known.of({ extraAvps: [], c: 1 }, longWay);
    expect([namesOf(other), other?.hasExtraAvps, other?.missing?.key]).toEqual([["c"], true, "b"]);
    expect(namesOf(known.of({}, longWay))).toEqual([]);
  });

  it("layout - is the same one for the same keys in the same order, and for no others", () => {
    const known = layouts();
    const layout = known.of(object("a", "b"), longWay);
    for (const others of [["a"], ["b", "a"], ["a", "b", "c"], ["a", "c"], []]) {
      expect(known.of(object(...others), longWay)).not.toBe(layout);
      expect(known.of(object("a", "b"), longWay)).toBe(layout);
    }
  });

  it("layout - there is none for a key that no member has, nor for an object of a class", () => {
    const known = layouts();
    class Other {
      a = 1;
    }
    for (const other of [object("a", "x"), { a: 1, extraAvps: [], x: 1 }, new Other(), Object.create(null)]) {
      expect(known.of(other as Attributes, longWay)).toBeUndefined();
    }
  });

  it("layout - eight are kept; after that others go without until there were many of them", () => {
    const known = layouts();
    const first = keys.slice(0, 8).map((key) => known.of(object(key), longWay));
    expect(new Set(first).size).toBe(8);
    for (let miss = 1; miss < 256; miss++) {
      expect(known.of(object("i", "j"), longWay)).toBeUndefined();
      expect(known.of(object("a"), longWay)).toBe(first[0]);
    }
    const renewed = known.of(object("i", "j"), longWay);
    expect(namesOf(renewed)).toEqual(["i", "j"]);
    expect(known.of(object("i", "j"), longWay)).toBe(renewed);
    expect(known.of(object("a"), longWay)).not.toBe(first[0]);
    for (const key of keys.slice(1, 7)) expect(known.of(object(key), longWay)).toBeDefined();
    expect(known.of(object("j"), longWay)).toBeUndefined();
  });

  it("layout - one that is often needed gets a straight way, but not where more is to be looked at", () => {
    const straight = (attributes: Attributes, uses: number): boolean => {
      const known = layouts();
      for (let use = 0; use < uses; use++) known.of(attributes, longWay);
      return known.straight !== undefined;
    };
    expect(straight(object("a", "b"), 63)).toBe(false);
    expect(straight(object("a", "b"), 64)).toBe(true);
    expect(straight(object("a", "b"), 70)).toBe(true);
    expect(straight({ b: 1, extraAvps: undefined }, 70)).toBe(false);
    expect(straight(object("a"), 70)).toBe(false);
  });

  it("layout - the straight way is that of the object which came last, and writes it", () => {
    const known = layouts();
    for (let use = 0; use < 64; use++) known.of(object("a", "b"), longWay);
    const writer = new Writer();
    expect(known.straight?.(writer, { a: 1, b: 2 }, true)).toBe(true);
    expect(writer.copy().toString("hex")).toBe("00000fa04000000c0000000100000fa14000000c00000002");
    known.of(object("b"), longWay);
    expect(known.straight).toBeUndefined();
    known.of(object("a", "b"), longWay);
    expect(known.straight).toBeDefined();
  });
});
