// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s9 } from "../../dictionary/gen/s9.ts";
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
import type * as ts29215GroupsTypes from "./ts29215-groups.ts";
import type * as ts29215Types from "./ts29215.ts";
import type * as ts29229Types from "./ts29229.ts";
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
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleInstall?: ts29212Types.QosRuleInstall[] | undefined;
  /** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleRemove?: ts29212Types.QosRuleRemove[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Subsession-Decision-Info (2200, vendor 10415), Grouped, 3GPP TS 29.215. */
  subsessionDecisionInfo?: ts29215GroupsTypes.SubsessionDecisionInfo[] | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** Session-Release-Cause (1045, vendor 10415), Enumerated, 3GPP TS 29.212. */
  sessionReleaseCause?: ts29212Types.SessionReleaseCause | (number & {}) | undefined;
  /** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
  henbLocalIpAddress?: Address | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  sessionReleaseCause: keyof typeof ts29212Types.SessionReleaseCause;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777267, 3GPP TS 29.215. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return s9.command("Re-Auth-Request");
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
      "originStateId",
      "ocSupportedFeatures",
      "qosRuleInstall",
      "qosRuleRemove",
      "qosInformation",
      "eventTrigger",
      "subsessionDecisionInfo",
      "anGwAddress",
      "sessionReleaseCause",
      "henbLocalIpAddress",
      "ueLocalIpAddress",
      "udpSourcePort",
      "proxyInfo",
      "calledStationId",
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
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address (6, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnAddress?: Buffer | undefined;
  /** 3GPP-SGSN-IPv6-Address (15, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnIpv6Address?: Buffer | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleReport?: ts29212Types.QosRuleReport[] | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** Subsession-Enforcement-Info (2201, vendor 10415), Grouped, 3GPP TS 29.215. */
  subsessionEnforcementInfo?: ts29215GroupsTypes.SubsessionEnforcementInfo[] | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  ratType: keyof typeof ts29212Types.RatType;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777267, 3GPP TS 29.215. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s9.command("Re-Auth-Answer");
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
      "framedIpAddress",
      "framedIpv6Prefix",
      "ipCanType",
      "ratType",
      "tgppSgsnMccMnc",
      "tgppSgsnAddress",
      "tgppSgsnIpv6Address",
      "rai",
      "tgppUserLocationInfo",
      "tgppMsTimezone",
      "tgpp2Bsid",
      "ocSupportedFeatures",
      "ocOlr",
      "qosInformation",
      "qosRuleReport",
      "anGwAddress",
      "subsessionEnforcementInfo",
      "userCsgInformation",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "load",
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
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleReport?: ts29212Types.QosRuleReport[] | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** Network-Request-Support (1024, vendor 10415), Enumerated, 3GPP TS 29.212. */
  networkRequestSupport?: ts29212Types.NetworkRequestSupport | (number & {}) | undefined;
  /** Packet-Filter-Information (1061, vendor 10415), Grouped, 3GPP TS 29.212. */
  packetFilterInformation?: ts29212Types.PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation (1062, vendor 10415), Enumerated, 3GPP TS 29.212. */
  packetFilterOperation?: ts29212Types.PacketFilterOperation | (number & {}) | undefined;
  /** Subsession-Enforcement-Info (2201, vendor 10415), Grouped, 3GPP TS 29.215. */
  subsessionEnforcementInfo?: ts29215GroupsTypes.SubsessionEnforcementInfo[] | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause?: rfc6733Types.TerminationCause | undefined;
  /** User-Equipment-Info (458), Grouped, RFC 8506. */
  userEquipmentInfo?: rfc8506Types.UserEquipmentInfo | undefined;
  /** QoS-Negotiation (1029, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosNegotiation?: ts29212Types.QosNegotiation | (number & {}) | undefined;
  /** QoS-Upgrade (1030, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosUpgrade?: ts29212Types.QosUpgrade | (number & {}) | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address (6, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnAddress?: Buffer | undefined;
  /** 3GPP-SGSN-IPv6-Address (15, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnIpv6Address?: Buffer | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Multiple-BBERF-Action (2204, vendor 10415), Enumerated, 3GPP TS 29.215. */
  multipleBberfAction?: ts29215Types.MultipleBberfAction | (number & {}) | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
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
  qosNegotiation: keyof typeof ts29212Types.QosNegotiation;
  qosUpgrade: keyof typeof ts29212Types.QosUpgrade;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  multipleBberfAction: keyof typeof ts29215Types.MultipleBberfAction;
}> {}
export interface CreditControlRequest extends CreditControlRequestAvps {}
/** Credit-Control-Request (CCR, 272), application 16777267, 3GPP TS 29.215. */
export class CreditControlRequest extends RequestMessage<CreditControlAnswerInput, CreditControlAnswer> {
  static override get definition(): CommandDefinition {
    return s9.command("Credit-Control-Request");
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
      "subscriptionId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "supportedFeatures",
      "ocSupportedFeatures",
      "qosInformation",
      "qosRuleReport",
      "anGwAddress",
      "networkRequestSupport",
      "packetFilterInformation",
      "packetFilterOperation",
      "subsessionEnforcementInfo",
      "ipCanType",
      "ratType",
      "terminationCause",
      "userEquipmentInfo",
      "qosNegotiation",
      "qosUpgrade",
      "tgppSgsnMccMnc",
      "tgppSgsnAddress",
      "tgppSgsnIpv6Address",
      "rai",
      "tgppUserLocationInfo",
      "tgppMsTimezone",
      "tgpp2Bsid",
      "eventTrigger",
      "multipleBberfAction",
      "userCsgInformation",
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleInstall?: ts29212Types.QosRuleInstall[] | undefined;
  /** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleRemove?: ts29212Types.QosRuleRemove[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
  /** Bearer-Control-Mode (1023, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerControlMode?: ts29212Types.BearerControlMode | (number & {}) | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Charging-Information (618, vendor 10415), Grouped, 3GPP TS 29.229. */
  chargingInformation?: ts29229Types.ChargingInformation | undefined;
  /** Subsession-Decision-Info (2200, vendor 10415), Grouped, 3GPP TS 29.215. */
  subsessionDecisionInfo?: ts29215GroupsTypes.SubsessionDecisionInfo[] | undefined;
  /** CSG-Information-Reporting (1071, vendor 10415), Enumerated, 3GPP TS 29.212. */
  csgInformationReporting?: (ts29212Types.CsgInformationReporting | (number & {}))[] | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
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
  csgInformationReporting: readonly (ts29212Types.CsgInformationReporting | (number & {}) | keyof typeof ts29212Types.CsgInformationReporting)[];
}> {}
export interface CreditControlAnswer extends CreditControlAnswerAvps {}
/** Credit-Control-Answer (CCA, 272), application 16777267, 3GPP TS 29.215. */
export class CreditControlAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s9.command("Credit-Control-Answer");
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
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "qosRuleInstall",
      "qosRuleRemove",
      "qosInformation",
      "bearerControlMode",
      "eventTrigger",
      "chargingInformation",
      "subsessionDecisionInfo",
      "csgInformationReporting",
      "anGwAddress",
      "originStateId",
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
/** Abort-Session-Request (ASR, 274), application 16777267, 3GPP TS 29.215. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return s9.command("Abort-Session-Request");
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
/** Abort-Session-Answer (ASA, 274), application 16777267, 3GPP TS 29.215. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s9.command("Abort-Session-Answer");
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
/** Session-Termination-Request (STR, 275), application 16777267, 3GPP TS 29.215. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return s9.command("Session-Termination-Request");
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
/** Session-Termination-Answer (STA, 275), application 16777267, 3GPP TS 29.215. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s9.command("Session-Termination-Answer");
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

/** The attributes of Trigger-Establishment-Request. */
export interface TriggerEstablishmentRequestAvps extends ExtraAvps {
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
  henbLocalIpAddress?: Address | undefined;
  /** DRA-Binding (2208, vendor 10415), Enumerated, 3GPP TS 29.215. */
  draBinding?: ts29215Types.DraBinding | (number & {}) | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Trigger-Establishment-Request. */
export interface TriggerEstablishmentRequestInput extends RequestAvps<TriggerEstablishmentRequestAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  draBinding: keyof typeof ts29215Types.DraBinding;
}> {}
export interface TriggerEstablishmentRequest extends TriggerEstablishmentRequestAvps {}
/** Trigger-Establishment-Request (TER, 8388656), application 16777267, 3GPP TS 29.215. */
export class TriggerEstablishmentRequest extends RequestMessage<TriggerEstablishmentAnswerInput, TriggerEstablishmentAnswer> {
  static override get definition(): CommandDefinition {
    return s9.command("Trigger-Establishment-Request");
  }
  static override get answerType(): AnswerType<TriggerEstablishmentAnswer> {
    return TriggerEstablishmentAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "drmp",
      "authSessionState",
      "originStateId",
      "subscriptionId",
      "ocSupportedFeatures",
      "calledStationId",
      "ueLocalIpAddress",
      "henbLocalIpAddress",
      "draBinding",
      "udpSourcePort",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: TriggerEstablishmentRequestInput, header?: HeaderFields) {
    super(TriggerEstablishmentRequest, avps, header);
  }
}

/** The attributes of Trigger-Establishment-Answer. */
export interface TriggerEstablishmentAnswerAvps extends ExtraAvps {
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
  /** DRA-Deployment (2206, vendor 10415), Enumerated, 3GPP TS 29.215. */
  draDeployment?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Trigger-Establishment-Answer. */
export interface TriggerEstablishmentAnswerInput extends AnswerAvps<TriggerEstablishmentAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface TriggerEstablishmentAnswer extends TriggerEstablishmentAnswerAvps {}
/** Trigger-Establishment-Answer (TEA, 8388656), application 16777267, 3GPP TS 29.215. */
export class TriggerEstablishmentAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s9.command("Trigger-Establishment-Answer");
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
      "draDeployment",
      "ocSupportedFeatures",
      "ocOlr",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: TriggerEstablishmentAnswerInput, header?: HeaderFields) {
    super(TriggerEstablishmentAnswer, avps, header);
  }
}
