// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { pc6 } from "../../dictionary/gen/pc6.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29329GroupsTypes from "./ts29329-groups.ts";
import type * as ts29345GroupsTypes from "./ts29345-groups.ts";
import type * as ts29345Types from "./ts29345.ts";

/** The attributes of ProSe-Authorization-Request. */
export interface ProseAuthorizationRequestAvps extends ExtraAvps {
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
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity: ts29329GroupsTypes.UserIdentity;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Authorization-Request. */
export interface ProseAuthorizationRequestInput extends RequestAvps<ProseAuthorizationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseAuthorizationRequest extends ProseAuthorizationRequestAvps {}
/** ProSe-Authorization-Request (PAR, 8388668), application 16777340, 3GPP TS 29.345. */
export class ProseAuthorizationRequest extends RequestMessage<ProseAuthorizationAnswerInput, ProseAuthorizationAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Authorization-Request");
  }
  static override get answerType(): AnswerType<ProseAuthorizationAnswer> {
    return ProseAuthorizationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentity",
      "visitedPlmnId",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseAuthorizationRequestInput, header?: HeaderFields) {
    super(ProseAuthorizationRequest, avps, header);
  }
}

/** The attributes of ProSe-Authorization-Answer. */
export interface ProseAuthorizationAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** ProSe-Direct-Allowed (3704, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  proseDirectAllowed?: number | undefined;
  /** Validity-Time-Announce (3832, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  validityTimeAnnounce?: number | undefined;
  /** Validity-Time-Monitor (3833, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  validityTimeMonitor?: number | undefined;
  /** Validity-Time-Communication (3834, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  validityTimeCommunication?: number | undefined;
  /** Authorized-Discovery-Range (3708, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  authorizedDiscoveryRange?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Authorization-Answer. */
export interface ProseAuthorizationAnswerInput extends AnswerAvps<ProseAuthorizationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseAuthorizationAnswer extends ProseAuthorizationAnswerAvps {}
/** ProSe-Authorization-Answer (PAA, 8388668), application 16777340, 3GPP TS 29.345. */
export class ProseAuthorizationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Authorization-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "proseDirectAllowed",
      "validityTimeAnnounce",
      "validityTimeMonitor",
      "validityTimeCommunication",
      "authorizedDiscoveryRange",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseAuthorizationAnswerInput, header?: HeaderFields) {
    super(ProseAuthorizationAnswer, avps, header);
  }
}

/** The attributes of ProSe-Discovery-Request. */
export interface ProseDiscoveryRequestAvps extends ExtraAvps {
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
  /** Discovery-Auth-Request (3854, vendor 10415), Grouped, 3GPP TS 29.345. */
  discoveryAuthRequest: ts29345GroupsTypes.DiscoveryAuthRequest;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Discovery-Entry-ID (3850, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryEntryId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Discovery-Request. */
export interface ProseDiscoveryRequestInput extends RequestAvps<ProseDiscoveryRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseDiscoveryRequest extends ProseDiscoveryRequestAvps {}
/** ProSe-Discovery-Request (PDR, 8388669), application 16777340, 3GPP TS 29.345. */
export class ProseDiscoveryRequest extends RequestMessage<ProseDiscoveryAnswerInput, ProseDiscoveryAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Discovery-Request");
  }
  static override get answerType(): AnswerType<ProseDiscoveryAnswer> {
    return ProseDiscoveryAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "discoveryAuthRequest",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "discoveryEntryId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseDiscoveryRequestInput, header?: HeaderFields) {
    super(ProseDiscoveryRequest, avps, header);
  }
}

/** The attributes of ProSe-Discovery-Answer. */
export interface ProseDiscoveryAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Discovery-Auth-Response (3855, vendor 10415), Grouped, 3GPP TS 29.345. */
  discoveryAuthResponse?: ts29345GroupsTypes.DiscoveryAuthResponse | undefined;
  /** Discovery-Entry-ID (3850, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryEntryId?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Discovery-Answer. */
export interface ProseDiscoveryAnswerInput extends AnswerAvps<ProseDiscoveryAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseDiscoveryAnswer extends ProseDiscoveryAnswerAvps {}
/** ProSe-Discovery-Answer (PDA, 8388669), application 16777340, 3GPP TS 29.345. */
export class ProseDiscoveryAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Discovery-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "discoveryAuthResponse",
      "discoveryEntryId",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseDiscoveryAnswerInput, header?: HeaderFields) {
    super(ProseDiscoveryAnswer, avps, header);
  }
}

/** The attributes of ProSe-Match-Request. */
export interface ProseMatchRequestAvps extends ExtraAvps {
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
  /** Match-Request (3856, vendor 10415), Grouped, 3GPP TS 29.345. */
  matchRequest: ts29345GroupsTypes.MatchRequest;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** PMR-Flags (3852, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  pmrFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Match-Request. */
export interface ProseMatchRequestInput extends RequestAvps<ProseMatchRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseMatchRequest extends ProseMatchRequestAvps {}
/** ProSe-Match-Request (PMR, 8388670), application 16777340, 3GPP TS 29.345. */
export class ProseMatchRequest extends RequestMessage<ProseMatchAnswerInput, ProseMatchAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Match-Request");
  }
  static override get answerType(): AnswerType<ProseMatchAnswer> {
    return ProseMatchAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "matchRequest",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "pmrFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseMatchRequestInput, header?: HeaderFields) {
    super(ProseMatchRequest, avps, header);
  }
}

