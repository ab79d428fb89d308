// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/mip6i`: Diameter MIP6I, application 7 (Diameter MIP6I), authorization and accounting, RFC 5778. */
import { mip6i as dictionary } from "../../dictionary/gen/mip6i.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AccountingRequest,
  AccountingAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/mip6i.ts";
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
  AccountingRequest,
  type AccountingRequestAvps,
  AccountingAnswer,
  type AccountingAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
} from "../../message/gen/mip6i.ts";
export {
  type VendorSpecificApplicationId,
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
  type ExperimentalResult,
  ExperimentalResultCode,
  AccountingRecordType,
  AccountingRealtimeRequired,
} from "../../message/gen/rfc6733.ts";
export {
  type QosResources,
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
  type QosCapability,
} from "../../message/gen/rfc5777.ts";
export {
  NasPortType,
} from "../../message/gen/rfc7155.ts";
export {
  type MipHomeAgentHost,
} from "../../message/gen/rfc4004.ts";
export {
  type Mip6AgentInfo,
} from "../../message/gen/rfc5447.ts";

/** Every command class of RFC 5778's mip6i. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  DiameterEapRequest,
  DiameterEapAnswer,
  AccountingRequest,
  AccountingAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
];

/** The application of Diameter MIP6I for `new Application(APPLICATION)`: 7, both, with its commands (`diameter-ts/mip6i`). */
export const APPLICATION: ApplicationInterface = {
  id: 7,
  name: "Diameter MIP6I",
  vendorId: 0,
  kind: "both",
  specification: "RFC 5778",
  dictionary,
  commandTypes,
};
