// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29212GroupsTypes from "./ts29212-groups.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29215Types from "./ts29215.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Subsession-Decision-Info (2200, vendor 10415), Grouped, 3GPP TS 29.215. */
export interface SubsessionDecisionInfo extends Group<SubsessionDecisionInfoInput> {
  /** Subsession-Id (2202, vendor 10415), Unsigned32, 3GPP TS 29.215. */
  subsessionId: number;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result-Code (298), Unsigned32, RFC 6733. */
  experimentalResultCode?: number | undefined;
  /** Charging-Rule-Remove (1002, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleRemove?: ts29212Types.ChargingRuleRemove[] | undefined;
  /** Charging-Rule-Install (1001, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleInstall?: ts29212GroupsTypes.ChargingRuleInstall[] | undefined;
  /** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
  eventReportIndication?: ts29212GroupsTypes.EventReportIndication | undefined;
  /** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleInstall?: ts29212Types.QosRuleInstall[] | undefined;
  /** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleRemove?: ts29212Types.QosRuleRemove[] | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
  usageMonitoringInformation?: ts29212GroupsTypes.UsageMonitoringInformation[] | undefined;
  /** Session-Release-Cause (1045, vendor 10415), Enumerated, 3GPP TS 29.212. */
  sessionReleaseCause?: ts29212Types.SessionReleaseCause | (number & {}) | undefined;
  /** Bearer-Control-Mode (1023, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerControlMode?: ts29212Types.BearerControlMode | (number & {}) | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Revalidation-Time (1042, vendor 10415), Time, 3GPP TS 29.212. */
  revalidationTime?: Date | undefined;
  /** Default-Access (2829, vendor 10415), Enumerated, 3GPP TS 29.212. */
  defaultAccess?: ts29212Types.DefaultAccess | (number & {}) | undefined;
  /** NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomSupport?: ts29212Types.NbifomSupport | (number & {}) | undefined;
  /** NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomMode?: ts29212Types.NbifomMode | (number & {}) | undefined;
  /** RAN-Rule-Support (2832, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  ranRuleSupport?: number | undefined;
  /** Routing-Rule-Report (2835, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleReport?: ts29212Types.RoutingRuleReport[] | undefined;
  /** Removal-Of-Access (2842, vendor 10415), Enumerated, 3GPP TS 29.212. */
  removalOfAccess?: ts29212Types.RemovalOfAccess | (number & {}) | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: ts29212Types.Online | (number & {}) | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: ts29212Types.Offline | (number & {}) | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
}
/** What may be written for Subsession-Decision-Info. */
export interface SubsessionDecisionInfoInput extends GroupInput<SubsessionDecisionInfo, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  experimentalResultCode: keyof typeof rfc6733Types.ExperimentalResultCode;
  sessionReleaseCause: keyof typeof ts29212Types.SessionReleaseCause;
  bearerControlMode: keyof typeof ts29212Types.BearerControlMode;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  defaultAccess: keyof typeof ts29212Types.DefaultAccess;
  nbifomSupport: keyof typeof ts29212Types.NbifomSupport;
  nbifomMode: keyof typeof ts29212Types.NbifomMode;
  ranRuleSupport: keyof typeof ts29212Types.RanRuleSupport;
  removalOfAccess: keyof typeof ts29212Types.RemovalOfAccess;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  online: keyof typeof ts29212Types.Online;
  offline: keyof typeof ts29212Types.Offline;
}> {}

