// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/mip`: Mobile IPv4, application 2 (Mobile IPv4), authorization and accounting, RFC 4004. */
import { mip as dictionary } from "../../dictionary/gen/mip.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaMobileNodeRequest,
  AaMobileNodeAnswer,
  HomeAgentMipRequest,
  HomeAgentMipAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/mip.ts";
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
  AaMobileNodeRequest,
  type AaMobileNodeRequestAvps,
  type AaMobileNodeRequestInput,
  AaMobileNodeAnswer,
  type AaMobileNodeAnswerAvps,
  type AaMobileNodeAnswerInput,
  HomeAgentMipRequest,
  type HomeAgentMipRequestAvps,
  type HomeAgentMipRequestInput,
  HomeAgentMipAnswer,
  type HomeAgentMipAnswerAvps,
  type HomeAgentMipAnswerInput,
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
} from "../../message/gen/mip.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
  TerminationCause,
} from "../../message/gen/rfc6733.ts";
export {
  type MipMnAaaAuth,
  type MipMnAaaAuthInput,
  type MipMnToFaMsa,
  type MipMnToFaMsaInput,
  type MipFaToMnMsa,
  type MipFaToMnMsaInput,
  type MipFaToHaMsa,
  type MipFaToHaMsaInput,
  type MipHaToFaMsa,
  type MipHaToFaMsaInput,
  type MipHaToMnMsa,
  type MipHaToMnMsaInput,
  MipFeatureVector,
  type MipOriginatingForeignAaa,
  type MipOriginatingForeignAaaInput,
  type MipHomeAgentHost,
  type MipHomeAgentHostInput,
  MipAlgorithmType,
  MipReplayMode,
} from "../../message/gen/rfc4004.ts";
export {
  type MipMnToHaMsa,
  type MipMnToHaMsaInput,
} from "../../message/gen/rfc4004-groups.ts";

/** Every command class of RFC 4004's mip. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AaMobileNodeRequest,
  AaMobileNodeAnswer,
  HomeAgentMipRequest,
  HomeAgentMipAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of Mobile IPv4 for `new Application(APPLICATION)`: 2, both, with its commands (`diameter-ts/mip`). */
export const APPLICATION: ApplicationInterface = {
  id: 2,
  name: "Mobile IPv4",
  vendorId: 0,
  kind: "both",
  specification: "RFC 4004",
  dictionary,
  commandTypes,
};
