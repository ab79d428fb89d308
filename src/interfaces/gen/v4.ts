// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { v4 as dictionary } from "../../dictionary/gen/v4.ts";
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
} from "../../message/gen/v4.ts";
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
  type V2xSubscriptionData,
} from "../../message/gen/ts29272.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
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
