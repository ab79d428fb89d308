// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s6a } from "../../dictionary/gen/s6a.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc5447Types from "./rfc5447.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272Groups2Types from "./ts29272-groups-2.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29336GroupsTypes from "./ts29336-groups.ts";
import type * as ts29336Types from "./ts29336.ts";

/** The attributes of Update-Location-Request. */
export interface UpdateLocationRequestAvps extends ExtraAvps {
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
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType: ts29212Types.RatType | (number & {});
  /** ULR-Flags (1405, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ulrFlags: number;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** UE-SRVCC-Capability (1615, vendor 10415), Enumerated, 3GPP TS 29.272. */
  ueSrvccCapability?: ts29272Types.UeSrvccCapability | (number & {}) | undefined;
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493, vendor 10415), Enumerated, 3GPP TS 29.272. */
  homogeneousSupportOfImsVoiceOverPsSessions?: ts29272Types.HomogeneousSupportOfImsVoiceOverPsSessions | (number & {}) | undefined;
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
  /** Active-APN (1612, vendor 10415), Grouped, 3GPP TS 29.272. */
  activeApn?: ts29272Types.ActiveApn[] | undefined;
  /** Equivalent-PLMN-List (1637, vendor 10415), Grouped, 3GPP TS 29.272. */
  equivalentPlmnList?: ts29272Types.EquivalentPlmnList | undefined;
  /** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
  mmeNumberForMtSms?: Buffer | undefined;
  /** SMS-Register-Request (1648, vendor 10415), Enumerated, 3GPP TS 29.272. */
  smsRegisterRequest?: ts29272Types.SmsRegisterRequest | (number & {}) | undefined;
  /** SGs-MME-Identity (1664, vendor 10415), UTF8String, 3GPP TS 29.272. */
  sgsMmeIdentity?: string | undefined;
  /** Coupled-Node-Diameter-ID (1666, vendor 10415), DiameterIdentity, 3GPP TS 29.272. */
  coupledNodeDiameterId?: string | undefined;
  /** Adjacent-PLMNs (1672, vendor 10415), Grouped, 3GPP TS 29.272. */
  adjacentPlmns?: ts29272Types.AdjacentPlmns | undefined;
  /** Supported-Services (3143, vendor 10415), Grouped, 3GPP TS 29.336. */
  supportedServices?: ts29336Types.SupportedServices | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Update-Location-Request. */
export interface UpdateLocationRequestInput extends RequestAvps<UpdateLocationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  ratType: keyof typeof ts29212Types.RatType;
  drmp: keyof typeof rfc7944Types.Drmp;
  ueSrvccCapability: keyof typeof ts29272Types.UeSrvccCapability;
  homogeneousSupportOfImsVoiceOverPsSessions: keyof typeof ts29272Types.HomogeneousSupportOfImsVoiceOverPsSessions;
  smsRegisterRequest: keyof typeof ts29272Types.SmsRegisterRequest;
}, "authSessionState"> {}
export interface UpdateLocationRequest extends UpdateLocationRequestAvps {}
/** Update-Location-Request (ULR, 316), application 16777251, 3GPP TS 29.272. */
export class UpdateLocationRequest extends RequestMessage<UpdateLocationAnswerInput, UpdateLocationAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Update-Location-Request");
  }
  static override get answerType(): AnswerType<UpdateLocationAnswer> {
    return UpdateLocationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "ratType",
      "ulrFlags",
      "visitedPlmnId",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "terminalInformation",
      "ueSrvccCapability",
      "sgsnNumber",
      "homogeneousSupportOfImsVoiceOverPsSessions",
      "gmlcAddress",
      "activeApn",
      "equivalentPlmnList",
      "mmeNumberForMtSms",
      "smsRegisterRequest",
      "sgsMmeIdentity",
      "coupledNodeDiameterId",
      "adjacentPlmns",
      "supportedServices",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: UpdateLocationRequestInput, header?: HeaderFields) {
    super(UpdateLocationRequest, avps, header);
  }
}

/** The attributes of Update-Location-Answer. */
export interface UpdateLocationAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** ULA-Flags (1406, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ulaFlags?: number | undefined;
  /** Subscription-Data (1400, vendor 10415), Grouped, 3GPP TS 29.272. */
  subscriptionData?: ts29272Groups2Types.SubscriptionData | undefined;
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
/** What may be written for the attributes of Update-Location-Answer. */
export interface UpdateLocationAnswerInput extends AnswerAvps<UpdateLocationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  errorDiagnostic: keyof typeof ts29272Types.ErrorDiagnostic;
}, "authSessionState"> {}
export interface UpdateLocationAnswer extends UpdateLocationAnswerAvps {}
/** Update-Location-Answer (ULA, 316), application 16777251, 3GPP TS 29.272. */
export class UpdateLocationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Update-Location-Answer");
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
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "ulaFlags",
      "subscriptionData",
      "resetId",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: UpdateLocationAnswerInput, header?: HeaderFields) {
    super(UpdateLocationAnswer, avps, header);
  }
}

