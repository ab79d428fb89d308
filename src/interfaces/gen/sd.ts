// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/sd`: Sd, application 16777303 (3GPP Sd), vendor 10415, authorization, 3GPP TS 29.212. */
import { sd as dictionary } from "../../dictionary/gen/sd.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TdfSessionRequest,
  TdfSessionAnswer,
} from "../../message/gen/sd.ts";
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
  TdfSessionRequest,
  type TdfSessionRequestAvps,
  TdfSessionAnswer,
  type TdfSessionAnswerAvps,
} from "../../message/gen/sd.ts";
export {
  type VendorSpecificApplicationId,
  RedirectHostUsage,
  ResultCode,
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
  type UserEquipmentInfoExtension,
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
  FlowStatus,
} from "../../message/gen/ts29214.ts";
export {
  EventTrigger,
  MeteringMethod,
  Offline,
  Online,
  ReportingLevel,
  type QosInformation,
  PccRuleStatus,
  IpCanType,
  QosClassIdentifier,
  RuleFailureCode,
  RatType,
  type AllocationRetentionPriority,
  SessionReleaseCause,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type FlowInformation,
  UsageMonitoringLevel,
  UsageMonitoringReport,
  UsageMonitoringSupport,
  CsgInformationReporting,
  PacketFilterUsage,
  FlowDirection,
  type RedirectInformation,
  RedirectSupport,
  type AdcRuleInstall,
  type AdcRuleRemove,
  type AdcRuleDefinition,
  type AdcRuleReport,
  type ApplicationDetectionInformation,
  MuteNotification,
  type ConditionalApnAggregateMaxBitrate,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
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
  DynamicAddressFlag,
  DynamicAddressFlagExtension,
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
  type EventReportIndication,
  type UsageMonitoringInformation,
  type FixedUserLocationInfo,
} from "../../message/gen/ts29212-groups.ts";

/** Every command class of 3GPP TS 29.212's sd. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TdfSessionRequest,
  TdfSessionAnswer,
];

/** The application of Sd for `new Application(APPLICATION)`: 16777303 of vendor 10415, auth, with its commands (`diameter-ts/sd`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777303,
  name: "3GPP Sd",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.212",
  dictionary,
  commandTypes,
};
