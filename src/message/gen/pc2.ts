// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { pc2 } from "../../dictionary/gen/pc2.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29343GroupsTypes from "./ts29343-groups.ts";
import type * as ts29343Types from "./ts29343.ts";
import type * as ts29345Types from "./ts29345.ts";

/** The attributes of ProXimity-Action-Request. */
export interface ProximityActionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** ProSe-Request-Type (3603, vendor 10415), Unsigned32, 3GPP TS 29.343. */
  proseRequestType: number;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Origin-App-Layer-User-Id (3600, vendor 10415), UTF8String, 3GPP TS 29.343. */
  originAppLayerUserId?: string | undefined;
  /** Target-App-Layer-User-Id (3601, vendor 10415), UTF8String, 3GPP TS 29.343. */
  targetAppLayerUserId?: string | undefined;
  /** Requesting-EPUID (3816, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingEpuid?: string | undefined;
  /** ProSe-Function-ID (3602, vendor 10415), OctetString, 3GPP TS 29.343. */
  proseFunctionId?: Buffer | undefined;
  /** Requesting-RPAUID (3843, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingRpauid?: string | undefined;
  /** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseAppId?: string | undefined;
  /** Application-Data (3605, vendor 10415), UTF8String, 3GPP TS 29.343. */
  applicationData?: string | undefined;
  /** Allowed-Suffixes-Number (3606, vendor 10415), Unsigned32, 3GPP TS 29.343. */
  allowedSuffixesNumber?: number | undefined;
  /** Target-RPAUID (3844, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetRpauid?: string | undefined;
  /** Banned-User-Target (3611, vendor 10415), Grouped, 3GPP TS 29.343. */
  bannedUserTarget?: ts29343GroupsTypes.BannedUserTarget[] | undefined;
}
/** What may be written for the attributes of ProXimity-Action-Request. */
export interface ProximityActionRequestInput extends RequestAvps<ProximityActionRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  proseRequestType: keyof typeof ts29343Types.ProseRequestType;
}, "authSessionState"> {}
export interface ProximityActionRequest extends ProximityActionRequestAvps {}
/** ProXimity-Action-Request (PXR, 8388676), application 16777350, 3GPP TS 29.343. */
export class ProximityActionRequest extends RequestMessage<ProximityActionAnswerInput, ProximityActionAnswer> {
  static override get definition(): CommandDefinition {
    return pc2.command("ProXimity-Action-Request");
  }
  static override get answerType(): AnswerType<ProximityActionAnswer> {
    return ProximityActionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "proseRequestType",
      "destinationHost",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "originAppLayerUserId",
      "targetAppLayerUserId",
      "requestingEpuid",
      "proseFunctionId",
      "requestingRpauid",
      "proseAppId",
      "applicationData",
      "allowedSuffixesNumber",
      "targetRpauid",
      "bannedUserTarget",
      "extraAvps",
    ]);
  }
  constructor(avps: ProximityActionRequestInput, header?: HeaderFields) {
    super(ProximityActionRequest, avps, header);
  }
}

