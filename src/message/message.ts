import { type InspectOptions, inspect } from "node:util";
import { attributeName } from "../dictionary/attribute-name.ts";
import type { CommandDefinition, CommandType } from "../dictionary/definitions.ts";
import type { Dictionary, KnownCommand } from "../dictionary/dictionary.ts";
import { dictionaryInUse } from "../dictionary/in-use.ts";
import { AvpEncodeError, ConversionError } from "../errors.ts";
import { invalid } from "../option-checks.ts";
import {
  FLAG_PROXIABLE,
  HEADER_LENGTH,
  type HeaderFields,
  MAX_MESSAGE_LENGTH,
  MessageHeader,
  readHeader,
  readUnsigned32,
} from "../wire/header.ts";
import { Writer } from "../wire/writer.ts";
import { AttributeBody } from "./attribute-body.ts";
import type { Avp, AvpValue } from "./avp.ts";
import { findByPath, type MeantStep, readAvpPath, walkPath } from "./avp-path.ts";
import { AvpBody, type Body, type BodySource } from "./body.ts";
import type { Attributes, DecodeLimits } from "./decode-context.ts";
import { type PathValue, setByPath } from "./edit-path.ts";
import type { EncodeOptions } from "./encode.ts";
import type { Finding } from "./finding.ts";
import { type ShortMessage, shortMessage } from "./short-json.ts";

/** How octets are read. */
export interface ReadOptions {
  /** Where AVPs and commands are looked up; the base dictionary unless given. */
  readonly dictionary?: Dictionary;
  readonly limits?: DecodeLimits;
}

/** A step on the way to an AVP: its code and its vendor (0 for the IETF's). */
export type AvpPathStep = readonly [code: number, vendorId: number];

/**
 * A Diameter message: a header and AVPs. This class serves messages without a typed class; those have one attribute for
 * each AVP of their format. A received message keeps its octets and encodes to them until something is changed.
 */
export class Message {
  // Both are declared and set by the constructor. As fields of the class, private ones too, V8 would add them by code that serves four
  // classes of messages; a node meets more with its first watchdog, and then each message took a fifth of its request's time.
  declare header: MessageHeader;
  declare private readonly _body: Body;

  /** Makes a message by hand from header fields and AVPs. (The stack hands in a body instead of AVPs.) */
  constructor(header: HeaderFields = {}, content: Avp[] | Body = [], dictionary: Dictionary = dictionaryInUse()) {
    this.header = header instanceof MessageHeader ? header : new MessageHeader(header);
    if (Array.isArray(content)) {
      const { applicationId, commandCode, isRequest } = this.header;
      const definition = dictionary.command(applicationId, commandCode, isRequest);
      this._body = new AvpBody(definition, { dictionary, avps: content });
    } else this._body = content;
  }

  /**
   * Reads one whole message, of the typed class that the dictionary has for its command.
   * @throws ConversionError when the octets are no whole message of version 1, or when an AVP header in it is broken. Bad
   *   values don't throw: they are in `findings`.
   */
  static fromBytes(data: Uint8Array, options: ReadOptions = {}): Message {
    if (!ArrayBuffer.isView(data)) throw invalid("data", data, 'octets, such as Buffer.from("0100…", "hex")');
    const octets = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    checkWhole(octets);
    const message = receive(octets, options.dictionary ?? dictionaryInUse(), options.limits);
    const { findings } = message;
    if (findings.length > 0) throwIfBroken(message, findings);
    return message;
  }

  /** The definition of the command; undefined when no dictionary has it. */
  get definition(): CommandDefinition | undefined {
    return this._body.definition;
  }

  get isRequest(): boolean {
    return this.header.isRequest;
  }

  get code(): number {
    return this.header.commandCode;
  }

  /** The command's name without its direction, for example `Credit-Control`; `Unknown` when no dictionary has it. */
  get name(): string {
    const { definition } = this;
    if (definition !== undefined) return commandName(definition);
    return this.dictionary.commandName(this.header.commandCode) ?? "Unknown";
  }

  /** The octets of a message as they came; undefined for one that was made here. */
  get received(): Buffer | undefined {
    return this._body.octets;
  }

  /** The dictionary that the message is read with. */
  get dictionary(): Dictionary {
    return this._body.dictionary;
  }

  /**
   * The values by attribute name; AVPs that the format does not list are in `extraAvps`. The attributes of a typed command are encoded;
   * those of an untyped message are a copy for reading.
   */
  get attributes(): Attributes {
    return this._body.attributes;
  }

  /** False for a received message of which nothing but its header was read yet. */
  get isDecoded(): boolean {
    return this._body.isDecoded;
  }

  /** The faults of a received message, in the order of its AVPs, missing ones last. Decodes the message if need be. */
  get findings(): readonly Finding[] {
    return this._body.findings;
  }

