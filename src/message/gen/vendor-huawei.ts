// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";

/** CC-Credit (473, vendor 2011), Grouped. */
export interface CcCredit extends Group<CcCreditInput> {
  /** Unit-Value (445), Grouped, RFC 8506. */
  unitValue: rfc8506Types.UnitValue;
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number | undefined;
}
/** What may be written for CC-Credit. */
export interface CcCreditInput extends GroupInput<CcCredit> {}

/** P2PSMS-Information (20300, vendor 2011), Grouped. */
export interface P2psmsInformation extends Group<P2psmsInformationInput> {
  /** Active-Flag (20978, vendor 2011), Integer32. */
  activeFlag?: number | undefined;
  /** Calling-Vlr-Number (20302, vendor 2011), UTF8String. */
  callingVlrNumber?: string | undefined;
  /** Calling-Msc-Address (21169, vendor 2011), OctetString. */
  callingMscAddress?: Buffer | undefined;
  /** Calling-CellID-Or-SAI (20303, vendor 2011), UTF8String. */
  callingCellidOrSai?: string | undefined;
  /** Access-Method (20340, vendor 2011), Unsigned32. */
  accessMethod?: number | undefined;
  /** Auth-Information (30800, vendor 2011), Grouped. */
  authInformation?: AuthInformation | undefined;
  /** Balance-Info (60001, vendor 2011), Grouped. */
  balanceInfo?: BalanceInfo[] | undefined;
  /** Calling-Party-Address (20336, vendor 2011), UTF8String. */
  callingPartyAddress?: string | undefined;
  /** Called-Party-Address (20337, vendor 2011), UTF8String. */
  calledPartyAddress?: string | undefined;
  /** Called-Short-Number (20338, vendor 2011), UTF8String. */
  calledShortNumber?: string | undefined;
  /** Specific-Output (20708, vendor 2011), Unsigned32. */
  specificOutput?: number | undefined;
  /** Calling-Partys-Category (20301, vendor 2011), Unsigned32. */
  callingPartysCategory?: number | undefined;
  /** Calling-Party-Address-Nature (21162, vendor 2011), Unsigned32. */
  callingPartyAddressNature?: number | undefined;
  /** Called-Party-Address-Nature (21163, vendor 2011), Unsigned32. */
  calledPartyAddressNature?: number | undefined;
  /** Calling-LAI (20304, vendor 2011), UTF8String. */
  callingLai?: string | undefined;
  /** Called-Vlr-Number (20305, vendor 2011), UTF8String. */
  calledVlrNumber?: string | undefined;
  /** Called-CellID-Or-SAI (20306, vendor 2011), UTF8String. */
  calledCellidOrSai?: string | undefined;
  /** Called-IMEI (20308, vendor 2011), UTF8String. */
  calledImei?: string | undefined;
  /** Calling-IMEI (20309, vendor 2011), UTF8String. */
  callingImei?: string | undefined;
  /** Additional-Calling-Party-Number (20312, vendor 2011), UTF8String. */
  additionalCallingPartyNumber?: string | undefined;
  /** Redirecting-Party-Id (20316, vendor 2011), UTF8String. */
  redirectingPartyId?: string | undefined;
  /** Redirection-Reason (20363, vendor 2011), Unsigned32. */
  redirectionReason?: number | undefined;
  /** MSC-Address (20322, vendor 2011), UTF8String. */
  mscAddress?: string | undefined;
  /** Time-Zone (20324, vendor 2011), Unsigned32. */
  timeZone?: number | undefined;
  /** Access-Network-Type (20804, vendor 2011), Unsigned32. */
  accessNetworkType?: number | undefined;
  /** Service-Key (20806, vendor 2011), Unsigned32. */
  serviceKey?: number | undefined;
  /** Call-Forward-Indicator (20387, vendor 2011), Unsigned32. */
  callForwardIndicator?: number | undefined;
  /** UE-IMSI (20318, vendor 2011), UTF8String. */
  ueImsi?: string | undefined;
  /** Original-Called-Party-Id (20310, vendor 2011), UTF8String. */
  originalCalledPartyId?: string | undefined;
  /** Call-Reference-Number (20321, vendor 2011), UTF8String. */
  callReferenceNumber?: string | undefined;
  /** Route-Prefix (20354, vendor 2011), OctetString. */
  routePrefix?: Buffer | undefined;
  /** SSP-Time (20386, vendor 2011), Time. */
  sspTime?: Date | undefined;
  /** Charge-Flow-Type (20339, vendor 2011), Unsigned32. */
  chargeFlowType?: number | undefined;
  /** Bearer-Capability (20313, vendor 2011), OctetString. */
  bearerCapability?: Buffer | undefined;
  /** Calling-Location-Number-Nature (21171, vendor 2011), Unsigned32. */
  callingLocationNumberNature?: number | undefined;
  /** Called-Party-BCDNumber-Nature (21165, vendor 2011), Unsigned32. */
  calledPartyBcdnumberNature?: number | undefined;
  /** Called-Location-Number (21173, vendor 2011), OctetString. */
  calledLocationNumber?: Buffer | undefined;
  /** Called-Location-Number-Nature (21174, vendor 2011), Unsigned32. */
  calledLocationNumberNature?: number | undefined;
  /** Original-Called-Party-Id-Nature (21166, vendor 2011), Unsigned32. */
  originalCalledPartyIdNature?: number | undefined;
  /** Reroute-Called-Number (21168, vendor 2011), OctetString. */
  rerouteCalledNumber?: Buffer | undefined;
  /** Function-Flag (20770, vendor 2011), UTF8String. */
  functionFlag?: string | undefined;
  /** VPN-Call-Auth-Flag (20941, vendor 2011), OctetString. */
  vpnCallAuthFlag?: Buffer | undefined;
  /** Personal-Pay-Notify-Mode (30015, vendor 2011), UTF8String. */
  personalPayNotifyMode?: string | undefined;
  /** User-Passwd (20362, vendor 2011), UTF8String. */
  userPasswd?: string | undefined;
  /** IDD-Originate-Number (21119, vendor 2011), OctetString. */
  iddOriginateNumber?: Buffer | undefined;
  /** Address-Of-Restricted-Indicator (21121, vendor 2011), Unsigned32. */
  addressOfRestrictedIndicator?: number | undefined;
  /** Connect-Called-Number (20373, vendor 2011), UTF8String. */
  connectCalledNumber?: string | undefined;
  /** Calling-Location-Number (21170, vendor 2011), OctetString. */
  callingLocationNumber?: Buffer | undefined;
  /** Called-Msc-Address (21172, vendor 2011), OctetString. */
  calledMscAddress?: Buffer | undefined;
  /** Redirecting-Party-Id-Nature (21167, vendor 2011), Unsigned32. */
  redirectingPartyIdNature?: number | undefined;
  /** Real-Called-Number (20327, vendor 2011), UTF8String. */
  realCalledNumber?: string | undefined;
  /** Called-Party-BCDNumber (21164, vendor 2011), OctetString. */
  calledPartyBcdnumber?: Buffer | undefined;
  /** Original-Redirecting-Party-Id (20668, vendor 2011), UTF8String. */
  originalRedirectingPartyId?: string | undefined;
  /** New-SSP-Time (22992, vendor 2011), Time. */
  newSspTime?: Date | undefined;
  /** INAPCS1-Tariff-Class (30383, vendor 2011), UTF8String. */
  inapcs1TariffClass?: string | undefined;
  /** Called-LAI (20307, vendor 2011), UTF8String. */
  calledLai?: string | undefined;
  /** Keep-Voice-Flag (30017, vendor 2011), Unsigned32. */
  keepVoiceFlag?: number | undefined;
  /** Service-Parameter-Info (20920, vendor 2011), OctetString. */
  serviceParameterInfo?: Buffer[] | undefined;
  /** Alert-Level (20499, vendor 2011), Unsigned32. */
  alertLevel?: number | undefined;
  /** Grace-Period (20734, vendor 2011), OctetString. */
  gracePeriod?: Buffer | undefined;
  /** Disable-Period (20735, vendor 2011), OctetString. */
  disablePeriod?: Buffer | undefined;
  /** Call-Type (20807, vendor 2011), Unsigned32. */
  callType?: number | undefined;
  /** VPN-Notify-Flag (20940, vendor 2011), UTF8String. */
  vpnNotifyFlag?: string | undefined;
  /** Fav-Area-Flag (20917, vendor 2011), Unsigned32. */
  favAreaFlag?: number | undefined;
  /** Same-CUG-Not-Free-Notify-Flag (30020, vendor 2011), Integer32. */
  sameCugNotFreeNotifyFlag?: number | undefined;
  /** Personal-Pay-Cost-Value (30016, vendor 2011), Integer64. */
  personalPayCostValue?: bigint | undefined;
  /** Active-Currency-Code (20894, vendor 2011), Unsigned32. */
  activeCurrencyCode?: number | undefined;
  /** Suspend-Reason (20895, vendor 2011), Unsigned32. */
  suspendReason?: number | undefined;
  /** Charge-Party-Type (20731, vendor 2011), Unsigned32. */
  chargePartyType?: number | undefined;
  /** Credit-Use-Notification (21176, vendor 2011), Grouped. */
  creditUseNotification?: CreditUseNotification | undefined;
  /** User-Basic-Info (21196, vendor 2011), Grouped. */
  userBasicInfo?: UserBasicInfo | undefined;
  /** Community-Information (21204, vendor 2011), Grouped. */
  communityInformation?: CommunityInformation | undefined;
  /** Subscriber-Pay-Type (20355, vendor 2011), Unsigned32. */
  subscriberPayType?: number | undefined;
  /** Active-Period (20733, vendor 2011), OctetString. */
  activePeriod?: Buffer | undefined;
  /** Announcement-Data (20931, vendor 2011), OctetString. */
  announcementData?: Buffer | undefined;
  /** Notice-Information (20394, vendor 2011), Grouped. */
  noticeInformation?: NoticeInformation[] | undefined;
  /** Share-Call-Percent (30023, vendor 2011), Integer32. */
  shareCallPercent?: number | undefined;
  /** Service-Free-Indicator (20388, vendor 2011), Unsigned32. */
  serviceFreeIndicator?: number | undefined;
  /** HandleOver-Toolbox-Flag (21011, vendor 2011), Integer32. */
  handleoverToolboxFlag?: number | undefined;
  /** Call-Begin-Time (30365, vendor 2011), UTF8String. */
  callBeginTime?: string | undefined;
  /** Adjust-Roaming-Type (21010, vendor 2011), Integer32. */
  adjustRoamingType?: number | undefined;
  /** Total-Cost-Flag (20375, vendor 2011), Unsigned32. */
  totalCostFlag?: number | undefined;
  /** Release-Reason (20780, vendor 2011), Integer32. */
  releaseReason?: number | undefined;
  /** Account-Info (20356, vendor 2011), Grouped. */
  accountInfo?: AccountInfo | undefined;
  /** Called-Party-NP (20385, vendor 2011), UTF8String. */
  calledPartyNp?: string | undefined;
  /** Calling-Party-NP (20384, vendor 2011), UTF8String. */
  callingPartyNp?: string | undefined;
  /** Fav-Cell-Id-Flag (20361, vendor 2011), Enumerated. */
  favCellIdFlag?: FavCellIdFlag | (number & {}) | undefined;
  /** Recharge-Information (20341, vendor 2011), Grouped. */
  rechargeInformation?: RechargeInformation | undefined;
  /** Active-Method (20738, vendor 2011), Unsigned32. */
  activeMethod?: number | undefined;
  /** Operator-ID (20739, vendor 2011), UTF8String. */
  operatorId?: string | undefined;
  /** Account-Query-Method (20346, vendor 2011), Unsigned32. */
  accountQueryMethod?: number | undefined;
  /** Account-Type (20372, vendor 2011), Unsigned32. */
  accountType?: number | undefined;
  /** CC-Money (413), Grouped, RFC 8506. */
  ccMoney?: rfc8506Types.CcMoney | undefined;
  /** Fix-Rent-Fee (21108, vendor 2011), Unsigned32. */
  fixRentFee?: number | undefined;
  /** Next-Bill-DateTime (21109, vendor 2011), OctetString. */
  nextBillDatetime?: Buffer | undefined;
  /** Amount-Before-Recharge (20914, vendor 2011), Unsigned32. */
  amountBeforeRecharge?: number | undefined;
  /** Rchg-Ext-Act-Key (20812, vendor 2011), Unsigned32. */
  rchgExtActKey?: number | undefined;
  /** Account-Change-Info (20349, vendor 2011), Grouped. */
  accountChangeInfo?: AccountChangeInfo | undefined;
  /** Cum-Info (20853, vendor 2011), Grouped. */
  cumInfo?: CumInfo | undefined;
  /** Parent-Limit-Value (21220, vendor 2011), Integer64. */
  parentLimitValue?: bigint | undefined;
  /** Additional-Info (20371, vendor 2011), UTF8String. */
  additionalInfo?: string | undefined;
  /** Charge-Confirm-Flag (20347, vendor 2011), Enumerated. */
  chargeConfirmFlag?: ChargeConfirmFlag | (number & {}) | undefined;
  /** Main-Product-ID (30816, vendor 2011), Unsigned32. */
  mainProductId?: number | undefined;
  /** IVR-Lang (30811, vendor 2011), Unsigned32. */
  ivrLang?: number | undefined;
  /** SMS-Lang (30812, vendor 2011), Unsigned32. */
  smsLang?: number | undefined;
  /** Pay-Type (30813, vendor 2011), Unsigned32. */
  payType?: number | undefined;
  /** Brand (30815, vendor 2011), Unsigned32. */
  brand?: number | undefined;
  /** Activation-Date (30820, vendor 2011), OctetString. */
  activationDate?: Buffer | undefined;
  /** Management-State (30823, vendor 2011), UTF8String. */
  managementState?: string | undefined;
  /** State (30814, vendor 2011), Unsigned32. */
  state?: number | undefined;
  /** PPS-Balance (30821, vendor 2011), Integer64. */
  ppsBalance?: bigint | undefined;
  /** POS-Balance (30822, vendor 2011), Integer64. */
  posBalance?: bigint | undefined;
}
/** What may be written for P2PSMS-Information. */
export interface P2psmsInformationInput extends GroupInput<P2psmsInformation, {
  favCellIdFlag: keyof typeof FavCellIdFlag;
  chargeConfirmFlag: keyof typeof ChargeConfirmFlag;
}> {}

