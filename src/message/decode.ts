import type { AvpDefinition, ValueCodec } from "../dictionary/definitions.ts";
import { FLAG_ERROR, FLAG_REQUEST, readUnsigned32 } from "../wire/header.ts";
import { type Avp, avpAt } from "./avp.ts";
import type { Attributes, DecodeContext } from "./decode-context.ts";
import * as fault from "./decode-faults.ts";
import type { Finding } from "./finding.ts";
import { ANY, findMember, type GroupPlan, groupPlanOf, type MemberPlan, planOf } from "./plan.ts";
import { decodeValue } from "./value.ts";

/**
 * Reads the AVPs in `[start, end)` by a format into attributes. Never throws: what is wrong becomes a finding of the
 * context, and the AVP is kept in `extraAvps` octet for octet. Undefined when a broken AVP header ended the walk inside a
 * group, so that the group as a whole is kept as it came.
 *
 * This is the hot path: no object is made but what the caller gets.
 */
export function decodeMembers(
  context: DecodeContext,
  plan: GroupPlan,
  from: number,
  end: number,
): Attributes | undefined {
  const { octets } = context;
  const attributes: Attributes = {};
  let expected = plan.first;
  let previous: MemberPlan | undefined;
  let seen = 0;
  for (let start = from; start < end; ) {
    const remaining = end - start;
    const word = remaining < 8 ? 0 : readUnsigned32(octets, start + 4);
    const length = word & 0xffffff;
    const headerLength = word >>> 31 === 0 ? 8 : 12;
    if (length < headerLength || length > remaining || ++context.avps > context.limits.maxAvps) {
      context.report(brokenWalk(context, start, end));
      return context.path.length > 0 ? undefined : attributes;
    }
    const code = readUnsigned32(octets, start);
    const vendorId = headerLength === 8 ? 0 : readUnsigned32(octets, start + 8);
    const isExpected = expected !== undefined && expected.code === code && expected.vendorId === vendorId;
    const member = isExpected ? expected : findMember(plan, code, vendorId);
    if (member === undefined) decodeExtra(context, plan, attributes, { start, end });
    else {
      const value =
        member.type === "Grouped"
          ? decodeGroup(context, member, start, start + length)
          : member.codec === undefined
            ? decodeValue(member.type, octets, start + headerLength, start + length)
            : decodeOwnValue(member.codec, decodeValue(member.type, octets, start + headerLength, start + length));
      if (value === undefined) undecodable(context, member, attributes, { start, end });
      else if ((seen & member.bit) !== member.bit && member.max > 0) {
        attributes[member.key] = member.isList ? [value] : value;
        seen |= member.bit;
      } else if (!store(attributes, member, value)) surplus(context, member, attributes, { start, end });
      else if (member.closedValues !== undefined && !member.closedValues.has(value as number)) {
        context.report(fault.badValue(context, start, `${member.avp.name} has no value ${value}`));
      }
      if (previous === undefined) plan.first = member;
      else previous.follower = member;
      previous = member;
      expected = member.follower;
    }
    start += (length + 3) & ~3;
  }
  checkRequired(context, plan, attributes);
  return attributes;
}

/** A value of the user's own; undefined when the codec refuses what was received. */
function decodeOwnValue(codec: ValueCodec, value: unknown): unknown {
  if (value === undefined) return undefined;
  try {
    return codec.read(value);
  } catch {
    return undefined;
  }
}

/** Sets or appends a value; false when the format has no room for one more. */
function store(attributes: Attributes, member: MemberPlan, value: unknown): boolean {
  const present = attributes[member.key];
  if (present === undefined) {
    if (member.max === 0) return false;
    attributes[member.key] = member.isList ? [value] : value;
    return true;
  }
  if (!member.isList || (present as unknown[]).length >= member.max) return false;
  (present as unknown[]).push(value);
  return true;
}

function decodeGroup(context: DecodeContext, member: MemberPlan, start: number, end: number): Attributes | undefined {
  if (context.path.length >= context.limits.maxGroupDepth) return undefined;
  context.path.push(start);
  const attributes = decodeMembers(context, groupPlanOf(member), start + member.headerLength, end);
  context.path.pop();
  return attributes;
}

/** An AVP in the octets, and where the group or message around it ends. */
interface Place {
  readonly start: number;
  readonly end: number;
}