/** Subsession-Enforcement-Info (2201, vendor 10415), Grouped, 3GPP TS 29.215. */
export interface SubsessionEnforcementInfo extends Group<SubsessionEnforcementInfoInput> {
  /** Subsession-Id (2202, vendor 10415), Unsigned32, 3GPP TS 29.215. */
  subsessionId: number;
  /** Subsession-Operation (2203, vendor 10415), Enumerated, 3GPP TS 29.215. */
  subsessionOperation?: ts29215Types.SubsessionOperation | (number & {}) | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer | undefined;
  /** Bearer-Operation (1021, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerOperation?: ts29212Types.BearerOperation | (number & {}) | undefined;
  /** Packet-Filter-Information (1061, vendor 10415), Grouped, 3GPP TS 29.212. */
  packetFilterInformation?: ts29212Types.PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation (1062, vendor 10415), Enumerated, 3GPP TS 29.212. */
  packetFilterOperation?: ts29212Types.PacketFilterOperation | (number & {}) | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** CoA-Information (1039, vendor 10415), Grouped, 3GPP TS 29.212. */
  coaInformation?: ts29212Types.CoaInformation[] | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** PDN-Connection-ID (1065, vendor 10415), OctetString, 3GPP TS 29.212. */
  pdnConnectionId?: Buffer | undefined;
  /** Bearer-Usage (1000, vendor 10415), Enumerated, 3GPP TS 29.212. */
  bearerUsage?: ts29212Types.BearerUsage | (number & {}) | undefined;
  /** TFT-Packet-Filter-Information (1013, vendor 10415), Grouped, 3GPP TS 29.212. */
  tftPacketFilterInformation?: ts29212Types.TftPacketFilterInformation[] | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: ts29212Types.Online | (number & {}) | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: ts29212Types.Offline | (number & {}) | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result-Code (298), Unsigned32, RFC 6733. */
  experimentalResultCode?: number | undefined;
  /** Charging-Rule-Report (1018, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleReport?: ts29212Types.ChargingRuleReport[] | undefined;
  /** Credit-Management-Status (1082, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  creditManagementStatus?: number | undefined;
  /** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleReport?: ts29212Types.QosRuleReport[] | undefined;
  /** Application-Detection-Information (1098, vendor 10415), Grouped, 3GPP TS 29.212. */
  applicationDetectionInformation?: ts29212Types.ApplicationDetectionInformation[] | undefined;
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
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: ts29212Types.DefaultEpsBearerQos | undefined;
  /** Default-Access (2829, vendor 10415), Enumerated, 3GPP TS 29.212. */
  defaultAccess?: ts29212Types.DefaultAccess | (number & {}) | undefined;
  /** NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomSupport?: ts29212Types.NbifomSupport | (number & {}) | undefined;
  /** NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomMode?: ts29212Types.NbifomMode | (number & {}) | undefined;
  /** Access-Availability-Change-Reason (2833, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  accessAvailabilityChangeReason?: number | undefined;
  /** Network-Request-Support (1024, vendor 10415), Enumerated, 3GPP TS 29.212. */
  networkRequestSupport?: ts29212Types.NetworkRequestSupport | (number & {}) | undefined;
  /** Routing-Rule-Install (1081, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleInstall?: ts29212Types.RoutingRuleInstall | undefined;
  /** Routing-Rule-Remove (1075, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleRemove?: ts29212Types.RoutingRuleRemove | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
  physicalAccessId?: string | undefined;
  /** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
  usageMonitoringInformation?: ts29212GroupsTypes.UsageMonitoringInformation[] | undefined;
  /** Multiple-BBERF-Action (2204, vendor 10415), Enumerated, 3GPP TS 29.215. */
  multipleBberfAction?: ts29215Types.MultipleBberfAction | (number & {}) | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** Access-Network-Charging-Address (501, vendor 10415), Address, 3GPP TS 29.214. */
  accessNetworkChargingAddress?: Address | undefined;
  /** Access-Network-Charging-Identifier-Gx (1022, vendor 10415), Grouped, 3GPP TS 29.212. */
  accessNetworkChargingIdentifierGx?: ts29212Types.AccessNetworkChargingIdentifierGx[] | undefined;
  /** Session-Linking-Indicator (1064, vendor 10415), Enumerated, 3GPP TS 29.212. */
  sessionLinkingIndicator?: ts29212Types.SessionLinkingIndicator | (number & {}) | undefined;
  /** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
  henbLocalIpAddress?: Address | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** UE-Local-IPv6-Prefix (2205, vendor 10415), OctetString, 3GPP TS 29.215. */
  ueLocalIpv6Prefix?: Buffer | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** AN-GW-Status (2811, vendor 10415), Enumerated, 3GPP TS 29.212. */
  anGwStatus?: ts29212Types.AnGwStatus | (number & {}) | undefined;
}
/** What may be written for Subsession-Enforcement-Info. */
export interface SubsessionEnforcementInfoInput extends GroupInput<SubsessionEnforcementInfo, {
  subsessionOperation: keyof typeof ts29215Types.SubsessionOperation;
  bearerOperation: keyof typeof ts29212Types.BearerOperation;
  packetFilterOperation: keyof typeof ts29212Types.PacketFilterOperation;
  bearerUsage: keyof typeof ts29212Types.BearerUsage;
  online: keyof typeof ts29212Types.Online;
  offline: keyof typeof ts29212Types.Offline;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  experimentalResultCode: keyof typeof rfc6733Types.ExperimentalResultCode;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  ratType: keyof typeof ts29212Types.RatType;
  defaultAccess: keyof typeof ts29212Types.DefaultAccess;
  nbifomSupport: keyof typeof ts29212Types.NbifomSupport;
  nbifomMode: keyof typeof ts29212Types.NbifomMode;
  accessAvailabilityChangeReason: keyof typeof ts29212Types.AccessAvailabilityChangeReason;
  networkRequestSupport: keyof typeof ts29212Types.NetworkRequestSupport;
  multipleBberfAction: keyof typeof ts29215Types.MultipleBberfAction;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  sessionLinkingIndicator: keyof typeof ts29212Types.SessionLinkingIndicator;
  anGwStatus: keyof typeof ts29212Types.AnGwStatus;
}> {}
