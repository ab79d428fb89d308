// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { rf } from "../../dictionary/gen/rf.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts32299GroupsTypes from "./ts32299-groups.ts";

/** The attributes of Accounting-Request. */
export interface AccountingRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Accounting-Record-Type (480), Enumerated, RFC 6733. */
  accountingRecordType: rfc6733Types.AccountingRecordType;
  /** Accounting-Record-Number (485), Unsigned32, RFC 6733. */
  accountingRecordNumber: number;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Accounting-Sub-Session-Id (287), Unsigned64, RFC 6733. */
  accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id (44), OctetString, RFC 6733. */
  acctSessionId?: Buffer | undefined;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** Acct-Interim-Interval (85), Unsigned32, RFC 6733. */
  acctInterimInterval?: number | undefined;
  /** Accounting-Realtime-Required (483), Enumerated, RFC 6733. */
  accountingRealtimeRequired?: rfc6733Types.AccountingRealtimeRequired | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Service-Context-Id (461), UTF8String, RFC 8506. */
  serviceContextId?: string | undefined;
  /** Service-Information (873, vendor 10415), Grouped, 3GPP TS 32.299. */
  serviceInformation?: ts32299GroupsTypes.ServiceInformation | undefined;
}
/** What may be written for the attributes of Accounting-Request. */
export interface AccountingRequestInput extends RequestAvps<AccountingRequestAvps, {
  accountingRecordType: keyof typeof rfc6733Types.AccountingRecordType;
  accountingRealtimeRequired: keyof typeof rfc6733Types.AccountingRealtimeRequired;
}> {}
export interface AccountingRequest extends AccountingRequestAvps {}
/** Accounting-Request (ACR, 271), application 3, 3GPP TS 32.299. */
export class AccountingRequest extends RequestMessage<AccountingAnswerInput, AccountingAnswer> {
  static override get definition(): CommandDefinition {
    return rf.command("Accounting-Request");
  }
  static override get answerType(): AnswerType<AccountingAnswer> {
    return AccountingAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "accountingRecordType",
      "accountingRecordNumber",
      "acctApplicationId",
      "vendorSpecificApplicationId",
      "userName",
      "destinationHost",
      "accountingSubSessionId",
      "acctSessionId",
      "acctMultiSessionId",
      "acctInterimInterval",
      "accountingRealtimeRequired",
      "originStateId",
      "eventTimestamp",
      "proxyInfo",
      "routeRecord",
      "serviceContextId",
      "serviceInformation",
      "extraAvps",
    ]);
  }
  constructor(avps: AccountingRequestInput, header?: HeaderFields) {
    super(AccountingRequest, avps, header);
  }
}

/** The attributes of Accounting-Answer. */
export interface AccountingAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Accounting-Record-Type (480), Enumerated, RFC 6733. */
  accountingRecordType: rfc6733Types.AccountingRecordType;
  /** Accounting-Record-Number (485), Unsigned32, RFC 6733. */
  accountingRecordNumber: number;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Acct-Interim-Interval (85), Unsigned32, RFC 6733. */
  acctInterimInterval?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Accounting-Answer. */
export interface AccountingAnswerInput extends AnswerAvps<AccountingAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  accountingRecordType: keyof typeof rfc6733Types.AccountingRecordType;
}> {}
export interface AccountingAnswer extends AccountingAnswerAvps {}
/** Accounting-Answer (ACA, 271), application 3, 3GPP TS 32.299. */
export class AccountingAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rf.command("Accounting-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "accountingRecordType",
      "accountingRecordNumber",
      "experimentalResult",
      "acctApplicationId",
      "userName",
      "errorMessage",
      "errorReportingHost",
      "acctInterimInterval",
      "failedAvp",
      "originStateId",
      "eventTimestamp",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: AccountingAnswerInput, header?: HeaderFields) {
    super(AccountingAnswer, avps, header);
  }
}
