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
  type ConfigurationInformationRequestInput,
  ConfigurationInformationAnswer,
  type ConfigurationInformationAnswerAvps,
  type ConfigurationInformationAnswerInput,
  ReportingInformationRequest,
  type ReportingInformationRequestAvps,
  type ReportingInformationRequestInput,
  ReportingInformationAnswer,
  type ReportingInformationAnswerAvps,
  type ReportingInformationAnswerInput,
  NiddInformationRequest,
  type NiddInformationRequestAvps,
  type NiddInformationRequestInput,
  NiddInformationAnswer,
  type NiddInformationAnswerAvps,
  type NiddInformationAnswerInput,
} from "../../message/gen/s6t.ts";
export {
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
  type OcSupportedFeatures,
  type OcSupportedFeaturesInput,
  type OcOlr,
  type OcOlrInput,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type ImsiGroupId,
  type ImsiGroupIdInput,
  type TerminalInformation,
  type TerminalInformationInput,
  PdnType,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
  type EdrxCycleLength,
  type EdrxCycleLengthInput,
  CurrentLocationRetrieved,
} from "../../message/gen/ts29272.ts";
export {
  type AeseCommunicationPattern,
  type AeseCommunicationPatternInput,
  type AeseCommunicationPatternConfigStatus,
  type AeseCommunicationPatternConfigStatusInput,
  type MonitoringEventConfigStatus,
  type MonitoringEventConfigStatusInput,
  type SupportedServices,
  type SupportedServicesInput,
  type NiddAuthorizationRequest,
  type NiddAuthorizationRequestInput,
  type NiddAuthorizationResponse,
  type NiddAuthorizationResponseInput,
  type EnhancedCoverageRestriction,
  type EnhancedCoverageRestrictionInput,
  type EnhancedCoverageRestrictionData,
  type EnhancedCoverageRestrictionDataInput,
  type NiddAuthorizationUpdate,
  type NiddAuthorizationUpdateInput,
  type SuggestedNetworkConfiguration,
  type SuggestedNetworkConfigurationInput,
  type MonitoringEventReportStatus,
  type MonitoringEventReportStatusInput,
  type Additionalidentifiers,
  type AdditionalidentifiersInput,
  type GroupUserIdentifier,
  type GroupUserIdentifierInput,
  type MtcProviderInfo,
  type MtcProviderInfoInput,
  type UpdatedNetworkConfiguration,
  type UpdatedNetworkConfigurationInput,
  type CommunicationPatternSet,
  type CommunicationPatternSetInput,
  type AeseErrorReport,
  type AeseErrorReportInput,
  MonitoringType,
  type UeReachabilityConfiguration,
  type UeReachabilityConfigurationInput,
  type LocationInformationConfiguration,
  type LocationInformationConfigurationInput,
  AssociationType,
  RoamingInformation,
  ReachabilityInformation,
  EventHandling,
  type ServiceReport,
  type ServiceReportInput,
  NodeType,
  type RestrictedPlmnList,
  type RestrictedPlmnListInput,
  type AllowedPlmnList,
  type AllowedPlmnListInput,
  LossOfConnectivityReason,
  TypeOfExternalIdentifier,
  type ApnValidityTime,
  type ApnValidityTimeInput,
  PlmnIdRequested,
  type PdnConnectivityStatusConfiguration,
  type PdnConnectivityStatusConfigurationInput,
  type ExcludeIdentifiers,
  type ExcludeIdentifiersInput,
  type IncludeIdentifiers,
  type IncludeIdentifiersInput,
  type UserIdentifier as UserIdentifier3102,
  type UserIdentifierInput as UserIdentifier3102Input,
  PeriodicCommunicationIndicator,
  type ScheduledCommunicationTime,
  type ScheduledCommunicationTimeInput,
  StationaryIndication,
  ReachabilityType,
  MonteLocationType,
  Accuracy,
  type ServiceResult,
  type ServiceResultInput,
  PdnConnectivityStatusType,
  TrafficProfile,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type MonitoringEventConfiguration,
  type MonitoringEventConfigurationInput,
  type MonitoringEventReport,
  type MonitoringEventReportInput,
  type GroupReport,
  type GroupReportInput,
  type GroupReportItem,
  type GroupReportItemInput,
  type PdnConnectivityStatusReport,
  type PdnConnectivityStatusReportInput,
} from "../../message/gen/ts29336-groups.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
} from "../../message/gen/profile-s6t.ts";
export {
  ReachabilityCause,
} from "../../message/gen/ts29128.ts";
export {
  type EpsLocationInformation,
  type EpsLocationInformationInput,
  type MmeLocationInformation,
  type MmeLocationInformationInput,
  type SgsnLocationInformation,
  type SgsnLocationInformationInput,
} from "../../message/gen/ts29272-groups.ts";
export {
  type IdleStatusIndication,
  type IdleStatusIndicationInput,
} from "../../message/gen/ts29128-groups.ts";
export {
  DayOfWeekMask,
} from "../../message/gen/rfc5777.ts";
export {
  RatType,
} from "../../message/gen/ts29212.ts";
export {
  type UserCsgInformation,
  type UserCsgInformationInput,
  CsgAccessMode,
  CsgMembershipIndication,
} from "../../message/gen/ts32299.ts";

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
