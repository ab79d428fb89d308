import { readUnsigned32 } from "./header.ts";

/** The flags of an AVP (RFC 6733 §4.1). */
export const AVP_FLAG_VENDOR = 0x80;
export const AVP_FLAG_MANDATORY = 0x40;
export const AVP_FLAG_PRIVATE = 0x20;

/**
 * A walk along the frames of AVPs that lie one behind the other. One object serves the whole walk: its fields show the AVP that
 * was reached last. Decoding has a loop of its own, as has the reader of a request's destination: they are the hot path.
 */
export class AvpCursor {
  /** Where the AVP begins. */
  start: number;
  code = 0;
  /** Where the data begins: behind a header of 12 octets with the V flag, else of 8. */
  dataStart = 0;
  /** Where the data ends. */
  end = 0;
  /** Where the padding ends and the next AVP begins. Padding may be cut off: then this lies behind the limit. */
  next: number;
  readonly #octets: Buffer;
  readonly #limit: number;

  /** Stands before the first AVP, at `start`; what contains the AVPs ends at `limit`. */
  constructor(octets: Buffer, start: number, limit: number = octets.length) {
    this.#octets = octets;
    this.#limit = limit;
    this.start = start;
    this.next = start;
  }

  /** Goes to the next AVP. False where there is none: at the limit, or where a frame is broken, as `fault` then says. */
  advance(): boolean {
    const octets = this.#octets;
    const start = this.next;
    const remaining = this.#limit - start;
    if (remaining < 8) return false;
    const word = readUnsigned32(octets, start + 4);
    const length = word & 0xffffff;
    const headerLength = word >>> 31 === 0 ? 8 : 12;
    if (length < headerLength || length > remaining) return false;
    this.start = start;
    this.code = readUnsigned32(octets, start);
    this.dataStart = start + headerLength;
    this.end = start + length;
    this.next = paddedEnd(start, start + length);
    return true;
  }

  /** 0 without a vendor. */
  get vendorId(): number {
    return this.dataStart - this.start === 8 ? 0 : readUnsigned32(this.#octets, this.start + 8);
  }

  get flags(): number {
    return this.#octets[this.start + 4] as number;
  }

  /** Why no AVP can be read behind this one; undefined at the limit and before a whole AVP. */
  get fault(): string | undefined {
    return this.next < this.#limit ? frameFault(this.#octets, this.next, this.#limit) : undefined;
  }
}

/** Why octets are no sequence of whole AVPs; undefined when they are. */
export function walkFault(octets: Buffer): string | undefined {
  const cursor = new AvpCursor(octets, 0);
  let isWhole = true;
  while (isWhole) isWhole = cursor.advance();
  return cursor.fault;
}

/** Why no AVP can be read at `start`, or undefined when its frame is whole. */
export function frameFault(octets: Buffer, start: number, limit: number): string | undefined {
  const available = limit - start;
  if (available < 8) return `${available} octets remain at ${start}, less than the 8 of an AVP header`;
  const length = readUnsigned32(octets, start + 4) & 0xffffff;
  const headerLength = headerLengthAt(octets, start);
  const code = readUnsigned32(octets, start);
  if (length < headerLength) return `AVP ${code} has length ${length}, below the ${headerLength} octets of its header`;
  if (length > available) return `AVP ${code} has length ${length}, but only ${available} octets remain`;
  return undefined;
}

/**
 * Octets of the header of the AVP at `start`: 12 with the V flag, also when its vendor is 0 (RFC 6733 §4.1). The AVP's definition in
 * a dictionary does not matter here.
 */
export function headerLengthAt(octets: Buffer, start: number): 8 | 12 {
  return ((octets[start + 4] as number) & AVP_FLAG_VENDOR) === 0 ? 8 : 12;
}

/** Where the padding of an AVP ends: at the next multiple of four, counted from the AVP's start. */
export function paddedEnd(start: number, end: number): number {
  return start + ((end - start + 3) & ~3);
}
