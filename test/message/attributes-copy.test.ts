import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AttributesCopier } from "../../src/message/attributes-copy.ts";

describe("attributes copy", () => {
  it("copies what Object.assign copies, in the same order, whatever it has learnt", () => {
    const key = fc.oneof(fc.constantFrom("a", "b", "c", "10", "2", "__proto__", "constructor"), fc.string());
    const content = fc.dictionary(key, fc.anything(), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (contents) => {
        const copier = new AttributesCopier();
        for (let round = 0; round < 600; round++) {
          const given = contents[Math.floor(round / 150) % contents.length]!;
          const copy = copier.copy(given);
          if (round % 37 !== 0) continue;
          const expected = Object.assign({}, given);
          expect(Object.entries(copy)).toEqual(Object.entries(expected));
          expect(Object.getPrototypeOf(copy)).toBe(Object.getPrototypeOf(expected));
          expect(copy).not.toBe(given);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out what is inherited, and keeps what is undefined", () => {
    const copier = new AttributesCopier();
    for (let round = 0; round < 300; round++) copier.copy({ one: 1, two: undefined });
    expect(Object.entries(copier.copy({ one: 1, two: undefined }))).toEqual([
      ["one", 1],
      ["two", undefined],
    ]);
    expect(copier.copy(Object.create({ one: 1, two: 2 }))).toEqual({});
    expect(copier.copy(Object.assign(Object.create({ two: 2 }), { one: 1 }))).toEqual({ one: 1 });
  });

  it("gives objects of their own, which take further attributes", () => {
    const copier = new AttributesCopier();
    for (let round = 0; round < 300; round++) {
      const copy = copier.copy({ one: round });
      copy.two = round;
      expect(copier.copy({ one: -1 })).toEqual({ one: -1 });
    }
  });
});
