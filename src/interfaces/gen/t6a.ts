// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/t6a`: T6a/T6b, application 16777346 (3GPP T6a/T6b), vendor 10415, authorization, 3GPP TS 29.128. */
import { t6a as dictionary } from "../../dictionary/gen/t6a.ts";
import {
  ConfigurationInformationRequest,
  ConfigurationInformationAnswer,
  ReportingInformationRequest,
  ReportingInformationAnswer,
  ConnectionManagementRequest,
  ConnectionManagementAnswer,
  MoDataRequest,
  MoDataAnswer,
  MtDataRequest,
  MtDataAnswer,
} from "../../message/gen/t6a.ts";
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
  ConnectionManagementRequest,
  type ConnectionManagementRequestAvps,
  type ConnectionManagementRequestInput,
  ConnectionManagementAnswer,
  type ConnectionManagementAnswerAvps,
  type ConnectionManagementAnswerInput,
  MoDataRequest,
  type MoDataRequestAvps,
  type MoDataRequestInput,
  MoDataAnswer,
  type MoDataAnswerAvps,
  type MoDataAnswerInput,
  MtDataRequest,
  type MtDataRequestAvps,
  type MtDataRequestInput,
  MtDataAnswer,
  type MtDataAnswerAvps,
  type MtDataAnswerInput,
} from "../../message/gen/t6a.ts";
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
  type ServingPlmnRateControl,
  type ServingPlmnRateControlInput,
  ConnectionAction,
  type RrcCauseCounter,
  type RrcCauseCounterInput,
  type ApnRateControlStatus,
  type ApnRateControlStatusInput,
  type CommunicationFailureInformation,
  type CommunicationFailureInformationInput,
  ReachabilityCause,
  CauseType,
} from "../../message/gen/ts29128.ts";
export {
  RatType,
} from "../../message/gen/ts29212.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
  type MonitoringEventConfigStatus,
  type MonitoringEventConfigStatusInput,
  type MonitoringEventReportStatus,
  type MonitoringEventReportStatusInput,
  MonitoringType,
  type UeReachabilityConfiguration,
  type UeReachabilityConfigurationInput,
  type LocationInformationConfiguration,
  type LocationInformationConfigurationInput,
  ReachabilityInformation,
  type ServiceReport,
  type ServiceReportInput,
  LossOfConnectivityReason,
  ReachabilityType,
  MonteLocationType,
  Accuracy,
  type ServiceResult,
  type ServiceResultInput,
  NodeType,
  PdnConnectivityStatusType,
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
  type TerminalInformation,
  type TerminalInformationInput,
  type MonitoringEventConfiguration,
  type MonitoringEventConfigurationInput,
  type MonitoringEventReport,
  type MonitoringEventReportInput,
} from "../../message/gen/profile-t6a.ts";
export {
  type EpsLocationInformation,
  type EpsLocationInformationInput,
  type MmeLocationInformation,
  type MmeLocationInformationInput,
  type SgsnLocationInformation,
  type SgsnLocationInformationInput,
} from "../../message/gen/ts29272-groups.ts";
export {
  type NumberOfUePerLocationConfiguration,
  type NumberOfUePerLocationConfigurationInput,
  type NumberOfUePerLocationReport,
  type NumberOfUePerLocationReportInput,
  type IdleStatusIndication,
  type IdleStatusIndicationInput,
} from "../../message/gen/ts29128-groups.ts";
export {
  type PdnConnectivityStatusReport,
  type PdnConnectivityStatusReportInput,
} from "../../message/gen/ts29336-groups.ts";
export {
  PdnType,
  type ImsiGroupId,
  type ImsiGroupIdInput,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
  type EdrxCycleLength,
  type EdrxCycleLengthInput,
  CurrentLocationRetrieved,
} from "../../message/gen/ts29272.ts";
export {
  type UserCsgInformation,
  type UserCsgInformationInput,
  CsgAccessMode,
  CsgMembershipIndication,
} from "../../message/gen/ts32299.ts";

/** Every command class of 3GPP TS 29.128's t6a. */
export const commandTypes: readonly CommandType[] = [
  ConfigurationInformationRequest,
  ConfigurationInformationAnswer,
  ReportingInformationRequest,
  ReportingInformationAnswer,
  ConnectionManagementRequest,
  ConnectionManagementAnswer,
  MoDataRequest,
  MoDataAnswer,
  MtDataRequest,
  MtDataAnswer,
];

/** The application of T6a/T6b for `new Application(APPLICATION)`: 16777346 of vendor 10415, auth, with its commands (`diameter-ts/t6a`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777346,
  name: "3GPP T6a/T6b",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.128",
  dictionary,
  commandTypes,
};
