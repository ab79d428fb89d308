// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { cx } from "../../dictionary/gen/cx.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229GroupsTypes from "./ts29229-groups.ts";
import type * as ts29229Types from "./ts29229.ts";

/** The attributes of User-Authorization-Request. */
export interface UserAuthorizationRequestAvps extends ExtraAvps {
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
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity: string;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Authorization-Type (623, vendor 10415), Enumerated, 3GPP TS 29.229. */
  userAuthorizationType?: ts29229Types.UserAuthorizationType | (number & {}) | undefined;
  /** UAR-Flags (637, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  uarFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of User-Authorization-Request. */
export interface UserAuthorizationRequestInput extends RequestAvps<UserAuthorizationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  userAuthorizationType: keyof typeof ts29229Types.UserAuthorizationType;
}, "authSessionState"> {}
export interface UserAuthorizationRequest extends UserAuthorizationRequestAvps {}
/** User-Authorization-Request (UAR, 300), application 16777216, 3GPP TS 29.229. */
export class UserAuthorizationRequest extends RequestMessage<UserAuthorizationAnswerInput, UserAuthorizationAnswer> {
  static override get definition(): CommandDefinition {
    return cx.command("User-Authorization-Request");
  }
  static override get answerType(): AnswerType<UserAuthorizationAnswer> {
    return UserAuthorizationAnswer;
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
      "publicIdentity",
      "visitedNetworkIdentifier",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "userAuthorizationType",
      "uarFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: UserAuthorizationRequestInput, header?: HeaderFields) {
    super(UserAuthorizationRequest, avps, header);
  }
}

/** The attributes of User-Authorization-Answer. */
export interface UserAuthorizationAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName?: string | undefined;
  /** Server-Capabilities (603, vendor 10415), Grouped, 3GPP TS 29.229. */
  serverCapabilities?: ts29229Types.ServerCapabilities | undefined;
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
/** What may be written for the attributes of User-Authorization-Answer. */
export interface UserAuthorizationAnswerInput extends AnswerAvps<UserAuthorizationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface UserAuthorizationAnswer extends UserAuthorizationAnswerAvps {}
/** User-Authorization-Answer (UAA, 300), application 16777216, 3GPP TS 29.229. */
export class UserAuthorizationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return cx.command("User-Authorization-Answer");
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
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "serverName",
      "serverCapabilities",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: UserAuthorizationAnswerInput, header?: HeaderFields) {
    super(UserAuthorizationAnswer, avps, header);
  }
}

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
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName: string;
  /** Server-Assignment-Type (614, vendor 10415), Enumerated, 3GPP TS 29.229. */
  serverAssignmentType: ts29229Types.ServerAssignmentType | (number & {});
  /** User-Data-Already-Available (624, vendor 10415), Enumerated, 3GPP TS 29.229. */
  userDataAlreadyAvailable: ts29229Types.UserDataAlreadyAvailable | (number & {});
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity?: string[] | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** SCSCF-Restoration-Info (639, vendor 10415), Grouped, 3GPP TS 29.229. */
  scscfRestorationInfo?: ts29229Types.ScscfRestorationInfo | undefined;
  /** Multiple-Registration-Indication (648, vendor 10415), Enumerated, 3GPP TS 29.229. */
  multipleRegistrationIndication?: ts29229Types.MultipleRegistrationIndication | (number & {}) | undefined;
  /** Session-Priority (650, vendor 10415), Enumerated, 3GPP TS 29.229. */
  sessionPriority?: ts29229Types.SessionPriority | (number & {}) | undefined;
  /** SAR-Flags (655, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sarFlags?: number | undefined;
  /** Failed-PCSCF (664, vendor 10415), Grouped, 3GPP TS 29.229. */
  failedPcscf?: ts29229Types.FailedPcscf | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Server-Assignment-Request. */
