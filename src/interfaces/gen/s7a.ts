// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s7a`: S7a, application 16777308 (3GPP S7a), vendor 10415, authorization, 3GPP TS 29.272. */
import { s7a as dictionary } from "../../dictionary/gen/s7a.ts";
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
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  InsertSubscriberDataRequest,
  type InsertSubscriberDataRequestAvps,
  type InsertSubscriberDataRequestInput,
  InsertSubscriberDataAnswer,
  type InsertSubscriberDataAnswerAvps,
  type InsertSubscriberDataAnswerInput,
  DeleteSubscriberDataRequest,
  type DeleteSubscriberDataRequestAvps,
  type DeleteSubscriberDataRequestInput,
  DeleteSubscriberDataAnswer,
  type DeleteSubscriberDataAnswerAvps,
  type DeleteSubscriberDataAnswerInput,
  ResetRequest,
  type ResetRequestAvps,
  type ResetRequestInput,
  ResetAnswer,
  type ResetAnswerAvps,
  type ResetAnswerInput,
  UpdateVcsgLocationRequest,
  type UpdateVcsgLocationRequestAvps,
  type UpdateVcsgLocationRequestInput,
  UpdateVcsgLocationAnswer,
  type UpdateVcsgLocationAnswerAvps,
  type UpdateVcsgLocationAnswerInput,
  CancelVcsgLocationRequest,
  type CancelVcsgLocationRequestAvps,
  type CancelVcsgLocationRequestInput,
  CancelVcsgLocationAnswer,
  type CancelVcsgLocationAnswerAvps,
  type CancelVcsgLocationAnswerInput,
} from "../../message/gen/s7a.ts";
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
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  CancellationType,
  ErrorDiagnostic,
  type VplmnCsgSubscriptionData,
  type VplmnCsgSubscriptionDataInput,
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

/** The application of S7a for `new Application(APPLICATION)`: 16777308 of vendor 10415, auth, with its commands (`diameter-ts/s7a`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777308,
  name: "3GPP S7a",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.272",
  dictionary,
  commandTypes,
};
