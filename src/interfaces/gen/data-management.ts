// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/data-management`: Diameter Data Management, application 16777351 (3GPP Diameter Data Management), vendor 10415, authorization, 3GPP TS 29.283. */
import { dataManagement as dictionary } from "../../dictionary/gen/data-management.ts";
import {
  DataPullRequest,
  DataPullAnswer,
  DataUpdateRequest,
  DataUpdateAnswer,
  NotificationDataRequest,
  NotificationDataAnswer,
} from "../../message/gen/data-management.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  DataPullRequest,
  type DataPullRequestAvps,
  type DataPullRequestInput,
  DataPullAnswer,
  type DataPullAnswerAvps,
  type DataPullAnswerInput,
  DataUpdateRequest,
  type DataUpdateRequestAvps,
  type DataUpdateRequestInput,
  DataUpdateAnswer,
  type DataUpdateAnswerAvps,
  type DataUpdateAnswerInput,
  NotificationDataRequest,
  type NotificationDataRequestAvps,
  type NotificationDataRequestInput,
  NotificationDataAnswer,
  type NotificationDataAnswerAvps,
  type NotificationDataAnswerInput,
} from "../../message/gen/data-management.ts";
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
} from "../../message/gen/ts29229.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type DataIdentification,
  type DataIdentificationInput,
  type McServiceUserProfileData,
  type McServiceUserProfileDataInput,
  type Data,
  type DataInput,
} from "../../message/gen/ts29283.ts";

/** Every command class of 3GPP TS 29.283's data-management. */
export const commandTypes: readonly CommandType[] = [
  DataPullRequest,
  DataPullAnswer,
  DataUpdateRequest,
  DataUpdateAnswer,
  NotificationDataRequest,
  NotificationDataAnswer,
];

/** The application of Diameter Data Management for `new Application(APPLICATION)`: 16777351 of vendor 10415, auth, with its commands (`diameter-ts/data-management`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777351,
  name: "3GPP Diameter Data Management",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.283",
  dictionary,
  commandTypes,
};
