// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/gxx`: Gxx, application 16777266 (3GPP Gxx), vendor 10415, authorization, 3GPP TS 29.212. */
import { gxx as dictionary } from "../../dictionary/gen/gxx.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/gxx.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  CreditControlRequest,
  type CreditControlRequestAvps,
  CreditControlAnswer,
  type CreditControlAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/gxx.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  CcRequestType,
  type SubscriptionId,
  SubscriptionIdType,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
  type UserEquipmentInfoExtension,
} from "../../message/gen/rfc8506.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  RequiredAccessInfo,
} from "../../message/gen/ts29214.ts";
export {
  EventTrigger,
  type QosInformation,
  PccRuleStatus,
  BearerControlMode,
  NetworkRequestSupport,
  IpCanType,
  QosClassIdentifier,
  RuleFailureCode,
  RatType,
  type AllocationRetentionPriority,
  type TunnelInformation,
  SessionReleaseCause,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type DefaultEpsBearerQos,
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleDefinition,
  type QosRuleReport,
  type FlowInformation,
  type PacketFilterInformation,
  PacketFilterOperation,
  ResourceAllocationNotification,
  SessionLinkingIndicator,
  PacketFilterUsage,
  FlowDirection,
  type ConditionalApnAggregateMaxBitrate,
  NetlocAccessSupport,
} from "../../message/gen/ts29212.ts";
export {
  type TraceData,
  TraceDepth,
  type MdtConfiguration,
  JobType,
  type AreaScope,
  ReportInterval,
  ReportAmount,
  LoggingInterval,
  LoggingDuration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  type MbsfnArea,
} from "../../message/gen/ts29272.ts";
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

/** Every command class of 3GPP TS 29.212's gxx. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of Gxx for `new Application(APPLICATION)`: 16777266 of vendor 10415, auth, with its commands (`diameter-ts/gxx`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777266,
  name: "3GPP Gxx",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.212",
  dictionary,
  commandTypes,
};
