import { foreignProtocol } from "./foreign-protocol.ts";
import { HEADER_LENGTH, messageLength } from "./header.ts";
import { OctetSource } from "./octets.ts";

/** 1 MiB, far above what applications send; settable up to 16 MiB. */
export const DEFAULT_MAX_MESSAGE_LENGTH = 1_048_576;

/** Why a stream can't be cut into messages any further. */
export interface FramingFault {
  /** A version that nobody knows how to mark off, or a length that no message can have. */
  readonly kind: "version" | "length";
  /** The 20 octets of the header: enough for an answer of 5011 or 5015. */
  readonly header: Buffer;
  /** The length that the header claims. */
  readonly length: number;
  readonly reason: string;
}

/** Takes what a {@link Framer} makes of a stream of octets, in order. */
export interface FramerOutput {
  /** Takes one whole message. */
  message(octets: Buffer): void;
  /** Takes octets that are handed out as no message: see {@link Framer.end}. */
  discarded?(octets: Buffer): void;
}

/**
 * Cuts a stream of octets into messages by the length in their headers (RFC 6733 §3). Any chunking is allowed. A message
 * that lies whole in a chunk is handed out as a view of it; nothing is reserved for a message before its octets arrive.
 */
export class Framer {
  readonly #output: FramerOutput;
  readonly #maxMessageLength: number;
  /** Octets of an incomplete message, in a buffer that grows with them. */
  #partial: Buffer = EMPTY;
  #filled = 0;
  #ended = false;

  constructor(output: FramerOutput, maxMessageLength: number = DEFAULT_MAX_MESSAGE_LENGTH) {
    this.#output = output;
    this.#maxMessageLength = maxMessageLength;
  }

  /** Octets that wait for the rest of their message. */
  get pendingOctets(): number {
    return this.#filled;
  }

  /** The header of the message whose rest is waited for; to be used when at least its 20 octets are pending. */
  get pendingHeader(): Buffer {
    return this.#partial.subarray(0, HEADER_LENGTH);
  }

  /**
   * Takes octets in and calls back for each message that is complete, in order. The caller gives `chunk` away. Returns a
   * fault when the version is not 1, or a length field is below 20, no multiple of four, or above the limit; the framer takes nothing from then on.
   */
  push(chunk: Buffer): FramingFault | undefined {
    let offset = 0;
    let fault: FramingFault | undefined;
    if (this.#filled > 0) {
      offset = this.#complete(chunk);
      fault = this.#fault;
    }
    let source: OctetSource | undefined;
    while (!this.#ended && chunk.length - offset >= HEADER_LENGTH) {
      const length = messageLength(chunk, offset);
      const reason = this.#refusal(chunk[offset] as number, length);
      if (reason !== undefined) {
        fault = this.#fail(chunk.subarray(offset, offset + HEADER_LENGTH), length, reason);
        break;
      }
      if (offset + length > chunk.length) break;
      if (offset === 0 && length === chunk.length) this.#output.message(chunk);
      else {
        source ??= OctetSource.of(chunk);
        this.#output.message(source.messageAt(chunk.byteOffset + offset, length));
      }
      offset += length;
    }
    if (offset < chunk.length) {
      if (this.#ended) this.#output.discarded?.(chunk.subarray(offset));
      else this.#keep(chunk, offset, chunk.length);
    }
    return fault;
  }

  /** Discards what is pending, and from now on all that comes. */
  end(): void {
    const pending = this.#partial.subarray(0, this.#filled);
    this.#ended = true;
    this.#partial = EMPTY;
    this.#filled = 0;
    if (pending.length > 0) this.#output.discarded?.(pending);
  }

  #fault: FramingFault | undefined;

  /** Fills up the incomplete message from the chunk; returns how many octets of the chunk it took. */
  #complete(chunk: Buffer): number {
    let offset = 0;
    if (this.#filled < HEADER_LENGTH) {
      offset = Math.min(HEADER_LENGTH - this.#filled, chunk.length);
      this.#keep(chunk, 0, offset);
      if (this.#filled < HEADER_LENGTH) return offset;
    }
    const length = messageLength(this.#partial, 0);
    const reason = this.#refusal(this.#partial[0] as number, length);
    if (reason !== undefined) {
      this.#fault = this.#fail(this.#partial.subarray(0, HEADER_LENGTH), length, reason);
      return offset;
    }
    const end = Math.min(offset + length - this.#filled, chunk.length);
    this.#keep(chunk, offset, end);
    if (this.#filled < length) return end;
    const message = this.#partial.subarray(0, length);
    this.#partial = EMPTY;
    this.#filled = 0;
    this.#output.message(message);
    return end;
  }

  #keep(chunk: Buffer, start: number, end: number): void {
    const needed = this.#filled + end - start;
    if (needed > this.#partial.length) {
      const grown = Buffer.allocUnsafeSlow(
        Math.max(needed, Math.min(this.#partial.length * 2, this.#maxMessageLength), 512),
      );
      grown.set(this.#partial.subarray(0, this.#filled));
      this.#partial = grown;
    }
    this.#partial.set(chunk.subarray(start, end), this.#filled);
    this.#filled = needed;
  }

  #refusal(version: number, length: number): string | undefined {
    if (length < HEADER_LENGTH) return `Message Length ${length} is below the ${HEADER_LENGTH} octets of a header`;
    if ((length & 3) !== 0) return `Message Length ${length} is no multiple of four`;
    if (length > this.#maxMessageLength)
      return `Message Length ${length} is above the limit of ${this.#maxMessageLength}`;
    if (version !== 1) return UNKNOWN_VERSION;
    return undefined;
  }

  #fail(header: Buffer, length: number, reason: string): FramingFault {
    const kind = reason === UNKNOWN_VERSION ? "version" : "length";
    const told = foreignProtocol(header) ?? reason;
    const fault: FramingFault = { kind, header: Buffer.from(header), length, reason: told };
    this.end();
    return fault;
  }
}

const EMPTY = Buffer.alloc(0);
const UNKNOWN_VERSION = "The version is unknown; only 1 exists";
