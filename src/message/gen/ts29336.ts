// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5777Types from "./rfc5777.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29173GroupsTypes from "./ts29173-groups.ts";
import type * as ts29368Types from "./ts29368.ts";

/** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface UserIdentifier extends Group<UserIdentifierInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
  /** LMSI (2400, vendor 10415), OctetString, 3GPP TS 29.173. */
  lmsi?: Buffer | undefined;
}
/** What may be written for User-Identifier. */
export interface UserIdentifierInput extends GroupInput<UserIdentifier> {}

/** Values of Service-ID (3103, vendor 10415), Enumerated, 3GPP TS 29.336. */
export const ServiceId: {
  readonly DEVICE_TRIGGER: 0;
  readonly SMS_MO: 1;
} = {
  DEVICE_TRIGGER: 0,
  SMS_MO: 1,
};
/** A value of Service-ID. */
export type ServiceId = (typeof ServiceId)[keyof typeof ServiceId];

/** Service-Parameters (3105, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ServiceParameters extends Group<ServiceParametersInput> {
  /** T4-Parameters (3106, vendor 10415), Grouped, 3GPP TS 29.336. */
  t4Parameters?: T4Parameters | undefined;
  /** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  applicationPortIdentifier?: number | undefined;
}
/** What may be written for Service-Parameters. */
export interface ServiceParametersInput extends GroupInput<ServiceParameters> {}

/** T4-Parameters (3106, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface T4Parameters extends Group<T4ParametersInput> {
  /** Priority-Indication (3006, vendor 10415), Enumerated, 3GPP TS 29.368. */
  priorityIndication?: ts29368Types.PriorityIndication | (number & {}) | undefined;
  /** SM-RP-SMEA (3309, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpSmea?: Buffer | undefined;
}
/** What may be written for T4-Parameters. */
export interface T4ParametersInput extends GroupInput<T4Parameters, {
  priorityIndication: keyof typeof ts29368Types.PriorityIndication;
}> {}

/** Service-Data (3107, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ServiceData extends Group<ServiceDataInput> {
  /** T4-Data (3108, vendor 10415), Grouped, 3GPP TS 29.336. */
  t4Data?: T4Data | undefined;
}
/** What may be written for Service-Data. */
export interface ServiceDataInput extends GroupInput<ServiceData> {}

/** T4-Data (3108, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface T4Data extends Group<T4DataInput> {
  /** HSS-Cause (3109, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  hssCause?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
  /** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
  additionalServingNode?: ts29173GroupsTypes.AdditionalServingNode[] | undefined;
}
/** What may be written for T4-Data. */
export interface T4DataInput extends GroupInput<T4Data> {}

/** AESE-Communication-Pattern (3113, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface AeseCommunicationPattern extends Group<AeseCommunicationPatternInput> {
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId: string;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceIdForDeletion?: number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdForDeletionExt?: bigint[] | undefined;
  /** Communication-Pattern-Set (3114, vendor 10415), Grouped, 3GPP TS 29.336. */
  communicationPatternSet?: CommunicationPatternSet[] | undefined;
  /** MTC-Provider-Info (3178, vendor 10415), Grouped, 3GPP TS 29.336. */
  mtcProviderInfo?: MtcProviderInfo | undefined;
}
/** What may be written for AESE-Communication-Pattern. */
export interface AeseCommunicationPatternInput extends GroupInput<AeseCommunicationPattern> {}

/** Communication-Pattern-Set (3114, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface CommunicationPatternSet extends Group<CommunicationPatternSetInput> {
  /** Periodic-Communication-Indicator (3115, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  periodicCommunicationIndicator?: number | undefined;
  /** Communication-Duration-Time (3116, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  communicationDurationTime?: number | undefined;
  /** Periodic-Time (3117, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  periodicTime?: number | undefined;
  /** Scheduled-Communication-Time (3118, vendor 10415), Grouped, 3GPP TS 29.336. */
  scheduledCommunicationTime?: ScheduledCommunicationTime[] | undefined;
  /** Stationary-Indication (3119, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  stationaryIndication?: number | undefined;
  /** Reference-ID-Validity-Time (3148, vendor 10415), Time, 3GPP TS 29.336. */
  referenceIdValidityTime?: Date | undefined;
  /** Traffic-Profile (3183, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  trafficProfile?: number | undefined;
  /** Battery-Indicator (3185, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  batteryIndicator?: number | undefined;
}
/** What may be written for Communication-Pattern-Set. */
export interface CommunicationPatternSetInput extends GroupInput<CommunicationPatternSet, {
  periodicCommunicationIndicator: keyof typeof PeriodicCommunicationIndicator;
  stationaryIndication: keyof typeof StationaryIndication;
  trafficProfile: keyof typeof TrafficProfile;
}> {}

