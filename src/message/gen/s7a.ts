// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s7a } from "../../dictionary/gen/s7a.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272Types from "./ts29272.ts";

/** The attributes of Insert-Subscriber-Data-Request. */
export interface InsertSubscriberDataRequestAvps extends ExtraAvps {
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
  /** VPLMN-CSG-Subscription-Data (1641, vendor 10415), Grouped, 3GPP TS 29.272. */
  vplmnCsgSubscriptionData: ts29272Types.VplmnCsgSubscriptionData[];
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
  resetId?: Buffer[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Insert-Subscriber-Data-Request. */
export interface InsertSubscriberDataRequestInput extends RequestAvps<InsertSubscriberDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface InsertSubscriberDataRequest extends InsertSubscriberDataRequestAvps {}
/** Insert-Subscriber-Data-Request (IDR, 319), application 16777308, 3GPP TS 29.272. */
export class InsertSubscriberDataRequest extends RequestMessage<InsertSubscriberDataAnswerInput, InsertSubscriberDataAnswer> {
  static override get definition(): CommandDefinition {
    return s7a.command("Insert-Subscriber-Data-Request");
  }
  static override get answerType(): AnswerType<InsertSubscriberDataAnswer> {
    return InsertSubscriberDataAnswer;
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
      "vplmnCsgSubscriptionData",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "resetId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: InsertSubscriberDataRequestInput, header?: HeaderFields) {
    super(InsertSubscriberDataRequest, avps, header);
  }
}

/** The attributes of Insert-Subscriber-Data-Answer. */
export interface InsertSubscriberDataAnswerAvps extends ExtraAvps {
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
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
/** What may be written for the attributes of Insert-Subscriber-Data-Answer. */
export interface InsertSubscriberDataAnswerInput extends AnswerAvps<InsertSubscriberDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface InsertSubscriberDataAnswer extends InsertSubscriberDataAnswerAvps {}
/** Insert-Subscriber-Data-Answer (IDA, 319), application 16777308, 3GPP TS 29.272. */
export class InsertSubscriberDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s7a.command("Insert-Subscriber-Data-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "resultCode",
      "experimentalResult",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: InsertSubscriberDataAnswerInput, header?: HeaderFields) {
    super(InsertSubscriberDataAnswer, avps, header);
  }
}

/** The attributes of Delete-Subscriber-Data-Request. */
export interface DeleteSubscriberDataRequestAvps extends ExtraAvps {
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
  /** DSR-Flags (1421, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  dsrFlags: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Delete-Subscriber-Data-Request. */
export interface DeleteSubscriberDataRequestInput extends RequestAvps<DeleteSubscriberDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface DeleteSubscriberDataRequest extends DeleteSubscriberDataRequestAvps {}
/** Delete-Subscriber-Data-Request (DSR, 320), application 16777308, 3GPP TS 29.272. */
export class DeleteSubscriberDataRequest extends RequestMessage<DeleteSubscriberDataAnswerInput, DeleteSubscriberDataAnswer> {
  static override get definition(): CommandDefinition {
    return s7a.command("Delete-Subscriber-Data-Request");
  }
  static override get answerType(): AnswerType<DeleteSubscriberDataAnswer> {
    return DeleteSubscriberDataAnswer;
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
      "dsrFlags",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DeleteSubscriberDataRequestInput, header?: HeaderFields) {
    super(DeleteSubscriberDataRequest, avps, header);
  }
}

/** The attributes of Delete-Subscriber-Data-Answer. */
export interface DeleteSubscriberDataAnswerAvps extends ExtraAvps {
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
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
/** What may be written for the attributes of Delete-Subscriber-Data-Answer. */
export interface DeleteSubscriberDataAnswerInput extends AnswerAvps<DeleteSubscriberDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface DeleteSubscriberDataAnswer extends DeleteSubscriberDataAnswerAvps {}
/** Delete-Subscriber-Data-Answer (DSA, 320), application 16777308, 3GPP TS 29.272. */
export class DeleteSubscriberDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s7a.command("Delete-Subscriber-Data-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "resultCode",
      "experimentalResult",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: DeleteSubscriberDataAnswerInput, header?: HeaderFields) {
    super(DeleteSubscriberDataAnswer, avps, header);
  }
}

/** The attributes of Reset-Request. */
export interface ResetRequestAvps extends ExtraAvps {
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
  resetId?: Buffer[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Reset-Request. */
export interface ResetRequestInput extends RequestAvps<ResetRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ResetRequest extends ResetRequestAvps {}
/** Reset-Request (RSR, 322), application 16777308, 3GPP TS 29.272. */
export class ResetRequest extends RequestMessage<ResetAnswerInput, ResetAnswer> {
  static override get definition(): CommandDefinition {
    return s7a.command("Reset-Request");
  }
  static override get answerType(): AnswerType<ResetAnswer> {
    return ResetAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "resetId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ResetRequestInput, header?: HeaderFields) {
    super(ResetRequest, avps, header);
  }
}

/** The attributes of Reset-Answer. */
export interface ResetAnswerAvps extends ExtraAvps {
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
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
/** What may be written for the attributes of Reset-Answer. */
export interface ResetAnswerInput extends AnswerAvps<ResetAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ResetAnswer extends ResetAnswerAvps {}
/** Reset-Answer (RSA, 322), application 16777308, 3GPP TS 29.272. */
export class ResetAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s7a.command("Reset-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "resultCode",
      "experimentalResult",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ResetAnswerInput, header?: HeaderFields) {
    super(ResetAnswer, avps, header);
  }
}

/** The attributes of Update-VCSG-Location-Request. */
export interface UpdateVcsgLocationRequestAvps extends ExtraAvps {
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** UVR-Flags (1639, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  uvrFlags: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Update-VCSG-Location-Request. */
export interface UpdateVcsgLocationRequestInput extends RequestAvps<UpdateVcsgLocationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface UpdateVcsgLocationRequest extends UpdateVcsgLocationRequestAvps {}
/** Update-VCSG-Location-Request (UVR, 8388638), application 16777308, 3GPP TS 29.272. */
export class UpdateVcsgLocationRequest extends RequestMessage<UpdateVcsgLocationAnswerInput, UpdateVcsgLocationAnswer> {
  static override get definition(): CommandDefinition {
    return s7a.command("Update-VCSG-Location-Request");
  }
  static override get answerType(): AnswerType<UpdateVcsgLocationAnswer> {
    return UpdateVcsgLocationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "uvrFlags",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "msisdn",
      "sgsnNumber",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: UpdateVcsgLocationRequestInput, header?: HeaderFields) {
    super(UpdateVcsgLocationRequest, avps, header);
  }
}

/** The attributes of Update-VCSG-Location-Answer. */
export interface UpdateVcsgLocationAnswerAvps extends ExtraAvps {
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
  /** Error-Diagnostic (1614, vendor 10415), Enumerated, 3GPP TS 29.272. */
  errorDiagnostic?: ts29272Types.ErrorDiagnostic | (number & {}) | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** VPLMN-CSG-Subscription-Data (1641, vendor 10415), Grouped, 3GPP TS 29.272. */
  vplmnCsgSubscriptionData?: ts29272Types.VplmnCsgSubscriptionData[] | undefined;
  /** UVA-Flags (1640, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  uvaFlags?: number | undefined;
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
/** What may be written for the attributes of Update-VCSG-Location-Answer. */
export interface UpdateVcsgLocationAnswerInput extends AnswerAvps<UpdateVcsgLocationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  errorDiagnostic: keyof typeof ts29272Types.ErrorDiagnostic;
}, "authSessionState"> {}
export interface UpdateVcsgLocationAnswer extends UpdateVcsgLocationAnswerAvps {}
/** Update-VCSG-Location-Answer (UVA, 8388638), application 16777308, 3GPP TS 29.272. */
export class UpdateVcsgLocationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s7a.command("Update-VCSG-Location-Answer");
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
      "errorDiagnostic",
      "supportedFeatures",
      "vplmnCsgSubscriptionData",
      "uvaFlags",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: UpdateVcsgLocationAnswerInput, header?: HeaderFields) {
    super(UpdateVcsgLocationAnswer, avps, header);
  }
}

/** The attributes of Cancel-VCSG-Location-Request. */
export interface CancelVcsgLocationRequestAvps extends ExtraAvps {
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
  /** Cancellation-Type (1420, vendor 10415), Enumerated, 3GPP TS 29.272. */
  cancellationType: ts29272Types.CancellationType | (number & {});
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Cancel-VCSG-Location-Request. */
export interface CancelVcsgLocationRequestInput extends RequestAvps<CancelVcsgLocationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  cancellationType: keyof typeof ts29272Types.CancellationType;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface CancelVcsgLocationRequest extends CancelVcsgLocationRequestAvps {}
/** Cancel-VCSG-Location-Request (CVR, 8388642), application 16777308, 3GPP TS 29.272. */
export class CancelVcsgLocationRequest extends RequestMessage<CancelVcsgLocationAnswerInput, CancelVcsgLocationAnswer> {
  static override get definition(): CommandDefinition {
    return s7a.command("Cancel-VCSG-Location-Request");
  }
  static override get answerType(): AnswerType<CancelVcsgLocationAnswer> {
    return CancelVcsgLocationAnswer;
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
      "cancellationType",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: CancelVcsgLocationRequestInput, header?: HeaderFields) {
    super(CancelVcsgLocationRequest, avps, header);
  }
}

/** The attributes of Cancel-VCSG-Location-Answer. */
export interface CancelVcsgLocationAnswerAvps extends ExtraAvps {
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
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
/** What may be written for the attributes of Cancel-VCSG-Location-Answer. */
export interface CancelVcsgLocationAnswerInput extends AnswerAvps<CancelVcsgLocationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface CancelVcsgLocationAnswer extends CancelVcsgLocationAnswerAvps {}
/** Cancel-VCSG-Location-Answer (CVA, 8388642), application 16777308, 3GPP TS 29.272. */
export class CancelVcsgLocationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s7a.command("Cancel-VCSG-Location-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "resultCode",
      "experimentalResult",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: CancelVcsgLocationAnswerInput, header?: HeaderFields) {
    super(CancelVcsgLocationAnswer, avps, header);
  }
}
