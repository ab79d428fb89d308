// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { slg } from "../../dictionary/gen/slg.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as ts29172GroupsTypes from "./ts29172-groups.ts";
import type * as ts29172Types from "./ts29172.ts";
import type * as ts29173GroupsTypes from "./ts29173-groups.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts32299Types from "./ts32299.ts";

/** The attributes of Provide-Location-Request. */
export interface ProvideLocationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** SLg-Location-Type (2500, vendor 10415), Enumerated, 3GPP TS 29.172. */
  slgLocationType: ts29172Types.SlgLocationType | (number & {});
  /** LCS-EPS-Client-Name (2501, vendor 10415), Grouped, 3GPP TS 29.172. */
  lcsEpsClientName: ts29172GroupsTypes.LcsEpsClientName;
  /** LCS-Client-Type (1241, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsClientType: ts32299Types.LcsClientType | (number & {});
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** IMEI (1402, vendor 10415), UTF8String, 3GPP TS 29.272. */
  imei?: string | undefined;
  /** LCS-Requestor-Name (2502, vendor 10415), Grouped, 3GPP TS 29.172. */
  lcsRequestorName?: ts29172GroupsTypes.LcsRequestorName | undefined;
  /** LCS-Priority (2503, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  lcsPriority?: number | undefined;
  /** LCS-QoS (2504, vendor 10415), Grouped, 3GPP TS 29.172. */
  lcsQos?: ts29172Types.LcsQos | undefined;
  /** Velocity-Requested (2508, vendor 10415), Enumerated, 3GPP TS 29.172. */
  velocityRequested?: ts29172Types.VelocityRequested | (number & {}) | undefined;
  /** Supported-GAD-Shapes (2510, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  supportedGadShapes?: number | undefined;
  /** LCS-Service-Type-ID (2520, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  lcsServiceTypeId?: number | undefined;
  /** LCS-Codeword (2511, vendor 10415), UTF8String, 3GPP TS 29.172. */
  lcsCodeword?: string | undefined;
  /** LCS-Privacy-Check-Non-Session (2521, vendor 10415), Grouped, 3GPP TS 29.172. */
  lcsPrivacyCheckNonSession?: ts29172Types.LcsPrivacyCheckNonSession | undefined;
  /** LCS-Privacy-Check-Session (2522, vendor 10415), Grouped, 3GPP TS 29.172. */
  lcsPrivacyCheckSession?: ts29172Types.LcsPrivacyCheckSession | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Deferred-Location-Type (2532, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  deferredLocationType?: number | undefined;
  /** LCS-Reference-Number (2531, vendor 10415), OctetString, 3GPP TS 29.172. */
  lcsReferenceNumber?: Buffer | undefined;
  /** Area-Event-Info (2533, vendor 10415), Grouped, 3GPP TS 29.172. */
  areaEventInfo?: ts29172Types.AreaEventInfo | undefined;
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
  /** PLR-Flags (2545, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  plrFlags?: number | undefined;
  /** Periodic-LDR-Information (2540, vendor 10415), Grouped, 3GPP TS 29.172. */
  periodicLdrInformation?: ts29172Types.PeriodicLdrInformation | undefined;
  /** Reporting-PLMN-List (2543, vendor 10415), Grouped, 3GPP TS 29.172. */
  reportingPlmnList?: ts29172GroupsTypes.ReportingPlmnList | undefined;
  /** Motion-Event-Info (2559, vendor 10415), Grouped, 3GPP TS 29.172. */
  motionEventInfo?: ts29172Types.MotionEventInfo | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Provide-Location-Request. */
export interface ProvideLocationRequestInput extends RequestAvps<ProvideLocationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  slgLocationType: keyof typeof ts29172Types.SlgLocationType;
  lcsClientType: keyof typeof ts32299Types.LcsClientType;
  drmp: keyof typeof rfc7944Types.Drmp;
  velocityRequested: keyof typeof ts29172Types.VelocityRequested;
}, "authSessionState"> {}
export interface ProvideLocationRequest extends ProvideLocationRequestAvps {}
/** Provide-Location-Request (PLR, 8388620), application 16777255, 3GPP TS 29.172. */
export class ProvideLocationRequest extends RequestMessage<ProvideLocationAnswerInput, ProvideLocationAnswer> {
  static override get definition(): CommandDefinition {
    return slg.command("Provide-Location-Request");
  }
  static override get answerType(): AnswerType<ProvideLocationAnswer> {
    return ProvideLocationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "slgLocationType",
      "lcsEpsClientName",
      "lcsClientType",
      "drmp",
      "vendorSpecificApplicationId",
      "userName",
      "msisdn",
      "imei",
      "lcsRequestorName",
      "lcsPriority",
      "lcsQos",
      "velocityRequested",
      "supportedGadShapes",
      "lcsServiceTypeId",
      "lcsCodeword",
      "lcsPrivacyCheckNonSession",
      "lcsPrivacyCheckSession",
      "serviceSelection",
      "deferredLocationType",
      "lcsReferenceNumber",
      "areaEventInfo",
      "gmlcAddress",
      "plrFlags",
      "periodicLdrInformation",
      "reportingPlmnList",
      "motionEventInfo",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProvideLocationRequestInput, header?: HeaderFields) {
    super(ProvideLocationRequest, avps, header);
  }
}

