// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { mip6a } from "../../dictionary/gen/mip6a.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc5447Types from "./rfc5447.ts";
import type * as rfc5777Types from "./rfc5777.ts";
import type * as rfc5778Types from "./rfc5778.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7155Types from "./rfc7155.ts";

/** The attributes of Re-Auth-Request. */
export interface ReAuthRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType: rfc6733Types.ReAuthRequestType;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 8, RFC 5778. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return mip6a.command("Re-Auth-Request");
  }
  static override get answerType(): AnswerType<ReAuthAnswer> {
    return ReAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "reAuthRequestType",
      "userName",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthRequestInput, header?: HeaderFields) {
    super(ReAuthRequest, avps, header);
  }
}

/** The attributes of Re-Auth-Answer. */
export interface ReAuthAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 8, RFC 5778. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip6a.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
  }
}

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
}
/** What may be written for the attributes of Accounting-Request. */
export interface AccountingRequestInput extends RequestAvps<AccountingRequestAvps, {
  accountingRecordType: keyof typeof rfc6733Types.AccountingRecordType;
  accountingRealtimeRequired: keyof typeof rfc6733Types.AccountingRealtimeRequired;
}> {}
export interface AccountingRequest extends AccountingRequestAvps {}
/** Accounting-Request (ACR, 271), application 8, RFC 5778. */
export class AccountingRequest extends RequestMessage<AccountingAnswerInput, AccountingAnswer> {
  static override get definition(): CommandDefinition {
    return mip6a.command("Accounting-Request");
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
/** Accounting-Answer (ACA, 271), application 8, RFC 5778. */
export class AccountingAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip6a.command("Accounting-Answer");
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

/** The attributes of Abort-Session-Request. */
export interface AbortSessionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 8, RFC 5778. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return mip6a.command("Abort-Session-Request");
  }
  static override get answerType(): AnswerType<AbortSessionAnswer> {
    return AbortSessionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "userName",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionRequestInput, header?: HeaderFields) {
    super(AbortSessionRequest, avps, header);
  }
}

/** The attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 8, RFC 5778. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip6a.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionAnswerInput, header?: HeaderFields) {
    super(AbortSessionAnswer, avps, header);
  }
}

/** The attributes of Session-Termination-Request. */
export interface SessionTerminationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause: rfc6733Types.TerminationCause;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 8, RFC 5778. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return mip6a.command("Session-Termination-Request");
  }
  static override get answerType(): AnswerType<SessionTerminationAnswer> {
    return SessionTerminationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "authApplicationId",
      "terminationCause",
      "userName",
      "destinationHost",
      "class",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationRequestInput, header?: HeaderFields) {
    super(SessionTerminationRequest, avps, header);
  }
}

/** The attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 8, RFC 5778. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip6a.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}

/** The attributes of MIP6-Request. */
export interface Mip6RequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Auth-Request-Type (274), Enumerated, RFC 6733. */
  authRequestType: rfc6733Types.AuthRequestType;
  /** MIP6-Auth-Mode (494), Enumerated, RFC 5778. */
  mip6AuthMode: rfc5778Types.Mip6AuthMode;
  /** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
  mipMobileNodeAddress: Address[];
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo: rfc5447Types.Mip6AgentInfo;
  /** MIP-Careof-Address (487), Address, RFC 5778. */
  mipCareofAddress: Address;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** NAS-Identifier (32), UTF8String, RFC 7155. */
  nasIdentifier?: string | undefined;
  /** NAS-IP-Address (4), OctetString, RFC 7155. */
  nasIpAddress?: Buffer | undefined;
  /** NAS-IPv6-Address (95), OctetString, RFC 7155. */
  nasIpv6Address?: Buffer | undefined;
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType?: rfc7155Types.NasPortType | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Calling-Station-Id (31), UTF8String, RFC 7155. */
  callingStationId?: string | undefined;
  /** MIP6-Feature-Vector (124), Unsigned64, 3GPP TS 29.273. */
  mip6FeatureVector?: bigint | undefined;
  /** MIP-MN-AAA-SPI (341), Unsigned32, RFC 4004. */
  mipMnAaaSpi?: number | undefined;
  /** MIP-MN-HA-SPI (491), Unsigned32, RFC 5778. */
  mipMnHaSpi?: number | undefined;
  /** MIP-Authenticator (488), OctetString, RFC 5778. */
  mipAuthenticator?: Buffer | undefined;
  /** MIP-MAC-Mobility-Data (489), OctetString, RFC 5778. */
  mipMacMobilityData?: Buffer | undefined;
  /** MIP-Timestamp (490), OctetString, RFC 5778. */
  mipTimestamp?: Buffer | undefined;
  /** QoS-Capability (578), Grouped, RFC 5777. */
  qosCapability?: rfc5777Types.QosCapability | undefined;
  /** QoS-Resources (508), Grouped, RFC 5777. */
  qosResources?: rfc5777Types.QosResources[] | undefined;
  /** Chargeable-User-Identity (89), OctetString, RFC 5778. */
  chargeableUserIdentity?: Buffer | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of MIP6-Request. */
