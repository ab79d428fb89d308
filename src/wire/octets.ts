/** The class that Buffer's own methods make their results of. To make one directly takes less than half of `subarray`. */
const OctetView = (Buffer as unknown as { readonly [Symbol.species]: ViewConstructor })[Symbol.species];

type ViewConstructor = new (buffer: ArrayBufferLike, offset: number, length: number) => Buffer;

/** The octets of a message, from which views are cut. */
export class OctetSource {
  readonly #buffer: ArrayBufferLike;
  readonly #offset: number;

  constructor(octets: Uint8Array) {
    this.#buffer = octets.buffer;
    this.#offset = octets.byteOffset;
  }

  /** The octets in `[start, end)` without a copy; the caller knows that they are there. */
  view(start: number, end: number): Buffer {
    return new OctetView(this.#buffer, this.#offset + start, end - start);
  }
}

/** Node's own slicing, which `toString("latin1")` reaches by a detour; its types leave it out. */
type Sliceable = Buffer & { latin1Slice(start: number, end: number): string };

/** The text of octets that are all below 128. Short ones are put together here: the way out of the engine is longer. */
export function asciiText(octets: Buffer, start: number, end: number): string {
  const o = octets as unknown as Record<number, number>;
  const s = start;
  switch (end - start) {
    case 1:
      return char(o[s]);
    case 2:
      return char(o[s], o[s + 1]);
    case 3:
      return char(o[s], o[s + 1], o[s + 2]);
    case 4:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3]);
    case 5:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3], o[s + 4]);
    case 6:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3], o[s + 4], o[s + 5]);
    case 7:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3], o[s + 4], o[s + 5], o[s + 6]);
    case 8:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3], o[s + 4], o[s + 5], o[s + 6], o[s + 7]);
    case 9:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3], o[s + 4], o[s + 5], o[s + 6], o[s + 7], o[s + 8]);
    case 10:
      return char(o[s], o[s + 1], o[s + 2], o[s + 3], o[s + 4], o[s + 5], o[s + 6], o[s + 7], o[s + 8], o[s + 9]);
    case 11:
      return char(
        o[s],
        o[s + 1],
        o[s + 2],
        o[s + 3],
        o[s + 4],
        o[s + 5],
        o[s + 6],
        o[s + 7],
        o[s + 8],
        o[s + 9],
        o[s + 10],
      );
    case 12:
      return char(
        o[s],
        o[s + 1],
        o[s + 2],
        o[s + 3],
        o[s + 4],
        o[s + 5],
        o[s + 6],
        o[s + 7],
        o[s + 8],
        o[s + 9],
        o[s + 10],
        o[s + 11],
      );
    default:
      return (octets as Sliceable).latin1Slice(start, end);
  }
}

const char = String.fromCharCode as (...codes: readonly (number | undefined)[]) => string;

/** Buffer's own writing without its looks at the arguments; its types leave it out. */
type Writable = Buffer & { utf8Write(text: string, offset: number): number };

/** Writes a text for which there is room; false when a character is beyond ASCII, and what was written has no meaning. */
export function putAscii(octets: Buffer, start: number, text: string): boolean {
  const { length } = text;
  if (length > SHORT_TEXT) return (octets as Writable).utf8Write(text, start) === length;
  let all = 0;
  for (let index = 0; index < length; index++) {
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

/** Copies octets for which there is room. */
export function putOctets(octets: Buffer, start: number, data: Uint8Array): void {
  const { length } = data;
  if (length > FEW_OCTETS) octets.set(data, start);
  else for (let index = 0; index < length; index++) octets[start + index] = data[index] as number;
}

/** More octets are copied quicker by the engine than by hand. */
const FEW_OCTETS = 8;

/** Longer texts are written quicker by the engine than by hand. */
const SHORT_TEXT = 24;
