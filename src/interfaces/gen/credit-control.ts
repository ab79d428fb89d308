// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/credit-control`: Credit control, application 4 (Diameter credit control), authorization, RFC 8506. Formats: RFC 8506 alone, without the AVPs of 3GPP. */
import { creditControl as dictionary } from "../../dictionary/gen/credit-control.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/credit-control.ts";
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
} from "../../message/gen/credit-control.ts";
export {
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
} from "../../message/gen/rfc6733.ts";
export {
  type FilterRule,
  type Classifier,
  Protocol,
  Direction,
  type FromSpec,
  type ToSpec,
  Negated,
  type IpAddressRange,
  type IpAddressMask,
  type MacAddressMask,
  type Eui64AddressMask,
  type PortRange,
  UseAssignedAddress,
  DiffservCodePoint,
  FragmentationFlag,
  type IpOption,
  IpOptionType,
  type TcpOption,
  TcpOptionType,
  type TcpFlags,
  type IcmpType,
  IcmpTypeNumber,
  IcmpCode,
  type EthOption,
  type EthProtoType,
  type VlanIdRange,
  type UserPriorityRange,
  type TimeOfDayCondition,
  DayOfWeekMask,
  DayOfMonthMask,
  MonthOfYearMask,
  TimezoneFlag,
  TreatmentAction,
  type QosProfileTemplate,
  QosSemantics,
  type QosParameters,
  type ExcessTreatment,
} from "../../message/gen/rfc5777.ts";
export {
  type CcMoney,
  CcRequestType,
  CcSessionFailover,
  CheckBalanceResult,
  type CostInformation,
  CreditControlFailureHandling,
  DirectDebitingFailureHandling,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  RequestedAction,
  type RequestedServiceUnit,
  type ServiceParameterInfo,
  type SubscriptionId,
  type UnitValue,
  FinalUnitAction,
  SubscriptionIdType,
  TariffChangeUsage,
  CcUnitType,
  MultipleServicesIndicator,
  type GsuPoolReference,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
  type UserEquipmentInfoExtension,
  type SubscriptionIdExtension,
  type RedirectServerExtension,
  type QosFinalUnitIndication,
} from "../../message/gen/rfc8506.ts";
export {
  ReportingReason,
} from "../../message/gen/ts32299.ts";
export {
  type UsedServiceUnit,
  type MultipleServicesCreditControl,
} from "../../message/gen/rfc8506-groups.ts";

/** Every command class of RFC 8506's credit-control. */
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

/** The application of Credit control for `new Application(APPLICATION)`: 4, auth, with its commands (`diameter-ts/credit-control`). */
export const APPLICATION: ApplicationInterface = {
  id: 4,
  name: "Diameter credit control",
  vendorId: 0,
  kind: "auth",
  specification: "RFC 8506",
  dictionary,
  commandTypes,
};
