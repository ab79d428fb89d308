// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/sgmb`: SGmb, application 16777292 (3GPP SGmb), vendor 10415, authorization, 3GPP TS 29.061. */
import { sgmb as dictionary } from "../../dictionary/gen/sgmb.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/sgmb.ts";
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
} from "../../message/gen/sgmb.ts";
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
  MbmsStartstopIndication,
  MbmsUserDataModeIndication,
  CnIpMulticastDistribution,
  MbmsHcIndicator,
  MbmsAccessIndicator,
  MbmsGwUdpPortIndicator,
} from "../../message/gen/ts29061.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type QosInformation,
  type QosInformationInput,
  QosClassIdentifier,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
  IpCanType,
  RatType,
  PreEmptionCapability,
  PreEmptionVulnerability,
} from "../../message/gen/ts29212.ts";
export {
  type LocalM1Information,
  type LocalM1InformationInput,
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

/** The application of SGmb for `new Application(APPLICATION)`: 16777292 of vendor 10415, auth, with its commands (`diameter-ts/sgmb`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777292,
  name: "3GPP SGmb",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.061",
  dictionary,
  commandTypes,
};