/** Recharge-Information (20341, vendor 2011), Grouped. */
export interface RechargeInformation extends Group<RechargeInformationInput> {
  /** Charge-Number (20326, vendor 2011), OctetString. */
  chargeNumber?: Buffer | undefined;
  /** Card-Number (20342, vendor 2011), OctetString. */
  cardNumber?: Buffer | undefined;
  /** Card-Batch (20364, vendor 2011), OctetString. */
  cardBatch?: Buffer | undefined;
  /** Card-Type (20365, vendor 2011), Unsigned32. */
  cardType?: number | undefined;
  /** Card-Money (20378, vendor 2011), Integer64. */
  cardMoney?: bigint | undefined;
  /** Charge-Money (20344, vendor 2011), Grouped. */
  chargeMoney?: ChargeMoney | undefined;
  /** Card-Sp-ID (20389, vendor 2011), Unsigned32. */
  cardSpId?: number | undefined;
  /** Card-Brand-ID (22121, vendor 2011), OctetString. */
  cardBrandId?: Buffer | undefined;
  /** Card-Cur-Distributor-ID (21120, vendor 2011), UTF8String. */
  cardCurDistributorId?: string | undefined;
  /** Fraud-Times (20390, vendor 2011), Unsigned32. */
  fraudTimes?: number | undefined;
  /** Serial-No (20391, vendor 2011), UTF8String. */
  serialNo?: string | undefined;
  /** Uniform-Serial-No (20786, vendor 2011), UTF8String. */
  uniformSerialNo?: string | undefined;
  /** Recharge-Method (20343, vendor 2011), Enumerated. */
  rechargeMethod?: RechargeMethod | (number & {}) | undefined;
  /** Etopup-Session-ID (20740, vendor 2011), UTF8String. */
  etopupSessionId?: string | undefined;
  /** Account-Type (20372, vendor 2011), Unsigned32. */
  accountType?: number | undefined;
  /** New-Card-Money (22994, vendor 2011), Integer64. */
  newCardMoney?: bigint | undefined;
  /** Ex-Trans-Type (21400, vendor 2011), UTF8String. */
  exTransType?: string | undefined;
  /** Channel-ID (22347, vendor 2011), UTF8String. */
  channelId?: string | undefined;
  /** Ex-Parameter-1 (30312, vendor 2011), UTF8String. */
  exParameter1?: string | undefined;
  /** Ex-Parameter-2 (30313, vendor 2011), UTF8String. */
  exParameter2?: string | undefined;
  /** Ex-Parameter-3 (30314, vendor 2011), UTF8String. */
  exParameter3?: string | undefined;
  /** Ex-Parameter-4 (30315, vendor 2011), UTF8String. */
  exParameter4?: string | undefined;
  /** Ex-Parameter-5 (30316, vendor 2011), UTF8String. */
  exParameter5?: string | undefined;
  /** Ex-Parameter-6 (30317, vendor 2011), UTF8String. */
  exParameter6?: string | undefined;
  /** Ex-Parameter-7 (30318, vendor 2011), UTF8String. */
  exParameter7?: string | undefined;
  /** Ex-Parameter-8 (30319, vendor 2011), UTF8String. */
  exParameter8?: string | undefined;
  /** Ex-Parameter-9 (30320, vendor 2011), UTF8String. */
  exParameter9?: string | undefined;
  /** Ex-Parameter-10 (30321, vendor 2011), UTF8String. */
  exParameter10?: string | undefined;
  /** Access-Module (30349, vendor 2011), Integer32. */
  accessModule?: number | undefined;
}
/** What may be written for Recharge-Information. */
export interface RechargeInformationInput extends GroupInput<RechargeInformation, {
  rechargeMethod: keyof typeof RechargeMethod;
}> {}

