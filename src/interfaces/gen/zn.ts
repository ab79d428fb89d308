// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/zn`: Zn, application 16777220 (3GPP Zn), vendor 10415, authorization, 3GPP TS 29.109. */
import { zn as dictionary } from "../../dictionary/gen/zn.ts";
import {
  BootstrappingInfoRequest,
  BootstrappingInfoAnswer,
} from "../../message/gen/zn.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  BootstrappingInfoRequest,
  type BootstrappingInfoRequestAvps,
  type BootstrappingInfoRequestInput,
  BootstrappingInfoAnswer,
  type BootstrappingInfoAnswerAvps,
  type BootstrappingInfoAnswerInput,
} from "../../message/gen/zn.ts";
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
  GbaUAwarenessIndicator,
  GbaType,
} from "../../message/gen/ts29109.ts";

/** Every command class of 3GPP TS 29.109's zn. */
export const commandTypes: readonly CommandType[] = [
  BootstrappingInfoRequest,
  BootstrappingInfoAnswer,
];

/** The application of Zn for `new Application(APPLICATION)`: 16777220 of vendor 10415, auth, with its commands (`diameter-ts/zn`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777220,
  name: "3GPP Zn",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.109",
  dictionary,
  commandTypes,
};
