/*
 * What goes over the wire, read without the product: the judge must not share the mistakes of the judged.
 */

/**
 * @typedef {ReturnType<typeof readHeader>} Header
 * @typedef {{ hopByHop: number, endToEnd: number }} Identifiers
 */

/**
 * Who listens to a {@link MessageStream}.
 * @typedef {object} StreamListener
 * @property {(header: Header) => void} [onHeader] as soon as a header is there
 * @property {(header: Header, octets: Buffer) => void} [onMessage]
 * @property {(header: Header) => void} [onBroken] when no message can start like this; the rest is ignored
 */

const HEADER_LENGTH = 20;
const MAX_MESSAGE_LENGTH = 1_048_576;
const RESULT_CODE = 268;

/**
 * The fields of a header (RFC 6733 §3).
 * @param {Buffer} octets
 */
export function readHeader(octets) {
  const flags = octets[4];
  return {
    version: octets[0],
    length: octets.readUIntBE(1, 3),
    isRequest: (flags & 0x80) !== 0,
    isError: (flags & 0x20) !== 0,
    code: octets.readUIntBE(5, 3),
    applicationId: octets.readUInt32BE(8),
    hopByHop: octets.readUInt32BE(12),
    endToEnd: octets.readUInt32BE(16),
  };
}

/**
 * A copy with these identifiers.
 * @param {Buffer} octets
 * @param {Identifiers} identifiers
 */
export function stamped(octets, { hopByHop, endToEnd }) {
  const copy = Buffer.from(octets);
  copy.writeUInt32BE(hopByHop, 12);
  copy.writeUInt32BE(endToEnd, 16);
  return copy;
}

/**
 * The Result-Code of a whole message, or undefined.
 * @param {Buffer} octets
 */
export function resultCodeOf(octets) {
  for (let offset = HEADER_LENGTH; offset + 12 <= octets.length; ) {
    const length = octets.readUIntBE(offset + 5, 3);
    if (octets.readUInt32BE(offset) === RESULT_CODE) return octets.readUInt32BE(offset + 8);
    offset += Math.max(8, (length + 3) & ~3);
  }
  return undefined;
}

/** Cuts a stream into messages by their lengths. */
export class MessageStream {
  /** @type {Buffer} */
  #pending = Buffer.alloc(0);
  #isBroken = false;
  #onHeader;
  #onMessage;
  #onBroken;

  /** @param {StreamListener} listener */
  constructor({ onHeader, onMessage, onBroken }) {
    this.#onHeader = onHeader;
    this.#onMessage = onMessage;
    this.#onBroken = onBroken;
  }

  #isHeaderSeen = false;

  /** @param {Buffer} chunk */
  push(chunk) {
    if (this.#isBroken) return;
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    while (this.#pending.length >= HEADER_LENGTH) {
      const header = readHeader(this.#pending);
      if (!this.#isHeaderSeen) this.#onHeader?.(header);
      this.#isHeaderSeen = true;
      const { version, length } = header;
      if (version !== 1 || length < HEADER_LENGTH || length % 4 !== 0 || length > MAX_MESSAGE_LENGTH) {
        this.#isBroken = true;
        this.#pending = Buffer.alloc(0);
        this.#onBroken?.(header);
        return;
      }
      if (this.#pending.length < length) return;
      const message = this.#pending.subarray(0, length);
      this.#pending = this.#pending.subarray(length);
      this.#isHeaderSeen = false;
      this.#onMessage?.(header, message);
    }
  }
}