/** Values of Periodic-Communication-Indicator (3115, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const PeriodicCommunicationIndicator: {
  readonly PERIODICALLY: 0;
  readonly ON_DEMAND: 1;
} = {
  PERIODICALLY: 0,
  ON_DEMAND: 1,
};
/** A value of Periodic-Communication-Indicator. */
export type PeriodicCommunicationIndicator = (typeof PeriodicCommunicationIndicator)[keyof typeof PeriodicCommunicationIndicator];

/** Scheduled-Communication-Time (3118, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ScheduledCommunicationTime extends Group<ScheduledCommunicationTimeInput> {
  /** Day-Of-Week-Mask (563), Unsigned32, RFC 5777. */
  dayOfWeekMask?: number | undefined;
  /** Time-Of-Day-Start (561), Unsigned32, RFC 5777. */
  timeOfDayStart?: number | undefined;
  /** Time-Of-Day-End (562), Unsigned32, RFC 5777. */
  timeOfDayEnd?: number | undefined;
}
/** What may be written for Scheduled-Communication-Time. */
export interface ScheduledCommunicationTimeInput extends GroupInput<ScheduledCommunicationTime, {
  dayOfWeekMask: keyof typeof rfc5777Types.DayOfWeekMask;
}> {}

/** Values of Stationary-Indication (3119, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const StationaryIndication: {
  readonly STATIONARY_UE: 0;
  readonly MOBILE_UE: 1;
} = {
  STATIONARY_UE: 0,
  MOBILE_UE: 1,
};
/** A value of Stationary-Indication. */
export type StationaryIndication = (typeof StationaryIndication)[keyof typeof StationaryIndication];

/** AESE-Communication-Pattern-Config-Status (3120, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface AeseCommunicationPatternConfigStatus extends Group<AeseCommunicationPatternConfigStatusInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** AESE-Error-Report (3121, vendor 10415), Grouped, 3GPP TS 29.336. */
  aeseErrorReport?: AeseErrorReport | undefined;
}
/** What may be written for AESE-Communication-Pattern-Config-Status. */
export interface AeseCommunicationPatternConfigStatusInput extends GroupInput<AeseCommunicationPatternConfigStatus> {}

/** AESE-Error-Report (3121, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface AeseErrorReport extends Group<AeseErrorReportInput> {
  /** Service-Result (3146, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceResult?: ServiceResult | undefined;
}
/** What may be written for AESE-Error-Report. */
export interface AeseErrorReportInput extends GroupInput<AeseErrorReport> {}

/** Values of Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const MonitoringType: {
  readonly LOSS_OF_CONNECTIVITY: 0;
  readonly UE_REACHABILITY: 1;
  readonly LOCATION_REPORTING: 2;
  readonly CHANGE_OF_IMSI_IMEI_SV_ASSOCIATION: 3;
  readonly ROAMING_STATUS: 4;
  readonly COMMUNICATION_FAILURE: 5;
  readonly AVAILABILITY_AFTER_DDN_FAILURE: 6;
  readonly NUMBER_OF_UES_PRESENT_IN_A_GEOGRAPHICAL_AREA: 7;
  readonly UE_REACHABILITY_AND_IDLE_STATUS_INDICATION: 8;
  readonly AVAILABILITY_AFTER_DDN_FAILURE_AND_IDLE_STATUS_INDICATION: 9;
  readonly PDN_CONNECTIVITY_STATUS: 10;
} = {
  LOSS_OF_CONNECTIVITY: 0,
  UE_REACHABILITY: 1,
  LOCATION_REPORTING: 2,
  CHANGE_OF_IMSI_IMEI_SV_ASSOCIATION: 3,
  ROAMING_STATUS: 4,
  COMMUNICATION_FAILURE: 5,
  AVAILABILITY_AFTER_DDN_FAILURE: 6,
  NUMBER_OF_UES_PRESENT_IN_A_GEOGRAPHICAL_AREA: 7,
  UE_REACHABILITY_AND_IDLE_STATUS_INDICATION: 8,
  AVAILABILITY_AFTER_DDN_FAILURE_AND_IDLE_STATUS_INDICATION: 9,
  PDN_CONNECTIVITY_STATUS: 10,
};
/** A value of Monitoring-Type. */
export type MonitoringType = (typeof MonitoringType)[keyof typeof MonitoringType];

