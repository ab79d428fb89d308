import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FairQueue, type QueuePlace } from "../../src/application/fair-queue.ts";

/** The same by lists: each owner's line, and whose turn it is. */
class Model {
  readonly lines = new Map<string, number[]>();
  readonly turns: string[] = [];

  get longest(): number {
    return Math.max(0, ...[...this.lines.values()].map(({ length }) => length));
  }

  add(owner: string, item: number): void {
    const line = this.lines.get(owner);
    if (line !== undefined) line.push(item);
    else {
      this.lines.set(owner, [item]);
      this.turns.push(owner);
    }
  }

  takeNext(): number | undefined {
    const owner = this.turns.shift();
    if (owner === undefined) return undefined;
    this.turns.push(owner);
    const item = this.lines.get(owner)?.[0];
    this.remove(item!);
    return item;
  }

  remove(item: number): void {
    for (const [owner, line] of this.lines) {
      if (!line.includes(item)) continue;
      line.splice(line.indexOf(item), 1);
      if (line.length > 0) return;
      this.lines.delete(owner);
      this.turns.splice(this.turns.indexOf(owner), 1);
      return;
    }
  }
}

describe("fair queue", () => {
  it("fair queue - is a list for each owner, served in turn, whatever is added, taken and removed", () => {
    const step = fc.record({
      does: fc.constantFrom("add", "add", "add", "takeNext", "takeLast", "remove"),
      owner: fc.constantFrom("a", "b", "c", "d"),
      which: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const queue = new FairQueue<number>();
        const model = new Model();
        const places: QueuePlace<number>[] = [];
        for (const [item, { does, owner, which }] of steps.entries()) {
          if (does === "add") {
            model.add(owner, item);
            places.push(queue.add(owner, item));
          } else if (does === "takeNext") expect(queue.takeNext()).toBe(model.takeNext());
          else if (does === "takeLast") {
            const { longest } = model;
            const taken = queue.takeLastOfLongest();
            const lines = [...model.lines.values()].filter(({ length }) => length === longest);
            expect(longest === 0 ? [undefined] : lines.map((line) => line.at(-1))).toContain(taken);
            if (taken !== undefined) model.remove(taken);
          } else if (places.length > 0) {
            const place = places[which % places.length]!;
            queue.remove(place);
            model.remove(place.item);
          }
          const lengths = ["a", "b", "c", "d"].map((name) => model.lines.get(name)?.length ?? 0);
          expect(["a", "b", "c", "d"].map((name) => queue.lengthOf(name))).toEqual(lengths);
          expect([queue.size, queue.longest]).toEqual([
            lengths.reduce((sum, length) => sum + length, 0),
            model.longest,
          ]);
        }
      }),
    );
  });

  it("fair queue - an item that was taken is not removed once more", () => {
    const queue = new FairQueue<string>();
    const place = queue.add("a", "first");
    queue.add("a", "second");
    expect(queue.takeNext()).toBe("first");
    queue.remove(place);
    expect([queue.size, queue.takeNext(), queue.takeNext(), queue.takeLastOfLongest()]).toEqual([
      1,
      "second",
      undefined,
      undefined,
    ]);
  });
});
