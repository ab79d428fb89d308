import type { AvpDefinition, ValueCodec } from "../dictionary/definitions.ts";
import {
  ERROR_MESSAGE,
  ERROR_REPORTING_HOST,
  EXPERIMENTAL_RESULT,
  FAILED_AVP,
  ORIGIN_HOST,
  ORIGIN_REALM,
  REDIRECT_HOST,
  REDIRECT_HOST_USAGE,
  REDIRECT_MAX_CACHE_TIME,
  RESULT_CODE,
} from "../wire/base-codes.ts";
import { FLAG_ERROR, FLAG_REQUEST, readUnsigned32 } from "../wire/header.ts";
import { type Avp, avpAt } from "./avp.ts";
import type { AvpSequence } from "./avp-sequence.ts";
import type { Readers } from "./compiled-sequence.ts";
import { type Attributes, attributeOf, type DecodeContext } from "./decode-context.ts";
import * as fault from "./decode-findings.ts";
import { ANY, findMember, type GroupPlan, groupPlanOf, type MemberPlan, planOf, quotes } from "./format-plan.ts";
import { decodeValue } from "./value.ts";

/**
 * Stacks of the members and values of the groups that are being read, an inner group's above those of the groups around it. A
 * group's object is made when all its values are there; then the group removes them from the stacks.
 */
const members: MemberPlan[] = [];
const values: unknown[] = [];
let top = 0;

/**
 * Reads the AVPs in `[from, end)` by a format into attributes. Never throws: a fault becomes a finding of the context, and the faulty
 * AVP is kept in `extraAvps` octet for octet. Undefined when a broken AVP header ended the walk inside a group, so that the group as
 * a whole is kept as it came.
 *
 * This is the hot path: it makes no objects but those that the caller gets.
 */
export function decodeMembers(
  context: DecodeContext,
  plan: GroupPlan,
  from: number,
  end: number,
): Attributes | undefined {
  const sequence = plan.sequences.last;
  if (sequence.read === undefined || context.findings !== undefined) return decodeInTurn(context, plan, from, end);
  const { avps, base } = context;
  const attributes = sequence.read(context, context.source, base + from, base + end);
  if (attributes !== undefined) return attributes;
  sequence.miss();
  context.avps = avps;
  context.findings = undefined;
  return decodeInTurn(context, plan, from, end);
}

/** Reads one AVP after the other, in any order: the general path. */
function decodeInTurn(context: DecodeContext, plan: GroupPlan, from: number, end: number): Attributes | undefined {
  const { octets } = context;
  const base = top;
  const { members: foreseen } = plan.sequences.last;
  let seen = 0;
  let others: Attributes | undefined;
  for (let start = from; start < end; ) {
    const remaining = end - start;
    const word = remaining < 8 ? 0 : readUnsigned32(octets, start + 4);
    const length = word & 0xffffff;
    const headerLength = word >>> 31 === 0 ? 8 : 12;
    if (length < headerLength || length > remaining || ++context.avps > context.limits.maxAvps) {
      reportBrokenWalk(context, { start, end });
      const attributes = takeAttributes(plan.sequences.of(members, base, top), base, others);
      return context.depth > 0 ? undefined : attributes;
    }
    const code = readUnsigned32(octets, start);
    const vendorId = headerLength === 8 ? 0 : readUnsigned32(octets, start + 8);
    const next = foreseen[top - base];
    const isNext = next !== undefined && next.code === code && next.vendorId === vendorId;
    const member = isNext ? next : findMember(plan, code, vendorId);
    if (member === undefined) others = decodeExtra(context, plan, others ?? {}, { start, end });
    else {
      const value =
        member.type === "Grouped"
          ? decodeGroup(context, member, start, start + headerLength, start + length)
          : readValue(context, member, start + headerLength, start + length);
      if (value === undefined) others = undecodable(context, member, others ?? {}, { start, end });
      else if ((seen & member.bit) === 0 && member.bit !== 0) {
        seen |= member.bit;
        put(member, value);
        checkValue(context, member, value, start);
      } else if (putAgain(base, member, value)) checkValue(context, member, value, start);
      else others = surplus(context, member, others ?? {}, { start, end });
    }
    start += (length + 3) & ~3;
  }
  const sequence = plan.sequences.of(members, base, top);
  const attributes = takeAttributes(sequence, base, others);
  if (!sequence.isComplete) checkRequired(context, plan, attributes);
  return attributes;
}

/** Makes the attributes of the group that began at `base`. */
function takeAttributes(sequence: AvpSequence<MemberPlan>, base: number, others: Attributes | undefined): Attributes {
  const attributes = sequence.make(values, base, READERS);
  top = base;
  // The stacks must not stay huge after one huge message.
  if (base === 0 && values.length > KEPT_PLACES) values.length = members.length = KEPT_PLACES;
  return others === undefined ? attributes : Object.assign(attributes, others);
}

const KEPT_PLACES = 256;