/** UE-Reachability-Configuration (3129, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface UeReachabilityConfiguration extends Group<UeReachabilityConfigurationInput> {
  /** Reachability-Type (3132, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  reachabilityType?: number | undefined;
  /** Maximum-Latency (3133, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  maximumLatency?: number | undefined;
  /** Maximum-Response-Time (3134, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  maximumResponseTime?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
  dlBufferingSuggestedPacketCount?: number | undefined;
}
/** What may be written for UE-Reachability-Configuration. */
export interface UeReachabilityConfigurationInput extends GroupInput<UeReachabilityConfiguration, {
  reachabilityType: keyof typeof ReachabilityType;
}> {}

/** Values of Reachability-Type (3132, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const ReachabilityType: {
  readonly REACHABILITY_FOR_SMS: 1;
  readonly REACHABILITY_FOR_DATA: 2;
} = {
  REACHABILITY_FOR_SMS: 1,
  REACHABILITY_FOR_DATA: 2,
};
/** A value of Reachability-Type. */
export type ReachabilityType = (typeof ReachabilityType)[keyof typeof ReachabilityType];

/** Location-Information-Configuration (3135, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface LocationInformationConfiguration extends Group<LocationInformationConfigurationInput> {
  /** MONTE-Location-Type (3136, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monteLocationType?: number | undefined;
  /** Accuracy (3137, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  accuracy?: number | undefined;
  /** Periodic-Time (3117, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  periodicTime?: number | undefined;
}
/** What may be written for Location-Information-Configuration. */
export interface LocationInformationConfigurationInput extends GroupInput<LocationInformationConfiguration, {
  monteLocationType: keyof typeof MonteLocationType;
  accuracy: keyof typeof Accuracy;
}> {}

/** Values of MONTE-Location-Type (3136, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const MonteLocationType: {
  readonly CURRENT_LOCATION: 0;
  readonly LAST_KNOWN_LOCATION: 1;
} = {
  CURRENT_LOCATION: 0,
  LAST_KNOWN_LOCATION: 1,
};
/** A value of MONTE-Location-Type. */
export type MonteLocationType = (typeof MonteLocationType)[keyof typeof MonteLocationType];

/** Values of Accuracy (3137, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const Accuracy: {
  readonly CGI_ECGI: 0;
  readonly E_NB: 1;
  /** @deprecated by E_NB */
  readonly ENB: 1;
  readonly LA_TA_RA: 2;
  readonly PRA: 3;
  readonly PLMN_ID: 4;
} = {
  CGI_ECGI: 0,
  E_NB: 1,
  ENB: 1,
  LA_TA_RA: 2,
  PRA: 3,
  PLMN_ID: 4,
};
/** A value of Accuracy. */
export type Accuracy = (typeof Accuracy)[keyof typeof Accuracy];

/** Values of Association-Type (3138, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const AssociationType: {
  readonly IMEI_CHANGE: 0;
  readonly IMEISV_CHANGE: 1;
} = {
  IMEI_CHANGE: 0,
  IMEISV_CHANGE: 1,
};
/** A value of Association-Type. */
export type AssociationType = (typeof AssociationType)[keyof typeof AssociationType];

/** Values of Roaming-Information (3139, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const RoamingInformation: {
  readonly SUBSCRIBER_ROAMING: 0;
  readonly SUBSCRIBER_NOT_ROAMING: 1;
} = {
  SUBSCRIBER_ROAMING: 0,
  SUBSCRIBER_NOT_ROAMING: 1,
};
/** A value of Roaming-Information. */
export type RoamingInformation = (typeof RoamingInformation)[keyof typeof RoamingInformation];

/** Values of Reachability-Information (3140, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const ReachabilityInformation: {
  readonly REACHABLE_FOR_SMS: 0;
  readonly REACHABLE_FOR_DATA: 1;
} = {
  REACHABLE_FOR_SMS: 0,
  REACHABLE_FOR_DATA: 1,
};
/** A value of Reachability-Information. */
export type ReachabilityInformation = (typeof ReachabilityInformation)[keyof typeof ReachabilityInformation];

