import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AvpSequences } from "../../src/message/avp-sequence.ts";
import type { Readers } from "../../src/message/compiled-sequence.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { type MemberPlan, planOf } from "../../src/message/format-plan.ts";
import { madeCode, whereCodeIsForbidden } from "../wire/no-code.ts";
import * as definitions from "./definitions.ts";
import { plain, received, typed } from "./samples.ts";

describe("sequence", () => {
  it("sequence - the attributes are the same before and after the sequence was compiled, in the order of the octets", () => {
    const octets = typed({ ...plain, userName: "bob" }).asBytes();
    const first = received(octets).attributes;
    for (let time = 0; time < 200; time++) {
      const { attributes } = received(octets);
      expect(attributes).toEqual(first);
      expect(Object.keys(attributes)).toEqual(Object.keys(first));
      expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype);
    }
  });

  it("sequence - works where the program forbids code from texts", () => {
    whereCodeIsForbidden(() => {
      const octets = typed({ ...plain, ratType: 3 }).asBytes();
      for (let time = 0; time < 200; time++) expect(received(octets).attributes).toEqual({ ...plain, ratType: 3 });
    });
  });

  it("sequence - code for a group without members is made once: it failed, and was tried again with each 64th group", () => {
    const sequence = new AvpSequences([]).of([], 0, 0);
    const made = madeCode(() => {
      for (let time = 0; time < 640; time++) expect(sequence.make([], 0, {} as Readers<MemberPlan>)).toEqual({});
    });
    expect(made).toBe(1);
    expect(sequence.read).toBeTypeOf("function");
  });

  it("sequence - code is tried once where the program forbids it", () => {
    const sequence = new AvpSequences([]).of([], 0, 0);
    whereCodeIsForbidden(() => {
      for (let time = 0; time < 64; time++) sequence.make([], 0, {} as Readers<MemberPlan>);
    });
    expect(madeCode(() => sequence.make([], 0, {} as Readers<MemberPlan>))).toBe(0);
    for (let time = 0; time < 64; time++) expect(sequence.make([], 0, {} as Readers<MemberPlan>)).toEqual({});
    expect(sequence.read).toBeUndefined();
  });

  it("sequence - messages of ever new sequences are read right, and few sequences are kept", () => {
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

  it("sequence - a list of members is found again by the members alone", () => {
    const members = ["a", "b", "c"].map((key) => ({ key, min: 1 }) as never);
    const sequences = new AvpSequences(members);
    const readers = {} as Readers<MemberPlan>;
    const all = sequences.of(members, 0, 3);
    expect(all.isComplete).toBe(true);
    expect(sequences.of(members, 1, 3)).not.toBe(all);
    expect(sequences.of(members, 1, 3).isComplete).toBe(false);
    expect(sequences.of(members, 0, 3)).toBe(all);
    for (let from = 0; from < 3; from++) for (let to = from; to <= 3; to++) sequences.of(members, from, to);
    expect(sequences.of(members, 0, 3).make([7, 8, 9], 0, readers)).toEqual({ a: 7, b: 8, c: 9 });
    expect(sequences.of(members, 1, 2).make([7, 8, 9], 1, readers)).toEqual({ b: 8 });
  });

  it("sequence - eight are kept, the oldest makes room", () => {
    const members = Array.from({ length: 9 }, (_, index) => ({ key: `k${index}`, min: 0 }) as never);
    const sequences = new AvpSequences([]);
    const first = members.slice(0, 8).map((_, index) => sequences.of(members, index, index + 1));
    expect(sequences.of(members, 0, 1)).toBe(first[0]);
    expect(sequences.of(members, 7, 8)).toBe(first[7]);
    const ninth = sequences.of(members, 8, 9);
    expect(sequences.of(members, 7, 8)).toBe(first[7]);
    expect(sequences.of(members, 1, 2)).toBe(first[1]);
    expect(sequences.of(members, 8, 9)).toBe(ninth);
    expect(sequences.of(members, 0, 1)).not.toBe(first[0]);
    expect(sequences.last).toBe(sequences.of(members, 0, 1));
  });

  it("sequence - is complete with all that is required once, and never where something is required more often", () => {
    const [a, b, twice] = [
      { key: "a", min: 1 },
      { key: "b", min: 0 },
      { key: "twice", min: 2 },
    ] as unknown as [MemberPlan, MemberPlan, MemberPlan];
    const isComplete = (required: MemberPlan[], members: MemberPlan[]): boolean =>
      new AvpSequences(required).of(members, 0, members.length).isComplete;
    expect(isComplete([], [b])).toBe(true);
    expect(isComplete([a], [a, b])).toBe(true);
    expect(isComplete([a], [b])).toBe(false);
    expect(isComplete([a, twice], [a, twice])).toBe(false);
  });

  it("sequence - one that is often made can be read in one go, until that was in vain too often, and then again", () => {
    const { members, required } = planOf(definitions.request);
    const sequence = new AvpSequences(required).of(members, 0, 5);
    const make = (times: number): boolean => {
      for (let time = 0; time < times; time++) {
        expect(sequence.make(["s", "h", "r", 1, 0], 0, {} as Readers<MemberPlan>)).toEqual({ ...plain, ...named });
      }
      return sequence.read !== undefined;
    };
    const named = { sessionId: "s", originHost: "h", originRealm: "r" };
    expect([make(63), make(1)]).toEqual([false, true]);
    const { read } = sequence;
    for (let miss = 1; miss < 16; miss++) sequence.miss();
    expect(sequence.read).toBe(read);
    sequence.miss();
    expect(sequence.read).toBeUndefined();
    expect([make(63), make(1)]).toEqual([false, true]);
    for (let miss = 1; miss < 16; miss++) sequence.miss();
    expect(sequence.read).toBe(read);
  });

  it("sequence - one in which something is missing is never read in one go", () => {
    const { members, required } = planOf(definitions.request);
    const sequence = new AvpSequences(required).of(members, 0, 4);
    for (let time = 0; time < 200; time++) {
      expect(Object.keys(sequence.make(["s", "h", "r", 1], 0, {} as Readers<MemberPlan>))).toHaveLength(4);
    }
    expect(sequence.read).toBeUndefined();
  });

  it("sequence - what is wrong with a message is told the same after many good ones of its sequence", () => {
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
