import { Avp } from "../message/avp.ts";
import type { Finding } from "../message/finding.ts";
import type { Message } from "../message/message.ts";
import {
  DIAMETER_INVALID_AVP_VALUE,
  DIAMETER_INVALID_BIT_IN_HEADER,
  DIAMETER_INVALID_HDR_BITS,
} from "../message/result-codes.ts";
import { FLAG_ERROR, FLAG_PROXIABLE, FLAG_REQUEST } from "../wire/header.ts";

/** How strictly received requests are checked. */
export interface RequestCheckOptions {
  /** Reserved header flags are a fault of 5013 (conformance: ignored unless strict). */
  readonly isStrict: boolean;
}

/** How strictly AVPs of received requests are checked. */
export interface AvpCheckOptions {
  /** Application ids may differ from the header's. */
  readonly isLenient: boolean;
}

/** Step B of the Result-Code table: what the header of a request has against it (RFC 6733 §3, §7.1.3). */
export function headerFinding(request: Message, options: RequestCheckOptions): Finding | undefined {
  const { commandFlags } = request.header;
  if ((commandFlags & (FLAG_REQUEST | FLAG_ERROR)) === (FLAG_REQUEST | FLAG_ERROR)) {
    return headerFault(DIAMETER_INVALID_HDR_BITS, "The E flag is set in a request");
  }
  const { definition } = request;
  if (definition !== undefined && ((commandFlags & FLAG_PROXIABLE) !== 0) !== definition.proxiable) {
    const should = definition.proxiable ? "must be set" : "must be clear";
    return headerFault(DIAMETER_INVALID_HDR_BITS, `The P flag ${should} in ${definition.name}`);
  }
  if (options.isStrict && (commandFlags & RESERVED_FLAGS) !== 0) {
    return headerFault(DIAMETER_INVALID_BIT_IN_HEADER, "A reserved flag of the header is set");
  }
  return undefined;
}

/** Step C: an AVP whose frame is broken, so that nothing behind it can be read. */
export function structureFinding(request: Message): Finding | undefined {
  const { findings } = request;
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index] as Finding;
    if (finding.breaksStructure) return finding;
  }
  return undefined;
}

/** Step F: the first thing that is wrong with the AVPs of a request (ERR-06), application ids included (APP-10). */
export function avpFinding(request: Message, options: AvpCheckOptions): Finding | undefined {
  const first = request.findings[0];
  return first === undefined && !options.isLenient ? applicationIdFinding(request) : first;
}

const RESERVED_FLAGS = 0x0f;

function headerFault(resultCode: number, reason: string): Finding {
  return { resultCode, reason, breaksStructure: false };
}

/** Auth-, Acct- and Vendor-Specific-Application-Id must say what the header says (RFC 6733 §6.8, §6.9, §6.11). */
function applicationIdFinding(request: Message): Finding | undefined {
  const { authApplicationId, acctApplicationId, vendorSpecificApplicationId } = request.attributes;
  const { applicationId } = request.header;
  if (isOther(authApplicationId, applicationId)) return disagreement(request, AUTH_APPLICATION_ID);
  if (isOther(acctApplicationId, applicationId)) return disagreement(request, ACCT_APPLICATION_ID);
  if (vendorSpecificApplicationId === undefined || vendorSpecificApplicationId === null) return undefined;
  const group = vendorSpecificApplicationId as Record<string, unknown>;
  if (isOther(group.authApplicationId, applicationId) || isOther(group.acctApplicationId, applicationId)) {
    return disagreement(request, VENDOR_SPECIFIC_APPLICATION_ID);
  }
  return undefined;
}

const AUTH_APPLICATION_ID = 258;
const ACCT_APPLICATION_ID = 259;
const VENDOR_SPECIFIC_APPLICATION_ID = 260;

function isOther(id: unknown, applicationId: number): boolean {
  return typeof id === "number" && id !== applicationId;
}

function disagreement(request: Message, code: number): Finding {
  const [failedAvp] = request.findAvps([code, 0]);
  const name = failedAvp instanceof Avp ? failedAvp.name : `AVP ${code}`;
  const reason = `${name} is not ${request.header.applicationId}, the application of the header`;
  return { resultCode: DIAMETER_INVALID_AVP_VALUE, reason, failedAvp, breaksStructure: false };
}
