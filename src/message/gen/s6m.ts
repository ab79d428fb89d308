// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s6m } from "../../dictionary/gen/s6m.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29336Types from "./ts29336.ts";

/** The attributes of Subscriber-Information-Request. */
export interface SubscriberInformationRequestAvps extends ExtraAvps {
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
  /** SIR-Flags (3110, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  sirFlags: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Service-ID (3103, vendor 10415), Enumerated, 3GPP TS 29.336. */
  serviceId?: ts29336Types.ServiceId | (number & {}) | undefined;
  /** SCS-Identity (3104, vendor 10415), OctetString, 3GPP TS 29.336. */
  scsIdentity?: Buffer | undefined;
  /** Service-Parameters (3105, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceParameters?: ts29336Types.ServiceParameters | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Subscriber-Information-Request. */
export interface SubscriberInformationRequestInput extends RequestAvps<SubscriberInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  serviceId: keyof typeof ts29336Types.ServiceId;
}, "authSessionState"> {}
export interface SubscriberInformationRequest extends SubscriberInformationRequestAvps {}
/** Subscriber-Information-Request (SIR, 8388641), application 16777310, 3GPP TS 29.336. */
export class SubscriberInformationRequest extends RequestMessage<SubscriberInformationAnswerInput, SubscriberInformationAnswer> {
  static override get definition(): CommandDefinition {
    return s6m.command("Subscriber-Information-Request");
  }
  static override get answerType(): AnswerType<SubscriberInformationAnswer> {
    return SubscriberInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentifier",
      "sirFlags",
      "drmp",
      "destinationHost",
      "serviceId",
      "scsIdentity",
      "serviceParameters",
      "ocSupportedFeatures",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: SubscriberInformationRequestInput, header?: HeaderFields) {
    super(SubscriberInformationRequest, avps, header);
  }
}

/** The attributes of Subscriber-Information-Answer. */
export interface SubscriberInformationAnswerAvps extends ExtraAvps {
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
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier[] | undefined;
  /** Service-Data (3107, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceData?: ts29336Types.ServiceData | undefined;
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
/** What may be written for the attributes of Subscriber-Information-Answer. */
export interface SubscriberInformationAnswerInput extends AnswerAvps<SubscriberInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface SubscriberInformationAnswer extends SubscriberInformationAnswerAvps {}
/** Subscriber-Information-Answer (SIA, 8388641), application 16777310, 3GPP TS 29.336. */
export class SubscriberInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6m.command("Subscriber-Information-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
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
      "userIdentifier",
      "serviceData",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: SubscriberInformationAnswerInput, header?: HeaderFields) {
    super(SubscriberInformationAnswer, avps, header);
  }
}
