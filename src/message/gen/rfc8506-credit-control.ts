import { rfc8506CreditControl } from "../../dictionary/gen/rfc6733.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { Address } from "../../wire/address.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
export interface ReAuthRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  destinationHost: string;
  authApplicationId: number;
  reAuthRequestType: ReAuthRequestType;
  userName?: string | undefined;
  originStateId?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
  ccSubSessionId?: bigint | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface ReAuthRequest extends ReAuthRequestAvps {}
export class ReAuthRequest extends RequestMessage<AnswerAvps<ReAuthAnswerAvps>, ReAuthAnswer> {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Re-Auth-Request"); }
  static override get answerType(): AnswerType<ReAuthAnswer> { return ReAuthAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","destinationHost","authApplicationId","reAuthRequestType","userName","originStateId","proxyInfo","routeRecord","ccSubSessionId","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: RequestAvps<ReAuthRequestAvps>, header?: HeaderFields) { super(ReAuthRequest, avps, header); }
}
export interface ReAuthAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  userName?: string | undefined;
  originStateId?: number | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  ccSubSessionId?: bigint | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Re-Auth-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","userName","originStateId","errorMessage","errorReportingHost","failedAvp","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","ccSubSessionId","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: AnswerAvps<ReAuthAnswerAvps>, header?: HeaderFields) { super(ReAuthAnswer, avps, header); }
}
export interface CreditControlRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  authApplicationId: number;
  serviceContextId: string;
  ccRequestType: CcRequestType;
  ccRequestNumber: number;
  destinationHost?: string | undefined;
  userName?: string | undefined;
  ccSubSessionId?: bigint | undefined;
  acctMultiSessionId?: string | undefined;
  originStateId?: number | undefined;
  eventTimestamp?: Date | undefined;
  subscriptionId?: SubscriptionId[] | undefined;
  subscriptionIdExtension?: SubscriptionIdExtension[] | undefined;
  serviceIdentifier?: number | undefined;
  terminationCause?: TerminationCause | undefined;
  requestedServiceUnit?: RequestedServiceUnit | undefined;
  requestedAction?: RequestedAction | undefined;
  usedServiceUnit?: UsedServiceUnit[] | undefined;
  multipleServicesIndicator?: MultipleServicesIndicator | undefined;
  multipleServicesCreditControl?: MultipleServicesCreditControl[] | undefined;
  serviceParameterInfo?: ServiceParameterInfo[] | undefined;
  ccCorrelationId?: Buffer | undefined;
  userEquipmentInfo?: UserEquipmentInfo | undefined;
  userEquipmentInfoExtension?: UserEquipmentInfoExtension | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
  reAuthRequestType?: ReAuthRequestType | undefined;
  gsuPoolIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface CreditControlRequest extends CreditControlRequestAvps {}
export class CreditControlRequest extends RequestMessage<AnswerAvps<CreditControlAnswerAvps>, CreditControlAnswer> {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Credit-Control-Request"); }
  static override get answerType(): AnswerType<CreditControlAnswer> { return CreditControlAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","authApplicationId","serviceContextId","ccRequestType","ccRequestNumber","destinationHost","userName","ccSubSessionId","acctMultiSessionId","originStateId","eventTimestamp","subscriptionId","subscriptionIdExtension","serviceIdentifier","terminationCause","requestedServiceUnit","requestedAction","usedServiceUnit","multipleServicesIndicator","multipleServicesCreditControl","serviceParameterInfo","ccCorrelationId","userEquipmentInfo","userEquipmentInfoExtension","proxyInfo","routeRecord","reAuthRequestType","gsuPoolIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: RequestAvps<CreditControlRequestAvps>, header?: HeaderFields) { super(CreditControlRequest, avps, header); }
}
export interface CreditControlAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  authApplicationId: number;
  ccRequestType: CcRequestType;
  ccRequestNumber: number;
  userName?: string | undefined;
  ccSessionFailover?: CcSessionFailover | undefined;
  ccSubSessionId?: bigint | undefined;
  acctMultiSessionId?: string | undefined;
  originStateId?: number | undefined;
  eventTimestamp?: Date | undefined;
  grantedServiceUnit?: GrantedServiceUnit | undefined;
  multipleServicesCreditControl?: MultipleServicesCreditControl[] | undefined;
  costInformation?: CostInformation | undefined;
  finalUnitIndication?: FinalUnitIndication | undefined;
  qosFinalUnitIndication?: QosFinalUnitIndication | undefined;
  checkBalanceResult?: CheckBalanceResult | undefined;
  creditControlFailureHandling?: CreditControlFailureHandling | undefined;
  directDebitingFailureHandling?: DirectDebitingFailureHandling | undefined;
  validityTime?: number | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
  failedAvp?: FailedAvp[] | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface CreditControlAnswer extends CreditControlAnswerAvps {}
export class CreditControlAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Credit-Control-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","authApplicationId","ccRequestType","ccRequestNumber","userName","ccSessionFailover","ccSubSessionId","acctMultiSessionId","originStateId","eventTimestamp","grantedServiceUnit","multipleServicesCreditControl","costInformation","finalUnitIndication","qosFinalUnitIndication","checkBalanceResult","creditControlFailureHandling","directDebitingFailureHandling","validityTime","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","routeRecord","failedAvp","errorMessage","errorReportingHost","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: AnswerAvps<CreditControlAnswerAvps>, header?: HeaderFields) { super(CreditControlAnswer, avps, header); }
}
export interface AbortSessionRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  destinationHost: string;
  authApplicationId: number;
  userName?: string | undefined;
  originStateId?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
  reAuthRequestType?: ReAuthRequestType | undefined;
  ccSubSessionId?: bigint | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
export class AbortSessionRequest extends RequestMessage<AnswerAvps<AbortSessionAnswerAvps>, AbortSessionAnswer> {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Abort-Session-Request"); }
  static override get answerType(): AnswerType<AbortSessionAnswer> { return AbortSessionAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","destinationHost","authApplicationId","userName","originStateId","proxyInfo","routeRecord","reAuthRequestType","ccSubSessionId","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: RequestAvps<AbortSessionRequestAvps>, header?: HeaderFields) { super(AbortSessionRequest, avps, header); }
}
export interface AbortSessionAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  userName?: string | undefined;
  originStateId?: number | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  ccSubSessionId?: bigint | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Abort-Session-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","userName","originStateId","errorMessage","errorReportingHost","failedAvp","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","ccSubSessionId","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: AnswerAvps<AbortSessionAnswerAvps>, header?: HeaderFields) { super(AbortSessionAnswer, avps, header); }
}
export interface SessionTerminationRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  authApplicationId: number;
  terminationCause: TerminationCause;
  destinationHost?: string | undefined;
  class?: Buffer[] | undefined;
  originStateId?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
  reAuthRequestType?: ReAuthRequestType | undefined;
  userName?: string | undefined;
  ccSubSessionId?: bigint | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
