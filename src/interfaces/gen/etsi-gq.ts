// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/etsi-gq`: Gq', application 16777222 (3GPP Gq), vendor 10415, authorization, 3GPP TS 29.209. Formats: Gq with the AVPs of ETSI TS 183 017. */
import { etsiGq as dictionary } from "../../dictionary/gen/etsi-gq.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/etsi-gq.ts";
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
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/etsi-gq.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type ProxyInfo,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  FinalUnitAction,
} from "../../message/gen/rfc8506.ts";
export {
  type GloballyUniqueAddress,
  type BindingInformation,
  type BindingInputList,
  type BindingOutputList,
  type V6TransportAddress,
  type V4TransportAddress,
  LatchingIndication,
  ReservationPriority,
  OverbookingIndicator,
} from "../../message/gen/vendor-etsi.ts";
export {
  AbortCause,
  type Flows,
  FlowStatus,
  FlowUsage,
  SpecificAction,
  MediaType,
  SipForkingIndication,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  type FlowGrouping,
} from "../../message/gen/ts29209-groups.ts";
export {
  type Flows as Flows510,
  type MediaComponentDescription,
  type MediaSubComponent,
} from "../../message/gen/profile-gq.ts";

/** Every command class of 3GPP TS 29.209's etsi-gq. */
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

/** The application of Gq' for `new Application(APPLICATION)`: 16777222 of vendor 10415, auth, with its commands (`diameter-ts/etsi-gq`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777222,
  name: "3GPP Gq",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.209",
  dictionary,
  commandTypes,
};