/** Values of Recharge-Method (20343, vendor 2011), Enumerated. */
export const RechargeMethod: {
  readonly FIRST_ACTIVATION: 0;
  readonly VOUCHER_OTHER_IVR: 1;
  readonly VOUCHER_SELF_IVR: 2;
  readonly VOUCHER_OTHER_SMS: 3;
  readonly VOUCHER_SELF_SMS: 4;
  readonly VOUCHER_OTHER_USSD: 5;
  readonly VOUCHER_SELF_USSD: 6;
  readonly MANUAL_RECHARGE: 7;
  readonly FIRST_ACTIVATION_BY_RECHARGE_CARD: 8;
  readonly FIRST_ACTIVATION_IN_CACHE: 9;
  readonly LOAN_USSD: 10;
  readonly LOAN_IVR: 11;
  readonly EVC_RECHARGE: 999;
  readonly QUERY_RECHARGE_RECORD: 9999;
} = {
  FIRST_ACTIVATION: 0,
  VOUCHER_OTHER_IVR: 1,
  VOUCHER_SELF_IVR: 2,
  VOUCHER_OTHER_SMS: 3,
  VOUCHER_SELF_SMS: 4,
  VOUCHER_OTHER_USSD: 5,
  VOUCHER_SELF_USSD: 6,
  MANUAL_RECHARGE: 7,
  FIRST_ACTIVATION_BY_RECHARGE_CARD: 8,
  FIRST_ACTIVATION_IN_CACHE: 9,
  LOAN_USSD: 10,
  LOAN_IVR: 11,
  EVC_RECHARGE: 999,
  QUERY_RECHARGE_RECORD: 9999,
};
/** A value of Recharge-Method. */
export type RechargeMethod = (typeof RechargeMethod)[keyof typeof RechargeMethod];

