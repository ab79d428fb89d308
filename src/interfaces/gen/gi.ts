// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { gi as dictionary } from "../../dictionary/gen/gi.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AccountingRequest,
  AccountingAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/gi.ts";
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
  AccountingRequest,
  type AccountingRequestAvps,
  AccountingAnswer,
  type AccountingAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/gi.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
  AccountingRecordType,
  AccountingRealtimeRequired,
} from "../../message/gen/rfc6733.ts";
export {
  ServiceType,
  FramedProtocol,
  FramedRouting,
  FramedCompression,
  LoginService,
  AcctAuthentic,
  NasPortType,
  TunnelType,
  TunnelMediumType,
  Prompt,
  type Tunneling,
  type ChapAuth,
  ChapAlgorithm,
  AccountingAuthMethod,
} from "../../message/gen/rfc7155.ts";
export {
  TgppPdpType,
} from "../../message/gen/ts29061.ts";

/** Every command class of RFC 7155's gi. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AccountingRequest,
  AccountingAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];
