import type { AvpDefinition } from "../dictionary/definitions.ts";
import { AVP_FLAG_MANDATORY, AVP_FLAG_VENDOR, AvpCursor } from "../wire/avp-frame.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { DecodeContext } from "./decode-context.ts";
import * as fault from "./decode-findings.ts";
import type { Finding } from "./finding.ts";
import { ANY, findMember, type GroupPlan, groupPlanOf, type MemberPlan, planOf, quotes } from "./format-plan.ts";
import type { Message } from "./message.ts";

/**
 * Finds faults that decoding passes over, because too many peers have them: flags of AVPs against their definition, AVPs without M that
 * a format does not list, fixed AVPs in other places (RFC 6733 §3.2, §4.1). A second walk, made only for strict checks.
 */
export function strictFindings(message: Message): readonly Finding[] {
  const { received, definition, dictionary } = message;
  if (received === undefined) return [];
  const context = new DecodeContext(received, dictionary);
  const plan = definition === undefined ? ANY : planOf(definition, dictionary.replacements);
  walk(context, plan, HEADER_LENGTH, received.length);
  return context.findings ?? [];
}

function walk(context: DecodeContext, plan: GroupPlan, from: number, end: number): void {
  const { octets, dictionary } = context;
  const cursor = new AvpCursor(octets, from, end);
  let isHead = true;
  while (cursor.advance()) {
    const { start, code, vendorId, flags } = cursor;
    const member = findMember(plan, code, vendorId);
    const definition = member?.avp ?? dictionary.avp(code, vendorId);
    const wrong = definition === undefined ? undefined : wrongFlags(definition, flags);
    if (wrong !== undefined) context.report(fault.wrongFlags, { start, reason: wrong });
    if (member === undefined && !plan.isOpen && (flags & AVP_FLAG_MANDATORY) === 0) {
      context.report(fault.notListed, start);
    }
    if (member?.isFixed !== true) isHead = false;
    else if (!isHead) context.report(fault.misplaced, start);
    if (definition?.type === "Grouped" && !quotes(definition)) {
      walkGroup(context, groupPlan(context, member, definition), cursor);
    }
  }
}

function walkGroup(context: DecodeContext, plan: GroupPlan, { start, dataStart, end }: AvpCursor): void {
  if (context.depth >= context.limits.maxGroupDepth) return;
  context.enter(start);
  walk(context, plan, dataStart, end);
  context.leave();
}

function groupPlan(context: DecodeContext, member: MemberPlan | undefined, definition: AvpDefinition): GroupPlan {
  if (member !== undefined) return groupPlanOf(member);
  return definition.group === undefined ? ANY : planOf(definition.group, context.dictionary.replacements);
}

/** The fault of a known AVP's flags, in words. Reserved flags and P are to be ignored (RFC 6733 §4.1). */
function wrongFlags({ name, vendorId, mandatory }: AvpDefinition, flags: number): string | undefined {
  const isMandatory = (flags & AVP_FLAG_MANDATORY) !== 0;
  if (vendorId === 0 && (flags & AVP_FLAG_VENDOR) !== 0) return `${name} has the V flag with vendor 0`;
  if (mandatory === "must" && !isMandatory) return `${name} must have the M flag`;
  if (mandatory === "mustNot" && isMandatory) return `${name} must not have the M flag`;
  return undefined;
}
