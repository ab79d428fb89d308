// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/zpn`: Zpn, application 16777268 (3GPP Zpn), vendor 10415, authorization, 3GPP TS 29.109. */
import { zpn as dictionary } from "../../dictionary/gen/zpn.ts";
import {
  GbaPushInfoRequest,
  GbaPushInfoAnswer,
} from "../../message/gen/zpn.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  GbaPushInfoRequest,
  type GbaPushInfoRequestAvps,
  type GbaPushInfoRequestInput,
  GbaPushInfoAnswer,
  type GbaPushInfoAnswerAvps,
  type GbaPushInfoAnswerInput,
} from "../../message/gen/zpn.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  type ProxyInfo,
  type ProxyInfoInput,
  type ExperimentalResult,
  type ExperimentalResultInput,
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

/** The application of Zpn for `new Application(APPLICATION)`: 16777268 of vendor 10415, auth, with its commands (`diameter-ts/zpn`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777268,
  name: "3GPP Zpn",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.109",
  dictionary,
  commandTypes,
};
