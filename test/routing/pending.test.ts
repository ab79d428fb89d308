import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SequenceGenerator } from "../../src/identifiers.ts";
import { PendingEntry, PendingTable } from "../../src/routing/pending.ts";

class CountFrom {
  next: number;

  constructor(next: number) {
    this.next = next;
  }

  nextSequence(): number {
    const current = this.next;
    this.next = this.next === SequenceGenerator.MAX_SEQUENCE ? 1 : this.next + 1;
    return current;
  }
}

function take(table: PendingTable<PendingEntry>, identifier: number): PendingEntry | undefined {
  const entry = table.find(identifier);
  if (entry !== undefined && !table.remove(entry)) throw new Error(`${identifier} is found and not in the table`);
  return entry;
}

describe("pending table", () => {
  it("pending table - an answer finds its request once", () => {
    const table = new PendingTable<PendingEntry>();
    const entry = new PendingEntry();
    const identifier = table.add(entry, new CountFrom(0xdeadbeef));
    expect(identifier).toBe(0xdeadbeef);
    expect(take(table, 0xdeadbee0)).toBeUndefined();
    expect(take(table, identifier + 64)).toBeUndefined();
    expect(take(table, identifier)).toBe(entry);
    expect(take(table, identifier)).toBeUndefined();
    expect(table.size).toBe(0);
  });

  it("pending table - identifiers wrap from the highest to 1 and stay unique", () => {
    const table = new PendingTable<PendingEntry>();
    const identifiers = new CountFrom(0xfffffffe);
    const given = [1, 2, 3].map(() => table.add(new PendingEntry(), identifiers));
    expect(given).toEqual([0xfffffffe, 0xffffffff, 1]);
  });

  it("pending table - 100,000 outstanding requests have as many identifiers, found in any order", () => {
    const table = new PendingTable<PendingEntry>();
    const identifiers = new CountFrom(0xffffff00);
    const entries = Array.from({ length: 100_000 }, () => new PendingEntry());
    const given = entries.map((entry) => table.add(entry, identifiers));
    expect(new Set(given).size).toBe(100_000);
    const found = given.toReversed().map((identifier) => take(table, identifier));
    expect(found.filter((entry, index) => entry !== entries[entries.length - 1 - index])).toEqual([]);
    expect(table.size).toBe(0);
  });

  it("pending table - one request that waits for ever does not make the table grow", () => {
    const table = new PendingTable<PendingEntry>();
    const identifiers = new CountFrom(1);
    const slow = new PendingEntry();
    table.add(slow, identifiers);
    const seen = new Set<number>();
    for (let round = 0; round < 100_000; round++) {
      const entry = new PendingEntry();
      const identifier = table.add(entry, identifiers);
      seen.add(identifier & 63);
      take(table, identifier);
    }
    expect(take(table, 1)).toBe(slow);
    expect(seen.has(1)).toBe(false);
  });

  it("pending table - entries have no order before they are taken in, then one that grows", () => {
    const table = new PendingTable<PendingEntry>();
    const entries = [new PendingEntry(), new PendingEntry()] as const;
    expect(entries[0].order).toBe(-1);
    for (const entry of entries) table.add(entry, new CountFrom(7));
    expect(entries.map(({ order }) => order)).toEqual([0, 1]);
  });

  it("pending table - is whole again after it was drained", () => {
    const table = new PendingTable<PendingEntry>();
    const identifiers = new CountFrom(1);
    for (let round = 0; round < 3; round++) {
      const entries = Array.from({ length: 300 }, () => new PendingEntry());
      const given = entries.map((entry) => table.add(entry, identifiers));
      expect(given.map((identifier) => table.find(identifier))).toEqual(entries);
      expect(table.drain()).toEqual(entries);
      expect(given.some((identifier) => table.find(identifier) !== undefined)).toBe(false);
    }
  });

  it("pending table - drains in the order of sending, whatever was answered between", () => {
    const table = new PendingTable<PendingEntry>();
    const identifiers = new CountFrom(0xfffffff0);
    const entries = Array.from({ length: 200 }, () => new PendingEntry());
    for (const entry of entries) table.add(entry, identifiers);
    for (const index of [3, 50, 199]) expect(table.remove(entries[index]!)).toBe(true);
    expect(table.remove(entries[3]!)).toBe(false);
    expect(table.drain()).toEqual(entries.filter((_, index) => ![3, 50, 199].includes(index)));
    expect(table.size).toBe(0);
    expect(table.entries()).toEqual([]);
  });

  it("pending table - behaves like a map for any order of sending and answering", () => {
    const step = fc.oneof(fc.constant("add" as const), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), fc.integer({ min: 1, max: 0xffffffff }), (steps, start) => {
        const table = new PendingTable<PendingEntry>();
        const model = new Map<number, PendingEntry>();
        const identifiers = new CountFrom(start);
        for (const action of steps) {
          if (action === "add") {
            const entry = new PendingEntry();
            const identifier = table.add(entry, identifiers);
            expect(model.has(identifier)).toBe(false);
            model.set(identifier, entry);
          } else {
            const identifier = [...model.keys()][action % Math.max(1, model.size)] ?? action;
            expect(take(table, identifier)).toBe(model.get(identifier));
            model.delete(identifier);
          }
          expect(table.size).toBe(model.size);
        }
        expect(table.entries()).toEqual([...model.values()]);
      }),
    );
  });
});
