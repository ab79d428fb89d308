// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/t4`: T4, application 16777311 (3GPP T4), vendor 10415, authorization, 3GPP TS 29.337. */
import { t4 as dictionary } from "../../dictionary/gen/t4.ts";
import {
  DeviceTriggerRequest,
  DeviceTriggerAnswer,
  DeliveryReportRequest,
  DeliveryReportAnswer,
} from "../../message/gen/t4.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  DeviceTriggerRequest,
  type DeviceTriggerRequestAvps,
  type DeviceTriggerRequestInput,
  DeviceTriggerAnswer,
  type DeviceTriggerAnswerAvps,
  type DeviceTriggerAnswerInput,
  DeliveryReportRequest,
  type DeliveryReportRequestAvps,
  type DeliveryReportRequestInput,
  DeliveryReportAnswer,
  type DeliveryReportAnswerAvps,
  type DeliveryReportAnswerInput,
} from "../../message/gen/t4.ts";
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
  PriorityIndication,
} from "../../message/gen/ts29368.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type ServingNode,
  type ServingNodeInput,
  type AdditionalServingNode,
  type AdditionalServingNodeInput,
} from "../../message/gen/profile-t4.ts";
export {
  SmDeliveryOutcomeT4,
  AbsentSubscriberDiagnosticT4,
  TriggerAction,
  MtcErrorDiagnostic,
} from "../../message/gen/ts29337.ts";

/** Every command class of 3GPP TS 29.337's t4. */
export const commandTypes: readonly CommandType[] = [
  DeviceTriggerRequest,
  DeviceTriggerAnswer,
  DeliveryReportRequest,
  DeliveryReportAnswer,
];

/** The application of T4 for `new Application(APPLICATION)`: 16777311 of vendor 10415, auth, with its commands (`diameter-ts/t4`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777311,
  name: "3GPP T4",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.337",
  dictionary,
  commandTypes,
};
