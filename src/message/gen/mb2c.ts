// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { mb2c } from "../../dictionary/gen/mb2c.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29468GroupsTypes from "./ts29468-groups.ts";
import type * as ts29468Types from "./ts29468.ts";

/** The attributes of GCS-Action-Request. */
export interface GcsActionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures: ts29229Types.SupportedFeatures[];
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** TMGI-Allocation-Request (3509, vendor 10415), Grouped, 3GPP TS 29.468. */
  tmgiAllocationRequest?: ts29468Types.TmgiAllocationRequest | undefined;
  /** TMGI-Deallocation-Request (3512, vendor 10415), Grouped, 3GPP TS 29.468. */
  tmgiDeallocationRequest?: ts29468Types.TmgiDeallocationRequest | undefined;
  /** MBMS-Bearer-Request (3504, vendor 10415), Grouped, 3GPP TS 29.468. */
  mbmsBearerRequest?: ts29468GroupsTypes.MbmsBearerRequest[] | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of GCS-Action-Request. */
export interface GcsActionRequestInput extends RequestAvps<GcsActionRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface GcsActionRequest extends GcsActionRequestAvps {}
/** GCS-Action-Request (GAR, 8388662), application 16777335, 3GPP TS 29.468. */
export class GcsActionRequest extends RequestMessage<GcsActionAnswerInput, GcsActionAnswer> {
  static override get definition(): CommandDefinition {
    return mb2c.command("GCS-Action-Request");
  }
  static override get answerType(): AnswerType<GcsActionAnswer> {
    return GcsActionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "supportedFeatures",
      "drmp",
      "destinationHost",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "tmgiAllocationRequest",
      "tmgiDeallocationRequest",
      "mbmsBearerRequest",
      "restartCounter",
      "extraAvps",
    ]);
  }
  constructor(avps: GcsActionRequestInput, header?: HeaderFields) {
    super(GcsActionRequest, avps, header);
  }
}

/** The attributes of GCS-Action-Answer. */
export interface GcsActionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures: ts29229Types.SupportedFeatures[];
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
  /** TMGI-Allocation-Response (3510, vendor 10415), Grouped, 3GPP TS 29.468. */
  tmgiAllocationResponse?: ts29468Types.TmgiAllocationResponse | undefined;
  /** TMGI-Deallocation-Response (3513, vendor 10415), Grouped, 3GPP TS 29.468. */
  tmgiDeallocationResponse?: ts29468Types.TmgiDeallocationResponse[] | undefined;
  /** MBMS-Bearer-Response (3505, vendor 10415), Grouped, 3GPP TS 29.468. */
  mbmsBearerResponse?: ts29468GroupsTypes.MbmsBearerResponse[] | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of GCS-Action-Answer. */
export interface GcsActionAnswerInput extends AnswerAvps<GcsActionAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface GcsActionAnswer extends GcsActionAnswerAvps {}
/** GCS-Action-Answer (GAA, 8388662), application 16777335, 3GPP TS 29.468. */
export class GcsActionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mb2c.command("GCS-Action-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "supportedFeatures",
      "drmp",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "tmgiAllocationResponse",
      "tmgiDeallocationResponse",
      "mbmsBearerResponse",
      "restartCounter",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: GcsActionAnswerInput, header?: HeaderFields) {
    super(GcsActionAnswer, avps, header);
  }
}

/** The attributes of GCS-Notification-Request. */
export interface GcsNotificationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
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
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** TMGI-Expiry (3515, vendor 10415), Grouped, 3GPP TS 29.468. */
  tmgiExpiry?: ts29468Types.TmgiExpiry | undefined;
  /** MBMS-Bearer-Event-Notification (3503, vendor 10415), Grouped, 3GPP TS 29.468. */
  mbmsBearerEventNotification?: ts29468GroupsTypes.MbmsBearerEventNotification[] | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of GCS-Notification-Request. */
export interface GcsNotificationRequestInput extends RequestAvps<GcsNotificationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface GcsNotificationRequest extends GcsNotificationRequestAvps {}
/** GCS-Notification-Request (GNR, 8388663), application 16777335, 3GPP TS 29.468. */
export class GcsNotificationRequest extends RequestMessage<GcsNotificationAnswerInput, GcsNotificationAnswer> {
  static override get definition(): CommandDefinition {
    return mb2c.command("GCS-Notification-Request");
  }
  static override get answerType(): AnswerType<GcsNotificationAnswer> {
    return GcsNotificationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "drmp",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "tmgiExpiry",
      "mbmsBearerEventNotification",
      "restartCounter",
      "extraAvps",
    ]);
  }
  constructor(avps: GcsNotificationRequestInput, header?: HeaderFields) {
    super(GcsNotificationRequest, avps, header);
  }
}

/** The attributes of GCS-Notification-Answer. */
export interface GcsNotificationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
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
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Restart-Counter (932, vendor 10415), Unsigned32, 3GPP TS 29.061. */
  restartCounter?: number | undefined;
}
/** What may be written for the attributes of GCS-Notification-Answer. */
export interface GcsNotificationAnswerInput extends AnswerAvps<GcsNotificationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface GcsNotificationAnswer extends GcsNotificationAnswerAvps {}
/** GCS-Notification-Answer (GNA, 8388663), application 16777335, 3GPP TS 29.468. */
export class GcsNotificationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mb2c.command("GCS-Notification-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "failedAvp",
      "proxyInfo",
      "restartCounter",
      "extraAvps",
    ]);
  }
  constructor(avps: GcsNotificationAnswerInput, header?: HeaderFields) {
    super(GcsNotificationAnswer, avps, header);
  }
}
