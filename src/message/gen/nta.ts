// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { nta } from "../../dictionary/gen/nta.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29154GroupsTypes from "./ts29154-groups.ts";
import type * as ts29154Types from "./ts29154.ts";
import type * as ts29229Types from "./ts29229.ts";

/** The attributes of Event-Configuration-Request. */
export interface EventConfigurationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Event-Configuration (4211, vendor 10415), Grouped, 3GPP TS 29.154. */
  eventConfiguration?: ts29154GroupsTypes.EventConfiguration | undefined;
  /** Group-Reporting-Guard-Timer (3163, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  groupReportingGuardTimer?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Event-Configuration-Request. */
export interface EventConfigurationRequestInput extends RequestAvps<EventConfigurationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface EventConfigurationRequest extends EventConfigurationRequestAvps {}
/** Event-Configuration-Request (ECR, 8388735), application 16777358, 3GPP TS 29.154. */
export class EventConfigurationRequest extends RequestMessage<EventConfigurationAnswerInput, EventConfigurationAnswer> {
  static override get definition(): CommandDefinition {
    return nta.command("Event-Configuration-Request");
  }
  static override get answerType(): AnswerType<EventConfigurationAnswer> {
    return EventConfigurationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "eventConfiguration",
      "groupReportingGuardTimer",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: EventConfigurationRequestInput, header?: HeaderFields) {
    super(EventConfigurationRequest, avps, header);
  }
}

/** The attributes of Event-Configuration-Answer. */
export interface EventConfigurationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Event-Reports (4215, vendor 10415), Grouped, 3GPP TS 29.154. */
  eventReports?: ts29154GroupsTypes.EventReports | undefined;
  /** Event-Configuration-Status (4213, vendor 10415), Grouped, 3GPP TS 29.154. */
  eventConfigurationStatus?: ts29154Types.EventConfigurationStatus | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Event-Configuration-Answer. */
export interface EventConfigurationAnswerInput extends AnswerAvps<EventConfigurationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface EventConfigurationAnswer extends EventConfigurationAnswerAvps {}
/** Event-Configuration-Answer (ECA, 8388735), application 16777358, 3GPP TS 29.154. */
export class EventConfigurationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nta.command("Event-Configuration-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "ocSupportedFeatures",
      "ocOlr",
      "eventReports",
      "eventConfigurationStatus",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: EventConfigurationAnswerInput, header?: HeaderFields) {
    super(EventConfigurationAnswer, avps, header);
  }
}

/** The attributes of Event-Reporting-Request. */
export interface EventReportingRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Event-Reports (4215, vendor 10415), Grouped, 3GPP TS 29.154. */
  eventReports?: ts29154GroupsTypes.EventReports | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Event-Reporting-Request. */
export interface EventReportingRequestInput extends RequestAvps<EventReportingRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface EventReportingRequest extends EventReportingRequestAvps {}
/** Event-Reporting-Request (ERR, 8388736), application 16777358, 3GPP TS 29.154. */
export class EventReportingRequest extends RequestMessage<EventReportingAnswerInput, EventReportingAnswer> {
  static override get definition(): CommandDefinition {
    return nta.command("Event-Reporting-Request");
  }
  static override get answerType(): AnswerType<EventReportingAnswer> {
    return EventReportingAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "drmp",
      "ocSupportedFeatures",
      "eventReports",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: EventReportingRequestInput, header?: HeaderFields) {
    super(EventReportingRequest, avps, header);
  }
}

/** The attributes of Event-Reporting-Answer. */
export interface EventReportingAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Event-Reporting-Answer. */
export interface EventReportingAnswerInput extends AnswerAvps<EventReportingAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface EventReportingAnswer extends EventReportingAnswerAvps {}
/** Event-Reporting-Answer (ERA, 8388736), application 16777358, 3GPP TS 29.154. */
export class EventReportingAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nta.command("Event-Reporting-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "ocSupportedFeatures",
      "ocOlr",
      "proxyInfo",
      "routeRecord",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: EventReportingAnswerInput, header?: HeaderFields) {
    super(EventReportingAnswer, avps, header);
  }
}