  /**
   * The AVPs in order. For an untyped message this is the list itself: AVPs pushed to it are encoded. For a typed command it is a copy;
   * assign it to replace all AVPs.
   */
  get avps(): Avp[] {
    return this._body.avps;
  }

  set avps(avps: Avp[]) {
    this._body.avps = avps;
  }

  /** Adds an AVP behind all others. */
  appendAvp(avp: Avp): void {
    this._body.append(avp);
  }

  /**
   * The AVPs that a path through groups leads to, in order: steps of code and vendor, or names: `findAvps("Subscription-Id",
   * "Subscription-Id-Data")`, in one text too (see {@link get}). An empty path finds none.
   * @throws DiameterError `invalid-argument` for a text that is no path, or a name that the dictionary does not have.
   */
  findAvps(...path: readonly (AvpPathStep | string)[]): Avp[] {
    if (path.some((step) => typeof step === "string")) return findByPath(this.avps, stepsOf(this, pathText(path)));
    let level: Avp[] = path.length === 0 ? [] : this.avps;
    for (const [index, [code, vendorId]] of (path as readonly AvpPathStep[]).entries()) {
      const found = level.filter((avp) => avp.code === code && avp.vendorId === vendorId);
      level = index === path.length - 1 ? found : found.flatMap((avp) => avp.members ?? []);
    }
    return level;
  }

  /**
   * The value of the AVP that a path leads to: `get("Subscription-Id[0].Subscription-Id-Data")`. A step is a name (`Name@vendor` where
   * several vendors have it) or `code@vendor`; without a number in brackets it means the first. Undefined when there is no such AVP.
   * @throws DiameterError `invalid-argument` for a text that is no path, or a name that the dictionary does not have; AvpDecodeError when
   *   the data does not fit the AVP's type.
   */
  get(path: string): AvpValue | undefined {
    const steps = stepsOf(this, path);
    const found = walkPath(this.avps, steps);
    return found.length === steps.length ? found.at(-1)?.value : undefined;
  }

  /**
   * Sets the value of the AVP that a path leads to. What is missing on the way is added, behind the other AVPs of its level; `undefined`
   * removes the AVP. A group takes an object of its attributes, or a list of AVPs.
   * @throws DiameterError `invalid-argument` for a text that is no path, a name that the dictionary does not have, or a number that leaves
   *   a gap; AvpEncodeError for a value that the AVP can't have.
   */
  set(path: string, value: PathValue): void {
    const steps = stepsOf(this, path);
    const { avps, dictionary, definition } = this;
    setByPath({ avps, dictionary, path, format: definition }, steps, value);
    this.avps = avps;
  }

  /**
   * The message as octets; sets `header.length`.
   * @throws AvpEncodeError when a value does not fit, a required AVP is missing (not with `{ check: false }`), or the
   *   message is longer than 24 bits can count.
   */
  asBytes(options: EncodeOptions = {}): Buffer {
    const writer = new Writer();
    this.writeTo(writer, options);
    return writer.copy();
  }

  /** Writes the message behind what the writer holds; when it throws, nothing was written. See {@link asBytes}. */
  writeTo(writer: Writer, options: EncodeOptions = {}): void {
    const start = writer.length;
    const { header } = this;
    try {
      writeHeader(writer, header);
      this._body.writeTo(writer, options.check ?? true);
      const length = writer.length - start;
      if (length > MAX_MESSAGE_LENGTH) {
        throw new AvpEncodeError(
          `${this.name} takes ${length} octets; a message holds at most ${MAX_MESSAGE_LENGTH} (RFC 6733 §3)`,
        );
      }
      header.length = length;
      writer.view.setUint32(start, (header.version << 24) | length);
    } catch (error) {
      writer.length = start;
      throw error;
    }
  }

  /** An empty answer with the header of RFC 6733 §6.2, of the typed class that the dictionary has for it. */
  toAnswer(): Message {
    const header = answerHeader(this.header);
    const { dictionary } = this;
    const type = dictionary.commandType(header.applicationId, header.commandCode, false) as ReceivingType | undefined;
    return type === undefined ? new Message(header, [], dictionary) : new type({}, header);
  }

  /**
   * The message as plain data for `JSON.stringify`: AVPs by name, nothing lost, secrets neither. 64 bits are decimal text, octets hex or
   * text. `messageFromJson` with the same dictionary makes the same octets of it. Never throws.
   */
  toJSON(): ShortMessage {
    return shortMessage(this);
  }

  /** One line: the name and the header. */
  toString(): string {
    return `${this.name} ${this.header}`;
  }
}

// A computed name would need a type that is isolated; `console.log` shows header and attributes.
Object.defineProperty(Message.prototype, inspect.custom, {
  value(this: Message, _depth: number, options: InspectOptions, inspectValue: typeof inspect): string {
    // Groups are nested deeper than Node shows by default.
    const depth = options.depth === inspect.defaultOptions.depth ? 6 : options.depth;
    return `${className(this)} ${this.header} ${inspectValue(this.attributes, { ...options, depth })}`;
  },
});

