// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/nt`: Nt, application 16777348 (3GPP Nt), vendor 10415, authorization, 3GPP TS 29.154. */
import { nt as dictionary } from "../../dictionary/gen/nt.ts";
import {
  BackgroundDataTransferRequest,
  BackgroundDataTransferAnswer,
} from "../../message/gen/nt.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  BackgroundDataTransferRequest,
  type BackgroundDataTransferRequestAvps,
  type BackgroundDataTransferRequestInput,
  BackgroundDataTransferAnswer,
  type BackgroundDataTransferAnswerAvps,
  type BackgroundDataTransferAnswerInput,
} from "../../message/gen/nt.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  RedirectHostUsage,
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
  TransferRequestType,
  type TimeWindow,
  type TimeWindowInput,
} from "../../message/gen/ts29154.ts";
export {
  type TransferPolicy,
  type TransferPolicyInput,
} from "../../message/gen/ts29154-groups.ts";

/** Every command class of 3GPP TS 29.154's nt. */
export const commandTypes: readonly CommandType[] = [
  BackgroundDataTransferRequest,
  BackgroundDataTransferAnswer,
];

/** The application of Nt for `new Application(APPLICATION)`: 16777348 of vendor 10415, auth, with its commands (`diameter-ts/nt`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777348,
  name: "3GPP Nt",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.154",
  dictionary,
  commandTypes,
};
