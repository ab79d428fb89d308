// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s9a`: S9a, application 16777319 (3GPP S9a), vendor 10415, authorization, 3GPP TS 29.215. */
import { s9a as dictionary } from "../../dictionary/gen/s9a.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TriggerEstablishmentRequest,
  TriggerEstablishmentAnswer,
} from "../../message/gen/s9a.ts";
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
  TriggerEstablishmentRequest,
  type TriggerEstablishmentRequestAvps,
  type TriggerEstablishmentRequestInput,
  TriggerEstablishmentAnswer,
  type TriggerEstablishmentAnswerAvps,
  type TriggerEstablishmentAnswerInput,
} from "../../message/gen/s9a.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
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
  SubscriptionIdType,
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
  type QosInformation,
  type QosInformationInput,
  SessionReleaseCause,
  type QosRuleInstall,
  type QosRuleInstallInput,
  type QosRuleRemove,
  type QosRuleRemoveInput,
  type QosRuleReport,
  type QosRuleReportInput,
  EventTrigger,
  PccRuleStatus,
  IpCanType,
  QosClassIdentifier,
  RuleFailureCode,
  RatType,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  type TunnelInformation,
  type TunnelInformationInput,
  type QosRuleDefinition,
  type QosRuleDefinitionInput,
  ResourceAllocationNotification,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
  type PresenceReportingAreaInformation,
  type PresenceReportingAreaInformationInput,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type FlowInformation,
  type FlowInformationInput,
  PresenceReportingAreaStatus,
  PresenceReportingAreaNode,
  PacketFilterUsage,
  FlowDirection,
} from "../../message/gen/ts29212.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type EventReportIndication,
  type EventReportIndicationInput,
} from "../../message/gen/ts29212-groups.ts";
export {
  AnTrusted,
} from "../../message/gen/ts29273.ts";
export {
  RequiredAccessInfo,
} from "../../message/gen/ts29214.ts";
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

/** Every command class of 3GPP TS 29.215's s9a. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TriggerEstablishmentRequest,
  TriggerEstablishmentAnswer,
];

/** The application of S9a for `new Application(APPLICATION)`: 16777319 of vendor 10415, auth, with its commands (`diameter-ts/s9a`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777319,
  name: "3GPP S9a",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.215",
  dictionary,
  commandTypes,
};
