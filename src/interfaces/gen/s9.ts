// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s9`: S9, application 16777267 (3GPP S9), vendor 10415, authorization, 3GPP TS 29.215. */
import { s9 as dictionary } from "../../dictionary/gen/s9.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TriggerEstablishmentRequest,
  TriggerEstablishmentAnswer,
} from "../../message/gen/s9.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  CreditControlRequest,
  type CreditControlRequestAvps,
  CreditControlAnswer,
  type CreditControlAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
  TriggerEstablishmentRequest,
  type TriggerEstablishmentRequestAvps,
  TriggerEstablishmentAnswer,
  type TriggerEstablishmentAnswerAvps,
} from "../../message/gen/s9.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type CcMoney,
  CcRequestType,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  type SubscriptionId,
  type UnitValue,
  FinalUnitAction,
  SubscriptionIdType,
  TariffChangeUsage,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
} from "../../message/gen/rfc8506.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type ChargingInformation,
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  AnTrusted,
} from "../../message/gen/ts29273.ts";
export {
  type Flows,
  FlowStatus,
  AfSignallingProtocol,
  RequiredAccessInfo,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  BearerUsage,
  type ChargingRuleRemove,
  EventTrigger,
  MeteringMethod,
  Offline,
  Online,
  ReportingLevel,
  type TftPacketFilterInformation,
  type QosInformation,
  type ChargingRuleReport,
  PccRuleStatus,
  BearerOperation,
  type AccessNetworkChargingIdentifierGx,
  BearerControlMode,
  NetworkRequestSupport,
  IpCanType,
  QosClassIdentifier,
  QosNegotiation,
  QosUpgrade,
  RuleFailureCode,
  RatType,
  type AllocationRetentionPriority,
  type TunnelInformation,
  type CoaInformation,
  SessionReleaseCause,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type DefaultEpsBearerQos,
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleDefinition,
  type QosRuleReport,
  type FlowInformation,
  type PacketFilterInformation,
  PacketFilterOperation,
  ResourceAllocationNotification,
  SessionLinkingIndicator,
  UsageMonitoringLevel,
  UsageMonitoringReport,
  UsageMonitoringSupport,
  CsgInformationReporting,
  PacketFilterUsage,
  ChargingCorrelationIndicator,
  type RoutingRuleRemove,
  type RoutingRuleDefinition,
  type RoutingFilter,
  FlowDirection,
  type RoutingRuleInstall,
  type RedirectInformation,
  RedirectSupport,
  type ApplicationDetectionInformation,
  PsToCsSessionContinuity,
  MuteNotification,
  AnGwStatus,
  type ConditionalApnAggregateMaxBitrate,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
  IpCanSessionChargingScope,
  DefaultAccess,
  NbifomMode,
  NbifomSupport,
  RanRuleSupport,
  AccessAvailabilityChangeReason,
  RoutingRuleFailureCode,
  type RoutingRuleReport,
  ResourceReleaseNotification,
  RemovalOfAccess,
  DefaultBearerIndication,
  PresenceReportingAreaNode,
} from "../../message/gen/ts29212.ts";
export {
  type TraceData,
  TraceDepth,
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
  type MbsfnArea,
} from "../../message/gen/ts29272.ts";
export {
  ReportingReason,
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
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
  type CalleeInformation,
} from "../../message/gen/ts29214-groups.ts";
export {
  type ChargingRuleInstall,
  type ChargingRuleDefinition,
  type EventReportIndication,
  type UsageMonitoringInformation,
} from "../../message/gen/ts29212-groups.ts";
export {
  SubsessionOperation,
  MultipleBberfAction,
  DraBinding,
} from "../../message/gen/ts29215.ts";
export {
  type SubsessionDecisionInfo,
  type SubsessionEnforcementInfo,
} from "../../message/gen/ts29215-groups.ts";

/** Every command class of 3GPP TS 29.215's s9. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TriggerEstablishmentRequest,
  TriggerEstablishmentAnswer,
];

/** The application of S9 for `new Application(APPLICATION)`: 16777267 of vendor 10415, auth, with its commands (`diameter-ts/s9`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777267,
  name: "3GPP S9",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.215",
  dictionary,
  commandTypes,
};
