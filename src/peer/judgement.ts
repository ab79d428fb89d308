import { resultKind } from "../message/answer-result.ts";
import type { Message } from "../message/message.ts";
import type { Rejection } from "../message/rejection.ts";
import { baseRequestFault, type FaultListener } from "../message/request-check.ts";
import * as result from "../message/result-codes.ts";
import { PLAIN, type Validation } from "../message/validation.ts";
import { sameIdentity } from "../wire/identity.ts";
import { quoted, shortened } from "../wire/quoted.ts";
import { Capabilities, commonApplications, inOrder, type LocalCapabilities } from "./capabilities.ts";
import { type DisconnectCause, isDisconnectCause } from "./disconnect.ts";

/** How requests of the base protocol are checked. */
export interface JudgementOptions {
  readonly validation: Validation;
  /** Is told of faults that are not refused. */
  readonly onNoted: FaultListener;
}

/** A CER that is fit to be taken, or the answer that refuses it. */
export type CerJudgement =
  | { readonly isGood: true; readonly capabilities: Capabilities }
  | { readonly isGood: false; readonly capabilities: Capabilities; readonly rejection: Rejection };

/** Whether a sender may connect; a text says why not. */
export type Admission = boolean | string;

/**
 * Judges a CER on a new connection (RFC 6733 §5.3): faults, our own name, strangers, applications, security, in this order.
 * `isKnown` says whether its sender may connect.
 */
export function judgeCer(
  cer: Message,
  local: LocalCapabilities,
  options: JudgementOptions & { readonly isKnown: (capabilities: Capabilities) => Admission },
): CerJudgement {
  const capabilities = new Capabilities(cer);
  const { mode } = options.validation;
  // A node can't do without the AVPs of a CER, so even a node that checks nothing else is lenient here.
  const validation = mode === "off" || mode === "warn" ? PLAIN.lenient : options.validation;
  const rejection =
    baseRequestFault(cer, validation, options.onNoted) ??
    nameRejection(capabilities, local) ??
    strangerRejection(capabilities, options.isKnown) ??
    applicationRejection(capabilities, local) ??
    securityRejection(capabilities, local);
  return rejection === undefined ? { isGood: true, capabilities } : { isGood: false, capabilities, rejection };
}

/** A CEA that lets us in, or why it does not, as a sentence. */
export type CeaJudgement =
  | { readonly isGood: true; readonly capabilities: Capabilities }
  | { readonly isGood: false; readonly detail: string; readonly resultCode?: number };

/** Judges the CEA to our CER (CER-14 to CER-16): its result, the sender's name, common applications. */
export function judgeCea(
  cea: Message,
  local: LocalCapabilities,
  { nodeName, learnsName }: { readonly nodeName: string; readonly learnsName: boolean },
): CeaJudgement {
  const { resultCode, errorMessage } = cea.attributes;
  if (typeof resultCode !== "number" || resultKind(resultCode) !== "success") {
    const said = typeof errorMessage === "string" ? `: ${quoted(errorMessage)}` : "";
    const detail = `${nodeName} answered the CER with Result-Code ${resultCode ?? "none"}${said}`;
    if (typeof resultCode !== "number") return bad(detail);
    return { ...bad(detail + remedy(resultCode, local)), resultCode };
  }
  const broken = cea.findings.find((finding) => finding.breaksStructure);
  if (broken !== undefined) return bad(`The CEA of ${nodeName} can't be read: ${broken.reason}`);
  const capabilities = new Capabilities(cea);
  if (!learnsName && !sameIdentity(capabilities.originHost, nodeName)) {
    return bad(`The CEA comes from ${quoted(capabilities.originHost)} instead of ${nodeName}; correct the peer's name`);
  }
  if (!commonApplications(local, capabilities).isAny) {
    const lists = `it offers ${offered(capabilities)}, this node ${offeredBy(local)}`;
    return bad(`${nodeName} shares no application with us; ${lists}`);
  }
  return { isGood: true, capabilities };
}

/** The Disconnect-Cause of a DPR, or what is wrong with it (DPR-10); undefined only when validation is off. */
export function judgeDpr(
  dpr: Message,
  options: JudgementOptions,
): Rejection | { readonly cause: DisconnectCause | undefined } {
  const fault = baseRequestFault(dpr, options.validation, options.onNoted);
  if (fault !== undefined) return fault;
  const { disconnectCause } = dpr.attributes;
  const isKnown = typeof disconnectCause === "number" && isDisconnectCause(disconnectCause);
  return { cause: isKnown ? disconnectCause : undefined };
}

/** INC-05: nobody else may have our name, and no election could tell us apart. */
function nameRejection({ originHost }: Capabilities, local: LocalCapabilities): Rejection | undefined {
  if (!sameIdentity(originHost, local.originHost)) return undefined;
  return { resultCode: result.DIAMETER_UNKNOWN_PEER, reason: `${shortened(originHost)} is the name of this node` };
}

function strangerRejection(
  capabilities: Capabilities,
  isKnown: (capabilities: Capabilities) => Admission,
): Rejection | undefined {
  const admission = isKnown(capabilities);
  if (admission === true) return undefined;
  const reason = admission === false ? `${shortened(capabilities.originHost)} is no peer of this node` : admission;
  return { resultCode: result.DIAMETER_UNKNOWN_PEER, reason };
}

function applicationRejection(capabilities: Capabilities, local: LocalCapabilities): Rejection | undefined {
  if (commonApplications(local, capabilities).isAny) return undefined;
  return {
    resultCode: result.DIAMETER_NO_COMMON_APPLICATION,
    reason: `No common application; offered: ${offered(capabilities)}, supported here: ${offeredBy(local)}`,
  };
}

/** An absent Inband-Security-Id means 0, no in-band security (RFC 6733 §6.10). Asked for only by configuration. */
function securityRejection({ inbandSecurityIds }: Capabilities, local: LocalCapabilities): Rejection | undefined {
  const wanted = local.inbandSecurityIds ?? [];
  const offers = inbandSecurityIds.length === 0 ? [0] : inbandSecurityIds;
  if (wanted.length === 0 || wanted.some((id) => offers.includes(id))) return undefined;
  return { resultCode: result.DIAMETER_NO_COMMON_SECURITY, reason: "No common Inband-Security-Id" };
}

/** What to do about a CEA of this Result-Code, to follow the words of the other side. */
function remedy(resultCode: number, local: LocalCapabilities): string {
  if (resultCode === result.DIAMETER_UNKNOWN_PEER) return `; enter ${local.originHost} as a peer there`;
  if (resultCode === result.DIAMETER_NO_COMMON_APPLICATION) return `; this node offers ${offeredBy(local)}`;
  return "";
}

function offered({ authApplicationIds, acctApplicationIds }: Capabilities): string {
  return listed([...authApplicationIds, ...acctApplicationIds]);
}

function offeredBy({ applications }: LocalCapabilities): string {
  return listed(applications.map(({ id }) => id));
}

function listed(all: readonly number[]): string {
  const ids = inOrder(all);
  if (ids.length === 0) return "none";
  return ids.length <= 16 ? ids.join(", ") : `${ids.slice(0, 16).join(", ")} and ${ids.length - 16} more`;
}

function bad(detail: string): CeaJudgement & { readonly isGood: false } {
  return { isGood: false, detail };
}
