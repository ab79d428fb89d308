// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { nt as dictionary } from "../../dictionary/gen/nt.ts";
import {
  BackgroundDataTransferRequest,
  BackgroundDataTransferAnswer,
} from "../../message/gen/nt.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  BackgroundDataTransferRequest,
  type BackgroundDataTransferRequestAvps,
  BackgroundDataTransferAnswer,
  type BackgroundDataTransferAnswerAvps,
} from "../../message/gen/nt.ts";
export {
  type VendorSpecificApplicationId,
  RedirectHostUsage,
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
  TransferRequestType,
  type TimeWindow,
} from "../../message/gen/ts29154.ts";
export {
  type TransferPolicy,
} from "../../message/gen/ts29154-groups.ts";

/** Every command class of 3GPP TS 29.154's nt. */
export const commandTypes: readonly CommandType[] = [
  BackgroundDataTransferRequest,
  BackgroundDataTransferAnswer,
];
