import { AvpEncodeError } from "../errors.ts";
import { MAX_MESSAGE_LENGTH } from "./header.ts";
import { OctetRange, OctetStore } from "./octet-range.ts";
import { copyOctets, octetView, putAscii, SHORT_TEXT } from "./octets.ts";

/** The header of an AVP without its length (RFC 6733 §4.1). */
export interface AvpHead {
  readonly code: number;
  /** 0 without one. */
  readonly vendorId: number;
  /** The flags in the highest octet. */
  readonly flagsWord: number;
}

const INITIAL_CAPACITY = 1024;
/** The memory of a writer that has written nothing. */
const NO_STORE = new OctetStore(0);
const NO_OCTETS = NO_STORE.octets;
const NO_VIEW = new DataView(NO_STORE.buffer);

/**
 * A growing buffer that messages are encoded into, one behind the other. Octets are written at `length`; the owner takes
 * them with `subarray` or `drop`s them when they are sent.
 */
export class Writer {
  /** The memory to write to; another buffer when the writer has grown. */
  buffer: Buffer = NO_OCTETS;
  /** A DataView of `buffer`. */
  view: DataView = NO_VIEW;
  /** The store of `buffer`, to which an {@link OctetRange} refers. */
  #store: OctetStore = NO_STORE;
  /** The length of `buffer`, kept in a field because it is read with every AVP. */
  capacity = 0;
  /** The view that was returned last: it is often asked for again. */
  #last: Buffer = NO_OCTETS;
  readonly #range = new OctetRange(NO_STORE, 0, 0);
  /** Octets written so far. */
  length = 0;

  constructor(capacity: number = INITIAL_CAPACITY) {
    this.#allocate(Math.max(16, capacity));
  }

  /** Code and vendor of an AVP at `start`, for which there is room; returns where its data begins. */
  #head(start: number, { code, vendorId }: AvpHead): number {
    this.view.setUint32(start, code);
    if (vendorId === 0) return start + 8;
    this.view.setUint32(start + 8, vendorId);
    return start + 12;
  }

  /** Begins an AVP (RFC 6733 §4.1): its header with the length left open. {@link endAvp} follows behind the data. */
  beginAvp(head: AvpHead): void {
    this.reserve(12);
    this.length = this.#head(this.length, head);
  }

  /**
   * Ends the AVP that was begun at `start`: flags, length and padding, which the length does not count. `flagsWord` has the
   * flags in its highest octet. Returns the length; one above 24 bits is the caller's to refuse.
   */
  endAvp(start: number, flagsWord: number): number {
    const { length } = this;
    const avpLength = length - start;
    this.view.setInt32(start + 4, flagsWord | avpLength);
    const rest = avpLength & 3;
    if (rest !== 0) {
      this.reserve(4);
      const buffer = this.buffer;
      let end = length;
      do buffer[end++] = 0;
      while (((end - start) & 3) !== 0);
      this.length = end;
    }
    return avpLength;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.length, value);
    this.length += 4;
  }

  int32(value: number): void {
    this.reserve(4);
    this.view.setInt32(this.length, value);
    this.length += 4;
  }

  uint64(value: bigint): void {
    this.reserve(8);
    this.view.setBigUint64(this.length, value);
    this.length += 8;
  }

  int64(value: bigint): void {
    this.reserve(8);
    this.view.setBigInt64(this.length, value);
    this.length += 8;
  }

  float32(value: number): void {
    this.reserve(4);
    this.view.setFloat32(this.length, value);
    this.length += 4;
  }

  float64(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value);
    this.length += 8;
  }

  uint16(value: number): void {
    this.reserve(2);
    this.view.setUint16(this.length, value);
    this.length += 2;
  }

  octets(value: Uint8Array): void {
    this.reserve(value.length);
    copyOctets(this.buffer, value, this.length);
    this.length += value.length;
  }

  /** Writes a text as UTF-8; short ASCII goes faster by hand than through the engine. */
  text(value: string): void {
    const { length } = value;
    this.reserve(length * 3);
    const { buffer, length: start } = this;
    const isShortAscii = length <= SHORT_TEXT && putAscii(buffer, this.view, start, value);
    this.length = start + (isShortAscii ? length : buffer.write(value, start));
  }

  /** Zero octets up to the next multiple of four behind `start` (RFC 6733 §4.1: padding is not counted in the AVP Length). */
  pad(start: number): void {
    const rest = (this.length - start) & 3;
    if (rest === 0) return;
    this.reserve(4);
    for (let missing = 4 - rest; missing > 0; missing--) this.buffer[this.length++] = 0;
  }

  /** Writes a number of 32 bits over octets that were written before. */
  patchUint32(offset: number, value: number): void {
    this.view.setUint32(offset, value);
  }

  /** Makes room for `octets` more. */
  reserve(octets: number): void {
    if (this.length + octets > this.capacity) this.#grow(this.length + octets);
  }

  /** The octets from `start` to `end` without a copy; they are overwritten by later use of the writer. */
  subarray(start = 0, end: number = this.length): Buffer {
    const last = this.#last;
    if (last.byteOffset === start && last.length === end - start) return last;
    this.#last = octetView(this.#store.buffer, start, end - start);
    return this.#last;
  }

  /** The place of the octets from `start` on. Always the same object: the next call changes it. */
  range(start: number): OctetRange {
    const range = this.#range;
    range.store = this.#store;
    range.start = start;
    range.length = this.length - start;
    return range;
  }

  /** The octets from `start` on as a copy of their own. */
  copy(start = 0): Buffer {
    return Buffer.from(this.buffer.subarray(start, this.length));
  }

  /** Hands the written octets over and starts anew; the caller owns them from now on. */
  take(): Buffer {
    const taken = this.subarray();
    this.#allocate(Math.max(INITIAL_CAPACITY, Math.min(this.capacity, KEPT_CAPACITY)));
    this.length = 0;
    return taken;
  }

  /** Forgets the first `octets`. */
  drop(octets: number): void {
    const dropped = Math.min(Math.max(0, octets), this.length);
    if (dropped < this.length) this.buffer.copyWithin(0, dropped, this.length);
    this.length -= dropped;
  }

  #grow(needed: number): void {
    const written = this.subarray();
    this.#allocate(Math.max(needed, this.capacity * 2));
    copyOctets(this.buffer, written, 0);
  }

  #allocate(capacity: number): void {
    const store = new OctetStore(capacity);
    this.#store = store;
    this.buffer = store.octets;
    this.view = new DataView(store.buffer);
    this.capacity = store.octets.length;
    this.#last = this.buffer;
  }
}

/** Refuses a length that the 24 bits of a length field can't hold, before it could damage the octet beside it. */
export function checkLength(length: number, what: string): void {
  if (length > MAX_MESSAGE_LENGTH + 3) {
    throw new AvpEncodeError(
      `${what} takes ${length} octets; the length field of 24 bits holds at most 16777215 (RFC 6733 §3)`,
    );
  }
}

const KEPT_CAPACITY = 65536;
