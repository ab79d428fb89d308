import type { AvpDefinition } from "../dictionary/definitions.ts";
import { readUnsigned32 } from "../wire/header.ts";
import { AVP_FLAG_VENDOR, Avp, avpAt, frameFault } from "./avp.ts";
import type { DecodeContext } from "./decode-context.ts";
import { FAULTS, type FaultKind } from "./fault.ts";
import type { Finding } from "./finding.ts";
import { flagsOf } from "./plan.ts";
import { dataFault, decodeValue, lengthFault, minimumLength } from "./value.ts";

/** 5014: the AVP's length is below its header or past the end. Failed-AVP holds its header and zeros, never what lies behind. */
export function brokenFrame(context: DecodeContext, start: number, end: number): Finding {
  const { octets } = context;
  const reason = frameFault(octets, start, end) as string;
  // What there is of the header, zeros up to its least size (RFC 6733 §7.1.5).
  const header = Buffer.alloc(12);
  octets.copy(header, 0, start, Math.min(end, start + 12));
  const flags = header[4] as number;
  const vendorId = (flags & AVP_FLAG_VENDOR) === 0 ? 0 : readUnsigned32(header, 8);
  const code = readUnsigned32(header, 0);
  const definition = context.dictionary.avp(code, vendorId);
  const data = Buffer.alloc(definition === undefined ? 0 : minimumLength(definition.type));
  const failed = new Avp({ code, vendorId, flags, data, definition });
  const kind = context.depth === 0 ? "brokenFrame" : "brokenGroup";
  return finding(context, kind, { reason, failed });
}

/** 5014 for a length that the type does not have, 5004 for text that is none. */
export function badData(context: DecodeContext, start: number, avp: AvpDefinition): Finding {
  const failed = at(context, start);
  const { data } = failed;
  if (avp.codec !== undefined && decodeValue(avp.type, data, 0, data.length) !== undefined)
    return badValue(context, start, `${avp.name} has a value that its codec refuses`);
  const fault = dataFault(avp.type, failed.data);
  const reason =
    fault === "length"
      ? `${avp.name} of ${lengthFault(avp.type, failed.data)}`
      : `${avp.name} is no ${fault === "utf8" ? "UTF-8" : "ASCII"} text`;
  return finding(context, fault === "length" ? "length" : "value", { reason, failed });
}

/** 5004: a value outside the definition. */
export function badValue(context: DecodeContext, start: number, reason: string): Finding {
  return finding(context, "value", { reason, failed: at(context, start) });
}

/** 5001: an AVP that nobody here knows, and that must be understood. */
export function unsupported(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  const reason = `AVP ${failed.code} of vendor ${failed.vendorId} is unknown and has the M flag`;
  return finding(context, "unsupported", { reason, failed });
}

/** 5008: a known AVP where the format has no place for it. */
export function notAllowed(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  return finding(context, "notAllowed", { reason: `${failed.name} is not allowed here`, failed });
}

/** 5008 too, by strict reading: an AVP without the M flag where the format has no place for it. */
export function notListed(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  return finding(context, "notListed", { reason: `AVP ${failed.code} (${failed.name}) is not listed here`, failed });
}

/** 3009: flags that the AVP's definition forbids. */
export function wrongFlags(context: DecodeContext, start: number, reason: string): Finding {
  return finding(context, "avpFlags", { reason, failed: at(context, start) });
}

/** 5005: a fixed AVP that stands behind others is missing in its place. */
export function misplaced(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  return finding(context, "misplaced", { reason: `${failed.name} has its fixed place before all others`, failed });
}

/** 5009: more of an AVP than its format allows; the first surplus one is the culprit. */
export function tooMany(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  return finding(context, "tooMany", { reason: `${failed.name} occurs too many times`, failed });
}

/** 5005: Failed-AVP holds an example with zeros of the least length (RFC 6733 §7.5). */
export function missing(context: DecodeContext, avp: AvpDefinition): Finding {
  const failed = new Avp({
    code: avp.code,
    vendorId: avp.vendorId,
    flags: flagsOf(avp),
    data: Buffer.alloc(minimumLength(avp.type)),
    definition: avp,
  });
  return finding(context, "missing", { reason: `${avp.name} is missing`, failed });
}

/** 5004: groups lie deeper in each other than the limit; Failed-AVP names the group without its content. */
export function tooDeep(context: DecodeContext, start: number): Finding {
  const { code, vendorId, flags, definition } = at(context, start);
  const reason = `Groups lie more than ${context.limits.maxGroupDepth} deep in each other`;
  const avp = new Avp({ code, vendorId, flags, definition });
  return { ...about("tooDeep"), reason, avp, failedAvp: avp };
}

/** 5012: more AVPs than the limit. */
export function tooManyAvps(context: DecodeContext): Finding {
  const reason = `The message holds more than ${context.limits.maxAvps} AVPs`;
  return { ...about("tooManyAvps"), reason };
}

function finding(context: DecodeContext, kind: FaultKind, what: { reason: string; failed: Avp }): Finding {
  const { reason, failed } = what;
  return { ...about(kind), reason, avp: failed, failedAvp: within(context, failed) };
}

function about(kind: FaultKind): Pick<Finding, "kind" | "resultCode" | "breaksStructure"> {
  return { kind, resultCode: FAULTS[kind].resultCode, breaksStructure: BREAKING.has(kind) };
}

const BREAKING: ReadonlySet<FaultKind> = new Set<FaultKind>(["brokenFrame", "tooManyAvps"]);

function at(context: DecodeContext, start: number): Avp {
  return avpAt(context.octets, start, context.octets.length, context.dictionary);
}

/** The AVP inside empty copies of the groups around it (RFC 6733 §7.5). */
function within(context: DecodeContext, failed: Avp): Avp {
  return context.path.reduceRight((inner, start) => {
    const { code, vendorId, flags, definition } = at(context, start);
    return new Avp({ code, vendorId, flags, definition, data: inner.asBytes(), dictionary: context.dictionary });
  }, failed);
}