export class SessionTerminationRequest extends RequestMessage<AnswerAvps<SessionTerminationAnswerAvps>, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Session-Termination-Request"); }
  static override get answerType(): AnswerType<SessionTerminationAnswer> { return SessionTerminationAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","authApplicationId","terminationCause","destinationHost","class","originStateId","proxyInfo","routeRecord","reAuthRequestType","userName","ccSubSessionId","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: RequestAvps<SessionTerminationRequestAvps>, header?: HeaderFields) { super(SessionTerminationRequest, avps, header); }
}
export interface SessionTerminationAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  class?: Buffer[] | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  originStateId?: number | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  userName?: string | undefined;
  ccSubSessionId?: bigint | undefined;
  gsuPoolIdentifier?: number | undefined;
  serviceIdentifier?: number | undefined;
  ratingGroup?: number | undefined;
}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc8506CreditControl.command("Session-Termination-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","class","errorMessage","errorReportingHost","failedAvp","originStateId","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","userName","ccSubSessionId","gsuPoolIdentifier","serviceIdentifier","ratingGroup","extraAvps"]); }
  constructor(avps: AnswerAvps<SessionTerminationAnswerAvps>, header?: HeaderFields) { super(SessionTerminationAnswer, avps, header); }
}
export interface ProxyInfo extends ExtraAvps {
  proxyHost: string;
  proxyState: Buffer;
}
export interface FailedAvp extends ExtraAvps {
}
export interface SubscriptionId extends ExtraAvps {
  subscriptionIdType: SubscriptionIdType;
  subscriptionIdData: string;
}
export interface SubscriptionIdExtension extends ExtraAvps {
  subscriptionIdE164?: string | undefined;
  subscriptionIdImsi?: string | undefined;
  subscriptionIdSipUri?: string | undefined;
  subscriptionIdNai?: string | undefined;
  subscriptionIdPrivate?: string | undefined;
}
export interface RequestedServiceUnit extends ExtraAvps {
  ccTime?: number | undefined;
  ccMoney?: CcMoney | undefined;
  ccTotalOctets?: bigint | undefined;
  ccInputOctets?: bigint | undefined;
  ccOutputOctets?: bigint | undefined;
  ccServiceSpecificUnits?: bigint | undefined;
}
export interface UsedServiceUnit extends ExtraAvps {
  reportingReason?: ReportingReason | (number & {}) | undefined;
  tariffChangeUsage?: TariffChangeUsage | undefined;
  ccTime?: number | undefined;
  ccMoney?: CcMoney | undefined;
  ccTotalOctets?: bigint | undefined;
  ccInputOctets?: bigint | undefined;
  ccOutputOctets?: bigint | undefined;
  ccServiceSpecificUnits?: bigint | undefined;
  eventChargingTimestamp?: Date[] | undefined;
}
export interface MultipleServicesCreditControl extends ExtraAvps {
  grantedServiceUnit?: GrantedServiceUnit | undefined;
  requestedServiceUnit?: RequestedServiceUnit | undefined;
  usedServiceUnit?: UsedServiceUnit[] | undefined;
  tariffChangeUsage?: TariffChangeUsage | undefined;
  serviceIdentifier?: number[] | undefined;
  ratingGroup?: number | undefined;
  gsuPoolReference?: GsuPoolReference[] | undefined;
  validityTime?: number | undefined;
  resultCode?: number | undefined;
  finalUnitIndication?: FinalUnitIndication | undefined;
  qosFinalUnitIndication?: QosFinalUnitIndication | undefined;
}
export interface ServiceParameterInfo extends ExtraAvps {
  serviceParameterType: number;
  serviceParameterValue: Buffer;
}
export interface UserEquipmentInfo extends ExtraAvps {
  userEquipmentInfoType: UserEquipmentInfoType;
  userEquipmentInfoValue: Buffer;
}
export interface UserEquipmentInfoExtension extends ExtraAvps {
  userEquipmentInfoImeisv?: Buffer | undefined;
  userEquipmentInfoMac?: Buffer | undefined;
  userEquipmentInfoEui64?: Buffer | undefined;
  userEquipmentInfoModifiedeui64?: Buffer | undefined;
  userEquipmentInfoImei?: Buffer | undefined;
}
export interface GrantedServiceUnit extends ExtraAvps {
  tariffTimeChange?: Date | undefined;
  ccTime?: number | undefined;
  ccMoney?: CcMoney | undefined;
  ccTotalOctets?: bigint | undefined;
  ccInputOctets?: bigint | undefined;
  ccOutputOctets?: bigint | undefined;
  ccServiceSpecificUnits?: bigint | undefined;
}
export interface CostInformation extends ExtraAvps {
  unitValue: UnitValue;
  currencyCode: number;
  costUnit?: string | undefined;
}
export interface FinalUnitIndication extends ExtraAvps {
  finalUnitAction: FinalUnitAction;
  restrictionFilterRule?: string[] | undefined;
  filterId?: string[] | undefined;
  redirectServer?: RedirectServer | undefined;
}
export interface QosFinalUnitIndication extends ExtraAvps {
  finalUnitAction: FinalUnitAction;
  filterRule?: FilterRule[] | undefined;
  filterId?: string[] | undefined;
  redirectServerExtension?: RedirectServerExtension | undefined;
}
export interface CcMoney extends ExtraAvps {
  unitValue: UnitValue;
  currencyCode?: number | undefined;
}
export interface GsuPoolReference extends ExtraAvps {
  gsuPoolIdentifier: number;
  ccUnitType: CcUnitType;
  unitValue: UnitValue;
}
export interface UnitValue extends ExtraAvps {
  valueDigits: bigint;
  exponent?: number | undefined;
}
export interface RedirectServer extends ExtraAvps {
  redirectAddressType: RedirectAddressType;
  redirectServerAddress: string;
}
export interface FilterRule extends ExtraAvps {
  filterRulePrecedence?: number | undefined;
  classifier?: Classifier | undefined;
  timeOfDayCondition?: TimeOfDayCondition[] | undefined;
  treatmentAction?: TreatmentAction | undefined;
  qosSemantics?: QosSemantics | undefined;
  qosProfileTemplate?: QosProfileTemplate | undefined;
  qosParameters?: QosParameters | undefined;
  excessTreatment?: ExcessTreatment | undefined;
}
export interface RedirectServerExtension extends ExtraAvps {
  redirectAddressIpaddress?: Address | undefined;
  redirectAddressUrl?: string | undefined;
  redirectAddressSipUri?: string | undefined;
}
export interface Classifier extends ExtraAvps {
  classifierId: Buffer;
  protocol?: Protocol | undefined;
  direction?: Direction | undefined;
  fromSpec?: FromSpec[] | undefined;
  toSpec?: ToSpec[] | undefined;
  diffservCodePoint?: DiffservCodePoint[] | undefined;
  fragmentationFlag?: FragmentationFlag | undefined;
  ipOption?: IpOption[] | undefined;
  tcpOption?: TcpOption[] | undefined;
  tcpFlags?: TcpFlags | undefined;
  icmpType?: IcmpType[] | undefined;
  ethOption?: EthOption[] | undefined;
}
export interface TimeOfDayCondition extends ExtraAvps {
  timeOfDayStart?: number | undefined;
  timeOfDayEnd?: number | undefined;
  dayOfWeekMask?: number | undefined;
  dayOfMonthMask?: number | undefined;
  monthOfYearMask?: number | undefined;
  absoluteStartTime?: Date | undefined;
  absoluteEndTime?: Date | undefined;
  timezoneFlag?: TimezoneFlag | undefined;
}
export interface QosProfileTemplate extends ExtraAvps {
  vendorId: number;
  qosProfileId: number;
}
export interface QosParameters extends ExtraAvps {
}
export interface ExcessTreatment extends ExtraAvps {
  treatmentAction: TreatmentAction;
  qosProfileTemplate?: QosProfileTemplate | undefined;
  qosParameters?: QosParameters | undefined;
}
export interface FromSpec extends ExtraAvps {
  ipAddress?: Address[] | undefined;
  ipAddressRange?: IpAddressRange[] | undefined;
  ipAddressMask?: IpAddressMask[] | undefined;
  macAddress?: Buffer[] | undefined;
  macAddressMask?: MacAddressMask[] | undefined;
  eui64Address?: Buffer[] | undefined;
  eui64AddressMask?: Eui64AddressMask[] | undefined;
  port?: number[] | undefined;
  portRange?: PortRange[] | undefined;
  negated?: Negated | undefined;
  useAssignedAddress?: UseAssignedAddress | undefined;
}
export interface ToSpec extends ExtraAvps {
  ipAddress?: Address[] | undefined;
  ipAddressRange?: IpAddressRange[] | undefined;
  ipAddressMask?: IpAddressMask[] | undefined;
  macAddress?: Buffer[] | undefined;
  macAddressMask?: MacAddressMask[] | undefined;
  eui64Address?: Buffer[] | undefined;
  eui64AddressMask?: Eui64AddressMask[] | undefined;
  port?: number[] | undefined;
  portRange?: PortRange[] | undefined;
  negated?: Negated | undefined;
  useAssignedAddress?: UseAssignedAddress | undefined;
}
export interface IpOption extends ExtraAvps {
  ipOptionType: IpOptionType;
  ipOptionValue?: Buffer[] | undefined;
  negated?: Negated | undefined;
}
export interface TcpOption extends ExtraAvps {
  tcpOptionType: TcpOptionType;
  tcpOptionValue?: Buffer[] | undefined;
  negated?: Negated | undefined;
}
export interface TcpFlags extends ExtraAvps {
  tcpFlagType: number;
  negated?: Negated | undefined;
}
export interface IcmpType extends ExtraAvps {
  icmpTypeNumber: IcmpTypeNumber;
  icmpCode?: IcmpCode[] | undefined;
  negated?: Negated | undefined;
}
export interface EthOption extends ExtraAvps {
  ethProtoType: EthProtoType;
  vlanIdRange?: VlanIdRange[] | undefined;
  userPriorityRange?: UserPriorityRange[] | undefined;
}
export interface IpAddressRange extends ExtraAvps {
  ipAddressStart?: Address | undefined;
  ipAddressEnd?: Address | undefined;
}
export interface IpAddressMask extends ExtraAvps {
  ipAddress: Address;
  ipMaskBitMaskWidth: number;
}
export interface MacAddressMask extends ExtraAvps {
  macAddress: Buffer;
  macAddressMaskPattern: Buffer;
}
export interface Eui64AddressMask extends ExtraAvps {
  eui64Address: Buffer;
  eui64AddressMaskPattern: Buffer;
}
export interface PortRange extends ExtraAvps {
  portStart?: number | undefined;
  portEnd?: number | undefined;
}
export interface EthProtoType extends ExtraAvps {
  ethEtherType?: Buffer[] | undefined;
  ethSap?: Buffer[] | undefined;
}
export interface VlanIdRange extends ExtraAvps {
  sVidStart?: number | undefined;
  sVidEnd?: number | undefined;
  cVidStart?: number | undefined;
  cVidEnd?: number | undefined;
}
export interface UserPriorityRange extends ExtraAvps {
  lowUserPriority?: number[] | undefined;
  highUserPriority?: number[] | undefined;
}
export const ReAuthRequestType: { readonly AUTHORIZE_ONLY: 0; readonly AUTHORIZE_AUTHENTICATE: 1 } = { AUTHORIZE_ONLY: 0, AUTHORIZE_AUTHENTICATE: 1 };
export type ReAuthRequestType = (typeof ReAuthRequestType)[keyof typeof ReAuthRequestType];
export const RedirectHostUsage: { readonly DONT_CACHE: 0; readonly ALL_SESSION: 1; readonly ALL_REALM: 2; readonly REALM_AND_APPLICATION: 3; readonly ALL_APPLICATION: 4; readonly ALL_HOST: 5; readonly ALL_USER: 6 } = { DONT_CACHE: 0, ALL_SESSION: 1, ALL_REALM: 2, REALM_AND_APPLICATION: 3, ALL_APPLICATION: 4, ALL_HOST: 5, ALL_USER: 6 };
export type RedirectHostUsage = (typeof RedirectHostUsage)[keyof typeof RedirectHostUsage];
export const CcRequestType: { readonly INITIAL_REQUEST: 1; readonly UPDATE_REQUEST: 2; readonly TERMINATION_REQUEST: 3; readonly EVENT_REQUEST: 4 } = { INITIAL_REQUEST: 1, UPDATE_REQUEST: 2, TERMINATION_REQUEST: 3, EVENT_REQUEST: 4 };
export type CcRequestType = (typeof CcRequestType)[keyof typeof CcRequestType];
export const TerminationCause: { readonly DIAMETER_LOGOUT: 1; readonly DIAMETER_SERVICE_NOT_PROVIDED: 2; readonly DIAMETER_BAD_ANSWER: 3; readonly DIAMETER_ADMINISTRATIVE: 4; readonly DIAMETER_LINK_BROKEN: 5; readonly DIAMETER_AUTH_EXPIRED: 6; readonly DIAMETER_USER_MOVED: 7; readonly DIAMETER_SESSION_TIMEOUT: 8; readonly USER_REQUEST: 11; readonly LOST_CARRIER: 12; readonly LOST_SERVICE: 13; readonly IDLE_TIMEOUT: 14; readonly SESSION_TIMEOUT: 15; readonly ADMIN_RESET: 16; readonly ADMIN_REBOOT: 17; readonly PORT_ERROR: 18; readonly NAS_ERROR: 19; readonly NAS_REQUEST: 20; readonly NAS_REBOOT: 21; readonly PORT_UNNEEDED: 22; readonly PORT_PREEMPTED: 23; readonly PORT_SUSPENDED: 24; readonly SERVICE_UNAVAILABLE: 25; readonly CALLBACK: 26; readonly USER_ERROR: 27; readonly HOST_REQUEST: 28; readonly SUPPLICANT_RESTART: 29; readonly REAUTHENTICATION_FAILURE: 30; readonly PORT_REINITIALIZED: 31; readonly PORT_ADMINISTRATIVELY_DISABLED: 32 } = { DIAMETER_LOGOUT: 1, DIAMETER_SERVICE_NOT_PROVIDED: 2, DIAMETER_BAD_ANSWER: 3, DIAMETER_ADMINISTRATIVE: 4, DIAMETER_LINK_BROKEN: 5, DIAMETER_AUTH_EXPIRED: 6, DIAMETER_USER_MOVED: 7, DIAMETER_SESSION_TIMEOUT: 8, USER_REQUEST: 11, LOST_CARRIER: 12, LOST_SERVICE: 13, IDLE_TIMEOUT: 14, SESSION_TIMEOUT: 15, ADMIN_RESET: 16, ADMIN_REBOOT: 17, PORT_ERROR: 18, NAS_ERROR: 19, NAS_REQUEST: 20, NAS_REBOOT: 21, PORT_UNNEEDED: 22, PORT_PREEMPTED: 23, PORT_SUSPENDED: 24, SERVICE_UNAVAILABLE: 25, CALLBACK: 26, USER_ERROR: 27, HOST_REQUEST: 28, SUPPLICANT_RESTART: 29, REAUTHENTICATION_FAILURE: 30, PORT_REINITIALIZED: 31, PORT_ADMINISTRATIVELY_DISABLED: 32 };
export type TerminationCause = (typeof TerminationCause)[keyof typeof TerminationCause];
export const RequestedAction: { readonly DIRECT_DEBITING: 0; readonly REFUND_ACCOUNT: 1; readonly CHECK_BALANCE: 2; readonly PRICE_ENQUIRY: 3 } = { DIRECT_DEBITING: 0, REFUND_ACCOUNT: 1, CHECK_BALANCE: 2, PRICE_ENQUIRY: 3 };
export type RequestedAction = (typeof RequestedAction)[keyof typeof RequestedAction];
export const MultipleServicesIndicator: { readonly MULTIPLE_SERVICES_NOT_SUPPORTED: 0; readonly MULTIPLE_SERVICES_SUPPORTED: 1 } = { MULTIPLE_SERVICES_NOT_SUPPORTED: 0, MULTIPLE_SERVICES_SUPPORTED: 1 };
export type MultipleServicesIndicator = (typeof MultipleServicesIndicator)[keyof typeof MultipleServicesIndicator];
export const CcSessionFailover: { readonly FAILOVER_NOT_SUPPORTED: 0; readonly FAILOVER_SUPPORTED: 1 } = { FAILOVER_NOT_SUPPORTED: 0, FAILOVER_SUPPORTED: 1 };
export type CcSessionFailover = (typeof CcSessionFailover)[keyof typeof CcSessionFailover];
export const CheckBalanceResult: { readonly ENOUGH_CREDIT: 0; readonly NO_CREDIT: 1 } = { ENOUGH_CREDIT: 0, NO_CREDIT: 1 };
export type CheckBalanceResult = (typeof CheckBalanceResult)[keyof typeof CheckBalanceResult];
export const CreditControlFailureHandling: { readonly TERMINATE: 0; readonly CONTINUE: 1; readonly RETRY_AND_TERMINATE: 2 } = { TERMINATE: 0, CONTINUE: 1, RETRY_AND_TERMINATE: 2 };
export type CreditControlFailureHandling = (typeof CreditControlFailureHandling)[keyof typeof CreditControlFailureHandling];
export const DirectDebitingFailureHandling: { readonly TERMINATE_OR_BUFFER: 0; readonly CONTINUE: 1 } = { TERMINATE_OR_BUFFER: 0, CONTINUE: 1 };
export type DirectDebitingFailureHandling = (typeof DirectDebitingFailureHandling)[keyof typeof DirectDebitingFailureHandling];
export const SubscriptionIdType: { readonly END_USER_E164: 0; readonly END_USER_IMSI: 1; readonly END_USER_SIP_URI: 2; readonly END_USER_NAI: 3; readonly END_USER_PRIVATE: 4 } = { END_USER_E164: 0, END_USER_IMSI: 1, END_USER_SIP_URI: 2, END_USER_NAI: 3, END_USER_PRIVATE: 4 };
export type SubscriptionIdType = (typeof SubscriptionIdType)[keyof typeof SubscriptionIdType];
export const ReportingReason: { readonly THRESHOLD: 0; readonly QHT: 1; readonly FINAL: 2; readonly QUOTA_EXHAUSTED: 3; readonly VALIDITY_TIME: 4; readonly OTHER_QUOTA_TYPE: 5; readonly RATING_CONDITION_CHANGE: 6; readonly FORCED_REAUTHORISATION: 7; readonly POOL_EXHAUSTED: 8; readonly UNUSED_QUOTA_TIMER: 9 } = { THRESHOLD: 0, QHT: 1, FINAL: 2, QUOTA_EXHAUSTED: 3, VALIDITY_TIME: 4, OTHER_QUOTA_TYPE: 5, RATING_CONDITION_CHANGE: 6, FORCED_REAUTHORISATION: 7, POOL_EXHAUSTED: 8, UNUSED_QUOTA_TIMER: 9 };
export type ReportingReason = (typeof ReportingReason)[keyof typeof ReportingReason];
export const TariffChangeUsage: { readonly UNIT_BEFORE_TARIFF_CHANGE: 0; readonly UNIT_AFTER_TARIFF_CHANGE: 1; readonly UNIT_INDETERMINATE: 2 } = { UNIT_BEFORE_TARIFF_CHANGE: 0, UNIT_AFTER_TARIFF_CHANGE: 1, UNIT_INDETERMINATE: 2 };
export type TariffChangeUsage = (typeof TariffChangeUsage)[keyof typeof TariffChangeUsage];
export const UserEquipmentInfoType: { readonly IMEISV: 0; readonly MAC: 1; readonly EUI64: 2; readonly MODIFIED_EUI64: 3 } = { IMEISV: 0, MAC: 1, EUI64: 2, MODIFIED_EUI64: 3 };
export type UserEquipmentInfoType = (typeof UserEquipmentInfoType)[keyof typeof UserEquipmentInfoType];
export const FinalUnitAction: { readonly TERMINATE: 0; readonly REDIRECT: 1; readonly RESTRICT_ACCESS: 2 } = { TERMINATE: 0, REDIRECT: 1, RESTRICT_ACCESS: 2 };
export type FinalUnitAction = (typeof FinalUnitAction)[keyof typeof FinalUnitAction];
export const CcUnitType: { readonly TIME: 0; readonly MONEY: 1; readonly TOTAL_OCTETS: 2; readonly INPUT_OCTETS: 3; readonly OUTPUT_OCTETS: 4; readonly SERVICE_SPECIFIC_UNITS: 5 } = { TIME: 0, MONEY: 1, TOTAL_OCTETS: 2, INPUT_OCTETS: 3, OUTPUT_OCTETS: 4, SERVICE_SPECIFIC_UNITS: 5 };
export type CcUnitType = (typeof CcUnitType)[keyof typeof CcUnitType];
export const RedirectAddressType: { readonly IPV4_ADDRESS: 0; readonly IPV6_ADDRESS: 1; readonly URL: 2; readonly SIP_URI: 3; readonly END_USER_PRIVATE: 4 } = { IPV4_ADDRESS: 0, IPV6_ADDRESS: 1, URL: 2, SIP_URI: 3, END_USER_PRIVATE: 4 };
export type RedirectAddressType = (typeof RedirectAddressType)[keyof typeof RedirectAddressType];
export const TreatmentAction: { readonly DROP: 0; readonly SHAPE: 1; readonly MARK: 2; readonly PERMIT: 3 } = { DROP: 0, SHAPE: 1, MARK: 2, PERMIT: 3 };
export type TreatmentAction = (typeof TreatmentAction)[keyof typeof TreatmentAction];
export const QosSemantics: { readonly QOS_DESIRED: 0; readonly QOS_AVAILABLE: 1; readonly QOS_DELIVERED: 2; readonly MINIMUM_QOS: 3; readonly QOS_AUTHORIZED: 4; readonly QOS_AUTHORIZED_5: 5 } = { QOS_DESIRED: 0, QOS_AVAILABLE: 1, QOS_DELIVERED: 2, MINIMUM_QOS: 3, QOS_AUTHORIZED: 4, QOS_AUTHORIZED_5: 5 };
export type QosSemantics = (typeof QosSemantics)[keyof typeof QosSemantics];
export const Protocol: { readonly OPOPT: 0; readonly ICMP: 1; readonly IGMP: 2; readonly GGP: 3; readonly IPV4: 4; readonly ST: 5; readonly TCP_TRANSMISSION_CONTROL: 6; readonly CBT: 7; readonly EGP: 8; readonly IGP: 9; readonly BBN_RCC_MON: 10; readonly NVP_II: 11; readonly PUP: 12; readonly ARGUS: 13; readonly EMCON: 14; readonly XNET: 15; readonly CHAOS: 16; readonly UDP_USER_DATAGRAM: 17; readonly MUX: 18; readonly DCN_MEAS: 19; readonly HMP: 20; readonly PRM: 21; readonly XNS_IDP: 22; readonly TRUNK_1: 23; readonly TRUNK_2: 24; readonly LEAF_1: 25; readonly LEAF_2: 26; readonly RDP: 27; readonly IRTP: 28; readonly ISO_TP4: 29; readonly NETBLT: 30; readonly MFE_NSP: 31; readonly MERIT_INP: 32; readonly DCCP: 33; readonly THREE_PC: 34; readonly IDPR: 35; readonly XTP: 36; readonly DDP: 37; readonly IDPR_CMTP: 38; readonly TP_PLUS_PLUS: 39; readonly IL: 40; readonly IPV6: 41; readonly SDRP: 42; readonly IPV6_ROUTE: 43; readonly IPV6_FRAG: 44; readonly IDRP: 45; readonly RSVP: 46; readonly GRE: 47; readonly DSR: 48; readonly BNA: 49; readonly ESP: 50; readonly AH: 51; readonly I_NLSP: 52; readonly SWIPE: 53; readonly NARP: 54; readonly MOBILE: 55; readonly TLSP: 56; readonly SKIP: 57; readonly IPV6_ICMP: 58; readonly IPV6_NONXT: 59; readonly IPV6_OPTS: 60; readonly HOST_INTERNAL: 61; readonly CFTP: 62; readonly NETWORK_INTERNAL: 63; readonly SAT_EXPAK: 64; readonly KRYPTOLAN: 65; readonly RVD: 66; readonly IPPC: 67; readonly DIST_FS: 68; readonly SAT_MON: 69; readonly VISA: 70; readonly IPCV: 71; readonly CPNX: 72; readonly CPHB: 73; readonly WSN: 74; readonly PVP: 75; readonly BR_SAT_MON: 76; readonly SUN_ND: 77; readonly WB_MON: 78; readonly WB_EXPAK: 79; readonly ISO_IP: 80; readonly VMTP: 81; readonly SECURE_VMTP: 82; readonly VINES: 83; readonly IPTM: 84; readonly NSFNET_IGP: 85; readonly DGP: 86; readonly TCF: 87; readonly EIGRP: 88; readonly OSPFIGP: 89; readonly SPRITE_RPC: 90; readonly LARP: 91; readonly MTP: 92; readonly AX_25: 93; readonly IPIP: 94; readonly MICP: 95; readonly SCC_SP: 96; readonly ETHERIP: 97; readonly ENCAP: 98; readonly PRIV_ENC: 99; readonly GMTP: 100; readonly IFMP: 101; readonly PNNI: 102; readonly PIM: 103; readonly ARIS: 104; readonly SCPS: 105; readonly QNX: 106; readonly A_N: 107; readonly IP_COMP: 108; readonly SNP: 109; readonly COMPAQ_PEER: 110; readonly IPX_IN_IP: 111; readonly VRRP: 112; readonly PGM: 113; readonly ZERO_HOP: 114; readonly L2TP: 115; readonly DDX: 116; readonly IATP: 117; readonly STP: 118; readonly SRP: 119; readonly UTI: 120; readonly SMP: 121; readonly SM: 122; readonly PTP: 123; readonly ISIS_OVER_IPV4: 124; readonly FIRE: 125; readonly CRTP: 126; readonly CRUDP: 127; readonly SSCOPMCE: 128; readonly IPLT: 129; readonly SPS: 130; readonly PIPE: 131; readonly SCTP_STREAM_CONTROL_TRANSMISSION_PROTOCOL: 132; readonly FC: 133; readonly RSVP_E2E_IGNORE: 134; readonly MOBILITY_HEADER: 135; readonly UDP_LITE: 136; readonly MPLS_IN_IP: 137; readonly MANET: 138; readonly HIP: 139; readonly SHIM6: 140; readonly WESP: 141; readonly ROHC: 142; readonly ETHERNET: 143; readonly AGGFRAG: 144; readonly NSH: 145; readonly TESTING_253: 253; readonly TESTING_254: 254 } = { OPOPT: 0, ICMP: 1, IGMP: 2, GGP: 3, IPV4: 4, ST: 5, TCP_TRANSMISSION_CONTROL: 6, CBT: 7, EGP: 8, IGP: 9, BBN_RCC_MON: 10, NVP_II: 11, PUP: 12, ARGUS: 13, EMCON: 14, XNET: 15, CHAOS: 16, UDP_USER_DATAGRAM: 17, MUX: 18, DCN_MEAS: 19, HMP: 20, PRM: 21, XNS_IDP: 22, TRUNK_1: 23, TRUNK_2: 24, LEAF_1: 25, LEAF_2: 26, RDP: 27, IRTP: 28, ISO_TP4: 29, NETBLT: 30, MFE_NSP: 31, MERIT_INP: 32, DCCP: 33, THREE_PC: 34, IDPR: 35, XTP: 36, DDP: 37, IDPR_CMTP: 38, TP_PLUS_PLUS: 39, IL: 40, IPV6: 41, SDRP: 42, IPV6_ROUTE: 43, IPV6_FRAG: 44, IDRP: 45, RSVP: 46, GRE: 47, DSR: 48, BNA: 49, ESP: 50, AH: 51, I_NLSP: 52, SWIPE: 53, NARP: 54, MOBILE: 55, TLSP: 56, SKIP: 57, IPV6_ICMP: 58, IPV6_NONXT: 59, IPV6_OPTS: 60, HOST_INTERNAL: 61, CFTP: 62, NETWORK_INTERNAL: 63, SAT_EXPAK: 64, KRYPTOLAN: 65, RVD: 66, IPPC: 67, DIST_FS: 68, SAT_MON: 69, VISA: 70, IPCV: 71, CPNX: 72, CPHB: 73, WSN: 74, PVP: 75, BR_SAT_MON: 76, SUN_ND: 77, WB_MON: 78, WB_EXPAK: 79, ISO_IP: 80, VMTP: 81, SECURE_VMTP: 82, VINES: 83, IPTM: 84, NSFNET_IGP: 85, DGP: 86, TCF: 87, EIGRP: 88, OSPFIGP: 89, SPRITE_RPC: 90, LARP: 91, MTP: 92, AX_25: 93, IPIP: 94, MICP: 95, SCC_SP: 96, ETHERIP: 97, ENCAP: 98, PRIV_ENC: 99, GMTP: 100, IFMP: 101, PNNI: 102, PIM: 103, ARIS: 104, SCPS: 105, QNX: 106, A_N: 107, IP_COMP: 108, SNP: 109, COMPAQ_PEER: 110, IPX_IN_IP: 111, VRRP: 112, PGM: 113, ZERO_HOP: 114, L2TP: 115, DDX: 116, IATP: 117, STP: 118, SRP: 119, UTI: 120, SMP: 121, SM: 122, PTP: 123, ISIS_OVER_IPV4: 124, FIRE: 125, CRTP: 126, CRUDP: 127, SSCOPMCE: 128, IPLT: 129, SPS: 130, PIPE: 131, SCTP_STREAM_CONTROL_TRANSMISSION_PROTOCOL: 132, FC: 133, RSVP_E2E_IGNORE: 134, MOBILITY_HEADER: 135, UDP_LITE: 136, MPLS_IN_IP: 137, MANET: 138, HIP: 139, SHIM6: 140, WESP: 141, ROHC: 142, ETHERNET: 143, AGGFRAG: 144, NSH: 145, TESTING_253: 253, TESTING_254: 254 };
export type Protocol = (typeof Protocol)[keyof typeof Protocol];
export const Direction: { readonly IN: 0; readonly OUT: 1; readonly BOTH: 2 } = { IN: 0, OUT: 1, BOTH: 2 };
export type Direction = (typeof Direction)[keyof typeof Direction];
export const DiffservCodePoint: { readonly CS0: 0; readonly CS1: 8; readonly AF11: 10; readonly AF12: 12; readonly AF13: 14; readonly CS2: 16; readonly AF21: 18; readonly AF22: 20; readonly AF23: 22; readonly CS3: 24; readonly AF31: 26; readonly AF32: 28; readonly AF33: 30; readonly CS4: 32; readonly AF41: 34; readonly AF42: 36; readonly AF43: 38; readonly CS5: 40; readonly VOICE_ADMIT: 44; readonly EF: 46; readonly CS6: 48; readonly CS7: 56 } = { CS0: 0, CS1: 8, AF11: 10, AF12: 12, AF13: 14, CS2: 16, AF21: 18, AF22: 20, AF23: 22, CS3: 24, AF31: 26, AF32: 28, AF33: 30, CS4: 32, AF41: 34, AF42: 36, AF43: 38, CS5: 40, VOICE_ADMIT: 44, EF: 46, CS6: 48, CS7: 56 };
export type DiffservCodePoint = (typeof DiffservCodePoint)[keyof typeof DiffservCodePoint];
export const FragmentationFlag: { readonly DON_T_FRAGMENT_DF: 0; readonly MORE_FRAGMENTS_MF: 1 } = { DON_T_FRAGMENT_DF: 0, MORE_FRAGMENTS_MF: 1 };
export type FragmentationFlag = (typeof FragmentationFlag)[keyof typeof FragmentationFlag];
export const TimezoneFlag: { readonly UTC: 0; readonly LOCAL: 1; readonly OFFSET: 2 } = { UTC: 0, LOCAL: 1, OFFSET: 2 };
export type TimezoneFlag = (typeof TimezoneFlag)[keyof typeof TimezoneFlag];
export const Negated: { readonly FALSE: 0; readonly TRUE: 1 } = { FALSE: 0, TRUE: 1 };
export type Negated = (typeof Negated)[keyof typeof Negated];
export const UseAssignedAddress: { readonly FALSE: 0; readonly TRUE: 1 } = { FALSE: 0, TRUE: 1 };
export type UseAssignedAddress = (typeof UseAssignedAddress)[keyof typeof UseAssignedAddress];
export const IpOptionType: { readonly END_OF_OPTIONS_LIST: 0; readonly NO_OPERATION: 1; readonly RECORD_ROUTE: 7; readonly EXPERIMENTAL_MEASUREMENT: 10; readonly MTU_PROBE: 11; readonly MTU_REPLY: 12; readonly ENCODE: 15; readonly QUICK_START: 25; readonly RFC3692_STYLE_EXPERIMENT: 30; readonly TIME_STAMP: 68; readonly TRACEOUTE: 82; readonly RFC3692_STYLE_EXPERIMENT_94: 94; readonly SECURITY: 130; readonly LOOSE_SOURCE_ROUTE: 131; readonly EXTENDED_SECURITY: 133; readonly COMMERCIAL_SECURITY: 134; readonly STREAM_ID: 136; readonly STRICT_SOURCE_ROUTE: 137; readonly EXPERIMENTAL_ACCESS_CONTROL: 142; readonly IMI_TRAFFIC_DESCRIPTOR: 144; readonly EXTENDED_INTERNET_PROTOCOL: 145; readonly ADDRESS_EXTENSION: 147; readonly ROUTER_ALERT: 148; readonly SELECTIVE_DIRECTED_BROADCAST: 149; readonly DYNAMIC_PACKET_STATE: 151; readonly UPSTREAM_MULTICAST_PKT: 152; readonly RFC3692_STYLE_EXPERIMENT_158: 158; readonly EXPERIMENTAL_FLOW_CONTROL: 205; readonly RFC3692_STYLE_EXPERIMENT_222: 222 } = { END_OF_OPTIONS_LIST: 0, NO_OPERATION: 1, RECORD_ROUTE: 7, EXPERIMENTAL_MEASUREMENT: 10, MTU_PROBE: 11, MTU_REPLY: 12, ENCODE: 15, QUICK_START: 25, RFC3692_STYLE_EXPERIMENT: 30, TIME_STAMP: 68, TRACEOUTE: 82, RFC3692_STYLE_EXPERIMENT_94: 94, SECURITY: 130, LOOSE_SOURCE_ROUTE: 131, EXTENDED_SECURITY: 133, COMMERCIAL_SECURITY: 134, STREAM_ID: 136, STRICT_SOURCE_ROUTE: 137, EXPERIMENTAL_ACCESS_CONTROL: 142, IMI_TRAFFIC_DESCRIPTOR: 144, EXTENDED_INTERNET_PROTOCOL: 145, ADDRESS_EXTENSION: 147, ROUTER_ALERT: 148, SELECTIVE_DIRECTED_BROADCAST: 149, DYNAMIC_PACKET_STATE: 151, UPSTREAM_MULTICAST_PKT: 152, RFC3692_STYLE_EXPERIMENT_158: 158, EXPERIMENTAL_FLOW_CONTROL: 205, RFC3692_STYLE_EXPERIMENT_222: 222 };
export type IpOptionType = (typeof IpOptionType)[keyof typeof IpOptionType];
export const TcpOptionType: { readonly END_OF_OPTION_LIST: 0; readonly NO_OPERATION: 1; readonly MAXIMUM_SEGMENT_SIZE: 2; readonly WINDOW_SCALE: 3; readonly SACK_PERMITTED: 4; readonly SACK: 5; readonly ECHO: 6; readonly ECHO_REPLY: 7; readonly TIMESTAMPS: 8; readonly PARTIAL_ORDER_CONNECTION_PERMITTED: 9; readonly PARTIAL_ORDER_SERVICE_PROFILE: 10; readonly CC: 11; readonly CC_NEW: 12; readonly CC_ECHO: 13; readonly TCP_ALTERNATE_CHECKSUM_REQUEST: 14; readonly TCP_ALTERNATE_CHECKSUM_DATA: 15; readonly SKEETER: 16; readonly BUBBA: 17; readonly TRAILER_CHECKSUM_OPTION: 18; readonly MD5_SIGNATURE_OPTION: 19; readonly SCPS_CAPABILITIES: 20; readonly SELECTIVE_NEGATIVE_ACKNOWLEDGEMENTS: 21; readonly RECORD_BOUNDARIES: 22; readonly CORRUPTION_EXPERIENCED: 23; readonly SNAP: 24; readonly TCP_COMPRESSION_FILTER: 26; readonly QUICK_START_RESPONSE: 27; readonly USER_TIMEOUT_OPTION: 28; readonly TCP_AUTHENTICATION_OPTION_TCP_AO: 29; readonly MULTIPATH_TCP_MPTCP: 30; readonly TCP_FAST_OPEN_COOKIE: 34; readonly ENCRYPTION_NEGOTIATION: 69; readonly ACCURACE_ECN_ORDER_0: 172; readonly ACCURACE_ECN_ORDER_1: 174; readonly RFC3692_STYLE_EXPERIMENT_1: 253; readonly RFC3692_STYLE_EXPERIMENT_2: 254 } = { END_OF_OPTION_LIST: 0, NO_OPERATION: 1, MAXIMUM_SEGMENT_SIZE: 2, WINDOW_SCALE: 3, SACK_PERMITTED: 4, SACK: 5, ECHO: 6, ECHO_REPLY: 7, TIMESTAMPS: 8, PARTIAL_ORDER_CONNECTION_PERMITTED: 9, PARTIAL_ORDER_SERVICE_PROFILE: 10, CC: 11, CC_NEW: 12, CC_ECHO: 13, TCP_ALTERNATE_CHECKSUM_REQUEST: 14, TCP_ALTERNATE_CHECKSUM_DATA: 15, SKEETER: 16, BUBBA: 17, TRAILER_CHECKSUM_OPTION: 18, MD5_SIGNATURE_OPTION: 19, SCPS_CAPABILITIES: 20, SELECTIVE_NEGATIVE_ACKNOWLEDGEMENTS: 21, RECORD_BOUNDARIES: 22, CORRUPTION_EXPERIENCED: 23, SNAP: 24, TCP_COMPRESSION_FILTER: 26, QUICK_START_RESPONSE: 27, USER_TIMEOUT_OPTION: 28, TCP_AUTHENTICATION_OPTION_TCP_AO: 29, MULTIPATH_TCP_MPTCP: 30, TCP_FAST_OPEN_COOKIE: 34, ENCRYPTION_NEGOTIATION: 69, ACCURACE_ECN_ORDER_0: 172, ACCURACE_ECN_ORDER_1: 174, RFC3692_STYLE_EXPERIMENT_1: 253, RFC3692_STYLE_EXPERIMENT_2: 254 };
export type TcpOptionType = (typeof TcpOptionType)[keyof typeof TcpOptionType];
export const IcmpTypeNumber: { readonly ECHO_REPLY: 0; readonly DESTINATION_UNREACHABLE: 3; readonly SOURCE_QUENCH: 4; readonly REDIRECT: 5; readonly ALTERNATE_HOST_ADDRESS: 6; readonly ECHO: 8; readonly ROUTER_ADVERTISEMENT: 9; readonly ROUTER_SOLICITATION: 10; readonly TIME_EXCEEDED: 11; readonly PARAMETER_PROBLEM: 12; readonly TIMESTAMP: 13; readonly TIMESTAMP_REPLY: 14; readonly INFORMATION_REQUEST: 15; readonly INFORMATION_REPLY: 16; readonly ADDRESS_MASK_REQUEST: 17; readonly ADDRESS_MASK_REPLY: 18; readonly RESERVED_FOR_SECURITY: 19; readonly TRACEROUTE: 30; readonly DATAGRAM_CONVERSION_ERROR: 31; readonly MOBILE_HOST_REDIRECT: 32; readonly IPV6_WHERE_ARE_YOU: 33; readonly IPV6_I_AM_HERE: 34; readonly MOBILE_REGISTRATION_REQUEST: 35; readonly MOBILE_REGISTRATION_REPLY: 36; readonly DOMAIN_NAME_REQUEST: 37; readonly DOMAIN_NAME_REPLY: 38; readonly SKIP: 39; readonly PHOTURIUS: 40; readonly ICMP_MESSAGES_UTILIZED_BY_EXPERIMENTAL_MOBILITY_PROTOCOLS_SUCH_AS_SEAMOBY: 41; readonly EXTENDED_ECHO_REQUEST: 42; readonly EXTENDED_ECHO_REPLY: 43; readonly RFC3692_STYLE_EXPERIMENT_1: 253 } = { ECHO_REPLY: 0, DESTINATION_UNREACHABLE: 3, SOURCE_QUENCH: 4, REDIRECT: 5, ALTERNATE_HOST_ADDRESS: 6, ECHO: 8, ROUTER_ADVERTISEMENT: 9, ROUTER_SOLICITATION: 10, TIME_EXCEEDED: 11, PARAMETER_PROBLEM: 12, TIMESTAMP: 13, TIMESTAMP_REPLY: 14, INFORMATION_REQUEST: 15, INFORMATION_REPLY: 16, ADDRESS_MASK_REQUEST: 17, ADDRESS_MASK_REPLY: 18, RESERVED_FOR_SECURITY: 19, TRACEROUTE: 30, DATAGRAM_CONVERSION_ERROR: 31, MOBILE_HOST_REDIRECT: 32, IPV6_WHERE_ARE_YOU: 33, IPV6_I_AM_HERE: 34, MOBILE_REGISTRATION_REQUEST: 35, MOBILE_REGISTRATION_REPLY: 36, DOMAIN_NAME_REQUEST: 37, DOMAIN_NAME_REPLY: 38, SKIP: 39, PHOTURIUS: 40, ICMP_MESSAGES_UTILIZED_BY_EXPERIMENTAL_MOBILITY_PROTOCOLS_SUCH_AS_SEAMOBY: 41, EXTENDED_ECHO_REQUEST: 42, EXTENDED_ECHO_REPLY: 43, RFC3692_STYLE_EXPERIMENT_1: 253 };
export type IcmpTypeNumber = (typeof IcmpTypeNumber)[keyof typeof IcmpTypeNumber];
export const IcmpCode: { readonly NET_UNREACHABLE: 0; readonly HOST_UNREACHABLE: 1; readonly PROTOCOL_UNREACHABLE: 2; readonly PORT_UNREACHABLE: 3; readonly FRAGMENTATION_NEEDED_AND_DONT_FRAGMENT_SET: 4; readonly SOURCE_ROUTE_FAILED: 5; readonly DESTINATION_NETWORK_UNKNOWN: 6; readonly DESTINATION_HOST_UNKNOWN: 7; readonly SOURCE_HOST_ISOLATED: 8; readonly COMMUNICATION_WITH_DESTINATION_NETWORK_IS_ADMINISTRATIVELY_PROHIBITED: 9; readonly COMMUNICATION_WITH_DESTINATION_HOST_IS_ADMINISTRATIVELY_PROHIBITED: 10; readonly DESTINATION_NETWORK_UNREACHABLE_FOR_TYPE_OF_SERVICE: 11; readonly DESTINATION_HOST_UNREACHABLE_FOR_TYPE_OF_SERVICE: 12; readonly COMMUNICATION_ADMINISTRATIVELY_PROHOBITED: 13; readonly HOST_PRECEDENCE_VIOLATION: 14; readonly PRECEDENCE_CUTOFF_IN_EFFECT: 15 } = { NET_UNREACHABLE: 0, HOST_UNREACHABLE: 1, PROTOCOL_UNREACHABLE: 2, PORT_UNREACHABLE: 3, FRAGMENTATION_NEEDED_AND_DONT_FRAGMENT_SET: 4, SOURCE_ROUTE_FAILED: 5, DESTINATION_NETWORK_UNKNOWN: 6, DESTINATION_HOST_UNKNOWN: 7, SOURCE_HOST_ISOLATED: 8, COMMUNICATION_WITH_DESTINATION_NETWORK_IS_ADMINISTRATIVELY_PROHIBITED: 9, COMMUNICATION_WITH_DESTINATION_HOST_IS_ADMINISTRATIVELY_PROHIBITED: 10, DESTINATION_NETWORK_UNREACHABLE_FOR_TYPE_OF_SERVICE: 11, DESTINATION_HOST_UNREACHABLE_FOR_TYPE_OF_SERVICE: 12, COMMUNICATION_ADMINISTRATIVELY_PROHOBITED: 13, HOST_PRECEDENCE_VIOLATION: 14, PRECEDENCE_CUTOFF_IN_EFFECT: 15 };
export type IcmpCode = (typeof IcmpCode)[keyof typeof IcmpCode];

export type { Address };
