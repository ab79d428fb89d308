// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/nta`: Nta, application 16777358 (3GPP Nta), vendor 10415, authorization, 3GPP TS 29.154. */
import { nta as dictionary } from "../../dictionary/gen/nta.ts";
import {
  EventConfigurationRequest,
  EventConfigurationAnswer,
  EventReportingRequest,
  EventReportingAnswer,
} from "../../message/gen/nta.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
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

/** The application of Nta for `new Application(APPLICATION)`: 16777358 of vendor 10415, auth, with its commands (`diameter-ts/nta`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777358,
  name: "3GPP Nta",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.154",
  dictionary,
  commandTypes,
};
