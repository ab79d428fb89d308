import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MessageHeader } from "../../src/wire/header.ts";
import { Writer } from "../../src/wire/writer.ts";

describe("writer", () => {
  it("writer - grows as needed and keeps what was written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 60 }))),
        (items) => {
          const writer = new Writer(16);
          for (const item of items) typeof item === "string" ? writer.text(item) : writer.octets(item);
          expect(writer.copy()).toEqual(Buffer.concat(items.map((item) => Buffer.from(item as string))));
        },
      ),
    );
  });

  it("writer - pads to a multiple of four from the given start with zeros", () => {
    for (let length = 0; length < 9; length++) {
      const writer = new Writer(16);
      writer.octets(Buffer.alloc(3, 0xff));
      writer.octets(Buffer.alloc(length, 0xff));
      writer.pad(3);
      expect(writer.length).toBe(3 + Math.ceil(length / 4) * 4);
      expect(
        writer
          .copy()
          .subarray(3 + length)
          .every((octet) => octet === 0),
      ).toBe(true);
    }
  });

  it("writer - drops sent octets from the front and hands the rest over", () => {
    const writer = new Writer();
    writer.octets(Buffer.from("abcdef"));
    writer.drop(2);
    expect(writer.copy().toString()).toBe("cdef");
    const taken = writer.take();
    writer.octets(Buffer.from("xyz"));
    expect([taken.toString(), writer.copy().toString()]).toEqual(["cdef", "xyz"]);
    writer.drop(99);
    expect(writer.length).toBe(0);
  });
});

describe("header", () => {
  it("header - comes back from its octets", () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    const fields = fc.record({
      version: fc.integer({ min: 0, max: 255 }),
      commandFlags: fc.integer({ min: 0, max: 255 }),
      commandCode: fc.integer({ min: 0, max: 0xffffff }),
      applicationId: word,
      hopByHopIdentifier: word,
      endToEndIdentifier: word,
    });
    fc.assert(
      fc.property(fields, (values) => {
        const header = new MessageHeader(values);
        header.length = 20;
        expect(MessageHeader.fromBytes(header.asBytes())).toMatchObject(values);
      }),
    );
  });

  it("header - reads and writes each flag without touching the others", () => {
    const header = new MessageHeader({ commandFlags: 0x0f });
    for (const flag of ["isRequest", "isProxyable", "isError", "isRetransmit"] as const) {
      header[flag] = true;
      expect(header[flag]).toBe(true);
    }
    expect(header.commandFlags).toBe(0xff);
    header.isError = false;
    expect(header.commandFlags).toBe(0xdf);
  });

  it("header - needs 20 octets", () => {
    expect(() => MessageHeader.fromBytes(Buffer.alloc(19))).toThrowError(
      expect.objectContaining({ code: "conversion" }),
    );
  });

  it("header - has the text that logs show", () => {
    const header = new MessageHeader({ commandFlags: 0x40, hopByHopIdentifier: 0x2711, endToEndIdentifier: 0x4e21 });
    header.length = 312;
    expect(`${header}`).toBe(
      "<Version: 0x01, Length: 312, Flags: 0x40 (proxyable), Hop-by-Hop Identifier: 0x2711, End-to-End Identifier: 0x4e21>",
    );
  });
});
