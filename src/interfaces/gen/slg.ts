// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/slg`: SLg, application 16777255 (SLg), vendor 10415, authorization, 3GPP TS 29.172. */
import { slg as dictionary } from "../../dictionary/gen/slg.ts";
import {
  ProvideLocationRequest,
  ProvideLocationAnswer,
  LocationReportRequest,
  LocationReportAnswer,
} from "../../message/gen/slg.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ProvideLocationRequest,
  type ProvideLocationRequestAvps,
  type ProvideLocationRequestInput,
  ProvideLocationAnswer,
  type ProvideLocationAnswerAvps,
  type ProvideLocationAnswerInput,
  LocationReportRequest,
  type LocationReportRequestAvps,
  type LocationReportRequestInput,
  LocationReportAnswer,
  type LocationReportAnswerAvps,
  type LocationReportAnswerInput,
} from "../../message/gen/slg.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type ServingNode,
  type ServingNodeInput,
} from "../../message/gen/ts29173-groups.ts";
export {
  LcsClientType,
  LcsFormatIndicator,
} from "../../message/gen/ts32299.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  SlgLocationType,
  type LcsQos,
  type LcsQosInput,
  VelocityRequested,
  AccuracyFulfilmentIndicator,
  LocationEvent,
  PseudonymIndicator,
  type LcsPrivacyCheckNonSession,
  type LcsPrivacyCheckNonSessionInput,
  type LcsPrivacyCheckSession,
  type LcsPrivacyCheckSessionInput,
  LcsQosClass,
  type GeranPositioningInfo,
  type GeranPositioningInfoInput,
  type UtranPositioningInfo,
  type UtranPositioningInfoInput,
  type AreaEventInfo,
  type AreaEventInfoInput,
  type PeriodicLdrInformation,
  type PeriodicLdrInformationInput,
  type EsmlcCellInfo,
  type EsmlcCellInfoInput,
  type MotionEventInfo,
  type MotionEventInfoInput,
  VerticalRequested,
  ResponseTime,
  LcsPrivacyCheck,
  type AreaDefinition,
  type AreaDefinitionInput,
  OccurrenceInfo,
  TerminationCause,
  PrioritizedListIndicator,
  type Area,
  type AreaInput,
  PeriodicLocationSupportIndicator,
  type AdditionalArea,
  type AdditionalAreaInput,
  AreaType,
} from "../../message/gen/ts29172.ts";
export {
  type LcsEpsClientName,
  type LcsEpsClientNameInput,
  type LcsRequestorName,
  type LcsRequestorNameInput,
  type ReportingPlmnList,
  type ReportingPlmnListInput,
  type DeferredMtLrData,
  type DeferredMtLrDataInput,
  type DelayedLocationReportingData,
  type DelayedLocationReportingDataInput,
  type PlmnIdList,
  type PlmnIdListInput,
} from "../../message/gen/ts29172-groups.ts";

/** Every command class of 3GPP TS 29.172's slg. */
export const commandTypes: readonly CommandType[] = [
  ProvideLocationRequest,
  ProvideLocationAnswer,
  LocationReportRequest,
  LocationReportAnswer,
];

/** The application of SLg for `new Application(APPLICATION)`: 16777255 of vendor 10415, auth, with its commands (`diameter-ts/slg`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777255,
  name: "SLg",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.172",
  dictionary,
  commandTypes,
};
