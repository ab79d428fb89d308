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
} from "../../message/gen/nasreq.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
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
  TunnelType,
  TunnelMediumType,
  ArapZoneAccess,
  Prompt,
  type Tunneling,
  type ChapAuth,
  ChapAlgorithm,
  AccountingAuthMethod,
  OriginAaaProtocol,
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
