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
  type ServerAssignmentRequestInput,
  ServerAssignmentAnswer,
  type ServerAssignmentAnswerAvps,
  type ServerAssignmentAnswerInput,
  MultimediaAuthRequest,
  type MultimediaAuthRequestAvps,
  type MultimediaAuthRequestInput,
  MultimediaAuthAnswer,
  type MultimediaAuthAnswerAvps,
  type MultimediaAuthAnswerInput,
  PushProfileRequest,
  type PushProfileRequestAvps,
  type PushProfileRequestInput,
  PushProfileAnswer,
  type PushProfileAnswerAvps,
  type PushProfileAnswerInput,
} from "../../message/gen/wx.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
  AuthSessionState,
  type ProxyInfo,
  type ProxyInfoInput,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  NasPortType,
} from "../../message/gen/rfc7155.ts";
export {
  ServerAssignmentType,
  type SipDigestAuthenticate,
  type SipDigestAuthenticateInput,
} from "../../message/gen/ts29229.ts";
export {
  type SipAuthDataItem,
  type SipAuthDataItemInput,
} from "../../message/gen/ts29229-groups.ts";
export {
  type ChargingData,
  type ChargingDataInput,
  WlanAccess,
  Wlan3gppIpAccess,
  type ApnAuthorized,
  type ApnAuthorizedInput,
  WlanDirectIpAccess,
  type ChargingNodes,
  type ChargingNodesInput,
  ApnBarringType,
} from "../../message/gen/ts29234.ts";
export {
  type WlanUserData,
  type WlanUserDataInput,
} from "../../message/gen/ts29234-groups.ts";
export {
  type QosResources,
  type QosResourcesInput,
  type FilterRule,
  type FilterRuleInput,
  type Classifier,
  type ClassifierInput,
  type TimeOfDayCondition,
  type TimeOfDayConditionInput,
  TreatmentAction,
  type QosProfileTemplate,
  type QosProfileTemplateInput,
  QosSemantics,
  type QosParameters,
  type QosParametersInput,
  type ExcessTreatment,
  type ExcessTreatmentInput,
  Protocol,
  Direction,
  type FromSpec,
  type FromSpecInput,
  type ToSpec,
  type ToSpecInput,
  DiffservCodePoint,
  FragmentationFlag,
  type IpOption,
  type IpOptionInput,
  type TcpOption,
  type TcpOptionInput,
  type TcpFlags,
  type TcpFlagsInput,
  type IcmpType,
  type IcmpTypeInput,
  type EthOption,
  type EthOptionInput,
  DayOfWeekMask,
  DayOfMonthMask,
  MonthOfYearMask,
  TimezoneFlag,
  Negated,
  type IpAddressRange,
  type IpAddressRangeInput,
  type IpAddressMask,
  type IpAddressMaskInput,
  type MacAddressMask,
  type MacAddressMaskInput,
  type Eui64AddressMask,
  type Eui64AddressMaskInput,
  type PortRange,
  type PortRangeInput,
  UseAssignedAddress,
  IpOptionType,
  TcpOptionType,
  IcmpTypeNumber,
  IcmpCode,
  type EthProtoType,
  type EthProtoTypeInput,
  type VlanIdRange,
  type VlanIdRangeInput,
  type UserPriorityRange,
  type UserPriorityRangeInput,
} from "../../message/gen/rfc5777.ts";
export {
  type SubscriptionId,
  type SubscriptionIdInput,
  SubscriptionIdType,
} from "../../message/gen/rfc8506.ts";

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
