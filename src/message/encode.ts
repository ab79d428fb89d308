import { inspect } from "node:util";
import type { ValueCodec } from "../dictionary/definitions.ts";
import { valueOfName, valuesByName } from "../dictionary/named-values.ts";
import { AvpEncodeError } from "../errors.ts";
import { octetsOfText } from "../telecom/readings.ts";
import { checkLength, type Writer } from "../wire/writer.ts";
import { Avp } from "./avp.ts";
import type { GeneralPath, WriteKeyLayout } from "./compiled-key-layout.ts";
import { type Attributes, attributeOf } from "./decode-context.ts";
import { type GroupPlan, groupPlanOf, type MemberPlan } from "./format-plan.ts";
import { hasNames } from "./named-members.ts";
import { encodeValue } from "./value.ts";

/** How strictly a message is encoded. */
export interface EncodeOptions {
  /** Throw when a required AVP is missing; true unless given. */
  readonly check?: boolean;
}

/**
 * Writes attributes as AVPs in the order of the format, then `extraAvps`. `owner` names the command or group in errors.
 * @throws AvpEncodeError that names the attribute by its path: a value of the wrong type, a required one that is missing,
 *   too many, or a name that the format does not have.
 */
export function encodeAttributes(
  writer: Writer,
  plan: GroupPlan,
  attributes: Attributes,
  how: { readonly check: boolean; readonly owner: Named },
): void {
  const { check } = how;
  if (encodeFast(writer, plan.layouts.fast, attributes, check)) return;
  const layout = plan.layouts.of(attributes, GENERAL_PATH);
  if (layout === undefined) checkNames(plan, attributes, how.owner);
  else if (check && layout.missing !== undefined) throw missing(layout.missing);
  else if (encodeFast(writer, layout.write, attributes, check)) return;
  encodeMembers(writer, layout?.members ?? plan.members, attributes, check);
  if (layout?.hasExtraAvps !== false) encodeExtra(writer, attributes.extraAvps);
}

/** The owner of attributes, named in errors. */
export interface Named {
  readonly name: string;
}

/** Tries the fast path. False, and nothing written, where the object has other keys or something is wrong with it. */
function encodeFast(
  writer: Writer,
  write: WriteKeyLayout | undefined,
  attributes: Attributes,
  check: boolean,
): boolean {
  if (write === undefined) return false;
  const start = writer.length;
  try {
    if (write(writer, attributes, check)) return true;
  } catch {
    // The general path meets the same error, and knows where it is.
  }
  writer.length = start;
  return false;
}

function encodeMembers(writer: Writer, members: readonly MemberPlan[], attributes: Attributes, check: boolean): void {
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as MemberPlan;
    encodeOptional(writer, member, attributeOf(attributes, member.key), check);
  }
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
  let index = 0;
  try {
    for (; index < list.length; index++) encodeOne(writer, member, list[index], check);
  } catch (error) {
    throw Array.isArray(value) ? ofElement(error, member.key, index) : error;
  }
}

/** The error of one element of a list: its text begins with the attribute, which gets the index. */
function ofElement(error: unknown, key: string, index: number): unknown {
  if (!(error instanceof AvpEncodeError) || !error.message.startsWith(key)) return error;
  return new AvpEncodeError(`${key}[${index}]${error.message.slice(key.length)}`, { cause: error.cause });
}

/** Refuses names that no member has: a misspelt attribute must not vanish silently. */
export function checkNames(plan: GroupPlan, attributes: Attributes, owner: Named): void {
  const known = namesOf(plan);
  for (const key of Object.keys(attributes)) {
    if (!known.has(key) && attributes[key] !== undefined) {
      throw new AvpEncodeError(
        `${owner.name} has no attribute ${key}; put AVPs that its format does not list into extraAvps`,
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
  writer.beginAvp(member);
  if (member.type === "Grouped") encodeGroup(writer, member, value, check);
  else {
    const written = member.codec === undefined ? meant(member, value) : ownValue(member, member.codec, value);
    const expected = encodeValue(writer, member.type, written);
    if (expected !== undefined) encodeNamed(writer, member, written, expected);
  }
  const length = writer.endAvp(start, member.flagsWord);
  if (length > MAX_AVP_LENGTH) checkLength(length, member.avp.name);
}

const MAX_AVP_LENGTH = 0xffffff;

/** The octets for a text that stands for them, as `10.1.2.3` in Framed-IP-Address; any other value as it is. */
function meant(member: MemberPlan, value: unknown): unknown {
  if (typeof value !== "string" || member.type !== "OctetString") return value;
  try {
    return octetsOfText(member.avp, value) ?? value;
  } catch (cause) {
    throw unwritable(member, value, cause);
  }
}

/** Writes a value that was given by its name. @throws AvpEncodeError when it is no name of the AVP's list. */
function encodeNamed(writer: Writer, member: MemberPlan, value: unknown, expected: string): void {
  const names = typeof value === "string" && hasNames(member.avp) ? valuesByName(member.avp) : [];
  const named = names.length > 0 ? valueOfName(member.avp, value as string) : undefined;
  if (named !== undefined && encodeValue(writer, member.type, named) === undefined) return;
  const some = names.slice(0, SHOWN_NAMES).map(([name]) => name);
  const rest = names.length > some.length ? ", …" : "";
  throw wrongValue(
    member,
    names.length === 0 ? expected : `${expected}, or its name (${some.join(", ")}${rest})`,
    value,
  );
}

const SHOWN_NAMES = 4;

function ownValue(member: MemberPlan, codec: ValueCodec, value: unknown): unknown {
  try {
    return codec.write(value);
  } catch (cause) {
    throw unwritable(member, value, cause);
  }
}

function unwritable(member: MemberPlan, value: unknown, cause: unknown): AvpEncodeError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new AvpEncodeError(`${member.key}: ${member.avp.name} can't be written from ${show(value)}: ${why}`, {
    cause,
  });
}

function encodeGroup(writer: Writer, member: MemberPlan, value: unknown, check: boolean): void {
  if (!isGroup(value)) {
    throw wrongValue(member, "an object with the attributes of the group", value);
  }
  const plan = groupPlanOf(member);
  try {
    encodeAttributes(writer, plan, value, { check: check && !member.quotes, owner: member.avp });
  } catch (error) {
    throw error instanceof AvpEncodeError ? within(member.key, error) : error;
  }
}

/** The error of an attribute within a group. A path begins with an attribute, in small letters; a sentence does not. */
function within(key: string, { message, cause }: AvpEncodeError): AvpEncodeError {
  return new AvpEncodeError(`${key}${/^[a-z]/.test(message) ? "." : ": "}${message}`, { cause });
}

function isGroup(value: unknown): value is Attributes {
  if (typeof value !== "object" || value === null) return false;
  return value.constructor === Object || !(Array.isArray(value) || ArrayBuffer.isView(value));
}

function encodeExtra(writer: Writer, extraAvps: unknown): void {
  if (extraAvps === undefined) return;
  if (!Array.isArray(extraAvps)) throw new AvpEncodeError("extraAvps takes a list of AVPs (Avp.new)");
  for (const avp of extraAvps) {
    if (!(avp instanceof Avp)) throw new AvpEncodeError(`extraAvps takes AVPs (Avp.new), not ${show(avp)}`);
    avp.writeTo(writer);
  }
}

const GENERAL_PATH: GeneralPath<MemberPlan> = { attribute: encodeOptional, one: encodeOne, groupOf: groupPlanOf };

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
