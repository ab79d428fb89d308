// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { nta as dictionary } from "../../dictionary/gen/nta.ts";
import {
  EventConfigurationRequest,
  EventConfigurationAnswer,
  EventReportingRequest,
  EventReportingAnswer,
} from "../../message/gen/nta.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  EventConfigurationRequest,
  type EventConfigurationRequestAvps,
  EventConfigurationAnswer,
  type EventConfigurationAnswerAvps,
  EventReportingRequest,
  type EventReportingRequestAvps,
  EventReportingAnswer,
  type EventReportingAnswerAvps,
} from "../../message/gen/nta.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  NetlocAccessSupport,
} from "../../message/gen/ts29212.ts";
export {
  MonitoringType,
  type LocationInformationConfiguration,
  MonteLocationType,
  Accuracy,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type EventConfigurationStatus,
} from "../../message/gen/ts29154.ts";
export {
  type AccessNetworkReports,
  type EventConfiguration,
  type EventReports,
} from "../../message/gen/ts29154-groups.ts";

/** Every command class of 3GPP TS 29.154's nta. */
export const commandTypes: readonly CommandType[] = [
  EventConfigurationRequest,
  EventConfigurationAnswer,
  EventReportingRequest,
  EventReportingAnswer,
];
