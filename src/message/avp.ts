import { type InspectOptions, inspect } from "node:util";
import type { AvpDefinition, AvpLookup } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { dictionaryInUse } from "../dictionary/in-use.ts";
import { AvpDecodeError, AvpEncodeError, ConversionError, DictionaryError } from "../errors.ts";
import { octetsOfText } from "../telecom/readings.ts";
import {
  AVP_FLAG_MANDATORY,
  AVP_FLAG_PRIVATE,
  AVP_FLAG_VENDOR,
  AvpCursor,
  headerLengthAt,
  paddedEnd,
  walkFault,
} from "../wire/avp-frame.ts";
import { readUnsigned32 } from "../wire/header.ts";
import { checkLength, Writer } from "../wire/writer.ts";
import { dataFault, decodeValue, encodeValue, MAX_IDENTITY, type Value, type WritableValue } from "./value.ts";

/** The content of an AVP: a value of its type, or the AVPs of a group. */
export type AvpValue = Value | Avp[];

/** Options of {@link Avp.new} that replace the dictionary's rules. */
export interface AvpOptions {
  /** The M flag; the dictionary's rule when absent. */
  readonly isMandatory?: boolean;
  /** The P flag, which RFC 6733 reserves; clear when absent. */
  readonly isPrivate?: boolean;
  /** The dictionary in which the AVP is looked up; the one in use when absent. */
  readonly dictionary?: Dictionary;
}

/**
 * One AVP as it stands in a message (RFC 6733 §4.1): code, vendor, flags and data. Its value is decoded when it is read.
 * `data` may be a view of received octets.
 */
export class Avp {
  readonly code: number;
  /** 0 without a vendor. */
  readonly vendorId: number;
  /** The flags octet. */
  flags: number;
  /** The definition in the dictionary; undefined for an unknown AVP, which keeps its octets. */
  readonly definition: AvpDefinition | undefined;
  /** The data, or a longer buffer of which the data is a part. */
  #data: Buffer | undefined;
  /** Where the data begins in `#data`, until somebody reads it: a view takes more memory than the whole AVP. */
  #from: number;
  #to: number;
  /** The members of a group, once they were read or set; the data is encoded from them then. */
  #members: Avp[] | undefined;
  readonly #dictionary: AvpLookup | undefined;
  /** Faulty padding, kept so that the AVP encodes to the octets that it came in. */
  #padding: Buffer | undefined;

  constructor(fields: {
    readonly code: number;
    readonly vendorId?: number;
    readonly flags?: number;
    readonly data?: Uint8Array;
    /** Where the AVP's data begins in `data`; absent when `data` is all of it. */
    readonly from?: number;
    readonly to?: number;
    readonly definition?: AvpDefinition | undefined;
    readonly dictionary?: AvpLookup | undefined;
    readonly padding?: Buffer | undefined;
  }) {
    this.code = fields.code;
    this.vendorId = fields.vendorId ?? 0;
    this.flags = fields.flags ?? (this.vendorId === 0 ? 0 : AVP_FLAG_VENDOR);
    this.definition = fields.definition;
    this.#data = fields.data === undefined ? EMPTY : asBuffer(fields.data);
    this.#from = fields.from ?? WHOLE;
    this.#to = fields.to ?? WHOLE;
    this.#dictionary = fields.dictionary;
    this.#padding = fields.padding;
  }

  /**
   * Makes an AVP that the dictionary knows, with the flags of its definition.
   * @throws DictionaryError for an unknown AVP; AvpEncodeError when the value does not fit the type.
   */
  static new(code: number, vendorId = 0, value?: WritableValue | Avp | readonly Avp[], options: AvpOptions = {}): Avp {
    const dictionary = options.dictionary ?? dictionaryInUse();
    const definition = dictionary.avp(code, vendorId);
    if (definition === undefined) {
      throw new DictionaryError(
        `No AVP ${code} of vendor ${vendorId} is in the dictionary; load its dictionary or register it`,
      );
    }
    const isMandatory = options.isMandatory ?? definition.mandatory === "must";
    const flags =
      (vendorId === 0 ? 0 : AVP_FLAG_VENDOR) |
      (isMandatory ? AVP_FLAG_MANDATORY : 0) |
      (options.isPrivate ? AVP_FLAG_PRIVATE : 0);
    const avp = new Avp({ code, vendorId, flags, definition, dictionary });
    if (value !== undefined) avp.value = value instanceof Avp ? [value] : value;
    return avp;
  }

  /**
   * Reads the first AVP of `data`; octets behind it are ignored.
   * @throws AvpDecodeError when its header is cut off or its length does not fit.
   */
  static fromBytes(data: Uint8Array, dictionary: Dictionary = dictionaryInUse()): Avp {
    const octets = asBuffer(data);
    const end = Math.min(octets.length, octets.length < 8 ? octets.length : avpEnd(octets));
    const [avp] = readAvps(octets.subarray(0, Math.max(end, 8)), dictionary);
    if (avp === undefined) throw new AvpDecodeError("An AVP takes at least 8 octets, none were given (RFC 6733 §4.1)");
    return avp;
  }