export interface ServerAssignmentRequestInput extends RequestAvps<ServerAssignmentRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  serverAssignmentType: keyof typeof ts29229Types.ServerAssignmentType;
  userDataAlreadyAvailable: keyof typeof ts29229Types.UserDataAlreadyAvailable;
  drmp: keyof typeof rfc7944Types.Drmp;
  multipleRegistrationIndication: keyof typeof ts29229Types.MultipleRegistrationIndication;
  sessionPriority: keyof typeof ts29229Types.SessionPriority;
}, "authSessionState"> {}
export interface ServerAssignmentRequest extends ServerAssignmentRequestAvps {}
/** Server-Assignment-Request (SAR, 301), application 16777216, 3GPP TS 29.229. */
export class ServerAssignmentRequest extends RequestMessage<ServerAssignmentAnswerInput, ServerAssignmentAnswer> {
  static override get definition(): CommandDefinition {
    return cx.command("Server-Assignment-Request");
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
      "serverName",
      "serverAssignmentType",
      "userDataAlreadyAvailable",
      "drmp",
      "destinationHost",
      "userName",
      "ocSupportedFeatures",
      "supportedFeatures",
      "publicIdentity",
      "wildcardedPublicIdentity",
      "scscfRestorationInfo",
      "multipleRegistrationIndication",
      "sessionPriority",
      "sarFlags",
      "failedPcscf",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Data (606, vendor 10415), OctetString, 3GPP TS 29.229. */
  userData?: Buffer | undefined;
  /** Charging-Information (618, vendor 10415), Grouped, 3GPP TS 29.229. */
  chargingInformation?: ts29229Types.ChargingInformation | undefined;
  /** Associated-Identities (632, vendor 10415), Grouped, 3GPP TS 29.229. */
  associatedIdentities?: ts29229Types.AssociatedIdentities | undefined;
  /** Loose-Route-Indication (638, vendor 10415), Enumerated, 3GPP TS 29.229. */
  looseRouteIndication?: ts29229Types.LooseRouteIndication | (number & {}) | undefined;
  /** SCSCF-Restoration-Info (639, vendor 10415), Grouped, 3GPP TS 29.229. */
  scscfRestorationInfo?: ts29229Types.ScscfRestorationInfo[] | undefined;
  /** Associated-Registered-Identities (647, vendor 10415), Grouped, 3GPP TS 29.229. */
  associatedRegisteredIdentities?: ts29229Types.AssociatedRegisteredIdentities | undefined;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName?: string | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Priviledged-Sender-Indication (652, vendor 10415), Enumerated, 3GPP TS 29.229. */
  priviledgedSenderIndication?: ts29229Types.PriviledgedSenderIndication | (number & {}) | undefined;
  /** Allowed-WAF-WWSF-Identities (656, vendor 10415), Grouped, 3GPP TS 29.229. */
  allowedWafWwsfIdentities?: ts29229Types.AllowedWafWwsfIdentities | undefined;
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
/** What may be written for the attributes of Server-Assignment-Answer. */
export interface ServerAssignmentAnswerInput extends AnswerAvps<ServerAssignmentAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  looseRouteIndication: keyof typeof ts29229Types.LooseRouteIndication;
  priviledgedSenderIndication: keyof typeof ts29229Types.PriviledgedSenderIndication;
}, "authSessionState"> {}
export interface ServerAssignmentAnswer extends ServerAssignmentAnswerAvps {}
/** Server-Assignment-Answer (SAA, 301), application 16777216, 3GPP TS 29.229. */
export class ServerAssignmentAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return cx.command("Server-Assignment-Answer");
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
      "userName",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "userData",
      "chargingInformation",
      "associatedIdentities",
      "looseRouteIndication",
      "scscfRestorationInfo",
      "associatedRegisteredIdentities",
      "serverName",
      "wildcardedPublicIdentity",
      "priviledgedSenderIndication",
      "allowedWafWwsfIdentities",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ServerAssignmentAnswerInput, header?: HeaderFields) {
    super(ServerAssignmentAnswer, avps, header);
  }
}

