// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/gmb`: Gmb, application 16777223 (3GPP Gmb), vendor 10415, authorization, 3GPP TS 29.061. */
import { gmb as dictionary } from "../../dictionary/gen/gmb.ts";
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
} from "../../message/gen/gmb.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
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

/** The application of Gmb for `new Application(APPLICATION)`: 16777223 of vendor 10415, auth, with its commands (`diameter-ts/gmb`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777223,
  name: "3GPP Gmb",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.061",
  dictionary,
  commandTypes,
};
