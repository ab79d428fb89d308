// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { zn as dictionary } from "../../dictionary/gen/zn.ts";
import {
  BootstrappingInfoRequest,
  BootstrappingInfoAnswer,
} from "../../message/gen/zn.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  BootstrappingInfoRequest,
  type BootstrappingInfoRequestAvps,
  BootstrappingInfoAnswer,
  type BootstrappingInfoAnswerAvps,
} from "../../message/gen/zn.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  GbaUAwarenessIndicator,
  GbaType,
} from "../../message/gen/ts29109.ts";

/** Every command class of 3GPP TS 29.109's zn. */
export const commandTypes: readonly CommandType[] = [
  BootstrappingInfoRequest,
  BootstrappingInfoAnswer,
];
