import { describe, expect, it } from "vitest";
import { asciiText, OctetSource } from "../../src/wire/octets.ts";

/** Octets that all differ, somewhere within a larger buffer. */
const octets = Buffer.concat([
  Buffer.alloc(5, 0xff),
  Buffer.from(Array.from({ length: 60 }, (_, index) => 0x21 + index)),
]).subarray(5);

describe("octets", () => {
  it("octets - a text of any length is the same as Node's own", () => {
    for (let start = 0; start < 20; start++) {
      for (let length = 0; length <= 40; length++) {
        expect(asciiText(octets, start, start + length)).toBe(octets.toString("latin1", start, start + length));
      }
    }
  });

  it("octets - a view shares the octets of the message that it is cut from", () => {
    const message = Buffer.from(octets);
    const source = new OctetSource(message.subarray(10));
    const view = source.view(2, 7);
    expect(Buffer.isBuffer(view)).toBe(true);
    expect(view).toEqual(message.subarray(12, 17));
    message[12] = 0;
    expect(view[0]).toBe(0);
    expect(source.view(3, 3).length).toBe(0);
  });
});
