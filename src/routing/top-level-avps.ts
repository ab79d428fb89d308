import { AvpCursor } from "../wire/avp-frame.ts";
import { HEADER_LENGTH } from "../wire/header.ts";

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
  const cursor = new AvpCursor(octets, HEADER_LENGTH);
  for (let looked = 0; looked < among && cursor.advance(); looked++) {
    if (cursor.code === code && cursor.vendorId === 0) found.push({ start: cursor.start, end: cursor.next });
  }
  return found;
}
