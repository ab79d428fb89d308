import type { AvpDefinition, AvpType } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { AVP_FLAG_VENDOR, frameFault } from "../wire/avp-frame.ts";
import { HOST_IP_ADDRESS, VENDOR_ID, VENDOR_SPECIFIC_APPLICATION_ID } from "../wire/base-codes.ts";
import { readUnsigned32 } from "../wire/header.ts";
import { Writer } from "../wire/writer.ts";
import { Avp, avpAt } from "./avp.ts";
import type { DecodeContext } from "./decode-context.ts";
import { FAULTS, type FaultKind } from "./fault.ts";
import type { Finding } from "./finding.ts";
import { flagsOf } from "./format-plan.ts";
import { dataFault, decodeValue, lengthFault, MAX_IDENTITY, minimumLength } from "./value.ts";

/** An AVP in the octets that are decoded: its first octet, and the end of the group or message around it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** 5014: the AVP's length is below its header or past the end. Failed-AVP holds its header and zeros, never the octets behind. */
export function brokenFrame(context: DecodeContext, { start, end }: Place): Finding {
  const { octets } = context;
  const reason = frameFault(octets, start, end) as string;
  // As much of the header as there is, and zeros up to its least size (RFC 6733 §7.1.5).
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

/** 5014 for a length that the type does not have, 5004 for octets that are no text. */
export function badData(context: DecodeContext, about: { start: number; avp: AvpDefinition }): Finding {
  const { start, avp } = about;
  const failed = at(context, start);
  const { data } = failed;
  if (avp.codec !== undefined && decodeValue(avp.type, data, 0, data.length) !== undefined)
    return finding(context, "value", { reason: `${avp.name} has a value that its codec refuses`, failed });
  const fault = dataFault(avp.type, data);
  const reason = `${avp.name} ${whyBad(fault, avp.type, data)}`;
  return finding(context, fault === "length" ? "length" : "value", { reason, failed });
}

function whyBad(fault: ReturnType<typeof dataFault>, type: AvpType, data: Buffer): string {
  switch (fault) {
    case "length":
      return `of ${lengthFault(type, data)}`;
    case "long":
      return `has ${data.length} octets; a ${type} has at most ${MAX_IDENTITY}`;
    case "utf8":
      return "is no UTF-8 text";
    case "identity":
      return "is no ASCII text";
  }
}

/** 5004: a value that the enumeration does not have. */
export function unknownValue(
  context: DecodeContext,
  about: { start: number; avp: AvpDefinition; value: unknown },
): Finding {
  const reason = `${about.avp.name} has no value ${about.value}`;
  return finding(context, "value", { reason, failed: at(context, about.start) });
}

/** 5001: an unknown AVP with the M flag, which has to be understood. */
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
export function wrongFlags(context: DecodeContext, about: { start: number; reason: string }): Finding {
  return finding(context, "avpFlags", { reason: about.reason, failed: at(context, about.start) });
}

/** 5005: the AVP has a fixed place, at the head of the message, but stands behind others; its place is empty. */
export function misplaced(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  return finding(context, "misplaced", { reason: `${failed.name} has its fixed place before all others`, failed });
}

/** 5009: more of an AVP than its format allows; the first surplus one is the culprit. */
export function tooMany(context: DecodeContext, start: number): Finding {
  const failed = at(context, start);
  const kind = isAmongVendorIds(context, failed) ? "severalVendorIds" : "tooMany";
  return finding(context, kind, { reason: `${failed.name} occurs too many times`, failed });
}

/** True for a Vendor-Id in Vendor-Specific-Application-Id. */
function isAmongVendorIds({ octets, path }: DecodeContext, { code, vendorId }: Avp): boolean {
  const group = path.at(-1);
  if (group === undefined || code !== VENDOR_ID || vendorId !== 0) return false;
  return readUnsigned32(octets, group) === VENDOR_SPECIFIC_APPLICATION_ID;
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
  const kind = avp.code === HOST_IP_ADDRESS && avp.vendorId === 0 ? "noHostIpAddress" : "missing";
  return finding(context, kind, { reason: `${avp.name} is missing`, failed });
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
  const { resultCode } = FAULTS[kind];
  const breaksStructure = BREAKING.has(kind);
  const plain = { kind, resultCode, breaksStructure, reason, avp: failed, failedAvp: failed };
  return context.depth === 0 ? plain : new NestedFinding(plain, context);
}

/** A finding in a group. The groups around its AVP are made when somebody reads them: of many findings only one is answered. */
class NestedFinding implements Finding {
  readonly kind: FaultKind;
  readonly resultCode: number;
  readonly breaksStructure: boolean;
  readonly reason: string;
  readonly avp: Avp;
  readonly #octets: Buffer;
  readonly #dictionary: Dictionary;
  readonly #path: readonly number[];
  #failedAvp: Avp | undefined;

  constructor(plain: Finding & { readonly avp: Avp }, { octets, dictionary, path }: DecodeContext) {
    this.kind = plain.kind;
    this.resultCode = plain.resultCode;
    this.breaksStructure = plain.breaksStructure;
    this.reason = plain.reason;
    this.avp = plain.avp;
    this.#octets = octets;
    this.#dictionary = dictionary;
    this.#path = path;
  }

  get failedAvp(): Avp {
    this.#failedAvp ??= this.#within();
    return this.#failedAvp;
  }

  /** The AVP inside empty copies of the groups around it (RFC 6733 §7.5). */
  #within(): Avp {
    const [outermost, ...inner] = this.#path.map((start) => this.#at(start)) as [Avp, ...Avp[]];
    const { code, vendorId, flags, definition } = outermost;
    const writer = new Writer(256);
    const starts = inner.map((group) => {
      const start = writer.length;
      group.beginTo(writer);
      return start;
    });
    this.avp.writeTo(writer);
    for (const [index, start] of [...starts.entries()].reverse())
      writer.endAvp(start, (inner[index] as Avp).flags << 24);
    return new Avp({ code, vendorId, flags, definition, data: writer.copy(), dictionary: this.#dictionary });
  }

  #at(start: number): Avp {
    return avpAt(this.#octets, start, this.#octets.length, this.#dictionary);
  }
}

function about(kind: FaultKind): Pick<Finding, "kind" | "resultCode" | "breaksStructure"> {
  return { kind, resultCode: FAULTS[kind].resultCode, breaksStructure: BREAKING.has(kind) };
}

const BREAKING: ReadonlySet<FaultKind> = new Set<FaultKind>(["brokenFrame", "tooManyAvps"]);

function at(context: DecodeContext, start: number): Avp {
  return avpAt(context.octets, start, context.octets.length, context.dictionary);
}
