import { asciiText } from "./ascii-text.ts";

/** The class that Buffer's own methods make their results of. To make one directly takes less than half of `subarray`. */
const OctetView = (Buffer as unknown as { readonly [Symbol.species]: ViewConstructor })[Symbol.species];

type ViewConstructor = new (buffer: ArrayBufferLike, offset: number, length: number) => Buffer;

/** Octets of an ArrayBuffer without a copy; the caller knows that they are there. */
export function octetView(buffer: ArrayBufferLike, start: number, length: number): Buffer {
  return new OctetView(buffer, start, length);
}

/** An ArrayBuffer that messages lie in, for reading by words. Places count from its beginning. */
export class OctetSource {
  readonly octets: Buffer;
  readonly view: DataView;
  readonly #buffer: ArrayBufferLike;

  constructor(buffer: ArrayBufferLike) {
    this.octets = new OctetView(buffer, 0, buffer.byteLength);
    this.view = new DataView(buffer);
    this.#buffer = buffer;
  }

  /** The octets from a place on without a copy; the caller knows that they are there. */
  viewAt(start: number, length: number): Buffer {
    return new OctetView(this.#buffer, start, length);
  }

  /** As {@link viewAt}, for a whole message: the next call of {@link of} will be about it. */
  messageAt(start: number, length: number): Buffer {
    const message = new OctetView(this.#buffer, start, length);
    if (this === last) lastMessage = message;
    return message;
  }

  /** The source that octets lie in. Most messages lie in the same one as the message before them. */
  static of(octets: Buffer): OctetSource {
    if (octets === lastMessage) return last;
    const { buffer } = octets;
    if (last.#buffer !== buffer) {
      const source = new OctetSource(buffer);
      // A huge message must not be held longer than it is needed.
      if (buffer.byteLength > KEPT_SOURCE) return source;
      last = source;
    }
    lastMessage = octets;
    return last;
  }
}

const KEPT_SOURCE = 65_536;
let last = new OctetSource(new ArrayBuffer(0));
/** The last message in the last source: to ask a view for its buffer takes longer than to recognize it. */
let lastMessage: Buffer | undefined;

/** A text of ASCII alone; undefined when an octet is beyond it. */
export function readAscii(octets: Buffer, view: DataView, start: number, length: number): string | undefined {
  const words = start + (length & ~3);
  const end = start + length;
  let all = 0;
  for (let at = start; at < words; at += 4) all |= view.getInt32(at);
  for (let at = words; at < end; at++) all |= ((octets[at] as number) << 24) >> 24;
  return (all & NOT_ASCII) === 0 ? asciiText(octets, start, end) : undefined;
}

const NOT_ASCII = 0x80808080 | 0;

/** The bigint of two halves. DataView's method is a call, and Buffer's makes a bigint for each half and each step. */
export function unsigned64(high: number, low: number): bigint {
  halves[LOW] = low;
  halves[1 - LOW] = high;
  return whole[0] as bigint;
}

/** Writes a bigint below 2^64. */
export function putUnsigned64(view: DataView, start: number, value: bigint): void {
  whole[0] = value;
  view.setUint32(start, halves[1 - LOW] as number);
  view.setUint32(start + 4, halves[LOW] as number);
}

/** Scratch memory in which {@link unsigned64} joins halves. */
const halves = new Uint32Array(2);
const whole = new BigUint64Array(halves.buffer);
/** The index of the low half: first, but second on a big-endian machine. */
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/*
 * V8 looks a method up at each call where it meets buffers of several hidden classes. The methods that every message needs are taken
 * from the prototypes once.
 */

/** Buffer's writing without the checks of its arguments; Node's types leave it out. */
const { utf8Write } = Buffer.prototype as unknown as { utf8Write(this: Buffer, text: string, offset: number): number };
const { set } = Uint8Array.prototype;

/** Copies octets for which there is room. */
export function copyOctets(octets: Buffer, data: Uint8Array, start: number): void {
  set.call(octets, data, start);
}

/**
 * Writes a text for which there is room, four characters at a time. False when a character is beyond ASCII; the octets written till
 * then have no meaning.
 */
export function putAscii(octets: Buffer, view: DataView, start: number, text: string): boolean {
  const { length } = text;
  if (length > SHORT_TEXT) return utf8Write.call(octets, text, start) === length;
  const words = length & ~3;
  let all = 0;
  for (let index = 0; index < words; index += 4) {
    const first = text.charCodeAt(index);
    const second = text.charCodeAt(index + 1);
    const third = text.charCodeAt(index + 2);
    const fourth = text.charCodeAt(index + 3);
    all |= first | second | third | fourth;
    view.setInt32(start + index, (first << 24) | (second << 16) | (third << 8) | fourth);
  }
  for (let index = words; index < length; index++) {
    const code = text.charCodeAt(index);
    all |= code;
    octets[start + index] = code;
  }
  return all < 0x80;
}

/** As {@link putAscii}, for a text of at least one character, all in printable ASCII. */
export function putPrintable(octets: Buffer, start: number, text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return false;
    octets[start + index] = code;
  }
  return length > 0;
}

/** As {@link copyOctets}, but quicker for few octets. */
export function putOctets(octets: Buffer, start: number, data: Uint8Array): void {
  const { length } = data;
  if (length > FEW_OCTETS) set.call(octets, data, start);
  else for (let index = 0; index < length; index++) octets[start + index] = data[index] as number;
}

/** More octets are copied quicker by the engine than by hand. */
const FEW_OCTETS = 8;

/** Longer texts are written quicker by the engine than by hand. */
export const SHORT_TEXT = 32;
