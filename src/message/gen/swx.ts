// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { swx } from "../../dictionary/gen/swx.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileSwxTypes from "./profile-swx.ts";
import type * as rfc5447Types from "./rfc5447.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29273GroupsTypes from "./ts29273-groups.ts";
import type * as ts29273Types from "./ts29273.ts";

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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Server-Assignment-Type (614, vendor 10415), Enumerated, 3GPP TS 29.229. */
  serverAssignmentType: ts29229Types.ServerAssignmentType | (number & {});
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier?: number | undefined;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** Active-APN (1612, vendor 10415), Grouped, 3GPP TS 29.272. */
  activeApn?: ts29272Types.ActiveApn[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** Emergency-Services (1538, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  emergencyServices?: number | undefined;
}
/** What may be written for the attributes of Server-Assignment-Request. */
export interface ServerAssignmentRequestInput extends RequestAvps<ServerAssignmentRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  serverAssignmentType: keyof typeof ts29229Types.ServerAssignmentType;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ServerAssignmentRequest extends ServerAssignmentRequestAvps {}
/** Server-Assignment-Request (SAR, 301), application 16777265, 3GPP TS 29.273. */
export class ServerAssignmentRequest extends RequestMessage<ServerAssignmentAnswerInput, ServerAssignmentAnswer> {
  static override get definition(): CommandDefinition {
    return swx.command("Server-Assignment-Request");
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
      "userName",
      "serverAssignmentType",
      "drmp",
      "destinationHost",
      "serviceSelection",
      "contextIdentifier",
      "mip6AgentInfo",
      "visitedNetworkIdentifier",
      "activeApn",
      "ocSupportedFeatures",
      "supportedFeatures",
      "terminalInformation",
      "emergencyServices",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Non-3GPP-User-Data (1500, vendor 10415), Grouped, 3GPP TS 29.273. */
  non3gppUserData?: ts29273GroupsTypes.Non3gppUserData | undefined;
  /** 3GPP-AAA-Server-Name (318, vendor 10415), DiameterIdentity, 3GPP TS 29.273. */
  tgppAaaServerName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
}
/** What may be written for the attributes of Server-Assignment-Answer. */
export interface ServerAssignmentAnswerInput extends AnswerAvps<ServerAssignmentAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ServerAssignmentAnswer extends ServerAssignmentAnswerAvps {}
/** Server-Assignment-Answer (SAA, 301), application 16777265, 3GPP TS 29.273. */
export class ServerAssignmentAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swx.command("Server-Assignment-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "userName",
      "drmp",
      "resultCode",
      "experimentalResult",
      "non3gppUserData",
      "tgppAaaServerName",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: ServerAssignmentAnswerInput, header?: HeaderFields) {
    super(ServerAssignmentAnswer, avps, header);
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
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem: profileSwxTypes.SipAuthDataItem;
  /** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipNumberAuthItems: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
  anTrusted?: ts29273Types.AnTrusted | (number & {}) | undefined;
  /** ANID (1504, vendor 10415), UTF8String, 3GPP TS 29.273. */
  anid?: string | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** AAA-Failure-Indication (1518, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  aaaFailureIndication?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Request. */
export interface MultimediaAuthRequestInput extends RequestAvps<MultimediaAuthRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  ratType: keyof typeof ts29212Types.RatType;
  anTrusted: keyof typeof ts29273Types.AnTrusted;
}, "authSessionState"> {}
export interface MultimediaAuthRequest extends MultimediaAuthRequestAvps {}
/** Multimedia-Auth-Request (MAR, 303), application 16777265, 3GPP TS 29.273. */
export class MultimediaAuthRequest extends RequestMessage<MultimediaAuthAnswerInput, MultimediaAuthAnswer> {
  static override get definition(): CommandDefinition {
    return swx.command("Multimedia-Auth-Request");
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
      "sipAuthDataItem",
      "sipNumberAuthItems",
      "drmp",
      "destinationHost",
      "ratType",
      "anTrusted",
      "anid",
      "visitedNetworkIdentifier",
      "terminalInformation",
      "aaaFailureIndication",
      "ocSupportedFeatures",
      "supportedFeatures",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** SIP-Number-Auth-Items (607, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipAuthDataItem?: profileSwxTypes.SipAuthDataItem[] | undefined;
  /** 3GPP-AAA-Server-Name (318, vendor 10415), DiameterIdentity, 3GPP TS 29.273. */
  tgppAaaServerName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswerInput extends AnswerAvps<MultimediaAuthAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MultimediaAuthAnswer extends MultimediaAuthAnswerAvps {}
/** Multimedia-Auth-Answer (MAA, 303), application 16777265, 3GPP TS 29.273. */
export class MultimediaAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swx.command("Multimedia-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "userName",
      "drmp",
      "resultCode",
      "experimentalResult",
      "sipNumberAuthItems",
      "sipAuthDataItem",
      "tgppAaaServerName",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Deregistration-Reason (615, vendor 10415), Grouped, 3GPP TS 29.229. */
  deregistrationReason: ts29229Types.DeregistrationReason;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Registration-Termination-Request. */
export interface RegistrationTerminationRequestInput extends RequestAvps<RegistrationTerminationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface RegistrationTerminationRequest extends RegistrationTerminationRequestAvps {}
/** Registration-Termination-Request (RTR, 304), application 16777265, 3GPP TS 29.273. */
export class RegistrationTerminationRequest extends RequestMessage<RegistrationTerminationAnswerInput, RegistrationTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return swx.command("Registration-Termination-Request");
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
      "destinationHost",
      "destinationRealm",
      "userName",
      "deregistrationReason",
      "drmp",
      "supportedFeatures",
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
}
/** What may be written for the attributes of Registration-Termination-Answer. */
export interface RegistrationTerminationAnswerInput extends AnswerAvps<RegistrationTerminationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface RegistrationTerminationAnswer extends RegistrationTerminationAnswerAvps {}
/** Registration-Termination-Answer (RTA, 304), application 16777265, 3GPP TS 29.273. */
export class RegistrationTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swx.command("Registration-Termination-Answer");
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
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
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
  /** Non-3GPP-User-Data (1500, vendor 10415), Grouped, 3GPP TS 29.273. */
  non3gppUserData?: ts29273GroupsTypes.Non3gppUserData | undefined;
  /** PPR-Flags (1508, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  pprFlags?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Push-Profile-Request. */
export interface PushProfileRequestInput extends RequestAvps<PushProfileRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface PushProfileRequest extends PushProfileRequestAvps {}
/** Push-Profile-Request (PPR, 305), application 16777265, 3GPP TS 29.273. */
export class PushProfileRequest extends RequestMessage<PushProfileAnswerInput, PushProfileAnswer> {
  static override get definition(): CommandDefinition {
    return swx.command("Push-Profile-Request");
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
      "non3gppUserData",
      "pprFlags",
      "supportedFeatures",
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
  /** Access-Network-Info (1526, vendor 10415), Grouped, 3GPP TS 29.273. */
  accessNetworkInfo?: ts29273GroupsTypes.AccessNetworkInfo | undefined;
  /** Local-Time-Zone (1649, vendor 10415), Grouped, 3GPP TS 29.272. */
  localTimeZone?: ts29272Types.LocalTimeZone | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
}
/** What may be written for the attributes of Push-Profile-Answer. */
export interface PushProfileAnswerInput extends AnswerAvps<PushProfileAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface PushProfileAnswer extends PushProfileAnswerAvps {}
/** Push-Profile-Answer (PPA, 305), application 16777265, 3GPP TS 29.273. */
export class PushProfileAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swx.command("Push-Profile-Answer");
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
      "accessNetworkInfo",
      "localTimeZone",
      "supportedFeatures",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: PushProfileAnswerInput, header?: HeaderFields) {
    super(PushProfileAnswer, avps, header);
  }
}
