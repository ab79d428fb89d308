// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { st } from "../../dictionary/gen/st.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212GroupsTypes from "./ts29212-groups.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";

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
/** Re-Auth-Request (RAR, 258), application 16777349, 3GPP TS 29.212. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return st.command("Re-Auth-Request");
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
/** Re-Auth-Answer (RAA, 258), application 16777349, 3GPP TS 29.212. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return st.command("Re-Auth-Answer");
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
/** Abort-Session-Request (ASR, 274), application 16777349, 3GPP TS 29.212. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return st.command("Abort-Session-Request");
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
/** Abort-Session-Answer (ASA, 274), application 16777349, 3GPP TS 29.212. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return st.command("Abort-Session-Answer");
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
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
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777349, 3GPP TS 29.212. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return st.command("Session-Termination-Request");
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
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
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
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777349, 3GPP TS 29.212. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return st.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "errorMessage",
      "errorReportingHost",
      "ocSupportedFeatures",
      "ocOlr",
      "failedAvp",
      "originStateId",
      "class",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "load",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}

/** The attributes of TDF-Session-Request. */
export interface TdfSessionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Request-Type (2838, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  requestType: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Event-Report-Indication (1033, vendor 10415), Grouped, 3GPP TS 29.212. */
  eventReportIndication?: ts29212GroupsTypes.EventReportIndication | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** ADC-Rule-Install (1092, vendor 10415), Grouped, 3GPP TS 29.212. */
  adcRuleInstall?: ts29212Types.AdcRuleInstall[] | undefined;
  /** ADC-Rule-Remove (1093, vendor 10415), Grouped, 3GPP TS 29.212. */
  adcRuleRemove?: ts29212Types.AdcRuleRemove[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of TDF-Session-Request. */
export interface TdfSessionRequestInput extends RequestAvps<TdfSessionRequestAvps, {
  requestType: keyof typeof ts29212Types.RequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface TdfSessionRequest extends TdfSessionRequestAvps {}
/** TDF-Session-Request (TSR, 8388637), application 16777349, 3GPP TS 29.212. */
export class TdfSessionRequest extends RequestMessage<TdfSessionAnswerInput, TdfSessionAnswer> {
  static override get definition(): CommandDefinition {
    return st.command("TDF-Session-Request");
  }
  static override get answerType(): AnswerType<TdfSessionAnswer> {
    return TdfSessionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "requestType",
      "drmp",
      "destinationHost",
      "originStateId",
      "ocSupportedFeatures",
      "eventReportIndication",
      "framedIpAddress",
      "framedIpv6Prefix",
      "calledStationId",
      "adcRuleInstall",
      "adcRuleRemove",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: TdfSessionRequestInput, header?: HeaderFields) {
    super(TdfSessionRequest, avps, header);
  }
}

/** The attributes of TDF-Session-Answer. */
export interface TdfSessionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** ADC-Rule-Report (1097, vendor 10415), Grouped, 3GPP TS 29.212. */
  adcRuleReport?: ts29212Types.AdcRuleReport[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of TDF-Session-Answer. */
export interface TdfSessionAnswerInput extends AnswerAvps<TdfSessionAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface TdfSessionAnswer extends TdfSessionAnswerAvps {}
/** TDF-Session-Answer (TSA, 8388637), application 16777349, 3GPP TS 29.212. */
export class TdfSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return st.command("TDF-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "originStateId",
      "ocSupportedFeatures",
      "ocOlr",
      "adcRuleReport",
      "supportedFeatures",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: TdfSessionAnswerInput, header?: HeaderFields) {
    super(TdfSessionAnswer, avps, header);
  }
}

/** The attributes of TSSF-Notification-Request. */
export interface TssfNotificationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** ADC-Rule-Report (1097, vendor 10415), Grouped, 3GPP TS 29.212. */
  adcRuleReport?: ts29212Types.AdcRuleReport[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of TSSF-Notification-Request. */
export interface TssfNotificationRequestInput extends RequestAvps<TssfNotificationRequestAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface TssfNotificationRequest extends TssfNotificationRequestAvps {}
/** TSSF-Notification-Request (TNR, 8388731), application 16777349, 3GPP TS 29.212. */
export class TssfNotificationRequest extends RequestMessage<TssfNotificationAnswerInput, TssfNotificationAnswer> {
  static override get definition(): CommandDefinition {
    return st.command("TSSF-Notification-Request");
  }
  static override get answerType(): AnswerType<TssfNotificationAnswer> {
    return TssfNotificationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "drmp",
      "originStateId",
      "adcRuleReport",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: TssfNotificationRequestInput, header?: HeaderFields) {
    super(TssfNotificationRequest, avps, header);
  }
}

/** The attributes of TSSF-Notification-Answer. */
export interface TssfNotificationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of TSSF-Notification-Answer. */
export interface TssfNotificationAnswerInput extends AnswerAvps<TssfNotificationAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface TssfNotificationAnswer extends TssfNotificationAnswerAvps {}
/** TSSF-Notification-Answer (TNA, 8388731), application 16777349, 3GPP TS 29.212. */
export class TssfNotificationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return st.command("TSSF-Notification-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "ocSupportedFeatures",
      "ocOlr",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: TssfNotificationAnswerInput, header?: HeaderFields) {
    super(TssfNotificationAnswer, avps, header);
  }
}
