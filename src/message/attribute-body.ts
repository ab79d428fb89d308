import { isDeepStrictEqual } from "node:util";
import type { CommandDefinition, GroupDefinition } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { AvpCursor } from "../wire/avp-frame.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { Writer } from "../wire/writer.ts";
import { type Avp, encodeAvps, splitAvps } from "./avp.ts";
import type { Body, BodySource } from "./body.ts";
import { decodeMembers } from "./decode.ts";
import { type Attributes, attributeOf, DecodeContext, type DecodeLimits } from "./decode-context.ts";
import { checkNames, encodeAttributes, encodeMember, type Named } from "./encode.ts";
import type { Finding } from "./finding.ts";
import { FormatLookup } from "./format-lookup.ts";
import { findMember, type GroupPlan, planOf } from "./format-plan.ts";

/** The body of a typed command: attributes by its format, decoded as a whole when the first one is read. */
export class AttributeBody implements Body {
  readonly definition: CommandDefinition | undefined;
  readonly dictionary: Dictionary;
  readonly octets: Buffer | undefined;
  readonly #format: GroupDefinition;
  readonly #plan: GroupPlan;
  readonly #limits: DecodeLimits | undefined;
  #attributes: Attributes | undefined;
  #findings: readonly Finding[] = NONE;

  /** `format` is given for error answers, whose AVPs follow another format than the command's own. */
  constructor(
    definition: CommandDefinition | undefined,
    source: BodySource & { readonly attributes?: Attributes | undefined; readonly format?: GroupDefinition },
  ) {
    this.definition = definition;
    this.#format = source.format ?? definition ?? ANYTHING;
    this.#plan = planOf(this.#format, source.dictionary.replacements);
    this.dictionary = source.dictionary;
    this.octets = source.octets;
    this.#limits = source.limits;
    this.#attributes = source.attributes;
  }

  get isDecoded(): boolean {
    return this.#attributes !== undefined;
  }

  get attributes(): Attributes {
    return this.#attributes ?? this.#decode();
  }

  get findings(): readonly Finding[] {
    if (this.#attributes === undefined) this.#decode();
    return this.#findings;
  }

  /** A list of the AVPs that would be encoded now. A change of the list has no effect until the list is assigned. */
  get avps(): Avp[] {
    const writer = new Writer();
    writer.octets(Buffer.alloc(HEADER_LENGTH));
    this.writeTo(writer, false);
    return splitAvps(writer.copy(), HEADER_LENGTH, new FormatLookup(this.dictionary, this.#format)).avps;
  }

  set avps(avps: Avp[]) {
    const octets = Buffer.concat([Buffer.alloc(HEADER_LENGTH), encodeAvps(avps)]);
    const context = new DecodeContext(octets, this.dictionary, this.#limits);
    this.#attributes = decodeMembers(context, this.#plan, HEADER_LENGTH, octets.length) as Attributes;
  }

  append(avp: Avp): void {
    const { attributes } = this;
    attributes.extraAvps = [...((attributes.extraAvps as Avp[] | undefined) ?? []), avp];
  }

  writeTo(writer: Writer, check: boolean): void {
    const { octets } = this;
    if (octets === undefined) {
      const { attributes } = this;
      encodeAttributes(writer, this.#plan, attributes, { check, owner: this.definition ?? UNNAMED });
    } else if (this.#attributes === undefined) writer.octets(octets.subarray(HEADER_LENGTH));
    else this.#writeEdited(writer, octets, this.#attributes);
  }

  toJSON(): undefined {
    return undefined;
  }

  #decode(): Attributes {
    const octets = this.octets as Buffer;
    const context = new DecodeContext(octets, this.dictionary, this.#limits);
    this.#attributes = decodeMembers(context, this.#plan, HEADER_LENGTH, octets.length) as Attributes;
    this.#findings = context.findings ?? NONE;
    return this.#attributes;
  }

  /** Writes the received octets, with only those AVPs replaced whose attribute was changed. */
  #writeEdited(writer: Writer, octets: Buffer, attributes: Attributes): void {
    checkNames(this.#plan, attributes, this.definition ?? UNNAMED);
    const context = new DecodeContext(octets, this.dictionary, this.#limits);
    const original = decodeMembers(context, this.#plan, HEADER_LENGTH, octets.length) as Attributes;
    const changed = changedKeys(original, attributes);
    if (changed.size === 0) {
      writer.octets(octets.subarray(HEADER_LENGTH));
      return;
    }
    this.#writeNew(writer, attributes, { keys: changed, original, isFixed: true });
    this.#copyOrReplace(writer, attributes, { octets, changed, original });
    this.#writeNew(writer, attributes, { keys: changed, original, isFixed: false });
    if (changed.has("extraAvps")) {
      for (const avp of (attributes.extraAvps as Avp[] | undefined) ?? []) avp.writeTo(writer);
    }
  }

  /** Writes attributes that the received message did not have: fixed ones first, all others last. */
  #writeNew(
    writer: Writer,
    attributes: Attributes,
    what: { keys: ReadonlySet<string>; original: Attributes; isFixed: boolean },
  ): void {
    for (const member of this.#plan.members) {
      if (
        member.isFixed !== what.isFixed ||
        !what.keys.has(member.key) ||
        attributeOf(what.original, member.key) !== undefined
      )
        continue;
      const value = attributeOf(attributes, member.key);
      if (value !== undefined && value !== null) encodeMember(writer, member, value, false);
    }
  }

  #copyOrReplace(
    writer: Writer,
    attributes: Attributes,
    what: { octets: Buffer; changed: ReadonlySet<string>; original: Attributes },
  ): void {
    const { octets, changed } = what;
    const extras = new Set(((what.original.extraAvps as Avp[] | undefined) ?? []).map((avp) => avp.data.byteOffset));
    const written = new Set<string>();
    const cursor = new AvpCursor(octets, HEADER_LENGTH);
    while (cursor.advance()) {
      const { start, dataStart, code, vendorId } = cursor;
      const isExtra = extras.has(octets.byteOffset + dataStart);
      const member = isExtra ? undefined : findMember(this.#plan, code, vendorId);
      const key = member?.key ?? "extraAvps";
      if (!changed.has(key)) writer.octets(octets.subarray(start, Math.min(cursor.next, octets.length)));
      else if (member !== undefined && !written.has(key)) {
        const value = attributeOf(attributes, key);
        if (value !== undefined && value !== null) encodeMember(writer, member, value, false);
        written.add(key);
      }
    }
    // What stands behind a broken frame goes on as it came.
    writer.octets(octets.subarray(cursor.next));
  }
}

const UNNAMED: Named = { name: "The message" };
const ANYTHING: GroupDefinition = { members: [], open: true };
const NONE: readonly Finding[] = [];

function changedKeys(original: Attributes, current: Attributes): Set<string> {
  const changed = new Set<string>();
  for (const key of new Set([...Object.keys(original), ...Object.keys(current)])) {
    if (!isSame(attributeOf(original, key), attributeOf(current, key))) changed.add(key);
  }
  return changed;
}

/** Deep equality in which AVPs are compared by their octets. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || isDeepStrictEqual(comparable(one), comparable(other));
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== "object" || value instanceof Date || ArrayBuffer.isView(value)) return value;
  if ("asBytes" in value && typeof value.asBytes === "function") return (value as Avp).asBytes();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, comparable(item)]),
  );
}
