// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { gxx } from "../../dictionary/gen/gxx.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, appendTo, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts32299Types from "./ts32299.ts";

/** The attributes of Re-Auth-Request. */
export interface ReAuthRequestAvps extends ExtraAvps {
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType: rfc6733Types.ReAuthRequestType;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Session-Release-Cause (1045, vendor 10415), Enumerated, 3GPP TS 29.212. */
  sessionReleaseCause?: ts29212Types.SessionReleaseCause | (number & {}) | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleRemove?: ts29212Types.QosRuleRemove[] | undefined;
  /** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleInstall?: ts29212Types.QosRuleInstall[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
  sessionReleaseCause: keyof typeof ts29212Types.SessionReleaseCause;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777266, 3GPP TS 29.212. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return gxx.command("Re-Auth-Request");
  }
  static override get answerType(): AnswerType<ReAuthAnswer> {
    return ReAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "reAuthRequestType",
      "drmp",
      "sessionReleaseCause",
      "originStateId",
      "ocSupportedFeatures",
      "eventTrigger",
      "qosRuleRemove",
      "qosRuleInstall",
      "qosInformation",
      "defaultEpsBearerQos",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  netlocAccessSupport?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleReport?: ts29212Types.QosRuleReport[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  ratType: keyof typeof ts29212Types.RatType;
  netlocAccessSupport: keyof typeof ts29212Types.NetlocAccessSupport;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777266, 3GPP TS 29.212. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gxx.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "originStateId",
      "ocSupportedFeatures",
      "ocOlr",
      "ratType",
      "tgppSgsnMccMnc",
      "rai",
      "tgppUserLocationInfo",
      "userLocationInfoTime",
      "netlocAccessSupport",
      "userCsgInformation",
      "tgppMsTimezone",
      "tgpp2Bsid",
      "qosRuleReport",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
  }
}

/** The attributes of Credit-Control-Request. */
export interface CreditControlRequestAvps extends ExtraAvps {
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
  /** CC-Request-Type (416), Enumerated, RFC 8506. */
  ccRequestType: rfc8506Types.CcRequestType;
  /** CC-Request-Number (415), Unsigned32, RFC 8506. */
  ccRequestNumber: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** Network-Request-Support (1024, vendor 10415), Enumerated, 3GPP TS 29.212. */
  networkRequestSupport?: ts29212Types.NetworkRequestSupport | (number & {}) | undefined;
  /** Packet-Filter-Information (1061, vendor 10415), Grouped, 3GPP TS 29.212. */
  packetFilterInformation?: ts29212Types.PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation (1062, vendor 10415), Enumerated, 3GPP TS 29.212. */
  packetFilterOperation?: ts29212Types.PacketFilterOperation | (number & {}) | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause?: rfc6733Types.TerminationCause | undefined;
  /** User-Equipment-Info (458), Grouped, RFC 8506. */
  userEquipmentInfo?: rfc8506Types.UserEquipmentInfo | undefined;
  /** User-Equipment-Info-Extension (653), Grouped, RFC 8506. */
  userEquipmentInfoExtension?: rfc8506Types.UserEquipmentInfoExtension | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
  henbLocalIpAddress?: Address | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** PDN-Connection-ID (1065, vendor 10415), OctetString, 3GPP TS 29.212. */
  pdnConnectionId?: Buffer | undefined;
  /** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleReport?: ts29212Types.QosRuleReport[] | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Session-Linking-Indicator (1064, vendor 10415), Enumerated, 3GPP TS 29.212. */
  sessionLinkingIndicator?: ts29212Types.SessionLinkingIndicator | (number & {}) | undefined;
  /** Trace-Data (1458, vendor 10415), Grouped, 3GPP TS 29.272. */
  traceData?: ts29272Types.TraceData | undefined;
  /** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceReference?: Buffer | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Credit-Control-Request. */
export interface CreditControlRequestInput extends RequestAvps<CreditControlRequestAvps, {
  ccRequestType: keyof typeof rfc8506Types.CcRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
  networkRequestSupport: keyof typeof ts29212Types.NetworkRequestSupport;
  packetFilterOperation: keyof typeof ts29212Types.PacketFilterOperation;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  ratType: keyof typeof ts29212Types.RatType;
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  sessionLinkingIndicator: keyof typeof ts29212Types.SessionLinkingIndicator;
}> {}
export interface CreditControlRequest extends CreditControlRequestAvps {}
/** Credit-Control-Request (CCR, 272), application 16777266, 3GPP TS 29.212. */
export class CreditControlRequest extends RequestMessage<CreditControlAnswerInput, CreditControlAnswer> {
  static override get definition(): CommandDefinition {
    return gxx.command("Credit-Control-Request");
  }
  static override get answerType(): AnswerType<CreditControlAnswer> {
    return CreditControlAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "ccRequestType",
      "ccRequestNumber",
      "drmp",
      "destinationHost",
      "originStateId",
      "ocSupportedFeatures",
      "supportedFeatures",
      "subscriptionId",
      "networkRequestSupport",
      "packetFilterInformation",
      "packetFilterOperation",
      "framedIpAddress",
      "framedIpv6Prefix",
      "ipCanType",
      "ratType",
      "terminationCause",
      "userEquipmentInfo",
      "userEquipmentInfoExtension",
      "qosInformation",
      "defaultEpsBearerQos",
      "anGwAddress",
      "tgppSgsnMccMnc",
      "rai",
      "tgppUserLocationInfo",
      "userLocationInfoTime",
      "tgppMsTimezone",
      "tgpp2Bsid",
      "userCsgInformation",
      "henbLocalIpAddress",
      "ueLocalIpAddress",
      "udpSourcePort",
      "calledStationId",
      "pdnConnectionId",
      "qosRuleReport",
      "eventTrigger",
      "sessionLinkingIndicator",
      "traceData",
      "traceReference",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: CreditControlRequestInput, header?: HeaderFields) {
    super(CreditControlRequest, avps, header);
  }
  /** Appends a Subscription-Id. */
  addSubscriptionId(
    subscriptionIdType: NonNullable<CreditControlRequestAvps["subscriptionId"]>[number]["subscriptionIdType"],
    subscriptionIdData: string,
  ): void {
    appendTo(this, "subscriptionId", { subscriptionIdType, subscriptionIdData });
  }
}

/** The attributes of Credit-Control-Answer. */
export interface CreditControlAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** CC-Request-Type (416), Enumerated, RFC 8506. */
  ccRequestType: rfc8506Types.CcRequestType;
  /** CC-Request-Number (415), Unsigned32, RFC 8506. */
  ccRequestNumber: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Bearer-Control-Mode (1023, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerControlMode?: ts29212Types.BearerControlMode | (number & {}) | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleRemove?: ts29212Types.QosRuleRemove[] | undefined;
  /** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleInstall?: ts29212Types.QosRuleInstall[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Credit-Control-Answer. */
export interface CreditControlAnswerInput extends AnswerAvps<CreditControlAnswerAvps, {
  ccRequestType: keyof typeof rfc8506Types.CcRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  bearerControlMode: keyof typeof ts29212Types.BearerControlMode;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface CreditControlAnswer extends CreditControlAnswerAvps {}
/** Credit-Control-Answer (CCA, 272), application 16777266, 3GPP TS 29.212. */
export class CreditControlAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gxx.command("Credit-Control-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "ccRequestType",
      "ccRequestNumber",
      "drmp",
      "resultCode",
      "experimentalResult",
      "ocSupportedFeatures",
      "ocOlr",
      "supportedFeatures",
      "bearerControlMode",
      "eventTrigger",
      "framedIpv6Prefix",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "qosRuleRemove",
      "qosRuleInstall",
      "qosInformation",
      "defaultEpsBearerQos",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: CreditControlAnswerInput, header?: HeaderFields) {
    super(CreditControlAnswer, avps, header);
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
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
/** Abort-Session-Request (ASR, 274), application 16777266, 3GPP TS 29.212. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return gxx.command("Abort-Session-Request");
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
      "userName",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
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
/** Abort-Session-Answer (ASA, 274), application 16777266, 3GPP TS 29.212. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gxx.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
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
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777266, 3GPP TS 29.212. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return gxx.command("Session-Termination-Request");
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
/** Session-Termination-Answer (STA, 275), application 16777266, 3GPP TS 29.212. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gxx.command("Session-Termination-Answer");
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
