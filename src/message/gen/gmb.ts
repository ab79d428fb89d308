// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { gmb } from "../../dictionary/gen/gmb.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29061Types from "./ts29061.ts";

/** The attributes of Re-Auth-Request. */
export interface ReAuthRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType: rfc6733Types.ReAuthRequestType;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** MBMS-StartStop-Indication (902, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsStartstopIndication?: ts29061Types.MbmsStartstopIndication | (number & {}) | undefined;
  /** MBMS-Service-Area (903, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsServiceArea?: Buffer | undefined;
  /** MBMS-Required-QoS (913, vendor 10415), UTF8String, 3GPP TS 29.061. */
  mbmsRequiredQos?: string | undefined;
  /** MBMS-Session-Duration (904, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionDuration?: Buffer | undefined;
  /** MBMS-Service-Type (906, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsServiceType?: ts29061Types.MbmsServiceType | (number & {}) | undefined;
  /** MBMS-Counting-Information (914, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsCountingInformation?: ts29061Types.MbmsCountingInformation | (number & {}) | undefined;
  /** MBMS-Session-Identity (908, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionIdentity?: Buffer | undefined;
  /** MBMS-Session-Repetition-Number (912, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionRepetitionNumber?: Buffer | undefined;
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer | undefined;
  /** 3GPP-SGSN-Address (6, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnAddress?: Buffer[] | undefined;
  /** 3GPP-SGSN-IPv6-Address (15, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnIpv6Address?: Buffer[] | undefined;
  /** MBMS-2G-3G-Indicator (907, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbms2g3gIndicator?: ts29061Types.Mbms2g3gIndicator | (number & {}) | undefined;
  /** MBMS-Time-To-Data-Transfer (911, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsTimeToDataTransfer?: Buffer | undefined;
  /** MBMS-User-Data-Mode-Indication (915, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsUserDataModeIndication?: ts29061Types.MbmsUserDataModeIndication | (number & {}) | undefined;
  /** MBMS-BMSC-SSM-IP-Address (918, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsBmscSsmIpAddress?: Buffer | undefined;
  /** MBMS-BMSC-SSM-IPv6-Address (919, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsBmscSsmIpv6Address?: Buffer | undefined;
  /** MBMS-Flow-Identifier (920, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsFlowIdentifier?: Buffer | undefined;
  /** CN-IP-Multicast-Distribution (921, vendor 10415), Enumerated, 3GPP TS 29.061. */
  cnIpMulticastDistribution?: ts29061Types.CnIpMulticastDistribution | (number & {}) | undefined;
  /** MBMS-HC-Indicator (922, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsHcIndicator?: ts29061Types.MbmsHcIndicator | (number & {}) | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  mbmsStartstopIndication: keyof typeof ts29061Types.MbmsStartstopIndication;
  mbmsServiceType: keyof typeof ts29061Types.MbmsServiceType;
  mbmsCountingInformation: keyof typeof ts29061Types.MbmsCountingInformation;
  mbms2g3gIndicator: keyof typeof ts29061Types.Mbms2g3gIndicator;
  mbmsUserDataModeIndication: keyof typeof ts29061Types.MbmsUserDataModeIndication;
  cnIpMulticastDistribution: keyof typeof ts29061Types.CnIpMulticastDistribution;
  mbmsHcIndicator: keyof typeof ts29061Types.MbmsHcIndicator;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777223, 3GPP TS 29.061. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return gmb.command("Re-Auth-Request");
  }
  static override get answerType(): AnswerType<ReAuthAnswer> {
    return ReAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "reAuthRequestType",
      "calledStationId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedInterfaceId",
      "mbmsStartstopIndication",
      "mbmsServiceArea",
      "mbmsRequiredQos",
      "mbmsSessionDuration",
      "mbmsServiceType",
      "mbmsCountingInformation",
      "mbmsSessionIdentity",
      "mbmsSessionRepetitionNumber",
      "tmgi",
      "tgppSgsnAddress",
      "tgppSgsnIpv6Address",
      "mbms2g3gIndicator",
      "mbmsTimeToDataTransfer",
      "mbmsUserDataModeIndication",
      "mbmsBmscSsmIpAddress",
      "mbmsBmscSsmIpv6Address",
      "mbmsFlowIdentifier",
      "cnIpMulticastDistribution",
      "mbmsHcIndicator",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthRequestInput, header?: HeaderFields) {
    super(ReAuthRequest, avps, header);
  }
}

/** The attributes of Re-Auth-Answer. */
export interface ReAuthAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** MBMS-StartStop-Indication (902, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsStartstopIndication?: ts29061Types.MbmsStartstopIndication | (number & {}) | undefined;
  /** MBMS-GGSN-Address (916, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsGgsnAddress?: Buffer | undefined;
  /** MBMS-GGSN-IPv6-Address (917, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsGgsnIpv6Address?: Buffer | undefined;
  /** MBMS-GW-UDP-Port (927, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsGwUdpPort?: Buffer | undefined;
  /** MBMS-User-Data-Mode-Indication (915, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsUserDataModeIndication?: ts29061Types.MbmsUserDataModeIndication | (number & {}) | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  mbmsStartstopIndication: keyof typeof ts29061Types.MbmsStartstopIndication;
  mbmsUserDataModeIndication: keyof typeof ts29061Types.MbmsUserDataModeIndication;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777223, 3GPP TS 29.061. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gmb.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "mbmsStartstopIndication",
      "mbmsGgsnAddress",
      "mbmsGgsnIpv6Address",
      "mbmsGwUdpPort",
      "mbmsUserDataModeIndication",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
  }
}

/** The attributes of AA-Request. */
export interface AaRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Auth-Request-Type (274), Enumerated, RFC 6733. */
  authRequestType: rfc6733Types.AuthRequestType;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Calling-Station-Id (31), UTF8String, RFC 7155. */
  callingStationId?: string | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** 3GPP-IMSI (1, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsi?: string | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-IMEISV (20, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppImeisv?: Buffer | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** Additional-MBMS-Trace-Info (910, vendor 10415), OctetString, 3GPP TS 29.061. */
  additionalMbmsTraceInfo?: Buffer | undefined;
}
/** What may be written for the attributes of AA-Request. */
export interface AaRequestInput extends RequestAvps<AaRequestAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
}> {}
export interface AaRequest extends AaRequestAvps {}
/** AA-Request (AAR, 265), application 16777223, 3GPP TS 29.061. */
export class AaRequest extends RequestMessage<AaAnswerInput, AaAnswer> {
  static override get definition(): CommandDefinition {
    return gmb.command("AA-Request");
  }
  static override get answerType(): AnswerType<AaAnswer> {
    return AaAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "authRequestType",
      "destinationHost",
      "calledStationId",
      "callingStationId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedInterfaceId",
      "proxyInfo",
      "routeRecord",
      "tgppImsi",
      "rai",
      "tgppImeisv",
      "tgppRatType",
      "tgppUserLocationInfo",
      "tgppMsTimezone",
      "additionalMbmsTraceInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: AaRequestInput, header?: HeaderFields) {
    super(AaRequest, avps, header);
  }
}

/** The attributes of AA-Answer. */
export interface AaAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
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
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Alternative-APN (905, vendor 10415), UTF8String, 3GPP TS 29.061. */
  alternativeApn?: string | undefined;
  /** 3GPP-IMSI (1, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsi?: string | undefined;
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer | undefined;
  /** Required-MBMS-Bearer-Capabilities (901, vendor 10415), UTF8String, 3GPP TS 29.061. */
  requiredMbmsBearerCapabilities?: string | undefined;
}
/** What may be written for the attributes of AA-Answer. */
export interface AaAnswerInput extends AnswerAvps<AaAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface AaAnswer extends AaAnswerAvps {}
/** AA-Answer (AAA, 265), application 16777223, 3GPP TS 29.061. */
export class AaAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gmb.command("AA-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "alternativeApn",
      "tgppImsi",
      "tmgi",
      "requiredMbmsBearerCapabilities",
      "extraAvps",
    ]);
  }
  constructor(avps: AaAnswerInput, header?: HeaderFields) {
    super(AaAnswer, avps, header);
  }
}

