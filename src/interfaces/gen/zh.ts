// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/zh`: Zh, application 16777221 (3GPP Zh), vendor 10415, authorization, 3GPP TS 29.109. */
import { zh as dictionary } from "../../dictionary/gen/zh.ts";
import {
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
} from "../../message/gen/zh.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  MultimediaAuthRequest,
  type MultimediaAuthRequestAvps,
  type MultimediaAuthRequestInput,
  MultimediaAuthAnswer,
  type MultimediaAuthAnswerAvps,
  type MultimediaAuthAnswerInput,
} from "../../message/gen/zh.ts";
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
  type SipAuthDataItem,
  type SipAuthDataItemInput,
} from "../../message/gen/ts29229-groups.ts";
export {
  type SipDigestAuthenticate,
  type SipDigestAuthenticateInput,
} from "../../message/gen/ts29229.ts";

/** Every command class of 3GPP TS 29.109's zh. */
export const commandTypes: readonly CommandType[] = [
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
];

/** The application of Zh for `new Application(APPLICATION)`: 16777221 of vendor 10415, auth, with its commands (`diameter-ts/zh`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777221,
  name: "3GPP Zh",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.109",
  dictionary,
  commandTypes,
};
