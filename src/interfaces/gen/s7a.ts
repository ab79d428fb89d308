// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { s7a as dictionary } from "../../dictionary/gen/s7a.ts";
import {
  InsertSubscriberDataRequest,
  InsertSubscriberDataAnswer,
  DeleteSubscriberDataRequest,
  DeleteSubscriberDataAnswer,
  ResetRequest,
  ResetAnswer,
  UpdateVcsgLocationRequest,
  UpdateVcsgLocationAnswer,
  CancelVcsgLocationRequest,
  CancelVcsgLocationAnswer,
} from "../../message/gen/s7a.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  InsertSubscriberDataRequest,
  type InsertSubscriberDataRequestAvps,
  InsertSubscriberDataAnswer,
  type InsertSubscriberDataAnswerAvps,
  DeleteSubscriberDataRequest,
  type DeleteSubscriberDataRequestAvps,
  DeleteSubscriberDataAnswer,
  type DeleteSubscriberDataAnswerAvps,
  ResetRequest,
  type ResetRequestAvps,
  ResetAnswer,
  type ResetAnswerAvps,
  UpdateVcsgLocationRequest,
  type UpdateVcsgLocationRequestAvps,
  UpdateVcsgLocationAnswer,
  type UpdateVcsgLocationAnswerAvps,
  CancelVcsgLocationRequest,
  type CancelVcsgLocationRequestAvps,
  CancelVcsgLocationAnswer,
  type CancelVcsgLocationAnswerAvps,
} from "../../message/gen/s7a.ts";
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
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  CancellationType,
  ErrorDiagnostic,
  type VplmnCsgSubscriptionData,
} from "../../message/gen/ts29272.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";

/** Every command class of 3GPP TS 29.272's s7a. */
export const commandTypes: readonly CommandType[] = [
  InsertSubscriberDataRequest,
  InsertSubscriberDataAnswer,
  DeleteSubscriberDataRequest,
  DeleteSubscriberDataAnswer,
  ResetRequest,
  ResetAnswer,
  UpdateVcsgLocationRequest,
  UpdateVcsgLocationAnswer,
  CancelVcsgLocationRequest,
  CancelVcsgLocationAnswer,
];
