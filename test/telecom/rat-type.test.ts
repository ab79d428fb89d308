import { describe, expect, it } from "vitest";
import { type RatType, ratType } from "../../src/telecom/rat-type.ts";

describe("3GPP-RAT-Type", () => {
  it.each([
    ["UTRAN", 1],
    ["EUTRAN", 6],
    ["NR", 10],
    ["NG-RAN", 51],
    ["3GPP2 UMB", 105],
  ] as [RatType, number][])("3GPP-RAT-Type - %s is %d", (name, octet) => {
    expect([...ratType.encode(name)]).toEqual([octet]);
    expect(ratType.decode(Uint8Array.of(octet))).toBe(name);
  });

  it.each([
    [() => ratType.encode("LTE" as never), /^3GPP-RAT-Type is one of UTRAN, GERAN, .*, not "LTE"$/],
    [() => ratType.encode("toString" as never), /not "toString"$/],
    [() => ratType.decode(Uint8Array.of(0)), /^3GPP-RAT-Type has an octet that TS 29.061 names, not 1 octet \(0x00\)$/],
    [() => ratType.decode(Uint8Array.of(1, 2)), /^3GPP-RAT-Type has one octet, not 2 octets \(0x0102\)$/],
  ])("3GPP-RAT-Type - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: expect.stringMatching(text) }));
  });
});
