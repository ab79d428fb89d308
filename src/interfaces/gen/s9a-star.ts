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
} from "../../message/gen/s9a-star.ts";
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
  type FinalUnitIndication,
  type FinalUnitIndicationInput,
  SubscriptionIdType,
  type RedirectServer,
  type RedirectServerInput,
  FinalUnitAction,
  RedirectAddressType,
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
  type ChargingRuleRemove,
  type ChargingRuleRemoveInput,
  type QosInformation,
  type QosInformationInput,
  type ChargingRuleReport,
  type ChargingRuleReportInput,
  SessionReleaseCause,
  type TdfInformation,
  type TdfInformationInput,
  PccRuleStatus,
  IpCanType,
  QosClassIdentifier,
  RuleFailureCode,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  ResourceAllocationNotification,
  ChargingCorrelationIndicator,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
  ResourceReleaseNotification,
  MeteringMethod,
  Offline,
  Online,
  ReportingLevel,
  RatType,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type FlowInformation,
  type FlowInformationInput,
  type RedirectInformation,
  type RedirectInformationInput,
  PsToCsSessionContinuity,
  MuteNotification,
  DefaultBearerIndication,
  PacketFilterUsage,
  FlowDirection,
  RedirectSupport,
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
  type ChargingRuleInstall,
  type ChargingRuleInstallInput,
  type ChargingRuleDefinition,
  type ChargingRuleDefinitionInput,
} from "../../message/gen/ts29212-groups.ts";
export {
  RequiredAccessInfo,
  type Flows,
  type FlowsInput,
  FlowStatus,
  AfSignallingProtocol,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  type CalleeInformation,
  type CalleeInformationInput,
} from "../../message/gen/ts29214-groups.ts";

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
