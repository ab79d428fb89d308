import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AvpCursor, frameFault, headerLengthAt, paddedEnd, walkFault } from "../../src/wire/avp-frame.ts";

interface Sent {
  readonly code: number;
  readonly flags: number;
  readonly vendorId: number;
  readonly data: Uint8Array;
}

const anAvp = fc.record({
  code: fc.nat(0xffffffff),
  flags: fc.nat(0xff),
  vendorId: fc.nat(0xffffffff),
  data: fc.uint8Array({ maxLength: 9 }),
});

/** The octets of an AVP, padded. */
function octetsOf({ code, flags, vendorId, data }: Sent): Buffer {
  const header = Buffer.alloc(flags < 0x80 ? 8 : 12);
  header.writeUInt32BE(code);
  header.writeUInt32BE(flags * 0x1000000 + header.length + data.length, 4);
  if (flags >= 0x80) header.writeUInt32BE(vendorId, 8);
  return Buffer.concat([header, data, Buffer.alloc(-data.length & 3)]);
}

/** What a cursor shows, AVP by AVP. */
function seen(octets: Buffer, start: number, limit?: number): { avps: Sent[]; cursor: AvpCursor } {
  const avps: Sent[] = [];
  const cursor = new AvpCursor(octets, start, limit);
  while (cursor.advance()) {
    const { code, flags, vendorId, dataStart, end } = cursor;
    avps.push({ code, flags, vendorId, data: Uint8Array.from(octets.subarray(dataStart, end)) });
  }
  return { avps, cursor };
}

describe("AVP cursor", () => {
  it("AVP cursor - shows every AVP, from its start to its limit and no further", () => {
    fc.assert(
      fc.property(fc.array(anAvp), fc.nat(24), fc.nat(24), (avps, before, behind) => {
        const content = Buffer.concat(avps.map(octetsOf));
        const octets = Buffer.concat([Buffer.alloc(before, 1), content, Buffer.alloc(behind, 1)]);
        const { avps: found, cursor } = seen(octets, before, before + content.length);
        expect(found).toEqual(avps.map((avp) => ({ ...avp, vendorId: avp.flags < 0x80 ? 0 : avp.vendorId })));
        expect([cursor.next, cursor.fault]).toEqual([before + content.length, undefined]);
        expect(walkFault(content)).toBeUndefined();
      }),
    );
  });

  it("AVP cursor - stops where the octets are cut off, and says why; only the padding may be cut off", () => {
    fc.assert(
      fc.property(fc.array(anAvp), anAvp, fc.nat(), (whole, last, at) => {
        const before = Buffer.concat(whole.map(octetsOf));
        const octets = octetsOf(last);
        const length = octets.readUIntBE(5, 3);
        const kept = 1 + (at % octets.length);
        const cut = Buffer.concat([before, octets.subarray(0, kept)]);
        const { avps, cursor } = seen(cut, 0);
        expect(avps.length).toBe(whole.length + (kept < length ? 0 : 1));
        expect(cursor.fault === undefined).toBe(kept >= length);
        expect(cursor.next).toBe(kept < length ? before.length : before.length + octets.length);
        expect(walkFault(cut)).toBe(cursor.fault);
      }),
    );
  });

  it.each([
    ["00000107 00000007", "AVP 263 has length 7, below the 8 octets of its header"],
    ["00000107 8000000b 000028af", "AVP 263 has length 11, below the 12 octets of its header"],
    ["00000107 00000009", "AVP 263 has length 9, but only 8 octets remain"],
    ["00000107 000000", "7 octets remain at 0, less than the 8 of an AVP header"],
  ])("AVP cursor - goes nowhere at %s", (hex, fault) => {
    const octets = Buffer.from(hex.replaceAll(" ", ""), "hex");
    const cursor = new AvpCursor(octets, 0);
    expect([cursor.advance(), cursor.start, cursor.next, cursor.fault]).toEqual([false, 0, 0, fault]);
    expect(frameFault(octets, 0, octets.length)).toBe(fault);
    expect(walkFault(octets)).toBe(fault);
  });
});

describe("frame of an AVP", () => {
  it("frame of an AVP - the V flag alone makes its header longer, and padding is counted from its start", () => {
    expect([0x00, 0x7f, 0x80, 0xff].map((flags) => headerLengthAt(Buffer.of(9, 0, 0, 0, 0, flags), 1))).toEqual([
      8, 8, 12, 12,
    ]);
    expect([8, 9, 10, 11, 12].map((length) => paddedEnd(2, 2 + length))).toEqual([10, 14, 14, 14, 14]);
  });
});
