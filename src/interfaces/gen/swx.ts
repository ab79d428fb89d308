// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/swx`: SWx, application 16777265 (3GPP SWx), vendor 10415, authorization, 3GPP TS 29.273. */
import { swx as dictionary } from "../../dictionary/gen/swx.ts";
import {
  ServerAssignmentRequest,
  ServerAssignmentAnswer,
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
  RegistrationTerminationRequest,
  RegistrationTerminationAnswer,
  PushProfileRequest,
  PushProfileAnswer,
} from "../../message/gen/swx.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ServerAssignmentRequest,
  type ServerAssignmentRequestAvps,
  ServerAssignmentAnswer,
  type ServerAssignmentAnswerAvps,
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
} from "../../message/gen/swx.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SubscriptionId,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  ServerAssignmentType,
  type DeregistrationReason,
  ReasonCode,
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  Non3gppIpAccess,
  Non3gppIpAccessApn,
  AnTrusted,
  type WlanIdentifier,
  type TwanAccessInfo,
  ErpAuthorization,
} from "../../message/gen/ts29273.ts";
export {
  QosClassIdentifier,
  RatType,
  type AllocationRetentionPriority,
  PreEmptionCapability,
  PreEmptionVulnerability,
} from "../../message/gen/ts29212.ts";
export {
  type MipHomeAgentHost,
} from "../../message/gen/rfc4004.ts";
export {
  type Mip6AgentInfo,
} from "../../message/gen/rfc5447.ts";
export {
  type TerminalInformation,
  type EpsSubscribedQosProfile,
  VplmnDynamicAddressAllowed,
  type Ambr,
  PdnGwAllocationType,
  PdnType,
  type TraceData,
  TraceDepth,
  type SpecificApnInfo,
  type ActiveApn,
  SiptoPermission,
  LipaPermission,
  type MdtConfiguration,
  JobType,
  type AreaScope,
  ReportInterval,
  ReportAmount,
  LoggingInterval,
  LoggingDuration,
  type LocalTimeZone,
  DaylightSavingTime,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  SiptoLocalNetworkPermission,
  type WlanOffloadability,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
  type EmergencyInfo,
  PdnConnectionContinuity,
  type MbsfnArea,
  RdsIndicator,
  Interworking5gsIndicator,
  EthernetPdnTypeIndicator,
} from "../../message/gen/ts29272.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type ApnConfiguration,
} from "../../message/gen/ts29272-groups.ts";
export {
  type SipAuthDataItem,
} from "../../message/gen/profile-swx.ts";
export {
  type Non3gppUserData,
  type TraceInfo,
  type AccessNetworkInfo,
} from "../../message/gen/ts29273-groups.ts";

/** Every command class of 3GPP TS 29.273's swx. */
export const commandTypes: readonly CommandType[] = [
  ServerAssignmentRequest,
  ServerAssignmentAnswer,
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
  RegistrationTerminationRequest,
  RegistrationTerminationAnswer,
  PushProfileRequest,
  PushProfileAnswer,
];

/** The application of SWx for `new Application(APPLICATION)`: 16777265 of vendor 10415, auth, with its commands (`diameter-ts/swx`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777265,
  name: "3GPP SWx",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.273",
  dictionary,
  commandTypes,
};
