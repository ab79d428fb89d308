// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { accounting as dictionary } from "../../dictionary/gen/accounting.ts";
import {
  AccountingRequest,
  AccountingAnswer,
} from "../../message/gen/accounting.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  AccountingRequest,
  type AccountingRequestAvps,
  AccountingAnswer,
  type AccountingAnswerAvps,
} from "../../message/gen/accounting.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  type FailedAvp,
  type ProxyInfo,
  AccountingRecordType,
  AccountingRealtimeRequired,
} from "../../message/gen/rfc6733.ts";

/** Every command class of RFC 6733's accounting. */
export const commandTypes: readonly CommandType[] = [
  AccountingRequest,
  AccountingAnswer,
];
