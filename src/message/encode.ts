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
 * How attributes are written by a format. `what` names the command or group in errors.
 * @throws AvpEncodeError for a name that the format does not have.
 */
export function layoutOf(plan: GroupPlan, attributes: Attributes, what: string): Layout {
  const layout = plan.layouts.of(attributes);
  if (layout !== undefined) return layout;
  checkNames(plan, attributes, what);
  return plan.layouts.whole;
}

/**
 * Writes attributes as AVPs in the order of the format, then `extraAvps`.
 * @throws AvpEncodeError that names the attribute by its path: a value of the wrong type, a required one that is missing,
 *   or too many.
 */
export function encodeMembers(writer: Writer, layout: Layout, attributes: Attributes, check: boolean): void {
  if (check && layout.missing !== undefined) throw missing(layout.missing);
  const { members } = layout;
  if (layout.isOrdered) {
    let index = 0;
    // The engine reads a value by the key of this loop without looking it up.
    for (const key in attributes) {
      const member = members[index++] as MemberPlan;
      const value = attributes[key];
      if (value !== undefined && value !== null) encodeMember(writer, member, value, check);
      else if (check && member.min > 0) throw missing(member);
    }
    return;
  }
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as MemberPlan;
    const value = attributes[member.key];
    if (value !== undefined && value !== null) encodeMember(writer, member, value, check);
    else if (check && member.min > 0) throw missing(member);
  }
  if (!layout.hasExtraAvps) return;
  const { extraAvps } = attributes;
  if (extraAvps !== undefined) encodeExtra(writer, extraAvps);
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
  const start = writer.length;
  writer.beginAvp(member.code, member.vendorId);
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
  if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw wrongValue(member, "an object with the attributes of the group", value);
  }
  const plan = groupPlanOf(member);
  try {
    const layout = layoutOf(plan, value as Attributes, member.avp.name);
    encodeMembers(writer, layout, value as Attributes, check);
  } catch (error) {
    throw error instanceof AvpEncodeError
      ? new AvpEncodeError(`${member.key}: ${error.message}`, { cause: error.cause })
      : error;
  }
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
