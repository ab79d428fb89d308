// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/huawei-charging`: Credit control of Huawei, application 4 (Diameter credit control), authorization, RFC 8506. Formats: RFC 8506 with the AVPs of Huawei. */
import { huaweiCharging as dictionary } from "../../dictionary/gen/huawei-charging.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  CreditControlRequest,
  CreditControlAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
} from "../../message/gen/huawei-charging.ts";
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
} from "../../message/gen/huawei-charging.ts";
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
  type CostInformation,
  CreditControlFailureHandling,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  RequestedAction,
  type RequestedServiceUnit,
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
  type RedirectServerExtension,
  type QosFinalUnitIndication,
} from "../../message/gen/rfc8506.ts";
export {
  TgppPdpType,
} from "../../message/gen/ts29061.ts";
export {
  NotificationToUeUser,
  GmlcRestriction,
  type ServiceType,
} from "../../message/gen/ts29272.ts";
export {
  type EventType,
  RoleOfNode,
  type TimeStamps,
  type InterOperatorIdentifier,
  type SdpMediaComponent,
  CauseCode,
  NodeFunctionality,
  Originator,
  type PsFurnishChargingInformation,
  PsAppendFreeFormatData,
  ReportingReason,
  type LcsInformation,
  type PocInformation,
  MediaInitiatorFlag,
  PocServerRole,
  PocSessionType,
  type MessageBody,
  type LcsClientId,
  type LcsClientName,
  LcsFormatIndicator,
  type LcsRequestorId,
  LcsClientType,
  LocationEstimateType,
  type LocationType,
  PdpContextType,
  type PocUserRole,
  PocUserRoleInfoUnits,
  type TalkBurstExchange,
  ParticipantAccessPriority,
  type ParticipantGroup,
  PocChangeCondition,
  PocSessionInitiationType,
  UserParticipatingType,
  PocEventType,
  SdpType,
  IpRealmDefaultIndication,
  LocalGwInsertedIndication,
  TranscoderInsertedIndication,
} from "../../message/gen/ts32299.ts";
export {
  type UsedServiceUnit,
  type MultipleServicesCreditControl,
} from "../../message/gen/rfc8506-groups.ts";
export {
  FeeFlag,
  FeeType,
  StatusReportRequested,
  SendResult,
  OperationResult,
  NotifyMode,
  SdpMediaIdentifier,
  DiversionReason,
} from "../../message/gen/vendor-huawei.ts";
export {
  type Cause,
} from "../../message/gen/tgpp-other-groups.ts";
export {
  type P2psmsInformation,
} from "../../message/gen/vendor-huawei-groups.ts";
export {
  type ServiceInformation,
  type PsInformation,
  type ImsInformation,
} from "../../message/gen/profile-huawei.ts";

/** Every command class of RFC 8506's huawei-charging. */
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

/** The application of Credit control of Huawei for `new Application(APPLICATION)`: 4, auth, with its commands (`diameter-ts/huawei-charging`). */
export const APPLICATION: ApplicationInterface = {
  id: 4,
  name: "Diameter credit control",
  vendorId: 0,
  kind: "auth",
  specification: "RFC 8506",
  dictionary,
  commandTypes,
};
