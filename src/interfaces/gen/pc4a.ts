// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/pc4a`: PC4a, application 16777336 (3GPP PC4a), vendor 10415, authorization, 3GPP TS 29.344. */
import { pc4a as dictionary } from "../../dictionary/gen/pc4a.ts";
import {
  ResetRequest,
  ResetAnswer,
  ProseSubscriberInformationRequest,
  ProseSubscriberInformationAnswer,
  UpdateProseSubscriberDataRequest,
  UpdateProseSubscriberDataAnswer,
  ProseNotifyRequest,
  ProseNotifyAnswer,
  ProseInitialLocationInformationRequest,
  ProseInitialLocationInformationAnswer,
} from "../../message/gen/pc4a.ts";
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
  ProseInitialLocationInformationRequest,
  type ProseInitialLocationInformationRequestAvps,
  type ProseInitialLocationInformationRequestInput,
  ProseInitialLocationInformationAnswer,
  type ProseInitialLocationInformationAnswerAvps,
  type ProseInitialLocationInformationAnswerInput,
} from "../../message/gen/pc4a.ts";
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
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type ProseSubscriptionData,
  type ProseSubscriptionDataInput,
  type ProseInitialLocationInformation,
  type ProseInitialLocationInformationInput,
  type ProseAllowedPlmn,
  type ProseAllowedPlmnInput,
} from "../../message/gen/ts29344-groups.ts";

/** Every command class of 3GPP TS 29.344's pc4a. */
export const commandTypes: readonly CommandType[] = [
  ResetRequest,
  ResetAnswer,
  ProseSubscriberInformationRequest,
  ProseSubscriberInformationAnswer,
  UpdateProseSubscriberDataRequest,
  UpdateProseSubscriberDataAnswer,
  ProseNotifyRequest,
  ProseNotifyAnswer,
  ProseInitialLocationInformationRequest,
  ProseInitialLocationInformationAnswer,
];

/** The application of PC4a for `new Application(APPLICATION)`: 16777336 of vendor 10415, auth, with its commands (`diameter-ts/pc4a`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777336,
  name: "3GPP PC4a",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.344",
  dictionary,
  commandTypes,
};
