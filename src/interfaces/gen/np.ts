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
  NonAggregatedRuciReportAnswer,
  type NonAggregatedRuciReportAnswerAvps,
  AggregatedRuciReportRequest,
  type AggregatedRuciReportRequestAvps,
  AggregatedRuciReportAnswer,
  type AggregatedRuciReportAnswerAvps,
  ModifyUecontextRequest,
  type ModifyUecontextRequestAvps,
  ModifyUecontextAnswer,
  type ModifyUecontextAnswerAvps,
} from "../../message/gen/np.ts";
export {
  type VendorSpecificApplicationId,
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SubscriptionId,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type AggregatedCongestionInfo,
  type AggregatedRuciReport,
  type CongestionLevelDefinition,
  type CongestionLocationId,
  ReportingRestriction,
  RuciAction,
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
