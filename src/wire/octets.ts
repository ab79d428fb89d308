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

  /** The same for a whole message, of which {@link of} will be asked next. */
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
      // A huge message is not to be held for longer than it is needed.
      if (buffer.byteLength > KEPT_SOURCE) return source;
      last = source;
    }
    lastMessage = octets;
    return last;
  }
}

const KEPT_SOURCE = 65_536;
let last = new OctetSource(new ArrayBuffer(0));
/** A message in it: to ask a view for its buffer takes longer than to know it again. */
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

/** Two halves in one piece: DataView's own way is a call, Buffer's makes a bigint for each half and for each step. */
export function unsigned64(high: number, low: number): bigint {
  halves[LOW] = low;
  halves[1 - LOW] = high;
  return whole[0] as bigint;
}

/** The same the other way round: a value below 2^64. */
export function putUnsigned64(view: DataView, start: number, value: bigint): void {
  whole[0] = value;
  view.setUint32(start, halves[1 - LOW] as number);
  view.setUint32(start + 4, halves[LOW] as number);
}

/** Where {@link unsigned64} puts halves together; of no meaning between calls. */
const halves = new Uint32Array(2);
const whole = new BigUint64Array(halves.buffer);
/** Where the low half stands: first but on the rare big-endian machine. */
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/*
 * Where V8 meets buffers of several makes, its compiled code looks their methods up at each call; those that are needed for every
 * message are taken from the prototypes once.
 */

/** Buffer's own writing without its looks at the arguments; its types leave it out. */
const { utf8Write } = Buffer.prototype as unknown as { utf8Write(this: Buffer, text: string, offset: number): number };
const { set } = Uint8Array.prototype;

/** Copies octets for which there is room. */
export function copyOctets(octets: Buffer, data: Uint8Array, start: number): void {
  set.call(octets, data, start);
}

/**
 * Writes a text for which there is room, four characters at a time; false when one is beyond ASCII, and what was written has no
 * meaning.
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

/** The same for printable ASCII, which has at least one character. */
export function putPrintable(octets: Buffer, start: number, text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return false;
    octets[start + index] = code;
  }
  return length > 0;
}

/** The same, quicker where they are few. */
export function putOctets(octets: Buffer, start: number, data: Uint8Array): void {
  const { length } = data;
  if (length > FEW_OCTETS) set.call(octets, data, start);
  else for (let index = 0; index < length; index++) octets[start + index] = data[index] as number;
}

/** More octets are copied quicker by the engine than by hand. */
const FEW_OCTETS = 8;

/** Longer texts are written quicker by the engine than by hand. */
export const SHORT_TEXT = 32;