/** The attributes of Cancel-Location-Request. */
export interface CancelLocationRequestAvps extends ExtraAvps {
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
  /** CLR-Flags (1638, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  clrFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Cancel-Location-Request. */
export interface CancelLocationRequestInput extends RequestAvps<CancelLocationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  cancellationType: keyof typeof ts29272Types.CancellationType;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface CancelLocationRequest extends CancelLocationRequestAvps {}
/** Cancel-Location-Request (CLR, 317), application 16777251, 3GPP TS 29.272. */
export class CancelLocationRequest extends RequestMessage<CancelLocationAnswerInput, CancelLocationAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Cancel-Location-Request");
  }
  static override get answerType(): AnswerType<CancelLocationAnswer> {
    return CancelLocationAnswer;
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
      "clrFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: CancelLocationRequestInput, header?: HeaderFields) {
    super(CancelLocationRequest, avps, header);
  }
}

/** The attributes of Cancel-Location-Answer. */
export interface CancelLocationAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of Cancel-Location-Answer. */
export interface CancelLocationAnswerInput extends AnswerAvps<CancelLocationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface CancelLocationAnswer extends CancelLocationAnswerAvps {}
/** Cancel-Location-Answer (CLA, 317), application 16777251, 3GPP TS 29.272. */
export class CancelLocationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Cancel-Location-Answer");
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
  constructor(avps: CancelLocationAnswerInput, header?: HeaderFields) {
    super(CancelLocationAnswer, avps, header);
  }
}

/** The attributes of Authentication-Information-Request. */
export interface AuthenticationInformationRequestAvps extends ExtraAvps {
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
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Requested-EUTRAN-Authentication-Info (1408, vendor 10415), Grouped, 3GPP TS 29.272. */
  requestedEutranAuthenticationInfo?: ts29272Types.RequestedEutranAuthenticationInfo | undefined;
  /** Requested-UTRAN-GERAN-Authentication-Info (1409, vendor 10415), Grouped, 3GPP TS 29.272. */
  requestedUtranGeranAuthenticationInfo?: ts29272Types.RequestedUtranGeranAuthenticationInfo | undefined;
  /** AIR-Flags (1679, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  airFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Authentication-Information-Request. */
export interface AuthenticationInformationRequestInput extends RequestAvps<AuthenticationInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface AuthenticationInformationRequest extends AuthenticationInformationRequestAvps {}
/** Authentication-Information-Request (AIR, 318), application 16777251, 3GPP TS 29.272. */
export class AuthenticationInformationRequest extends RequestMessage<AuthenticationInformationAnswerInput, AuthenticationInformationAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Authentication-Information-Request");
  }
  static override get answerType(): AnswerType<AuthenticationInformationAnswer> {
    return AuthenticationInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "visitedPlmnId",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "requestedEutranAuthenticationInfo",
      "requestedUtranGeranAuthenticationInfo",
      "airFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AuthenticationInformationRequestInput, header?: HeaderFields) {
    super(AuthenticationInformationRequest, avps, header);
  }
}