function brokenWalk(context: DecodeContext, start: number, end: number): Finding {
  return context.avps > context.limits.maxAvps ? fault.tooManyAvps(context) : fault.brokenFrame(context, start, end);
}

function undecodable(context: DecodeContext, member: MemberPlan, attributes: Attributes, place: Place): void {
  if (member.type !== "Grouped") context.report(fault.badData(context, place.start, member.avp));
  else if (context.path.length >= context.limits.maxGroupDepth) context.report(fault.tooDeep(context, place.start));
  keepExtra(context, attributes, place);
}

function surplus(context: DecodeContext, member: MemberPlan, attributes: Attributes, place: Place): void {
  context.report(member.max === 0 ? fault.notAllowed(context, place.start) : fault.tooMany(context, place.start));
  keepExtra(context, attributes, place);
}

function decodeExtra(context: DecodeContext, plan: GroupPlan, attributes: Attributes, place: Place): void {
  const avp = avpAt(context.octets, place.start, place.end, context.dictionary);
  const { definition } = avp;
  if (definition === undefined) {
    if (avp.isMandatory) context.report(fault.unsupported(context, place.start));
  } else if (!plan.isOpen && avp.isMandatory) context.report(fault.notAllowed(context, place.start));
  else {
    const value = decodeUnlisted(context, avp, definition, place.start);
    if (context.namesUnlisted && plan === ANY && value !== undefined) {
      addNamed(attributes, definition.key, value);
      return;
    }
  }
  addExtra(attributes, avp);
}

/** An AVP that the dictionary knows is checked where a format leaves room for it, as if it were listed. */
function decodeUnlisted(context: DecodeContext, avp: Avp, definition: AvpDefinition, start: number): unknown {
  const dataStart = start + avp.headerLength;
  const dataEnd = start + avp.length;
  if (definition.type !== "Grouped") {
    const { type, codec } = definition;
    const plain = decodeValue(type, context.octets, dataStart, dataEnd);
    const value = codec === undefined ? plain : decodeOwnValue(codec, plain);
    if (value === undefined) context.report(fault.badData(context, start, definition));
    return value;
  }
  if (context.path.length >= context.limits.maxGroupDepth) {
    context.report(fault.tooDeep(context, start));
    return undefined;
  }
  context.path.push(start);
  const plan = definition.group === undefined ? ANY : planOf(definition.group, context.dictionary.replacements);
  const attributes = decodeMembers(context, plan, dataStart, dataEnd);
  context.path.pop();
  return attributes;
}

function addNamed(attributes: Attributes, key: string, value: unknown): void {
  const present = attributes[key];
  if (present === undefined) attributes[key] = value;
  else if (Array.isArray(present)) present.push(value);
  else attributes[key] = [present, value];
}

function addExtra(attributes: Attributes, avp: Avp): void {
  const extra = attributes.extraAvps as Avp[] | undefined;
  if (extra === undefined) attributes.extraAvps = [avp];
  else extra.push(avp);
}

function keepExtra(context: DecodeContext, attributes: Attributes, place: Place): void {
  addExtra(attributes, avpAt(context.octets, place.start, place.end, context.dictionary));
}

function checkRequired(context: DecodeContext, plan: GroupPlan, attributes: Attributes): void {
  const { required } = plan;
  for (let index = 0; index < required.length; index++) {
    const member = required[index] as MemberPlan;
    const value = attributes[member.key];
    if (value !== undefined && (member.min === 1 || (value as unknown[]).length >= member.min)) continue;
    reportMissing(context, member, attributes);
  }
}

function reportMissing(context: DecodeContext, member: MemberPlan, attributes: Attributes): void {
  // An answer with the E flag is of the error form: its command's own members are not asked for (RFC 6733 §7.2).
  if (context.path.length === 0 && isErrorAnswer(context.octets) && !ERROR_FORM.has(member.code)) return;
  const extra = attributes.extraAvps as Avp[] | undefined;
  // It is there but could not be read: that was reported already.
  if (extra?.some((avp) => avp.code === member.code && avp.vendorId === member.vendorId)) return;
  context.report(fault.missing(context, member.avp));
}

/** What an error answer must have: Origin-Host, Result-Code, Origin-Realm. */
const ERROR_FORM: ReadonlySet<number> = new Set([264, 268, 296]);

function isErrorAnswer(octets: Buffer): boolean {
  return ((octets[4] as number) & (FLAG_REQUEST | FLAG_ERROR)) === FLAG_ERROR;
}
