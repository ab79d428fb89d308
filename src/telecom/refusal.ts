import { DiameterError } from "../errors.ts";
import { quoted } from "../wire/quoted.ts";

/** The error for a value that is not what is expected: `An IMSI has 6 to 15 digits, not "26201"`. */
export function refusal(rule: string, value: unknown): DiameterError {
  return new DiameterError("invalid-argument", `${rule}, not ${shown(value)}`);
}

/** Checks that something is octets, and views them as a Buffer. */
export function octetsOf(value: Uint8Array, rule: string): Buffer {
  if (!(value instanceof Uint8Array)) throw refusal(rule, value);
  return Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

/** Checks a whole number that takes so many bits. */
export function numberOf(value: number, bits: number, name: string): number {
  const most = 2 ** bits - 1;
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw refusal(`${name} is a whole number from 0 to ${most}`, value);
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value instanceof Uint8Array)
    return `${value.length} octet${value.length === 1 ? "" : "s"} (0x${Buffer.from(value.subarray(0, MAX_OCTETS)).toString("hex")})`;
  if (typeof value === "object" && value !== null) return quoted(Object.keys(value).join(", "));
  return String(value);
}

const MAX_OCTETS = 32;