/** What a path means in a message. (No method: a private one would cost every message its place.) */
function stepsOf({ dictionary, definition }: Message, path: string): MeantStep[] {
  return readAvpPath({ path, dictionary, format: definition });
}

/** Steps as one text. */
function pathText(path: readonly (AvpPathStep | string)[]): string {
  return path.map((step) => (typeof step === "string" ? step : step.join("@"))).join(".");
}

/** The name of the message's class by its command, `CreditControlRequest`: bundlers rename classes. */
function className(message: Message): string {
  const { definition } = message;
  if (definition === undefined || !("definition" in message.constructor)) return "Message";
  const name = attributeName(definition.name.replace(/^3GPP2?-/, ""));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Makes a message of octets that a framer cut out: of the typed class that the dictionary has for the command, else
 * untyped. Never throws and decodes nothing yet; the octets are kept, not copied.
 */
export function receive(octets: Buffer, dictionary: Dictionary, limits?: DecodeLimits): Message {
  const header = readHeader(octets);
  const { applicationId, commandCode, isRequest } = header;
  return ofKind(header, dictionary.knownCommand(applicationId, commandCode, isRequest), { octets, dictionary, limits });
}

/** A received message read anew as another command or class than its header says; the header stays as it is. */
export function readAs(message: Message, known: KnownCommand, limits?: DecodeLimits): Message {
  const { header, dictionary } = message;
  // A message whose AVPs were read one by one keeps no octets, because its AVPs may have been changed.
  const octets = message.received ?? message.asBytes({ check: false });
  return ofKind(header, known, { octets, dictionary, limits });
}

function ofKind(header: MessageHeader, { definition, type }: KnownCommand, source: BodySource): Message {
  if (type !== undefined) return new (type as ReceivingType)(new AttributeBody(definition, source), header);
  return new Message(header, new AvpBody(definition, source));
}

/** Writes a header whose length is still open. */
function writeHeader(writer: Writer, header: MessageHeader): void {
  writer.reserve(HEADER_LENGTH);
  const { view, length } = writer;
  view.setUint32(length + 4, ((header.commandFlags & 0xff) << 24) | header.commandCode);
  view.setUint32(length + 8, header.applicationId);
  view.setUint32(length + 12, header.hopByHopIdentifier);
  view.setUint32(length + 16, header.endToEndIdentifier);
  writer.length = length + HEADER_LENGTH;
}

/** `Credit-Control` of `Credit-Control-Request`; cut once for each command. */
export function commandName(definition: CommandDefinition): string {
  let name = names.get(definition);
  if (name === undefined) {
    name = definition.name.replace(/-(Request|Answer)$/, "");
    names.set(definition, name);
  }
  return name;
}

/** The header of an answer: version, command, application, both identifiers and the P flag of the request (RFC 6733 §6.2). */
export function answerHeader(request: MessageHeader): MessageHeader {
  const header = new MessageHeader();
  header.commandFlags = request.commandFlags & FLAG_PROXIABLE;
  header.commandCode = request.commandCode;
  header.applicationId = request.applicationId;
  header.hopByHopIdentifier = request.hopByHopIdentifier;
  header.endToEndIdentifier = request.endToEndIdentifier;
  return header;
}

function throwIfBroken(message: Message, findings: readonly Finding[]): void {
  const broken = findings.find((finding) => finding.breaksStructure);
  if (broken === undefined) return;
  throw new ConversionError(`${message.name}: ${broken.reason} (Result-Code ${broken.resultCode})`);
}

/** A typed class as {@link receive} makes it: with the body in place of attributes. */
interface ReceivingType extends CommandType {
  new (content: object, header: MessageHeader): Message;
}

/**
 * Checks that octets are one whole message of version 1.
 * @throws ConversionError when they are not.
 */
export function checkWhole(octets: Buffer): void {
  if (octets.length < HEADER_LENGTH) {
    throw new ConversionError(
      `A Diameter message takes at least ${HEADER_LENGTH} octets, ${octets.length} were given (RFC 6733 §3)`,
    );
  }
  const length = readUnsigned32(octets, 0) & 0xffffff;
  if (octets[0] !== 1) throw new ConversionError(`Version ${octets[0]} is unknown; only 1 exists (RFC 6733 §3)`);
  if (length < HEADER_LENGTH || length % 4 !== 0) {
    throw new ConversionError(`Message Length ${length} is no multiple of four from ${HEADER_LENGTH} on (RFC 6733 §3)`);
  }
  if (length !== octets.length) {
    throw new ConversionError(`Message Length says ${length} octets, ${octets.length} were given (RFC 6733 §3)`);
  }
}

const names = new WeakMap<CommandDefinition, string>();