/** The attributes of Location-Info-Request. */
export interface LocationInfoRequestAvps extends ExtraAvps {
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
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Originating-Request (633, vendor 10415), Enumerated, 3GPP TS 29.229. */
  originatingRequest?: ts29229Types.OriginatingRequest | (number & {}) | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Authorization-Type (623, vendor 10415), Enumerated, 3GPP TS 29.229. */
  userAuthorizationType?: ts29229Types.UserAuthorizationType | (number & {}) | undefined;
  /** Session-Priority (650, vendor 10415), Enumerated, 3GPP TS 29.229. */
  sessionPriority?: ts29229Types.SessionPriority | (number & {}) | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Location-Info-Request. */
export interface LocationInfoRequestInput extends RequestAvps<LocationInfoRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  originatingRequest: keyof typeof ts29229Types.OriginatingRequest;
  userAuthorizationType: keyof typeof ts29229Types.UserAuthorizationType;
  sessionPriority: keyof typeof ts29229Types.SessionPriority;
}, "authSessionState"> {}
export interface LocationInfoRequest extends LocationInfoRequestAvps {}
/** Location-Info-Request (LIR, 302), application 16777216, 3GPP TS 29.229. */
export class LocationInfoRequest extends RequestMessage<LocationInfoAnswerInput, LocationInfoAnswer> {
  static override get definition(): CommandDefinition {
    return cx.command("Location-Info-Request");
  }
  static override get answerType(): AnswerType<LocationInfoAnswer> {
    return LocationInfoAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "publicIdentity",
      "drmp",
      "destinationHost",
      "originatingRequest",
      "ocSupportedFeatures",
      "supportedFeatures",
      "userAuthorizationType",
      "sessionPriority",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: LocationInfoRequestInput, header?: HeaderFields) {
    super(LocationInfoRequest, avps, header);
  }
}

