// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of SLg-Location-Type (2500, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const SlgLocationType: {
  readonly CURRENT_LOCATION: 0;
  readonly CURRENT_OR_LAST_KNOWN_LOCATION: 1;
  readonly INITIAL_LOCATION: 2;
  readonly ACTIVATE_DEFERRED_LOCATION: 3;
  readonly CANCEL_DEFERRED_LOCATION: 4;
  readonly NOTIFICATION_VERIFICATION_ONLY: 5;
} = {
  CURRENT_LOCATION: 0,
  CURRENT_OR_LAST_KNOWN_LOCATION: 1,
  INITIAL_LOCATION: 2,
  ACTIVATE_DEFERRED_LOCATION: 3,
  CANCEL_DEFERRED_LOCATION: 4,
  NOTIFICATION_VERIFICATION_ONLY: 5,
};
/** A value of SLg-Location-Type. */
export type SlgLocationType = (typeof SlgLocationType)[keyof typeof SlgLocationType];

/** LCS-QoS (2504, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsQos extends Group<LcsQosInput> {
  /** LCS-QoS-Class (2523, vendor 10415), Enumerated, 3GPP TS 29.172. */
  lcsQosClass?: LcsQosClass | (number & {}) | undefined;
  /** Horizontal-Accuracy (2505, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  horizontalAccuracy?: number | undefined;
  /** Vertical-Accuracy (2506, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  verticalAccuracy?: number | undefined;
  /** Vertical-Requested (2507, vendor 10415), Enumerated, 3GPP TS 29.172. */
  verticalRequested?: VerticalRequested | (number & {}) | undefined;
  /** Response-Time (2509, vendor 10415), Enumerated, 3GPP TS 29.172. */
  responseTime?: ResponseTime | (number & {}) | undefined;
}
/** What may be written for LCS-QoS. */
export interface LcsQosInput extends GroupInput<LcsQos, {
  lcsQosClass: keyof typeof LcsQosClass;
  verticalRequested: keyof typeof VerticalRequested;
  responseTime: keyof typeof ResponseTime;
}> {}

/** Values of Vertical-Requested (2507, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const VerticalRequested: {
  readonly VERTICAL_COORDINATE_IS_NOT_REQUESTED: 0;
  readonly VERTICAL_COORDINATE_IS_REQUESTED: 1;
} = {
  VERTICAL_COORDINATE_IS_NOT_REQUESTED: 0,
  VERTICAL_COORDINATE_IS_REQUESTED: 1,
};
/** A value of Vertical-Requested. */
export type VerticalRequested = (typeof VerticalRequested)[keyof typeof VerticalRequested];

/** Values of Velocity-Requested (2508, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const VelocityRequested: {
  readonly VELOCITY_IS_NOT_REQUESTED: 0;
  readonly VELOCITY_IS_REQUESTED: 1;
} = {
  VELOCITY_IS_NOT_REQUESTED: 0,
  VELOCITY_IS_REQUESTED: 1,
};
/** A value of Velocity-Requested. */
export type VelocityRequested = (typeof VelocityRequested)[keyof typeof VelocityRequested];

/** Values of Response-Time (2509, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const ResponseTime: {
  readonly LOW_DELAY: 0;
  readonly DELAY_TOLERANT: 1;
} = {
  LOW_DELAY: 0,
  DELAY_TOLERANT: 1,
};
/** A value of Response-Time. */
export type ResponseTime = (typeof ResponseTime)[keyof typeof ResponseTime];

/** Values of LCS-Privacy-Check (2512, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const LcsPrivacyCheck: {
  readonly ALLOWED_WITHOUT_NOTIFICATION: 0;
  readonly ALLOWED_WITH_NOTIFICATION: 1;
  readonly ALLOWED_IF_NO_RESPONSE: 2;
  readonly RESTRICTED_IF_NO_RESPONSE: 3;
  readonly NOT_ALLOWED: 4;
} = {
  ALLOWED_WITHOUT_NOTIFICATION: 0,
  ALLOWED_WITH_NOTIFICATION: 1,
  ALLOWED_IF_NO_RESPONSE: 2,
  RESTRICTED_IF_NO_RESPONSE: 3,
  NOT_ALLOWED: 4,
};
/** A value of LCS-Privacy-Check. */
export type LcsPrivacyCheck = (typeof LcsPrivacyCheck)[keyof typeof LcsPrivacyCheck];

