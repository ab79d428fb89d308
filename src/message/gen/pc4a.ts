// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { pc4a } from "../../dictionary/gen/pc4a.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29344GroupsTypes from "./ts29344-groups.ts";

/** The attributes of Reset-Request. */
export interface ResetRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** User-Id (1444, vendor 10415), UTF8String, 3GPP TS 29.272. */
  userId?: string[] | undefined;
  /** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
  resetId?: Buffer[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Reset-Request. */
export interface ResetRequestInput extends RequestAvps<ResetRequestAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface ResetRequest extends ResetRequestAvps {}
/** Reset-Request (RSR, 322), application 16777336, 3GPP TS 29.344. */
export class ResetRequest extends RequestMessage<ResetAnswerInput, ResetAnswer> {
  static override get definition(): CommandDefinition {
    return pc4a.command("Reset-Request");
  }
  static override get answerType(): AnswerType<ResetAnswer> {
    return ResetAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "userId",
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
/** Reset-Answer (RSA, 322), application 16777336, 3GPP TS 29.344. */
export class ResetAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc4a.command("Reset-Answer");
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

/** The attributes of ProSe-Subscriber-Information-Request. */
export interface ProseSubscriberInformationRequestAvps extends ExtraAvps {
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
/** What may be written for the attributes of ProSe-Subscriber-Information-Request. */
export interface ProseSubscriberInformationRequestInput extends RequestAvps<ProseSubscriberInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseSubscriberInformationRequest extends ProseSubscriberInformationRequestAvps {}
/** ProSe-Subscriber-Information-Request (PIR, 8388664), application 16777336, 3GPP TS 29.344. */
export class ProseSubscriberInformationRequest extends RequestMessage<ProseSubscriberInformationAnswerInput, ProseSubscriberInformationAnswer> {
  static override get definition(): CommandDefinition {
    return pc4a.command("ProSe-Subscriber-Information-Request");
  }
  static override get answerType(): AnswerType<ProseSubscriberInformationAnswer> {
    return ProseSubscriberInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
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
  constructor(avps: ProseSubscriberInformationRequestInput, header?: HeaderFields) {
    super(ProseSubscriberInformationRequest, avps, header);
  }
}

/** The attributes of ProSe-Subscriber-Information-Answer. */
export interface ProseSubscriberInformationAnswerAvps extends ExtraAvps {
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
  /** ProSe-Subscription-Data (3701, vendor 10415), Grouped, 3GPP TS 29.344. */
  proseSubscriptionData?: ts29344GroupsTypes.ProseSubscriptionData | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
  resetId?: Buffer[] | undefined;
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
/** What may be written for the attributes of ProSe-Subscriber-Information-Answer. */
export interface ProseSubscriberInformationAnswerInput extends AnswerAvps<ProseSubscriberInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseSubscriberInformationAnswer extends ProseSubscriberInformationAnswerAvps {}
/** ProSe-Subscriber-Information-Answer (PIA, 8388664), application 16777336, 3GPP TS 29.344. */
export class ProseSubscriberInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc4a.command("ProSe-Subscriber-Information-Answer");
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
      "proseSubscriptionData",
      "msisdn",
      "visitedPlmnId",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "resetId",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseSubscriberInformationAnswerInput, header?: HeaderFields) {
    super(ProseSubscriberInformationAnswer, avps, header);
  }
}

/** The attributes of Update-ProSe-Subscriber-Data-Request. */
export interface UpdateProseSubscriberDataRequestAvps extends ExtraAvps {
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
  /** UPR-Flags (3705, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  uprFlags: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** ProSe-Subscription-Data (3701, vendor 10415), Grouped, 3GPP TS 29.344. */
  proseSubscriptionData?: ts29344GroupsTypes.ProseSubscriptionData | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
  resetId?: Buffer[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Update-ProSe-Subscriber-Data-Request. */
export interface UpdateProseSubscriberDataRequestInput extends RequestAvps<UpdateProseSubscriberDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface UpdateProseSubscriberDataRequest extends UpdateProseSubscriberDataRequestAvps {}
/** Update-ProSe-Subscriber-Data-Request (UPR, 8388665), application 16777336, 3GPP TS 29.344. */
export class UpdateProseSubscriberDataRequest extends RequestMessage<UpdateProseSubscriberDataAnswerInput, UpdateProseSubscriberDataAnswer> {
  static override get definition(): CommandDefinition {
    return pc4a.command("Update-ProSe-Subscriber-Data-Request");
  }
  static override get answerType(): AnswerType<UpdateProseSubscriberDataAnswer> {
    return UpdateProseSubscriberDataAnswer;
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
      "uprFlags",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "proseSubscriptionData",
      "visitedPlmnId",
      "resetId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: UpdateProseSubscriberDataRequestInput, header?: HeaderFields) {
    super(UpdateProseSubscriberDataRequest, avps, header);
  }
}

/** The attributes of Update-ProSe-Subscriber-Data-Answer. */
export interface UpdateProseSubscriberDataAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of Update-ProSe-Subscriber-Data-Answer. */
export interface UpdateProseSubscriberDataAnswerInput extends AnswerAvps<UpdateProseSubscriberDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface UpdateProseSubscriberDataAnswer extends UpdateProseSubscriberDataAnswerAvps {}
/** Update-ProSe-Subscriber-Data-Answer (UPA, 8388665), application 16777336, 3GPP TS 29.344. */
export class UpdateProseSubscriberDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc4a.command("Update-ProSe-Subscriber-Data-Answer");
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
  constructor(avps: UpdateProseSubscriberDataAnswerInput, header?: HeaderFields) {
    super(UpdateProseSubscriberDataAnswer, avps, header);
  }
}

/** The attributes of ProSe-Notify-Request. */
export interface ProseNotifyRequestAvps extends ExtraAvps {
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** ProSe-Permission (3702, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  prosePermission?: number | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** PNR-Flags (3706, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  pnrFlags?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Notify-Request. */
export interface ProseNotifyRequestInput extends RequestAvps<ProseNotifyRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseNotifyRequest extends ProseNotifyRequestAvps {}
/** ProSe-Notify-Request (PNR, 8388666), application 16777336, 3GPP TS 29.344. */
export class ProseNotifyRequest extends RequestMessage<ProseNotifyAnswerInput, ProseNotifyAnswer> {
  static override get definition(): CommandDefinition {
    return pc4a.command("ProSe-Notify-Request");
  }
  static override get answerType(): AnswerType<ProseNotifyAnswer> {
    return ProseNotifyAnswer;
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
      "userName",
      "prosePermission",
      "visitedPlmnId",
      "pnrFlags",
      "supportedFeatures",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseNotifyRequestInput, header?: HeaderFields) {
    super(ProseNotifyRequest, avps, header);
  }
}

/** The attributes of ProSe-Notify-Answer. */
export interface ProseNotifyAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of ProSe-Notify-Answer. */
export interface ProseNotifyAnswerInput extends AnswerAvps<ProseNotifyAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseNotifyAnswer extends ProseNotifyAnswerAvps {}
/** ProSe-Notify-Answer (PNA, 8388666), application 16777336, 3GPP TS 29.344. */
export class ProseNotifyAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc4a.command("ProSe-Notify-Answer");
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
  constructor(avps: ProseNotifyAnswerInput, header?: HeaderFields) {
    super(ProseNotifyAnswer, avps, header);
  }
}

/** The attributes of ProSe-Initial-Location-Information-Request. */
export interface ProseInitialLocationInformationRequestAvps extends ExtraAvps {
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ProSe-Initial-Location-Information-Request. */
export interface ProseInitialLocationInformationRequestInput extends RequestAvps<ProseInitialLocationInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProseInitialLocationInformationRequest extends ProseInitialLocationInformationRequestAvps {}
/** ProSe-Initial-Location-Information-Request (PSR, 8388713), application 16777336, 3GPP TS 29.344. */
export class ProseInitialLocationInformationRequest extends RequestMessage<ProseInitialLocationInformationAnswerInput, ProseInitialLocationInformationAnswer> {
  static override get definition(): CommandDefinition {
    return pc4a.command("ProSe-Initial-Location-Information-Request");
  }
  static override get answerType(): AnswerType<ProseInitialLocationInformationAnswer> {
    return ProseInitialLocationInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseInitialLocationInformationRequestInput, header?: HeaderFields) {
    super(ProseInitialLocationInformationRequest, avps, header);
  }
}

/** The attributes of ProSe-Initial-Location-Information-Answer. */
export interface ProseInitialLocationInformationAnswerAvps extends ExtraAvps {
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
  /** ProSe-Initial-Location-Information (3707, vendor 10415), Grouped, 3GPP TS 29.344. */
  proseInitialLocationInformation?: ts29344GroupsTypes.ProseInitialLocationInformation | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
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
/** What may be written for the attributes of ProSe-Initial-Location-Information-Answer. */
export interface ProseInitialLocationInformationAnswerInput extends AnswerAvps<ProseInitialLocationInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ProseInitialLocationInformationAnswer extends ProseInitialLocationInformationAnswerAvps {}
/** ProSe-Initial-Location-Information-Answer (PSA, 8388713), application 16777336, 3GPP TS 29.344. */
export class ProseInitialLocationInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return pc4a.command("ProSe-Initial-Location-Information-Answer");
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
      "proseInitialLocationInformation",
      "visitedPlmnId",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProseInitialLocationInformationAnswerInput, header?: HeaderFields) {
    super(ProseInitialLocationInformationAnswer, avps, header);
  }
}
