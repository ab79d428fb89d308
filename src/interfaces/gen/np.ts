// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/np`: Np, application 16777342 (3GPP Np), vendor 10415, authorization, 3GPP TS 29.217. */
import { np as dictionary } from "../../dictionary/gen/np.ts";
import {
  NonAggregatedRuciReportRequest,
  NonAggregatedRuciReportAnswer,
  AggregatedRuciReportRequest,
  AggregatedRuciReportAnswer,
  ModifyUecontextRequest,
  ModifyUecontextAnswer,
} from "../../message/gen/np.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  NonAggregatedRuciReportRequest,
  type NonAggregatedRuciReportRequestAvps,
  type NonAggregatedRuciReportRequestInput,
  NonAggregatedRuciReportAnswer,
  type NonAggregatedRuciReportAnswerAvps,
  type NonAggregatedRuciReportAnswerInput,
  AggregatedRuciReportRequest,
  type AggregatedRuciReportRequestAvps,
  type AggregatedRuciReportRequestInput,
  AggregatedRuciReportAnswer,
  type AggregatedRuciReportAnswerAvps,
  type AggregatedRuciReportAnswerInput,
  ModifyUecontextRequest,
  type ModifyUecontextRequestAvps,
  type ModifyUecontextRequestInput,
  ModifyUecontextAnswer,
  type ModifyUecontextAnswerAvps,
  type ModifyUecontextAnswerInput,
} from "../../message/gen/np.ts";
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
  type SubscriptionId,
  type SubscriptionIdInput,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";
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
  type AggregatedRuciReport,
  type AggregatedRuciReportInput,
  type CongestionLevelDefinition,
  type CongestionLevelDefinitionInput,
  type CongestionLocationId,
  type CongestionLocationIdInput,
  ReportingRestriction,
  RuciAction,
  type AggregatedCongestionInfo,
  type AggregatedCongestionInfoInput,
} from "../../message/gen/ts29217.ts";

/** Every command class of 3GPP TS 29.217's np. */
export const commandTypes: readonly CommandType[] = [
  NonAggregatedRuciReportRequest,
  NonAggregatedRuciReportAnswer,
  AggregatedRuciReportRequest,
  AggregatedRuciReportAnswer,
  ModifyUecontextRequest,
  ModifyUecontextAnswer,
];

/** The application of Np for `new Application(APPLICATION)`: 16777342 of vendor 10415, auth, with its commands (`diameter-ts/np`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777342,
  name: "3GPP Np",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.217",
  dictionary,
  commandTypes,
};
