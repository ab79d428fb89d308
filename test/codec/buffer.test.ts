import * as node from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Buffer, isUtf8 } from "../../src/codec/stand-ins/buffer.ts";

const octetLists = fc.uint8Array({ maxLength: 40 });
const texts = fc.string({
  unit: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("\ud800", "é", "日", "😀", "\ufeff")),
});
const hexTexts = fc.oneof(fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEFx") }), texts);

/** The octets of both as lists: a Buffer of one kind equals none of the other. */
function sameOctets(ours: Uint8Array, theirs: Uint8Array): void {
  expect([...ours]).toEqual([...theirs]);
}

describe("the codec's stand-in for Buffer", () => {
  it("makes the octets that Node's makes of texts", () => {
    fc.assert(fc.property(texts, (text) => sameOctets(Buffer.from(text), node.Buffer.from(text))));
    fc.assert(fc.property(texts, (text) => sameOctets(Buffer.from(text, "latin1"), node.Buffer.from(text, "latin1"))));
    fc.assert(fc.property(hexTexts, (text) => sameOctets(Buffer.from(text, "hex"), node.Buffer.from(text, "hex"))));
  });

  it("makes the texts that Node's makes of octets", () => {
    fc.assert(
      fc.property(octetLists, fc.nat(45), fc.nat(45), (octets, start, end) => {
        const ours = Buffer.from(octets);
        const theirs = node.Buffer.from(octets);
        expect(ours.toString()).toBe(theirs.toString());
        for (const encoding of ["utf8", "hex"] as const)
          expect(ours.toString(encoding, start, end)).toBe(theirs.toString(encoding, start, end));
        expect(ours.toString("latin1", 1)).toBe(theirs.toString("latin1", 1));
        expect(isUtf8(ours)).toBe(node.isUtf8(theirs));
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(isUtf8(Buffer.from(text))).toBe(true);
      }),
    );
  });

  it("writes texts as far as there is room for whole characters", () => {
    fc.assert(
      fc.property(texts, fc.nat(8), (text, offset) => {
        const ours = Buffer.alloc(16);
        const theirs = node.Buffer.alloc(16);
        expect(ours.write(text, offset)).toBe(theirs.write(text, offset));
        sameOctets(ours, theirs);
      }),
    );
  });

  it("shares the octets of an ArrayBuffer and copies those of a list", () => {
    const { buffer } = Uint8Array.of(1, 2, 3, 4);
    const shared = Buffer.from(buffer, 1, 2);
    shared[0] = 9;
    expect([...new Uint8Array(buffer)]).toEqual([1, 9, 3, 4]);
    const copied = Buffer.from(shared);
    copied[0] = 7;
    expect(shared[0]).toBe(9);
    expect(Buffer.isBuffer(shared.subarray(1))).toBe(true);
    expect([...shared.subarray(1)]).toEqual([3]);
    expect(Buffer.isBuffer(new Uint8Array(1))).toBe(false);
  });

  it("copies, joins and compares as Node's does", () => {
    fc.assert(
      fc.property(octetLists, octetLists, fc.nat(20), fc.nat(40), (one, other, at, end) => {
        const ours = Buffer.alloc(20);
        const theirs = node.Buffer.alloc(20);
        expect(Buffer.from(one).copy(ours, at, 0, end)).toBe(node.Buffer.from(one).copy(theirs, at, 0, end));
        sameOctets(ours, theirs);
        sameOctets(Buffer.concat([one, other]), node.Buffer.concat([one, other]));
        expect(Buffer.from(one).equals(other)).toBe(node.Buffer.from(one).equals(other));
        expect(Buffer.from(one).equals(Buffer.from(one))).toBe(true);
      }),
    );
  });

  it("reads and writes the numbers that Node's does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (octets, count) => {
        const ours = Buffer.from(octets);
        const theirs = node.Buffer.from(octets);
        expect(ours.readUInt16BE(3)).toBe(theirs.readUInt16BE(3));
        expect(ours.readUInt32BE(3)).toBe(theirs.readUInt32BE(3));
        expect(ours.readFloatBE(3)).toBe(theirs.readFloatBE(3));
        expect(ours.readDoubleBE()).toBe(theirs.readDoubleBE());
        expect(ours.readUIntBE(2, count)).toBe(theirs.readUIntBE(2, count));
        const number = theirs.readUIntBE(1, count);
        expect(ours.writeUIntBE(number, 2, count)).toBe(theirs.writeUIntBE(number, 2, count));
        expect(ours.writeUInt16BE(number % 65_536)).toBe(theirs.writeUInt16BE(number % 65_536));
        expect(ours.writeUInt32BE(number % 2 ** 32, 4)).toBe(theirs.writeUInt32BE(number % 2 ** 32, 4));
        sameOctets(ours, theirs);
      }),
    );
  });

  it.each([
    ["a number that is too large", (octets: Buffer | node.Buffer) => octets.writeUInt16BE(65_536)],
    ["a number below 0", (octets: Buffer | node.Buffer) => octets.writeUInt32BE(-1)],
    ["a place behind the end to write to", (octets: Buffer | node.Buffer) => octets.writeUInt32BE(1, 1)],
    ["a place behind the end to read from", (octets: Buffer | node.Buffer) => octets.readUIntBE(2, 3)],
    ["a place before the beginning", (octets: Buffer | node.Buffer) => octets.readUIntBE(-1, 2)],
    ["too few octets for a float", (octets: Buffer | node.Buffer) => octets.readDoubleBE(0)],
  ])("refuses %s as Node's does", (_, act) => {
    expect(() => act(node.Buffer.alloc(4))).toThrow(RangeError);
    expect(() => act(Buffer.alloc(4))).toThrow(RangeError);
  });
});