const READERS: Readers<MemberPlan> = {
  value: readValue,
  group: decodePlainGroup,
  quotation: decodePlainQuotation,
  listOf,
};

function put(member: MemberPlan, value: unknown): void {
  members[top] = member;
  values[top++] = member.isList ? listOf(value) : value;
}

/**
 * Makes a list of its arguments. No array literal: V8 keeps statistics of the life of a literal's arrays, but none of rest parameters
 * ("No literal" in docs/performance.md), and compiled code makes these as fast.
 */
function listOf(...list: unknown[]): unknown[] {
  return list;
}

/** Puts a value to a member that may have one already; false when the format has no room for it. */
function putAgain(base: number, member: MemberPlan, value: unknown): boolean {
  for (let index = top - 1; index >= base; index--) {
    if (members[index] !== member) continue;
    const list = values[index] as unknown[];
    if (!member.isList || list.length >= member.max) return false;
    list.push(value);
    return true;
  }
  if (member.max === 0) return false;
  put(member, value);
  return true;
}

function checkValue(context: DecodeContext, member: MemberPlan, value: unknown, start: number): void {
  if (member.closedValues === undefined || member.closedValues.has(value as number)) return;
  context.report(fault.unknownValue, { start, avp: member.avp, value });
}

function readValue(context: DecodeContext, member: MemberPlan, start: number, end: number): unknown {
  const { octets } = context;
  if (member.codec !== undefined) return decodeOwnValue(member.codec, decodeValue(member.type, octets, start, end));
  switch (member.type) {
    case "OctetString":
      return context.view(start, end);
    case "DiameterIdentity":
      return repeatsText(member.lastText, octets, start, end)
        ? member.lastText
        : readIdentity(member, octets, start, end);
    default:
      return decodeValue(member.type, octets, start, end);
  }
}

function readIdentity(member: MemberPlan, octets: Buffer, start: number, end: number): unknown {
  const value = decodeValue("DiameterIdentity", octets, start, end);
  if (value !== undefined) member.lastText = value as string;
  return value;
}

/** True when the octets are those of a text that is not empty. */
function repeatsText(text: string, octets: Buffer, start: number, end: number): boolean {
  const { length } = text;
  if (length !== end - start) return false;
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(index) !== octets[start + index]) return false;
  }
  return length > 0;
}

/** Converts a value by the user's codec; undefined when the codec refuses it. */
function decodeOwnValue(codec: ValueCodec, value: unknown): unknown {
  if (value === undefined) return undefined;
  try {
    return codec.read(value);
  } catch {
    return undefined;
  }
}

/** Reads a group whose header is as long as its definition says. */
function decodePlainGroup(
  context: DecodeContext,
  member: MemberPlan,
  start: number,
  end: number,
): Attributes | undefined {
  if (context.depth >= context.limits.maxGroupDepth) return undefined;
  context.enter(start);
  const attributes = decodeMembers(context, groupPlanOf(member), start + member.headerLength, end);
  context.leave();
  return attributes;
}

/** Reads a Failed-AVP whose header is as long as its definition says. */
function decodePlainQuotation(
  context: DecodeContext,
  member: MemberPlan,
  start: number,
  end: number,
): Attributes | undefined {
  return decodeGroup(context, member, start, start + member.headerLength, end);
}

/** Reads a group whose AVP begins at `start` and whose content lies in `[from, end)`. Undefined where it lies too deep. */
function decodeGroup(
  context: DecodeContext,
  member: MemberPlan,
  start: number,
  from: number,
  end: number,
): Attributes | undefined {
  if (context.depth >= context.limits.maxGroupDepth) return undefined;
  context.enter(start);
  if (member.quotes) context.quote();
  const attributes = decodeMembers(context, groupPlanOf(member), from, end);
  if (member.quotes) context.unquote();
  context.leave();
  return attributes;
}

function reportBrokenWalk(context: DecodeContext, place: fault.Place): void {
  if (context.avps > context.limits.maxAvps) context.reportEnd(fault.tooManyAvps(context));
  else if (context.depth === 0) context.reportEnd(fault.brokenFrame(context, place));
  else context.reportBrokenGroup(fault.brokenFrame, place);
}

function undecodable(context: DecodeContext, member: MemberPlan, others: Attributes, place: fault.Place): Attributes {
  if (member.type !== "Grouped") context.report(fault.badData, { start: place.start, avp: member.avp });
  else if (context.depth >= context.limits.maxGroupDepth) context.report(fault.tooDeep, place.start);
  return keepExtra(context, others, place);
}

function surplus(context: DecodeContext, member: MemberPlan, others: Attributes, place: fault.Place): Attributes {
  context.report(member.max === 0 ? fault.notAllowed : fault.tooMany, place.start);
  return keepExtra(context, others, place);
}

