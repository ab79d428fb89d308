import { inspect } from "node:util";
import type { ValueCodec } from "../dictionary/definitions.ts";
import { AvpEncodeError } from "../errors.ts";
import { checkLength, type Writer } from "../wire/writer.ts";
import { Avp } from "./avp.ts";
import type { Attributes } from "./decode-context.ts";
import type { Layout } from "./layout.ts";
import { type GroupPlan, groupPlanOf, type MemberPlan } from "./plan.ts";
import { encodeValue } from "./value.ts";

/** How strictly a message is encoded. */
export interface EncodeOptions {
  /** Throw when a required AVP is missing; true unless given. */
  readonly check?: boolean;
}

/**
 * Writes attributes as AVPs in the order of the format, then `extraAvps`. `what` names the command or group in errors.
 * @throws AvpEncodeError that names the attribute by its path: a value of the wrong type, a required one that is missing,
 *   too many, or a name that the format does not have.
 */
export function encodeAttributes(
  writer: Writer,
  plan: GroupPlan,
  attributes: Attributes,
  how: { readonly check: boolean; readonly what: string },
): void {
  const { last } = plan.layouts;
  if (last.isOrdered && encodeInTurn(writer, last, attributes, how.check)) return;
  const layout = plan.layouts.of(attributes);
  if (layout === undefined) checkNames(plan, attributes, how.what);
  encodeByLayout(writer, layout ?? plan.layouts.whole, attributes, how.check);
}

/**
 * Writes the attributes of a plain object whose keys are a layout's, which may well be: in one go, because the engine reads
 * a value by the key of a loop without looking it up. False, and nothing written, for another object.
 */
function encodeInTurn(writer: Writer, layout: Layout, attributes: Attributes, check: boolean): boolean {
  if (attributes.constructor !== Object) return false;
  const { members } = layout;
  const start = writer.length;
  let index = 0;
  for (const key in attributes) {
    const member = members[index++];
    if (member?.key !== key) {
      writer.length = start;
      return false;
    }
    encodeOptional(writer, member, attributes[key], check);
  }
  if (index === members.length) {
    if (check && layout.missing !== undefined) throw missing(layout.missing);
    return true;
  }
  writer.length = start;
  return false;
}

function encodeByLayout(writer: Writer, layout: Layout, attributes: Attributes, check: boolean): void {
  if (check && layout.missing !== undefined) throw missing(layout.missing);
  const { members } = layout;
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as MemberPlan;
    encodeOptional(writer, member, attributes[member.key], check);
  }
  if (!layout.hasExtraAvps) return;
  const { extraAvps } = attributes;
  if (extraAvps !== undefined) encodeExtra(writer, extraAvps);
}

function encodeOptional(writer: Writer, member: MemberPlan, value: unknown, check: boolean): void {
  if (value !== undefined && value !== null) encodeMember(writer, member, value, check);
  else if (check && member.min > 0) throw missing(member);
}

