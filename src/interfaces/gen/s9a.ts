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
  TriggerEstablishmentRequest,
  type TriggerEstablishmentRequestAvps,
  TriggerEstablishmentAnswer,
  type TriggerEstablishmentAnswerAvps,
} from "../../message/gen/s9a.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
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
  AnTrusted,
} from "../../message/gen/ts29273.ts";
export {
  RequiredAccessInfo,
} from "../../message/gen/ts29214.ts";
export {
  EventTrigger,
  type QosInformation,
  PccRuleStatus,
  IpCanType,
  QosClassIdentifier,
  RuleFailureCode,
  RatType,
  type AllocationRetentionPriority,
  type TunnelInformation,
  SessionReleaseCause,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleDefinition,
  type QosRuleReport,
  type FlowInformation,
  ResourceAllocationNotification,
  PacketFilterUsage,
  FlowDirection,
  type ConditionalApnAggregateMaxBitrate,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
  PresenceReportingAreaNode,
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
export {
  type EventReportIndication,
} from "../../message/gen/ts29212-groups.ts";

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
