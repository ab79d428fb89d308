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
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  AaRequest,
  type AaRequestAvps,
  AaAnswer,
  type AaAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/rx.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type CcMoney,
  type GrantedServiceUnit,
  type SubscriptionId,
  type UnitValue,
  FinalUnitAction,
  SubscriptionIdType,
  TariffChangeUsage,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
  type UserEquipmentInfoExtension,
} from "../../message/gen/rfc8506.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
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
  type Flows,
  FlowStatus,
  FlowUsage,
  SpecificAction,
  MediaType,
  SipForkingIndication,
  ServiceInfoStatus,
  AfSignallingProtocol,
  RxRequestType,
  RequiredAccessInfo,
  SponsoringAction,
  MediaComponentStatus,
  PrioritySharingIndicator,
  ImsContentType,
  MaInformationAction,
  type FiveGsRanNasReleaseCause,
  type NgapCause,
  type WirelineUserLocationInfo,
  LineType,
  MpsAction,
} from "../../message/gen/ts29214.ts";
export {
  IpCanType,
  RatType,
  PreEmptionCapability,
  PreEmptionVulnerability,
  NetlocAccessSupport,
} from "../../message/gen/ts29212.ts";
export {
  ReportingReason,
} from "../../message/gen/ts32299.ts";
export {
  type UsedServiceUnit,
} from "../../message/gen/rfc8506-groups.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type MediaComponentDescription,
  type MediaSubComponent,
  type AcceptableServiceInfo,
  type SponsoredConnectivityData,
  type CalleeInformation,
  type MaInformation,
} from "../../message/gen/ts29214-groups.ts";

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