/** The attributes of Authentication-Information-Answer. */
export interface AuthenticationInformationAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Authentication-Info (1413, vendor 10415), Grouped, 3GPP TS 29.272. */
  authenticationInfo?: ts29272Types.AuthenticationInfo | undefined;
  /** UE-Usage-Type (1680, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ueUsageType?: number | undefined;
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
/** What may be written for the attributes of Authentication-Information-Answer. */
export interface AuthenticationInformationAnswerInput extends AnswerAvps<AuthenticationInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  errorDiagnostic: keyof typeof ts29272Types.ErrorDiagnostic;
}, "authSessionState"> {}
export interface AuthenticationInformationAnswer extends AuthenticationInformationAnswerAvps {}
/** Authentication-Information-Answer (AIA, 318), application 16777251, 3GPP TS 29.272. */
export class AuthenticationInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Authentication-Information-Answer");
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
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "authenticationInfo",
      "ueUsageType",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: AuthenticationInformationAnswerInput, header?: HeaderFields) {
    super(AuthenticationInformationAnswer, avps, header);
  }
}

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
  /** Subscription-Data (1400, vendor 10415), Grouped, 3GPP TS 29.272. */
  subscriptionData: ts29272Groups2Types.SubscriptionData;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** IDR-Flags (1490, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  idrFlags?: number | undefined;
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
/** Insert-Subscriber-Data-Request (IDR, 319), application 16777251, 3GPP TS 29.272. */
export class InsertSubscriberDataRequest extends RequestMessage<InsertSubscriberDataAnswerInput, InsertSubscriberDataAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Insert-Subscriber-Data-Request");
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
      "subscriptionData",
      "drmp",
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "idrFlags",
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
  /** IMS-Voice-Over-PS-Sessions-Supported (1492, vendor 10415), Enumerated, 3GPP TS 29.272. */
  imsVoiceOverPsSessionsSupported?: ts29272Types.ImsVoiceOverPsSessionsSupported | (number & {}) | undefined;
  /** Last-UE-Activity-Time (1494, vendor 10415), Time, 3GPP TS 29.272. */
  lastUeActivityTime?: Date | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** IDA-Flags (1441, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  idaFlags?: number | undefined;
  /** EPS-User-State (1495, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsUserState?: ts29272Types.EpsUserState | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** Local-Time-Zone (1649, vendor 10415), Grouped, 3GPP TS 29.272. */
  localTimeZone?: ts29272Types.LocalTimeZone | undefined;
  /** Supported-Services (3143, vendor 10415), Grouped, 3GPP TS 29.336. */
  supportedServices?: ts29336Types.SupportedServices | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: ts29336GroupsTypes.MonitoringEventReport[] | undefined;
  /** Monitoring-Event-Config-Status (3142, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfigStatus?: ts29336Types.MonitoringEventConfigStatus[] | undefined;
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
  imsVoiceOverPsSessionsSupported: keyof typeof ts29272Types.ImsVoiceOverPsSessionsSupported;
  ratType: keyof typeof ts29212Types.RatType;
}, "authSessionState"> {}
export interface InsertSubscriberDataAnswer extends InsertSubscriberDataAnswerAvps {}
/** Insert-Subscriber-Data-Answer (IDA, 319), application 16777251, 3GPP TS 29.272. */
export class InsertSubscriberDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Insert-Subscriber-Data-Answer");
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
      "imsVoiceOverPsSessionsSupported",
      "lastUeActivityTime",
      "ratType",
      "idaFlags",
      "epsUserState",
      "epsLocationInformation",
      "localTimeZone",
      "supportedServices",
      "monitoringEventReport",
      "monitoringEventConfigStatus",
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
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier?: number[] | undefined;
  /** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceReference?: Buffer | undefined;
  /** TS-Code (1487, vendor 10415), OctetString, 3GPP TS 29.272. */
  tsCode?: Buffer[] | undefined;
  /** SS-Code (1476, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssCode?: Buffer[] | undefined;
  /** eDRX-Related-RAT (1705, vendor 10415), Grouped, 3GPP TS 29.272. */
  edrxRelatedRat?: ts29272Types.EdrxRelatedRat | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string[] | undefined;
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
/** Delete-Subscriber-Data-Request (DSR, 320), application 16777251, 3GPP TS 29.272. */
export class DeleteSubscriberDataRequest extends RequestMessage<DeleteSubscriberDataAnswerInput, DeleteSubscriberDataAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Delete-Subscriber-Data-Request");
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
      "scefId",
      "contextIdentifier",
      "traceReference",
      "tsCode",
      "ssCode",
      "edrxRelatedRat",
      "externalIdentifier",
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
  /** DSA-Flags (1422, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  dsaFlags?: number | undefined;
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
/** Delete-Subscriber-Data-Answer (DSA, 320), application 16777251, 3GPP TS 29.272. */
export class DeleteSubscriberDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Delete-Subscriber-Data-Answer");
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
      "dsaFlags",
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

/** The attributes of Purge-UE-Request. */
export interface PurgeUeRequestAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** PUR-Flags (1635, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  purFlags?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Purge-UE-Request. */
export interface PurgeUeRequestInput extends RequestAvps<PurgeUeRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface PurgeUeRequest extends PurgeUeRequestAvps {}
/** Purge-UE-Request (PUR, 321), application 16777251, 3GPP TS 29.272. */
export class PurgeUeRequest extends RequestMessage<PurgeUeAnswerInput, PurgeUeAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Purge-UE-Request");
  }
  static override get answerType(): AnswerType<PurgeUeAnswer> {
    return PurgeUeAnswer;
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
      "ocSupportedFeatures",
      "purFlags",
      "supportedFeatures",
      "epsLocationInformation",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: PurgeUeRequestInput, header?: HeaderFields) {
    super(PurgeUeRequest, avps, header);
  }
}

/** The attributes of Purge-UE-Answer. */
export interface PurgeUeAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** PUA-Flags (1442, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  puaFlags?: number | undefined;
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
/** What may be written for the attributes of Purge-UE-Answer. */
export interface PurgeUeAnswerInput extends AnswerAvps<PurgeUeAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface PurgeUeAnswer extends PurgeUeAnswerAvps {}
/** Purge-UE-Answer (PUA, 321), application 16777251, 3GPP TS 29.272. */
export class PurgeUeAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Purge-UE-Answer");
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
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "puaFlags",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: PurgeUeAnswerInput, header?: HeaderFields) {
    super(PurgeUeAnswer, avps, header);
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
  /** User-Id (1444, vendor 10415), UTF8String, 3GPP TS 29.272. */
  userId?: string[] | undefined;
  /** Reset-ID (1670, vendor 10415), OctetString, 3GPP TS 29.272. */
  resetId?: Buffer[] | undefined;
  /** Subscription-Data (1400, vendor 10415), Grouped, 3GPP TS 29.272. */
  subscriptionData?: ts29272Groups2Types.SubscriptionData | undefined;
  /** Subscription-Data-Deletion (1685, vendor 10415), Grouped, 3GPP TS 29.272. */
  subscriptionDataDeletion?: ts29272GroupsTypes.SubscriptionDataDeletion | undefined;
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
/** Reset-Request (RSR, 322), application 16777251, 3GPP TS 29.272. */
export class ResetRequest extends RequestMessage<ResetAnswerInput, ResetAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Reset-Request");
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
      "userId",
      "resetId",
      "subscriptionData",
      "subscriptionDataDeletion",
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
/** Reset-Answer (RSA, 322), application 16777251, 3GPP TS 29.272. */
export class ResetAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Reset-Answer");
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

/** The attributes of Notify-Request. */
export interface NotifyRequestAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier?: number | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Alert-Reason (1434, vendor 10415), Enumerated, 3GPP TS 29.272. */
  alertReason?: ts29272Types.AlertReason | (number & {}) | undefined;
  /** UE-SRVCC-Capability (1615, vendor 10415), Enumerated, 3GPP TS 29.272. */
  ueSrvccCapability?: ts29272Types.UeSrvccCapability | (number & {}) | undefined;
  /** NOR-Flags (1443, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  norFlags?: number | undefined;
  /** Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493, vendor 10415), Enumerated, 3GPP TS 29.272. */
  homogeneousSupportOfImsVoiceOverPsSessions?: ts29272Types.HomogeneousSupportOfImsVoiceOverPsSessions | (number & {}) | undefined;
  /** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
  maximumUeAvailabilityTime?: Date | undefined;
  /** Monitoring-Event-Config-Status (3142, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfigStatus?: ts29336Types.MonitoringEventConfigStatus[] | undefined;
  /** Emergency-Services (1538, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  emergencyServices?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Notify-Request. */
export interface NotifyRequestInput extends RequestAvps<NotifyRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  alertReason: keyof typeof ts29272Types.AlertReason;
  ueSrvccCapability: keyof typeof ts29272Types.UeSrvccCapability;
  homogeneousSupportOfImsVoiceOverPsSessions: keyof typeof ts29272Types.HomogeneousSupportOfImsVoiceOverPsSessions;
}, "authSessionState"> {}
export interface NotifyRequest extends NotifyRequestAvps {}
/** Notify-Request (NOR, 323), application 16777251, 3GPP TS 29.272. */
export class NotifyRequest extends RequestMessage<NotifyAnswerInput, NotifyAnswer> {
  static override get definition(): CommandDefinition {
    return s6a.command("Notify-Request");
  }
  static override get answerType(): AnswerType<NotifyAnswer> {
    return NotifyAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "vendorSpecificApplicationId",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "terminalInformation",
      "mip6AgentInfo",
      "visitedNetworkIdentifier",
      "contextIdentifier",
      "serviceSelection",
      "alertReason",
      "ueSrvccCapability",
      "norFlags",
      "homogeneousSupportOfImsVoiceOverPsSessions",
      "maximumUeAvailabilityTime",
      "monitoringEventConfigStatus",
      "emergencyServices",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: NotifyRequestInput, header?: HeaderFields) {
    super(NotifyRequest, avps, header);
  }
}

/** The attributes of Notify-Answer. */
export interface NotifyAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
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
/** What may be written for the attributes of Notify-Answer. */
export interface NotifyAnswerInput extends AnswerAvps<NotifyAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface NotifyAnswer extends NotifyAnswerAvps {}
/** Notify-Answer (NOA, 323), application 16777251, 3GPP TS 29.272. */
export class NotifyAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6a.command("Notify-Answer");
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
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: NotifyAnswerInput, header?: HeaderFields) {
    super(NotifyAnswer, avps, header);
  }
}
