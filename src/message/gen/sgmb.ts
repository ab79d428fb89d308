// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { sgmb } from "../../dictionary/gen/sgmb.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29061Types from "./ts29061.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29468Types from "./ts29468.ts";

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
  /** MBMS-Access-Indicator (923, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsAccessIndicator?: ts29061Types.MbmsAccessIndicator | (number & {}) | undefined;
  /** MBMS-StartStop-Indication (902, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsStartstopIndication?: ts29061Types.MbmsStartstopIndication | (number & {}) | undefined;
  /** MBMS-Service-Area (903, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsServiceArea?: Buffer | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** MBMS-Session-Duration (904, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionDuration?: Buffer | undefined;
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
  /** MBMS-Time-To-Data-Transfer (911, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsTimeToDataTransfer?: Buffer | undefined;
  /** MBMS-Data-Transfer-Start (929, vendor 10415), Unsigned64, 3GPP TS 29.061. */
  mbmsDataTransferStart?: bigint | undefined;
  /** MBMS-Data-Transfer-Stop (930, vendor 10415), Unsigned64, 3GPP TS 29.061. */
  mbmsDataTransferStop?: bigint | undefined;
  /** MBMS-Flags (931, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  mbmsFlags?: number | undefined;
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
  /** MBMS-GW-UDP-Port-Indicator (928, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsGwUdpPortIndicator?: ts29061Types.MbmsGwUdpPortIndicator | (number & {}) | undefined;
  /** MBMS-GW-SSM-IP-Address (924, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsGwSsmIpAddress?: Buffer | undefined;
  /** MBMS-GW-SSM-IPv6-Address (925, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsGwSsmIpv6Address?: Buffer | undefined;
  /** MBMS-BMSC-SSM-UDP-Port (926, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsBmscSsmUdpPort?: Buffer | undefined;
  /** MBMS-Cell-List (934, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsCellList?: Buffer | undefined;
  /** Local-M1-Information (3518, vendor 10415), Grouped, 3GPP TS 29.468. */
  localM1Information?: ts29468Types.LocalM1Information | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  mbmsAccessIndicator: keyof typeof ts29061Types.MbmsAccessIndicator;
  mbmsStartstopIndication: keyof typeof ts29061Types.MbmsStartstopIndication;
  mbmsUserDataModeIndication: keyof typeof ts29061Types.MbmsUserDataModeIndication;
  cnIpMulticastDistribution: keyof typeof ts29061Types.CnIpMulticastDistribution;
  mbmsHcIndicator: keyof typeof ts29061Types.MbmsHcIndicator;
  mbmsGwUdpPortIndicator: keyof typeof ts29061Types.MbmsGwUdpPortIndicator;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777292, 3GPP TS 29.061. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return sgmb.command("Re-Auth-Request");
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
      "mbmsAccessIndicator",
      "mbmsStartstopIndication",
      "mbmsServiceArea",
      "qosInformation",
      "mbmsSessionDuration",
      "mbmsSessionIdentity",
      "mbmsSessionRepetitionNumber",
      "tmgi",
      "tgppSgsnAddress",
      "tgppSgsnIpv6Address",
      "mbmsTimeToDataTransfer",
      "mbmsDataTransferStart",
      "mbmsDataTransferStop",
      "mbmsFlags",
      "mbmsUserDataModeIndication",
      "mbmsBmscSsmIpAddress",
      "mbmsBmscSsmIpv6Address",
      "mbmsFlowIdentifier",
      "cnIpMulticastDistribution",
      "mbmsHcIndicator",
      "mbmsGwUdpPortIndicator",
      "mbmsGwSsmIpAddress",
      "mbmsGwSsmIpv6Address",
      "mbmsBmscSsmUdpPort",
      "mbmsCellList",
      "localM1Information",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "restartCounter",
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
  /** MBMS-User-Data-Mode-Indication (915, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsUserDataModeIndication?: ts29061Types.MbmsUserDataModeIndication | (number & {}) | undefined;
  /** MBMS-GW-UDP-Port (927, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsGwUdpPort?: Buffer | undefined;
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
  proxyInfo?: rfc6733Types.ProxyInfo | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  mbmsStartstopIndication: keyof typeof ts29061Types.MbmsStartstopIndication;
  mbmsUserDataModeIndication: keyof typeof ts29061Types.MbmsUserDataModeIndication;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777292, 3GPP TS 29.061. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sgmb.command("Re-Auth-Answer");
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
      "mbmsUserDataModeIndication",
      "mbmsGwUdpPort",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "supportedFeatures",
      "restartCounter",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
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
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 16777292, 3GPP TS 29.061. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return sgmb.command("Abort-Session-Request");
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
      "restartCounter",
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
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 16777292, 3GPP TS 29.061. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sgmb.command("Abort-Session-Answer");
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
      "restartCounter",
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
  /** Diagnostic-Info (933, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  diagnosticInfo?: number | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777292, 3GPP TS 29.061. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return sgmb.command("Session-Termination-Request");
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
      "diagnosticInfo",
      "restartCounter",
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
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777292, 3GPP TS 29.061. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sgmb.command("Session-Termination-Answer");
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
      "restartCounter",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}