/** Monitoring-Event-Config-Status (3142, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface MonitoringEventConfigStatus extends Group<MonitoringEventConfigStatusInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** Service-Report (3152, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceReport?: ServiceReport[] | undefined;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
}
/** What may be written for Monitoring-Event-Config-Status. */
export interface MonitoringEventConfigStatusInput extends GroupInput<MonitoringEventConfigStatus> {}

/** Supported-Services (3143, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface SupportedServices extends Group<SupportedServicesInput> {
  /** Supported-Monitoring-Events (3144, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  supportedMonitoringEvents?: bigint | undefined;
  /** Node-Type (3153, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  nodeType?: number | undefined;
}
/** What may be written for Supported-Services. */
export interface SupportedServicesInput extends GroupInput<SupportedServices, {
  nodeType: keyof typeof NodeType;
}> {}

/** Service-Result (3146, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ServiceResult extends Group<ServiceResultInput> {
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId?: number | undefined;
  /** Service-Result-Code (3147, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  serviceResultCode?: number | undefined;
}
/** What may be written for Service-Result. */
export interface ServiceResultInput extends GroupInput<ServiceResult> {}

/** Values of Event-Handling (3149, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const EventHandling: {
  readonly SUSPEND: 0;
  readonly RESUME: 1;
  readonly CANCEL: 2;
} = {
  SUSPEND: 0,
  RESUME: 1,
  CANCEL: 2,
};
/** A value of Event-Handling. */
export type EventHandling = (typeof EventHandling)[keyof typeof EventHandling];

/** NIDD-Authorization-Request (3150, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface NiddAuthorizationRequest extends Group<NiddAuthorizationRequestInput> {
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Requested-Validity-Time (3159, vendor 10415), Time, 3GPP TS 29.336. */
  requestedValidityTime?: Date | undefined;
}
/** What may be written for NIDD-Authorization-Request. */
export interface NiddAuthorizationRequestInput extends GroupInput<NiddAuthorizationRequest> {}

/** NIDD-Authorization-Response (3151, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface NiddAuthorizationResponse extends Group<NiddAuthorizationResponseInput> {
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
  /** Granted-Validity-Time (3160, vendor 10415), Time, 3GPP TS 29.336. */
  grantedValidityTime?: Date | undefined;
}
/** What may be written for NIDD-Authorization-Response. */
export interface NiddAuthorizationResponseInput extends GroupInput<NiddAuthorizationResponse> {}

/** Service-Report (3152, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ServiceReport extends Group<ServiceReportInput> {
  /** Service-Result (3146, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceResult?: ServiceResult | undefined;
  /** Node-Type (3153, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  nodeType?: number | undefined;
}
/** What may be written for Service-Report. */
export interface ServiceReportInput extends GroupInput<ServiceReport, {
  nodeType: keyof typeof NodeType;
}> {}

/** Values of Node-Type (3153, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const NodeType: {
  readonly HSS: 0;
  readonly MME: 1;
  readonly SGSN: 2;
} = {
  HSS: 0,
  MME: 1,
  SGSN: 2,
};
/** A value of Node-Type. */
export type NodeType = (typeof NodeType)[keyof typeof NodeType];

/** Enhanced-Coverage-Restriction (3155, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface EnhancedCoverageRestriction extends Group<EnhancedCoverageRestrictionInput> {
  /** Restricted-PLMN-List (3157, vendor 10415), Grouped, 3GPP TS 29.336. */
  restrictedPlmnList?: RestrictedPlmnList | undefined;
  /** Allowed-PLMN-List (3158, vendor 10415), Grouped, 3GPP TS 29.336. */
  allowedPlmnList?: AllowedPlmnList | undefined;
}
/** What may be written for Enhanced-Coverage-Restriction. */
export interface EnhancedCoverageRestrictionInput extends GroupInput<EnhancedCoverageRestriction> {}

/** Enhanced-Coverage-Restriction-Data (3156, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface EnhancedCoverageRestrictionData extends Group<EnhancedCoverageRestrictionDataInput> {
  /** Enhanced-Coverage-Restriction (3155, vendor 10415), Grouped, 3GPP TS 29.336. */
  enhancedCoverageRestriction: EnhancedCoverageRestriction;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
}
/** What may be written for Enhanced-Coverage-Restriction-Data. */
export interface EnhancedCoverageRestrictionDataInput extends GroupInput<EnhancedCoverageRestrictionData> {}

/** Restricted-PLMN-List (3157, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface RestrictedPlmnList extends Group<RestrictedPlmnListInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer[] | undefined;
}
/** What may be written for Restricted-PLMN-List. */
export interface RestrictedPlmnListInput extends GroupInput<RestrictedPlmnList> {}

