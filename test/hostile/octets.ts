/** A message taken apart without any help of the code under test. */
export interface RawMessage {
  readonly flags: number;
  readonly code: number;
  readonly applicationId: number;
  readonly hopByHop: number;
  readonly endToEnd: number;
  readonly avps: readonly RawAvp[];
}

/** An AVP and its octets, with padding. */
export interface RawAvp {
  readonly code: number;
  readonly vendorId: number;
  readonly flags: number;
  readonly data: Buffer;
  readonly octets: Buffer;
}

export const REQUEST = 0x80;
export const PROXIABLE = 0x40;
export const ERROR = 0x20;
export const RETRANSMITTED = 0x10;
export const VENDOR = 0x80;
export const MANDATORY = 0x40;

export const RESULT_CODE = 268;
export const FAILED_AVP = 279;

/** Takes a well-formed message apart. */
export function readMessage(octets: Buffer): RawMessage {
  return {
    flags: octets.readUInt8(4),
    code: octets.readUIntBE(5, 3),
    applicationId: octets.readUInt32BE(8),
    hopByHop: octets.readUInt32BE(12),
    endToEnd: octets.readUInt32BE(16),
    avps: readAvps(octets.subarray(20)),
  };
}

/** Takes well-formed AVPs apart; throws where they are not. */
export function readAvps(octets: Buffer): RawAvp[] {
  const avps: RawAvp[] = [];
  for (let start = 0; start < octets.length; ) {
    const avp = readAvp(octets, start);
    avps.push(avp);
    start += avp.octets.length;
  }
  return avps;
}

function readAvp(octets: Buffer, start: number): RawAvp {
  const flags = octets.readUInt8(start + 4);
  const length = octets.readUIntBE(start + 5, 3);
  const headerLength = (flags & VENDOR) === 0 ? 8 : 12;
  const end = start + Math.ceil(length / 4) * 4;
  if (length < headerLength || end > octets.length) throw new Error(`An AVP of length ${length} is broken`);
  return {
    code: octets.readUInt32BE(start),
    vendorId: headerLength === 8 ? 0 : octets.readUInt32BE(start + 8),
    flags,
    data: octets.subarray(start + headerLength, start + length),
    octets: octets.subarray(start, end),
  };
}

/** What a header says. */
export interface RawHeader {
  readonly flags: number;
  readonly code: number;
  readonly applicationId: number;
  readonly identifier: number;
}

/** A message of given octets behind its header, its length filled in. */
export function message({ flags, code, applicationId, identifier }: RawHeader, ...avps: Buffer[]): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt8(1, 0);
  header.writeUIntBE(20 + avps.reduce((sum, { length }) => sum + length, 0), 1, 3);
  header.writeUInt8(flags, 4);
  header.writeUIntBE(code, 5, 3);
  header.writeUInt32BE(applicationId, 8);
  header.writeUInt32BE(identifier, 12);
  header.writeUInt32BE(identifier, 16);
  return Buffer.concat([header, ...avps]);
}

/** An AVP, padded. */
export function avp(
  code: number,
  data: Buffer | string,
  { flags = MANDATORY, vendorId = 0 }: { flags?: number; vendorId?: number } = {},
): Buffer {
  const octets = Buffer.from(data as string);
  const head = Buffer.alloc(vendorId === 0 ? 8 : 12);
  head.writeUInt32BE(code, 0);
  head.writeUInt8(flags | (vendorId === 0 ? 0 : VENDOR), 4);
  head.writeUIntBE(head.length + octets.length, 5, 3);
  if (vendorId !== 0) head.writeUInt32BE(vendorId, 8);
  return Buffer.concat([head, octets, Buffer.alloc((4 - (octets.length % 4)) % 4)]);
}

/** The data of an Unsigned32, Integer32 or Enumerated. */
export function u32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value >>> 0);
  return octets;
}
