// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { wx } from "../../dictionary/gen/wx.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7155Types from "./rfc7155.ts";
import type * as ts29229GroupsTypes from "./ts29229-groups.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29234GroupsTypes from "./ts29234-groups.ts";
import type * as ts29234Types from "./ts29234.ts";

/** The attributes of Server-Assignment-Request. */
export interface ServerAssignmentRequestAvps extends ExtraAvps {
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Server-Assignment-Type (614, vendor 10415), Enumerated, 3GPP TS 29.229. */
  serverAssignmentType: ts29229Types.ServerAssignmentType | (number & {});
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Server-Assignment-Request. */
export interface ServerAssignmentRequestInput extends RequestAvps<ServerAssignmentRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  serverAssignmentType: keyof typeof ts29229Types.ServerAssignmentType;
}, "authSessionState"> {}
export interface ServerAssignmentRequest extends ServerAssignmentRequestAvps {}
/** Server-Assignment-Request (SAR, 301), application 16777219, 3GPP TS 29.234. */
export class ServerAssignmentRequest extends RequestMessage<ServerAssignmentAnswerInput, ServerAssignmentAnswer> {
  static override get definition(): CommandDefinition {
    return wx.command("Server-Assignment-Request");
  }
  static override get answerType(): AnswerType<ServerAssignmentAnswer> {
    return ServerAssignmentAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "serverAssignmentType",
      "destinationHost",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ServerAssignmentRequestInput, header?: HeaderFields) {
    super(ServerAssignmentRequest, avps, header);
  }
}

/** The attributes of Server-Assignment-Answer. */
export interface ServerAssignmentAnswerAvps extends ExtraAvps {
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** WLAN-User-Data (303, vendor 10415), Grouped, 3GPP TS 29.234. */
  wlanUserData?: ts29234GroupsTypes.WlanUserData | undefined;
  /** Charging-Data (304, vendor 10415), Grouped, 3GPP TS 29.234. */
  chargingData?: ts29234Types.ChargingData | undefined;
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
/** What may be written for the attributes of Server-Assignment-Answer. */
export interface ServerAssignmentAnswerInput extends AnswerAvps<ServerAssignmentAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ServerAssignmentAnswer extends ServerAssignmentAnswerAvps {}
/** Server-Assignment-Answer (SAA, 301), application 16777219, 3GPP TS 29.234. */
export class ServerAssignmentAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return wx.command("Server-Assignment-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "userName",
      "resultCode",
      "experimentalResult",
      "wlanUserData",
      "chargingData",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: ServerAssignmentAnswerInput, header?: HeaderFields) {
    super(ServerAssignmentAnswer, avps, header);
  }
}

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
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType: rfc7155Types.NasPortType;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: ts29229GroupsTypes.SipAuthDataItem | undefined;
  /** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipNumberAuthItems?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Request. */
export interface MultimediaAuthRequestInput extends RequestAvps<MultimediaAuthRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
}, "authSessionState"> {}
export interface MultimediaAuthRequest extends MultimediaAuthRequestAvps {}
/** Multimedia-Auth-Request (MAR, 303), application 16777219, 3GPP TS 29.234. */
export class MultimediaAuthRequest extends RequestMessage<MultimediaAuthAnswerInput, MultimediaAuthAnswer> {
  static override get definition(): CommandDefinition {
    return wx.command("Multimedia-Auth-Request");
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
      "nasPortType",
      "userName",
      "destinationHost",
      "visitedNetworkIdentifier",
      "sipAuthDataItem",
      "sipNumberAuthItems",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: ts29229GroupsTypes.SipAuthDataItem | undefined;
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
/** Multimedia-Auth-Answer (MAA, 303), application 16777219, 3GPP TS 29.234. */
export class MultimediaAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return wx.command("Multimedia-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "userName",
      "resultCode",
      "experimentalResult",
      "sipNumberAuthItems",
      "sipAuthDataItem",
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

/** The attributes of Push-Profile-Request. */
export interface PushProfileRequestAvps extends ExtraAvps {
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** WLAN-User-Data (303, vendor 10415), Grouped, 3GPP TS 29.234. */
  wlanUserData?: ts29234GroupsTypes.WlanUserData | undefined;
  /** Charging-Data (304, vendor 10415), Grouped, 3GPP TS 29.234. */
  chargingData?: ts29234Types.ChargingData | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Push-Profile-Request. */
export interface PushProfileRequestInput extends RequestAvps<PushProfileRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}, "authSessionState"> {}
export interface PushProfileRequest extends PushProfileRequestAvps {}
/** Push-Profile-Request (PPR, 305), application 16777219, 3GPP TS 29.234. */
export class PushProfileRequest extends RequestMessage<PushProfileAnswerInput, PushProfileAnswer> {
  static override get definition(): CommandDefinition {
    return wx.command("Push-Profile-Request");
  }
  static override get answerType(): AnswerType<PushProfileAnswer> {
    return PushProfileAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "userName",
      "wlanUserData",
      "chargingData",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: PushProfileRequestInput, header?: HeaderFields) {
    super(PushProfileRequest, avps, header);
  }
}

/** The attributes of Push-Profile-Answer. */
export interface PushProfileAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of Push-Profile-Answer. */
export interface PushProfileAnswerInput extends AnswerAvps<PushProfileAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface PushProfileAnswer extends PushProfileAnswerAvps {}
/** Push-Profile-Answer (PPA, 305), application 16777219, 3GPP TS 29.234. */
export class PushProfileAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return wx.command("Push-Profile-Answer");
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
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: PushProfileAnswerInput, header?: HeaderFields) {
    super(PushProfileAnswer, avps, header);
  }
}
