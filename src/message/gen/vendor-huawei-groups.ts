// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as vendorHuaweiTypes from "./vendor-huawei.ts";

/** P2PSMS-Information (20400, vendor 2011), Grouped. */
export interface P2psmsInformation extends Group<P2psmsInformationInput> {
  /** Sms-Type (20715, vendor 2011), Unsigned32. */
  smsType?: number | undefined;
  /** SMSC-Address (2017, vendor 10415), Address, 3GPP TS 32.299. */
  smscAddress?: Address | undefined;
  /** SM-Id (20402, vendor 2011), UTF8String. */
  smId?: string | undefined;
  /** SM-Length (20403, vendor 2011), Unsigned32. */
  smLength?: number | undefined;
  /** MO-MSC-Address (20404, vendor 2011), UTF8String. */
  moMscAddress?: string | undefined;
  /** MT-MSC-Address (20405, vendor 2011), UTF8String. */
  mtMscAddress?: string | undefined;
  /** Source-Addr (20406, vendor 2011), UTF8String. */
  sourceAddr?: string | undefined;
  /** Dest-Addr (20407, vendor 2011), UTF8String. */
  destAddr?: string | undefined;
  /** Fee-Flag (20409, vendor 2011), Enumerated. */
  feeFlag?: vendorHuaweiTypes.FeeFlag | (number & {}) | undefined;
  /** Fee-Type (20410, vendor 2011), Enumerated. */
  feeType?: vendorHuaweiTypes.FeeType | (number & {}) | undefined;
  /** Message-PID (20414, vendor 2011), Unsigned32. */
  messagePid?: number | undefined;
  /** Status-Report-Requested (20415, vendor 2011), Enumerated. */
  statusReportRequested?: vendorHuaweiTypes.StatusReportRequested | (number & {}) | undefined;
  /** Orig-IMSI (20434, vendor 2011), UTF8String. */
  origImsi?: string | undefined;
  /** Dest-IMSI (20435, vendor 2011), UTF8String. */
  destImsi?: string | undefined;
  /** Calling-IMEI (20309, vendor 2011), UTF8String. */
  callingImei?: string | undefined;
  /** Called-IMEI (20308, vendor 2011), UTF8String. */
  calledImei?: string | undefined;
  /** Send-Result (20418, vendor 2011), Enumerated. */
  sendResult?: vendorHuaweiTypes.SendResult | (number & {}) | undefined;
  /** V-MCC-MNC-Addr (30924, vendor 2011), Unsigned32. */
  vMccMncAddr?: number | undefined;
  /** Original-Called-Party-Id (20310, vendor 2011), UTF8String. */
  originalCalledPartyId?: string | undefined;
  /** Notify-Mode (20431, vendor 2011), Enumerated. */
  notifyMode?: vendorHuaweiTypes.NotifyMode | (number & {}) | undefined;
  /** Operation-Result (20430, vendor 2011), Enumerated. */
  operationResult?: vendorHuaweiTypes.OperationResult | (number & {}) | undefined;
}
/** What may be written for P2PSMS-Information. */
export interface P2psmsInformationInput extends GroupInput<P2psmsInformation, {
  feeFlag: keyof typeof vendorHuaweiTypes.FeeFlag;
  feeType: keyof typeof vendorHuaweiTypes.FeeType;
  statusReportRequested: keyof typeof vendorHuaweiTypes.StatusReportRequested;
  sendResult: keyof typeof vendorHuaweiTypes.SendResult;
  notifyMode: keyof typeof vendorHuaweiTypes.NotifyMode;
  operationResult: keyof typeof vendorHuaweiTypes.OperationResult;
}> {}
