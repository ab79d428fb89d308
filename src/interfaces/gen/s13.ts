// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { s13 as dictionary } from "../../dictionary/gen/s13.ts";
import {
  MeIdentityCheckRequest,
  MeIdentityCheckAnswer,
} from "../../message/gen/s13.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  MeIdentityCheckRequest,
  type MeIdentityCheckRequestAvps,
  MeIdentityCheckAnswer,
  type MeIdentityCheckAnswerAvps,
} from "../../message/gen/s13.ts";
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
  type TerminalInformation,
  EquipmentStatus,
} from "../../message/gen/ts29272.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";

/** Every command class of 3GPP TS 29.272's s13. */
export const commandTypes: readonly CommandType[] = [
  MeIdentityCheckRequest,
  MeIdentityCheckAnswer,
];
