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
  type ReAuthRequestInput,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  type ReAuthAnswerInput,
  CreditControlRequest,
  type CreditControlRequestAvps,
  type CreditControlRequestInput,
  CreditControlAnswer,
  type CreditControlAnswerAvps,
  type CreditControlAnswerInput,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  type AbortSessionRequestInput,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  type AbortSessionAnswerInput,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  type SessionTerminationRequestInput,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
  type SessionTerminationAnswerInput,
} from "../../message/gen/gxx.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  CcRequestType,
  type SubscriptionId,
  type SubscriptionIdInput,
  type UserEquipmentInfo,
  type UserEquipmentInfoInput,
  type UserEquipmentInfoExtension,
  type UserEquipmentInfoExtensionInput,
  SubscriptionIdType,
  UserEquipmentInfoType,
} from "../../message/gen/rfc8506.ts";
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
  EventTrigger,
  type QosInformation,
  type QosInformationInput,
  BearerControlMode,
  NetworkRequestSupport,
  IpCanType,
  RatType,
  SessionReleaseCause,
  type DefaultEpsBearerQos,
  type DefaultEpsBearerQosInput,
  type QosRuleInstall,
  type QosRuleInstallInput,
  type QosRuleRemove,
  type QosRuleRemoveInput,
  type QosRuleReport,
  type QosRuleReportInput,
  type PacketFilterInformation,
  type PacketFilterInformationInput,
  PacketFilterOperation,
  SessionLinkingIndicator,
  NetlocAccessSupport,
  PccRuleStatus,
  QosClassIdentifier,
  RuleFailureCode,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  type TunnelInformation,
  type TunnelInformationInput,
  type QosRuleDefinition,
  type QosRuleDefinitionInput,
  ResourceAllocationNotification,
  FlowDirection,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type FlowInformation,
  type FlowInformationInput,
  PacketFilterUsage,
} from "../../message/gen/ts29212.ts";
export {
  type TraceData,
  type TraceDataInput,
  TraceDepth,
  type MdtConfiguration,
  type MdtConfigurationInput,
  JobType,
  type AreaScope,
  type AreaScopeInput,
  ReportInterval,
  ReportAmount,
  LoggingInterval,
  LoggingDuration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  type MbsfnArea,
  type MbsfnAreaInput,
} from "../../message/gen/ts29272.ts";
export {
  type UserCsgInformation,
  type UserCsgInformationInput,
  CsgAccessMode,
  CsgMembershipIndication,
} from "../../message/gen/ts32299.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  RequiredAccessInfo,
} from "../../message/gen/ts29214.ts";

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
