// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/gq`: Gq, application 16777222 (3GPP Gq), vendor 10415, authorization, 3GPP TS 29.209. Formats: 3GPP TS 29.209. */
import { gq as dictionary } from "../../dictionary/gen/gq.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/gq.ts";
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
} from "../../message/gen/gq.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  TerminationCause,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  AbortCause,
  type AccessNetworkChargingIdentifier,
  type AccessNetworkChargingIdentifierInput,
  SpecificAction,
  SipForkingIndication,
  type Flows as Flows510,
  type FlowsInput as Flows510Input,
  FlowStatus,
  MediaType,
  FlowUsage,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  type FlowGrouping,
  type FlowGroupingInput,
} from "../../message/gen/ts29209-groups.ts";
export {
  type Flows,
  type FlowsInput,
  type MediaComponentDescription,
  type MediaComponentDescriptionInput,
  type MediaSubComponent,
  type MediaSubComponentInput,
} from "../../message/gen/profile-gq.ts";
export {
  FinalUnitAction,
} from "../../message/gen/rfc8506.ts";

/** Every command class of 3GPP TS 29.209's gq. */
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

/** The application of Gq for `new Application(APPLICATION)`: 16777222 of vendor 10415, auth, with its commands (`diameter-ts/gq`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777222,
  name: "3GPP Gq",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.209",
  dictionary,
  commandTypes,
};
