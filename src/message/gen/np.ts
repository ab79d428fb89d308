// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { np } from "../../dictionary/gen/np.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29217Types from "./ts29217.ts";
import type * as ts29229Types from "./ts29229.ts";

/** The attributes of Non-Aggregated-RUCI-Report-Request. */
export interface NonAggregatedRuciReportRequestAvps extends ExtraAvps {
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
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Congestion-Level-Value (4005, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelValue?: number | undefined;
  /** Congestion-Level-Set-Id (4004, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelSetId?: number | undefined;
  /** Congestion-Location-Id (4006, vendor 10415), Grouped, 3GPP TS 29.217. */
  congestionLocationId?: ts29217Types.CongestionLocationId | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** RCAF-Id (4010, vendor 10415), DiameterIdentity, 3GPP TS 29.217. */
  rcafId?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Non-Aggregated-RUCI-Report-Request. */
export interface NonAggregatedRuciReportRequestInput extends RequestAvps<NonAggregatedRuciReportRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface NonAggregatedRuciReportRequest extends NonAggregatedRuciReportRequestAvps {}
/** Non-Aggregated-RUCI-Report-Request (NRR, 8388720), application 16777342, 3GPP TS 29.217. */
export class NonAggregatedRuciReportRequest extends RequestMessage<NonAggregatedRuciReportAnswerInput, NonAggregatedRuciReportAnswer> {
  static override get definition(): CommandDefinition {
    return np.command("Non-Aggregated-RUCI-Report-Request");
  }
  static override get answerType(): AnswerType<NonAggregatedRuciReportAnswer> {
    return NonAggregatedRuciReportAnswer;
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
      "subscriptionId",
      "calledStationId",
      "congestionLevelValue",
      "congestionLevelSetId",
      "congestionLocationId",
      "ocSupportedFeatures",
      "rcafId",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: NonAggregatedRuciReportRequestInput, header?: HeaderFields) {
    super(NonAggregatedRuciReportRequest, avps, header);
  }
}

/** The attributes of Non-Aggregated-RUCI-Report-Answer. */
export interface NonAggregatedRuciReportAnswerAvps extends ExtraAvps {
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
  /** Reporting-Restriction (4011, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  reportingRestriction?: number | undefined;
  /** Conditional-Restriction (4007, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  conditionalRestriction?: number | undefined;
  /** RUCI-Action (4012, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  ruciAction?: number | undefined;
  /** Congestion-Level-Definition (4002, vendor 10415), Grouped, 3GPP TS 29.217. */
  congestionLevelDefinition?: ts29217Types.CongestionLevelDefinition[] | undefined;
  /** PCRF-Address (2207, vendor 10415), DiameterIdentity, 3GPP TS 29.215. */
  pcrfAddress?: string | undefined;
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Non-Aggregated-RUCI-Report-Answer. */
export interface NonAggregatedRuciReportAnswerInput extends AnswerAvps<NonAggregatedRuciReportAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  reportingRestriction: keyof typeof ts29217Types.ReportingRestriction;
  ruciAction: keyof typeof ts29217Types.RuciAction;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface NonAggregatedRuciReportAnswer extends NonAggregatedRuciReportAnswerAvps {}
/** Non-Aggregated-RUCI-Report-Answer (NRA, 8388720), application 16777342, 3GPP TS 29.217. */
export class NonAggregatedRuciReportAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return np.command("Non-Aggregated-RUCI-Report-Answer");
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
      "reportingRestriction",
      "conditionalRestriction",
      "ruciAction",
      "congestionLevelDefinition",
      "pcrfAddress",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "supportedFeatures",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: NonAggregatedRuciReportAnswerInput, header?: HeaderFields) {
    super(NonAggregatedRuciReportAnswer, avps, header);
  }
}

/** The attributes of Aggregated-RUCI-Report-Request. */
export interface AggregatedRuciReportRequestAvps extends ExtraAvps {
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
  /** Aggregated-RUCI-Report (4001, vendor 10415), Grouped, 3GPP TS 29.217. */
  aggregatedRuciReport?: ts29217Types.AggregatedRuciReport[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Aggregated-RUCI-Report-Request. */
export interface AggregatedRuciReportRequestInput extends RequestAvps<AggregatedRuciReportRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface AggregatedRuciReportRequest extends AggregatedRuciReportRequestAvps {}
/** Aggregated-RUCI-Report-Request (ARR, 8388721), application 16777342, 3GPP TS 29.217. */
export class AggregatedRuciReportRequest extends RequestMessage<AggregatedRuciReportAnswerInput, AggregatedRuciReportAnswer> {
  static override get definition(): CommandDefinition {
    return np.command("Aggregated-RUCI-Report-Request");
  }
  static override get answerType(): AnswerType<AggregatedRuciReportAnswer> {
    return AggregatedRuciReportAnswer;
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
      "aggregatedRuciReport",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: AggregatedRuciReportRequestInput, header?: HeaderFields) {
    super(AggregatedRuciReportRequest, avps, header);
  }
}

/** The attributes of Aggregated-RUCI-Report-Answer. */
export interface AggregatedRuciReportAnswerAvps extends ExtraAvps {
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
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
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
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Aggregated-RUCI-Report-Answer. */
export interface AggregatedRuciReportAnswerInput extends AnswerAvps<AggregatedRuciReportAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface AggregatedRuciReportAnswer extends AggregatedRuciReportAnswerAvps {}
/** Aggregated-RUCI-Report-Answer (ARA, 8388721), application 16777342, 3GPP TS 29.217. */
export class AggregatedRuciReportAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return np.command("Aggregated-RUCI-Report-Answer");
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
      "originStateId",
      "ocSupportedFeatures",
      "ocOlr",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "supportedFeatures",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: AggregatedRuciReportAnswerInput, header?: HeaderFields) {
    super(AggregatedRuciReportAnswer, avps, header);
  }
}

/** The attributes of Modify-Uecontext-Request. */
export interface ModifyUecontextRequestAvps extends ExtraAvps {
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
  destinationHost: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Reporting-Restriction (4011, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  reportingRestriction?: number | undefined;
  /** Conditional-Restriction (4007, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  conditionalRestriction?: number | undefined;
  /** RUCI-Action (4012, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  ruciAction?: number | undefined;
  /** Congestion-Level-Definition (4002, vendor 10415), Grouped, 3GPP TS 29.217. */
  congestionLevelDefinition?: ts29217Types.CongestionLevelDefinition[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Modify-Uecontext-Request. */
export interface ModifyUecontextRequestInput extends RequestAvps<ModifyUecontextRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  reportingRestriction: keyof typeof ts29217Types.ReportingRestriction;
  ruciAction: keyof typeof ts29217Types.RuciAction;
}, "authSessionState"> {}
export interface ModifyUecontextRequest extends ModifyUecontextRequestAvps {}
/** Modify-Uecontext-Request (MUR, 8388722), application 16777342, 3GPP TS 29.217. */
export class ModifyUecontextRequest extends RequestMessage<ModifyUecontextAnswerInput, ModifyUecontextAnswer> {
  static override get definition(): CommandDefinition {
    return np.command("Modify-Uecontext-Request");
  }
  static override get answerType(): AnswerType<ModifyUecontextAnswer> {
    return ModifyUecontextAnswer;
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
      "drmp",
      "originStateId",
      "subscriptionId",
      "calledStationId",
      "ocSupportedFeatures",
      "reportingRestriction",
      "conditionalRestriction",
      "ruciAction",
      "congestionLevelDefinition",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ModifyUecontextRequestInput, header?: HeaderFields) {
    super(ModifyUecontextRequest, avps, header);
  }
}

/** The attributes of Modify-Uecontext-Answer. */
export interface ModifyUecontextAnswerAvps extends ExtraAvps {
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
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
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
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of Modify-Uecontext-Answer. */
export interface ModifyUecontextAnswerInput extends AnswerAvps<ModifyUecontextAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface ModifyUecontextAnswer extends ModifyUecontextAnswerAvps {}
/** Modify-Uecontext-Answer (MUA, 8388722), application 16777342, 3GPP TS 29.217. */
export class ModifyUecontextAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return np.command("Modify-Uecontext-Answer");
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
      "failedAvp",
      "originStateId",
      "ocSupportedFeatures",
      "ocOlr",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ModifyUecontextAnswerInput, header?: HeaderFields) {
    super(ModifyUecontextAnswer, avps, header);
  }
}
