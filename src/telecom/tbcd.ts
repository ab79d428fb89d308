import { octetsOf, refusal } from "./refusal.ts";

/** Digits and their octets, both ways. */
export interface DigitsCodec {
  /** @throws DiameterError `invalid-argument` when the text has other characters or the wrong number of digits. */
  encode(digits: string): Buffer;
  /** @throws DiameterError `invalid-argument` when the octets are no such digits. */
  decode(octets: Uint8Array): string;
}

/**
 * TBCD, two digits in each octet, the first in its low half, filled up with 1111 (3GPP TS 29.002 §17.7.8): digits, `*`, `#`, and `a`,
 * `b` and `c`.
 */
export const tbcd: DigitsCodec = {
  encode: (digits) => encodeDigits(digits, ANY),
  decode: (octets) => decodeDigits(octets, ANY),
};

/** An MSISDN as the AVPs MSISDN, A-MSISDN and STN-SR have it: the international number, 1 to 15 digits, in TBCD (TS 29.329 §6.3.2). */
export const msisdn: DigitsCodec = {
  encode: (digits) => encodeDigits(typeof digits === "string" ? digits.replace(/^\+/, "") : digits, MSISDN),
  decode: (octets) => decodeDigits(octets, MSISDN),
};

/** An IMSI in TBCD: 6 to 15 digits (TS 23.003 §2.2). */
export const imsi: DigitsCodec = {
  encode: (digits) => encodeDigits(digits, IMSI),
  decode: (octets) => decodeDigits(octets, IMSI),
};

/** Checks the digits of an IMSI. */
export function checkImsi(digits: string): string {
  if (typeof digits !== "string" || !IMSI.pattern.test(digits)) throw refusal(IMSI.rule, digits);
  return digits;
}

interface DigitsRule {
  readonly pattern: RegExp;
  readonly rule: string;
}

const ANY: DigitsRule = { pattern: /^[0-9*#a-c]*$/i, rule: "TBCD takes digits, *, #, a, b and c" };
const MSISDN: DigitsRule = { pattern: /^[0-9]{1,15}$/, rule: "An MSISDN has 1 to 15 digits" };
const IMSI: DigitsRule = { pattern: /^[0-9]{6,15}$/, rule: "An IMSI has 6 to 15 digits" };

const SIGNS = "0123456789*#abc";
const FILLER = 0xf;

function encodeDigits(digits: string, { pattern, rule }: DigitsRule): Buffer {
  if (typeof digits !== "string" || !pattern.test(digits)) throw refusal(rule, digits);
  const octets = Buffer.alloc(Math.ceil(digits.length / 2));
  for (let index = 0; index < octets.length; index++) {
    octets[index] = signAt(digits, 2 * index) | (signAt(digits, 2 * index + 1) << 4);
  }
  return octets;
}

function signAt(digits: string, index: number): number {
  return index < digits.length ? SIGNS.indexOf(digits.charAt(index).toLowerCase()) : FILLER;
}

function decodeDigits(octets: Uint8Array, { pattern, rule }: DigitsRule): string {
  const data = octetsOf(octets, "TBCD is read from octets");
  const halves = [...data].flatMap((octet) => [octet & 0xf, octet >> 4]);
  if (halves.at(-1) === FILLER) halves.pop();
  const digits = halves.map((half) => SIGNS[half] ?? "filler").join("");
  if (!pattern.test(digits)) throw refusal(halves.includes(FILLER) ? FILLER_RULE : rule, data);
  return digits;
}

const FILLER_RULE = "TBCD has its filler 1111 in the last half octet only";
