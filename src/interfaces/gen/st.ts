// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/st`: St, application 16777349 (3GPP St), vendor 10415, authorization, 3GPP TS 29.212. */
import { st as dictionary } from "../../dictionary/gen/st.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TdfSessionRequest,
  TdfSessionAnswer,
  TssfNotificationRequest,
  TssfNotificationAnswer,
} from "../../message/gen/st.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
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
  TssfNotificationRequest,
  type TssfNotificationRequestAvps,
  TssfNotificationAnswer,
  type TssfNotificationAnswerAvps,
} from "../../message/gen/st.ts";
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
  type FinalUnitIndication,
  RedirectAddressType,
  type RedirectServer,
  FinalUnitAction,
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
  PreEmptionCapability,
  PreEmptionVulnerability,
  type FlowInformation,
  PacketFilterUsage,
  FlowDirection,
  type RedirectInformation,
  RedirectSupport,
  type AdcRuleInstall,
  type AdcRuleRemove,
  type AdcRuleDefinition,
  type AdcRuleReport,
  MuteNotification,
  type ConditionalApnAggregateMaxBitrate,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
  RequestType,
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
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from "../../message/gen/ts32299.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type EventReportIndication,
} from "../../message/gen/ts29212-groups.ts";

/** Every command class of 3GPP TS 29.212's st. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  TdfSessionRequest,
  TdfSessionAnswer,
  TssfNotificationRequest,
  TssfNotificationAnswer,
];

/** The application of St for `new Application(APPLICATION)`: 16777349 of vendor 10415, auth, with its commands (`diameter-ts/st`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777349,
  name: "3GPP St",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.212",
  dictionary,
  commandTypes,
};
