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
  type ReAuthRequestInput,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  type ReAuthAnswerInput,
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
  TdfSessionRequest,
  type TdfSessionRequestAvps,
  type TdfSessionRequestInput,
  TdfSessionAnswer,
  type TdfSessionAnswerAvps,
  type TdfSessionAnswerInput,
  TssfNotificationRequest,
  type TssfNotificationRequestAvps,
  type TssfNotificationRequestInput,
  TssfNotificationAnswer,
  type TssfNotificationAnswerAvps,
  type TssfNotificationAnswerInput,
} from "../../message/gen/st.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
  TerminationCause,
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
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type AdcRuleInstall,
  type AdcRuleInstallInput,
  type AdcRuleRemove,
  type AdcRuleRemoveInput,
  type AdcRuleReport,
  type AdcRuleReportInput,
  RequestType,
  EventTrigger,
  PccRuleStatus,
  IpCanType,
  RuleFailureCode,
  RatType,
  type AdcRuleDefinition,
  type AdcRuleDefinitionInput,
  type PresenceReportingAreaInformation,
  type PresenceReportingAreaInformationInput,
  MeteringMethod,
  Offline,
  Online,
  ReportingLevel,
  type QosInformation,
  type QosInformationInput,
  type FlowInformation,
  type FlowInformationInput,
  type RedirectInformation,
  type RedirectInformationInput,
  MuteNotification,
  PresenceReportingAreaStatus,
  PresenceReportingAreaNode,
  QosClassIdentifier,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  PacketFilterUsage,
  FlowDirection,
  RedirectSupport,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
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
  type EventReportIndication,
  type EventReportIndicationInput,
} from "../../message/gen/ts29212-groups.ts";
export {
  type FinalUnitIndication,
  type FinalUnitIndicationInput,
  type RedirectServer,
  type RedirectServerInput,
  FinalUnitAction,
  RedirectAddressType,
} from "../../message/gen/rfc8506.ts";
export {
  AnTrusted,
} from "../../message/gen/ts29273.ts";
export {
  type TraceData,
  type TraceDataInput,
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
  type UserCsgInformation,
  type UserCsgInformationInput,
  CsgAccessMode,
  CsgMembershipIndication,
} from "../../message/gen/ts32299.ts";
export {
  FlowStatus,
} from "../../message/gen/ts29214.ts";

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
