// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { gmb as dictionary } from "../../dictionary/gen/gmb.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/gmb.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  AaRequest,
  type AaRequestAvps,
  AaAnswer,
  type AaAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/gmb.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  MbmsStartstopIndication,
  MbmsServiceType,
  Mbms2g3gIndicator,
  MbmsCountingInformation,
  MbmsUserDataModeIndication,
  CnIpMulticastDistribution,
  MbmsHcIndicator,
} from "../../message/gen/ts29061.ts";

/** Every command class of 3GPP TS 29.061's gmb. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];
