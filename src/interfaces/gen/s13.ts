// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s13`: S13, application 16777252 (3GPP S13), vendor 10415, authorization, 3GPP TS 29.272. */
import { s13 as dictionary } from "../../dictionary/gen/s13.ts";
import {
  MeIdentityCheckRequest,
  MeIdentityCheckAnswer,
} from "../../message/gen/s13.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  MeIdentityCheckRequest,
  type MeIdentityCheckRequestAvps,
  type MeIdentityCheckRequestInput,
  MeIdentityCheckAnswer,
  type MeIdentityCheckAnswerAvps,
  type MeIdentityCheckAnswerInput,
} from "../../message/gen/s13.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type TerminalInformation,
  type TerminalInformationInput,
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

/** The application of S13 for `new Application(APPLICATION)`: 16777252 of vendor 10415, auth, with its commands (`diameter-ts/s13`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777252,
  name: "3GPP S13",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.272",
  dictionary,
  commandTypes,
};