/** The attributes of Abort-Session-Request. */
export interface AbortSessionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 16777223, 3GPP TS 29.061. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return gmb.command("Abort-Session-Request");
  }
  static override get answerType(): AnswerType<AbortSessionAnswer> {
    return AbortSessionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionRequestInput, header?: HeaderFields) {
    super(AbortSessionRequest, avps, header);
  }
}

/** The attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 16777223, 3GPP TS 29.061. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gmb.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionAnswerInput, header?: HeaderFields) {
    super(AbortSessionAnswer, avps, header);
  }
}

/** The attributes of Session-Termination-Request. */
export interface SessionTerminationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause: rfc6733Types.TerminationCause;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Additional-MBMS-Trace-Info (910, vendor 10415), OctetString, 3GPP TS 29.061. */
  additionalMbmsTraceInfo?: Buffer | undefined;
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777223, 3GPP TS 29.061. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return gmb.command("Session-Termination-Request");
  }
  static override get answerType(): AnswerType<SessionTerminationAnswer> {
    return SessionTerminationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "authApplicationId",
      "terminationCause",
      "destinationHost",
      "class",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "additionalMbmsTraceInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationRequestInput, header?: HeaderFields) {
    super(SessionTerminationRequest, avps, header);
  }
}

/** The attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
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
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777223, 3GPP TS 29.061. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gmb.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}
