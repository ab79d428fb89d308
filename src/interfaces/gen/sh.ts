// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { sh as dictionary } from "../../dictionary/gen/sh.ts";
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
