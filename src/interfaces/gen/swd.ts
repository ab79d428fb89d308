// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/swd`: SWd, application 16777250 (3GPP Sta), vendor 10415, authorization, 3GPP TS 29.273. Formats: between 3GPP AAA proxy and server. */
import { swd as dictionary } from "../../dictionary/gen/swd.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/swd.ts";
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
  DiameterEapRequest,
  type DiameterEapRequestAvps,
  type DiameterEapRequestInput,
  DiameterEapAnswer,
  type DiameterEapAnswerAvps,
  type DiameterEapAnswerInput,
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
} from "../../message/gen/swd.ts";
export {
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type QosCapability,
  type QosCapabilityInput,
  type QosProfileTemplate,
  type QosProfileTemplateInput,
} from "../../message/gen/rfc5777.ts";
export {
  type SubscriptionId,
  type SubscriptionIdInput,
  SubscriptionIdType,
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
  AnTrusted,
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
  type TerminalInformation,
  type TerminalInformationInput,
  type EpsSubscribedQosProfile,
  type EpsSubscribedQosProfileInput,
  VplmnDynamicAddressAllowed,
  type Ambr,
  type AmbrInput,
  PdnGwAllocationType,
  PdnType,
  type TraceData,
  type TraceDataInput,
  type SpecificApnInfo,
  type SpecificApnInfoInput,
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
  type ApnConfiguration,
  type ApnConfigurationInput,
} from "../../message/gen/ts29272-groups.ts";
export {
  type Key,
  type KeyInput,
  KeyType,
} from "../../message/gen/rfc6734.ts";
export {
  type ErpRkRequest,
  type ErpRkRequestInput,
} from "../../message/gen/rfc6942.ts";
export {
  type TraceInfo,
  type TraceInfoInput,
  type TwanConnectivityParameters,
  type TwanConnectivityParametersInput,
} from "../../message/gen/ts29273-groups.ts";
export {
  type Mip6AgentInfo,
  type Mip6AgentInfoInput,
} from "../../message/gen/rfc5447.ts";
export {
  type MipHomeAgentHost,
  type MipHomeAgentHostInput,
} from "../../message/gen/rfc4004.ts";

/** Every command class of 3GPP TS 29.273's swd. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of SWd for `new Application(APPLICATION)`: 16777250 of vendor 10415, auth, with its commands (`diameter-ts/swd`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777250,
  name: "3GPP Sta",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.273",
  dictionary,
  commandTypes,
};
