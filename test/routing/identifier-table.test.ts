import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Identified, IdentifierTable } from "../../src/routing/identifier-table.ts";

class Entry implements Identified {
  readonly identifier: number;
  place = -1;

  constructor(identifier: number) {
    this.identifier = identifier;
  }
}

describe("identifier table", () => {
  it("identifier table - finds what was added and not removed, whatever the identifiers", () => {
    const identifier = fc.oneof(
      fc.nat(5),
      fc.nat(3).map((low) => low * 64),
      fc.integer({ min: 0, max: 0xffffffff }),
    );
    const step = fc.record({ identifier, removes: fc.boolean(), which: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), fc.integer(), (steps, seed) => {
        const table = new IdentifierTable<Entry>(seed);
        const model: Entry[] = [];
        for (const { identifier: id, removes, which } of steps) {
          const [gone] = removes && model.length > 0 ? model.splice(which % model.length, 1) : [];
          if (gone === undefined) {
            const entry = new Entry(id);
            model.push(entry);
            table.add(entry);
          } else {
            table.remove(gone);
            expect(gone.place).toBe(-1);
            table.remove(gone);
          }
          expect(table.size).toBe(model.length);
          expect(table.find(id, () => true)).toBe(model.findLast((entry) => entry.identifier === id));
          const alike = model.filter((entry) => entry.identifier === id);
          expect(table.findOnly(id, () => true)).toBe(alike.length === 1 ? alike[0] : undefined);
        }
        for (const entry of model) expect(table.find(entry.identifier, (one) => one === entry)).toBe(entry);
      }),
    );
  });

  it("identifier table - a look-up walked over all that a peer had sent with one identifier; it ends at the latest", () => {
    const table = new IdentifierTable<Entry>(1);
    const entries = Array.from({ length: 1000 }, () => new Entry(7));
    for (const entry of entries) table.add(entry);
    const seen: Entry[] = [];
    const found = table.find(7, (entry) => seen.push(entry) > 1);
    expect(seen).toEqual([entries[999], entries[998]]);
    expect(found).toBe(entries[998]);
    expect(table.find(7 + 4096, () => true)).toBeUndefined();
  });

  it("identifier table - growth turned the latest of one identifier into the oldest", () => {
    const table = new IdentifierTable<Entry>(1);
    const entries = Array.from({ length: 64 }, () => new Entry(7));
    for (const entry of entries) table.add(entry);
    table.add(new Entry(8));
    expect(table.find(7, () => true)).toBe(entries[63]);
    const seen: Entry[] = [];
    table.find(7, (entry) => seen.push(entry) > 64);
    expect(seen).toEqual(entries.toReversed());
  });

  it("identifier table - identifiers with equal low bits made one chain of all of them", () => {
    for (const shift of [8, 12, 16]) {
      for (const seed of [0, 1, 0x9e3779b9]) {
        const table = new IdentifierTable<Entry>(seed);
        const identifiers = Array.from({ length: 2 ** 15 }, (_, index) => (index << shift) >>> 0);
        for (const identifier of identifiers) table.add(new Entry(identifier));
        const lengths = identifiers.map((identifier) => table.chainLength(identifier));
        expect(Math.max(...lengths)).toBeLessThan(60);
      }
    }
  });

  it("identifier table - a look-up ends after so many of one identifier that do not fit", () => {
    const table = new IdentifierTable<Entry>(1);
    const [first, second, ...others] = Array.from({ length: 65 }, () => new Entry(7)) as [Entry, Entry, ...Entry[]];
    for (const entry of [first, second, ...others]) table.add(entry);
    let looks = 0;
    const find = (wanted: Entry) => table.find(7, (entry) => ++looks > 0 && entry === wanted);
    expect(find(second)).toBe(second);
    expect(looks).toBe(64);
    expect(find(first)).toBeUndefined();
    expect(looks).toBe(128);
  });

  it("identifier table - the only one that fits is found, two are none, and 64 are looked at to be sure", () => {
    const table = new IdentifierTable<Entry>(1);
    const entries = Array.from({ length: 64 }, () => new Entry(7));
    for (const entry of entries) table.add(entry);
    const only = (...wanted: (Entry | undefined)[]) => table.findOnly(7, (entry) => wanted.includes(entry));
    expect(only(entries[0])).toBe(entries[0]);
    expect(only(entries[63])).toBe(entries[63]);
    expect(only(entries[0], entries[63])).toBeUndefined();
    expect(only()).toBeUndefined();
    table.add(new Entry(7));
    let looks = 0;
    expect(table.findOnly(7, (entry) => ++looks > 0 && entry === entries[63])).toBeUndefined();
    expect(looks).toBe(64);
  });
});