  /** The name as the specification spells it, or `Unknown`. */
  get name(): string {
    return this.definition?.name ?? "Unknown";
  }

  /** Octets of header and data; padding is not counted (RFC 6733 §4.1). */
  get length(): number {
    return this.headerLength + (this.#from === WHOLE ? this.data.length : this.#to - this.#from);
  }

  /** 12 with the V flag, else 8. */
  get headerLength(): number {
    return this.isVendor ? 12 : 8;
  }

  get isVendor(): boolean {
    return (this.flags & AVP_FLAG_VENDOR) !== 0;
  }

  get isMandatory(): boolean {
    return (this.flags & AVP_FLAG_MANDATORY) !== 0;
  }

  set isMandatory(value: boolean) {
    this.flags = value ? this.flags | AVP_FLAG_MANDATORY : this.flags & ~AVP_FLAG_MANDATORY;
  }

  get isPrivate(): boolean {
    return (this.flags & AVP_FLAG_PRIVATE) !== 0;
  }

  set isPrivate(value: boolean) {
    this.flags = value ? this.flags | AVP_FLAG_PRIVATE : this.flags & ~AVP_FLAG_PRIVATE;
  }

  /** The data without padding, as octets. */
  get data(): Buffer {
    if (this.#members !== undefined) return encodeAvps(this.#members);
    if (this.#from !== WHOLE) this.#setData(this.#data?.subarray(this.#from, this.#to));
    return this.#data ?? EMPTY;
  }

  /** The name that the data has in python-diameter. */
  get payload(): Buffer {
    return this.data;
  }

  set payload(octets: Uint8Array) {
    this.#setData(asBuffer(octets));
    this.#members = undefined;
    this.#padding = undefined;
  }

  /** The AVPs of a group; changes of the list and of its AVPs are encoded. Undefined when this is no group or it is broken. */
  get members(): Avp[] | undefined {
    if (this.definition?.type !== "Grouped") return undefined;
    if (this.#members === undefined) {
      const read = tryReadAvps(this.data, this.#dictionary);
      if (typeof read === "string") return undefined;
      this.#members = read;
      this.#setData(undefined);
    }
    return this.#members;
  }

  /**
   * The value by the dictionary's type: the members of a group, octets for an unknown AVP.
   * @throws AvpDecodeError when the data does not fit the type.
   */
  get value(): AvpValue {
    const type = this.definition?.type ?? "OctetString";
    if (type === "Grouped") {
      const members = this.members;
      if (members === undefined)
        throw new AvpDecodeError(`${this.#title()} is no sequence of whole AVPs: 0x${this.data.toString("hex")}`);
      return members;
    }
    const { data } = this;
    const value = decodeValue(type, data, 0, data.length);
    if (value === undefined) {
      const why = {
        length: `${data.length} octets`,
        long: `${data.length} octets, more than ${MAX_IDENTITY}`,
        utf8: "octets that are no UTF-8",
        identity: "octets that are no ASCII",
      };
      throw new AvpDecodeError(
        `${this.#title()} of type ${type} can't be read from ${why[dataFault(type, data)]}: 0x${data.toString("hex")}`,
      );
    }
    return value;
  }

  set value(value: WritableValue | readonly Avp[]) {
    if (Array.isArray(value)) {
      if (this.definition?.type !== "Grouped" || !value.every((member) => member instanceof Avp)) {
        throw new AvpEncodeError(`${this.#title()} takes no list; only a Grouped AVP takes a list of AVPs`);
      }
      this.#members = [...value];
      this.#setData(undefined);
      this.#padding = undefined;
      return;
    }
    const writer = new Writer(64);
    const expected = encodeValue(writer, this.definition?.type ?? "OctetString", this.#meant(value as WritableValue));
    if (expected !== undefined)
      throw new AvpEncodeError(
        `${this.#title()} takes ${expected}, not ${inspect(value, { breakLength: 120, maxStringLength: 60 })}`,
      );
    this.payload = writer.copy();
  }

  /** The padding as it was received, where it was faulty: not zero, or cut off at the end of a group. */
  get padding(): Buffer | undefined {
    return this.#padding;
  }

  /** The AVP with header, data and padding. */
  asBytes(): Buffer {
    return encodeAvps([this]);
  }

  /** Writes the header with the length left open. */
  beginTo(writer: Writer): void {
    writer.uint32(this.code);
    writer.uint32(0);
    if (this.isVendor) writer.uint32(this.vendorId);
  }

  /** Writes the AVP with header, data and padding behind what the writer holds. */
  writeTo(writer: Writer): void {
    const start = writer.length;
    this.beginTo(writer);
    if (this.#members === undefined) writer.octets(this.data);
    else for (const member of this.#members) member.writeTo(writer);
    const length = writer.length - start;
    checkLength(length, this.#title());
    writer.patchUint32(start + 4, ((this.flags << 24) | length) >>> 0);
    if (this.#padding === undefined) writer.pad(start);
    else writer.octets(this.#padding);
  }

  /** The octets for a text that stands for them, as `10.1.2.3` in Framed-IP-Address; any other value as it is. */
  #meant(value: WritableValue): WritableValue {
    if (typeof value !== "string" || this.definition?.type !== "OctetString") return value;
    try {
      return octetsOfText(this, value) ?? value;
    } catch (cause) {
      throw new AvpEncodeError(`${this.#title()}: ${(cause as Error).message}`, { cause });
    }
  }

  toString(): string {
    return `${this.name} <Code: 0x${this.code.toString(16).padStart(2, "0")}, Vnd: ${this.vendorId}, Length: ${this.length}>`;
  }

  #setData(data: Buffer | undefined): void {
    this.#data = data;
    this.#from = WHOLE;
  }

  #title(): string {
    return `${this.name} (${this.code}${this.vendorId === 0 ? "" : `, vendor ${this.vendorId}`})`;
  }
}

// A computed name would need a type that is isolated; `console.log` shows the value by its name.
Object.defineProperty(Avp.prototype, inspect.custom, {
  value(this: Avp, _depth: number, options: InspectOptions, inspectValue: typeof inspect): string {
    const { code, vendorId } = this;
    return `Avp ${this.name} (${code}${vendorId === 0 ? "" : `@${vendorId}`}) ${inspectValue(shownValue(this), options)}`;
  },
});

/** The value, or the octets of data that do not fit the type. */
function shownValue(avp: Avp): AvpValue {
  try {
    return avp.value;
  } catch {
    return avp.data;
  }
}

/**
 * Splits octets into AVPs without copying (RFC 6733 §4.1).
 * @throws AvpDecodeError that names the AVP whose header or length is wrong.
 */
export function readAvps(octets: Buffer, dictionary: AvpLookup | undefined): Avp[] {
  const read = tryReadAvps(octets, dictionary);
  if (typeof read === "string") throw new AvpDecodeError(read);
  return read;
}

/** The AVPs of octets as far as their frames are whole. */
export interface SplitAvps {
  readonly avps: Avp[];
  /** Why the walk ended before the end of the octets; undefined when it came to the end. */
  readonly fault: string | undefined;
  /** The octets that were not read. */
  readonly rest: Buffer;
}

/** Splits octets into AVPs from `start` on, up to the first whose frame is broken; the rest is no AVP. Nothing is copied. */
export function splitAvps(octets: Buffer, start: number, dictionary: AvpLookup | undefined): SplitAvps {
  const avps: Avp[] = [];
  const cursor = new AvpCursor(octets, start);
  while (cursor.advance()) avps.push(avpAt(octets, cursor.start, octets.length, dictionary));
  return { avps, fault: cursor.fault, rest: octets.subarray(cursor.next) };
}

/** Reads the AVP at `start`, whose frame is known to be whole; what contains it ends at `limit`. */
export function avpAt(octets: Buffer, start: number, limit: number, dictionary: AvpLookup | undefined): Avp {
  const code = readUnsigned32(octets, start);
  const headerLength = headerLengthAt(octets, start);
  const vendorId = headerLength === 8 ? 0 : readUnsigned32(octets, start + 8);
  const end = start + (readUnsigned32(octets, start + 4) & 0xffffff);
  return new Avp({
    code,
    vendorId,
    flags: octets[start + 4] as number,
    data: octets,
    from: start + headerLength,
    to: end,
    definition: dictionary?.avp(code, vendorId),
    dictionary,
    padding: oddPadding(octets, end, Math.min(paddedEnd(start, end), limit), paddedEnd(start, end)),
  });
}

/** All AVPs as octets, one behind the other, each padded. */
export function encodeAvps(avps: readonly Avp[]): Buffer {
  const writer = new Writer(64);
  for (const avp of avps) avp.writeTo(writer);
  return writer.copy();
}

const EMPTY = Buffer.alloc(0);

/** The value of `#from` when the data is the whole buffer. */
const WHOLE = -1;

function tryReadAvps(octets: Buffer, dictionary: AvpLookup | undefined): Avp[] | string {
  return walkFault(octets) ?? splitAvps(octets, 0, dictionary).avps;
}

/** The padding of an AVP if it is not zero or is cut off at the end of a group; undefined if it is as it should be. */
function oddPadding(octets: Buffer, start: number, end: number, fullEnd: number): Buffer | undefined {
  if (end !== fullEnd) return octets.subarray(start, Math.max(start, end));
  for (let index = start; index < end; index++) if (octets[index] !== 0) return octets.subarray(start, end);
  return undefined;
}

function avpEnd(octets: Buffer): number {
  return ((readUnsigned32(octets, 4) & 0xffffff) + 3) & ~3;
}

function asBuffer(octets: Uint8Array): Buffer {
  if (!(octets instanceof Uint8Array)) throw new ConversionError(`Octets are expected, not ${inspect(octets)}`);
  return Buffer.isBuffer(octets) ? octets : Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}
