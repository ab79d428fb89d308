import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeZone } from "../../src/telecom/time-zone.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");

describe("3GPP-MS-TimeZone", () => {
  // TS 23.040 §9.2.3.11: quarters of an hour, the tens in the low half with the sign in its highest bit.
  it.each([
    ["+00:00", "0000", 0, 0],
    ["+01:00", "4000", 60, 0],
    ["+02:00 DST+1", "8001", 120, 1],
    ["+05:45", "3200", 345, 0],
    ["-06:00", "4a00", -360, 0],
    ["-03:30 DST+2", "4902", -210, 2],
    ["+19:45", "9700", 1185, 0],
  ] as const)("3GPP-MS-TimeZone - %s is 0x%s", (text, octets, offsetMinutes, daylightSavingHours) => {
    const zone = { offsetMinutes, daylightSavingHours };
    expect(timeZone.encode(zone).toString("hex")).toBe(octets);
    expect(timeZone.encode(text).toString("hex")).toBe(octets);
    expect(timeZone.decode(hex(octets))).toEqual(zone);
    expect(timeZone.format(zone)).toBe(text);
  });

  it("3GPP-MS-TimeZone - whatever is encoded is decoded again, as octets and as text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -79, max: 79 }), fc.constantFrom(0, 1, 2), (quarters, daylightSavingHours) => {
        const zone = { offsetMinutes: 15 * quarters, daylightSavingHours } as const;
        expect(timeZone.decode(timeZone.encode(zone))).toEqual({ ...zone, offsetMinutes: 15 * quarters || 0 });
        expect(timeZone.decode(timeZone.encode(timeZone.format(zone)))).toEqual({
          ...zone,
          offsetMinutes: 15 * quarters || 0,
        });
      }),
    );
  });

  it("3GPP-MS-TimeZone - spare bits of the second octet are not looked at", () => {
    expect(timeZone.decode(hex("40fd"))).toEqual({ offsetMinutes: 60, daylightSavingHours: 1 });
  });

  it.each([
    [
      () => timeZone.encode({ offsetMinutes: 10, daylightSavingHours: 0 }),
      "The offset of a time zone is a multiple of 15 minutes, at most 1185 to either side, not 10",
    ],
    [
      () => timeZone.encode({ offsetMinutes: 1200, daylightSavingHours: 0 }),
      "The offset of a time zone is a multiple of 15 minutes, at most 1185 to either side, not 1200",
    ],
    [
      () => timeZone.encode({ offsetMinutes: 0, daylightSavingHours: 3 as never }),
      "Daylight saving is 0, 1 or 2 hours, not 3",
    ],
    [() => timeZone.encode("CET"), 'A time zone is written as +01:00 or +02:00 DST+1, not "CET"'],
    [() => timeZone.decode(hex("40")), "A time zone has two octets, not 1 octet (0x40)"],
    [() => timeZone.decode(hex("400000")), "A time zone has two octets, not 3 octets (0x400000)"],
    [
      () => timeZone.decode(hex("a000")),
      "The quarters of an hour of a time zone are two decimal digits, not 2 octets (0xa000)",
    ],
    [() => timeZone.decode(hex("4003")), "Daylight saving is 0, 1 or 2 hours, not 3"],
  ])("3GPP-MS-TimeZone - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });
});
