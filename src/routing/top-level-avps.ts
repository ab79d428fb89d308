import { frameFault, headerLengthAt, paddedEnd } from "../message/avp.ts";
import { HEADER_LENGTH, readUnsigned32 } from "../wire/header.ts";

/** Where an AVP of the IETF at the top level of a message stands, with its padding. */
export interface AvpPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where AVPs of one code stand at the top level, without reading any; the walk ends where an AVP is broken, or behind the first
 * `among` AVPs.
 */
export function topLevelAvps(octets: Buffer, code: number, among: number = Number.POSITIVE_INFINITY): AvpPlace[] {
  const found: AvpPlace[] = [];
  let looked = 0;
  for (let start = HEADER_LENGTH; start + 8 <= octets.length && looked < among; looked++) {
    if (frameFault(octets, start, octets.length) !== undefined) break;
    const end = paddedEnd(start, start + (readUnsigned32(octets, start + 4) & 0xffffff));
    const vendorId = headerLengthAt(octets, start) === 8 ? 0 : readUnsigned32(octets, start + 8);
    if (readUnsigned32(octets, start) === code && vendorId === 0) found.push({ start, end });
    start = end;
  }
  return found;
}