/** Charge-Money (20344, vendor 2011), Grouped. */
export interface ChargeMoney extends Group<ChargeMoneyInput> {
  /** Money-Value (20328, vendor 2011), Integer64. */
  moneyValue?: bigint | undefined;
  /** New-Money (22995, vendor 2011), Integer64. */
  newMoney?: bigint | undefined;
  /** Active-Day (20367, vendor 2011), Unsigned32. */
  activeDay?: number | undefined;
}
/** What may be written for Charge-Money. */
export interface ChargeMoneyInput extends GroupInput<ChargeMoney> {}

/** Values of Charge-Confirm-Flag (20347, vendor 2011), Enumerated. */
export const ChargeConfirmFlag: {
  readonly CONFIRM: 0;
  readonly CANCEL: 1;
} = {
  CONFIRM: 0,
  CANCEL: 1,
};
/** A value of Charge-Confirm-Flag. */
export type ChargeConfirmFlag = (typeof ChargeConfirmFlag)[keyof typeof ChargeConfirmFlag];

/** Account-Change-Info (20349, vendor 2011), Grouped. */
export interface AccountChangeInfo extends Group<AccountChangeInfoInput> {
  /** Account-Id (20357, vendor 2011), OctetString. */
  accountId: Buffer;
  /** Account-Type (20372, vendor 2011), Unsigned32. */
  accountType: number;
  /** Current-Account-Balance (20350, vendor 2011), Integer64. */
  currentAccountBalance: bigint;
  /** Account-Balance-Change (20351, vendor 2011), Integer64. */
  accountBalanceChange: bigint;
  /** Account-Date (20359, vendor 2011), OctetString. */
  accountDate: Buffer;
  /** Account-Date-Change (20352, vendor 2011), Unsigned32. */
  accountDateChange: number;
  /** Measure-Type (20353, vendor 2011), Unsigned32. */
  measureType: number;
}
/** What may be written for Account-Change-Info. */
export interface AccountChangeInfoInput extends GroupInput<AccountChangeInfo> {}

/** Account-Info (20356, vendor 2011), Grouped. */
export interface AccountInfo extends Group<AccountInfoInput> {
  /** Account-Id (20357, vendor 2011), OctetString. */
  accountId?: Buffer | undefined;
  /** Account-Type (20372, vendor 2011), Unsigned32. */
  accountType?: number | undefined;
  /** CC-Money (413), Grouped, RFC 8506. */
  ccMoney?: rfc8506Types.CcMoney | undefined;
  /** CC-Credit (473, vendor 2011), Grouped. */
  ccCredit?: CcCredit | undefined;
  /** Account-Date (20359, vendor 2011), OctetString. */
  accountDate?: Buffer | undefined;
  /** Lifecycle-State (20772, vendor 2011), Unsigned32. */
  lifecycleState?: number | undefined;
}
/** What may be written for Account-Info. */
export interface AccountInfoInput extends GroupInput<AccountInfo> {}

