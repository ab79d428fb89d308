// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29128GroupsTypes from "./ts29128-groups.ts";
import type * as ts29128Types from "./ts29128.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29336Types from "./ts29336.ts";

/** Monitoring-Event-Configuration (3122, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface MonitoringEventConfiguration extends Group<MonitoringEventConfigurationInput> {
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId: string;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType: number;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceIdForDeletion?: number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdForDeletionExt?: bigint[] | undefined;
  /** Maximum-Number-of-Reports (3128, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  maximumNumberOfReports?: number | undefined;
  /** Monitoring-Duration (3130, vendor 10415), Time, 3GPP TS 29.336. */
  monitoringDuration?: Date | undefined;
  /** Charged-Party (857, vendor 10415), UTF8String, 3GPP TS 32.299. */
  chargedParty?: string | undefined;
  /** Maximum-Detection-Time (3131, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  maximumDetectionTime?: number | undefined;
  /** UE-Reachability-Configuration (3129, vendor 10415), Grouped, 3GPP TS 29.336. */
  ueReachabilityConfiguration?: ts29336Types.UeReachabilityConfiguration | undefined;
  /** Location-Information-Configuration (3135, vendor 10415), Grouped, 3GPP TS 29.336. */
  locationInformationConfiguration?: ts29336Types.LocationInformationConfiguration | undefined;
  /** Association-Type (3138, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  associationType?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
  dlBufferingSuggestedPacketCount?: number | undefined;
  /** PLMN-ID-Requested (3172, vendor 10415), Enumerated, 3GPP TS 29.336. */
  plmnIdRequested?: ts29336Types.PlmnIdRequested | (number & {}) | undefined;
  /** MTC-Provider-Info (3178, vendor 10415), Grouped, 3GPP TS 29.336. */
  mtcProviderInfo?: ts29336Types.MtcProviderInfo | undefined;
  /** PDN-Connectivity-Status-Configuration (3180, vendor 10415), Grouped, 3GPP TS 29.336. */
  pdnConnectivityStatusConfiguration?: ts29336Types.PdnConnectivityStatusConfiguration | undefined;
  /** Exclude-Identifiers (3188, vendor 10415), Grouped, 3GPP TS 29.336. */
  excludeIdentifiers?: ts29336Types.ExcludeIdentifiers | undefined;
  /** Include-Identifiers (3189, vendor 10415), Grouped, 3GPP TS 29.336. */
  includeIdentifiers?: ts29336Types.IncludeIdentifiers | undefined;
}
/** What may be written for Monitoring-Event-Configuration. */
export interface MonitoringEventConfigurationInput extends GroupInput<MonitoringEventConfiguration, {
  monitoringType: keyof typeof ts29336Types.MonitoringType;
  associationType: keyof typeof ts29336Types.AssociationType;
  plmnIdRequested: keyof typeof ts29336Types.PlmnIdRequested;
}> {}

/** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface MonitoringEventReport extends Group<MonitoringEventReportInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceIdForDeletion?: number | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdForDeletionExt?: bigint | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Roaming-Information (3139, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  roamingInformation?: number | undefined;
  /** IMEI-Change (3141, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  imeiChange?: number | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** Reachability-Information (3140, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  reachabilityInformation?: number | undefined;
  /** Reachability-Cause (4325, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  reachabilityCause?: number | undefined;
  /** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
  maximumUeAvailabilityTime?: Date | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType?: number | undefined;
  /** Event-Handling (3149, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  eventHandling?: number | undefined;
  /** Service-Report (3152, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceReport?: ts29336Types.ServiceReport[] | undefined;
  /** Loss-Of-Connectivity-Reason (3162, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  lossOfConnectivityReason?: number | undefined;
  /** Idle-Status-Indication (4322, vendor 10415), Grouped, 3GPP TS 29.128. */
  idleStatusIndication?: ts29128GroupsTypes.IdleStatusIndication | undefined;
  /** PDN-Connectivity-Status-Report (3181, vendor 10415), Grouped, 3GPP TS 29.336. */
  pdnConnectivityStatusReport?: PdnConnectivityStatusReport[] | undefined;
}
/** What may be written for Monitoring-Event-Report. */
export interface MonitoringEventReportInput extends GroupInput<MonitoringEventReport, {
  roamingInformation: keyof typeof ts29336Types.RoamingInformation;
  reachabilityInformation: keyof typeof ts29336Types.ReachabilityInformation;
  reachabilityCause: keyof typeof ts29128Types.ReachabilityCause;
  monitoringType: keyof typeof ts29336Types.MonitoringType;
  eventHandling: keyof typeof ts29336Types.EventHandling;
  lossOfConnectivityReason: keyof typeof ts29336Types.LossOfConnectivityReason;
}> {}