function decodeExtra(context: DecodeContext, plan: GroupPlan, others: Attributes, place: fault.Place): Attributes {
  const avp = avpAt(context.octets, place.start, place.end, context.dictionary);
  const { definition } = avp;
  if (definition === undefined) {
    if (avp.isMandatory) context.report(fault.unsupported, place.start);
  } else if (avp.isMandatory && (!plan.isOpen || isAnswersOnly(context, avp)))
    context.report(fault.notAllowed, place.start);
  else {
    const value = decodeUnlisted(context, avp, definition, place.start);
    if (context.namesUnlisted && plan === ANY && value !== undefined) {
      return addNamed(others, definition.key, value);
    }
  }
  return addExtra(others, avp);
}

/** True for an AVP of which RFC 6733 §10.1 allows none in any request: `* [ AVP ]` makes no room for it. */
function isAnswersOnly({ depth, octets }: DecodeContext, { code, vendorId }: Avp): boolean {
  return depth === 0 && ((octets[4] as number) & FLAG_REQUEST) !== 0 && vendorId === 0 && ANSWERS_ONLY.has(code);
}

/** The AVPs that stand in answers only. */
const ANSWERS_ONLY: ReadonlySet<number> = new Set([
  RESULT_CODE,
  EXPERIMENTAL_RESULT,
  FAILED_AVP,
  ERROR_MESSAGE,
  ERROR_REPORTING_HOST,
  REDIRECT_HOST,
  REDIRECT_HOST_USAGE,
  REDIRECT_MAX_CACHE_TIME,
]);

/** Reads an AVP that the dictionary knows and the format does not list, and checks it as if it were listed. */
function decodeUnlisted(context: DecodeContext, avp: Avp, definition: AvpDefinition, start: number): unknown {
  const dataStart = start + avp.headerLength;
  const dataEnd = start + avp.length;
  if (definition.type !== "Grouped") {
    const { type, codec } = definition;
    const plain = decodeValue(type, context.octets, dataStart, dataEnd);
    const value = codec === undefined ? plain : decodeOwnValue(codec, plain);
    if (value === undefined) context.report(fault.badData, { start, avp: definition });
    return value;
  }
  if (context.depth >= context.limits.maxGroupDepth) {
    context.report(fault.tooDeep, start);
    return undefined;
  }
  const plan = definition.group === undefined ? ANY : planOf(definition.group, context.dictionary.replacements);
  context.enter(start);
  if (quotes(definition)) context.quote();
  const attributes = decodeMembers(context, plan, dataStart, dataEnd);
  if (quotes(definition)) context.unquote();
  context.leave();
  return attributes;
}

function addNamed(others: Attributes, key: string, value: unknown): Attributes {
  const present = attributeOf(others, key);
  if (present === undefined) others[key] = value;
  else if (Array.isArray(present)) present.push(value);
  else others[key] = [present, value];
  return others;
}

function addExtra(others: Attributes, avp: Avp): Attributes {
  const extra = others.extraAvps as Avp[] | undefined;
  if (extra === undefined) others.extraAvps = [avp];
  else extra.push(avp);
  return others;
}

function keepExtra(context: DecodeContext, others: Attributes, place: fault.Place): Attributes {
  return addExtra(others, avpAt(context.octets, place.start, place.end, context.dictionary));
}

function checkRequired(context: DecodeContext, plan: GroupPlan, attributes: Attributes): void {
  const { required } = plan;
  for (let index = 0; index < required.length; index++) {
    const member = required[index] as MemberPlan;
    const value = attributeOf(attributes, member.key);
    if (value !== undefined && (member.min === 1 || (value as unknown[]).length >= member.min)) continue;
    reportMissing(context, member, attributes);
  }
}

function reportMissing(context: DecodeContext, member: MemberPlan, attributes: Attributes): void {
  // An answer with the E flag has the error form: its command's own members are not required (RFC 6733 §7.2).
  if (context.depth === 0 && isErrorAnswer(context.octets) && !ERROR_FORM.has(member.code)) return;
  const extra = attributes.extraAvps as Avp[] | undefined;
  // In place of Result-Code an answer may have an Experimental-Result, whatever its format says (RFC 6733 §7.6).
  if (member.code === RESULT_CODE && isExperimental(attributes, extra)) return;
  // The AVP is there but could not be read: that was reported already.
  if (extra?.some((avp) => avp.code === member.code && avp.vendorId === member.vendorId)) return;
  context.report(fault.missing, member.avp);
}

function isExperimental({ experimentalResult }: Attributes, extra: Avp[] | undefined): boolean {
  return experimentalResult !== undefined || extra?.some(({ code }) => code === EXPERIMENTAL_RESULT) === true;
}

/** The AVPs that an error answer must have. */
const ERROR_FORM: ReadonlySet<number> = new Set([ORIGIN_HOST, RESULT_CODE, ORIGIN_REALM]);

function isErrorAnswer(octets: Buffer): boolean {
  return ((octets[4] as number) & (FLAG_REQUEST | FLAG_ERROR)) === FLAG_ERROR;
}
