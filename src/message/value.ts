import { isUtf8 } from "node:buffer";
import type { AvpType } from "../dictionary/definitions.ts";
import { type Address, addressOctets, FAMILY_IPV4, ipv4Of, readAddress } from "../wire/address.ts";
import { asciiText } from "../wire/ascii-text.ts";
import { readUnsigned32 } from "../wire/header.ts";
import { unsigned64 } from "../wire/octets.ts";
import { secondsFromTime, timeFromSeconds } from "../wire/time.ts";
import type { Writer } from "../wire/writer.ts";

/** A value of an AVP that is not Grouped, as it is read. */
export type Value = Buffer | string | number | bigint | Date | Address;

/** A value to write: also safe integers for 64 bits, text for addresses, any octets, and text for them (UTF-8). */
export type WritableValue = Value | Uint8Array;

/**
 * Reads the data of an AVP that is not Grouped from `data[start, end)`: octets as a view, all else as a value. Undefined
 * when the data does not fit the type; {@link dataFault} says why.
 */
export function decodeValue(type: AvpType, data: Buffer, start: number, end: number): Value | undefined {
  switch (type) {
    case "Unsigned32":
      return end - start === 4 ? readUnsigned32(data, start) : undefined;
    case "Enumerated":
    case "Integer32":
      return end - start === 4 ? readUnsigned32(data, start) | 0 : undefined;
    case "UTF8String":
    case "DiameterURI":
    case "IPFilterRule":
    case "QoSFilterRule":
      return decodeText(data, start, end);
    case "DiameterIdentity":
      return end - start <= MAX_IDENTITY && isIdentityOctets(data, start, end)
        ? asciiText(data, start, end)
        : undefined;
    case "OctetString":
    case "Grouped":
      return data.subarray(start, end);
    case "Unsigned64":
      return end - start === 8 ? readUnsigned64(data, start) : undefined;
    case "Integer64":
      return end - start === 8 ? BigInt.asIntN(64, readUnsigned64(data, start)) : undefined;
    case "Time":
      return end - start === 4 ? timeFromSeconds(readUnsigned32(data, start)) : undefined;
    case "Address":
      return readAddress(data, start, end);
    case "Float32":
      return end - start === 4 ? data.readFloatBE(start) : undefined;
    case "Float64":
      return end - start === 8 ? data.readDoubleBE(start) : undefined;
  }
}

/**
 * Writes the data of an AVP that is not Grouped. Returns undefined; or, when the value does not fit the type and nothing was written,
 * the values that would be right.
 */
export function encodeValue(writer: Writer, type: AvpType, value: unknown): string | undefined {
  switch (type) {
    case "Unsigned32":
      if (!isWhole(value, 0, 0xffffffff)) return "a whole number from 0 to 4294967295";
      writer.uint32(value);
      return undefined;
    case "Enumerated":
    case "Integer32":
      if (!isWhole(value, -0x80000000, 0x7fffffff)) return "a whole number from -2147483648 to 2147483647";
      writer.int32(value);
      return undefined;
    case "UTF8String":
    case "DiameterURI":
    case "IPFilterRule":
    case "QoSFilterRule":
      if (typeof value !== "string") return "a string";
      if (!value.isWellFormed()) return "a string without lone surrogates";
      writer.text(value);
      return undefined;
    case "DiameterIdentity":
      if (typeof value !== "string" || value.length > MAX_IDENTITY || !isIdentity(value))
        return `a non-empty ASCII string of at most ${MAX_IDENTITY} characters (internationalized names in their xn-- form)`;
      writer.text(value);
      return undefined;
    case "OctetString":
      if (value instanceof Uint8Array) writer.octets(value);
      else if (typeof value === "string" && value.isWellFormed()) writer.text(value);
      else return "a Buffer, a Uint8Array or a text";
      return undefined;
    case "Grouped":
      if (!(value instanceof Uint8Array)) return "a Buffer or Uint8Array";
      writer.octets(value);
      return undefined;
    default:
      return encodeRarer(writer, type, value);
  }
}

