import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MessageHeader } from "../../src/wire/header.ts";
import { checkLength, Writer } from "../../src/wire/writer.ts";

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

  it("writer - writes numbers of every size in network order, one behind the other", () => {
    const writer = new Writer(16);
    expect(writer.capacity).toBe(16);
    writer.uint16(0x0102);
    writer.uint32(0xfffefdfc);
    writer.int32(-2);
    writer.uint64(0x0102030405060708n);
    writer.int64(-2n);
    writer.float32(1);
    writer.float64(-2);
    const expected = "0102fffefdfcfffffffe0102030405060708fffffffffffffffe3f800000c000000000000000";
    expect([writer.length, writer.copy().toString("hex")]).toEqual([expected.length / 2, expected]);
    writer.patchUint32(2, 7);
    expect(writer.copy().toString("hex", 0, 6)).toBe("010200000007");
  });

  it.each([0, 1, 23, 24, 25, 26, 300])("writer - writes texts of %d characters, whatever is in them", (length) => {
    for (const last of ["", "\x7f", "\x80", "ä", "€", "😀"]) {
      const writer = new Writer(16);
      const text = `${"x".repeat(Math.max(0, length - last.length))}${last}`;
      writer.text(text);
      writer.text("end");
      expect(writer.copy()).toEqual(Buffer.from(`${text}end`));
    }
  });

  it("writer - starts anew with no more room than a usual burst needs", () => {
    const grown = new Writer();
    grown.octets(Buffer.alloc(1_000_000));
    expect(grown.take()).toHaveLength(1_000_000);
    expect([grown.length, grown.capacity]).toEqual([0, 65_536]);
    const small = new Writer(16);
    small.take();
    expect(small.capacity).toBe(1024);
    const middling = new Writer(5000);
    middling.take();
    expect(middling.capacity).toBe(5000);
  });

  it("writer - an AVP is begun, ended and padded, with and without a vendor", () => {
    const writer = new Writer(16);
    writer.beginAvp({ code: 1, vendorId: 0, flagsWord: 0 });
    writer.octets(Buffer.from("abc"));
    expect(writer.endAvp(0, 0x4000_0000)).toBe(11);
    const start = writer.length;
    writer.beginAvp({ code: 2, vendorId: 10_415, flagsWord: 0 });
    expect(writer.endAvp(start, 0xc000_0000 | 0)).toBe(12);
    expect(writer.copy().toString("hex")).toBe("000000014000000b61626300" + "00000002c000000c000028af");
  });

  it("writer - padding is zeros, whatever stood there before", () => {
    for (let length = 0; length < 9; length++) {
      for (const end of ["endAvp", "pad"] as const) {
        const writer = new Writer(64);
        writer.octets(Buffer.alloc(64, 0xff));
        writer.drop(64);
        writer.uint32(1);
        const start = writer.length;
        writer.beginAvp({ code: 7, vendorId: 0, flagsWord: 0 });
        writer.octets(Buffer.alloc(length, 0xee));
        if (end === "endAvp") expect(writer.endAvp(start, 0)).toBe(8 + length);
        else writer.pad(start);
        const zeros = (4 - (length % 4)) % 4;
        expect(writer.length).toBe(4 + 8 + length + zeros);
        expect(writer.copy(4 + 8 + length)).toEqual(Buffer.alloc(zeros));
      }
    }
  });

  it("writer - an AVP is padded from its own start, wherever that lies", () => {
    for (let start = 0; start < 4; start++) {
      const writer = new Writer(64);
      writer.octets(Buffer.alloc(start, 0xff));
      writer.beginAvp({ code: 7, vendorId: 0, flagsWord: 0 });
      writer.octets(Buffer.of(1));
      expect(writer.endAvp(start, 0)).toBe(9);
      expect(writer.copy(start).toString("hex")).toBe("000000070000000901000000");
    }
  });

  it("writer - no view is made again of the octets that were shown last, and none of others is mistaken for theirs", () => {
    const writer = new Writer(16);
    writer.octets(Buffer.from("abcdef"));
    const shown = writer.subarray(1, 4);
    expect(writer.subarray(1, 4)).toBe(shown);
    const views = [writer.subarray(1, 2), writer.subarray(2, 3), writer.subarray(3, 4), writer.subarray(3, 5)];
    expect([shown, ...views].map(String)).toEqual(["bcd", "b", "c", "d", "de"]);
    writer.subarray(1, 4);
    expect(String(writer.subarray(1, 2))).toBe("b");
  });

  it("writer - shows what it has written in whole and in part, and copies what is to stay", () => {
    const writer = new Writer(16);
    writer.octets(Buffer.from("abcdef"));
    expect([writer.subarray(), writer.subarray(2), writer.subarray(1, 3)].map(String)).toEqual([
      "abcdef",
      "cdef",
      "bc",
    ]);
    const [view, copy] = [writer.subarray(), writer.copy(3)];
    writer.drop(2);
    expect([String(view.subarray(0, 4)), String(copy), String(writer.copy(1))]).toEqual(["cdef", "def", "def"]);
    writer.drop(-1);
    expect(String(writer.copy())).toBe("cdef");
  });

  it("writer - doubles when it has to grow, or takes what is needed in whole words", () => {
    const writer = new Writer(16);
    writer.octets(Buffer.alloc(16));
    expect(writer.capacity).toBe(16);
    writer.octets(Buffer.alloc(1));
    expect(writer.capacity).toBe(32);
    writer.octets(Buffer.alloc(100));
    expect([writer.capacity, new Writer(1).capacity, new Writer().capacity]).toEqual([120, 16, 1024]);
  });

  it("writer - a length that 24 bits hold passes, one more does not", () => {
    expect(() => checkLength(0xffffff, "It")).not.toThrow();
    expect(() => checkLength(0x1000000, "It")).toThrowError(/It takes 16777216 octets/);
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
    for (const flag of ["isRequest", "isProxyable", "isError", "isRetransmit"] as const) {
      const before = header.commandFlags;
      header[flag] = false;
      expect([header[flag], header.isRequest, header.isProxyable, header.isError, header.isRetransmit]).toEqual([
        false,
        flag !== "isRequest",
        flag !== "isProxyable",
        flag !== "isError",
        flag !== "isRetransmit",
      ]);
      header.commandFlags = before;
    }
    header.isError = false;
    expect(header.commandFlags).toBe(0xdf);
  });

  it("header - needs 20 octets", () => {
    expect(() => MessageHeader.fromBytes(Buffer.alloc(19))).toThrowError(
      expect.objectContaining({ code: "conversion" }),
    );
  });

  it("header - its text names every flag", () => {
    expect(`${new MessageHeader({ commandFlags: 0xf0 })}`).toContain("0xf0 (request, proxyable, error, retransmit)");
  });

  it("header - has the text that logs show", () => {
    const header = new MessageHeader({ commandFlags: 0x40, hopByHopIdentifier: 0x2711, endToEndIdentifier: 0x4e21 });
    header.length = 312;
    expect(`${header}`).toBe(
      "<Version: 0x01, Length: 312, Flags: 0x40 (proxyable), Hop-by-Hop Identifier: 0x2711, End-to-End Identifier: 0x4e21>",
    );
  });
});
