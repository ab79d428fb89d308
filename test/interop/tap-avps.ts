/** One AVP of a message on the wire, read by a few lines that share nothing with the code under test. */
export interface TappedAvp {
  readonly code: number;
  /** V 0x80, M 0x40, P 0x20. */
  readonly flags: number;
  readonly vendor: number;
  readonly data: Buffer;
}

/** The AVPs of a message, or with `from` 0 those of a group, up to the first that does not fit. */
export function readAvps(octets: Buffer, from: number = HEADER_LENGTH): TappedAvp[] {
  const avps: TappedAvp[] = [];
  for (let at = from; at + 8 <= octets.length; ) {
    const flags = octets.readUInt8(at + 4);
    const length = octets.readUIntBE(at + 5, 3);
    const dataFrom = at + ((flags & V) === 0 ? 8 : 12);
    if (dataFrom > at + length || at + length > octets.length) break;
    avps.push({
      code: octets.readUInt32BE(at),
      flags,
      vendor: (flags & V) === 0 ? 0 : octets.readUInt32BE(at + 8),
      data: octets.subarray(dataFrom, at + length),
    });
    at += (length + 3) & ~3;
  }
  return avps;
}

const HEADER_LENGTH = 20;
const V = 0x80;