/** The attributes of ProSe-Match-Answer. */
export interface ProseMatchAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Match-Report (3807, vendor 10415), Grouped, 3GPP TS 29.345. */
  matchReport?: ts29345Types.MatchReport[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Match-Answer. */
export interface ProseMatchAnswerInput extends AnswerAvps<ProseMatchAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseMatchAnswer extends ProseMatchAnswerAvps {}
/** ProSe-Match-Answer (PMA, 8388670), application 16777340, 3GPP TS 29.345. */
export class ProseMatchAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Match-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "matchReport",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseMatchAnswerInput, header?: HeaderFields) {
    super(ProseMatchAnswer, avps, header);
  }
}

/** The attributes of ProSe-Match-Report-Info-Request. */
export interface ProseMatchReportInfoRequestAvps extends ExtraAvps {
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
  /** Match-Report-Info (3857, vendor 10415), Grouped, 3GPP TS 29.345. */
  matchReportInfo: ts29345GroupsTypes.MatchReportInfo;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Match-Report-Info-Request. */
export interface ProseMatchReportInfoRequestInput extends RequestAvps<ProseMatchReportInfoRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseMatchReportInfoRequest extends ProseMatchReportInfoRequestAvps {}
/** ProSe-Match-Report-Info-Request (PIR, 8388671), application 16777340, 3GPP TS 29.345. */
export class ProseMatchReportInfoRequest extends RequestMessage<ProseMatchReportInfoAnswerInput, ProseMatchReportInfoAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Match-Report-Info-Request");
  }
  static override get answerType(): AnswerType<ProseMatchReportInfoAnswer> {
    return ProseMatchReportInfoAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "matchReportInfo",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseMatchReportInfoRequestInput, header?: HeaderFields) {
    super(ProseMatchReportInfoRequest, avps, header);
  }
}

/** The attributes of ProSe-Match-Report-Info-Answer. */
export interface ProseMatchReportInfoAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Match-Report-Info-Answer. */
export interface ProseMatchReportInfoAnswerInput extends AnswerAvps<ProseMatchReportInfoAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseMatchReportInfoAnswer extends ProseMatchReportInfoAnswerAvps {}
/** ProSe-Match-Report-Info-Answer (PIA, 8388671), application 16777340, 3GPP TS 29.345. */
export class ProseMatchReportInfoAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Match-Report-Info-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseMatchReportInfoAnswerInput, header?: HeaderFields) {
    super(ProseMatchReportInfoAnswer, avps, header);
  }
}

/** The attributes of ProSe-Proximity-Request. */
export interface ProseProximityRequestAvps extends ExtraAvps {
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
  /** PRR-Flags (3814, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  prrFlags: number;
  /** Requesting-EPUID (3816, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingEpuid: string;
  /** Targeted-EPUID (3817, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetedEpuid: string;
  /** Time-Window (3818, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  timeWindow: number;
  /** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
  locationEstimate: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Location-Update-Trigger (3823, vendor 10415), Grouped, 3GPP TS 29.345. */
  locationUpdateTrigger?: ts29345Types.LocationUpdateTrigger | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Proximity-Request. */
export interface ProseProximityRequestInput extends RequestAvps<ProseProximityRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseProximityRequest extends ProseProximityRequestAvps {}
/** ProSe-Proximity-Request (PRR, 8388672), application 16777340, 3GPP TS 29.345. */
export class ProseProximityRequest extends RequestMessage<ProseProximityAnswerInput, ProseProximityAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Proximity-Request");
  }
  static override get answerType(): AnswerType<ProseProximityAnswer> {
    return ProseProximityAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "prrFlags",
      "requestingEpuid",
      "targetedEpuid",
      "timeWindow",
      "locationEstimate",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "locationUpdateTrigger",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseProximityRequestInput, header?: HeaderFields) {
    super(ProseProximityRequest, avps, header);
  }
}

/** The attributes of ProSe-Proximity-Answer. */
export interface ProseProximityAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
  locationEstimate?: Buffer | undefined;
  /** WLAN-Link-Layer-Id (3821, vendor 10415), Grouped, 3GPP TS 29.345. */
  wlanLinkLayerId?: ts29345Types.WlanLinkLayerId | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Proximity-Answer. */
export interface ProseProximityAnswerInput extends AnswerAvps<ProseProximityAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseProximityAnswer extends ProseProximityAnswerAvps {}
/** ProSe-Proximity-Answer (PRA, 8388672), application 16777340, 3GPP TS 29.345. */
export class ProseProximityAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Proximity-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "locationEstimate",
      "wlanLinkLayerId",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseProximityAnswerInput, header?: HeaderFields) {
    super(ProseProximityAnswer, avps, header);
  }
}

