import { frameFault, headerLengthAt, paddedEnd } from "../message/avp.ts";
import { HEADER_LENGTH, readUnsigned32 } from "../wire/header.ts";

/** The place of an IETF AVP at the top level of a message, with its padding. */
export interface AvpPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of the AVPs of one code at the top level, found without reading their data. The walk ends where an AVP is broken, or
 * behind the first `among` AVPs.
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
