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
  type EventConfigurationRequestInput,
  EventConfigurationAnswer,
  type EventConfigurationAnswerAvps,
  type EventConfigurationAnswerInput,
  EventReportingRequest,
  type EventReportingRequestAvps,
  type EventReportingRequestInput,
  EventReportingAnswer,
  type EventReportingAnswerAvps,
  type EventReportingAnswerInput,
} from "../../message/gen/nta.ts";
export {
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
  type EventConfigurationStatus,
  type EventConfigurationStatusInput,
} from "../../message/gen/ts29154.ts";
export {
  type EventConfiguration,
  type EventConfigurationInput,
  type EventReports,
  type EventReportsInput,
  type AccessNetworkReports,
  type AccessNetworkReportsInput,
} from "../../message/gen/ts29154-groups.ts";
export {
  MonitoringType,
  type LocationInformationConfiguration,
  type LocationInformationConfigurationInput,
  MonteLocationType,
  Accuracy,
} from "../../message/gen/ts29336.ts";
export {
  NetlocAccessSupport,
} from "../../message/gen/ts29212.ts";

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
