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
} from "../../message/gen/gy-3gpp.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
} from "../../message/gen/rfc6733.ts";
export {
  type CcMoney,
  CcRequestType,
  CcSessionFailover,
  CreditControlFailureHandling,
  type RequestedServiceUnit,
  type SubscriptionId,
  type UnitValue,
  FinalUnitAction,
  SubscriptionIdType,
  MultipleServicesIndicator,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
} from "../../message/gen/rfc8506.ts";
export {
  type Flows,
  MediaComponentStatus,
} from "../../message/gen/ts29214.ts";
export {
  type QosInformation,
  IpCanType,
  QosClassIdentifier,
  RatType,
  type AllocationRetentionPriority,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type ConditionalApnAggregateMaxBitrate,
} from "../../message/gen/ts29212.ts";
export {
  PdnType,
} from "../../message/gen/ts29272.ts";
export {
  TriggerType,
  ReportingReason,
  type Trigger,
  type AfCorrelationInformation,
} from "../../message/gen/ts32299.ts";
export {
  type UsedServiceUnit,
  type MultipleServicesCreditControl,
  type ServiceInformation,
  type PsInformation,
} from "../../message/gen/profile-3gpp-gy.ts";

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
