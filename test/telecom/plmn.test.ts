import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plmn } from "../../src/telecom/plmn.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const mcc = fc.stringMatching(/^\d{3}$/);
const mnc = fc.stringMatching(/^\d{2,3}$/);

describe("PLMN id", () => {
  // TS 24.008 §10.5.1.3: MCC digits 2 and 1, MNC digit 3 and MCC digit 3, MNC digits 2 and 1.
  it.each([
    ["262", "01", "62f210"],
    ["310", "410", "130014"],
    ["234", "15", "32f451"],
    ["001", "001", "001100"],
  ])("PLMN id - %s-%s are the octets %s", (country, network, octets) => {
    expect(plmn.encode(country, network).toString("hex")).toBe(octets);
    expect(plmn.encode({ mcc: country, mnc: network }).toString("hex")).toBe(octets);
    expect(plmn.encode(`${country}-${network}`).toString("hex")).toBe(octets);
    expect(plmn.encode(country + network).toString("hex")).toBe(octets);
    expect(plmn.decode(hex(octets))).toEqual({ mcc: country, mnc: network });
  });

  it("PLMN id - whatever is encoded is decoded again, as octets and as text", () => {
    fc.assert(
      fc.property(mcc, mnc, (country, network) => {
        const value = { mcc: country, mnc: network };
        expect(plmn.decode(plmn.encode(value))).toEqual(value);
        expect(plmn.parse(plmn.format(value))).toEqual(value);
      }),
    );
  });

  it("PLMN id - three octets are read to what gives them again, or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 3 }), (octets) => {
        const [one, two, three] = octets as unknown as [number, number, number];
        const halves = [one & 15, one >> 4, two & 15, three & 15, three >> 4];
        const isPlmn = halves.every((half) => half < 10) && (two >> 4 < 10 || two >> 4 === 15);
        if (isPlmn) expect([...plmn.encode(plmn.decode(octets))]).toEqual([...octets]);
        else expect(() => plmn.decode(octets)).toThrow("A PLMN id has decimal digits in its halves of octets");
      }),
    );
  });

  it.each([
    [() => plmn.encode("26", "01"), 'A mobile country code (MCC) has three digits, not "26"'],
    [() => plmn.encode({ mcc: 262, mnc: "01" } as never), "A mobile country code (MCC) has three digits, not 262"],
    [() => plmn.encode("262", "1"), 'A mobile network code (MNC) has two or three digits, not "1"'],
    [() => plmn.encode("262", "0001"), 'A mobile network code (MNC) has two or three digits, not "0001"'],
    [() => plmn.encode("262-1"), 'A PLMN id is a country code and a network code, such as 262-01, not "262-1"'],
    [() => plmn.parse(26201 as never), "A PLMN id is a country code and a network code, such as 262-01, not 26201"],
    [() => plmn.decode(hex("62f2")), "A PLMN id has three octets, not 2 octets (0x62f2)"],
    [() => plmn.decode("62f210" as never), 'A PLMN id has three octets, not "62f210"'],
  ])("PLMN id - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });
});
