import { octetsOf, refusal } from "./refusal.ts";

/** The time zone of a user, with the summer time in it. */
export interface TimeZone {
  /** Minutes east of UTC, a multiple of 15, daylight saving included. */
  readonly offsetMinutes: number;
  /** The hours of daylight saving that are in the offset. */
  readonly daylightSavingHours: 0 | 1 | 2;
}

/** A time zone and its octets, both ways. */
export interface TimeZoneCodec {
  /**
   * Takes a time zone, or a text as {@link TimeZoneCodec.format} gives.
   * @throws DiameterError `invalid-argument`
   */
  encode(zone: TimeZone | string): Buffer;
  /** @throws DiameterError `invalid-argument` when the octets are not two, or have no such meaning. */
  decode(octets: Uint8Array): TimeZone;
  /** `+01:00`, or `+02:00 DST+1` where daylight saving is in the offset. */
  format(zone: TimeZone): string;
}

/** 3GPP-MS-TimeZone: quarters of an hour in two swapped digits with the sign, then the daylight saving (TS 29.061 §16.4.7.2, TS 23.040 §9.2.3.11). */
export const timeZone: TimeZoneCodec = { encode, decode, format };

function encode(zone: TimeZone | string): Buffer {
  const { offsetMinutes, daylightSavingHours } = typeof zone === "string" ? parse(zone) : zone;
  const quarters = Math.abs(offsetMinutes) / 15;
  if (!Number.isInteger(quarters) || quarters > MOST_QUARTERS)
    throw refusal("The offset of a time zone is a multiple of 15 minutes, at most 1185 to either side", offsetMinutes);
  if (![0, 1, 2].includes(daylightSavingHours))
    throw refusal("Daylight saving is 0, 1 or 2 hours", daylightSavingHours);
  const sign = offsetMinutes < 0 ? SIGN : 0;
  return Buffer.from([((quarters % 10) << 4) | Math.trunc(quarters / 10) | sign, daylightSavingHours]);
}

/** The sign takes a bit of the tens. */
const MOST_QUARTERS = 79;
const SIGN = 0x08;

function parse(text: string): TimeZone {
  const [, sign, hours, minutes, saving = "0"] = /^([+-])(\d\d):(\d\d)(?: DST\+([0-2]))?$/.exec(text) ?? [];
  if (sign === undefined) throw refusal("A time zone is written as +01:00 or +02:00 DST+1", text);
  const offset = Number(hours) * 60 + Number(minutes);
  return {
    offsetMinutes: sign === "-" ? 0 - offset : offset,
    daylightSavingHours: Number(saving) as TimeZone["daylightSavingHours"],
  };
}

function decode(octets: Uint8Array): TimeZone {
  const data = octetsOf(octets, RULE);
  const [swapped = 0, saving = 0] = data;
  if (data.length !== 2) throw refusal(RULE, data);
  const units = swapped >> 4;
  if (units > 9) throw refusal("The quarters of an hour of a time zone are two decimal digits", data);
  const daylightSavingHours = saving & 0x03;
  if (daylightSavingHours === 3) throw refusal("Daylight saving is 0, 1 or 2 hours", daylightSavingHours);
  const minutes = 15 * (10 * (swapped & 0x07) + units);
  const isWest = (swapped & SIGN) !== 0;
  return { offsetMinutes: isWest ? 0 - minutes : minutes, daylightSavingHours: daylightSavingHours as 0 | 1 | 2 };
}

const RULE = "A time zone has two octets";

function format({ offsetMinutes, daylightSavingHours }: TimeZone): string {
  const minutes = Math.abs(offsetMinutes);
  const two = (number: number): string => `${number}`.padStart(2, "0");
  const offset = `${offsetMinutes < 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
  return daylightSavingHours === 0 ? offset : `${offset} DST+${daylightSavingHours}`;
}