export interface Mip6RequestInput extends RequestAvps<Mip6RequestAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  mip6AuthMode: keyof typeof rfc5778Types.Mip6AuthMode;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface Mip6Request extends Mip6RequestAvps {}
/** MIP6-Request (MIR, 325), application 8, RFC 5778. */
export class Mip6Request extends RequestMessage<Mip6AnswerInput, Mip6Answer> {
  static override get definition(): CommandDefinition {
    return mip6a.command("MIP6-Request");
  }
  static override get answerType(): AnswerType<Mip6Answer> {
    return Mip6Answer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "userName",
      "destinationRealm",
      "originHost",
      "originRealm",
      "authRequestType",
      "mip6AuthMode",
      "mipMobileNodeAddress",
      "mip6AgentInfo",
      "mipCareofAddress",
      "destinationHost",
      "originStateId",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPortType",
      "calledStationId",
      "callingStationId",
      "mip6FeatureVector",
      "mipMnAaaSpi",
      "mipMnHaSpi",
      "mipAuthenticator",
      "mipMacMobilityData",
      "mipTimestamp",
      "qosCapability",
      "qosResources",
      "chargeableUserIdentity",
      "serviceSelection",
      "authorizationLifetime",
      "authSessionState",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: Mip6RequestInput, header?: HeaderFields) {
    super(Mip6Request, avps, header);
  }
}

/** The attributes of MIP6-Answer. */
export interface Mip6AnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Auth-Request-Type (274), Enumerated, RFC 6733. */
  authRequestType: rfc6733Types.AuthRequestType;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType?: rfc6733Types.ReAuthRequestType | undefined;
  /** MIP6-Feature-Vector (124), Unsigned64, 3GPP TS 29.273. */
  mip6FeatureVector?: bigint | undefined;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
  mipMobileNodeAddress?: Address[] | undefined;
  /** MIP-MN-HA-MSA (492), Grouped, RFC 5778. */
  mipMnHaMsa?: rfc5778Types.MipMnHaMsa | undefined;
  /** QoS-Resources (508), Grouped, RFC 5777. */
  qosResources?: rfc5777Types.QosResources[] | undefined;
  /** Chargeable-User-Identity (89), OctetString, RFC 5778. */
  chargeableUserIdentity?: Buffer | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of MIP6-Answer. */
export interface Mip6AnswerInput extends AnswerAvps<Mip6AnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface Mip6Answer extends Mip6AnswerAvps {}
/** MIP6-Answer (MIA, 325), application 8, RFC 5778. */
export class Mip6Answer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip6a.command("MIP6-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "originHost",
      "originRealm",
      "authRequestType",
      "userName",
      "authorizationLifetime",
      "authSessionState",
      "errorMessage",
      "errorReportingHost",
      "reAuthRequestType",
      "mip6FeatureVector",
      "mip6AgentInfo",
      "mipMobileNodeAddress",
      "mipMnHaMsa",
      "qosResources",
      "chargeableUserIdentity",
      "serviceSelection",
      "originStateId",
      "proxyInfo",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: Mip6AnswerInput, header?: HeaderFields) {
    super(Mip6Answer, avps, header);
  }
}
