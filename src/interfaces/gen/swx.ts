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
  type ServerAssignmentRequestInput,
  ServerAssignmentAnswer,
  type ServerAssignmentAnswerAvps,
  type ServerAssignmentAnswerInput,
  MultimediaAuthRequest,
  type MultimediaAuthRequestAvps,
  type MultimediaAuthRequestInput,
  MultimediaAuthAnswer,
  type MultimediaAuthAnswerAvps,
  type MultimediaAuthAnswerInput,
  RegistrationTerminationRequest,
  type RegistrationTerminationRequestAvps,
  type RegistrationTerminationRequestInput,
  RegistrationTerminationAnswer,
  type RegistrationTerminationAnswerAvps,
  type RegistrationTerminationAnswerInput,
  PushProfileRequest,
  type PushProfileRequestAvps,
  type PushProfileRequestInput,
  PushProfileAnswer,
  type PushProfileAnswerAvps,
  type PushProfileAnswerInput,
} from "../../message/gen/swx.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  AuthSessionState,
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
  ServerAssignmentType,
  type DeregistrationReason,
  type DeregistrationReasonInput,
  type SupportedFeatures,
  type SupportedFeaturesInput,
  ReasonCode,
} from "../../message/gen/ts29229.ts";
export {
  AnTrusted,
  Non3gppIpAccess,
  Non3gppIpAccessApn,
  type TwanAccessInfo,
  type TwanAccessInfoInput,
  ErpAuthorization,
  type WlanIdentifier,
  type WlanIdentifierInput,
} from "../../message/gen/ts29273.ts";
export {
  RatType,
  QosClassIdentifier,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  PreEmptionCapability,
  PreEmptionVulnerability,
} from "../../message/gen/ts29212.ts";
export {
  type Mip6AgentInfo,
  type Mip6AgentInfoInput,
} from "../../message/gen/rfc5447.ts";
export {
  type TerminalInformation,
  type TerminalInformationInput,
  type ActiveApn,
  type ActiveApnInput,
  type LocalTimeZone,
  type LocalTimeZoneInput,
  type Ambr,
  type AmbrInput,
  type SpecificApnInfo,
  type SpecificApnInfoInput,
  DaylightSavingTime,
  type EmergencyInfo,
  type EmergencyInfoInput,
  type EpsSubscribedQosProfile,
  type EpsSubscribedQosProfileInput,
  VplmnDynamicAddressAllowed,
  PdnGwAllocationType,
  PdnType,
  type TraceData,
  type TraceDataInput,
  SiptoPermission,
  LipaPermission,
  SiptoLocalNetworkPermission,
  type WlanOffloadability,
  type WlanOffloadabilityInput,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
  PdnConnectionContinuity,
  RdsIndicator,
  Interworking5gsIndicator,
  EthernetPdnTypeIndicator,
  TraceDepth,
  type MdtConfiguration,
  type MdtConfigurationInput,
  JobType,
  type AreaScope,
  type AreaScopeInput,
  ReportInterval,
  ReportAmount,
  LoggingInterval,
  LoggingDuration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  type MbsfnArea,
  type MbsfnAreaInput,
} from "../../message/gen/ts29272.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type SipAuthDataItem,
  type SipAuthDataItemInput,
} from "../../message/gen/profile-swx.ts";
export {
  type Non3gppUserData,
  type Non3gppUserDataInput,
  type AccessNetworkInfo,
  type AccessNetworkInfoInput,
  type TraceInfo,
  type TraceInfoInput,
} from "../../message/gen/ts29273-groups.ts";
export {
  type SubscriptionId,
  type SubscriptionIdInput,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";
export {
  type MipHomeAgentHost,
  type MipHomeAgentHostInput,
} from "../../message/gen/rfc4004.ts";
export {
  type ApnConfiguration,
  type ApnConfigurationInput,
} from "../../message/gen/ts29272-groups.ts";

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
