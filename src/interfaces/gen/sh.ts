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
  type UserDataRequestInput,
  UserDataAnswer,
  type UserDataAnswerAvps,
  type UserDataAnswerInput,
  ProfileUpdateRequest,
  type ProfileUpdateRequestAvps,
  type ProfileUpdateRequestInput,
  ProfileUpdateAnswer,
  type ProfileUpdateAnswerAvps,
  type ProfileUpdateAnswerInput,
  SubscribeNotificationsRequest,
  type SubscribeNotificationsRequestAvps,
  type SubscribeNotificationsRequestInput,
  SubscribeNotificationsAnswer,
  type SubscribeNotificationsAnswerAvps,
  type SubscribeNotificationsAnswerInput,
  PushNotificationRequest,
  type PushNotificationRequestAvps,
  type PushNotificationRequestInput,
  PushNotificationAnswer,
  type PushNotificationAnswerAvps,
  type PushNotificationAnswerInput,
} from "../../message/gen/sh.ts";
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
  type OcSupportedFeatures,
  type OcSupportedFeaturesInput,
  type OcOlr,
  type OcOlrInput,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
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
  type RepositoryDataIdInput,
  PrePagingSupported,
  LocalTimeZoneIndication,
  UdrFlags,
  type CallReferenceInfo,
  type CallReferenceInfoInput,
} from "../../message/gen/ts29329.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type UserIdentity,
  type UserIdentityInput,
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
