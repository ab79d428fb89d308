// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/accounting`: Accounting, application 3 (Diameter base accounting), accounting, RFC 6733. Formats: RFC 6733 alone, without the AVPs of 3GPP. */
import { accounting as dictionary } from "../../dictionary/gen/accounting.ts";
import {
  AccountingRequest,
  AccountingAnswer,
} from "../../message/gen/accounting.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  AccountingRequest,
  type AccountingRequestAvps,
  type AccountingRequestInput,
  AccountingAnswer,
  type AccountingAnswerAvps,
  type AccountingAnswerInput,
} from "../../message/gen/accounting.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  AccountingRecordType,
  AccountingRealtimeRequired,
} from "../../message/gen/rfc6733.ts";

/** Every command class of RFC 6733's accounting. */
export const commandTypes: readonly CommandType[] = [
  AccountingRequest,
  AccountingAnswer,
];

/** The application of Accounting for `new Application(APPLICATION)`: 3, acct, with its commands (`diameter-ts/accounting`). */
export const APPLICATION: ApplicationInterface = {
  id: 3,
  name: "Diameter base accounting",
  vendorId: 0,
  kind: "acct",
  specification: "RFC 6733",
  dictionary,
  commandTypes,
};