/** The least number of octets of a type's data: the length of an example in Failed-AVP (RFC 6733 §7.5). */
export function minimumLength(type: AvpType): number {
  switch (type) {
    case "Integer32":
    case "Unsigned32":
    case "Float32":
    case "Enumerated":
    case "Time":
      return 4;
    case "Integer64":
    case "Unsigned64":
    case "Float64":
      return 8;
    case "Address":
      return 6;
    default:
      return 0;
  }
}

/** The most octets of a DiameterIdentity, which is a domain name (RFC 6733 §4.3.1, RFC 1035 §2.3.4). */
export const MAX_IDENTITY = 255;

/** Why data did not fit its type: by its length (5014), or by its content (5004). A name that is too long is of the latter. */
export function dataFault(type: AvpType, data: Buffer): "length" | "utf8" | "identity" | "long" {
  if (type !== "DiameterIdentity") return TEXTS.has(type) ? "utf8" : "length";
  if (data.length === 0) return "length";
  return data.length > MAX_IDENTITY ? "long" : "identity";
}

/** The fault in words where {@link dataFault} says `length`; for an Address it depends on the family. */
export function lengthFault(type: AvpType, data: Buffer): string {
  if (type !== "Address" || data.length < 2) return `type ${type} can't have ${data.length} octets`;
  return `family ${data.readUInt16BE(0)} can't have an address of ${data.length - 2} octets`;
}

const TEXTS: ReadonlySet<AvpType> = new Set<AvpType>(["UTF8String", "DiameterURI", "IPFilterRule", "QoSFilterRule"]);

/** Text of UTF-8 octets; undefined when they are ill-formed (RFC 3629). */
function decodeText(data: Buffer, start: number, end: number): string | undefined {
  if (isAscii(data, start, end)) return asciiText(data, start, end);
  return isUtf8(data.subarray(start, end)) ? data.toString("utf8", start, end) : undefined;
}

function readUnsigned64(data: Buffer, start: number): bigint {
  return unsigned64(readUnsigned32(data, start), readUnsigned32(data, start + 4));
}

function isAscii(data: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if ((data[index] as number) >= 0x80) return false;
  return true;
}

/** True for printable ASCII: no name has control characters, but sloppy ones have blanks (RFC 6733 §4.3.1). */
function isIdentityOctets(data: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const octet = data[index] as number;
    if (octet < 0x20 || octet >= 0x7f) return false;
  }
  return end > start;
}

function isIdentity(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code < 0x20 || code >= 0x7f) return false;
  }
  return value.length > 0;
}

function isWhole(value: unknown, low: number, high: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
}

function encodeRarer(writer: Writer, type: AvpType, value: unknown): string | undefined {
  switch (type) {
    case "Unsigned64": {
      const whole = asBigint(value);
      if (whole === undefined || whole < 0n || whole > 0xffffffffffffffffn)
        return "a bigint or safe integer from 0 to 2^64-1";
      writer.uint64(whole);
      return undefined;
    }
    case "Integer64": {
      const whole = asBigint(value);
      if (whole === undefined || BigInt.asIntN(64, whole) !== whole)
        return "a bigint or safe integer from -2^63 to 2^63-1";
      writer.int64(whole);
      return undefined;
    }
    case "Time": {
      const seconds = value instanceof Date ? secondsFromTime(value) : undefined;
      if (seconds === undefined) return "a Date from 1968-01-20T03:14:08Z to 2104-02-26T09:42:23Z";
      writer.uint32(seconds);
      return undefined;
    }
    case "Address": {
      const ipv4 = ipv4Of(value);
      if (ipv4 >= 0) {
        writer.uint16(FAMILY_IPV4);
        writer.uint32(ipv4);
        return undefined;
      }
      const octets = addressOctets(value as Address | string);
      if (octets === undefined) return "an IPv4, IPv6 or E.164 text, or { family, address } or { family, data }";
      writer.octets(octets);
      return undefined;
    }
    case "Float32":
      if (typeof value !== "number" || (Number.isFinite(value) && !Number.isFinite(Math.fround(value))))
        return "a number in the range of 32 bits";
      writer.float32(value);
      return undefined;
    default:
      if (typeof value !== "number") return "a number";
      writer.float64(value);
      return undefined;
  }
}

function asBigint(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
}