/** The attributes of Provide-Location-Answer. */
export interface ProvideLocationAnswerAvps extends ExtraAvps {
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
  /** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
  locationEstimate?: Buffer | undefined;
  /** Accuracy-Fulfilment-Indicator (2513, vendor 10415), Enumerated, 3GPP TS 29.172. */
  accuracyFulfilmentIndicator?: ts29172Types.AccuracyFulfilmentIndicator | (number & {}) | undefined;
  /** Age-Of-Location-Estimate (2514, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  ageOfLocationEstimate?: number | undefined;
  /** Velocity-Estimate (2515, vendor 10415), OctetString, 3GPP TS 29.172. */
  velocityEstimate?: Buffer | undefined;
  /** EUTRAN-Positioning-Data (2516, vendor 10415), OctetString, 3GPP TS 29.172. */
  eutranPositioningData?: Buffer | undefined;
  /** ECGI (2517, vendor 10415), OctetString, 3GPP TS 29.172. */
  ecgi?: Buffer | undefined;
  /** GERAN-Positioning-Info (2524, vendor 10415), Grouped, 3GPP TS 29.172. */
  geranPositioningInfo?: ts29172Types.GeranPositioningInfo | undefined;
  /** Cell-Global-Identity (1604, vendor 10415), OctetString, 3GPP TS 29.272. */
  cellGlobalIdentity?: Buffer | undefined;
  /** UTRAN-Positioning-Info (2527, vendor 10415), Grouped, 3GPP TS 29.172. */
  utranPositioningInfo?: ts29172Types.UtranPositioningInfo | undefined;
  /** Service-Area-Identity (1607, vendor 10415), OctetString, 3GPP TS 29.272. */
  serviceAreaIdentity?: Buffer | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
  /** PLA-Flags (2546, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  plaFlags?: number | undefined;
  /** ESMLC-Cell-Info (2552, vendor 10415), Grouped, 3GPP TS 29.172. */
  esmlcCellInfo?: ts29172Types.EsmlcCellInfo | undefined;
  /** Civic-Address (2556, vendor 10415), UTF8String, 3GPP TS 29.172. */
  civicAddress?: string | undefined;
  /** Barometric-Pressure (2557, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  barometricPressure?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
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
/** What may be written for the attributes of Provide-Location-Answer. */
export interface ProvideLocationAnswerInput extends AnswerAvps<ProvideLocationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  accuracyFulfilmentIndicator: keyof typeof ts29172Types.AccuracyFulfilmentIndicator;
}, "authSessionState"> {}
export interface ProvideLocationAnswer extends ProvideLocationAnswerAvps {}
/** Provide-Location-Answer (PLA, 8388620), application 16777255, 3GPP TS 29.172. */
export class ProvideLocationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return slg.command("Provide-Location-Answer");
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
      "locationEstimate",
      "accuracyFulfilmentIndicator",
      "ageOfLocationEstimate",
      "velocityEstimate",
      "eutranPositioningData",
      "ecgi",
      "geranPositioningInfo",
      "cellGlobalIdentity",
      "utranPositioningInfo",
      "serviceAreaIdentity",
      "servingNode",
      "plaFlags",
      "esmlcCellInfo",
      "civicAddress",
      "barometricPressure",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProvideLocationAnswerInput, header?: HeaderFields) {
    super(ProvideLocationAnswer, avps, header);
  }
}

