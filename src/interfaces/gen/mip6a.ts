// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/mip6a`: Diameter MIP6A, application 8 (Diameter MIP6A), authorization and accounting, RFC 5778. */
import { mip6a as dictionary } from "../../dictionary/gen/mip6a.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AccountingRequest,
  AccountingAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  Mip6Request,
  Mip6Answer,
} from "../../message/gen/mip6a.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
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
  Mip6Request,
  type Mip6RequestAvps,
  Mip6Answer,
  type Mip6AnswerAvps,
} from "../../message/gen/mip6a.ts";
export {
  type VendorSpecificApplicationId,
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  AuthSessionState,
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
  MipAlgorithmType,
  MipReplayMode,
  type MipHomeAgentHost,
} from "../../message/gen/rfc4004.ts";
export {
  type Mip6AgentInfo,
} from "../../message/gen/rfc5447.ts";
export {
  type MipMnHaMsa,
  Mip6AuthMode,
} from "../../message/gen/rfc5778.ts";

/** Every command class of RFC 5778's mip6a. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AccountingRequest,
  AccountingAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  Mip6Request,
  Mip6Answer,
];

/** The application of Diameter MIP6A for `new Application(APPLICATION)`: 8, both, with its commands (`diameter-ts/mip6a`). */
export const APPLICATION: ApplicationInterface = {
  id: 8,
  name: "Diameter MIP6A",
  vendorId: 0,
  kind: "both",
  specification: "RFC 5778",
  dictionary,
  commandTypes,
};
