// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/ericsson-charging`: Credit control of Ericsson, application 4 (Diameter credit control), authorization, RFC 8506. Formats: RFC 8506 with the AVPs of Ericsson. */
import { ericssonCharging as dictionary } from "../../dictionary/gen/ericsson-charging.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/ericsson-charging.ts";
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
} from "../../message/gen/ericsson-charging.ts";
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
  type CostInformation,
  CreditControlFailureHandling,
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
export {
  type OtherPartyId,
  OtherPartyIdNature,
  OtherPartyIdType,
} from "../../message/gen/vendor-ericsson.ts";

/** Every command class of RFC 8506's ericsson-charging. */
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

/** The application of Credit control of Ericsson for `new Application(APPLICATION)`: 4, auth, with its commands (`diameter-ts/ericsson-charging`). */
export const APPLICATION: ApplicationInterface = {
  id: 4,
  name: "Diameter credit control",
  vendorId: 0,
  kind: "auth",
  specification: "RFC 8506",
  dictionary,
  commandTypes,
};