/** Values of Accuracy-Fulfilment-Indicator (2513, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const AccuracyFulfilmentIndicator: {
  readonly REQUESTED_ACCURACY_FULFILLED: 0;
  readonly REQUESTED_ACCURACY_NOT_FULFILLED: 1;
} = {
  REQUESTED_ACCURACY_FULFILLED: 0,
  REQUESTED_ACCURACY_NOT_FULFILLED: 1,
};
/** A value of Accuracy-Fulfilment-Indicator. */
export type AccuracyFulfilmentIndicator = (typeof AccuracyFulfilmentIndicator)[keyof typeof AccuracyFulfilmentIndicator];

/** Values of Location-Event (2518, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const LocationEvent: {
  readonly EMERGENCY_CALL_ORIGINATION: 0;
  readonly EMERGENCY_CALL_RELEASE: 1;
  readonly MO_LR: 2;
  readonly EMERGENCY_CALL_HANDOVER: 3;
  readonly DEFERRED_MT_LR_RESPONSE: 4;
  readonly DEFERRED_MO_LR_TTTP_INITIATION: 5;
  readonly DELAYED_LOCATION_REPORTING: 6;
  readonly HANDOVER_TO_5GC: 7;
} = {
  EMERGENCY_CALL_ORIGINATION: 0,
  EMERGENCY_CALL_RELEASE: 1,
  MO_LR: 2,
  EMERGENCY_CALL_HANDOVER: 3,
  DEFERRED_MT_LR_RESPONSE: 4,
  DEFERRED_MO_LR_TTTP_INITIATION: 5,
  DELAYED_LOCATION_REPORTING: 6,
  HANDOVER_TO_5GC: 7,
};
/** A value of Location-Event. */
export type LocationEvent = (typeof LocationEvent)[keyof typeof LocationEvent];

/** Values of Pseudonym-Indicator (2519, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const PseudonymIndicator: {
  readonly PSEUDONYM_NOT_REQUESTED: 0;
  readonly PSEUDONYM_REQUESTED: 1;
} = {
  PSEUDONYM_NOT_REQUESTED: 0,
  PSEUDONYM_REQUESTED: 1,
};
/** A value of Pseudonym-Indicator. */
export type PseudonymIndicator = (typeof PseudonymIndicator)[keyof typeof PseudonymIndicator];

/** LCS-Privacy-Check-Non-Session (2521, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsPrivacyCheckNonSession extends Group<LcsPrivacyCheckNonSessionInput> {
  /** LCS-Privacy-Check (2512, vendor 10415), Enumerated, 3GPP TS 29.172. */
  lcsPrivacyCheck: LcsPrivacyCheck | (number & {});
}
/** What may be written for LCS-Privacy-Check-Non-Session. */
export interface LcsPrivacyCheckNonSessionInput extends GroupInput<LcsPrivacyCheckNonSession, {
  lcsPrivacyCheck: keyof typeof LcsPrivacyCheck;
}> {}

/** LCS-Privacy-Check-Session (2522, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsPrivacyCheckSession extends Group<LcsPrivacyCheckSessionInput> {
  /** LCS-Privacy-Check (2512, vendor 10415), Enumerated, 3GPP TS 29.172. */
  lcsPrivacyCheck: LcsPrivacyCheck | (number & {});
}
/** What may be written for LCS-Privacy-Check-Session. */
export interface LcsPrivacyCheckSessionInput extends GroupInput<LcsPrivacyCheckSession, {
  lcsPrivacyCheck: keyof typeof LcsPrivacyCheck;
}> {}

/** Values of LCS-QoS-Class (2523, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const LcsQosClass: {
  readonly ASSURED: 0;
  readonly BEST_EFFORT: 1;
} = {
  ASSURED: 0,
  BEST_EFFORT: 1,
};
/** A value of LCS-QoS-Class. */
export type LcsQosClass = (typeof LcsQosClass)[keyof typeof LcsQosClass];

/** GERAN-Positioning-Info (2524, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface GeranPositioningInfo extends Group<GeranPositioningInfoInput> {
  /** GERAN-Positioning-Data (2525, vendor 10415), OctetString, 3GPP TS 29.172. */
  geranPositioningData?: Buffer | undefined;
  /** GERAN-GANSS-Positioning-Data (2526, vendor 10415), OctetString, 3GPP TS 29.172. */
  geranGanssPositioningData?: Buffer | undefined;
}
/** What may be written for GERAN-Positioning-Info. */
export interface GeranPositioningInfoInput extends GroupInput<GeranPositioningInfo> {}

