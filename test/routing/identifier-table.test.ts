import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Identified, IdentifierTable } from "../../src/routing/identifier-table.ts";

class Entry implements Identified<Entry> {
  readonly identifier: number;
  nextInChain: Entry | undefined;
  previousInChain: Entry | undefined;

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
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const table = new IdentifierTable<Entry>();
        const model: Entry[] = [];
        for (const { identifier: id, removes, which } of steps) {
          const [gone] = removes && model.length > 0 ? model.splice(which % model.length, 1) : [];
          if (gone === undefined) {
            const entry = new Entry(id);
            model.push(entry);
            table.add(entry);
          } else {
            table.remove(gone);
            expect([gone.nextInChain, gone.previousInChain]).toEqual([undefined, undefined]);
          }
          expect(table.size).toBe(model.length);
          expect(new Set(table.withIdentifier(id))).toEqual(new Set(model.filter((entry) => entry.identifier === id)));
        }
        expect(new Set(table.entries())).toEqual(new Set(model));
      }),
    );
  });
});
