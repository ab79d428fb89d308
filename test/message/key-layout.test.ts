import { describe, expect, it } from "vitest";
import type { CommandDefinition } from "../../src/dictionary/definitions.ts";
import type { GeneralPath } from "../../src/message/compiled-key-layout.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { groupPlanOf, type MemberPlan, planOf } from "../../src/message/format-plan.ts";
import { type KeyLayout, KeyLayouts } from "../../src/message/key-layout.ts";
import { Writer } from "../../src/wire/writer.ts";
import { avp, member } from "./definitions.ts";

const keys = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const format = {
  members: keys.map((key, index) =>
    member({ ...avp(key, 4000 + index, "Unsigned32"), key }, "optional", key === "b" ? 1 : 0),
  ),
  open: true,
} as unknown as CommandDefinition;
const generalPath: GeneralPath<MemberPlan> = { attribute: () => {}, one: () => {}, groupOf: groupPlanOf };

function layouts(): KeyLayouts<MemberPlan> {
  return new KeyLayouts(planOf(format).members);
}

const object = (...names: string[]): Attributes => Object.fromEntries(names.map((name, index) => [name, index]));
const namesOf = (layout: KeyLayout | undefined): string[] | undefined => layout?.members.map(({ key }) => key);

describe("layout", () => {
  it("layout - has the members of an object's keys in the order of the format, and knows what is missing", () => {
    const known = layouts();
    const layout = known.of(object("c", "b", "a"), generalPath);
    expect([namesOf(layout), layout?.hasExtraAvps, layout?.missing]).toEqual([["a", "b", "c"], false, undefined]);
    const other = known.of({ extraAvps: [], c: 1 }, generalPath);
    expect([namesOf(other), other?.hasExtraAvps, other?.missing?.key]).toEqual([["c"], true, "b"]);
    expect(namesOf(known.of({}, generalPath))).toEqual([]);
  });

  it("layout - is the same one for the same keys in the same order, and for no others", () => {
    const known = layouts();
    const layout = known.of(object("a", "b"), generalPath);
    for (const others of [["a"], ["b", "a"], ["a", "b", "c"], ["a", "c"], []]) {
      expect(known.of(object(...others), generalPath)).not.toBe(layout);
      expect(known.of(object("a", "b"), generalPath)).toBe(layout);
    }
  });

  it("layout - there is none for a key that no member has, nor for an object of a class", () => {
    const known = layouts();
    class Other {
      a = 1;
    }
    for (const other of [object("a", "x"), { a: 1, extraAvps: [], x: 1 }, new Other(), Object.create(null)]) {
      expect(known.of(other as Attributes, generalPath)).toBeUndefined();
    }
  });

  it("layout - eight are kept; after that others go without until there were many of them", () => {
    const known = layouts();
    const first = keys.slice(0, 8).map((key) => known.of(object(key), generalPath));
    expect(new Set(first).size).toBe(8);
    for (let miss = 1; miss < 256; miss++) {
      expect(known.of(object("i", "j"), generalPath)).toBeUndefined();
      expect(known.of(object("a"), generalPath)).toBe(first[0]);
    }
    const renewed = known.of(object("i", "j"), generalPath);
    expect(namesOf(renewed)).toEqual(["i", "j"]);
    expect(known.of(object("i", "j"), generalPath)).toBe(renewed);
    expect(known.of(object("a"), generalPath)).not.toBe(first[0]);
    for (const key of keys.slice(1, 7)) expect(known.of(object(key), generalPath)).toBeDefined();
    expect(known.of(object("j"), generalPath)).toBeUndefined();
  });

  it("layout - one that is often needed gets a fast path, but not where more is to be looked at", () => {
    const fast = (attributes: Attributes, uses: number): boolean => {
      const known = layouts();
      for (let use = 0; use < uses; use++) known.of(attributes, generalPath);
      return known.fast !== undefined;
    };
    expect(fast(object("a", "b"), 63)).toBe(false);
    expect(fast(object("a", "b"), 64)).toBe(true);
    expect(fast(object("a", "b"), 70)).toBe(true);
    expect(fast({ b: 1, extraAvps: undefined }, 70)).toBe(false);
    expect(fast(object("a"), 70)).toBe(false);
  });

  it("layout - the fast path is that of the object which came last, and writes it", () => {
    const known = layouts();
    for (let use = 0; use < 64; use++) known.of(object("a", "b"), generalPath);
    const writer = new Writer();
    expect(known.fast?.(writer, { a: 1, b: 2 }, true)).toBe(true);
    expect(writer.copy().toString("hex")).toBe("00000fa04000000c0000000100000fa14000000c00000002");
    known.of(object("b"), generalPath);
    expect(known.fast).toBeUndefined();
    known.of(object("a", "b"), generalPath);
    expect(known.fast).toBeDefined();
  });
});
