// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { zh } from "../../dictionary/gen/zh.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29229GroupsTypes from "./ts29229-groups.ts";

/** The attributes of Multimedia-Auth-Request. */
export interface MultimediaAuthRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity?: string | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: ts29229GroupsTypes.SipAuthDataItem | undefined;
  /** GUSS-Timestamp (409, vendor 10415), Time, 3GPP TS 29.109. */
  gussTimestamp?: Date | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Request. */
export interface MultimediaAuthRequestInput extends RequestAvps<MultimediaAuthRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}, "authSessionState"> {}
export interface MultimediaAuthRequest extends MultimediaAuthRequestAvps {}
/** Multimedia-Auth-Request (MAR, 303), application 16777221, 3GPP TS 29.109. */
export class MultimediaAuthRequest extends RequestMessage<MultimediaAuthAnswerInput, MultimediaAuthAnswer> {
  static override get definition(): CommandDefinition {
    return zh.command("Multimedia-Auth-Request");
  }
  static override get answerType(): AnswerType<MultimediaAuthAnswer> {
    return MultimediaAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "userName",
      "publicIdentity",
      "sipAuthDataItem",
      "gussTimestamp",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: MultimediaAuthRequestInput, header?: HeaderFields) {
    super(MultimediaAuthRequest, avps, header);
  }
}

/** The attributes of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity?: string | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: ts29229GroupsTypes.SipAuthDataItem | undefined;
  /** GBA-UserSecSettings (400, vendor 10415), OctetString, 3GPP TS 29.109. */
  gbaUsersecsettings?: Buffer | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswerInput extends AnswerAvps<MultimediaAuthAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MultimediaAuthAnswer extends MultimediaAuthAnswerAvps {}
/** Multimedia-Auth-Answer (MAA, 303), application 16777221, 3GPP TS 29.109. */
export class MultimediaAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return zh.command("Multimedia-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "userName",
      "publicIdentity",
      "sipAuthDataItem",
      "gbaUsersecsettings",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: MultimediaAuthAnswerInput, header?: HeaderFields) {
    super(MultimediaAuthAnswer, avps, header);
  }
}
