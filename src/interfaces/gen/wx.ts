// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/wx`: Wx, application 16777219 (3GPP Wx), vendor 10415, authorization, 3GPP TS 29.234. */
import { wx as dictionary } from "../../dictionary/gen/wx.ts";
import {
  ServerAssignmentRequest,
  ServerAssignmentAnswer,
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
  PushProfileRequest,
  PushProfileAnswer,
} from "../../message/gen/wx.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ServerAssignmentRequest,
  type ServerAssignmentRequestAvps,
  ServerAssignmentAnswer,
  type ServerAssignmentAnswerAvps,
  MultimediaAuthRequest,
  type MultimediaAuthRequestAvps,
  MultimediaAuthAnswer,
  type MultimediaAuthAnswerAvps,
  PushProfileRequest,
  type PushProfileRequestAvps,
  PushProfileAnswer,
  type PushProfileAnswerAvps,
} from "../../message/gen/wx.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
  AuthSessionState,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
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
} from "../../message/gen/rfc5777.ts";
export {
  NasPortType,
} from "../../message/gen/rfc7155.ts";
export {
  type SubscriptionId,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";
export {
  ServerAssignmentType,
  type SipDigestAuthenticate,
} from "../../message/gen/ts29229.ts";
export {
  type SipAuthDataItem,
} from "../../message/gen/ts29229-groups.ts";
export {
  type ChargingData,
  WlanAccess,
  Wlan3gppIpAccess,
  type ApnAuthorized,
  ApnBarringType,
  WlanDirectIpAccess,
  type ChargingNodes,
} from "../../message/gen/ts29234.ts";
export {
  type WlanUserData,
} from "../../message/gen/ts29234-groups.ts";

/** Every command class of 3GPP TS 29.234's wx. */
export const commandTypes: readonly CommandType[] = [
  ServerAssignmentRequest,
  ServerAssignmentAnswer,
  MultimediaAuthRequest,
  MultimediaAuthAnswer,
  PushProfileRequest,
  PushProfileAnswer,
];

/** The application of Wx for `new Application(APPLICATION)`: 16777219 of vendor 10415, auth, with its commands (`diameter-ts/wx`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777219,
  name: "3GPP Wx",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.234",
  dictionary,
  commandTypes,
};