/** UTRAN-Positioning-Info (2527, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface UtranPositioningInfo extends Group<UtranPositioningInfoInput> {
  /** UTRAN-Positioning-Data (2528, vendor 10415), OctetString, 3GPP TS 29.172. */
  utranPositioningData?: Buffer | undefined;
  /** UTRAN-GANSS-Positioning-Data (2529, vendor 10415), OctetString, 3GPP TS 29.172. */
  utranGanssPositioningData?: Buffer | undefined;
  /** UTRAN-Additional-Positioning-Data (2558, vendor 10415), OctetString, 3GPP TS 29.172. */
  utranAdditionalPositioningData?: Buffer | undefined;
}
/** What may be written for UTRAN-Positioning-Info. */
export interface UtranPositioningInfoInput extends GroupInput<UtranPositioningInfo> {}

/** Area-Event-Info (2533, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface AreaEventInfo extends Group<AreaEventInfoInput> {
  /** Area-Definition (2534, vendor 10415), Grouped, 3GPP TS 29.172. */
  areaDefinition: AreaDefinition;
  /** Occurrence-Info (2538, vendor 10415), Enumerated, 3GPP TS 29.172. */
  occurrenceInfo?: OccurrenceInfo | (number & {}) | undefined;
  /** Interval-Time (2539, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  intervalTime?: number | undefined;
  /** Maximum-Interval (2561, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  maximumInterval?: number | undefined;
  /** Sampling-Interval (2562, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  samplingInterval?: number | undefined;
  /** Reporting-Duration (2563, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingDuration?: number | undefined;
  /** Reporting-Location-Requirements (2564, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingLocationRequirements?: number | undefined;
}
/** What may be written for Area-Event-Info. */
export interface AreaEventInfoInput extends GroupInput<AreaEventInfo, {
  occurrenceInfo: keyof typeof OccurrenceInfo;
}> {}

/** Area-Definition (2534, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface AreaDefinition extends Group<AreaDefinitionInput> {
  /** Area (2535, vendor 10415), Grouped, 3GPP TS 29.172. */
  area: Area[];
  /** Additional-Area (2565, vendor 10415), Grouped, 3GPP TS 29.172. */
  additionalArea?: AdditionalArea[] | undefined;
}
/** What may be written for Area-Definition. */
export interface AreaDefinitionInput extends GroupInput<AreaDefinition> {}

/** Area (2535, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface Area extends Group<AreaInput> {
  /** Area-Type (2536, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  areaType: number;
  /** Area-Identification (2537, vendor 10415), OctetString, 3GPP TS 29.172. */
  areaIdentification: Buffer;
}
/** What may be written for Area. */
export interface AreaInput extends GroupInput<Area, {
  areaType: keyof typeof AreaType;
}> {}

/** Values of Area-Type (2536, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const AreaType: {
  readonly COUNTRY_CODE: 0;
  readonly PLMN_ID: 1;
  readonly LOCATION_AREA_ID: 2;
  readonly ROUTING_AREA_ID: 3;
  readonly CELL_GLOBAL_ID: 4;
  readonly UTRAN_CELL_ID: 5;
  readonly TRACKING_AREA_ID: 6;
  readonly E_UTRAN_CELL_GLOBAL_ID: 7;
} = {
  COUNTRY_CODE: 0,
  PLMN_ID: 1,
  LOCATION_AREA_ID: 2,
  ROUTING_AREA_ID: 3,
  CELL_GLOBAL_ID: 4,
  UTRAN_CELL_ID: 5,
  TRACKING_AREA_ID: 6,
  E_UTRAN_CELL_GLOBAL_ID: 7,
};
/** A value of Area-Type. */
export type AreaType = (typeof AreaType)[keyof typeof AreaType];

/** Values of Occurrence-Info (2538, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const OccurrenceInfo: {
  readonly ONE_TIME_EVENT: 0;
  readonly MULTIPLE_TIME_EVENT: 1;
} = {
  ONE_TIME_EVENT: 0,
  MULTIPLE_TIME_EVENT: 1,
};
/** A value of Occurrence-Info. */
export type OccurrenceInfo = (typeof OccurrenceInfo)[keyof typeof OccurrenceInfo];

