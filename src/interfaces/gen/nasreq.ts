// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/nasreq`: NASREQ, application 1 (NASREQ), authorization and accounting, RFC 7155. Formats: RFC 7155 alone. */
import { nasreq as dictionary } from "../../dictionary/gen/nasreq.ts";
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
} from "../../message/gen/nasreq.ts";
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
} from "../../message/gen/nasreq.ts";
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
  ArapZoneAccess,
  Prompt,
  type Tunneling,
  type TunnelingInput,
  type ChapAuth,
  type ChapAuthInput,
  AccountingAuthMethod,
  OriginAaaProtocol,
  TunnelType,
  TunnelMediumType,
  ChapAlgorithm,
} from "../../message/gen/rfc7155.ts";

/** Every command class of RFC 7155's nasreq. */
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

/** The application of NASREQ for `new Application(APPLICATION)`: 1, both, with its commands (`diameter-ts/nasreq`). */
export const APPLICATION: ApplicationInterface = {
  id: 1,
  name: "NASREQ",
  vendorId: 0,
  kind: "both",
  specification: "RFC 7155",
  dictionary,
  commandTypes,
};
