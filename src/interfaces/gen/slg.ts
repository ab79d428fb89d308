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
  ProvideLocationAnswer,
  type ProvideLocationAnswerAvps,
  LocationReportRequest,
  type LocationReportRequestAvps,
  LocationReportAnswer,
  type LocationReportAnswerAvps,
} from "../../message/gen/slg.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type ServingNode,
} from "../../message/gen/ts29173-groups.ts";
export {
  LcsFormatIndicator,
  LcsClientType,
} from "../../message/gen/ts32299.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  SlgLocationType,
  type LcsQos,
  VerticalRequested,
  VelocityRequested,
  ResponseTime,
  LcsPrivacyCheck,
  AccuracyFulfilmentIndicator,
  LocationEvent,
  PseudonymIndicator,
  type LcsPrivacyCheckNonSession,
  type LcsPrivacyCheckSession,
  LcsQosClass,
  type GeranPositioningInfo,
  type UtranPositioningInfo,
  type AreaEventInfo,
  type AreaDefinition,
  type Area,
  AreaType,
  OccurrenceInfo,
  type PeriodicLdrInformation,
  TerminationCause,
  PeriodicLocationSupportIndicator,
  PrioritizedListIndicator,
  type EsmlcCellInfo,
  type MotionEventInfo,
  type AdditionalArea,
} from "../../message/gen/ts29172.ts";
export {
  type LcsEpsClientName,
  type LcsRequestorName,
  type ReportingPlmnList,
  type PlmnIdList,
  type DeferredMtLrData,
  type DelayedLocationReportingData,
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