/** Periodic-LDR-Information (2540, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface PeriodicLdrInformation extends Group<PeriodicLdrInformationInput> {
  /** Reporting-Amount (2541, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingAmount: number;
  /** Reporting-Interval (2542, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingInterval: number;
}
/** What may be written for Periodic-LDR-Information. */
export interface PeriodicLdrInformationInput extends GroupInput<PeriodicLdrInformation> {}

/** Values of Termination-Cause (2548, vendor 10415), Unsigned32, 3GPP TS 29.172. */
export const TerminationCause: {
  readonly NORMAL: 0;
  readonly ERROR_UNDEFINED: 1;
  readonly INTERNAL_TIMEOUT: 2;
  readonly CONGESTION: 3;
  readonly MT_LR_RESTART: 4;
  readonly PRIVACY_VIOLATION: 5;
  readonly SHAPE_OF_LOCATION_ESTIMATE_NOT_SUPPORTED: 6;
  readonly SUBSCRIBER_TERMINATION: 7;
  readonly UE_TERMINATION: 8;
  readonly NETWORK_TERMINATION: 9;
} = {
  NORMAL: 0,
  ERROR_UNDEFINED: 1,
  INTERNAL_TIMEOUT: 2,
  CONGESTION: 3,
  MT_LR_RESTART: 4,
  PRIVACY_VIOLATION: 5,
  SHAPE_OF_LOCATION_ESTIMATE_NOT_SUPPORTED: 6,
  SUBSCRIBER_TERMINATION: 7,
  UE_TERMINATION: 8,
  NETWORK_TERMINATION: 9,
};
/** A value of Termination-Cause. */
export type TerminationCause = (typeof TerminationCause)[keyof typeof TerminationCause];

/** Values of Periodic-Location-Support-Indicator (2550, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const PeriodicLocationSupportIndicator: {
  readonly NOT_SUPPORTED: 0;
  readonly SUPPORTED: 1;
} = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
};
/** A value of Periodic-Location-Support-Indicator. */
export type PeriodicLocationSupportIndicator = (typeof PeriodicLocationSupportIndicator)[keyof typeof PeriodicLocationSupportIndicator];

/** Values of Prioritized-List-Indicator (2551, vendor 10415), Enumerated, 3GPP TS 29.172. */
export const PrioritizedListIndicator: {
  readonly NOT_PRIORITIZED: 0;
  readonly PRIORITIZED: 1;
} = {
  NOT_PRIORITIZED: 0,
  PRIORITIZED: 1,
};
/** A value of Prioritized-List-Indicator. */
export type PrioritizedListIndicator = (typeof PrioritizedListIndicator)[keyof typeof PrioritizedListIndicator];

/** ESMLC-Cell-Info (2552, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface EsmlcCellInfo extends Group<EsmlcCellInfoInput> {
  /** ECGI (2517, vendor 10415), OctetString, 3GPP TS 29.172. */
  ecgi?: Buffer | undefined;
  /** Cell-Portion-ID (2553, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  cellPortionId?: number | undefined;
}
/** What may be written for ESMLC-Cell-Info. */
export interface EsmlcCellInfoInput extends GroupInput<EsmlcCellInfo> {}

/** Motion-Event-Info (2559, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface MotionEventInfo extends Group<MotionEventInfoInput> {
  /** Linear-Distance (2560, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  linearDistance: number;
  /** Occurrence-Info (2538, vendor 10415), Enumerated, 3GPP TS 29.172. */
  occurrenceInfo?: OccurrenceInfo | (number & {}) | undefined;
  /** Interval-Time (2539, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  intervalTime?: number | undefined;
  /** Maximum-Interval (2561, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  maximumInterval?: number | undefined;
  /** Sampling-Interval (2562, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  samplingInterval?: number | undefined;
  /** Reporting-Duration (2563, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingDuration?: number | undefined;
  /** Reporting-Location-Requirements (2564, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingLocationRequirements?: number | undefined;
}
/** What may be written for Motion-Event-Info. */
export interface MotionEventInfoInput extends GroupInput<MotionEventInfo, {
  occurrenceInfo: keyof typeof OccurrenceInfo;
}> {}

/** Additional-Area (2565, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface AdditionalArea extends Group<AdditionalAreaInput> {
  /** Area-Type (2536, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  areaType: number;
  /** Area-Identification (2537, vendor 10415), OctetString, 3GPP TS 29.172. */
  areaIdentification: Buffer;
}
/** What may be written for Additional-Area. */
export interface AdditionalAreaInput extends GroupInput<AdditionalArea, {
  areaType: keyof typeof AreaType;
}> {}
