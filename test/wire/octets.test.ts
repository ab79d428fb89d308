import { describe, expect, it } from "vitest";
import { asciiText, makeAsciiText } from "../../src/wire/ascii-text.ts";
import {
  OctetSource,
  putAscii,
  putOctets,
  putPrintable,
  putUnsigned64,
  readAscii,
  unsigned64,
} from "../../src/wire/octets.ts";
import { whereCodeIsForbidden } from "./no-code.ts";

/** Octets that all differ, somewhere within a larger buffer. */
const octets = Buffer.concat([
  Buffer.alloc(5, 0xff),
  Buffer.from(Array.from({ length: 60 }, (_, index) => 0x21 + index)),
]).subarray(5);

describe("octets", () => {
  it("octets - a text of any length is the same as Node's own, also where code from texts is forbidden", () => {
    let plain = asciiText;
    whereCodeIsForbidden(() => {
      plain = makeAsciiText();
    });
    expect(plain.toString()).not.toBe(asciiText.toString());
    for (let start = 0; start < 20; start++) {
      for (let length = 0; length <= 40; length++) {
        const expected = octets.toString("latin1", start, start + length);
        expect(asciiText(octets, start, start + length)).toBe(expected);
        expect(plain(octets, start, start + length)).toBe(expected);
      }
    }
  });

  it("octets - 64 bits are put together and taken apart as DataView does it", () => {
    const view = new DataView(new ArrayBuffer(16));
    for (const value of [0n, 1n, 0xffff_ffffn, 0x1_0000_0000n, 0x0123_4567_89ab_cdefn, 2n ** 63n, 2n ** 64n - 1n]) {
      putUnsigned64(view, 3, value);
      expect(view.getBigUint64(3)).toBe(value);
      expect(unsigned64(view.getUint32(3), view.getUint32(7))).toBe(value);
    }
  });

  it("octets - a view shares the octets of the buffer that it is cut from", () => {
    const message = Buffer.from(octets);
    const source = OctetSource.of(message.subarray(10));
    const view = source.viewAt(message.byteOffset + 12, 5);
    expect(Buffer.isBuffer(view)).toBe(true);
    expect(view).toEqual(message.subarray(12, 17));
    message[12] = 0;
    expect(view[0]).toBe(0);
    expect(source.octets[message.byteOffset + 12]).toBe(0);
    expect(source.view.getUint8(message.byteOffset + 13)).toBe(message[13]);
    expect(source.viewAt(message.byteOffset + 13, 0).length).toBe(0);
  });

  it("octets - a message of a source is known again, and another one is not taken for it", () => {
    const [one, other] = [Buffer.allocUnsafeSlow(100), Buffer.allocUnsafeSlow(100)];
    const source = OctetSource.of(one);
    const message = source.messageAt(40, 20);
    expect([message.byteOffset, message.length, message.buffer === one.buffer]).toEqual([40, 20, true]);
    expect(OctetSource.of(message) === source).toBe(true);
    const second = OctetSource.of(other);
    expect(second === source).toBe(false);
    // The source is not the latest any more: what is cut from it is looked up.
    const late = source.messageAt(0, 20);
    expect(OctetSource.of(other) === second).toBe(true);
    expect(OctetSource.of(late).octets.buffer === one.buffer).toBe(true);
    expect(OctetSource.of(message).octets.buffer === one.buffer).toBe(true);
  });

  it("octets - messages of one buffer have one source, and a huge one is not held", () => {
    const [one, other] = [Buffer.allocUnsafeSlow(100), Buffer.allocUnsafeSlow(100)];
    const source = OctetSource.of(one);
    expect(OctetSource.of(one.subarray(50)) === source).toBe(true);
    expect(OctetSource.of(other) === source).toBe(false);
    const kept = OctetSource.of(other);
    const huge = Buffer.allocUnsafeSlow(1_000_000);
    expect(OctetSource.of(huge).octets.length).toBe(1_000_000);
    const again = OctetSource.of(huge);
    expect(OctetSource.of(huge) === again).toBe(false);
    expect(OctetSource.of(other) === kept).toBe(true);
  });

  it("octets - a text of ASCII is read at any place and length, another one is not", () => {
    const view = viewOf(octets);
    for (let start = 0; start < 9; start++) {
      for (let length = 0; length <= 30; length++) {
        expect(readAscii(octets, view, start, length)).toBe(octets.toString("latin1", start, start + length));
        for (let at = start; at < start + length; at++) {
          const other = Buffer.from(octets);
          other[at] = 0x80;
          const otherView = viewOf(other);
          expect(readAscii(other, otherView, start, length)).toBeUndefined();
        }
      }
    }
  });
});

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What `put` left at place 3 of a buffer of 0xff, or undefined when it refused; octets around it are to stay. */
function written(length: number, put: (octets: Buffer, start: number) => boolean | undefined): string | undefined {
  const buffer = Buffer.alloc(3 + 3 * length + 5, 0xff);
  if (put(buffer, 3) === false) return undefined;
  expect([...buffer.subarray(0, 3), ...buffer.subarray(3 + length)].every((octet) => octet === 0xff)).toBe(true);
  return buffer.toString("latin1", 3, 3 + length);
}

describe("octets that are put", () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("");

  it.each([0, 1, 2, 3, 4, 5, 31, 32, 33, 34, 60])(
    "octets - ASCII texts of %i characters are put as they are",
    (length) => {
      for (let start = 0; start + length <= ascii.length; start++) {
        const text = ascii.slice(start, start + length);
        expect(written(length, (octets, at) => putAscii(octets, viewOf(octets), at, text))).toBe(text);
      }
    },
  );

  it.each([1, 4, 6, 32, 33, 40])(
    "octets - one character beyond ASCII refuses a text of %i, wherever it stands",
    (length) => {
      for (const odd of ["\u0080", "\u0100", "é", "€"]) {
        for (let at = 0; at < length; at++) {
          const text = `${"x".repeat(at)}${odd}${"y".repeat(length - 1 - at)}`;
          expect(written(length, (octets, start) => putAscii(octets, viewOf(octets), start, text))).toBeUndefined();
          expect(written(length, (octets, start) => putPrintable(octets, start, text))).toBeUndefined();
        }
      }
    },
  );

  it("octets - printable texts are those from blank to tilde that have a character", () => {
    for (let code = 0; code < 256; code++) {
      const text = `a${String.fromCharCode(code)}`;
      const isPrintable = code >= 0x20 && code <= 0x7e;
      expect(written(2, (octets, start) => putPrintable(octets, start, text))).toBe(isPrintable ? text : undefined);
    }
    expect(written(0, (octets, start) => putPrintable(octets, start, ""))).toBeUndefined();
    const long = "name.of.a.node.example.net".repeat(3);
    expect(written(long.length, (octets, start) => putPrintable(octets, start, long))).toBe(long);
  });

  it("octets - octets of any number are copied", () => {
    for (let length = 0; length < 40; length++) {
      const data = octets.subarray(0, length);
      expect(written(length, (target, start) => void putOctets(target, start, data))).toBe(data.toString("latin1"));
    }
  });
});
