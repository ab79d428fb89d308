// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/slh`: SLh, application 16777291 (3GPP SLh), vendor 10415, authorization, 3GPP TS 29.173. */
import { slh as dictionary } from "../../dictionary/gen/slh.ts";
import {
  LcsRoutingInfoRequest,
  LcsRoutingInfoAnswer,
} from "../../message/gen/slh.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  LcsRoutingInfoRequest,
  type LcsRoutingInfoRequestAvps,
  type LcsRoutingInfoRequestInput,
  LcsRoutingInfoAnswer,
  type LcsRoutingInfoAnswerAvps,
  type LcsRoutingInfoAnswerInput,
} from "../../message/gen/slh.ts";
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
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type ServingNode,
  type ServingNodeInput,
  type AdditionalServingNode,
  type AdditionalServingNodeInput,
} from "../../message/gen/ts29173-groups.ts";

/** Every command class of 3GPP TS 29.173's slh. */
export const commandTypes: readonly CommandType[] = [
  LcsRoutingInfoRequest,
  LcsRoutingInfoAnswer,
];

/** The application of SLh for `new Application(APPLICATION)`: 16777291 of vendor 10415, auth, with its commands (`diameter-ts/slh`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777291,
  name: "3GPP SLh",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.173",
  dictionary,
  commandTypes,
};