/** The attributes of Location-Info-Answer. */
export interface LocationInfoAnswerAvps extends ExtraAvps {
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName?: string | undefined;
  /** Server-Capabilities (603, vendor 10415), Grouped, 3GPP TS 29.229. */
  serverCapabilities?: ts29229Types.ServerCapabilities | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** LIA-Flags (653, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  liaFlags?: number | undefined;
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
/** What may be written for the attributes of Location-Info-Answer. */
export interface LocationInfoAnswerInput extends AnswerAvps<LocationInfoAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface LocationInfoAnswer extends LocationInfoAnswerAvps {}
/** Location-Info-Answer (LIA, 302), application 16777216, 3GPP TS 29.229. */
export class LocationInfoAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return cx.command("Location-Info-Answer");
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
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "serverName",
      "serverCapabilities",
      "wildcardedPublicIdentity",
      "liaFlags",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: LocationInfoAnswerInput, header?: HeaderFields) {
    super(LocationInfoAnswer, avps, header);
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity: string;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem: ts29229GroupsTypes.SipAuthDataItem;
  /** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipNumberAuthItems: number;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Request. */
export interface MultimediaAuthRequestInput extends RequestAvps<MultimediaAuthRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface MultimediaAuthRequest extends MultimediaAuthRequestAvps {}
/** Multimedia-Auth-Request (MAR, 303), application 16777216, 3GPP TS 29.229. */
export class MultimediaAuthRequest extends RequestMessage<MultimediaAuthAnswerInput, MultimediaAuthAnswer> {
  static override get definition(): CommandDefinition {
    return cx.command("Multimedia-Auth-Request");
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
      "userName",
      "publicIdentity",
      "sipAuthDataItem",
      "sipNumberAuthItems",
      "serverName",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity?: string | undefined;
  /** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: ts29229GroupsTypes.SipAuthDataItem[] | undefined;
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
/** What may be written for the attributes of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswerInput extends AnswerAvps<MultimediaAuthAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MultimediaAuthAnswer extends MultimediaAuthAnswerAvps {}
/** Multimedia-Auth-Answer (MAA, 303), application 16777216, 3GPP TS 29.229. */
export class MultimediaAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return cx.command("Multimedia-Auth-Answer");
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
      "userName",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "publicIdentity",
      "sipNumberAuthItems",
      "sipAuthDataItem",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: MultimediaAuthAnswerInput, header?: HeaderFields) {
    super(MultimediaAuthAnswer, avps, header);
  }
}

/** The attributes of Registration-Termination-Request. */
export interface RegistrationTerminationRequestAvps extends ExtraAvps {
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
  /** Deregistration-Reason (615, vendor 10415), Grouped, 3GPP TS 29.229. */
  deregistrationReason: ts29229Types.DeregistrationReason;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Associated-Identities (632, vendor 10415), Grouped, 3GPP TS 29.229. */
  associatedIdentities?: ts29229Types.AssociatedIdentities | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity?: string[] | undefined;
  /** RTR-Flags (659, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  rtrFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Registration-Termination-Request. */
export interface RegistrationTerminationRequestInput extends RequestAvps<RegistrationTerminationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface RegistrationTerminationRequest extends RegistrationTerminationRequestAvps {}
/** Registration-Termination-Request (RTR, 304), application 16777216, 3GPP TS 29.229. */
export class RegistrationTerminationRequest extends RequestMessage<RegistrationTerminationAnswerInput, RegistrationTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return cx.command("Registration-Termination-Request");
  }
  static override get answerType(): AnswerType<RegistrationTerminationAnswer> {
    return RegistrationTerminationAnswer;
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
      "deregistrationReason",
      "drmp",
      "associatedIdentities",
      "supportedFeatures",
      "publicIdentity",
      "rtrFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: RegistrationTerminationRequestInput, header?: HeaderFields) {
    super(RegistrationTerminationRequest, avps, header);
  }
}

/** The attributes of Registration-Termination-Answer. */
export interface RegistrationTerminationAnswerAvps extends ExtraAvps {
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
  /** Associated-Identities (632, vendor 10415), Grouped, 3GPP TS 29.229. */
  associatedIdentities?: ts29229Types.AssociatedIdentities | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Identity-with-Emergency-Registration (651, vendor 10415), Grouped, 3GPP TS 29.229. */
  identityWithEmergencyRegistration?: ts29229Types.IdentityWithEmergencyRegistration[] | undefined;
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
/** What may be written for the attributes of Registration-Termination-Answer. */
export interface RegistrationTerminationAnswerInput extends AnswerAvps<RegistrationTerminationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface RegistrationTerminationAnswer extends RegistrationTerminationAnswerAvps {}
/** Registration-Termination-Answer (RTA, 304), application 16777216, 3GPP TS 29.229. */
export class RegistrationTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return cx.command("Registration-Termination-Answer");
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
      "associatedIdentities",
      "supportedFeatures",
      "identityWithEmergencyRegistration",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: RegistrationTerminationAnswerInput, header?: HeaderFields) {
    super(RegistrationTerminationAnswer, avps, header);
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Data (606, vendor 10415), OctetString, 3GPP TS 29.229. */
  userData?: Buffer | undefined;
  /** Charging-Information (618, vendor 10415), Grouped, 3GPP TS 29.229. */
  chargingInformation?: ts29229Types.ChargingInformation | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: ts29229GroupsTypes.SipAuthDataItem | undefined;
  /** Allowed-WAF-WWSF-Identities (656, vendor 10415), Grouped, 3GPP TS 29.229. */
  allowedWafWwsfIdentities?: ts29229Types.AllowedWafWwsfIdentities | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Push-Profile-Request. */
export interface PushProfileRequestInput extends RequestAvps<PushProfileRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface PushProfileRequest extends PushProfileRequestAvps {}
/** Push-Profile-Request (PPR, 305), application 16777216, 3GPP TS 29.229. */
export class PushProfileRequest extends RequestMessage<PushProfileAnswerInput, PushProfileAnswer> {
  static override get definition(): CommandDefinition {
    return cx.command("Push-Profile-Request");
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
      "drmp",
      "supportedFeatures",
      "userData",
      "chargingInformation",
      "sipAuthDataItem",
      "allowedWafWwsfIdentities",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
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
/** What may be written for the attributes of Push-Profile-Answer. */
export interface PushProfileAnswerInput extends AnswerAvps<PushProfileAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface PushProfileAnswer extends PushProfileAnswerAvps {}
/** Push-Profile-Answer (PPA, 305), application 16777216, 3GPP TS 29.229. */
export class PushProfileAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return cx.command("Push-Profile-Answer");
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
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: PushProfileAnswerInput, header?: HeaderFields) {
    super(PushProfileAnswer, avps, header);
  }
}
