// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { mm10 as dictionary } from "../../dictionary/gen/mm10.ts";
import {
  MessageProcessRequest,
  MessageProcessAnswer,
} from "../../message/gen/mm10.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  MessageProcessRequest,
  type MessageProcessRequestAvps,
  MessageProcessAnswer,
  type MessageProcessAnswerAvps,
} from "../../message/gen/mm10.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  TriggerEvent,
  type InitialRecipientAddress,
  type ResultRecipientAddress,
  OriginatingInterface,
  DeliveryReport,
  ReadReply,
  SenderVisibility,
  type Status,
} from "../../message/gen/ts29140.ts";
export {
  type ServedUserIdentity,
} from "../../message/gen/ts29140-groups.ts";

/** Every command class of 3GPP TS 29.140's mm10. */
export const commandTypes: readonly CommandType[] = [
  MessageProcessRequest,
  MessageProcessAnswer,
];
