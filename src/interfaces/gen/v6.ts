// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/v6`: V6, application 16777356 (3GPP V6), vendor 10415, authorization, 3GPP TS 29.389. */
import { v6 as dictionary } from "../../dictionary/gen/v6.ts";
import {
  ProseAuthorizationRequest,
  ProseAuthorizationAnswer,
} from "../../message/gen/v6.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ProseAuthorizationRequest,
  type ProseAuthorizationRequestAvps,
  type ProseAuthorizationRequestInput,
  ProseAuthorizationAnswer,
  type ProseAuthorizationAnswerAvps,
  type ProseAuthorizationAnswerInput,
} from "../../message/gen/v6.ts";
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
  type OcSupportedFeatures,
  type OcSupportedFeaturesInput,
  type OcOlr,
  type OcOlrInput,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type V2xAuthorizationData,
  type V2xAuthorizationDataInput,
  type V2xApplicationServer,
  type V2xApplicationServerInput,
} from "../../message/gen/ts29389-groups.ts";

/** Every command class of 3GPP TS 29.389's v6. */
export const commandTypes: readonly CommandType[] = [
  ProseAuthorizationRequest,
  ProseAuthorizationAnswer,
];

/** The application of V6 for `new Application(APPLICATION)`: 16777356 of vendor 10415, auth, with its commands (`diameter-ts/v6`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777356,
  name: "3GPP V6",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.389",
  dictionary,
  commandTypes,
};
