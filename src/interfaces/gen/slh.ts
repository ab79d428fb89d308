// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { slh as dictionary } from "../../dictionary/gen/slh.ts";
import {
  LcsRoutingInfoRequest,
  LcsRoutingInfoAnswer,
} from "../../message/gen/slh.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  LcsRoutingInfoRequest,
  type LcsRoutingInfoRequestAvps,
  LcsRoutingInfoAnswer,
  type LcsRoutingInfoAnswerAvps,
} from "../../message/gen/slh.ts";
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
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type ServingNode,
  type AdditionalServingNode,
} from "../../message/gen/ts29173-groups.ts";

/** Every command class of 3GPP TS 29.173's slh. */
export const commandTypes: readonly CommandType[] = [
  LcsRoutingInfoRequest,
  LcsRoutingInfoAnswer,
];
