// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/sy`: Sy, application 16777302 (3GPP Sy), vendor 10415, authorization, 3GPP TS 29.219. */
import { sy as dictionary } from "../../dictionary/gen/sy.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  SpendingLimitRequest,
  SpendingLimitAnswer,
  SpendingStatusNotificationRequest,
  SpendingStatusNotificationAnswer,
} from "../../message/gen/sy.ts";
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
  SpendingLimitRequest,
  type SpendingLimitRequestAvps,
  type SpendingLimitRequestInput,
  SpendingLimitAnswer,
  type SpendingLimitAnswerAvps,
  type SpendingLimitAnswerInput,
  SpendingStatusNotificationRequest,
  type SpendingStatusNotificationRequestAvps,
  type SpendingStatusNotificationRequestInput,
  SpendingStatusNotificationAnswer,
  type SpendingStatusNotificationAnswerAvps,
  type SpendingStatusNotificationAnswerInput,
} from "../../message/gen/sy.ts";
export {
  RedirectHostUsage,
  ResultCode,
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
  type SubscriptionId,
  type SubscriptionIdInput,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";
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
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type PolicyCounterStatusReport,
  type PolicyCounterStatusReportInput,
  SlRequestType,
  SnRequestType,
  type PendingPolicyCounterInformation,
  type PendingPolicyCounterInformationInput,
} from "../../message/gen/ts29219.ts";

/** Every command class of 3GPP TS 29.219's sy. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  SpendingLimitRequest,
  SpendingLimitAnswer,
  SpendingStatusNotificationRequest,
  SpendingStatusNotificationAnswer,
];

/** The application of Sy for `new Application(APPLICATION)`: 16777302 of vendor 10415, auth, with its commands (`diameter-ts/sy`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777302,
  name: "3GPP Sy",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.219",
  dictionary,
  commandTypes,
};
