// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29128GroupsTypes from "./ts29128-groups.ts";
import type * as ts29128Types from "./ts29128.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29336GroupsTypes from "./ts29336-groups.ts";
import type * as ts29336Types from "./ts29336.ts";

/** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface TerminalInformation extends Group<TerminalInformationInput> {
  /** IMEI (1402, vendor 10415), UTF8String, 3GPP TS 29.272. */
  imei?: string | undefined;
  /** Software-Version (1403, vendor 10415), UTF8String, 3GPP TS 29.272. */
  softwareVersion?: string | undefined;
}
/** What may be written for Terminal-Information. */
export interface TerminalInformationInput extends GroupInput<TerminalInformation> {}

/** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface ServingNode extends Group<ServingNodeInput> {
  /** SMSF-3GPP-Name (3340, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm (3342, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-Number (3338, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsf3gppNumber?: Buffer | undefined;
  /** SMSF-Non-3GPP-Name (3341, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm (3343, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-Number (3339, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsfNon3gppNumber?: Buffer | undefined;
  /** SGSN-Name (2409, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnName?: string | undefined;
  /** SGSN-Realm (2410, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnRealm?: string | undefined;
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeRealm?: string | undefined;
  /** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
  mmeNumberForMtSms?: Buffer | undefined;
  /** MSC-Number (2403, vendor 10415), OctetString, 3GPP TS 29.173. */
  mscNumber?: Buffer | undefined;
  /** IP-SM-GW-Number (3100, vendor 10415), OctetString, 3GPP TS 29.336. */
  ipSmGwNumber?: Buffer | undefined;
  /** IP-SM-GW-Name (3101, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  ipSmGwName?: string | undefined;
  /** IP-SM-GW-Realm (3112, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  ipSmGwRealm?: string | undefined;
}
/** What may be written for Serving-Node. */
export interface ServingNodeInput extends GroupInput<ServingNode> {}

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
  /** UE-Reachability-Configuration (3129, vendor 10415), Grouped, 3GPP TS 29.336. */
  ueReachabilityConfiguration?: ts29336Types.UeReachabilityConfiguration | undefined;
  /** Location-Information-Configuration (3135, vendor 10415), Grouped, 3GPP TS 29.336. */
  locationInformationConfiguration?: ts29336Types.LocationInformationConfiguration | undefined;
  /** Number-Of-UE-Per-Location-Configuration (4306, vendor 10415), Grouped, 3GPP TS 29.128. */
  numberOfUePerLocationConfiguration?: ts29128GroupsTypes.NumberOfUePerLocationConfiguration[] | undefined;
}
/** What may be written for Monitoring-Event-Configuration. */
export interface MonitoringEventConfigurationInput extends GroupInput<MonitoringEventConfiguration, {
  monitoringType: keyof typeof ts29336Types.MonitoringType;
}> {}

/** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface MonitoringEventReport extends Group<MonitoringEventReportInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType?: number | undefined;
  /** Reachability-Information (3140, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  reachabilityInformation?: number | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** Communication-Failure-Information (4300, vendor 10415), Grouped, 3GPP TS 29.128. */
  communicationFailureInformation?: ts29128Types.CommunicationFailureInformation | undefined;
  /** Number-Of-UE-Per-Location-Report (4307, vendor 10415), Grouped, 3GPP TS 29.128. */
  numberOfUePerLocationReport?: ts29128GroupsTypes.NumberOfUePerLocationReport[] | undefined;
  /** Loss-Of-Connectivity-Reason (3162, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  lossOfConnectivityReason?: number | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Idle-Status-Indication (4322, vendor 10415), Grouped, 3GPP TS 29.128. */
  idleStatusIndication?: ts29128GroupsTypes.IdleStatusIndication | undefined;
  /** Reporting-Time-Stamp (3175, vendor 10415), Time, 3GPP TS 29.336. */
  reportingTimeStamp?: Date | undefined;
  /** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
  maximumUeAvailabilityTime?: Date | undefined;
  /** PDN-Connectivity-Status-Report (3181, vendor 10415), Grouped, 3GPP TS 29.336. */
  pdnConnectivityStatusReport?: ts29336GroupsTypes.PdnConnectivityStatusReport[] | undefined;
  /** Reachability-Cause (4325, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  reachabilityCause?: number | undefined;
}
/** What may be written for Monitoring-Event-Report. */
export interface MonitoringEventReportInput extends GroupInput<MonitoringEventReport, {
  monitoringType: keyof typeof ts29336Types.MonitoringType;
  reachabilityInformation: keyof typeof ts29336Types.ReachabilityInformation;
  lossOfConnectivityReason: keyof typeof ts29336Types.LossOfConnectivityReason;
  reachabilityCause: keyof typeof ts29128Types.ReachabilityCause;
}> {}
