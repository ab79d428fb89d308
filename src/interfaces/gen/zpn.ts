// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { zpn as dictionary } from "../../dictionary/gen/zpn.ts";
import {
  GbaPushInfoRequest,
  GbaPushInfoAnswer,
} from "../../message/gen/zpn.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  GbaPushInfoRequest,
  type GbaPushInfoRequestAvps,
  GbaPushInfoAnswer,
  type GbaPushInfoAnswerAvps,
} from "../../message/gen/zpn.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  GbaUAwarenessIndicator,
  GbaType,
  UeIdType,
  UiccMe,
  PrivateIdentityRequest,
} from "../../message/gen/ts29109.ts";

/** Every command class of 3GPP TS 29.109's zpn. */
export const commandTypes: readonly CommandType[] = [
  GbaPushInfoRequest,
  GbaPushInfoAnswer,
];
