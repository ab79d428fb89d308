import { ConversionError } from "../errors.ts";

/** Octets of a Diameter header (RFC 6733 §3). */
export const HEADER_LENGTH = 20;

export const FLAG_REQUEST = 0x80;
export const FLAG_PROXIABLE = 0x40;
export const FLAG_ERROR = 0x20;
export const FLAG_RETRANSMIT = 0x10;

/** The longest message that the 24 bits of the length field allow, rounded down to whole words. */
export const MAX_MESSAGE_LENGTH = 0xfffffc;

/** The fields of a header that a caller may set; all others follow from the message. */
export interface HeaderFields {
  readonly version?: number;
  readonly commandFlags?: number;
  readonly commandCode?: number;
  readonly applicationId?: number;
  readonly hopByHopIdentifier?: number;
  readonly endToEndIdentifier?: number;
}

const NO_FIELDS: HeaderFields = {};

/** The header of a Diameter message (RFC 6733 §3). */
export class MessageHeader {
  version: number;
  /** Octets of the whole message; set when it is encoded or was received. */
  length = 0;
  commandFlags: number;
  commandCode: number;
  applicationId: number;
  hopByHopIdentifier: number;
  endToEndIdentifier: number;
  /** 20 after decoding, 0 in a header that was made here. */
  lengthHeader = 0;

  constructor(fields: HeaderFields = NO_FIELDS) {
    this.version = fields.version ?? 1;
    this.commandFlags = fields.commandFlags ?? 0;
    this.commandCode = fields.commandCode ?? 0;
    this.applicationId = fields.applicationId ?? 0;
    this.hopByHopIdentifier = fields.hopByHopIdentifier ?? 0;
    this.endToEndIdentifier = fields.endToEndIdentifier ?? 0;
  }

  /** The R flag. */
  get isRequest(): boolean {
    return (this.commandFlags & FLAG_REQUEST) !== 0;
  }

  set isRequest(value: boolean) {
    this.#setFlag(FLAG_REQUEST, value);
  }

  /** The P flag: the message may be relayed, proxied or redirected. */
  get isProxyable(): boolean {
    return (this.commandFlags & FLAG_PROXIABLE) !== 0;
  }

  set isProxyable(value: boolean) {
    this.#setFlag(FLAG_PROXIABLE, value);
  }

  /** The E flag: the answer follows the grammar of errors (RFC 6733 §7.2). */
  get isError(): boolean {
    return (this.commandFlags & FLAG_ERROR) !== 0;
  }

  set isError(value: boolean) {
    this.#setFlag(FLAG_ERROR, value);
  }

  /** The T flag: the request may be a duplicate. */
  get isRetransmit(): boolean {
    return (this.commandFlags & FLAG_RETRANSMIT) !== 0;
  }

  set isRetransmit(value: boolean) {
    this.#setFlag(FLAG_RETRANSMIT, value);
  }

  /** The header as 20 octets; `length` stands in it as it is. */
  asBytes(): Buffer {
    const bytes = Buffer.allocUnsafe(HEADER_LENGTH);
    bytes.writeUInt32BE(((this.version & 0xff) << 24) >>> 0, 0);
    bytes.writeUIntBE(this.length, 1, 3);
    bytes.writeUInt32BE((((this.commandFlags & 0xff) << 24) | this.commandCode) >>> 0, 4);
    bytes.writeUInt32BE(this.applicationId >>> 0, 8);
    bytes.writeUInt32BE(this.hopByHopIdentifier >>> 0, 12);
    bytes.writeUInt32BE(this.endToEndIdentifier >>> 0, 16);
    return bytes;
  }

  /**
   * Reads a header from the first 20 octets of `data`. Nothing but their number is checked.
   * @throws ConversionError when there are fewer.
   */
  static fromBytes(data: Uint8Array): MessageHeader {
    if (data.length < HEADER_LENGTH) {
      throw new ConversionError(
        `A Diameter header takes ${HEADER_LENGTH} octets, ${data.length} were given (RFC 6733 §3)`,
      );
    }
    return readHeader(data);
  }

  /** For example `<Version: 0x01, Length: 312, Flags: 0x40 (proxyable), Hop-by-Hop Identifier: 0x2711, ...>`. */
  toString(): string {
    const words = FLAG_WORDS.filter(([mask]) => (this.commandFlags & mask) !== 0).map(([, word]) => word);
    const flags = `${hex(this.commandFlags, 2)} (${words.join(", ")})`;
    return (
      `<Version: ${hex(this.version, 2)}, Length: ${this.length}, Flags: ${flags}, ` +
      `Hop-by-Hop Identifier: ${hex(this.hopByHopIdentifier, 1)}, End-to-End Identifier: ${hex(this.endToEndIdentifier, 1)}>`
    );
  }

  #setFlag(mask: number, value: boolean): void {
    this.commandFlags = value ? this.commandFlags | mask : this.commandFlags & ~mask;
  }
}

/** Reads a header from octets that are known to be enough. */
export function readHeader(data: Uint8Array): MessageHeader {
  const header = new MessageHeader();
  header.version = data[0] as number;
  header.length = messageLength(data, 0);
  header.commandFlags = data[4] as number;
  header.commandCode = ((data[5] as number) << 16) | ((data[6] as number) << 8) | (data[7] as number);
  header.applicationId = readUnsigned32(data, 8);
  header.hopByHopIdentifier = readUnsigned32(data, 12);
  header.endToEndIdentifier = readUnsigned32(data, 16);
  header.lengthHeader = HEADER_LENGTH;
  return header;
}

/** The length that the header of a message claims; the message begins at `offset`. */
export function messageLength(data: Uint8Array, offset: number): number {
  return ((data[offset + 1] as number) << 16) | ((data[offset + 2] as number) << 8) | (data[offset + 3] as number);
}

const FLAG_WORDS: readonly (readonly [number, string])[] = [
  [FLAG_REQUEST, "request"],
  [FLAG_PROXIABLE, "proxyable"],
  [FLAG_ERROR, "error"],
  [FLAG_RETRANSMIT, "retransmit"],
];

function hex(value: number, digits: number): string {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}

/** Four octets as an unsigned number; the caller knows that they are there. */
export function readUnsigned32(data: Uint8Array, offset: number): number {
  return (
    (((data[offset] as number) << 24) |
      ((data[offset + 1] as number) << 16) |
      ((data[offset + 2] as number) << 8) |
      (data[offset + 3] as number)) >>>
    0
  );
}
