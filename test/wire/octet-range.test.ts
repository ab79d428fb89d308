import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OctetRange, OctetStore } from "../../src/wire/octet-range.ts";
import { Writer } from "../../src/wire/writer.ts";

describe("octet range", () => {
  it("octet range - octets are copied to any place, from any place, by words or by the engine", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }), (octets, from, to) => {
        const source = new OctetStore(octets.length + 16);
        source.octets.set(octets, from);
        const target = new OctetStore(octets.length + 16);
        target.octets.fill(0xee);
        const range = new OctetRange(source, from, octets.length);
        range.copyTo(target, to);
        expect(target.octets.subarray(to, to + octets.length)).toEqual(Buffer.from(octets));
        expect(target.octets.subarray(0, to).every((octet) => octet === 0xee)).toBe(true);
        // No more than the word that was begun.
        const end = to + octets.length;
        const rest = target.octets.subarray((end + 3) & ~3);
        expect(rest.every((octet) => octet === 0xee)).toBe(true);
        expect(range.copy()).toEqual(Buffer.from(octets));
      }),
      { numRuns: 300 },
    );
  });

  it("octet range - what it was made of may be written to", () => {
    const octets = Buffer.from("kept");
    const range = OctetRange.of(octets);
    const copy = range.copy();
    octets.fill(0);
    expect([String(range.copy()), String(copy), range.length]).toEqual(["kept", "kept", 4]);
    range.store.octets.fill(0);
    expect(String(copy)).toBe("kept");
  });

  it("octet range - a writer's is one object, which says where the last octets lie, grown or not", () => {
    const writer = new Writer(16);
    writer.octets(Buffer.from("12345678"));
    const range = writer.range(4);
    expect(String(range.copy())).toBe("5678");
    writer.octets(Buffer.alloc(64, "x"));
    expect(writer.range(8)).toBe(range);
    expect([range.start, String(range.copy())]).toEqual([8, "x".repeat(64)]);
  });

  it("octet store - room for whole words", () => {
    expect([0, 1, 4, 5].map((capacity) => new OctetStore(capacity).octets.length)).toEqual([0, 4, 4, 8]);
  });
});