/** Values of Fav-Cell-Id-Flag (20361, vendor 2011), Enumerated. */
export const FavCellIdFlag: {
  readonly NOT: 0;
  readonly SYSTEM_LEVEL: 1;
  readonly USER_LEVEL: 2;
  readonly HOME_AND_SPECIAL_ZONE: 3;
} = {
  NOT: 0,
  SYSTEM_LEVEL: 1,
  USER_LEVEL: 2,
  HOME_AND_SPECIAL_ZONE: 3,
};
/** A value of Fav-Cell-Id-Flag. */
export type FavCellIdFlag = (typeof FavCellIdFlag)[keyof typeof FavCellIdFlag];

/** Notice-Information (20394, vendor 2011), Grouped. */
export interface NoticeInformation extends Group<NoticeInformationInput> {
  /** Message-Count (20395, vendor 2011), Unsigned32. */
  messageCount?: number | undefined;
  /** Message-Content-1 (20396, vendor 2011), UTF8String. */
  messageContent1?: string | undefined;
  /** Message-Content-2 (20397, vendor 2011), UTF8String. */
  messageContent2?: string | undefined;
  /** Message-Content-3 (20398, vendor 2011), UTF8String. */
  messageContent3?: string | undefined;
  /** Message-Content-4 (20399, vendor 2011), UTF8String. */
  messageContent4?: string | undefined;
  /** Message-Content-5 (20700, vendor 2011), UTF8String. */
  messageContent5?: string | undefined;
  /** Message-Content-6 (20701, vendor 2011), UTF8String. */
  messageContent6?: string | undefined;
  /** Receive-Message-Addr (20732, vendor 2011), UTF8String. */
  receiveMessageAddr?: string | undefined;
}
/** What may be written for Notice-Information. */
export interface NoticeInformationInput extends GroupInput<NoticeInformation> {}

/** Values of Fee-Flag (20409, vendor 2011), Enumerated. */
export const FeeFlag: {
  readonly CHARGE_IN_THE_ORIGINAL_MODE: 0;
  readonly CHARGE_THE_CALLING_NUMBER: 1;
  readonly CHARGE_THE_CALLED_NUMBER: 2;
  readonly CHARGE_THE_CHARGING_NUMBER: 3;
} = {
  CHARGE_IN_THE_ORIGINAL_MODE: 0,
  CHARGE_THE_CALLING_NUMBER: 1,
  CHARGE_THE_CALLED_NUMBER: 2,
  CHARGE_THE_CHARGING_NUMBER: 3,
};
/** A value of Fee-Flag. */
export type FeeFlag = (typeof FeeFlag)[keyof typeof FeeFlag];

/** Values of Fee-Type (20410, vendor 2011), Enumerated. */
export const FeeType: {
  readonly CHARGE_BY_DEFAULT_MODE: 0;
  readonly CHARGE_BY_ITEM: 1;
  readonly CHARGE_BY_MONTH_WITH_AUTHENTICATION_AND_FEE_DEDUCTION: 2;
  readonly CHARGE_BY_MONTH_WITH_AUTHENTICATION_BUT_NO_FEE_DEDUCTION: 3;
  readonly CHARGE_UPPER_LIMIT_AMOUNT_BY_THE_NUMBER_OF_SMS: 4;
  readonly CHARGE_BY_MONTH_WITH_LIMITED_NUMBER_OF_SMS_WITH_AUTHENTICATION_AND_FEE_DEDUCTION: 5;
} = {
  CHARGE_BY_DEFAULT_MODE: 0,
  CHARGE_BY_ITEM: 1,
  CHARGE_BY_MONTH_WITH_AUTHENTICATION_AND_FEE_DEDUCTION: 2,
  CHARGE_BY_MONTH_WITH_AUTHENTICATION_BUT_NO_FEE_DEDUCTION: 3,
  CHARGE_UPPER_LIMIT_AMOUNT_BY_THE_NUMBER_OF_SMS: 4,
  CHARGE_BY_MONTH_WITH_LIMITED_NUMBER_OF_SMS_WITH_AUTHENTICATION_AND_FEE_DEDUCTION: 5,
};
/** A value of Fee-Type. */
export type FeeType = (typeof FeeType)[keyof typeof FeeType];

/** Values of Status-Report-Requested (20415, vendor 2011), Enumerated. */
export const StatusReportRequested: {
  readonly NO: 0;
  readonly YES: 1;
  readonly REFUND_ON_FAILURE: 2;
} = {
  NO: 0,
  YES: 1,
  REFUND_ON_FAILURE: 2,
};
/** A value of Status-Report-Requested. */
export type StatusReportRequested = (typeof StatusReportRequested)[keyof typeof StatusReportRequested];

/** Values of Send-Result (20418, vendor 2011), Enumerated. */
export const SendResult: {
  readonly DELIVERED: 0;
} = {
  DELIVERED: 0,
};
/** A value of Send-Result. */
export type SendResult = (typeof SendResult)[keyof typeof SendResult];

