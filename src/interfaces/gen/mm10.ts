// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/mm10`: MM10, application 16777226 (3GPP MM10), vendor 10415, authorization, 3GPP TS 29.140. */
import { mm10 as dictionary } from "../../dictionary/gen/mm10.ts";
import {
  MessageProcessRequest,
  MessageProcessAnswer,
} from "../../message/gen/mm10.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  MessageProcessRequest,
  type MessageProcessRequestAvps,
  type MessageProcessRequestInput,
  MessageProcessAnswer,
  type MessageProcessAnswerAvps,
  type MessageProcessAnswerInput,
} from "../../message/gen/mm10.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  AuthSessionState,
  type ProxyInfo,
  type ProxyInfoInput,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  TriggerEvent,
  type InitialRecipientAddress,
  type InitialRecipientAddressInput,
  type ResultRecipientAddress,
  type ResultRecipientAddressInput,
  OriginatingInterface,
  DeliveryReport,
  ReadReply,
  SenderVisibility,
  type Status,
  type StatusInput,
} from "../../message/gen/ts29140.ts";
export {
  type ServedUserIdentity,
  type ServedUserIdentityInput,
} from "../../message/gen/ts29140-groups.ts";

/** Every command class of 3GPP TS 29.140's mm10. */
export const commandTypes: readonly CommandType[] = [
  MessageProcessRequest,
  MessageProcessAnswer,
];

/** The application of MM10 for `new Application(APPLICATION)`: 16777226 of vendor 10415, auth, with its commands (`diameter-ts/mm10`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777226,
  name: "3GPP MM10",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.140",
  dictionary,
  commandTypes,
};
