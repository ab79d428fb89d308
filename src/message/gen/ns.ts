// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { ns } from "../../dictionary/gen/ns.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29153GroupsTypes from "./ts29153-groups.ts";
import type * as ts29229Types from "./ts29229.ts";

/** The attributes of Network-Status-Request. */
export interface NetworkStatusRequestAvps extends ExtraAvps {
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
  /** Ns-Request-Type (4102, vendor 10415), Unsigned32, 3GPP TS 29.153. */
  nsRequestType: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** Network-Area-Info-List (4201, vendor 10415), OctetString, 3GPP TS 29.154. */
  networkAreaInfoList?: Buffer | undefined;
  /** Congestion-Level-Range (4003, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelRange?: number | undefined;
  /** Monitoring-Duration (3130, vendor 10415), Time, 3GPP TS 29.336. */
  monitoringDuration?: Date | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Network-Status-Request. */
export interface NetworkStatusRequestInput extends RequestAvps<NetworkStatusRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface NetworkStatusRequest extends NetworkStatusRequestAvps {}
/** Network-Status-Request (NSR, 8388724), application 16777347, 3GPP TS 29.153. */
export class NetworkStatusRequest extends RequestMessage<NetworkStatusAnswerInput, NetworkStatusAnswer> {
  static override get definition(): CommandDefinition {
    return ns.command("Network-Status-Request");
  }
  static override get answerType(): AnswerType<NetworkStatusAnswer> {
    return NetworkStatusAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "nsRequestType",
      "drmp",
      "destinationHost",
      "originStateId",
      "ocSupportedFeatures",
      "scefId",
      "scefReferenceId",
      "networkAreaInfoList",
      "congestionLevelRange",
      "monitoringDuration",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: NetworkStatusRequestInput, header?: HeaderFields) {
    super(NetworkStatusRequest, avps, header);
  }
}

/** The attributes of Network-Status-Answer. */
export interface NetworkStatusAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Network-Congestion-Area-Report (4101, vendor 10415), Grouped, 3GPP TS 29.153. */
  networkCongestionAreaReport?: ts29153GroupsTypes.NetworkCongestionAreaReport[] | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Network-Status-Answer. */
export interface NetworkStatusAnswerInput extends AnswerAvps<NetworkStatusAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface NetworkStatusAnswer extends NetworkStatusAnswerAvps {}
/** Network-Status-Answer (NSA, 8388724), application 16777347, 3GPP TS 29.153. */
export class NetworkStatusAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return ns.command("Network-Status-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "ocSupportedFeatures",
      "ocOlr",
      "scefReferenceId",
      "originStateId",
      "networkCongestionAreaReport",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "supportedFeatures",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: NetworkStatusAnswerInput, header?: HeaderFields) {
    super(NetworkStatusAnswer, avps, header);
  }
}

/** The attributes of Network-Status-Continuous-Report-Request. */
export interface NetworkStatusContinuousReportRequestAvps extends ExtraAvps {
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** Network-Congestion-Area-Report (4101, vendor 10415), Grouped, 3GPP TS 29.153. */
  networkCongestionAreaReport?: ts29153GroupsTypes.NetworkCongestionAreaReport[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Network-Status-Continuous-Report-Request. */
export interface NetworkStatusContinuousReportRequestInput extends RequestAvps<NetworkStatusContinuousReportRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface NetworkStatusContinuousReportRequest extends NetworkStatusContinuousReportRequestAvps {}
/** Network-Status-Continuous-Report-Request (NCR, 8388725), application 16777347, 3GPP TS 29.153. */
export class NetworkStatusContinuousReportRequest extends RequestMessage<NetworkStatusContinuousReportAnswerInput, NetworkStatusContinuousReportAnswer> {
  static override get definition(): CommandDefinition {
    return ns.command("Network-Status-Continuous-Report-Request");
  }
  static override get answerType(): AnswerType<NetworkStatusContinuousReportAnswer> {
    return NetworkStatusContinuousReportAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "destinationHost",
      "originStateId",
      "ocSupportedFeatures",
      "scefReferenceId",
      "networkCongestionAreaReport",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: NetworkStatusContinuousReportRequestInput, header?: HeaderFields) {
    super(NetworkStatusContinuousReportRequest, avps, header);
  }
}

/** The attributes of Network-Status-Continuous-Report-Answer. */
export interface NetworkStatusContinuousReportAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Network-Status-Continuous-Report-Answer. */
export interface NetworkStatusContinuousReportAnswerInput extends AnswerAvps<NetworkStatusContinuousReportAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface NetworkStatusContinuousReportAnswer extends NetworkStatusContinuousReportAnswerAvps {}
/** Network-Status-Continuous-Report-Answer (NCA, 8388725), application 16777347, 3GPP TS 29.153. */
export class NetworkStatusContinuousReportAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return ns.command("Network-Status-Continuous-Report-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "ocSupportedFeatures",
      "ocOlr",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: NetworkStatusContinuousReportAnswerInput, header?: HeaderFields) {
    super(NetworkStatusContinuousReportAnswer, avps, header);
  }
}