/** Values of Operation-Result (20430, vendor 2011), Enumerated. */
export const OperationResult: {
  readonly SUCCESS: 0;
  readonly PROTOCOL_IS_NOT_SUPPORTED: 1;
  readonly OTHER_REASON: 10;
  readonly MO_ACCOUNT_DOES_NOT_EXIST: 11;
  readonly MT_ACCOUNT_DOES_NOT_EXIST: 12;
  readonly MO_ACCOUNT_STATE_IS_ABNORMAL: 13;
  readonly MT_ACCOUNT_STATE_IS_ABNORMAL: 14;
  readonly MO_BALANCE_IS_NOT_ENOUGH: 15;
  readonly MT_BALANCE_IS_NOT_ENOUGH: 16;
} = {
  SUCCESS: 0,
  PROTOCOL_IS_NOT_SUPPORTED: 1,
  OTHER_REASON: 10,
  MO_ACCOUNT_DOES_NOT_EXIST: 11,
  MT_ACCOUNT_DOES_NOT_EXIST: 12,
  MO_ACCOUNT_STATE_IS_ABNORMAL: 13,
  MT_ACCOUNT_STATE_IS_ABNORMAL: 14,
  MO_BALANCE_IS_NOT_ENOUGH: 15,
  MT_BALANCE_IS_NOT_ENOUGH: 16,
};
/** A value of Operation-Result. */
export type OperationResult = (typeof OperationResult)[keyof typeof OperationResult];

/** Values of Notify-Mode (20431, vendor 2011), Enumerated. */
export const NotifyMode: {
  readonly SEND_THE_REPORT_REGARDLESS_OF_WHETHER_THE_MESSAGE_SENDING_SUCCEEDS_OR_FAILS: 1;
  readonly SEND_THE_REPORT_WHEN_THE_MESSAGE_SENDING_FAILS: 2;
  readonly SEND_THE_REPORT_WHEN_THE_MESSAGE_SUCCEEDS: 3;
  readonly NEVER_SEND_THE_REPORT: 4;
} = {
  SEND_THE_REPORT_REGARDLESS_OF_WHETHER_THE_MESSAGE_SENDING_SUCCEEDS_OR_FAILS: 1,
  SEND_THE_REPORT_WHEN_THE_MESSAGE_SENDING_FAILS: 2,
  SEND_THE_REPORT_WHEN_THE_MESSAGE_SUCCEEDS: 3,
  NEVER_SEND_THE_REPORT: 4,
};
/** A value of Notify-Mode. */
export type NotifyMode = (typeof NotifyMode)[keyof typeof NotifyMode];

/** Values of Service-Type (20507, vendor 2011), Enumerated. */
export const ServiceType: {
  readonly UNKNOWN: 0;
} = {
  UNKNOWN: 0,
};
/** A value of Service-Type. */
export type ServiceType = (typeof ServiceType)[keyof typeof ServiceType];

/** RTBP-Information (20600, vendor 2011), Grouped. */
export interface RtbpInformation extends Group<RtbpInformationInput> {
  /** SP-Id (20504, vendor 2011), OctetString. */
  spId?: Buffer | undefined;
  /** Service-Id (20506, vendor 2011), OctetString. */
  serviceId?: Buffer | undefined;
  /** Category-ID (20639, vendor 2011), UTF8String. */
  categoryId?: string | undefined;
  /** Content-ID (20508, vendor 2011), OctetString. */
  contentId?: Buffer | undefined;
  /** CDR-Product-ID (20625, vendor 2011), UTF8String. */
  cdrProductId?: string | undefined;
  /** CDR-Charge-Mode (20626, vendor 2011), Integer32. */
  cdrChargeMode?: number | undefined;
  /** CDR-Times (20627, vendor 2011), Integer32. */
  cdrTimes?: number | undefined;
  /** CDR-Duration (20628, vendor 2011), Integer32. */
  cdrDuration?: number | undefined;
  /** CDR-Volume (20629, vendor 2011), Integer32. */
  cdrVolume?: number | undefined;
  /** CDR-Service-Type (20631, vendor 2011), Integer32. */
  cdrServiceType?: number | undefined;
  /** CDR-Begin-Time (20632, vendor 2011), Integer32. */
  cdrBeginTime?: number | undefined;
  /** CDR-End-Time (20633, vendor 2011), Integer32. */
  cdrEndTime?: number | undefined;
  /** CDR-PkgSp-Id (20634, vendor 2011), UTF8String. */
  cdrPkgspId?: string | undefined;
  /** CDR-Pkg-Service-Id (20635, vendor 2011), UTF8String. */
  cdrPkgServiceId?: string | undefined;
  /** CDR-Pkg-Product-Id (20636, vendor 2011), UTF8String. */
  cdrPkgProductId?: string | undefined;
  /** CDR-SP-Name (20637, vendor 2011), UTF8String. */
  cdrSpName?: string | undefined;
  /** CDR-Service-Name (20638, vendor 2011), UTF8String. */
  cdrServiceName?: string | undefined;
  /** Transaction-Id (20501, vendor 2011), OctetString. */
  transactionId?: Buffer | undefined;
}
/** What may be written for RTBP-Information. */
export interface RtbpInformationInput extends GroupInput<RtbpInformation> {}

/** Values of Recharge-Card-Type (20790, vendor 2011), Enumerated. */
export const RechargeCardType: {
  readonly AIRTIME: 2;
  readonly NETWORK: 3;
} = {
  AIRTIME: 2,
  NETWORK: 3,
};
/** A value of Recharge-Card-Type. */
export type RechargeCardType = (typeof RechargeCardType)[keyof typeof RechargeCardType];

/** Values of Msg-Send-Result (20803, vendor 2011), Enumerated. */
export const MsgSendResult: {
  readonly FAILED: 0;
  readonly SENT_SUCCESFULLY: 1;
} = {
  FAILED: 0,
  SENT_SUCCESFULLY: 1,
};
/** A value of Msg-Send-Result. */
export type MsgSendResult = (typeof MsgSendResult)[keyof typeof MsgSendResult];

/** Values of SDP-Media-Identifier (20820, vendor 2011), Enumerated. */
export const SdpMediaIdentifier: {
  readonly VOICE: 0;
  readonly VIDEO: 1;
  readonly FAX: 2;
} = {
  VOICE: 0,
  VIDEO: 1,
  FAX: 2,
};
/** A value of SDP-Media-Identifier. */
export type SdpMediaIdentifier = (typeof SdpMediaIdentifier)[keyof typeof SdpMediaIdentifier];

