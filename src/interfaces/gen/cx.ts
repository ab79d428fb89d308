// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/cx`: Cx, application 16777216 (3GPP Cx), vendor 10415, authorization, 3GPP TS 29.228. */
import { cx as dictionary } from "../../dictionary/gen/cx.ts";
import {
  UserAuthorizationRequest,
  UserAuthorizationAnswer,
  ServerAssignmentRequest,
  ServerAssignmentAnswer,
  LocationInfoRequest,
  LocationInfoAnswer,
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
  RegistrationTerminationRequest,
  RegistrationTerminationAnswer,
  PushProfileRequest,
  PushProfileAnswer,
} from "../../message/gen/cx.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  UserAuthorizationRequest,
  type UserAuthorizationRequestAvps,
  UserAuthorizationAnswer,
  type UserAuthorizationAnswerAvps,
  ServerAssignmentRequest,
  type ServerAssignmentRequestAvps,
  ServerAssignmentAnswer,
  type ServerAssignmentAnswerAvps,
  LocationInfoRequest,
  type LocationInfoRequestAvps,
  LocationInfoAnswer,
  type LocationInfoAnswerAvps,
  MultimediaAuthRequest,
  type MultimediaAuthRequestAvps,
  MultimediaAuthAnswer,
  type MultimediaAuthAnswerAvps,
  RegistrationTerminationRequest,
  type RegistrationTerminationRequestAvps,
  RegistrationTerminationAnswer,
  type RegistrationTerminationAnswerAvps,
  PushProfileRequest,
  type PushProfileRequestAvps,
  PushProfileAnswer,
  type PushProfileAnswerAvps,
} from "../../message/gen/cx.ts";
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
  type ServerCapabilities,
  ServerAssignmentType,
  type DeregistrationReason,
  ReasonCode,
  type ChargingInformation,
  UserAuthorizationType,
  UserDataAlreadyAvailable,
  type SupportedFeatures,
  type AssociatedIdentities,
  OriginatingRequest,
  type SipDigestAuthenticate,
  LooseRouteIndication,
  type ScscfRestorationInfo,
  type SubscriptionInfo,
  type AssociatedRegisteredIdentities,
  MultipleRegistrationIndication,
  type RestorationInfo,
  SessionPriority,
  type IdentityWithEmergencyRegistration,
  PriviledgedSenderIndication,
  type AllowedWafWwsfIdentities,
  type PCscfSubscriptionInfo,
  type FailedPcscf,
} from "../../message/gen/ts29229.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type SipAuthDataItem,
} from "../../message/gen/ts29229-groups.ts";

/** Every command class of 3GPP TS 29.228's cx. */
export const commandTypes: readonly CommandType[] = [
  UserAuthorizationRequest,
  UserAuthorizationAnswer,
  ServerAssignmentRequest,
  ServerAssignmentAnswer,
  LocationInfoRequest,
  LocationInfoAnswer,
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
  RegistrationTerminationRequest,
  RegistrationTerminationAnswer,
  PushProfileRequest,
  PushProfileAnswer,
];

/** The application of Cx for `new Application(APPLICATION)`: 16777216 of vendor 10415, auth, with its commands (`diameter-ts/cx`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777216,
  name: "3GPP Cx",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.228",
  dictionary,
  commandTypes,
};
