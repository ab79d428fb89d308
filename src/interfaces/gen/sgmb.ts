// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { sgmb as dictionary } from "../../dictionary/gen/sgmb.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/sgmb.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/sgmb.ts";
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
  MbmsStartstopIndication,
  MbmsUserDataModeIndication,
  CnIpMulticastDistribution,
  MbmsHcIndicator,
  MbmsAccessIndicator,
  MbmsGwUdpPortIndicator,
} from "../../message/gen/ts29061.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type QosInformation,
  IpCanType,
  QosClassIdentifier,
  RatType,
  type AllocationRetentionPriority,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type ConditionalApnAggregateMaxBitrate,
} from "../../message/gen/ts29212.ts";
export {
  type LocalM1Information,
} from "../../message/gen/ts29468.ts";

/** Every command class of 3GPP TS 29.061's sgmb. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];
