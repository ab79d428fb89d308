// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s9a-star`: S9a*, application 16777320 (3GPP S9a*), vendor 10415, authorization, 3GPP TS 29.215. */
import { s9aStar as dictionary } from "../../dictionary/gen/s9a-star.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/s9a-star.ts";
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
} from "../../message/gen/s9a-star.ts";
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
  type FinalUnitIndication,
  RedirectAddressType,
  type RedirectServer,
  type SubscriptionId,
  FinalUnitAction,
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
  type Flows,
  FlowStatus,
  AfSignallingProtocol,
  RequiredAccessInfo,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  type ChargingRuleRemove,
  MeteringMethod,
  Offline,
  Online,
  ReportingLevel,
  type QosInformation,
  type ChargingRuleReport,
  PccRuleStatus,
  IpCanType,
  QosClassIdentifier,
  RuleFailureCode,
  RatType,
  type AllocationRetentionPriority,
  SessionReleaseCause,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type FlowInformation,
  ResourceAllocationNotification,
  PacketFilterUsage,
  ChargingCorrelationIndicator,
  FlowDirection,
  type RedirectInformation,
  RedirectSupport,
  type TdfInformation,
  PsToCsSessionContinuity,
  MuteNotification,
  type ConditionalApnAggregateMaxBitrate,
  ResourceReleaseNotification,
  DefaultBearerIndication,
} from "../../message/gen/ts29212.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type CalleeInformation,
} from "../../message/gen/ts29214-groups.ts";
export {
  type ChargingRuleInstall,
  type ChargingRuleDefinition,
} from "../../message/gen/ts29212-groups.ts";

/** Every command class of 3GPP TS 29.215's s9a-star. */
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

/** The application of S9a* for `new Application(APPLICATION)`: 16777320 of vendor 10415, auth, with its commands (`diameter-ts/s9a-star`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777320,
  name: "3GPP S9a*",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.215",
  dictionary,
  commandTypes,
};
