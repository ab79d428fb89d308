import { AVP_FLAG_MANDATORY, Avp } from "../message/avp.ts";
import type { Message } from "../message/message.ts";
import * as result from "../message/result-codes.ts";
import type { BaseResult } from "./base-messages.ts";
import { Capabilities, commonApplications, type LocalCapabilities } from "./capabilities.ts";
import { type DisconnectCause, isDisconnectCause } from "./disconnect.ts";
import { sameIdentity } from "./election.ts";

/** How strictly requests of the base protocol are read. */
export interface JudgementOptions {
  /** False: only what makes a message unreadable counts (`validateReceivedRequestAvps`). */
  readonly validate: boolean;
  /** Take a Vendor-Specific-Application-Id with both ids, as RFC 3588 allowed it. */
  readonly acceptBothApplicationIds?: boolean | undefined;
}

/** What is wrong with a request, and in words. */
export interface RequestFault extends BaseResult {
  readonly reason: string;
}

/** What is wrong with a request of the base protocol: the header before the AVPs, the first fault only (ERR-06). */
export function requestFault(request: Message, options: JudgementOptions): RequestFault | undefined {
  const { header } = request;
  if (header.isError) {
    return { resultCode: result.DIAMETER_INVALID_HDR_BITS, reason: "A request must not have the E flag (RFC 6733 §3)" };
  }
  if (header.isProxyable) {
    const reason = "A request of the base protocol must not have the P flag (RFC 6733 §5.3.1, §5.4.1, §5.5.1)";
    return { resultCode: result.DIAMETER_INVALID_HDR_BITS, reason };
  }
  return request.findings.find((finding) => options.validate || finding.breaksStructure);
}

/** A CER that is fit to be taken, or the answer that refuses it. */
export type CerJudgement =
  | { readonly isGood: true; readonly capabilities: Capabilities }
  | { readonly isGood: false; readonly capabilities: Capabilities; readonly refusal: RequestFault };

/**
 * Judges a CER on a new connection (RFC 6733 §5.3): faults, our own name, strangers, applications, security, in this order.
 * `isKnown` says whether its sender may connect.
 */
export function judgeCer(
  cer: Message,
  local: LocalCapabilities,
  options: JudgementOptions & { readonly isKnown: (capabilities: Capabilities) => boolean },
): CerJudgement {
  const capabilities = new Capabilities(cer);
  const refusal =
    requestFault(cer, { ...options, validate: true }) ??
    (options.acceptBothApplicationIds ? undefined : vendorSpecificFault(cer)) ??
    nameRefusal(capabilities, local) ??
    (options.isKnown(capabilities) ? undefined : strangerRefusal(capabilities)) ??
    applicationRefusal(capabilities, local) ??
    securityRefusal(capabilities, local);
  return refusal === undefined ? { isGood: true, capabilities } : { isGood: false, capabilities, refusal };
}

/** A CEA that lets us in, or why it does not, as a sentence. */
export type CeaJudgement =
  | { readonly isGood: true; readonly capabilities: Capabilities }
  | { readonly isGood: false; readonly detail: string };

/** Judges the CEA to our CER (CER-14 to CER-16): its result, the sender's name, common applications. */
export function judgeCea(
  cea: Message,
  local: LocalCapabilities,
  { nodeName, learnsName }: { readonly nodeName: string; readonly learnsName: boolean },
): CeaJudgement {
  const { resultCode, errorMessage } = cea.attributes;
  if (typeof resultCode !== "number" || Math.floor(resultCode / 1000) !== 2) {
    const said = typeof errorMessage === "string" ? `: ${JSON.stringify(errorMessage)}` : "";
    return bad(`${nodeName} answered the CER with Result-Code ${resultCode ?? "none"}${said}`);
  }
  const broken = cea.findings.find((finding) => finding.breaksStructure);
  if (broken !== undefined) return bad(`The CEA of ${nodeName} can't be read: ${broken.reason}`);
  const capabilities = new Capabilities(cea);
  if (!learnsName && !sameIdentity(capabilities.originHost, nodeName)) {
    return bad(
      `The CEA comes from ${JSON.stringify(capabilities.originHost)} instead of ${nodeName}; correct the peer's name`,
    );
  }
  if (!commonApplications(local, capabilities).isAny) {
    return bad(`${nodeName} shares no application with us; it offers ${offered(capabilities)}`);
  }
  return { isGood: true, capabilities };
}