/** Group-Report (3165, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface GroupReport extends Group<GroupReportInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Group-Report-Item (3166, vendor 10415), Grouped, 3GPP TS 29.336. */
  groupReportItem?: GroupReportItem[] | undefined;
}
/** What may be written for Group-Report. */
export interface GroupReportInput extends GroupInput<GroupReport> {}

/** Group-Report-Item (3166, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface GroupReportItem extends Group<GroupReportItemInput> {
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Roaming-Information (3139, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  roamingInformation?: number | undefined;
  /** IMEI-Change (3141, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  imeiChange?: number | undefined;
  /** Reachability-Information (3140, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  reachabilityInformation?: number | undefined;
  /** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
  maximumUeAvailabilityTime?: Date | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType?: number | undefined;
  /** Service-Report (3152, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceReport?: ts29336Types.ServiceReport[] | undefined;
  /** S6t-HSS-Cause (3154, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  s6tHssCause?: number | undefined;
  /** Idle-Status-Indication (4322, vendor 10415), Grouped, 3GPP TS 29.128. */
  idleStatusIndication?: ts29128GroupsTypes.IdleStatusIndication | undefined;
  /** Reporting-Time-Stamp (3175, vendor 10415), Time, 3GPP TS 29.336. */
  reportingTimeStamp?: Date | undefined;
  /** Updated-Network-Configuration (3184, vendor 10415), Grouped, 3GPP TS 29.336. */
  updatedNetworkConfiguration?: ts29336Types.UpdatedNetworkConfiguration | undefined;
  /** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceIdForDeletion?: number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdForDeletionExt?: bigint[] | undefined;
  /** Event-Handling (3149, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  eventHandling?: number | undefined;
  /** Loss-Of-Connectivity-Reason (3162, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  lossOfConnectivityReason?: number | undefined;
  /** PDN-Connectivity-Status-Report (3181, vendor 10415), Grouped, 3GPP TS 29.336. */
  pdnConnectivityStatusReport?: PdnConnectivityStatusReport[] | undefined;
}
/** What may be written for Group-Report-Item. */
export interface GroupReportItemInput extends GroupInput<GroupReportItem, {
  roamingInformation: keyof typeof ts29336Types.RoamingInformation;
  reachabilityInformation: keyof typeof ts29336Types.ReachabilityInformation;
  monitoringType: keyof typeof ts29336Types.MonitoringType;
  eventHandling: keyof typeof ts29336Types.EventHandling;
  lossOfConnectivityReason: keyof typeof ts29336Types.LossOfConnectivityReason;
}> {}

/** PDN-Connectivity-Status-Report (3181, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface PdnConnectivityStatusReport extends Group<PdnConnectivityStatusReportInput> {
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection: string;
  /** PDN-Connectivity-Status-Type (3182, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  pdnConnectivityStatusType: number;
  /** PDN-Type (1456, vendor 10415), Enumerated, 3GPP TS 29.272. */
  pdnType?: ts29272Types.PdnType | (number & {}) | undefined;
  /** Non-IP-PDN-Type-Indicator (1681, vendor 10415), Enumerated, 3GPP TS 29.272. */
  nonIpPdnTypeIndicator?: ts29272Types.NonIpPdnTypeIndicator | (number & {}) | undefined;
  /** Non-IP-Data-Delivery-Mechanism (1682, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  nonIpDataDeliveryMechanism?: number | undefined;
  /** Served-Party-IP-Address (848, vendor 10415), Address, 3GPP TS 32.299. */
  servedPartyIpAddress?: Address[] | undefined;
}
/** What may be written for PDN-Connectivity-Status-Report. */
export interface PdnConnectivityStatusReportInput extends GroupInput<PdnConnectivityStatusReport, {
  pdnConnectivityStatusType: keyof typeof ts29336Types.PdnConnectivityStatusType;
  pdnType: keyof typeof ts29272Types.PdnType;
  nonIpPdnTypeIndicator: keyof typeof ts29272Types.NonIpPdnTypeIndicator;
  nonIpDataDeliveryMechanism: keyof typeof ts29272Types.NonIpDataDeliveryMechanism;
}> {}
