// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506GroupsTypes from "./rfc8506-groups.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214GroupsTypes from "./ts29214-groups.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29273Types from "./ts29273.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Charging-Rule-Install (1001, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ChargingRuleInstall extends Group<ChargingRuleInstallInput> {
  /** Charging-Rule-Definition (1003, vendor 10415), Grouped, 3GPP TS 29.212. */
  chargingRuleDefinition?: ChargingRuleDefinition[] | undefined;
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string[] | undefined;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer | undefined;
  /** Monitoring-Flags (2828, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  monitoringFlags?: number | undefined;
  /** Rule-Activation-Time (1043, vendor 10415), Time, 3GPP TS 29.212. */
  ruleActivationTime?: Date | undefined;
  /** Rule-Deactivation-Time (1044, vendor 10415), Time, 3GPP TS 29.212. */
  ruleDeactivationTime?: Date | undefined;
  /** Resource-Allocation-Notification (1063, vendor 10415), Enumerated, 3GPP TS 29.212. */
  resourceAllocationNotification?: ts29212Types.ResourceAllocationNotification | (number & {}) | undefined;
  /** Charging-Correlation-Indicator (1073, vendor 10415), Enumerated, 3GPP TS 29.212. */
  chargingCorrelationIndicator?: ts29212Types.ChargingCorrelationIndicator | (number & {}) | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
}
/** What may be written for Charging-Rule-Install. */
export interface ChargingRuleInstallInput extends GroupInput<ChargingRuleInstall, {
  resourceAllocationNotification: keyof typeof ts29212Types.ResourceAllocationNotification;
  chargingCorrelationIndicator: keyof typeof ts29212Types.ChargingCorrelationIndicator;
  ipCanType: keyof typeof ts29212Types.IpCanType;
}> {}

/** Charging-Rule-Definition (1003, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ChargingRuleDefinition extends Group<ChargingRuleDefinitionInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName: Buffer;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
  flowInformation?: ts29212Types.FlowInformation[] | undefined;
  /** Default-Bearer-Indication (2844, vendor 10415), Enumerated, 3GPP TS 29.212. */
  defaultBearerIndication?: ts29212Types.DefaultBearerIndication | (number & {}) | undefined;
  /** TDF-Application-Identifier (1088, vendor 10415), OctetString, 3GPP TS 29.212. */
  tdfApplicationIdentifier?: Buffer | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: ts29214Types.FlowStatus | (number & {}) | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** PS-to-CS-Session-Continuity (1099, vendor 10415), Enumerated, 3GPP TS 29.212. */
  psToCsSessionContinuity?: ts29212Types.PsToCsSessionContinuity | (number & {}) | undefined;
  /** Reporting-Level (1011, vendor 10415), Enumerated, 3GPP TS 29.212. */
  reportingLevel?: ts29212Types.ReportingLevel | (number & {}) | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: ts29212Types.Online | (number & {}) | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: ts29212Types.Offline | (number & {}) | undefined;
  /** Max-PLR-DL (2852, vendor 10415), Float32, 3GPP TS 29.212. */
  maxPlrDl?: number | undefined;
  /** Max-PLR-UL (2853, vendor 10415), Float32, 3GPP TS 29.212. */
  maxPlrUl?: number | undefined;
  /** Metering-Method (1007, vendor 10415), Enumerated, 3GPP TS 29.212. */
  meteringMethod?: ts29212Types.MeteringMethod | (number & {}) | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number | undefined;
  /** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
  afChargingIdentifier?: Buffer | undefined;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: ts29214Types.Flows[] | undefined;
  /** Monitoring-Key (1066, vendor 10415), OctetString, 3GPP TS 29.212. */
  monitoringKey?: Buffer | undefined;
  /** Redirect-Information (1085, vendor 10415), Grouped, 3GPP TS 29.212. */
  redirectInformation?: ts29212Types.RedirectInformation[] | undefined;
  /** Mute-Notification (2809, vendor 10415), Enumerated, 3GPP TS 29.212. */
  muteNotification?: ts29212Types.MuteNotification | (number & {}) | undefined;
  /** AF-Signalling-Protocol (529, vendor 10415), Enumerated, 3GPP TS 29.214. */
  afSignallingProtocol?: ts29214Types.AfSignallingProtocol | (number & {}) | undefined;
  /** Sponsor-Identity (531, vendor 10415), UTF8String, 3GPP TS 29.214. */
  sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity (532, vendor 10415), UTF8String, 3GPP TS 29.214. */
  applicationServiceProviderIdentity?: string | undefined;
  /** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
  requiredAccessInfo?: (ts29214Types.RequiredAccessInfo | (number & {}))[] | undefined;
  /** Sharing-Key-DL (539, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  sharingKeyDl?: number | undefined;
  /** Sharing-Key-UL (540, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  sharingKeyUl?: number | undefined;
  /** Traffic-Steering-Policy-Identifier-DL (2836, vendor 10415), OctetString, 3GPP TS 29.212. */
  trafficSteeringPolicyIdentifierDl?: Buffer | undefined;
  /** Traffic-Steering-Policy-Identifier-UL (2837, vendor 10415), OctetString, 3GPP TS 29.212. */
  trafficSteeringPolicyIdentifierUl?: Buffer | undefined;
  /** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
  contentVersion?: bigint | undefined;
  /** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
  callingPartyAddress?: string[] | undefined;
  /** Callee-Information (565, vendor 10415), Grouped, 3GPP TS 29.214. */
  calleeInformation?: ts29214GroupsTypes.CalleeInformation | undefined;
}
/** What may be written for Charging-Rule-Definition. */
export interface ChargingRuleDefinitionInput extends GroupInput<ChargingRuleDefinition, {
  defaultBearerIndication: keyof typeof ts29212Types.DefaultBearerIndication;
  flowStatus: keyof typeof ts29214Types.FlowStatus;
  psToCsSessionContinuity: keyof typeof ts29212Types.PsToCsSessionContinuity;
  reportingLevel: keyof typeof ts29212Types.ReportingLevel;
  online: keyof typeof ts29212Types.Online;
  offline: keyof typeof ts29212Types.Offline;
  meteringMethod: keyof typeof ts29212Types.MeteringMethod;
  muteNotification: keyof typeof ts29212Types.MuteNotification;
  afSignallingProtocol: keyof typeof ts29214Types.AfSignallingProtocol;
  requiredAccessInfo: readonly (ts29214Types.RequiredAccessInfo | (number & {}) | keyof typeof ts29214Types.RequiredAccessInfo)[];
}> {}

/** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface EventReportIndication extends Group<EventReportIndicationInput> {
  /** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
  anTrusted?: ts29273Types.AnTrusted | (number & {}) | undefined;
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** 3GPP-SGSN-Address (6, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnAddress?: Buffer | undefined;
  /** 3GPP-SGSN-IPv6-Address (15, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSgsnIpv6Address?: Buffer | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** Trace-Data (1458, vendor 10415), Grouped, 3GPP TS 29.272. */
  traceData?: ts29272Types.TraceData | undefined;
  /** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceReference?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** Routing-IP-Address (1079, vendor 10415), Address, 3GPP TS 29.212. */
  routingIpAddress?: Address | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** HeNB-Local-IP-Address (2804, vendor 10415), Address, 3GPP TS 29.212. */
  henbLocalIpAddress?: Address | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: ts29212Types.PresenceReportingAreaInformation | undefined;
}
/** What may be written for Event-Report-Indication. */
export interface EventReportIndicationInput extends GroupInput<EventReportIndication, {
  anTrusted: keyof typeof ts29273Types.AnTrusted;
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
  ipCanType: keyof typeof ts29212Types.IpCanType;
  ratType: keyof typeof ts29212Types.RatType;
}> {}

/** Usage-Monitoring-Information (1067, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface UsageMonitoringInformation extends Group<UsageMonitoringInformationInput> {
  /** Monitoring-Key (1066, vendor 10415), OctetString, 3GPP TS 29.212. */
  monitoringKey?: Buffer | undefined;
  /** Granted-Service-Unit (431), Grouped, RFC 8506. */
  grantedServiceUnit?: rfc8506Types.GrantedServiceUnit[] | undefined;
  /** Used-Service-Unit (446), Grouped, RFC 8506. */
  usedServiceUnit?: rfc8506GroupsTypes.UsedServiceUnit[] | undefined;
  /** Quota-Consumption-Time (881, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  quotaConsumptionTime?: number | undefined;
  /** Usage-Monitoring-Level (1068, vendor 10415), Enumerated, 3GPP TS 29.212. */
  usageMonitoringLevel?: ts29212Types.UsageMonitoringLevel | (number & {}) | undefined;
  /** Usage-Monitoring-Report (1069, vendor 10415), Enumerated, 3GPP TS 29.212. */
  usageMonitoringReport?: ts29212Types.UsageMonitoringReport | (number & {}) | undefined;
  /** Usage-Monitoring-Support (1070, vendor 10415), Enumerated, 3GPP TS 29.212. */
  usageMonitoringSupport?: ts29212Types.UsageMonitoringSupport | (number & {}) | undefined;
}
/** What may be written for Usage-Monitoring-Information. */
export interface UsageMonitoringInformationInput extends GroupInput<UsageMonitoringInformation, {
  usageMonitoringLevel: keyof typeof ts29212Types.UsageMonitoringLevel;
  usageMonitoringReport: keyof typeof ts29212Types.UsageMonitoringReport;
  usageMonitoringSupport: keyof typeof ts29212Types.UsageMonitoringSupport;
}> {}

/** Fixed-User-Location-Info (2825, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface FixedUserLocationInfo extends Group<FixedUserLocationInfoInput> {
  /** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
  ssid?: string | undefined;
  /** BSSID (2716, vendor 10415), UTF8String, 3GPP TS 32.299. */
  bssid?: string | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
  physicalAccessId?: string | undefined;
}
/** What may be written for Fixed-User-Location-Info. */
export interface FixedUserLocationInfoInput extends GroupInput<FixedUserLocationInfo> {}
