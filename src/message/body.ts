import type { AvpLookup, CommandDefinition } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { AvpCursor } from "../wire/avp-frame.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import type { Writer } from "../wire/writer.ts";
import { type Avp, avpAt, splitAvps } from "./avp.ts";
import { decodeMembers } from "./decode.ts";
import { type Attributes, DecodeContext, type DecodeLimits } from "./decode-context.ts";
import type { Finding } from "./finding.ts";
import { ANY, planOf } from "./format-plan.ts";

/** The AVPs of a message, behind its header, in the form in which they are kept. */
export interface Body {
  /** The definition of the command, if it is known. */
  readonly definition: CommandDefinition | undefined;
  /** The octets of the whole message as they were received. */
  readonly octets: Buffer | undefined;
  readonly dictionary: Dictionary;
  /** True when the AVPs have been read, or were given as values. */
  readonly isDecoded: boolean;
  readonly attributes: Attributes;
  readonly findings: readonly Finding[];
  avps: Avp[];
  append(avp: Avp): void;
  writeTo(writer: Writer, check: boolean): void;
  /** Keeps the body out of the JSON that `JSON.stringify` makes of a message. */
  toJSON(): undefined;
}

/** The source of a body's content. */
export interface BodySource {
  readonly octets?: Buffer | undefined;
  readonly dictionary: Dictionary;
  readonly limits?: DecodeLimits | undefined;
}

/** The body of a message without a typed class: a list of AVPs, from which attributes are derived for reading. */
export class AvpBody implements Body {
  readonly definition: CommandDefinition | undefined;
  readonly dictionary: Dictionary;
  readonly #octets: Buffer | undefined;
  readonly #limits: DecodeLimits | undefined;
  #avps: Avp[] | undefined;
  #decoded: { attributes: Attributes; findings: readonly Finding[] } | undefined;

  constructor(definition: CommandDefinition | undefined, source: BodySource & { readonly avps?: Avp[] | undefined }) {
    this.definition = definition;
    this.dictionary = source.dictionary;
    this.#octets = source.octets;
    this.#limits = source.limits;
    this.#avps = source.avps;
  }

  get octets(): Buffer | undefined {
    return this.#avps === undefined ? this.#octets : undefined;
  }

  get isDecoded(): boolean {
    return this.#decoded !== undefined || this.#avps !== undefined;
  }

  get attributes(): Attributes {
    return this.#decode().attributes;
  }

  get findings(): readonly Finding[] {
    return this.#decode().findings;
  }

  /** The list itself: changes of it and of its AVPs are encoded. */
  get avps(): Avp[] {
    this.#avps ??= splitAvps(this.#octets as Buffer, HEADER_LENGTH, this.dictionary).avps;
    return this.#avps;
  }

  set avps(avps: Avp[]) {
    this.#avps = avps;
  }

  append(avp: Avp): void {
    this.avps.push(avp);
  }

  writeTo(writer: Writer): void {
    if (this.#avps === undefined) writer.octets((this.#octets as Buffer).subarray(HEADER_LENGTH));
    else for (const avp of this.#avps) avp.writeTo(writer);
  }

  toJSON(): undefined {
    return undefined;
  }

  #decode(): { attributes: Attributes; findings: readonly Finding[] } {
    if (this.#avps !== undefined) return this.#decodeOctets(encodeBody(this.#avps));
    this.#decoded ??= this.#decodeOctets(this.#octets as Buffer);
    return this.#decoded;
  }

  #decodeOctets(octets: Buffer): { attributes: Attributes; findings: readonly Finding[] } {
    const context = new DecodeContext(octets, this.dictionary, this.#limits);
    context.namesUnlisted = true;
    const plan = this.definition === undefined ? ANY : planOf(this.definition, this.dictionary.replacements);
    const attributes = decodeMembers(context, plan, HEADER_LENGTH, octets.length) as Attributes;
    return { attributes, findings: context.findings ?? [] };
  }
}

/** The AVPs of one IETF code in the body of a message; no object is made of the others. */
export function avpsOfCode(octets: Buffer, code: number, dictionary: AvpLookup): Avp[] {
  const avps: Avp[] = [];
  const cursor = new AvpCursor(octets, HEADER_LENGTH);
  while (cursor.advance()) {
    if (cursor.code !== code || cursor.vendorId !== 0) continue;
    avps.push(avpAt(octets, cursor.start, octets.length, dictionary));
  }
  return avps;
}

function encodeBody(avps: readonly Avp[]): Buffer {
  return Buffer.concat([Buffer.alloc(HEADER_LENGTH), ...avps.map((avp) => avp.asBytes())]);
}
