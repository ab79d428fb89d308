import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DigitsCodec, imsi, msisdn, tbcd } from "../../src/telecom/tbcd.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const digits = (signs: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength });

describe("TBCD", () => {
  it.each([
    ["491701234567", "947110325476"],
    ["262011234567890", "62021132547698f0"],
    ["1", "f1"],
    ["*#ab", "badc"],
    ["12c", "21fe"],
    ["", ""],
  ])("TBCD - %j are the octets %s", (text, octets) => {
    expect(tbcd.encode(text).toString("hex")).toBe(octets);
    expect(tbcd.decode(hex(octets))).toBe(text);
  });

  it("TBCD - takes capitals, and any array of octets", () => {
    expect(tbcd.encode("ABC").toString("hex")).toBe("dcfe");
    expect(tbcd.decode(Uint8Array.of(0x21, 0xf3))).toBe("123");
  });

  it.each([
    ["0", tbcd, "0123456789*#abc", 0, 40],
    ["msisdn", msisdn, "0123456789", 1, 15],
    ["imsi", imsi, "0123456789", 6, 15],
  ] as const)("TBCD - whatever is encoded is decoded again (%s)", (_, codec: DigitsCodec, signs, min, max) => {
    fc.assert(
      fc.property(digits(signs, min, max), (text) => {
        const octets = codec.encode(text);
        expect(octets.length).toBe(Math.ceil(text.length / 2));
        expect(codec.decode(octets)).toBe(text);
      }),
    );
  });

  it.each([
    [() => tbcd.encode("12d"), 'TBCD takes digits, *, #, a, b and c, not "12d"'],
    [() => tbcd.encode(12 as never), "TBCD takes digits, *, #, a, b and c, not 12"],
    [() => tbcd.decode(hex("f121")), "TBCD has its filler 1111 in the last half octet only, not 2 octets (0xf121)"],
    [() => tbcd.decode(hex("ff")), "TBCD has its filler 1111 in the last half octet only, not 1 octet (0xff)"],
    [() => tbcd.decode("21" as never), 'TBCD is read from octets, not "21"'],
    [() => msisdn.encode(""), 'An MSISDN has 1 to 15 digits, not ""'],
    [() => msisdn.encode("1234567890123456"), 'An MSISDN has 1 to 15 digits, not "1234567890123456"'],
    [() => msisdn.decode(hex("2a")), "An MSISDN has 1 to 15 digits, not 1 octet (0x2a)"],
    [() => imsi.encode("26201"), 'An IMSI has 6 to 15 digits, not "26201"'],
    [() => imsi.encode("2620112345678901"), 'An IMSI has 6 to 15 digits, not "2620112345678901"'],
    [() => imsi.decode(hex("62f2")), "An IMSI has 6 to 15 digits, not 2 octets (0x62f2)"],
    [() => imsi.encode(undefined as never), "An IMSI has 6 to 15 digits, not undefined"],
  ])("TBCD - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });

  it("TBCD - an MSISDN may have the + of international numbers in front, which is not sent", () => {
    expect(msisdn.encode("+491701234567").toString("hex")).toBe("947110325476");
  });
});
