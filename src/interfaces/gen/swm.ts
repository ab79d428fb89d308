// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/swm`: SWm, application 16777264 (3GPP SWm), vendor 10415, authorization, 3GPP TS 29.273. */
import { swm as dictionary } from "../../dictionary/gen/swm.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/swm.ts";
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
} from "../../message/gen/swm.ts";
export {
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  ReAuthRequestType,
  TerminationCause,
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
  type TraceInfo,
  type AccessNetworkInfo,
} from "../../message/gen/ts29273-groups.ts";

/** Every command class of 3GPP TS 29.273's swm. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AaRequest,
  AaAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of SWm for `new Application(APPLICATION)`: 16777264 of vendor 10415, auth, with its commands (`diameter-ts/swm`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777264,
  name: "3GPP SWm",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.273",
  dictionary,
  commandTypes,
};
