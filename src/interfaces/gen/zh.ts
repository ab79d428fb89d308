// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { zh as dictionary } from "../../dictionary/gen/zh.ts";
import {
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
} from "../../message/gen/zh.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  MultimediaAuthRequest,
  type MultimediaAuthRequestAvps,
  MultimediaAuthAnswer,
  type MultimediaAuthAnswerAvps,
} from "../../message/gen/zh.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SipDigestAuthenticate,
} from "../../message/gen/ts29229.ts";
export {
  type SipAuthDataItem,
} from "../../message/gen/ts29229-groups.ts";

/** Every command class of 3GPP TS 29.109's zh. */
export const commandTypes: readonly CommandType[] = [
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
];
