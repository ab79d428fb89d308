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
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  DiameterEapRequest,
  type DiameterEapRequestAvps,
  DiameterEapAnswer,
  type DiameterEapAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/swd.ts";
export {
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type QosProfileTemplate,
  type QosCapability,
} from "../../message/gen/rfc5777.ts";
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
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  AnTrusted,
  type WlanIdentifier,
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
  SiptoPermission,
  LipaPermission,
  type MdtConfiguration,
  JobType,
  type AreaScope,
  ReportInterval,
  ReportAmount,
  LoggingInterval,
  LoggingDuration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  SiptoLocalNetworkPermission,
  type WlanOffloadability,
  NonIpPdnTypeIndicator,
  NonIpDataDeliveryMechanism,
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
  type Key,
  KeyType,
} from "../../message/gen/rfc6734.ts";
export {
  type ErpRkRequest,
} from "../../message/gen/rfc6942.ts";
export {
  type TraceInfo,
  type TwanConnectivityParameters,
} from "../../message/gen/ts29273-groups.ts";

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