/** The attributes of ProSe-Location-Update-Request. */
export interface ProseLocationUpdateRequestAvps extends ExtraAvps {
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
  /** Targeted-EPUID (3817, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetedEpuid: string;
  /** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
  locationEstimate: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Location-Update-Request. */
export interface ProseLocationUpdateRequestInput extends RequestAvps<ProseLocationUpdateRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseLocationUpdateRequest extends ProseLocationUpdateRequestAvps {}
/** ProSe-Location-Update-Request (PLR, 8388673), application 16777340, 3GPP TS 29.345. */
export class ProseLocationUpdateRequest extends RequestMessage<ProseLocationUpdateAnswerInput, ProseLocationUpdateAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Location-Update-Request");
  }
  static override get answerType(): AnswerType<ProseLocationUpdateAnswer> {
    return ProseLocationUpdateAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "targetedEpuid",
      "locationEstimate",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseLocationUpdateRequestInput, header?: HeaderFields) {
    super(ProseLocationUpdateRequest, avps, header);
  }
}

/** The attributes of ProSe-Location-Update-Answer. */
export interface ProseLocationUpdateAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Location-Update-Answer. */
export interface ProseLocationUpdateAnswerInput extends AnswerAvps<ProseLocationUpdateAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseLocationUpdateAnswer extends ProseLocationUpdateAnswerAvps {}
/** ProSe-Location-Update-Answer (PLA, 8388673), application 16777340, 3GPP TS 29.345. */
export class ProseLocationUpdateAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Location-Update-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseLocationUpdateAnswerInput, header?: HeaderFields) {
    super(ProseLocationUpdateAnswer, avps, header);
  }
}

/** The attributes of ProSe-Alert-Request. */
export interface ProseAlertRequestAvps extends ExtraAvps {
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
  /** App-Layer-User-Id (3801, vendor 10415), UTF8String, 3GPP TS 29.345. */
  appLayerUserId: string;
  /** Targeted-EPUID (3817, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetedEpuid: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Assistance-info (3802, vendor 10415), Grouped, 3GPP TS 29.345. */
  assistanceInfo?: ts29345Types.AssistanceInfo | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Alert-Request. */
export interface ProseAlertRequestInput extends RequestAvps<ProseAlertRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseAlertRequest extends ProseAlertRequestAvps {}
/** ProSe-Alert-Request (ALR, 8388674), application 16777340, 3GPP TS 29.345. */
export class ProseAlertRequest extends RequestMessage<ProseAlertAnswerInput, ProseAlertAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Alert-Request");
  }
  static override get answerType(): AnswerType<ProseAlertAnswer> {
    return ProseAlertAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "appLayerUserId",
      "targetedEpuid",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "assistanceInfo",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseAlertRequestInput, header?: HeaderFields) {
    super(ProseAlertRequest, avps, header);
  }
}

/** The attributes of ProSe-Alert-Answer. */
export interface ProseAlertAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Alert-Answer. */
export interface ProseAlertAnswerInput extends AnswerAvps<ProseAlertAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseAlertAnswer extends ProseAlertAnswerAvps {}
/** ProSe-Alert-Answer (ALA, 8388674), application 16777340, 3GPP TS 29.345. */
export class ProseAlertAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Alert-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseAlertAnswerInput, header?: HeaderFields) {
    super(ProseAlertAnswer, avps, header);
  }
}

/** The attributes of ProSe-Cancellation-Request. */
export interface ProseCancellationRequestAvps extends ExtraAvps {
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
  /** Requesting-EPUID (3816, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingEpuid: string;
  /** Targeted-EPUID (3817, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetedEpuid: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Cancellation-Request. */
export interface ProseCancellationRequestInput extends RequestAvps<ProseCancellationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseCancellationRequest extends ProseCancellationRequestAvps {}
/** ProSe-Cancellation-Request (RPR, 8388675), application 16777340, 3GPP TS 29.345. */
export class ProseCancellationRequest extends RequestMessage<ProseCancellationAnswerInput, ProseCancellationAnswer> {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Cancellation-Request");
  }
  static override get answerType(): AnswerType<ProseCancellationAnswer> {
    return ProseCancellationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "requestingEpuid",
      "targetedEpuid",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseCancellationRequestInput, header?: HeaderFields) {
    super(ProseCancellationRequest, avps, header);
  }
}

/** The attributes of ProSe-Cancellation-Answer. */
export interface ProseCancellationAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of ProSe-Cancellation-Answer. */
export interface ProseCancellationAnswerInput extends AnswerAvps<ProseCancellationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseCancellationAnswer extends ProseCancellationAnswerAvps {}
/** ProSe-Cancellation-Answer (RPA, 8388675), application 16777340, 3GPP TS 29.345. */
export class ProseCancellationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc6.command("ProSe-Cancellation-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseCancellationAnswerInput, header?: HeaderFields) {
    super(ProseCancellationAnswer, avps, header);
  }
}
