// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/sh`: Sh, application 16777217 (3GPP Sh), vendor 10415, authorization, 3GPP TS 29.328. */
import { sh as dictionary } from "../../dictionary/gen/sh.ts";
import {
  UserDataRequest,
  UserDataAnswer,
  ProfileUpdateRequest,
  ProfileUpdateAnswer,
  SubscribeNotificationsRequest,
  SubscribeNotificationsAnswer,
  PushNotificationRequest,
  PushNotificationAnswer,
} from "../../message/gen/sh.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  UserDataRequest,
  type UserDataRequestAvps,
  UserDataAnswer,
  type UserDataAnswerAvps,
  ProfileUpdateRequest,
  type ProfileUpdateRequestAvps,
  ProfileUpdateAnswer,
  type ProfileUpdateAnswerAvps,
  SubscribeNotificationsRequest,
  type SubscribeNotificationsRequestAvps,
  SubscribeNotificationsAnswer,
  type SubscribeNotificationsAnswerAvps,
  PushNotificationRequest,
  type PushNotificationRequestAvps,
  PushNotificationAnswer,
  type PushNotificationAnswerAvps,
} from "../../message/gen/sh.ts";
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
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
  SessionPriority,
} from "../../message/gen/ts29229.ts";
export {
  DataReference,
  SubsReqType,
  RequestedDomain,
  CurrentLocation,
  IdentitySet,
  SendDataIndication,
  OneTimeNotification,
  RequestedNodes,
  ServingNodeIndication,
  type RepositoryDataId,
  PrePagingSupported,
  LocalTimeZoneIndication,
  UdrFlags,
  type CallReferenceInfo,
} from "../../message/gen/ts29329.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type UserIdentity,
} from "../../message/gen/ts29329-groups.ts";

/** Every command class of 3GPP TS 29.328's sh. */
export const commandTypes: readonly CommandType[] = [
  UserDataRequest,
  UserDataAnswer,
  ProfileUpdateRequest,
  ProfileUpdateAnswer,
  SubscribeNotificationsRequest,
  SubscribeNotificationsAnswer,
  PushNotificationRequest,
  PushNotificationAnswer,
];

/** The application of Sh for `new Application(APPLICATION)`: 16777217 of vendor 10415, auth, with its commands (`diameter-ts/sh`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777217,
  name: "3GPP Sh",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.328",
  dictionary,
  commandTypes,
};
