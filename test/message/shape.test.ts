import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Readers } from "../../src/message/compiled-shape.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { type MemberPlan, planOf } from "../../src/message/plan.ts";
import { Shapes } from "../../src/message/shape.ts";
import { madeCode, whereCodeIsForbidden } from "../wire/no-code.ts";
import * as definitions from "./definitions.ts";
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
    whereCodeIsForbidden(() => {
      const octets = typed({ ...plain, ratType: 3 }).asBytes();
      for (let time = 0; time < 200; time++) expect(received(octets).attributes).toEqual({ ...plain, ratType: 3 });
    });
  });

  it("shape - code for a group without members is made once: it failed, and was tried again with each 64th group", () => {
    const shape = new Shapes([]).of([], 0, 0);
    const made = madeCode(() => {
      for (let time = 0; time < 640; time++) expect(shape.make([], 0, {} as Readers)).toEqual({});
    });
    expect(made).toBe(1);
    expect(shape.read).toBeTypeOf("function");
  });

  it("shape - code is tried once where the program forbids it", () => {
    const shape = new Shapes([]).of([], 0, 0);
    whereCodeIsForbidden(() => {
      for (let time = 0; time < 64; time++) shape.make([], 0, {} as Readers);
    });
    expect(madeCode(() => shape.make([], 0, {} as Readers))).toBe(0);
    for (let time = 0; time < 64; time++) expect(shape.make([], 0, {} as Readers)).toEqual({});
    expect(shape.read).toBeUndefined();
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

  it("shape - eight are kept, the oldest makes room", () => {
    const members = Array.from({ length: 9 }, (_, index) => ({ key: `k${index}`, min: 0 }) as never);
    const shapes = new Shapes([]);
    const first = members.slice(0, 8).map((_, index) => shapes.of(members, index, index + 1));
    expect(shapes.of(members, 0, 1)).toBe(first[0]);
    expect(shapes.of(members, 7, 8)).toBe(first[7]);
    const ninth = shapes.of(members, 8, 9);
    expect(shapes.of(members, 7, 8)).toBe(first[7]);
    expect(shapes.of(members, 1, 2)).toBe(first[1]);
    expect(shapes.of(members, 8, 9)).toBe(ninth);
    expect(shapes.of(members, 0, 1)).not.toBe(first[0]);
    expect(shapes.last).toBe(shapes.of(members, 0, 1));
  });

  it("shape - is complete with all that is required once, and never where something is required more often", () => {
    const [a, b, twice] = [
      { key: "a", min: 1 },
      { key: "b", min: 0 },
      { key: "twice", min: 2 },
    ] as unknown as [MemberPlan, MemberPlan, MemberPlan];
    const isComplete = (required: MemberPlan[], members: MemberPlan[]): boolean =>
      new Shapes(required).of(members, 0, members.length).isComplete;
    expect(isComplete([], [b])).toBe(true);
    expect(isComplete([a], [a, b])).toBe(true);
    expect(isComplete([a], [b])).toBe(false);
    expect(isComplete([a, twice], [a, twice])).toBe(false);
  });

  it("shape - one that is often made can be read in one go, until that was in vain too often, and then again", () => {
    const { members, required } = planOf(definitions.request);
    const shape = new Shapes(required).of(members, 0, 5);
    const make = (times: number): boolean => {
      for (let time = 0; time < times; time++) {
        expect(shape.make(["s", "h", "r", 1, 0], 0, {} as Readers)).toEqual({ ...plain, ...named });
      }
      return shape.read !== undefined;
    };
    const named = { sessionId: "s", originHost: "h", originRealm: "r" };
    expect([make(63), make(1)]).toEqual([false, true]);
    const { read } = shape;
    for (let miss = 1; miss < 16; miss++) shape.miss();
    expect(shape.read).toBe(read);
    shape.miss();
    expect(shape.read).toBeUndefined();
    expect([make(63), make(1)]).toEqual([false, true]);
    for (let miss = 1; miss < 16; miss++) shape.miss();
    expect(shape.read).toBe(read);
  });

  it("shape - one in which something is missing is never read in one go", () => {
    const { members, required } = planOf(definitions.request);
    const shape = new Shapes(required).of(members, 0, 4);
    for (let time = 0; time < 200; time++) {
      expect(Object.keys(shape.make(["s", "h", "r", 1], 0, {} as Readers))).toHaveLength(4);
    }
    expect(shape.read).toBeUndefined();
  });

  it("shape - what is wrong with a message is told the same after many good ones of its shape", () => {
    const octets = typed({ ...plain, userName: "bob", ratType: 1 }).asBytes();
    const spoilt = Array.from({ length: octets.length - 20 }, (_, place) => {
      const copy = Buffer.from(octets);
      copy[20 + place] = (copy[20 + place] as number) ^ 0x41;
      return copy;
    });
    const told = (): unknown[] =>
      spoilt.map((one) => {
        const { attributes, findings } = received(one);
        return [Object.keys(attributes), findings.map(({ reason }) => reason)];
      });
    const before = told();
    for (let time = 0; time < 100; time++) expect(received(octets).findings).toEqual([]);
    expect(told()).toEqual(before);
  });
});
