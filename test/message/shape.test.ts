import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Readers } from "../../src/message/compiled-shape.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { Shapes } from "../../src/message/shape.ts";
import { plain, received, typed } from "./samples.ts";

describe("shape", () => {
  it("shape - the attributes are the same before and after the shape was compiled, in the order of the octets", () => {
    const octets = typed({ ...plain, userName: "bob" }).asBytes();
    const first = received(octets).attributes;
    for (let time = 0; time < 200; time++) {
      const { attributes } = received(octets);
      expect(attributes).toEqual(first);
      expect(Object.keys(attributes)).toEqual(Object.keys(first));
      expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype);
    }
  });

  it("shape - works where the program forbids code from texts", () => {
    const forbidden = Function;
    globalThis.Function = class {
      constructor() {
        throw new EvalError("Code generation from strings disallowed for this context");
      }
    } as never;
    try {
      const octets = typed({ ...plain, ratType: 3 }).asBytes();
      for (let time = 0; time < 200; time++) expect(received(octets).attributes).toEqual({ ...plain, ratType: 3 });
    } finally {
      globalThis.Function = forbidden;
    }
  });

  it("shape - messages of ever new shapes are read right, and few shapes are kept", () => {
    const optional: Attributes = {
      userName: "bob",
      ratType: 2,
      subscriptionId: [
        { subscriptionIdType: 0, subscriptionIdData: "1" },
        { subscriptionIdType: 1, subscriptionIdData: "2" },
      ],
      multipleServicesCreditControl: [{ ratingGroup: 1 }, { grantedServiceUnit: { ccTotalOctets: 1n } }],
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(optional)), (keys) => {
        const values = { ...plain, ...Object.fromEntries(keys.map((key) => [key, optional[key]])) };
        expect(received(typed(values).asBytes()).attributes).toEqual(values);
      }),
      { numRuns: 2000 },
    );
  });

  it("shape - a list of members is found again by the members alone", () => {
    const members = ["a", "b", "c"].map((key) => ({ key, min: 1 }) as never);
    const shapes = new Shapes(members);
    const readers = {} as Readers;
    const all = shapes.of(members, 0, 3);
    expect(all.isComplete).toBe(true);
    expect(shapes.of(members, 1, 3)).not.toBe(all);
    expect(shapes.of(members, 1, 3).isComplete).toBe(false);
    expect(shapes.of(members, 0, 3)).toBe(all);
    for (let from = 0; from < 3; from++) for (let to = from; to <= 3; to++) shapes.of(members, from, to);
    expect(shapes.of(members, 0, 3).make([7, 8, 9], 0, readers)).toEqual({ a: 7, b: 8, c: 9 });
    expect(shapes.of(members, 1, 2).make([7, 8, 9], 1, readers)).toEqual({ b: 8 });
  });
});