/** Allowed-PLMN-List (3158, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface AllowedPlmnList extends Group<AllowedPlmnListInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer[] | undefined;
}
/** What may be written for Allowed-PLMN-List. */
export interface AllowedPlmnListInput extends GroupInput<AllowedPlmnList> {}

/** NIDD-Authorization-Update (3161, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface NiddAuthorizationUpdate extends Group<NiddAuthorizationUpdateInput> {
  /** APN-Validity-Time (3169, vendor 10415), Grouped, 3GPP TS 29.336. */
  apnValidityTime?: ApnValidityTime[] | undefined;
}
/** What may be written for NIDD-Authorization-Update. */
export interface NiddAuthorizationUpdateInput extends GroupInput<NiddAuthorizationUpdate> {}

/** Values of Loss-Of-Connectivity-Reason (3162, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const LossOfConnectivityReason: {
  readonly UE_DETACHED_MME: 0;
  readonly UE_DETACHED_SGSN: 1;
  readonly MAX_DETECTION_TIME_EXPIRED_MME: 2;
  readonly MAX_DETECTION_TIME_EXPIRED_SGSN: 3;
  readonly UE_PURGED_MME: 4;
  readonly UE_PURGED_SGSN: 5;
} = {
  UE_DETACHED_MME: 0,
  UE_DETACHED_SGSN: 1,
  MAX_DETECTION_TIME_EXPIRED_MME: 2,
  MAX_DETECTION_TIME_EXPIRED_SGSN: 3,
  UE_PURGED_MME: 4,
  UE_PURGED_SGSN: 5,
};
/** A value of Loss-Of-Connectivity-Reason. */
export type LossOfConnectivityReason = (typeof LossOfConnectivityReason)[keyof typeof LossOfConnectivityReason];

/** Values of Type-Of-External-Identifier (3168, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const TypeOfExternalIdentifier: {
  readonly EXTERNAL_UE_IDENTIFIER_TYPE: 0;
  readonly EXTERNAL_GROUP_IDENTIFIER_TYPE: 1;
} = {
  EXTERNAL_UE_IDENTIFIER_TYPE: 0,
  EXTERNAL_GROUP_IDENTIFIER_TYPE: 1,
};
/** A value of Type-Of-External-Identifier. */
export type TypeOfExternalIdentifier = (typeof TypeOfExternalIdentifier)[keyof typeof TypeOfExternalIdentifier];

/** APN-Validity-Time (3169, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ApnValidityTime extends Group<ApnValidityTimeInput> {
  /** Granted-Validity-Time (3160, vendor 10415), Time, 3GPP TS 29.336. */
  grantedValidityTime: Date;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
}
/** What may be written for APN-Validity-Time. */
export interface ApnValidityTimeInput extends GroupInput<ApnValidityTime> {}

/** Suggested-Network-Configuration (3170, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface SuggestedNetworkConfiguration extends Group<SuggestedNetworkConfigurationInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId: string;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer (1619, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  subscribedPeriodicRauTauTimer?: number | undefined;
  /** Active-Time (4324, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  activeTime?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
  dlBufferingSuggestedPacketCount?: number | undefined;
  /** MTC-Provider-Info (3178, vendor 10415), Grouped, 3GPP TS 29.336. */
  mtcProviderInfo?: MtcProviderInfo | undefined;
  /** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceIdForDeletion?: number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdForDeletionExt?: bigint[] | undefined;
}
/** What may be written for Suggested-Network-Configuration. */
export interface SuggestedNetworkConfigurationInput extends GroupInput<SuggestedNetworkConfiguration> {}

/** Monitoring-Event-Report-Status (3171, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface MonitoringEventReportStatus extends Group<MonitoringEventReportStatusInput> {
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId: number;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId: string;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result-Code (298), Unsigned32, RFC 6733. */
  experimentalResultCode?: number | undefined;
}
/** What may be written for Monitoring-Event-Report-Status. */
export interface MonitoringEventReportStatusInput extends GroupInput<MonitoringEventReportStatus, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  experimentalResultCode: keyof typeof rfc6733Types.ExperimentalResultCode;
}> {}

/** Values of PLMN-ID-Requested (3172, vendor 10415), Enumerated, 3GPP TS 29.336. */
export const PlmnIdRequested: {
  readonly TRUE: 0;
  readonly FALSE: 1;
} = {
  TRUE: 0,
  FALSE: 1,
};
/** A value of PLMN-ID-Requested. */
export type PlmnIdRequested = (typeof PlmnIdRequested)[keyof typeof PlmnIdRequested];

