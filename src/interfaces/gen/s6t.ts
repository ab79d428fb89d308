// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s6t`: S6t, application 16777345 (3GPP S6t), vendor 10415, authorization, 3GPP TS 29.336. */
import { s6t as dictionary } from "../../dictionary/gen/s6t.ts";
import {
  ConfigurationInformationRequest,
  ConfigurationInformationAnswer,
  ReportingInformationRequest,
  ReportingInformationAnswer,
  NiddInformationRequest,
  NiddInformationAnswer,
} from "../../message/gen/s6t.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ConfigurationInformationRequest,
  type ConfigurationInformationRequestAvps,
  ConfigurationInformationAnswer,
  type ConfigurationInformationAnswerAvps,
  ReportingInformationRequest,
  type ReportingInformationRequestAvps,
  ReportingInformationAnswer,
  type ReportingInformationAnswerAvps,
  NiddInformationRequest,
  type NiddInformationRequestAvps,
  NiddInformationAnswer,
  type NiddInformationAnswerAvps,
} from "../../message/gen/s6t.ts";
export {
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  DayOfWeekMask,
} from "../../message/gen/rfc5777.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  ReachabilityCause,
} from "../../message/gen/ts29128.ts";
export {
  RatType,
} from "../../message/gen/ts29212.ts";
export {
  type TerminalInformation,
  PdnType,
  CurrentLocationRetrieved,
  type ImsiGroupId,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
  type EdrxCycleLength,
} from "../../message/gen/ts29272.ts";
export {
  type UserIdentifier,
  type AeseCommunicationPattern,
  type CommunicationPatternSet,
  PeriodicCommunicationIndicator,
  type ScheduledCommunicationTime,
  StationaryIndication,
  type AeseCommunicationPatternConfigStatus,
  type AeseErrorReport,
  MonitoringType,
  type UeReachabilityConfiguration,
  ReachabilityType,
  type LocationInformationConfiguration,
  MonteLocationType,
  Accuracy,
  AssociationType,
  RoamingInformation,
  ReachabilityInformation,
  type MonitoringEventConfigStatus,
  type SupportedServices,
  type ServiceResult,
  EventHandling,
  type NiddAuthorizationRequest,
  type NiddAuthorizationResponse,
  type ServiceReport,
  NodeType,
  type EnhancedCoverageRestriction,
  type EnhancedCoverageRestrictionData,
  type RestrictedPlmnList,
  type AllowedPlmnList,
  type NiddAuthorizationUpdate,
  LossOfConnectivityReason,
  TypeOfExternalIdentifier,
  type ApnValidityTime,
  type SuggestedNetworkConfiguration,
  type MonitoringEventReportStatus,
  PlmnIdRequested,
  type Additionalidentifiers,
  type GroupUserIdentifier,
  type MtcProviderInfo,
  type PdnConnectivityStatusConfiguration,
  PdnConnectivityStatusType,
  TrafficProfile,
  type UpdatedNetworkConfiguration,
  type ExcludeIdentifiers,
  type IncludeIdentifiers,
} from "../../message/gen/ts29336.ts";
export {
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from "../../message/gen/ts32299.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type EpsLocationInformation,
  type MmeLocationInformation,
  type SgsnLocationInformation,
} from "../../message/gen/ts29272-groups.ts";
export {
  type IdleStatusIndication,
} from "../../message/gen/ts29128-groups.ts";
export {
  type MonitoringEventConfiguration,
  type MonitoringEventReport,
  type GroupReport,
  type GroupReportItem,
  type PdnConnectivityStatusReport,
} from "../../message/gen/ts29336-groups.ts";
export {
  type UserIdentifier as UserIdentifier3102,
} from "../../message/gen/profile-s6t.ts";

/** Every command class of 3GPP TS 29.336's s6t. */
export const commandTypes: readonly CommandType[] = [
  ConfigurationInformationRequest,
  ConfigurationInformationAnswer,
  ReportingInformationRequest,
  ReportingInformationAnswer,
  NiddInformationRequest,
  NiddInformationAnswer,
];

/** The application of S6t for `new Application(APPLICATION)`: 16777345 of vendor 10415, auth, with its commands (`diameter-ts/s6t`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777345,
  name: "3GPP S6t",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.336",
  dictionary,
  commandTypes,
};