/** Values of Diversion-Reason (20821, vendor 2011), Enumerated. */
export const DiversionReason: {
  readonly UNKNOWN: 0;
  readonly CFU: 1;
  readonly CFB: 2;
  readonly CFNR: 3;
  readonly CFNL: 4;
  readonly CFDAR: 5;
  readonly CFDIR: 6;
  readonly CFNRC: 7;
  readonly CFUTM: 8;
  readonly CFBTM: 9;
  readonly CFNRTM: 10;
  readonly CFOTM: 11;
  readonly CFDIRTM: 12;
  readonly CFDARTM: 13;
  readonly CFOUNRTM: 14;
  readonly CFTB: 15;
  readonly CFSB: 16;
  readonly DND: 17;
  readonly CW: 18;
  readonly CFS: 19;
  readonly ACR: 20;
  readonly CT: 100;
  readonly CT_101: 101;
  readonly CTICW: 102;
  readonly CTICW_103: 103;
  readonly CFPBEQ: 104;
  readonly CFSR: 105;
  readonly CFBC: 255;
} = {
  UNKNOWN: 0,
  CFU: 1,
  CFB: 2,
  CFNR: 3,
  CFNL: 4,
  CFDAR: 5,
  CFDIR: 6,
  CFNRC: 7,
  CFUTM: 8,
  CFBTM: 9,
  CFNRTM: 10,
  CFOTM: 11,
  CFDIRTM: 12,
  CFDARTM: 13,
  CFOUNRTM: 14,
  CFTB: 15,
  CFSB: 16,
  DND: 17,
  CW: 18,
  CFS: 19,
  ACR: 20,
  CT: 100,
  CT_101: 101,
  CTICW: 102,
  CTICW_103: 103,
  CFPBEQ: 104,
  CFSR: 105,
  CFBC: 255,
};
/** A value of Diversion-Reason. */
export type DiversionReason = (typeof DiversionReason)[keyof typeof DiversionReason];

/** Cum-Info (20853, vendor 2011), Grouped. */
export interface CumInfo extends Group<CumInfoInput> {
  /** Cum-Money (20855, vendor 2011), OctetString. */
  cumMoney?: Buffer | undefined;
  /** Cum-Id (20854, vendor 2011), OctetString. */
  cumId?: Buffer | undefined;
}
/** What may be written for Cum-Info. */
export interface CumInfoInput extends GroupInput<CumInfo> {}

/** Credit-Use-Notification (21176, vendor 2011), Grouped. */
export interface CreditUseNotification extends Group<CreditUseNotificationInput> {
  /** PPS-Account-Notify (21177, vendor 2011), Grouped. */
  ppsAccountNotify?: PpsAccountNotify | undefined;
  /** POS-Account-Notify (21182, vendor 2011), Grouped. */
  posAccountNotify?: PosAccountNotify | undefined;
}
/** What may be written for Credit-Use-Notification. */
export interface CreditUseNotificationInput extends GroupInput<CreditUseNotification> {}

/** PPS-Account-Notify (21177, vendor 2011), Grouped. */
export interface PpsAccountNotify extends Group<PpsAccountNotifyInput> {
  /** PPS-Notify-Mode (21178, vendor 2011), Integer32. */
  ppsNotifyMode?: number | undefined;
  /** PPS-Used-Credit (21179, vendor 2011), Integer64. */
  ppsUsedCredit?: bigint | undefined;
  /** PPS-Max-Credit (21180, vendor 2011), Integer64. */
  ppsMaxCredit?: bigint | undefined;
  /** Validity-Date2 (21181, vendor 2011), OctetString. */
  validityDate2?: Buffer | undefined;
}
/** What may be written for PPS-Account-Notify. */
export interface PpsAccountNotifyInput extends GroupInput<PpsAccountNotify> {}

/** POS-Account-Notify (21182, vendor 2011), Grouped. */
export interface PosAccountNotify extends Group<PosAccountNotifyInput> {
  /** POS-Notify-Mode (21183, vendor 2011), Integer32. */
  posNotifyMode?: number | undefined;
  /** POS-Used-Credit (21184, vendor 2011), Integer64. */
  posUsedCredit?: bigint | undefined;
  /** Next-Bill-Date (21186, vendor 2011), OctetString. */
  nextBillDate?: Buffer | undefined;
}
/** What may be written for POS-Account-Notify. */
export interface PosAccountNotifyInput extends GroupInput<PosAccountNotify> {}

/** User-Basic-Info (21196, vendor 2011), Grouped. */
export interface UserBasicInfo extends Group<UserBasicInfoInput> {
  /** I-Sub-COSID (21191, vendor 2011), Integer32. */
  iSubCosid?: number | undefined;
  /** I-User-Type (21192, vendor 2011), Integer32. */
  iUserType?: number | undefined;
  /** I-Tenant-ID (21193, vendor 2011), Integer32. */
  iTenantId?: number | undefined;
  /** I-Language-Type (21194, vendor 2011), Integer32. */
  iLanguageType?: number | undefined;
  /** I-SMS-Language-Type (21195, vendor 2011), Integer32. */
  iSmsLanguageType?: number | undefined;
  /** I-Brand-ID (21198, vendor 2011), Integer32. */
  iBrandId?: number | undefined;
  /** I-Saas-Tenant-ID (30049, vendor 2011), Integer32. */
  iSaasTenantId?: number | undefined;
  /** I-First-Call-Flag (30050, vendor 2011), UTF8String. */
  iFirstCallFlag?: string | undefined;
}
/** What may be written for User-Basic-Info. */
export interface UserBasicInfoInput extends GroupInput<UserBasicInfo> {}

