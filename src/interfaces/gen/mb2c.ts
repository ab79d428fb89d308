// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/mb2c`: MB2-C, application 16777335 (3GPP MB2-C), vendor 10415, authorization, 3GPP TS 29.468. */
import { mb2c as dictionary } from "../../dictionary/gen/mb2c.ts";
import {
  GcsActionRequest,
  GcsActionAnswer,
  GcsNotificationRequest,
  GcsNotificationAnswer,
} from "../../message/gen/mb2c.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  GcsActionRequest,
  type GcsActionRequestAvps,
  type GcsActionRequestInput,
  GcsActionAnswer,
  type GcsActionAnswerAvps,
  type GcsActionAnswerInput,
  GcsNotificationRequest,
  type GcsNotificationRequestAvps,
  type GcsNotificationRequestInput,
  GcsNotificationAnswer,
  type GcsNotificationAnswerAvps,
  type GcsNotificationAnswerInput,
} from "../../message/gen/mb2c.ts";
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
  type TmgiAllocationRequest,
  type TmgiAllocationRequestInput,
  type TmgiAllocationResponse,
  type TmgiAllocationResponseInput,
  type TmgiDeallocationRequest,
  type TmgiDeallocationRequestInput,
  type TmgiDeallocationResponse,
  type TmgiDeallocationResponseInput,
  type TmgiExpiry,
  type TmgiExpiryInput,
  type LocalM1Information,
  type LocalM1InformationInput,
  type LocalMb2UInformation,
  type LocalMb2UInformationInput,
  MbmsBearerEventDiagnosticInfo,
} from "../../message/gen/ts29468.ts";
export {
  type MbmsBearerEventNotification,
  type MbmsBearerEventNotificationInput,
  type MbmsBearerRequest,
  type MbmsBearerRequestInput,
  type MbmsBearerResponse,
  type MbmsBearerResponseInput,
  type RohcRequest,
  type RohcRequestInput,
  type UserplaneProtocolResult,
  type UserplaneProtocolResultInput,
} from "../../message/gen/ts29468-groups.ts";
export {
  MbmsStartstopIndication,
} from "../../message/gen/ts29061.ts";
export {
  type QosInformation,
  type QosInformationInput,
  QosClassIdentifier,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
  IpCanType,
  RatType,
  PreEmptionCapability,
  PreEmptionVulnerability,
} from "../../message/gen/ts29212.ts";

/** Every command class of 3GPP TS 29.468's mb2c. */
export const commandTypes: readonly CommandType[] = [
  GcsActionRequest,
  GcsActionAnswer,
  GcsNotificationRequest,
  GcsNotificationAnswer,
];

/** The application of MB2-C for `new Application(APPLICATION)`: 16777335 of vendor 10415, auth, with its commands (`diameter-ts/mb2c`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777335,
  name: "3GPP MB2-C",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.468",
  dictionary,
  commandTypes,
};
