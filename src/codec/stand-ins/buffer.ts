/*
 * What the codec needs of `node:buffer`, for pages and other places that have only JavaScript's own globals. scripts/bundle-codec.mjs puts
 * it in the place of Node's Buffer; in Node.js nothing loads it.
 */

/** A Uint8Array with those methods of Node's Buffer that the codec calls, and with their results. Its constructor is Uint8Array's. */
export class Buffer extends (Uint8Array as OctetsConstructor) {
  static alloc(length: number): Buffer {
    return new Buffer(length);
  }

  static allocUnsafe(length: number): Buffer {
    return new Buffer(length);
  }

  static allocUnsafeSlow(length: number): Buffer {
    return new Buffer(length);
  }

  static isBuffer(value: unknown): value is Buffer {
    return value instanceof Buffer;
  }

  static concat(parts: readonly Uint8Array[]): Buffer {
    const whole = new Buffer(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  /** Octets of a text or copied from a list; those of an ArrayBuffer are shared. The second argument: the encoding, or the first octet. */
  static from(source: string | ArrayLike<number> | ArrayBufferLike, how?: string | number, length?: number): Buffer {
    if (typeof source === "string") return octetsOf(source, how as string | undefined);
    if ("length" in source) {
      const copy = new Buffer(source.length);
      copy.set(source);
      return copy;
    }
    return new Buffer(source, how as number | undefined, length);
  }

  override toString(encoding = "utf8", start = 0, end: number = this.length): string {
    if (encoding === "hex") return hexText(this.subarray(start, end));
    if (encoding === "latin1") return this.latin1Slice(start, end);
    return lenient.decode(this.subarray(start, end));
  }

  latin1Slice(start: number, end: number): string {
    let text = "";
    for (let at = start; at < end; at++) text += String.fromCharCode(this[at] as number);
    return text;
  }

  /** Writes what there is room for, whole characters only, and tells how many octets those took. */
  utf8Write(text: string, offset: number): number {
    return encoder.encodeInto(text, this.subarray(offset)).written;
  }

  write(text: string, offset = 0): number {
    return this.utf8Write(text, offset);
  }

  copy(target: Uint8Array, targetStart = 0, start = 0, end: number = this.length): number {
    const part = this.subarray(start, Math.min(end, start + target.length - targetStart));
    target.set(part, targetStart);
    return part.length;
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((octet, index) => octet === other[index]);
  }

  readUInt16BE(start = 0): number {
    return viewOf(this).getUint16(start);
  }

  readUInt32BE(start = 0): number {
    return viewOf(this).getUint32(start);
  }

  readFloatBE(start = 0): number {
    return viewOf(this).getFloat32(start);
  }

  readDoubleBE(start = 0): number {
    return viewOf(this).getFloat64(start);
  }

  /** A number of up to six octets. */
  readUIntBE(start: number, count: number): number {
    mustHold(this, start, count);
    return this.subarray(start, start + count).reduce((number, octet) => number * 256 + octet, 0);
  }

  writeUInt16BE(number: number, start = 0): number {
    return this.writeUIntBE(number, start, 2);
  }

  writeUInt32BE(number: number, start = 0): number {
    return this.writeUIntBE(number, start, 4);
  }

  /** Writes a number of up to six octets and tells where it ends. */
  writeUIntBE(number: number, start: number, count: number): number {
    mustHold(this, start, count);
    if (!(number >= 0 && number < 256 ** count)) throw new RangeError(`${number} does not fit ${count} octets`);
    let rest = number;
    for (let at = start + count - 1; at >= start; at--) {
      this[at] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    return start + count;
  }
}

/** Whether octets are UTF-8 all through. */
export function isUtf8(octets: Uint8Array): boolean {
  try {
    strict.decode(octets);
    return true;
  } catch {
    return false;
  }
}

/** Uint8Array without its static methods, which make other things of other arguments than Buffer's. */
interface OctetsConstructor {
  new (length: number): Uint8Array;
  new (buffer: ArrayBufferLike, offset?: number, length?: number): Uint8Array;
}

const encoder = new TextEncoder();
// A byte order mark is a character like others.
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

function octetsOf(text: string, encoding = "utf8"): Buffer {
  if (encoding === "hex") return Buffer.from(hexOctets(text));
  if (encoding === "latin1") return Buffer.from(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
  return Buffer.from(encoder.encode(text));
}

/** Up to the first pair that is not two hexadecimal digits. */
function hexOctets(text: string): number[] {
  const pairs = /^(?:[\da-f]{2})*/i.exec(text)?.[0].match(/../g) ?? [];
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

function hexText(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function mustHold({ length }: Uint8Array, start: number, count: number): void {
  if (!(start >= 0 && start + count <= length))
    throw new RangeError(`${count} octets at ${start} are outside of the ${length} that there are`);
}
