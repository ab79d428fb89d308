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
  ConfigurationInformationAnswer,
  type ConfigurationInformationAnswerAvps,
  ReportingInformationRequest,
  type ReportingInformationRequestAvps,
  ReportingInformationAnswer,
  type ReportingInformationAnswerAvps,
  ConnectionManagementRequest,
  type ConnectionManagementRequestAvps,
  ConnectionManagementAnswer,
  type ConnectionManagementAnswerAvps,
  MoDataRequest,
  type MoDataRequestAvps,
  MoDataAnswer,
  type MoDataAnswerAvps,
  MtDataRequest,
  type MtDataRequestAvps,
  MtDataAnswer,
  type MtDataAnswerAvps,
} from "../../message/gen/t6a.ts";
export {
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type CommunicationFailureInformation,
  CauseType,
  type ServingPlmnRateControl,
  ConnectionAction,
  type RrcCauseCounter,
  ReachabilityCause,
  type ApnRateControlStatus,
} from "../../message/gen/ts29128.ts";
export {
  RatType,
} from "../../message/gen/ts29212.ts";
export {
  PdnType,
  CurrentLocationRetrieved,
  type ImsiGroupId,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
  type EdrxCycleLength,
} from "../../message/gen/ts29272.ts";
export {
  type UserIdentifier,
  MonitoringType,
  type UeReachabilityConfiguration,
  ReachabilityType,
  type LocationInformationConfiguration,
  MonteLocationType,
  Accuracy,
  ReachabilityInformation,
  type MonitoringEventConfigStatus,
  type ServiceResult,
  type ServiceReport,
  NodeType,
  LossOfConnectivityReason,
  type MonitoringEventReportStatus,
  PdnConnectivityStatusType,
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
  type NumberOfUePerLocationConfiguration,
  type NumberOfUePerLocationReport,
  type IdleStatusIndication,
} from "../../message/gen/ts29128-groups.ts";
export {
  type PdnConnectivityStatusReport,
} from "../../message/gen/ts29336-groups.ts";
export {
  type TerminalInformation,
  type MonitoringEventConfiguration,
  type MonitoringEventReport,
} from "../../message/gen/profile-t6a.ts";

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
