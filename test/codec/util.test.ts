import * as node from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect, isDeepStrictEqual } from "../../src/codec/stand-ins/util.ts";

const ONE_LINE = { breakLength: Number.POSITIVE_INFINITY, compact: true } as const;
const leaves = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("'", '"', "`", "\\", "\n", "\u0001", "\u007f", "\ud800", "é", "😀", "a") }),
  fc.double(),
  fc.integer(),
  fc.bigInt(),
  fc.constantFrom(null, undefined, true, false, -0, Number.NaN),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ maxLength: 5 }),
);
const keys = fc.oneof(fc.string({ unit: fc.constantFrom(..."abcZ_$'-1 ") }), fc.constantFrom("a", "b"));
const values = fc.object({ key: keys, maxDepth: 3, maxKeys: 4, values: [leaves] });

describe("the codec's stand-in for inspect", () => {
  it("shows values as Node.js does in one line", () => {
    fc.assert(
      fc.property(fc.oneof(leaves, values), fc.integer({ min: 0, max: 2 }), (value, depth) => {
        expect(inspect(value, { depth })).toBe(node.inspect(value, { ...ONE_LINE, depth }));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a long text", "x".repeat(70)],
    ["a text that is too long by one", "x".repeat(61)],
    ["a long list", Array.from({ length: 9 }, (_, index) => index)],
    ["a list that is too long by one", [1, 2, 3, 4, 5, 6]],
    ["an empty list", []],
    [
      "an object of a class",
      new (class Point {
        x = 1;
      })(),
    ],
    ["an empty object of a class", new (class Point {})()],
    ["an object without a prototype", Object.assign(Object.create(null) as object, { x: 1 })],
    ["a function", function named() {}],
    [
      "a function without a name",
      (
        () => () =>
          undefined
      )(),
    ],
    ["a symbol", Symbol("s")],
    ["an invalid time", new Date(Number.NaN)],
    ["empty octets", new Uint8Array(0)],
  ])("shows %s as Node.js does", (_, value) => {
    const options = { depth: 1, maxStringLength: 60, maxArrayLength: 5 };
    expect(inspect(value, options)).toBe(node.inspect(value, { ...ONE_LINE, ...options }));
  });

  it("has objects show themselves by the method that Node.js calls", () => {
    const own = { [node.inspect.custom]: (depth: number) => `own ${depth}` };
    expect(inspect.custom).toBe(node.inspect.custom);
    expect(inspect({ own })).toBe(node.inspect({ own }));
    expect(inspect(new TypeError("no"))).toMatch(/^TypeError: no\n/);
  });
});

describe("the codec's stand-in for isDeepStrictEqual", () => {
  it("tells equal values from others as Node.js does", () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(isDeepStrictEqual(one, other)).toBe(node.isDeepStrictEqual(one, other));
        expect(isDeepStrictEqual(one, structuredClone(one))).toBe(true);
      }),
    );
  });

  it.each<[unknown, unknown]>([
    [
      [1, 2],
      [1, 2],
    ],
    [
      [1, 2],
      [1, 3],
    ],
    [[1], [1, 2]],
    [[1], { 0: 1 }],
    [{ a: undefined }, { b: undefined }],
    [new Date(1), new Date(1)],
    [new Date(1), new Date(2)],
    [Uint8Array.of(1), Uint8Array.of(1)],
    [Uint8Array.of(1), Uint8Array.of(2)],
    [Uint8Array.of(1), [1]],
    [0, -0],
    [Number.NaN, Number.NaN],
    [null, {}],
    ["1", 1],
  ])("compares %o with %o as Node.js does", (one, other) => {
    expect(isDeepStrictEqual(one, other)).toBe(node.isDeepStrictEqual(one, other));
  });
});
