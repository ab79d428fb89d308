import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerIndex } from "../../src/routing/answer-index.ts";
import { AnswerRing } from "../../src/routing/answer-ring.ts";
import { SeededRandom } from "../../src/testing/virtual-environment.ts";
import { OctetRange } from "../../src/wire/octet-range.ts";

describe("answer ring", () => {
  it("answer ring - behaves like a queue with a look-up, for answers of any size", () => {
    const limits = { entries: 20, octets: 4000, seconds: 100 };
    const step = fc.record({
      id: fc.integer({ min: 0, max: 30 }),
      size: fc.oneof({ weight: 4, arbitrary: fc.nat(900) }, { weight: 1, arbitrary: fc.nat(4000) }),
      wait: fc.nat(20_000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const ring = new AnswerRing(limits, 1);
        let model: { id: number; octets: Buffer; at: number }[] = [];
        let now = 0;
        for (const [index, { id, size, wait }] of steps.entries()) {
          now += wait;
          const octets = Buffer.alloc(size, index + 1);
          ring.add(id, OctetRange.of(octets), now);
          model = model.filter(({ at }) => at >= now - 100_000);
          model.push({ id, octets, at: now });
          while (model.length > limits.entries || total(model) > limits.octets) model.shift();
          expect(ring.size).toBeLessThanOrEqual(model.length);
          for (let wanted = 0; wanted <= 30; wanted++) {
            const found = ring.find(wanted, now);
            const expected = model.findLast((entry) => entry.id === wanted)?.octets;
            // Octets lost at the end of the buffer may push the oldest out a little early, never a newer one.
            const isLost = found === undefined && expected !== undefined && ring.size < model.length;
            if (!isLost && found?.toString("latin1") !== expected?.toString("latin1")) expect(found).toEqual(expected);
          }
        }
      }),
    );
  });

  it("answer ring - finds what it holds after any number of answers that nobody asked for", () => {
    const ring = new AnswerRing({ entries: 50, octets: 100_000, seconds: 1000 }, 1);
    const model: { id: number; octets: Buffer }[] = [];
    let id = 0;
    for (const unasked of [1, 15, 16, 17, 40, 3, 64, 65, 66, 200, 1, 1, 130, 2]) {
      for (let count = 0; count < unasked; count++) {
        const octets = Buffer.from(`answer ${++id}`);
        ring.add(id % 45, OctetRange.of(octets), 0);
        model.push({ id: id % 45, octets });
        if (model.length > 50) model.shift();
      }
      for (let wanted = 0; wanted < 45; wanted++) {
        expect(ring.find(wanted, 0)).toEqual(model.findLast((entry) => entry.id === wanted)?.octets);
      }
    }
  });

  it("answer ring - the first answer may be larger than what is reserved at first", () => {
    const ring = new AnswerRing({ entries: 10, octets: 10_000, seconds: 10 }, 1);
    ring.add(1, OctetRange.of(Buffer.alloc(3000, 1)), 0);
    expect(ring.find(1, 0)).toEqual(Buffer.alloc(3000, 1));
    expect(ring.reservedOctets).toBeLessThan(4000);
    ring.add(2, OctetRange.of(Buffer.alloc(10_000, 2)), 0);
    expect([ring.size, ring.find(1, 0), ring.find(2, 0)]).toEqual([1, undefined, Buffer.alloc(10_000, 2)]);
  });

  it("answer ring - never reserves more than twice the octets that it may keep, however they lie", () => {
    const ring = new AnswerRing({ entries: 1000, octets: 4096, seconds: 10 }, 1);
    const without = ring.reservedOctets - 1024;
    for (let id = 0; id < 2000; id++) ring.add(id, OctetRange.of(Buffer.alloc(id % 2 === 0 ? 1400 : 1, id)), 0);
    expect(ring.reservedOctets - without).toBeLessThanOrEqual(8192);
    expect(ring.find(1999, 0)).toEqual(Buffer.alloc(1, 1999));
    expect(ring.find(1998, 0)).toEqual(Buffer.alloc(1400, 1998));
  });

  it("answer ring - an answer above all bounds is not kept and harms nothing", () => {
    const ring = new AnswerRing({ entries: 10, octets: 100, seconds: 10 }, 1);
    ring.add(1, OctetRange.of(Buffer.from("kept")), 0);
    ring.add(2, OctetRange.of(Buffer.alloc(101)), 0);
    expect(ring.find(1, 0)?.toString()).toBe("kept");
    expect(ring.find(2, 0)).toBeUndefined();
  });

  it("answer ring - holds many answers of few octets, and finds each by its identifier", () => {
    const random = new SeededRandom(5);
    const ring = new AnswerRing({ entries: 200, octets: 100_000, seconds: 1000 }, 1);
    const model: { id: number; octets: Buffer }[] = [];
    for (let step = 0; step < 3000; step++) {
      const id = random.uint32() % 400;
      const octets = Buffer.alloc(1 + (step % 7), step);
      ring.add(id, OctetRange.of(octets), step);
      model.push({ id, octets });
      if (model.length > 200) model.shift();
      if (step % 50 !== 0) continue;
      const newest = new Map(model.map((entry) => [entry.id, entry.octets]));
      const wrong = Array.from({ length: 400 }, (_, wanted) => wanted).filter((wanted) => {
        return ring.find(wanted, step)?.toString("hex") !== newest.get(wanted)?.toString("hex");
      });
      expect([ring.size, wrong]).toEqual([model.length, []]);
    }
  });

  it.each([
    [10, 100],
    [8, 128],
    [1, 1024],
  ])("answer ring - the last %i answers of %i octets go round in what is reserved at first", (entries, size) => {
    const ring = new AnswerRing({ entries, octets: 100_000, seconds: 10 }, 1);
    const { reservedOctets } = ring;
    for (let id = 0; id < 100; id++) {
      ring.add(id, OctetRange.of(Buffer.alloc(size, id)), 0);
      for (let kept = Math.max(0, id - entries + 1); kept <= id; kept++) {
        expect(ring.find(kept, 0)?.equals(Buffer.alloc(size, kept))).toBe(true);
      }
    }
    expect([ring.size, ring.reservedOctets]).toEqual([entries, reservedOctets]);
  });

  it("answer ring - an answer that does not fit before the oldest makes the buffer grow and harms none", () => {
    const ring = new AnswerRing({ entries: 10, octets: 100_000, seconds: 10 }, 1);
    for (let id = 0; id < 11; id++) ring.add(id, OctetRange.of(Buffer.alloc(100, id)), 0);
    ring.add(11, OctetRange.of(Buffer.alloc(150, 11)), 0);
    for (let id = 2; id < 11; id++) expect(ring.find(id, 0)).toEqual(Buffer.alloc(100, id));
    expect(ring.find(11, 0)).toEqual(Buffer.alloc(150, 11));
  });

  it("answer ring - a buffer that is full to the last octet is not written over", () => {
    const ring = new AnswerRing({ entries: 20, octets: 100_000, seconds: 10 }, 1);
    ring.add(0, OctetRange.of(Buffer.alloc(128, 0)), 0);
    for (let id = 1; id < 8; id++) ring.add(id, OctetRange.of(Buffer.alloc(128, id)), 5_000);
    for (let id = 8; id < 10; id++) ring.add(id, OctetRange.of(Buffer.alloc(128, id)), 10_001);
    expect([ring.size, ring.find(0, 10_001)]).toEqual([9, undefined]);
    for (let id = 1; id < 10; id++) expect(ring.find(id, 10_001)).toEqual(Buffer.alloc(128, id));
  });

  it("answer ring - says how much it has reserved: the octets, and 28 for each place", () => {
    const ring = new AnswerRing({ entries: 100, octets: 100_000, seconds: 10 }, 1);
    expect(ring.reservedOctets).toBe(1024 + 16 * 28);
    for (let id = 0; id < 16; id++) ring.add(id, OctetRange.of(Buffer.alloc(1)), 0);
    expect(ring.reservedOctets).toBe(1024 + 16 * 28);
    ring.add(16, OctetRange.of(Buffer.alloc(1)), 0);
    expect(ring.reservedOctets).toBe(1024 + 32 * 28);
    ring.add(17, OctetRange.of(Buffer.alloc(1100)), 0);
    expect(ring.reservedOctets).toBeLessThan(1024 + 1100 + 1024 + 32 * 28);
  });

  it("answer ring - of no entries keeps nothing", () => {
    const ring = new AnswerRing({ entries: 0, octets: 1000, seconds: 10 }, 1);
    for (let id = 0; id < 3; id++) ring.add(id, OctetRange.of(Buffer.alloc(10)), 0);
    expect([ring.size, ring.find(2, 0)]).toEqual([0, undefined]);
  });

  it("answer ring - an answer is kept to the end of its time, and no longer", () => {
    const ring = new AnswerRing({ entries: 10, octets: 1000, seconds: 10 }, 1);
    ring.add(1, OctetRange.of(Buffer.from("kept")), 1000);
    expect(ring.find(1, 11_000)?.toString()).toBe("kept");
    expect(ring.find(1, 11_001)).toBeUndefined();
    ring.expire(11_000);
    expect(ring.size).toBe(1);
    ring.expire(11_001);
    expect(ring.size).toBe(0);
  });

  it("answer ring - identifiers that all fell into one run of slots no longer do: the index has a seed (L12)", () => {
    // Multiples of the inverse of the old hash's factor: each had its home in slot 0.
    const inverse = 0x144cbc89;
    const identifiers = Int32Array.from({ length: 4096 }, (_, index) => Math.imul(index, inverse));
    const times = [1, 2].map((seed) => {
      const index = new AnswerIndex(identifiers, seed);
      for (let place = 0; place < identifiers.length; place++) index.add(place);
      for (let place = 0; place < identifiers.length; place++) expect(index.find(identifiers[place]!)).toBe(place);
      return Math.max(...Array.from(identifiers, (identifier) => index.runLength(identifier)));
    });
    expect(Math.max(...times)).toBeLessThan(60);
  });

  it("answer ring - gives about half of its octets back, and keeps the last answers", () => {
    const ring = new AnswerRing({ entries: 1000, octets: 100_000, seconds: 10 }, 1);
    for (let id = 0; id < 500; id++) ring.add(id, OctetRange.of(Buffer.alloc(100, id)), 0);
    const before = ring.reservedOctets;
    ring.halve();
    expect(ring.reservedOctets).toBeLessThan(before * 0.6);
    expect(ring.find(499, 0)).toEqual(Buffer.alloc(100, 499));
    const kept = ring.size;
    expect(kept).toBeGreaterThan(100);
    expect(ring.find(500 - kept, 0)).toEqual(Buffer.alloc(100, 500 - kept));
    expect(ring.find(499 - kept, 0)).toBeUndefined();
    for (let id = 500; id < 900; id++) ring.add(id, OctetRange.of(Buffer.alloc(100, id)), 0);
    for (let id = 600; id < 900; id++) expect(ring.find(id, 0)).toEqual(Buffer.alloc(100, id));
    for (let round = 0; round < 20; round++) ring.halve();
    ring.add(1, OctetRange.of(Buffer.alloc(10, 1)), 0);
    expect([ring.reservedOctets, ring.find(1, 0)]).toEqual([1024 + 16 * 28, Buffer.alloc(10, 1)]);
  });

  it("answer ring - what is left after halving leaves room: full, each answer more had all of them copied to grow and shrink", () => {
    const ring = new AnswerRing({ entries: 10_000, octets: 1_000_000, seconds: 10 }, 1);
    for (let id = 0; id < 2000; id++) ring.add(id, OctetRange.of(Buffer.alloc(400, id)), 0);
    ring.halve();
    const halved = ring.reservedOctets;
    for (let id = 2000; id < 2500; id++) {
      ring.add(id, OctetRange.of(Buffer.alloc(400, id)), 0);
      expect(ring.reservedOctets).toBe(halved);
    }
    expect(ring.find(2499, 0)).toEqual(Buffer.alloc(400, 2499 & 0xff));
  });
});

function total(model: readonly { readonly octets: Buffer }[]): number {
  return model.reduce((sum, { octets }) => sum + octets.length, 0);
}