/** The attributes of ProXimity-Action-Answer. */
export interface ProximityActionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** ProSe-Request-Type (3603, vendor 10415), Unsigned32, 3GPP TS 29.343. */
  proseRequestType: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Targeted-EPUID (3817, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetedEpuid?: string | undefined;
  /** ProSe-Function-ID (3602, vendor 10415), OctetString, 3GPP TS 29.343. */
  proseFunctionId?: Buffer | undefined;
  /** PDUID (3604, vendor 10415), OctetString, 3GPP TS 29.343. */
  pduid?: Buffer[] | undefined;
  /** ProSe-Restricted-Code-Suffix-Range (3847, vendor 10415), Grouped, 3GPP TS 29.345. */
  proseRestrictedCodeSuffixRange?: ts29345Types.ProseRestrictedCodeSuffixRange[] | undefined;
  /** ProSe-App-Code-Suffix-Range (3867, vendor 10415), Grouped, 3GPP TS 29.345. */
  proseAppCodeSuffixRange?: ts29345Types.ProseAppCodeSuffixRange[] | undefined;
  /** ProSe-Code-Suffix-Mask (3608, vendor 10415), Grouped, 3GPP TS 29.343. */
  proseCodeSuffixMask?: ts29343Types.ProseCodeSuffixMask[] | undefined;
  /** Monitor-Target (3607, vendor 10415), Grouped, 3GPP TS 29.343. */
  monitorTarget?: ts29343GroupsTypes.MonitorTarget[] | undefined;
  /** Target-PDUID (3845, vendor 10415), OctetString, 3GPP TS 29.345. */
  targetPduid?: Buffer[] | undefined;
  /** ProSe-Application-Metadata (3853, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseApplicationMetadata?: string | undefined;
  /** Application-Data (3605, vendor 10415), UTF8String, 3GPP TS 29.343. */
  applicationData?: string | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of ProXimity-Action-Answer. */
export interface ProximityActionAnswerInput extends AnswerAvps<ProximityActionAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  proseRequestType: keyof typeof ts29343Types.ProseRequestType;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface ProximityActionAnswer extends ProximityActionAnswerAvps {}
/** ProXimity-Action-Answer (PXA, 8388676), application 16777350, 3GPP TS 29.343. */
export class ProximityActionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc2.command("ProXimity-Action-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "proseRequestType",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "targetedEpuid",
      "proseFunctionId",
      "pduid",
      "proseRestrictedCodeSuffixRange",
      "proseAppCodeSuffixRange",
      "proseCodeSuffixMask",
      "monitorTarget",
      "targetPduid",
      "proseApplicationMetadata",
      "applicationData",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: ProximityActionAnswerInput, header?: HeaderFields) {
    super(ProximityActionAnswer, avps, header);
  }
}

/** The attributes of ProXimity-Application-Request. */
export interface ProximityApplicationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** ProSe-Request-Type (3603, vendor 10415), Unsigned32, 3GPP TS 29.343. */
  proseRequestType: number;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Requesting-RPAUID (3843, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingRpauid?: string | undefined;
  /** Banned-User-Target (3611, vendor 10415), Grouped, 3GPP TS 29.343. */
  bannedUserTarget?: ts29343GroupsTypes.BannedUserTarget[] | undefined;
}
/** What may be written for the attributes of ProXimity-Application-Request. */
export interface ProximityApplicationRequestInput extends RequestAvps<ProximityApplicationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  proseRequestType: keyof typeof ts29343Types.ProseRequestType;
}, "authSessionState"> {}
export interface ProximityApplicationRequest extends ProximityApplicationRequestAvps {}
/** ProXimity-Application-Request (XAR, 8388727), application 16777350, 3GPP TS 29.343. */
export class ProximityApplicationRequest extends RequestMessage<ProximityApplicationAnswerInput, ProximityApplicationAnswer> {
  static override get definition(): CommandDefinition {
    return pc2.command("ProXimity-Application-Request");
  }
  static override get answerType(): AnswerType<ProximityApplicationAnswer> {
    return ProximityApplicationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "proseRequestType",
      "destinationHost",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "requestingRpauid",
      "bannedUserTarget",
      "extraAvps",
    ]);
  }
  constructor(avps: ProximityApplicationRequestInput, header?: HeaderFields) {
    super(ProximityApplicationRequest, avps, header);
  }
}

/** The attributes of ProXimity-Application-Answer. */
export interface ProximityApplicationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** ProSe-Request-Type (3603, vendor 10415), Unsigned32, 3GPP TS 29.343. */
  proseRequestType: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of ProXimity-Application-Answer. */
export interface ProximityApplicationAnswerInput extends AnswerAvps<ProximityApplicationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  proseRequestType: keyof typeof ts29343Types.ProseRequestType;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface ProximityApplicationAnswer extends ProximityApplicationAnswerAvps {}
/** ProXimity-Application-Answer (XAA, 8388727), application 16777350, 3GPP TS 29.343. */
export class ProximityApplicationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc2.command("ProXimity-Application-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "proseRequestType",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: ProximityApplicationAnswerInput, header?: HeaderFields) {
    super(ProximityApplicationAnswer, avps, header);
  }
}
