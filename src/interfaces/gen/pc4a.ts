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
  ResetAnswer,
  type ResetAnswerAvps,
  ProseSubscriberInformationRequest,
  type ProseSubscriberInformationRequestAvps,
  ProseSubscriberInformationAnswer,
  type ProseSubscriberInformationAnswerAvps,
  UpdateProseSubscriberDataRequest,
  type UpdateProseSubscriberDataRequestAvps,
  UpdateProseSubscriberDataAnswer,
  type UpdateProseSubscriberDataAnswerAvps,
  ProseNotifyRequest,
  type ProseNotifyRequestAvps,
  ProseNotifyAnswer,
  type ProseNotifyAnswerAvps,
  ProseInitialLocationInformationRequest,
  type ProseInitialLocationInformationRequestAvps,
  ProseInitialLocationInformationAnswer,
  type ProseInitialLocationInformationAnswerAvps,
} from "../../message/gen/pc4a.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type ProseSubscriptionData,
  type ProseAllowedPlmn,
  type ProseInitialLocationInformation,
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