/** The attributes of Location-Report-Request. */
export interface LocationReportRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** Location-Event (2518, vendor 10415), Enumerated, 3GPP TS 29.172. */
  locationEvent: ts29172Types.LocationEvent | (number & {});
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** LCS-EPS-Client-Name (2501, vendor 10415), Grouped, 3GPP TS 29.172. */
  lcsEpsClientName?: ts29172GroupsTypes.LcsEpsClientName | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** IMEI (1402, vendor 10415), UTF8String, 3GPP TS 29.272. */
  imei?: string | undefined;
  /** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
  locationEstimate?: Buffer | undefined;
  /** Accuracy-Fulfilment-Indicator (2513, vendor 10415), Enumerated, 3GPP TS 29.172. */
  accuracyFulfilmentIndicator?: ts29172Types.AccuracyFulfilmentIndicator | (number & {}) | undefined;
  /** Age-Of-Location-Estimate (2514, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  ageOfLocationEstimate?: number | undefined;
  /** Velocity-Estimate (2515, vendor 10415), OctetString, 3GPP TS 29.172. */
  velocityEstimate?: Buffer | undefined;
  /** EUTRAN-Positioning-Data (2516, vendor 10415), OctetString, 3GPP TS 29.172. */
  eutranPositioningData?: Buffer | undefined;
  /** ECGI (2517, vendor 10415), OctetString, 3GPP TS 29.172. */
  ecgi?: Buffer | undefined;
  /** GERAN-Positioning-Info (2524, vendor 10415), Grouped, 3GPP TS 29.172. */
  geranPositioningInfo?: ts29172Types.GeranPositioningInfo | undefined;
  /** Cell-Global-Identity (1604, vendor 10415), OctetString, 3GPP TS 29.272. */
  cellGlobalIdentity?: Buffer | undefined;
  /** UTRAN-Positioning-Info (2527, vendor 10415), Grouped, 3GPP TS 29.172. */
  utranPositioningInfo?: ts29172Types.UtranPositioningInfo | undefined;
  /** Service-Area-Identity (1607, vendor 10415), OctetString, 3GPP TS 29.272. */
  serviceAreaIdentity?: Buffer | undefined;
  /** LCS-Service-Type-ID (2520, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  lcsServiceTypeId?: number | undefined;
  /** Pseudonym-Indicator (2519, vendor 10415), Enumerated, 3GPP TS 29.172. */
  pseudonymIndicator?: ts29172Types.PseudonymIndicator | (number & {}) | undefined;
  /** LCS-QoS-Class (2523, vendor 10415), Enumerated, 3GPP TS 29.172. */
  lcsQosClass?: ts29172Types.LcsQosClass | (number & {}) | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
  /** LRR-Flags (2530, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  lrrFlags?: number | undefined;
  /** LCS-Reference-Number (2531, vendor 10415), OctetString, 3GPP TS 29.172. */
  lcsReferenceNumber?: Buffer | undefined;
  /** Deferred-MT-LR-Data (2547, vendor 10415), Grouped, 3GPP TS 29.172. */
  deferredMtLrData?: ts29172GroupsTypes.DeferredMtLrData | undefined;
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
  /** Reporting-Amount (2541, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  reportingAmount?: number | undefined;
  /** Periodic-LDR-Information (2540, vendor 10415), Grouped, 3GPP TS 29.172. */
  periodicLdrInformation?: ts29172Types.PeriodicLdrInformation | undefined;
  /** ESMLC-Cell-Info (2552, vendor 10415), Grouped, 3GPP TS 29.172. */
  esmlcCellInfo?: ts29172Types.EsmlcCellInfo | undefined;
  /** 1xRTT-RCID (2554, vendor 10415), OctetString, 3GPP TS 29.172. */
  onexrttRcid?: Buffer | undefined;
  /** Delayed-Location-Reporting-Data (2555, vendor 10415), Grouped, 3GPP TS 29.172. */
  delayedLocationReportingData?: ts29172GroupsTypes.DelayedLocationReportingData | undefined;
  /** Civic-Address (2556, vendor 10415), UTF8String, 3GPP TS 29.172. */
  civicAddress?: string | undefined;
  /** Barometric-Pressure (2557, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  barometricPressure?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Location-Report-Request. */
