// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/rx`: Rx, application 16777236 (3GPP Rx), vendor 10415, authorization, 3GPP TS 29.214. */
import { rx as dictionary } from "../../dictionary/gen/rx.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/rx.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  type ReAuthRequestInput,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  type ReAuthAnswerInput,
  AaRequest,
  type AaRequestAvps,
  type AaRequestInput,
  AaAnswer,
  type AaAnswerAvps,
  type AaAnswerInput,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  type AbortSessionRequestInput,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  type AbortSessionAnswerInput,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  type SessionTerminationRequestInput,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
  type SessionTerminationAnswerInput,
} from "../../message/gen/rx.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  TerminationCause,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SubscriptionId,
  type SubscriptionIdInput,
  type UserEquipmentInfo,
  type UserEquipmentInfoInput,
  type UserEquipmentInfoExtension,
  type UserEquipmentInfoExtensionInput,
  type GrantedServiceUnit,
  type GrantedServiceUnitInput,
  FinalUnitAction,
  SubscriptionIdType,
  UserEquipmentInfoType,
  type CcMoney,
  type CcMoneyInput,
  TariffChangeUsage,
  type UnitValue,
  type UnitValueInput,
} from "../../message/gen/rfc8506.ts";
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
  ReservationPriority,
} from "../../message/gen/vendor-etsi.ts";
export {
  AnTrusted,
} from "../../message/gen/ts29273.ts";
export {
  AbortCause,
  type AccessNetworkChargingIdentifier,
  type AccessNetworkChargingIdentifierInput,
  type Flows,
  type FlowsInput,
  SpecificAction,
  SipForkingIndication,
  ServiceInfoStatus,
  RxRequestType,
  RequiredAccessInfo,
  ImsContentType,
  type FiveGsRanNasReleaseCause,
  type FiveGsRanNasReleaseCauseInput,
  type WirelineUserLocationInfo,
  type WirelineUserLocationInfoInput,
  MpsAction,
  FlowStatus,
  MediaType,
  SponsoringAction,
  MediaComponentStatus,
  PrioritySharingIndicator,
  MaInformationAction,
  type NgapCause,
  type NgapCauseInput,
  LineType,
  FlowUsage,
  AfSignallingProtocol,
} from "../../message/gen/ts29214.ts";
export {
  IpCanType,
  RatType,
  NetlocAccessSupport,
  PreEmptionCapability,
  PreEmptionVulnerability,
} from "../../message/gen/ts29212.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type MediaComponentDescription,
  type MediaComponentDescriptionInput,
  type AcceptableServiceInfo,
  type AcceptableServiceInfoInput,
  type SponsoredConnectivityData,
  type SponsoredConnectivityDataInput,
  type CalleeInformation,
  type CalleeInformationInput,
  type MaInformation,
  type MaInformationInput,
  type MediaSubComponent,
  type MediaSubComponentInput,
} from "../../message/gen/ts29214-groups.ts";
export {
  type UsedServiceUnit,
  type UsedServiceUnitInput,
} from "../../message/gen/rfc8506-groups.ts";
export {
  ReportingReason,
} from "../../message/gen/ts32299.ts";

/** Every command class of 3GPP TS 29.214's rx. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of Rx for `new Application(APPLICATION)`: 16777236 of vendor 10415, auth, with its commands (`diameter-ts/rx`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777236,
  name: "3GPP Rx",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.214",
  dictionary,
  commandTypes,
};
