// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/gy-3gpp`: Gy, application 4 (Diameter credit control), authorization, RFC 8506. Formats: the table of 3GPP TS 32.299 for Gy (PS charging) to the letter. */
import { gy3gpp as dictionary } from "../../dictionary/gen/gy-3gpp.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/gy-3gpp.ts";
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
  CreditControlRequest,
  type CreditControlRequestAvps,
  type CreditControlRequestInput,
  CreditControlAnswer,
  type CreditControlAnswerAvps,
  type CreditControlAnswerInput,
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
} from "../../message/gen/gy-3gpp.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
  TerminationCause,
} from "../../message/gen/rfc6733.ts";
export {
  CcRequestType,
  CcSessionFailover,
  CreditControlFailureHandling,
  type SubscriptionId,
  type SubscriptionIdInput,
  MultipleServicesIndicator,
  type UserEquipmentInfo,
  type UserEquipmentInfoInput,
  type RequestedServiceUnit,
  type RequestedServiceUnitInput,
  SubscriptionIdType,
  UserEquipmentInfoType,
  type CcMoney,
  type CcMoneyInput,
  type UnitValue,
  type UnitValueInput,
  FinalUnitAction,
} from "../../message/gen/rfc8506.ts";
export {
  type MultipleServicesCreditControl,
  type MultipleServicesCreditControlInput,
  type ServiceInformation,
  type ServiceInformationInput,
  type UsedServiceUnit,
  type UsedServiceUnitInput,
  type PsInformation,
  type PsInformationInput,
} from "../../message/gen/profile-3gpp-gy.ts";
export {
  type QosInformation,
  type QosInformationInput,
  QosClassIdentifier,
  RatType,
  type AllocationRetentionPriority,
  type AllocationRetentionPriorityInput,
  type ConditionalApnAggregateMaxBitrate,
  type ConditionalApnAggregateMaxBitrateInput,
  IpCanType,
  PreEmptionCapability,
  PreEmptionVulnerability,
} from "../../message/gen/ts29212.ts";
export {
  ReportingReason,
  type Trigger,
  type TriggerInput,
  type AfCorrelationInformation,
  type AfCorrelationInformationInput,
  TriggerType,
} from "../../message/gen/ts32299.ts";
export {
  type Flows,
  type FlowsInput,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  PdnType,
} from "../../message/gen/ts29272.ts";

/** Every command class of RFC 8506's gy-3gpp. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of Gy for `new Application(APPLICATION)`: 4, auth, with its commands (`diameter-ts/gy-3gpp`). */
export const APPLICATION: ApplicationInterface = {
  id: 4,
  name: "Diameter credit control",
  vendorId: 0,
  kind: "auth",
  specification: "RFC 8506",
  dictionary,
  commandTypes,
};
