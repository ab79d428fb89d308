// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s6c } from "../../dictionary/gen/s6c.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileS6cTypes from "./profile-s6c.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts29338Types from "./ts29338.ts";

/** The attributes of Send-Routing-Info-For-SM-Request. */
export interface SendRoutingInfoForSmRequestAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsmiCorrelationId?: ts29338Types.SmsmiCorrelationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** SC-Address (3300, vendor 10415), OctetString, 3GPP TS 29.338. */
  scAddress?: Buffer | undefined;
  /** SM-RP-MTI (3308, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smRpMti?: ts29338Types.SmRpMti | (number & {}) | undefined;
  /** SM-RP-SMEA (3309, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpSmea?: Buffer | undefined;
  /** SRR-Flags (3310, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  srrFlags?: number | undefined;
  /** SM-Delivery-Not-Intended (3311, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryNotIntended?: ts29338Types.SmDeliveryNotIntended | (number & {}) | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Send-Routing-Info-For-SM-Request. */
export interface SendRoutingInfoForSmRequestInput extends RequestAvps<SendRoutingInfoForSmRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  smRpMti: keyof typeof ts29338Types.SmRpMti;
  smDeliveryNotIntended: keyof typeof ts29338Types.SmDeliveryNotIntended;
}, "authSessionState"> {}
export interface SendRoutingInfoForSmRequest extends SendRoutingInfoForSmRequestAvps {}
/** Send-Routing-Info-For-SM-Request (SRR, 8388647), application 16777312, 3GPP TS 29.338. */
export class SendRoutingInfoForSmRequest extends RequestMessage<SendRoutingInfoForSmAnswerInput, SendRoutingInfoForSmAnswer> {
  static override get definition(): CommandDefinition {
    return s6c.command("Send-Routing-Info-For-SM-Request");
  }
  static override get answerType(): AnswerType<SendRoutingInfoForSmAnswer> {
    return SendRoutingInfoForSmAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "msisdn",
      "userName",
      "smsmiCorrelationId",
      "supportedFeatures",
      "scAddress",
      "smRpMti",
      "smRpSmea",
      "srrFlags",
      "smDeliveryNotIntended",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: SendRoutingInfoForSmRequestInput, header?: HeaderFields) {
    super(SendRoutingInfoForSmRequest, avps, header);
  }
}

/** The attributes of Send-Routing-Info-For-SM-Answer. */
export interface SendRoutingInfoForSmAnswerAvps extends ExtraAvps {
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: profileS6cTypes.ServingNode | undefined;
  /** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
  additionalServingNode?: profileS6cTypes.AdditionalServingNode | undefined;
  /** SMSF-3GPP-Address (3344, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsf3gppAddress?: ts29338Types.Smsf3gppAddress | undefined;
  /** SMSF-Non-3GPP-Address (3345, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsfNon3gppAddress?: ts29338Types.SmsfNon3gppAddress | undefined;
  /** LMSI (2400, vendor 10415), OctetString, 3GPP TS 29.173. */
  lmsi?: Buffer | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** MWD-Status (3312, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  mwdStatus?: number | undefined;
  /** MME-Absent-User-Diagnostic-SM (3313, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  mmeAbsentUserDiagnosticSm?: number | undefined;
  /** MSC-Absent-User-Diagnostic-SM (3314, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  mscAbsentUserDiagnosticSm?: number | undefined;
  /** SGSN-Absent-User-Diagnostic-SM (3315, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  sgsnAbsentUserDiagnosticSm?: number | undefined;
  /** SMSF-3GPP-Absent-User-Diagnostic-SM (3334, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  smsf3gppAbsentUserDiagnosticSm?: number | undefined;
  /** SMSF-Non-3GPP-Absent-User-Diagnostic-SM (3335, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  smsfNon3gppAbsentUserDiagnosticSm?: number | undefined;
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
/** What may be written for the attributes of Send-Routing-Info-For-SM-Answer. */
export interface SendRoutingInfoForSmAnswerInput extends AnswerAvps<SendRoutingInfoForSmAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface SendRoutingInfoForSmAnswer extends SendRoutingInfoForSmAnswerAvps {}
/** Send-Routing-Info-For-SM-Answer (SRA, 8388647), application 16777312, 3GPP TS 29.338. */
export class SendRoutingInfoForSmAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6c.command("Send-Routing-Info-For-SM-Answer");
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
      "userName",
      "supportedFeatures",
      "servingNode",
      "additionalServingNode",
      "smsf3gppAddress",
      "smsfNon3gppAddress",
      "lmsi",
      "userIdentifier",
      "mwdStatus",
      "mmeAbsentUserDiagnosticSm",
      "mscAbsentUserDiagnosticSm",
      "sgsnAbsentUserDiagnosticSm",
      "smsf3gppAbsentUserDiagnosticSm",
      "smsfNon3gppAbsentUserDiagnosticSm",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: SendRoutingInfoForSmAnswerInput, header?: HeaderFields) {
    super(SendRoutingInfoForSmAnswer, avps, header);
  }
}