/** The Disconnect-Cause of a DPR, or what is wrong with it (DPR-10); undefined only when validation is off. */
export function judgeDpr(
  dpr: Message,
  options: JudgementOptions,
): RequestFault | { readonly cause: DisconnectCause | undefined } {
  const fault = requestFault(dpr, options);
  if (fault !== undefined) return fault;
  const { disconnectCause } = dpr.attributes;
  const isKnown = typeof disconnectCause === "number" && isDisconnectCause(disconnectCause);
  return { cause: isKnown ? disconnectCause : undefined };
}

const VENDOR_SPECIFIC_APPLICATION_ID = 260;
const AUTH_APPLICATION_ID = 258;
const ACCT_APPLICATION_ID = 259;

/** A Vendor-Specific-Application-Id holds exactly one of the two ids (RFC 6733 §6.11). */
function vendorSpecificFault(cer: Message): RequestFault | undefined {
  for (const group of cer.findAvps([VENDOR_SPECIFIC_APPLICATION_ID, 0])) {
    const ids = (group.members ?? []).filter(isApplicationId);
    if (new Set(ids.map(({ code }) => code)).size > 1) {
      const reason = "Vendor-Specific-Application-Id holds both ids (RFC 6733 §6.11)";
      return { resultCode: result.DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, reason, failedAvp: ids };
    }
    if (ids.length === 0) {
      const reason = "Vendor-Specific-Application-Id holds neither id (RFC 6733 §6.11)";
      const failedAvp = [exampleId(AUTH_APPLICATION_ID), exampleId(ACCT_APPLICATION_ID)];
      return { resultCode: result.DIAMETER_MISSING_AVP, reason, failedAvp };
    }
  }
  return undefined;
}

function isApplicationId(avp: Avp): boolean {
  return avp.vendorId === 0 && (avp.code === AUTH_APPLICATION_ID || avp.code === ACCT_APPLICATION_ID);
}

/** Zeros of the least length stand for an AVP that is missing (RFC 6733 §7.5). */
function exampleId(code: number): Avp {
  return new Avp({ code, flags: AVP_FLAG_MANDATORY, data: Buffer.alloc(4) });
}

/** INC-05: nobody else may have our name, and no election could tell us apart. */
function nameRefusal({ originHost }: Capabilities, local: LocalCapabilities): RequestFault | undefined {
  if (!sameIdentity(originHost, local.originHost)) return undefined;
  return { resultCode: result.DIAMETER_UNKNOWN_PEER, reason: `${originHost} is the name of this node` };
}

function strangerRefusal({ originHost }: Capabilities): RequestFault {
  return { resultCode: result.DIAMETER_UNKNOWN_PEER, reason: `${originHost} is no peer of this node` };
}

function applicationRefusal(capabilities: Capabilities, local: LocalCapabilities): RequestFault | undefined {
  if (commonApplications(local, capabilities).isAny) return undefined;
  return {
    resultCode: result.DIAMETER_NO_COMMON_APPLICATION,
    reason: `No common application; offered: ${offered(capabilities)}`,
  };
}

/** An absent Inband-Security-Id means 0, no in-band security (RFC 6733 §6.10). Asked for only by configuration. */
function securityRefusal({ inbandSecurityIds }: Capabilities, local: LocalCapabilities): RequestFault | undefined {
  const wanted = local.inbandSecurityIds ?? [];
  const offers = inbandSecurityIds.length === 0 ? [0] : inbandSecurityIds;
  if (wanted.length === 0 || wanted.some((id) => offers.includes(id))) return undefined;
  return { resultCode: result.DIAMETER_NO_COMMON_SECURITY, reason: "No common Inband-Security-Id" };
}

function offered(capabilities: Capabilities): string {
  const ids = [...new Set([...capabilities.authApplicationIds, ...capabilities.acctApplicationIds])];
  if (ids.length === 0) return "none";
  return ids.length <= 16 ? ids.join(", ") : `${ids.slice(0, 16).join(", ")} and ${ids.length - 16} more`;
}

function bad(detail: string): CeaJudgement {
  return { isGood: false, detail };
}
