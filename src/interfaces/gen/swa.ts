// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/swa`: SWa, application 16777250 (3GPP Sta), vendor 10415, authorization, 3GPP TS 29.273. Formats: untrusted access, between access network and 3GPP AAA server. */
import { swa as dictionary } from "../../dictionary/gen/swa.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/swa.ts";
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
  DiameterEapRequest,
  type DiameterEapRequestAvps,
  type DiameterEapRequestInput,
  DiameterEapAnswer,
  type DiameterEapAnswerAvps,
  type DiameterEapAnswerInput,
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
} from "../../message/gen/swa.ts";
export {
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
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
  AnTrusted,
  TransportAccessType,
} from "../../message/gen/ts29273.ts";
export {
  RatType,
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
  type AccessNetworkInfo,
  type AccessNetworkInfoInput,
} from "../../message/gen/ts29273-groups.ts";

/** Every command class of 3GPP TS 29.273's swa. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of SWa for `new Application(APPLICATION)`: 16777250 of vendor 10415, auth, with its commands (`diameter-ts/swa`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777250,
  name: "3GPP Sta",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.273",
  dictionary,
  commandTypes,
};