/** The attributes of Alert-Service-Centre-Request. */
export interface AlertServiceCentreRequestAvps extends ExtraAvps {
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
  /** SC-Address (3300, vendor 10415), OctetString, 3GPP TS 29.338. */
  scAddress: Buffer;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsmiCorrelationId?: ts29338Types.SmsmiCorrelationId | undefined;
  /** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
  maximumUeAvailabilityTime?: Date | undefined;
  /** SMS-GMSC-Alert-Event (3333, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  smsGmscAlertEvent?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: profileS6cTypes.ServingNode | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Alert-Service-Centre-Request. */
export interface AlertServiceCentreRequestInput extends RequestAvps<AlertServiceCentreRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface AlertServiceCentreRequest extends AlertServiceCentreRequestAvps {}
/** Alert-Service-Centre-Request (ALR, 8388648), application 16777312, 3GPP TS 29.338. */
export class AlertServiceCentreRequest extends RequestMessage<AlertServiceCentreAnswerInput, AlertServiceCentreAnswer> {
  static override get definition(): CommandDefinition {
    return s6c.command("Alert-Service-Centre-Request");
  }
  static override get answerType(): AnswerType<AlertServiceCentreAnswer> {
    return AlertServiceCentreAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "scAddress",
      "userIdentifier",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "smsmiCorrelationId",
      "maximumUeAvailabilityTime",
      "smsGmscAlertEvent",
      "servingNode",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AlertServiceCentreRequestInput, header?: HeaderFields) {
    super(AlertServiceCentreRequest, avps, header);
  }
}

/** The attributes of Alert-Service-Centre-Answer. */
export interface AlertServiceCentreAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of Alert-Service-Centre-Answer. */
export interface AlertServiceCentreAnswerInput extends AnswerAvps<AlertServiceCentreAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface AlertServiceCentreAnswer extends AlertServiceCentreAnswerAvps {}
/** Alert-Service-Centre-Answer (ALA, 8388648), application 16777312, 3GPP TS 29.338. */
export class AlertServiceCentreAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6c.command("Alert-Service-Centre-Answer");
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
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: AlertServiceCentreAnswerInput, header?: HeaderFields) {
    super(AlertServiceCentreAnswer, avps, header);
  }
}

/** The attributes of Report-SM-Delivery-Status-Request. */
export interface ReportSmDeliveryStatusRequestAvps extends ExtraAvps {
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
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** SC-Address (3300, vendor 10415), OctetString, 3GPP TS 29.338. */
  scAddress: Buffer;
  /** SM-Delivery-Outcome (3316, vendor 10415), Grouped, 3GPP TS 29.338. */
  smDeliveryOutcome: ts29338Types.SmDeliveryOutcome;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsmiCorrelationId?: ts29338Types.SmsmiCorrelationId | undefined;
  /** RDR-Flags (3323, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  rdrFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Report-SM-Delivery-Status-Request. */
export interface ReportSmDeliveryStatusRequestInput extends RequestAvps<ReportSmDeliveryStatusRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ReportSmDeliveryStatusRequest extends ReportSmDeliveryStatusRequestAvps {}
/** Report-SM-Delivery-Status-Request (RDR, 8388649), application 16777312, 3GPP TS 29.338. */
export class ReportSmDeliveryStatusRequest extends RequestMessage<ReportSmDeliveryStatusAnswerInput, ReportSmDeliveryStatusAnswer> {
  static override get definition(): CommandDefinition {
    return s6c.command("Report-SM-Delivery-Status-Request");
  }
  static override get answerType(): AnswerType<ReportSmDeliveryStatusAnswer> {
    return ReportSmDeliveryStatusAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentifier",
      "scAddress",
      "smDeliveryOutcome",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "smsmiCorrelationId",
      "rdrFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReportSmDeliveryStatusRequestInput, header?: HeaderFields) {
    super(ReportSmDeliveryStatusRequest, avps, header);
  }
}

/** The attributes of Report-SM-Delivery-Status-Answer. */
export interface ReportSmDeliveryStatusAnswerAvps extends ExtraAvps {
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
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
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
/** What may be written for the attributes of Report-SM-Delivery-Status-Answer. */
export interface ReportSmDeliveryStatusAnswerInput extends AnswerAvps<ReportSmDeliveryStatusAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ReportSmDeliveryStatusAnswer extends ReportSmDeliveryStatusAnswerAvps {}
/** Report-SM-Delivery-Status-Answer (RDA, 8388649), application 16777312, 3GPP TS 29.338. */
export class ReportSmDeliveryStatusAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6c.command("Report-SM-Delivery-Status-Answer");
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
      "userIdentifier",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ReportSmDeliveryStatusAnswerInput, header?: HeaderFields) {
    super(ReportSmDeliveryStatusAnswer, avps, header);
  }
}
