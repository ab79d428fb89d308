// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/ns`: Ns, application 16777347 (3GPP Ns), vendor 10415, authorization, 3GPP TS 29.153. */
import { ns as dictionary } from "../../dictionary/gen/ns.ts";
import {
  NetworkStatusRequest,
  NetworkStatusAnswer,
  NetworkStatusContinuousReportRequest,
  NetworkStatusContinuousReportAnswer,
} from "../../message/gen/ns.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  NetworkStatusRequest,
  type NetworkStatusRequestAvps,
  type NetworkStatusRequestInput,
  NetworkStatusAnswer,
  type NetworkStatusAnswerAvps,
  type NetworkStatusAnswerInput,
  NetworkStatusContinuousReportRequest,
  type NetworkStatusContinuousReportRequestAvps,
  type NetworkStatusContinuousReportRequestInput,
  NetworkStatusContinuousReportAnswer,
  type NetworkStatusContinuousReportAnswerAvps,
  type NetworkStatusContinuousReportAnswerInput,
} from "../../message/gen/ns.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  RedirectHostUsage,
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
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type NetworkCongestionAreaReport,
  type NetworkCongestionAreaReportInput,
} from "../../message/gen/ts29153-groups.ts";

/** Every command class of 3GPP TS 29.153's ns. */
export const commandTypes: readonly CommandType[] = [
  NetworkStatusRequest,
  NetworkStatusAnswer,
  NetworkStatusContinuousReportRequest,
  NetworkStatusContinuousReportAnswer,
];

/** The application of Ns for `new Application(APPLICATION)`: 16777347 of vendor 10415, auth, with its commands (`diameter-ts/ns`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777347,
  name: "3GPP Ns",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.153",
  dictionary,
  commandTypes,
};