/** AdditionalIdentifiers (3173, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface Additionalidentifiers extends Group<AdditionalidentifiersInput> {
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string[] | undefined;
}
/** What may be written for AdditionalIdentifiers. */
export interface AdditionalidentifiersInput extends GroupInput<Additionalidentifiers> {}

/** Group-User-Identifier (3177, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface GroupUserIdentifier extends Group<GroupUserIdentifierInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
}
/** What may be written for Group-User-Identifier. */
export interface GroupUserIdentifierInput extends GroupInput<GroupUserIdentifier> {}

/** MTC-Provider-Info (3178, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface MtcProviderInfo extends Group<MtcProviderInfoInput> {
  /** MTC-Provider-ID (3179, vendor 10415), UTF8String, 3GPP TS 29.336. */
  mtcProviderId?: string | undefined;
}
/** What may be written for MTC-Provider-Info. */
export interface MtcProviderInfoInput extends GroupInput<MtcProviderInfo> {}

/** PDN-Connectivity-Status-Configuration (3180, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface PdnConnectivityStatusConfiguration extends Group<PdnConnectivityStatusConfigurationInput> {
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
}
/** What may be written for PDN-Connectivity-Status-Configuration. */
export interface PdnConnectivityStatusConfigurationInput extends GroupInput<PdnConnectivityStatusConfiguration> {}

/** Values of PDN-Connectivity-Status-Type (3182, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const PdnConnectivityStatusType: {
  readonly CREATED: 0;
  readonly DELETED: 1;
} = {
  CREATED: 0,
  DELETED: 1,
};
/** A value of PDN-Connectivity-Status-Type. */
export type PdnConnectivityStatusType = (typeof PdnConnectivityStatusType)[keyof typeof PdnConnectivityStatusType];

/** Values of Traffic-Profile (3183, vendor 10415), Unsigned32, 3GPP TS 29.336. */
export const TrafficProfile: {
  readonly SINGLE_TRANSMISSION_UL: 0;
  readonly SINGLE_TRANSMISSION_DL: 1;
  readonly DUAL_TRANSMISSION_UL_WITH_SUBSEQUENT_DL: 2;
  readonly DUAL_TRANSMISSION_DL_WITH_SUBSEQUENT_UL: 3;
  readonly MULTI_TRANSMISSION: 4;
} = {
  SINGLE_TRANSMISSION_UL: 0,
  SINGLE_TRANSMISSION_DL: 1,
  DUAL_TRANSMISSION_UL_WITH_SUBSEQUENT_DL: 2,
  DUAL_TRANSMISSION_DL_WITH_SUBSEQUENT_UL: 3,
  MULTI_TRANSMISSION: 4,
};
/** A value of Traffic-Profile. */
export type TrafficProfile = (typeof TrafficProfile)[keyof typeof TrafficProfile];

/** Updated-Network-Configuration (3184, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface UpdatedNetworkConfiguration extends Group<UpdatedNetworkConfigurationInput> {
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId: string;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** SCEF-Reference-ID-Ext (3186, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdExt?: bigint | undefined;
  /** SCEF-Reference-ID-for-Deletion (3126, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceIdForDeletion?: number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext (3187, vendor 10415), Unsigned64, 3GPP TS 29.336. */
  scefReferenceIdForDeletionExt?: bigint[] | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer (1619, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  subscribedPeriodicRauTauTimer?: number | undefined;
  /** Active-Time (4324, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  activeTime?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
  dlBufferingSuggestedPacketCount?: number | undefined;
}
/** What may be written for Updated-Network-Configuration. */
export interface UpdatedNetworkConfigurationInput extends GroupInput<UpdatedNetworkConfiguration> {}

/** Exclude-Identifiers (3188, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface ExcludeIdentifiers extends Group<ExcludeIdentifiersInput> {
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string[] | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer[] | undefined;
}
/** What may be written for Exclude-Identifiers. */
export interface ExcludeIdentifiersInput extends GroupInput<ExcludeIdentifiers> {}

/** Include-Identifiers (3189, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface IncludeIdentifiers extends Group<IncludeIdentifiersInput> {
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string[] | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer[] | undefined;
}
/** What may be written for Include-Identifiers. */
export interface IncludeIdentifiersInput extends GroupInput<IncludeIdentifiers> {}
