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
  GcsActionAnswer,
  type GcsActionAnswerAvps,
  GcsNotificationRequest,
  type GcsNotificationRequestAvps,
  GcsNotificationAnswer,
  type GcsNotificationAnswerAvps,
} from "../../message/gen/mb2c.ts";
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
  MbmsStartstopIndication,
} from "../../message/gen/ts29061.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type QosInformation,
  IpCanType,
  QosClassIdentifier,
  RatType,
  type AllocationRetentionPriority,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type ConditionalApnAggregateMaxBitrate,
} from "../../message/gen/ts29212.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type TmgiAllocationRequest,
  type TmgiAllocationResponse,
  type TmgiDeallocationRequest,
  type TmgiDeallocationResponse,
  type TmgiExpiry,
  type LocalM1Information,
  type LocalMb2UInformation,
  MbmsBearerEventDiagnosticInfo,
} from "../../message/gen/ts29468.ts";
export {
  type MbmsBearerEventNotification,
  type MbmsBearerRequest,
  type MbmsBearerResponse,
  type RohcRequest,
  type UserplaneProtocolResult,
} from "../../message/gen/ts29468-groups.ts";

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