/** Writes one attribute, an array as one AVP for each element. */
export function encodeMember(writer: Writer, member: MemberPlan, value: unknown, check: boolean): void {
  if (!member.isList) {
    encodeOne(writer, member, value, check);
    return;
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (check && (list.length < member.min || list.length > member.max)) throw wrongCount(member, list.length);
  for (let index = 0; index < list.length; index++) encodeOne(writer, member, list[index], check);
}

/** Refuses names that no member has: a misspelt attribute must not vanish silently. */
export function checkNames(plan: GroupPlan, attributes: Attributes, what: string): void {
  const known = namesOf(plan);
  for (const key of Object.keys(attributes)) {
    if (!known.has(key) && attributes[key] !== undefined) {
      throw new AvpEncodeError(
        `${what} has no attribute ${key}; put AVPs that its format does not list into extraAvps`,
      );
    }
  }
}

const names = new WeakMap<GroupPlan, ReadonlySet<string>>();

function namesOf(plan: GroupPlan): ReadonlySet<string> {
  let known = names.get(plan);
  if (known === undefined) {
    known = new Set([...plan.members.map((member) => member.key), "extraAvps"]);
    names.set(plan, known);
  }
  return known;
}

function encodeOne(writer: Writer, member: MemberPlan, value: unknown, check: boolean): void {
  if (member.codec === undefined && encodeCommon(writer, member, value)) return;
  const start = writer.length;
  writer.beginAvp(member);
  if (member.type === "Grouped") encodeGroup(writer, member, value, check);
  else {
    const written = member.codec === undefined ? value : ownValue(member, member.codec, value);
    const expected = encodeValue(writer, member.type, written);
    if (expected !== undefined) throw wrongValue(member, expected, written);
  }
  const length = writer.endAvp(start, member.flagsWord);
  if (length > MAX_AVP_LENGTH) checkLength(length, member.avp.name);
}

const MAX_AVP_LENGTH = 0xffffff;

/** The quick way for most values. False for rare types and where something is to be said of the value: the long way does. */
function encodeCommon(writer: Writer, member: MemberPlan, value: unknown): boolean {
  switch (member.type) {
    case "Unsigned32":
      if (typeof value !== "number" || value >>> 0 !== value) return false;
      writer.avpUint32(member, value);
      return true;
    case "Enumerated":
    case "Integer32":
      if (typeof value !== "number" || (value | 0) !== value) return false;
      writer.avpUint32(member, value);
      return true;
    case "UTF8String":
      return typeof value === "string" && writer.avpAscii(member, value, ASCII);
    case "DiameterIdentity":
      return typeof value === "string" && value !== "" && writer.avpAscii(member, value, PRINTABLE);
    case "OctetString":
      if (!(value instanceof Uint8Array) || value.length > MAX_AVP_LENGTH - 12) return false;
      writer.avpOctets(member, value);
      return true;
    default:
      return false;
  }
}

const ASCII = { low: 0, high: 0x7f };
const PRINTABLE = { low: 0x20, high: 0x7e };

function ownValue(member: MemberPlan, codec: ValueCodec, value: unknown): unknown {
  try {
    return codec.write(value);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AvpEncodeError(`${member.key}: ${member.avp.name} can't be written from ${show(value)}: ${why}`, {
      cause,
    });
  }
}

function encodeGroup(writer: Writer, member: MemberPlan, value: unknown, check: boolean): void {
  if (!isGroup(value)) {
    throw wrongValue(member, "an object with the attributes of the group", value);
  }
  const plan = groupPlanOf(member);
  try {
    encodeAttributes(writer, plan, value, { check, what: member.avp.name });
  } catch (error) {
    throw error instanceof AvpEncodeError
      ? new AvpEncodeError(`${member.key}: ${error.message}`, { cause: error.cause })
      : error;
  }
}

function isGroup(value: unknown): value is Attributes {
  if (typeof value !== "object" || value === null) return false;
  return value.constructor === Object || !(Array.isArray(value) || ArrayBuffer.isView(value));
}

function encodeExtra(writer: Writer, extraAvps: unknown): void {
  if (!Array.isArray(extraAvps)) throw new AvpEncodeError("extraAvps takes a list of AVPs (Avp.new)");
  for (const avp of extraAvps) {
    if (!(avp instanceof Avp)) throw new AvpEncodeError(`extraAvps takes AVPs (Avp.new), not ${show(avp)}`);
    avp.writeTo(writer);
  }
}

function missing(member: MemberPlan): AvpEncodeError {
  return new AvpEncodeError(
    `${member.key} is missing: the format requires ${member.avp.name} (${member.code}); set it, or encode with { check: false }`,
  );
}

function wrongCount(member: MemberPlan, count: number): AvpEncodeError {
  const most = Number.isFinite(member.max) ? ` to ${member.max}` : " or more";
  return new AvpEncodeError(`${member.key} has ${count} values; ${member.avp.name} takes ${member.min}${most}`);
}

function wrongValue(member: MemberPlan, expected: string, value: unknown): AvpEncodeError {
  return new AvpEncodeError(
    `${member.key}: ${member.avp.name} of type ${member.type} takes ${expected}, not ${show(value)}`,
  );
}

function show(value: unknown): string {
  return inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 1, maxStringLength: 60, maxArrayLength: 5 });
}
