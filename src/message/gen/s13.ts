// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s13 } from "../../dictionary/gen/s13.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as ts29272Types from "./ts29272.ts";

/** The attributes of ME-Identity-Check-Request. */
export interface MeIdentityCheckRequestAvps extends ExtraAvps {
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
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation: ts29272Types.TerminalInformation;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of ME-Identity-Check-Request. */
export interface MeIdentityCheckRequestInput extends RequestAvps<MeIdentityCheckRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface MeIdentityCheckRequest extends MeIdentityCheckRequestAvps {}
/** ME-Identity-Check-Request (ECR, 324), application 16777252, 3GPP TS 29.272. */
export class MeIdentityCheckRequest extends RequestMessage<MeIdentityCheckAnswerInput, MeIdentityCheckAnswer> {
  static override get definition(): CommandDefinition {
    return s13.command("ME-Identity-Check-Request");
  }
  static override get answerType(): AnswerType<MeIdentityCheckAnswer> {
    return MeIdentityCheckAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "terminalInformation",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "userName",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: MeIdentityCheckRequestInput, header?: HeaderFields) {
    super(MeIdentityCheckRequest, avps, header);
  }
}

/** The attributes of ME-Identity-Check-Answer. */
export interface MeIdentityCheckAnswerAvps extends ExtraAvps {
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
  /** Equipment-Status (1445, vendor 10415), Enumerated, 3GPP TS 29.272. */
  equipmentStatus?: ts29272Types.EquipmentStatus | (number & {}) | undefined;
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
/** What may be written for the attributes of ME-Identity-Check-Answer. */
export interface MeIdentityCheckAnswerInput extends AnswerAvps<MeIdentityCheckAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  equipmentStatus: keyof typeof ts29272Types.EquipmentStatus;
}, "authSessionState"> {}
export interface MeIdentityCheckAnswer extends MeIdentityCheckAnswerAvps {}
/** ME-Identity-Check-Answer (ECA, 324), application 16777252, 3GPP TS 29.272. */
export class MeIdentityCheckAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s13.command("ME-Identity-Check-Answer");
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
      "equipmentStatus",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: MeIdentityCheckAnswerInput, header?: HeaderFields) {
    super(MeIdentityCheckAnswer, avps, header);
  }
}
