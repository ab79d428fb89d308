// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/v4`: V4, application 16777355 (3GPP V4), vendor 10415, authorization, 3GPP TS 29.388. */
import { v4 as dictionary } from "../../dictionary/gen/v4.ts";
import {
  ResetRequest,
  ResetAnswer,
  ProseSubscriberInformationRequest,
  ProseSubscriberInformationAnswer,
  UpdateProseSubscriberDataRequest,
  UpdateProseSubscriberDataAnswer,
  ProseNotifyRequest,
  ProseNotifyAnswer,
} from "../../message/gen/v4.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ResetRequest,
  type ResetRequestAvps,
  type ResetRequestInput,
  ResetAnswer,
  type ResetAnswerAvps,
  type ResetAnswerInput,
  ProseSubscriberInformationRequest,
  type ProseSubscriberInformationRequestAvps,
  type ProseSubscriberInformationRequestInput,
  ProseSubscriberInformationAnswer,
  type ProseSubscriberInformationAnswerAvps,
  type ProseSubscriberInformationAnswerInput,
  UpdateProseSubscriberDataRequest,
  type UpdateProseSubscriberDataRequestAvps,
  type UpdateProseSubscriberDataRequestInput,
  UpdateProseSubscriberDataAnswer,
  type UpdateProseSubscriberDataAnswerAvps,
  type UpdateProseSubscriberDataAnswerInput,
  ProseNotifyRequest,
  type ProseNotifyRequestAvps,
  type ProseNotifyRequestInput,
  ProseNotifyAnswer,
  type ProseNotifyAnswerAvps,
  type ProseNotifyAnswerInput,
} from "../../message/gen/v4.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
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
  type V2xSubscriptionData,
  type V2xSubscriptionDataInput,
} from "../../message/gen/ts29272.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";

/** Every command class of 3GPP TS 29.388's v4. */
export const commandTypes: readonly CommandType[] = [
  ResetRequest,
  ResetAnswer,
  ProseSubscriberInformationRequest,
  ProseSubscriberInformationAnswer,
  UpdateProseSubscriberDataRequest,
  UpdateProseSubscriberDataAnswer,
  ProseNotifyRequest,
  ProseNotifyAnswer,
];

/** The application of V4 for `new Application(APPLICATION)`: 16777355 of vendor 10415, auth, with its commands (`diameter-ts/v4`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777355,
  name: "3GPP V4",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.388",
  dictionary,
  commandTypes,
};
