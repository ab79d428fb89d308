// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/gi`: Gi and SGi, application 1 (NASREQ), authorization and accounting, RFC 7155. Formats: RFC 7155 with the AVPs of 3GPP TS 29.061. */
import { gi as dictionary } from "../../dictionary/gen/gi.ts";
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
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  type ReAuthRequestInput,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  type ReAuthAnswerInput,
  AaRequest,
  type AaRequestAvps,
  type AaRequestInput,
  AaAnswer,
  type AaAnswerAvps,
  type AaAnswerInput,
  AccountingRequest,
  type AccountingRequestAvps,
  type AccountingRequestInput,
  AccountingAnswer,
  type AccountingAnswerAvps,
  type AccountingAnswerInput,
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
} from "../../message/gen/gi.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  type ExperimentalResultInput,
  AccountingRecordType,
  AccountingRealtimeRequired,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  ServiceType,
  FramedProtocol,
  FramedRouting,
  FramedCompression,
  LoginService,
  AcctAuthentic,
  NasPortType,
  Prompt,
  type Tunneling,
  type TunnelingInput,
  type ChapAuth,
  type ChapAuthInput,
  AccountingAuthMethod,
  TunnelType,
  TunnelMediumType,
  ChapAlgorithm,
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

/** The application of Gi and SGi for `new Application(APPLICATION)`: 1, both, with its commands (`diameter-ts/gi`). */
export const APPLICATION: ApplicationInterface = {
  id: 1,
  name: "NASREQ",
  vendorId: 0,
  kind: "both",
  specification: "RFC 7155",
  dictionary,
  commandTypes,
};