export interface LocationReportRequestInput extends RequestAvps<LocationReportRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  locationEvent: keyof typeof ts29172Types.LocationEvent;
  drmp: keyof typeof rfc7944Types.Drmp;
  accuracyFulfilmentIndicator: keyof typeof ts29172Types.AccuracyFulfilmentIndicator;
  pseudonymIndicator: keyof typeof ts29172Types.PseudonymIndicator;
  lcsQosClass: keyof typeof ts29172Types.LcsQosClass;
}, "authSessionState"> {}
export interface LocationReportRequest extends LocationReportRequestAvps {}
/** Location-Report-Request (LRR, 8388621), application 16777255, 3GPP TS 29.172. */
export class LocationReportRequest extends RequestMessage<LocationReportAnswerInput, LocationReportAnswer> {
  static override get definition(): CommandDefinition {
    return slg.command("Location-Report-Request");
  }
  static override get answerType(): AnswerType<LocationReportAnswer> {
    return LocationReportAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "locationEvent",
      "drmp",
      "vendorSpecificApplicationId",
      "lcsEpsClientName",
      "userName",
      "msisdn",
      "imei",
      "locationEstimate",
      "accuracyFulfilmentIndicator",
      "ageOfLocationEstimate",
      "velocityEstimate",
      "eutranPositioningData",
      "ecgi",
      "geranPositioningInfo",
      "cellGlobalIdentity",
      "utranPositioningInfo",
      "serviceAreaIdentity",
      "lcsServiceTypeId",
      "pseudonymIndicator",
      "lcsQosClass",
      "servingNode",
      "lrrFlags",
      "lcsReferenceNumber",
      "deferredMtLrData",
      "gmlcAddress",
      "reportingAmount",
      "periodicLdrInformation",
      "esmlcCellInfo",
      "onexrttRcid",
      "delayedLocationReportingData",
      "civicAddress",
      "barometricPressure",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: LocationReportRequestInput, header?: HeaderFields) {
    super(LocationReportRequest, avps, header);
  }
}

/** The attributes of Location-Report-Answer. */
export interface LocationReportAnswerAvps extends ExtraAvps {
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
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
  /** LRA-Flags (2549, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  lraFlags?: number | undefined;
  /** Reporting-PLMN-List (2543, vendor 10415), Grouped, 3GPP TS 29.172. */
  reportingPlmnList?: ts29172GroupsTypes.ReportingPlmnList | undefined;
  /** LCS-Reference-Number (2531, vendor 10415), OctetString, 3GPP TS 29.172. */
  lcsReferenceNumber?: Buffer | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
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
/** What may be written for the attributes of Location-Report-Answer. */
export interface LocationReportAnswerInput extends AnswerAvps<LocationReportAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface LocationReportAnswer extends LocationReportAnswerAvps {}
/** Location-Report-Answer (LRA, 8388621), application 16777255, 3GPP TS 29.172. */
export class LocationReportAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return slg.command("Location-Report-Answer");
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
      "gmlcAddress",
      "lraFlags",
      "reportingPlmnList",
      "lcsReferenceNumber",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: LocationReportAnswerInput, header?: HeaderFields) {
    super(LocationReportAnswer, avps, header);
  }
}