/** Community-Information (21204, vendor 2011), Grouped. */
export interface CommunityInformation extends Group<CommunityInformationInput> {
  /** S-Caller-Number-Type (21209, vendor 2011), OctetString. */
  sCallerNumberType?: Buffer | undefined;
  /** S-Caller-VPN-Phone-Flags (21210, vendor 2011), OctetString. */
  sCallerVpnPhoneFlags?: Buffer | undefined;
  /** S-Caller-PBX-Display-Number (21211, vendor 2011), OctetString. */
  sCallerPbxDisplayNumber?: Buffer | undefined;
  /** S-Caller-Hunting-Main-Number (21212, vendor 2011), OctetString. */
  sCallerHuntingMainNumber?: Buffer | undefined;
  /** S-Called-Number-Type (21216, vendor 2011), OctetString. */
  sCalledNumberType?: Buffer | undefined;
  /** S-Called-VPN-Phone-Flags (21217, vendor 2011), OctetString. */
  sCalledVpnPhoneFlags?: Buffer | undefined;
  /** S-Called-PBX-Display-Number (21218, vendor 2011), OctetString. */
  sCalledPbxDisplayNumber?: Buffer | undefined;
  /** S-Called-Hunting-Main-Number (21219, vendor 2011), OctetString. */
  sCalledHuntingMainNumber?: Buffer | undefined;
  /** S-Caller-Group-Number (21205, vendor 2011), OctetString. */
  sCallerGroupNumber?: Buffer | undefined;
  /** S-Caller-Top-Group-Number (21206, vendor 2011), OctetString. */
  sCallerTopGroupNumber?: Buffer | undefined;
  /** S-Caller-Short-Number (21208, vendor 2011), OctetString. */
  sCallerShortNumber?: Buffer | undefined;
  /** S-Called-Group-Number (21213, vendor 2011), OctetString. */
  sCalledGroupNumber?: Buffer | undefined;
  /** S-Called-Top-Group-Number (21214, vendor 2011), OctetString. */
  sCalledTopGroupNumber?: Buffer | undefined;
  /** S-Called-Long-Number (21207, vendor 2011), OctetString. */
  sCalledLongNumber?: Buffer | undefined;
  /** Member-Screen-Class (30406, vendor 2011), UTF8String. */
  memberScreenClass?: string | undefined;
  /** Screen-Zone-ID (30407, vendor 2011), Integer32. */
  screenZoneId?: number | undefined;
}
/** What may be written for Community-Information. */
export interface CommunityInformationInput extends GroupInput<CommunityInformation> {}

/** Values of Premium-Sms-Flag (30127, vendor 2011), Enumerated. */
export const PremiumSmsFlag: {
  readonly MM1: 0;
  readonly MM3: 1;
  readonly MM7: 4;
  readonly MM4: 5;
} = {
  MM1: 0,
  MM3: 1,
  MM7: 4,
  MM4: 5,
};
/** A value of Premium-Sms-Flag. */
export type PremiumSmsFlag = (typeof PremiumSmsFlag)[keyof typeof PremiumSmsFlag];

/** Auth-Information (30800, vendor 2011), Grouped. */
export interface AuthInformation extends Group<AuthInformationInput> {
  /** Auth-Result-Code (30801, vendor 2011), Unsigned32. */
  authResultCode?: number | undefined;
  /** Auth-User-State (30802, vendor 2011), UTF8String. */
  authUserState?: string | undefined;
  /** Auth-Action (30803, vendor 2011), UTF8String. */
  authAction?: string | undefined;
  /** Auth-Voice-ID (30804, vendor 2011), Unsigned32. */
  authVoiceId?: number | undefined;
  /** Auth-Message-ID (30805, vendor 2011), Unsigned32. */
  authMessageId?: number | undefined;
  /** Auth-Sub-Service-Key (30806, vendor 2011), UTF8String. */
  authSubServiceKey?: string | undefined;
}
/** What may be written for Auth-Information. */
export interface AuthInformationInput extends GroupInput<AuthInformation> {}

/** Values of Recipient-Type (30809, vendor 2011), Enumerated. */
export const RecipientType: {
  readonly MM1: 0;
  readonly MM3: 1;
  readonly MM7: 4;
  readonly MM4: 5;
} = {
  MM1: 0,
  MM3: 1,
  MM7: 4,
  MM4: 5,
};
/** A value of Recipient-Type. */
export type RecipientType = (typeof RecipientType)[keyof typeof RecipientType];

/** Balance-Info (60001, vendor 2011), Grouped. */
export interface BalanceInfo extends Group<BalanceInfoInput> {
  /** Balance-Category (60003, vendor 2011), Integer32. */
  balanceCategory: number;
  /** Balance-Id (60004, vendor 2011), Integer64. */
  balanceId: bigint;
  /** Balance-Type (30326, vendor 2011), Integer64. */
  balanceType: bigint;
  /** Current-Balance (60006, vendor 2011), Integer64. */
  currentBalance: bigint;
  /** Balance-Date (60007, vendor 2011), Time. */
  balanceDate: Date;
  /** Measure-Type (20353, vendor 2011), Unsigned32. */
  measureType: number;
  /** Payment-Type (60002, vendor 2011), Integer32. */
  paymentType?: number | undefined;
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number | undefined;
  /** Related-Object-Type (60008, vendor 2011), Integer32. */
  relatedObjectType?: number | undefined;
  /** Related-Object-ID (60009, vendor 2011), Integer64. */
  relatedObjectId?: bigint | undefined;
  /** Unpaid-Fee (60010, vendor 2011), Integer64. */
  unpaidFee?: bigint | undefined;
}
/** What may be written for Balance-Info. */
export interface BalanceInfoInput extends GroupInput<BalanceInfo> {}
