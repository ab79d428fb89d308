import type { Avp } from "./avp.ts";
import type { Rejection } from "./rejection.ts";
import * as result from "./result-codes.ts";

/** How strictly requests are checked; {@link FAULTS} says what each of the modes does. */
export type ValidationMode = "off" | "warn" | "lenient" | "standard" | "strict";

/** The reaction to a fault: nothing, an event and a log line, or an answer that refuses the request. */
export type Reaction = "ignore" | "warn" | "reject";

type Reactions = Readonly<Record<ValidationMode, Reaction>>;

/** The kinds of faults in a request. */
export type FaultKind =
  | "errorFlag"
  | "proxiableCapabilities"
  | "proxiableFlag"
  | "reservedHeaderFlag"
  | "brokenFrame"
  | "tooManyAvps"
  | "brokenGroup"
  | "avpFlags"
  | "unsupported"
  | "length"
  | "notAllowed"
  | "notListed"
  | "tooMany"
  | "severalVendorIds"
  | "missing"
  | "noHostIpAddress"
  | "misplaced"
  | "value"
  | "tooDeep"
  | "noApplicationId"
  | "twoApplicationIds"
  | "otherApplicationId";

/** The request can't be read, or not be believed. */
const ALWAYS: Reactions = { off: "reject", warn: "reject", lenient: "reject", standard: "reject", strict: "reject" };
/** An end node has to refuse it. */
const CHECKED: Reactions = { off: "ignore", warn: "warn", lenient: "reject", standard: "reject", strict: "reject" };
/** Right by RFC 3588 or usual in spite of RFC 6733. */
const NOT_LENIENT: Reactions = { off: "ignore", warn: "warn", lenient: "ignore", standard: "reject", strict: "reject" };
/** Forbidden, but too many peers do it. */
const TOLERATED: Reactions = { off: "ignore", warn: "warn", lenient: "ignore", standard: "warn", strict: "reject" };
/** Harmless, or the specification itself says "ignore" beside "refuse". */
const STRICT_ONLY: Reactions = { off: "ignore", warn: "warn", lenient: "ignore", standard: "ignore", strict: "reject" };

/**
 * All that can be wrong with a request, in the order in which it counts: the first fault that is refused is the one that is
 * answered (RFC 6733 §7, §7.1).
 */
export const FAULTS: Readonly<Record<FaultKind, { readonly resultCode: number; readonly reactions: Reactions }>> = {
  errorFlag: { resultCode: result.DIAMETER_INVALID_HDR_BITS, reactions: ALWAYS },
  /** The P flag in a CER, which no agent passes on (RFC 6733 §5.3.1). */
  proxiableCapabilities: { resultCode: result.DIAMETER_INVALID_HDR_BITS, reactions: ALWAYS },
  /** P is not as the format says: clear, the request is handled here (RFC 6733 §3), and set in a DWR or DPR it says nothing. */
  proxiableFlag: { resultCode: result.DIAMETER_INVALID_HDR_BITS, reactions: TOLERATED },
  reservedHeaderFlag: { resultCode: result.DIAMETER_INVALID_BIT_IN_HEADER, reactions: STRICT_ONLY },
  brokenFrame: { resultCode: result.DIAMETER_INVALID_AVP_LENGTH, reactions: ALWAYS },
  tooManyAvps: { resultCode: result.DIAMETER_UNABLE_TO_COMPLY, reactions: ALWAYS },
  brokenGroup: { resultCode: result.DIAMETER_INVALID_AVP_LENGTH, reactions: CHECKED },
  avpFlags: { resultCode: result.DIAMETER_INVALID_AVP_BITS, reactions: TOLERATED },
  unsupported: { resultCode: result.DIAMETER_AVP_UNSUPPORTED, reactions: CHECKED },
  length: { resultCode: result.DIAMETER_INVALID_AVP_LENGTH, reactions: CHECKED },
  notAllowed: { resultCode: result.DIAMETER_AVP_NOT_ALLOWED, reactions: NOT_LENIENT },
  /** As `notAllowed`, without the M flag: whoever does not understand it may pass over it. */
  notListed: { resultCode: result.DIAMETER_AVP_NOT_ALLOWED, reactions: STRICT_ONLY },
  tooMany: { resultCode: result.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, reactions: CHECKED },
  /** Several Vendor-Ids in Vendor-Specific-Application-Id, as RFC 3588 allowed. Vendors don't decide what is shared (RFC 6733 §5.3). */
  severalVendorIds: { resultCode: result.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, reactions: TOLERATED },
  missing: { resultCode: result.DIAMETER_MISSING_AVP, reactions: CHECKED },
  /** A CER without Host-IP-Address, which the transport knows too. */
  noHostIpAddress: { resultCode: result.DIAMETER_MISSING_AVP, reactions: NOT_LENIENT },
  /** A fixed AVP that is missing in its place, but stands elsewhere. */
  misplaced: { resultCode: result.DIAMETER_MISSING_AVP, reactions: STRICT_ONLY },
  value: { resultCode: result.DIAMETER_INVALID_AVP_VALUE, reactions: CHECKED },
  tooDeep: { resultCode: result.DIAMETER_INVALID_AVP_VALUE, reactions: CHECKED },
  /** Vendor-Specific-Application-Id with neither Auth- nor Acct-Application-Id. */
  noApplicationId: { resultCode: result.DIAMETER_MISSING_AVP, reactions: CHECKED },
  /** Vendor-Specific-Application-Id with both, as RFC 3588 allowed it. */
  twoApplicationIds: { resultCode: result.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, reactions: NOT_LENIENT },
  otherApplicationId: { resultCode: result.DIAMETER_INVALID_AVP_VALUE, reactions: NOT_LENIENT },
};

/** Something that is wrong with a request: a kind of fault, and the rejection that it calls for. */
export interface Fault extends Rejection {
  readonly kind: FaultKind;
  /** The AVP that is wrong, or an example of the missing one; undefined when no AVP is to blame. */
  readonly avp?: Avp | undefined;
}

const ORDER: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(FAULTS).map((kind, index) => [kind, index]),
);

/** Sorts faults into the order in which they count; those of one kind stay as they were found. */
export function inOrder<Kind extends Fault>(faults: readonly Kind[]): Kind[] {
  return faults.toSorted((one, other) => (ORDER[one.kind] as number) - (ORDER[other.kind] as number));
}
