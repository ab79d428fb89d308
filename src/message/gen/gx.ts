// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { gx } from "../../dictionary/gen/gx.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, appendTo, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212GroupsTypes from "./ts29212-groups.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29273Types from "./ts29273.ts";
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
  /** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
  eventReportIndication?: ts29212GroupsTypes.EventReportIndication | undefined;
  /** Charging-Rule-Remove (1002, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleRemove?: ts29212Types.ChargingRuleRemove[] | undefined;
  /** Charging-Rule-Install (1001, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleInstall?: ts29212GroupsTypes.ChargingRuleInstall[] | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
  /** Default-QoS-Information (2816, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultQosInformation?: ts29212Types.DefaultQosInformation | undefined;
  /** Revalidation-Time (1042, vendor 10415), Time, 3GPP TS 29.212. */
  revalidationTime?: Date | undefined;
  /** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
  usageMonitoringInformation?: ts29212GroupsTypes.UsageMonitoringInformation[] | undefined;
  /** PCSCF-Restoration-Indication (2826, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  pcscfRestorationIndication?: number | undefined;
  /** Conditional-Policy-Information (2840, vendor 10415), Grouped, 3GPP TS 29.212. */
  conditionalPolicyInformation?: ts29212Types.ConditionalPolicyInformation[] | undefined;
  /** Removal-Of-Access (2842, vendor 10415), Enumerated, 3GPP TS 29.212. */
  removalOfAccess?: ts29212Types.RemovalOfAccess | (number & {}) | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** PRA-Install (2845, vendor 10415), Grouped, 3GPP TS 29.212. */
  praInstall?: ts29212Types.PraInstall | undefined;
  /** PRA-Remove (2846, vendor 10415), Grouped, 3GPP TS 29.212. */
  praRemove?: ts29212Types.PraRemove | undefined;
  /** CSG-Information-Reporting (1071, vendor 10415), Enumerated, 3GPP TS 29.212. */
  csgInformationReporting?: (ts29212Types.CsgInformationReporting | (number & {}))[] | undefined;
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
  pcscfRestorationIndication: keyof typeof ts29212Types.PcscfRestorationIndication;
  removalOfAccess: keyof typeof ts29212Types.RemovalOfAccess;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  csgInformationReporting: readonly (ts29212Types.CsgInformationReporting | (number & {}) | keyof typeof ts29212Types.CsgInformationReporting)[];
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777238, 3GPP TS 29.212. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return gx.command("Re-Auth-Request");
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
      "eventReportIndication",
      "chargingRuleRemove",
      "chargingRuleInstall",
      "defaultEpsBearerQos",
      "qosInformation",
      "defaultQosInformation",
      "revalidationTime",
      "usageMonitoringInformation",
      "pcscfRestorationIndication",
      "conditionalPolicyInformation",
      "removalOfAccess",
      "ipCanType",
      "praInstall",
      "praRemove",
      "csgInformationReporting",
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
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
  anTrusted?: ts29273Types.AnTrusted | (number & {}) | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
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
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  netlocAccessSupport?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** Default-QoS-Information (2816, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultQosInformation?: ts29212Types.DefaultQosInformation | undefined;
  /** Charging-Rule-Report (1018, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleReport?: ts29212Types.ChargingRuleReport[] | undefined;
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
  ipCanType: keyof typeof ts29212Types.IpCanType;
  ratType: keyof typeof ts29212Types.RatType;
  anTrusted: keyof typeof ts29273Types.AnTrusted;
  netlocAccessSupport: keyof typeof ts29212Types.NetlocAccessSupport;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777238, 3GPP TS 29.212. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gx.command("Re-Auth-Answer");
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
      "ipCanType",
      "ratType",
      "anTrusted",
      "anGwAddress",
      "tgppSgsnMccMnc",
      "tgppSgsnAddress",
      "tgppSgsnIpv6Address",
      "rai",
      "tgppUserLocationInfo",
      "userLocationInfoTime",
      "netlocAccessSupport",
      "userCsgInformation",
      "tgppMsTimezone",
      "defaultQosInformation",
      "chargingRuleReport",
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
  /** Credit-Management-Status (1082, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  creditManagementStatus?: number | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** TDF-Information (1087, vendor 10415), Grouped, 3GPP TS 29.212. */
  tdfInformation?: ts29212Types.TdfInformation | undefined;
  /** Network-Request-Support (1024, vendor 10415), Enumerated, 3GPP TS 29.212. */
  networkRequestSupport?: ts29212Types.NetworkRequestSupport | (number & {}) | undefined;
  /** Packet-Filter-Information (1061, vendor 10415), Grouped, 3GPP TS 29.212. */
  packetFilterInformation?: ts29212Types.PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation (1062, vendor 10415), Enumerated, 3GPP TS 29.212. */
  packetFilterOperation?: ts29212Types.PacketFilterOperation | (number & {}) | undefined;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer | undefined;
  /** Bearer-Operation (1021, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerOperation?: ts29212Types.BearerOperation | (number & {}) | undefined;
  /** Dynamic-Address-Flag (2051, vendor 10415), Enumerated, 3GPP TS 32.299. */
  dynamicAddressFlag?: ts32299Types.DynamicAddressFlag | (number & {}) | undefined;
  /** Dynamic-Address-Flag-Extension (2068, vendor 10415), Enumerated, 3GPP TS 32.299. */
  dynamicAddressFlagExtension?: ts32299Types.DynamicAddressFlagExtension | (number & {}) | undefined;
  /** PDN-Connection-Charging-ID (2050, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  pdnConnectionChargingId?: number | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
  anTrusted?: ts29273Types.AnTrusted | (number & {}) | undefined;
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
  /** QoS-Negotiation (1029, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosNegotiation?: ts29212Types.QosNegotiation | (number & {}) | undefined;
  /** QoS-Upgrade (1030, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosUpgrade?: ts29212Types.QosUpgrade | (number & {}) | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** Default-QoS-Information (2816, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultQosInformation?: ts29212Types.DefaultQosInformation | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** AN-GW-Status (2811, vendor 10415), Enumerated, 3GPP TS 29.212. */
  anGwStatus?: ts29212Types.AnGwStatus | (number & {}) | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address (6, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnAddress?: Buffer | undefined;
  /** 3GPP-SGSN-IPv6-Address (15, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnIpv6Address?: Buffer | undefined;
  /** 3GPP-GGSN-Address (7, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppGgsnAddress?: Buffer | undefined;
  /** 3GPP-GGSN-IPv6-Address (16, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppGgsnIpv6Address?: Buffer | undefined;
  /** 3GPP-Selection-Mode (12, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSelectionMode?: string | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** Fixed-User-Location-Info (2825, vendor 10415), Grouped, 3GPP TS 29.212. */
  fixedUserLocationInfo?: ts29212GroupsTypes.FixedUserLocationInfo | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** TWAN-Identifier (29, vendor 10415), OctetString, 3GPP TS 29.061. */
  twanIdentifier?: Buffer | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** RAN-NAS-Release-Cause (2819, vendor 10415), OctetString, 3GPP TS 29.212. */
  ranNasReleaseCause?: Buffer[] | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** PDN-Connection-ID (1065, vendor 10415), OctetString, 3GPP TS 29.212. */
  pdnConnectionId?: Buffer | undefined;
  /** Bearer-Usage (1000, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerUsage?: ts29212Types.BearerUsage | (number & {}) | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: ts29212Types.Online | (number & {}) | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: ts29212Types.Offline | (number & {}) | undefined;
  /** TFT-Packet-Filter-Information (1013, vendor 10415), Grouped, 3GPP TS 29.212. */
  tftPacketFilterInformation?: ts29212Types.TftPacketFilterInformation[] | undefined;
  /** Charging-Rule-Report (1018, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleReport?: ts29212Types.ChargingRuleReport[] | undefined;
  /** Application-Detection-Information (1098, vendor 10415), Grouped, 3GPP TS 29.212. */
  applicationDetectionInformation?: ts29212Types.ApplicationDetectionInformation[] | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
  eventReportIndication?: ts29212GroupsTypes.EventReportIndication | undefined;
  /** Access-Network-Charging-Address (501, vendor 10415), Address, 3GPP TS 29.214. */
  accessNetworkChargingAddress?: Address | undefined;
  /** Access-Network-Charging-Identifier-Gx (1022, vendor 10415), Grouped, 3GPP TS 29.212. */
  accessNetworkChargingIdentifierGx?: ts29212Types.AccessNetworkChargingIdentifierGx[] | undefined;
  /** CoA-Information (1039, vendor 10415), Grouped, 3GPP TS 29.212. */
  coaInformation?: ts29212Types.CoaInformation[] | undefined;
  /** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
  usageMonitoringInformation?: ts29212GroupsTypes.UsageMonitoringInformation[] | undefined;
  /** NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomSupport?: ts29212Types.NbifomSupport | (number & {}) | undefined;
  /** NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomMode?: ts29212Types.NbifomMode | (number & {}) | undefined;
  /** Default-Access (2829, vendor 10415), Enumerated, 3GPP TS 29.212. */
  defaultAccess?: ts29212Types.DefaultAccess | (number & {}) | undefined;
  /** Origination-Time-Stamp (1536, vendor 10415), Unsigned64, 3GPP TS 29.273. */
  originationTimeStamp?: bigint | undefined;
  /** Maximum-Wait-Time (1537, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  maximumWaitTime?: number | undefined;
  /** Access-Availability-Change-Reason (2833, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  accessAvailabilityChangeReason?: number | undefined;
  /** Routing-Rule-Install (1081, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleInstall?: ts29212Types.RoutingRuleInstall | undefined;
  /** Routing-Rule-Remove (1075, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleRemove?: ts29212Types.RoutingRuleRemove | undefined;
  /** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
  henbLocalIpAddress?: Address | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** TCP-Source-Port (2843, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  tcpSourcePort?: number | undefined;
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: ts29212Types.PresenceReportingAreaInformation[] | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
  physicalAccessId?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** 3GPP-PS-Data-Off-Status (2847, vendor 10415), Enumerated, 3GPP TS 29.212. */
  tgppPsDataOffStatus?: ts29212Types.TgppPsDataOffStatus | (number & {}) | undefined;
}
/** What may be written for the attributes of Credit-Control-Request. */
export interface CreditControlRequestInput extends RequestAvps<CreditControlRequestAvps, {
  ccRequestType: keyof typeof rfc8506Types.CcRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
  networkRequestSupport: keyof typeof ts29212Types.NetworkRequestSupport;
  packetFilterOperation: keyof typeof ts29212Types.PacketFilterOperation;
  bearerOperation: keyof typeof ts29212Types.BearerOperation;
  dynamicAddressFlag: keyof typeof ts32299Types.DynamicAddressFlag;
  dynamicAddressFlagExtension: keyof typeof ts32299Types.DynamicAddressFlagExtension;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  anTrusted: keyof typeof ts29273Types.AnTrusted;
  ratType: keyof typeof ts29212Types.RatType;
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
  qosNegotiation: keyof typeof ts29212Types.QosNegotiation;
  qosUpgrade: keyof typeof ts29212Types.QosUpgrade;
  anGwStatus: keyof typeof ts29212Types.AnGwStatus;
  bearerUsage: keyof typeof ts29212Types.BearerUsage;
  online: keyof typeof ts29212Types.Online;
  offline: keyof typeof ts29212Types.Offline;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  nbifomSupport: keyof typeof ts29212Types.NbifomSupport;
  nbifomMode: keyof typeof ts29212Types.NbifomMode;
  defaultAccess: keyof typeof ts29212Types.DefaultAccess;
  accessAvailabilityChangeReason: keyof typeof ts29212Types.AccessAvailabilityChangeReason;
  tgppPsDataOffStatus: keyof typeof ts29212Types.TgppPsDataOffStatus;
}> {}
export interface CreditControlRequest extends CreditControlRequestAvps {}
/** Credit-Control-Request (CCR, 272), application 16777238, 3GPP TS 29.212. */
export class CreditControlRequest extends RequestMessage<CreditControlAnswerInput, CreditControlAnswer> {
  static override get definition(): CommandDefinition {
    return gx.command("Credit-Control-Request");
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
      "creditManagementStatus",
      "destinationHost",
      "originStateId",
      "subscriptionId",
      "ocSupportedFeatures",
      "supportedFeatures",
      "tdfInformation",
      "networkRequestSupport",
      "packetFilterInformation",
      "packetFilterOperation",
      "bearerIdentifier",
      "bearerOperation",
      "dynamicAddressFlag",
      "dynamicAddressFlagExtension",
      "pdnConnectionChargingId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "ipCanType",
      "tgppRatType",
      "anTrusted",
      "ratType",
      "terminationCause",
      "userEquipmentInfo",
      "userEquipmentInfoExtension",
      "qosInformation",
      "qosNegotiation",
      "qosUpgrade",
      "defaultEpsBearerQos",
      "defaultQosInformation",
      "anGwAddress",
      "anGwStatus",
      "tgppSgsnMccMnc",
      "tgppSgsnAddress",
      "tgppSgsnIpv6Address",
      "tgppGgsnAddress",
      "tgppGgsnIpv6Address",
      "tgppSelectionMode",
      "rai",
      "tgppUserLocationInfo",
      "fixedUserLocationInfo",
      "userLocationInfoTime",
      "userCsgInformation",
      "twanIdentifier",
      "tgppMsTimezone",
      "ranNasReleaseCause",
      "tgppChargingCharacteristics",
      "calledStationId",
      "pdnConnectionId",
      "bearerUsage",
      "online",
      "offline",
      "tftPacketFilterInformation",
      "chargingRuleReport",
      "applicationDetectionInformation",
      "eventTrigger",
      "eventReportIndication",
      "accessNetworkChargingAddress",
      "accessNetworkChargingIdentifierGx",
      "coaInformation",
      "usageMonitoringInformation",
      "nbifomSupport",
      "nbifomMode",
      "defaultAccess",
      "originationTimeStamp",
      "maximumWaitTime",
      "accessAvailabilityChangeReason",
      "routingRuleInstall",
      "routingRuleRemove",
      "henbLocalIpAddress",
      "ueLocalIpAddress",
      "udpSourcePort",
      "tcpSourcePort",
      "presenceReportingAreaInformation",
      "logicalAccessId",
      "physicalAccessId",
      "proxyInfo",
      "routeRecord",
      "tgppPsDataOffStatus",
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
  /** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
  eventReportIndication?: ts29212GroupsTypes.EventReportIndication | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Charging-Rule-Remove (1002, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleRemove?: ts29212Types.ChargingRuleRemove[] | undefined;
  /** Charging-Rule-Install (1001, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleInstall?: ts29212GroupsTypes.ChargingRuleInstall[] | undefined;
  /** Charging-Information (618, vendor 10415), Grouped, 3GPP TS 29.229. */
  chargingInformation?: ts29229Types.ChargingInformation | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: ts29212Types.Online | (number & {}) | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: ts29212Types.Offline | (number & {}) | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
  /** Revalidation-Time (1042, vendor 10415), Time, 3GPP TS 29.212. */
  revalidationTime?: Date | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** Default-QoS-Information (2816, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultQosInformation?: ts29212Types.DefaultQosInformation | undefined;
  /** Bearer-Usage (1000, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerUsage?: ts29212Types.BearerUsage | (number & {}) | undefined;
  /** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
  usageMonitoringInformation?: ts29212GroupsTypes.UsageMonitoringInformation[] | undefined;
  /** CSG-Information-Reporting (1071, vendor 10415), Enumerated, 3GPP TS 29.212. */
  csgInformationReporting?: (ts29212Types.CsgInformationReporting | (number & {}))[] | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** PRA-Install (2845, vendor 10415), Grouped, 3GPP TS 29.212. */
  praInstall?: ts29212Types.PraInstall | undefined;
  /** PRA-Remove (2846, vendor 10415), Grouped, 3GPP TS 29.212. */
  praRemove?: ts29212Types.PraRemove | undefined;
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: ts29212Types.PresenceReportingAreaInformation | undefined;
  /** Session-Release-Cause (1045, vendor 10415), Enumerated, 3GPP TS 29.212. */
  sessionReleaseCause?: ts29212Types.SessionReleaseCause | (number & {}) | undefined;
  /** NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomSupport?: ts29212Types.NbifomSupport | (number & {}) | undefined;
  /** NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomMode?: ts29212Types.NbifomMode | (number & {}) | undefined;
  /** Default-Access (2829, vendor 10415), Enumerated, 3GPP TS 29.212. */
  defaultAccess?: ts29212Types.DefaultAccess | (number & {}) | undefined;
  /** RAN-Rule-Support (2832, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  ranRuleSupport?: number | undefined;
  /** Routing-Rule-Report (2835, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleReport?: ts29212Types.RoutingRuleReport[] | undefined;
  /** Conditional-Policy-Information (2840, vendor 10415), Grouped, 3GPP TS 29.212. */
  conditionalPolicyInformation?: ts29212Types.ConditionalPolicyInformation[] | undefined;
  /** Removal-Of-Access (2842, vendor 10415), Enumerated, 3GPP TS 29.212. */
  removalOfAccess?: ts29212Types.RemovalOfAccess | (number & {}) | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
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
  online: keyof typeof ts29212Types.Online;
  offline: keyof typeof ts29212Types.Offline;
  bearerUsage: keyof typeof ts29212Types.BearerUsage;
  csgInformationReporting: readonly (ts29212Types.CsgInformationReporting | (number & {}) | keyof typeof ts29212Types.CsgInformationReporting)[];
  sessionReleaseCause: keyof typeof ts29212Types.SessionReleaseCause;
  nbifomSupport: keyof typeof ts29212Types.NbifomSupport;
  nbifomMode: keyof typeof ts29212Types.NbifomMode;
  defaultAccess: keyof typeof ts29212Types.DefaultAccess;
  ranRuleSupport: keyof typeof ts29212Types.RanRuleSupport;
  removalOfAccess: keyof typeof ts29212Types.RemovalOfAccess;
  ipCanType: keyof typeof ts29212Types.IpCanType;
}> {}
export interface CreditControlAnswer extends CreditControlAnswerAvps {}
/** Credit-Control-Answer (CCA, 272), application 16777238, 3GPP TS 29.212. */
export class CreditControlAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gx.command("Credit-Control-Answer");
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
      "eventReportIndication",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "chargingRuleRemove",
      "chargingRuleInstall",
      "chargingInformation",
      "online",
      "offline",
      "qosInformation",
      "revalidationTime",
      "defaultEpsBearerQos",
      "defaultQosInformation",
      "bearerUsage",
      "usageMonitoringInformation",
      "csgInformationReporting",
      "userCsgInformation",
      "praInstall",
      "praRemove",
      "presenceReportingAreaInformation",
      "sessionReleaseCause",
      "nbifomSupport",
      "nbifomMode",
      "defaultAccess",
      "ranRuleSupport",
      "routingRuleReport",
      "conditionalPolicyInformation",
      "removalOfAccess",
      "ipCanType",
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
/** Abort-Session-Request (ASR, 274), application 16777238, 3GPP TS 29.212. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return gx.command("Abort-Session-Request");
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
/** Abort-Session-Answer (ASA, 274), application 16777238, 3GPP TS 29.212. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gx.command("Abort-Session-Answer");
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
/** Session-Termination-Request (STR, 275), application 16777238, 3GPP TS 29.212. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return gx.command("Session-Termination-Request");
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
/** Session-Termination-Answer (STA, 275), application 16777238, 3GPP TS 29.212. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return gx.command("Session-Termination-Answer");
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
