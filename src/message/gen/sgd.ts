// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { sgd } from "../../dictionary/gen/sgd.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts29338Types from "./ts29338.ts";

/** The attributes of MO-Forward-Short-Message-Request. */
export interface MoForwardShortMessageRequestAvps extends ExtraAvps {
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
  /** SM-RP-UI (3301, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpUi: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OFR-Flags (3328, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  ofrFlags?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsmiCorrelationId?: ts29338Types.SmsmiCorrelationId | undefined;
  /** SM-Delivery-Outcome (3316, vendor 10415), Grouped, 3GPP TS 29.338. */
  smDeliveryOutcome?: ts29338Types.SmDeliveryOutcome | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of MO-Forward-Short-Message-Request. */
export interface MoForwardShortMessageRequestInput extends RequestAvps<MoForwardShortMessageRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface MoForwardShortMessageRequest extends MoForwardShortMessageRequestAvps {}
/** MO-Forward-Short-Message-Request (OFR, 8388645), application 16777313, 3GPP TS 29.338. */
export class MoForwardShortMessageRequest extends RequestMessage<MoForwardShortMessageAnswerInput, MoForwardShortMessageAnswer> {
  static override get definition(): CommandDefinition {
    return sgd.command("MO-Forward-Short-Message-Request");
  }
  static override get answerType(): AnswerType<MoForwardShortMessageAnswer> {
    return MoForwardShortMessageAnswer;
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
      "smRpUi",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "ofrFlags",
      "supportedFeatures",
      "epsLocationInformation",
      "smsmiCorrelationId",
      "smDeliveryOutcome",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: MoForwardShortMessageRequestInput, header?: HeaderFields) {
    super(MoForwardShortMessageRequest, avps, header);
  }
}

/** The attributes of MO-Forward-Short-Message-Answer. */
export interface MoForwardShortMessageAnswerAvps extends ExtraAvps {
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
  /** SM-Delivery-Failure-Cause (3303, vendor 10415), Grouped, 3GPP TS 29.338. */
  smDeliveryFailureCause?: ts29338Types.SmDeliveryFailureCause | undefined;
  /** SM-RP-UI (3301, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpUi?: Buffer | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
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
/** What may be written for the attributes of MO-Forward-Short-Message-Answer. */
export interface MoForwardShortMessageAnswerInput extends AnswerAvps<MoForwardShortMessageAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MoForwardShortMessageAnswer extends MoForwardShortMessageAnswerAvps {}
/** MO-Forward-Short-Message-Answer (OFA, 8388645), application 16777313, 3GPP TS 29.338. */
export class MoForwardShortMessageAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sgd.command("MO-Forward-Short-Message-Answer");
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
      "smDeliveryFailureCause",
      "smRpUi",
      "externalIdentifier",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: MoForwardShortMessageAnswerInput, header?: HeaderFields) {
    super(MoForwardShortMessageAnswer, avps, header);
  }
}

/** The attributes of MT-Forward-Short-Message-Request. */
export interface MtForwardShortMessageRequestAvps extends ExtraAvps {
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** SC-Address (3300, vendor 10415), OctetString, 3GPP TS 29.338. */
  scAddress: Buffer;
  /** SM-RP-UI (3301, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpUi: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsmiCorrelationId?: ts29338Types.SmsmiCorrelationId | undefined;
  /** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
  mmeNumberForMtSms?: Buffer | undefined;
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** TFR-Flags (3302, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  tfrFlags?: number | undefined;
  /** SM-Delivery-Timer (3306, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  smDeliveryTimer?: number | undefined;
  /** SM-Delivery-Start-Time (3307, vendor 10415), Time, 3GPP TS 29.338. */
  smDeliveryStartTime?: Date | undefined;
  /** Maximum-Retransmission-Time (3330, vendor 10415), Time, 3GPP TS 29.338. */
  maximumRetransmissionTime?: Date | undefined;
  /** SMS-GMSC-Address (3332, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsGmscAddress?: Buffer | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of MT-Forward-Short-Message-Request. */
export interface MtForwardShortMessageRequestInput extends RequestAvps<MtForwardShortMessageRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface MtForwardShortMessageRequest extends MtForwardShortMessageRequestAvps {}
/** MT-Forward-Short-Message-Request (TFR, 8388646), application 16777313, 3GPP TS 29.338. */
export class MtForwardShortMessageRequest extends RequestMessage<MtForwardShortMessageAnswerInput, MtForwardShortMessageAnswer> {
  static override get definition(): CommandDefinition {
    return sgd.command("MT-Forward-Short-Message-Request");
  }
  static override get answerType(): AnswerType<MtForwardShortMessageAnswer> {
    return MtForwardShortMessageAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "userName",
      "scAddress",
      "smRpUi",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "smsmiCorrelationId",
      "mmeNumberForMtSms",
      "sgsnNumber",
      "tfrFlags",
      "smDeliveryTimer",
      "smDeliveryStartTime",
      "maximumRetransmissionTime",
      "smsGmscAddress",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: MtForwardShortMessageRequestInput, header?: HeaderFields) {
    super(MtForwardShortMessageRequest, avps, header);
  }
}

/** The attributes of MT-Forward-Short-Message-Answer. */
export interface MtForwardShortMessageAnswerAvps extends ExtraAvps {
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
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
  /** SM-Delivery-Failure-Cause (3303, vendor 10415), Grouped, 3GPP TS 29.338. */
  smDeliveryFailureCause?: ts29338Types.SmDeliveryFailureCause | undefined;
  /** SM-RP-UI (3301, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpUi?: Buffer | undefined;
  /** Requested-Retransmission-Time (3331, vendor 10415), Time, 3GPP TS 29.338. */
  requestedRetransmissionTime?: Date | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
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
/** What may be written for the attributes of MT-Forward-Short-Message-Answer. */
export interface MtForwardShortMessageAnswerInput extends AnswerAvps<MtForwardShortMessageAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MtForwardShortMessageAnswer extends MtForwardShortMessageAnswerAvps {}
/** MT-Forward-Short-Message-Answer (TFA, 8388646), application 16777313, 3GPP TS 29.338. */
export class MtForwardShortMessageAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sgd.command("MT-Forward-Short-Message-Answer");
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
      "absentUserDiagnosticSm",
      "smDeliveryFailureCause",
      "smRpUi",
      "requestedRetransmissionTime",
      "userIdentifier",
      "epsLocationInformation",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: MtForwardShortMessageAnswerInput, header?: HeaderFields) {
    super(MtForwardShortMessageAnswer, avps, header);
  }
}
