import { hasErrorFlag } from "../message/answer-result.ts";
import { type FailedAvpGroup, failedAvpOf } from "../message/failed-avp.ts";
import {
  CapabilitiesExchangeAnswer,
  CapabilitiesExchangeRequest,
  DeviceWatchdogAnswer,
  DeviceWatchdogRequest,
  DisconnectPeerAnswer,
  DisconnectPeerRequest,
} from "../message/gen/rfc6733.ts";
import { answerHeader, type Message } from "../message/message.ts";
import type { Rejection } from "../message/rejection.ts";
import { DIAMETER_SUCCESS, DIAMETER_UNABLE_TO_COMPLY } from "../message/result-codes.ts";
import { hostIpAddresses, type LocalApplication, type LocalCapabilities, type LocalIdentity } from "./capabilities.ts";
import type { DisconnectCause } from "./disconnect.ts";

/** What an answer of the base protocol says: a success, which has no reason, or a {@link Rejection}. */
export interface BaseResult extends Omit<Rejection, "reason"> {
  readonly reason?: string | undefined;
}

/** The identifiers of a request (RFC 6733 §3). */
export interface RequestIdentifiers {
  readonly hopByHopIdentifier: number;
  readonly endToEndIdentifier: number;
}

/** The result of an answer that refuses nothing. */
export const SUCCESS: BaseResult = { resultCode: DIAMETER_SUCCESS };

/** The result of a DPA while requests of ours are unanswered; they go elsewhere once the connection is closed (DPR-05). */
export const IN_FLIGHT: BaseResult = {
  resultCode: DIAMETER_UNABLE_TO_COMPLY,
  reason: "Requests are in flight on this connection",
};

/** CER (RFC 6733 §5.3.1); `hostAddresses` are those of the connection. */
export function makeCer(
  local: LocalCapabilities,
  hostAddresses: readonly string[],
  identifiers: RequestIdentifiers,
): CapabilitiesExchangeRequest {
  return new CapabilitiesExchangeRequest(
    { ...offer(local), hostIpAddress: hostIpAddresses(hostAddresses, "") },
    identifiers,
  );
}

/** CEA (RFC 6733 §5.3.2): success and failure carry the same AVPs, with all our applications (CER-03, CER-08). */
export function makeCea(
  cer: Message,
  local: LocalCapabilities,
  about: BaseResult & { readonly localAddress: string },
): Message {
  const hostIpAddress = hostIpAddresses(local.ipAddresses, about.localAddress);
  return withErrorFlag(
    new CapabilitiesExchangeAnswer({ ...offer(local), ...result(about), hostIpAddress }, answerHeader(cer.header)),
    about,
  );
}

/** DWR (RFC 6733 §5.5.1). */
export function makeDwr(local: LocalIdentity, identifiers: RequestIdentifiers): DeviceWatchdogRequest {
  return new DeviceWatchdogRequest(identity(local), identifiers);
}

/** DWA (RFC 6733 §5.5.2). */
export function makeDwa(dwr: Message, local: LocalIdentity, about: BaseResult): Message {
  return withErrorFlag(
    new DeviceWatchdogAnswer({ ...identity(local), ...result(about) }, answerHeader(dwr.header)),
    about,
  );
}

/** DPR (RFC 6733 §5.4.1). */
export function makeDpr(
  local: LocalIdentity,
  disconnectCause: DisconnectCause,
  identifiers: RequestIdentifiers,
): DisconnectPeerRequest {
  const { originHost, originRealm } = local;
  return new DisconnectPeerRequest({ originHost, originRealm, disconnectCause }, identifiers);
}

/** DPA (RFC 6733 §5.4.2). */
export function makeDpa(dpr: Message, local: LocalIdentity, about: BaseResult): Message {
  const { originHost, originRealm } = local;
  return withErrorFlag(
    new DisconnectPeerAnswer({ originHost, originRealm, ...result(about) }, answerHeader(dpr.header)),
    about,
  );
}

type Ids = { authApplicationId?: number; acctApplicationId?: number };

function identity(local: LocalIdentity): {
  originHost: string;
  originRealm: string;
  originStateId: number | undefined;
} {
  const { originHost, originRealm, originStateId } = local;
  return { originHost, originRealm, originStateId };
}

/** The AVPs that CER and CEA share, without the addresses. */
function offer(local: LocalCapabilities): ReturnType<typeof identity> & {
  vendorId: number;
  productName: string;
  supportedVendorId: number[];
  authApplicationId: number[];
  acctApplicationId: number[];
  vendorSpecificApplicationId: (Ids & { vendorId: number })[];
  inbandSecurityId: number[];
  firmwareRevision: number | undefined;
} {
  const plain = local.applications.filter((application) => application.vendorId === 0);
  return {
    ...identity(local),
    vendorId: local.vendorId,
    productName: local.productName,
    supportedVendorId: supportedVendors(local),
    authApplicationId: unique(plain.filter(({ auth }) => auth).map(({ id }) => id)),
    inbandSecurityId: [...(local.inbandSecurityIds ?? [])],
    acctApplicationId: unique(plain.filter(({ acct }) => acct).map(({ id }) => id)),
    vendorSpecificApplicationId: local.applications.filter(({ vendorId }) => vendorId > 0).flatMap(vendorSpecific),
    firmwareRevision: local.firmwareRevision,
  };
}

/** A Vendor-Specific-Application-Id holds one of the two ids, never both (RFC 6733 §6.11). */
function vendorSpecific({ id, auth, acct, vendorId }: LocalApplication): (Ids & { vendorId: number })[] {
  const asAuth = auth ? [{ vendorId, authApplicationId: id }] : [];
  const asAcct = acct ? [{ vendorId, acctApplicationId: id }] : [];
  return [...asAuth, ...asAcct];
}

/** The values of Supported-Vendor-Id: never 0, no repeats, the vendors of our applications included (CER-17). */
function supportedVendors(local: LocalCapabilities): number[] {
  const ofApplications = local.applications.map(({ vendorId }) => vendorId);
  return unique([...local.supportedVendorIds, ...ofApplications]).filter((vendorId) => vendorId > 0);
}

function result({ resultCode, reason, failedAvp }: BaseResult): {
  resultCode: number;
  errorMessage: string | undefined;
  failedAvp: FailedAvpGroup | undefined;
} {
  return { resultCode, errorMessage: reason, failedAvp: failedAvpOf(failedAvp) };
}

function withErrorFlag(answer: Message, { resultCode }: BaseResult): Message {
  answer.header.isError = hasErrorFlag(resultCode, "command");
  return answer;
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}
