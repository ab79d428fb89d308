// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { etsiGq } from "../../dictionary/gen/etsi-gq.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileGqTypes from "./profile-gq.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29209GroupsTypes from "./ts29209-groups.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as vendorEtsiTypes from "./vendor-etsi.ts";

/** The attributes of Re-Auth-Request. */
export interface ReAuthRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Specific-Action (513, vendor 10415), Enumerated, 3GPP TS 29.214. */
  specificAction: (ts29214Types.SpecificAction | (number & {}))[];
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string[] | undefined;
  /** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
  globallyUniqueAddress?: vendorEtsiTypes.GloballyUniqueAddress | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: profileGqTypes.Flows[] | undefined;
  /** Abort-Cause (500, vendor 10415), Enumerated, 3GPP TS 29.214. */
  abortCause?: ts29214Types.AbortCause | (number & {}) | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  specificAction: readonly (ts29214Types.SpecificAction | (number & {}) | keyof typeof ts29214Types.SpecificAction)[];
  abortCause: keyof typeof ts29214Types.AbortCause;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777222, ETSI TS 183 017. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return etsiGq.command("Re-Auth-Request");
  }
  static override get answerType(): AnswerType<ReAuthAnswer> {
    return ReAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "specificAction",
      "flowDescription",
      "globallyUniqueAddress",
      "logicalAccessId",
      "flows",
      "abortCause",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthRequestInput, header?: HeaderFields) {
    super(ReAuthRequest, avps, header);
  }
}

/** The attributes of Re-Auth-Answer. */
export interface ReAuthAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaComponentDescription?: profileGqTypes.MediaComponentDescription[] | undefined;
  /** Flow-Grouping (508, vendor 10415), Grouped, 3GPP TS 29.209. */
  flowGrouping?: ts29209GroupsTypes.FlowGrouping[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777222, ETSI TS 183 017. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return etsiGq.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "mediaComponentDescription",
      "flowGrouping",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
  }
}

/** The attributes of AA-Request. */
export interface AaRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaComponentDescription?: profileGqTypes.MediaComponentDescription[] | undefined;
  /** Flow-Grouping (508, vendor 10415), Grouped, 3GPP TS 29.209. */
  flowGrouping?: ts29209GroupsTypes.FlowGrouping[] | undefined;
  /** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
  afChargingIdentifier?: Buffer | undefined;
  /** SIP-Forking-Indication (523, vendor 10415), Enumerated, 3GPP TS 29.214. */
  sipForkingIndication?: ts29214Types.SipForkingIndication | (number & {}) | undefined;
  /** Specific-Action (513, vendor 10415), Enumerated, 3GPP TS 29.214. */
  specificAction?: (ts29214Types.SpecificAction | (number & {}))[] | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Binding-Information (450, vendor 13019), Grouped, 3GPP TS 29.209. */
  bindingInformation?: vendorEtsiTypes.BindingInformation | undefined;
  /** Latching-Indication (457, vendor 13019), Enumerated, 3GPP TS 29.209. */
  latchingIndication?: vendorEtsiTypes.LatchingIndication | (number & {}) | undefined;
  /** Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
  reservationPriority?: vendorEtsiTypes.ReservationPriority | (number & {}) | undefined;
  /** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
  globallyUniqueAddress?: vendorEtsiTypes.GloballyUniqueAddress | undefined;
  /** Service-Class (459, vendor 13019), UTF8String, 3GPP TS 29.209. */
  serviceClass?: string | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Overbooking-Indicator (460, vendor 13019), Enumerated, 3GPP TS 29.209. */
  overbookingIndicator?: vendorEtsiTypes.OverbookingIndicator | (number & {}) | undefined;
  /** Authorization-Package-Id (461, vendor 13019), UTF8String, 3GPP TS 29.209. */
  authorizationPackageId?: string[] | undefined;
}
/** What may be written for the attributes of AA-Request. */
export interface AaRequestInput extends RequestAvps<AaRequestAvps, {
  sipForkingIndication: keyof typeof ts29214Types.SipForkingIndication;
  specificAction: readonly (ts29214Types.SpecificAction | (number & {}) | keyof typeof ts29214Types.SpecificAction)[];
  latchingIndication: keyof typeof vendorEtsiTypes.LatchingIndication;
  reservationPriority: keyof typeof vendorEtsiTypes.ReservationPriority;
  overbookingIndicator: keyof typeof vendorEtsiTypes.OverbookingIndicator;
}> {}
export interface AaRequest extends AaRequestAvps {}
/** AA-Request (AAR, 265), application 16777222, ETSI TS 183 017. */
export class AaRequest extends RequestMessage<AaAnswerInput, AaAnswer> {
  static override get definition(): CommandDefinition {
    return etsiGq.command("AA-Request");
  }
  static override get answerType(): AnswerType<AaAnswer> {
    return AaAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "mediaComponentDescription",
      "flowGrouping",
      "afChargingIdentifier",
      "sipForkingIndication",
      "specificAction",
      "userName",
      "bindingInformation",
      "latchingIndication",
      "reservationPriority",
      "globallyUniqueAddress",
      "serviceClass",
      "authorizationLifetime",
      "proxyInfo",
      "routeRecord",
      "overbookingIndicator",
      "authorizationPackageId",
      "extraAvps",
    ]);
  }
  constructor(avps: AaRequestInput, header?: HeaderFields) {
    super(AaRequest, avps, header);
  }
}

/** The attributes of AA-Answer. */
export interface AaAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Binding-Information (450, vendor 13019), Grouped, 3GPP TS 29.209. */
  bindingInformation?: vendorEtsiTypes.BindingInformation | undefined;
  /** Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
  reservationPriority?: vendorEtsiTypes.ReservationPriority | (number & {}) | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of AA-Answer. */
export interface AaAnswerInput extends AnswerAvps<AaAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  reservationPriority: keyof typeof vendorEtsiTypes.ReservationPriority;
}> {}
export interface AaAnswer extends AaAnswerAvps {}
/** AA-Answer (AAA, 265), application 16777222, ETSI TS 183 017. */
export class AaAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return etsiGq.command("AA-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "bindingInformation",
      "reservationPriority",
      "errorMessage",
      "errorReportingHost",
      "authorizationLifetime",
      "authGracePeriod",
      "failedAvp",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: AaAnswerInput, header?: HeaderFields) {
    super(AaAnswer, avps, header);
  }
}

/** The attributes of Abort-Session-Request. */
export interface AbortSessionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Abort-Cause (500, vendor 10415), Enumerated, 3GPP TS 29.214. */
  abortCause: ts29214Types.AbortCause | (number & {});
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps, {
  abortCause: keyof typeof ts29214Types.AbortCause;
}> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 16777222, ETSI TS 183 017. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return etsiGq.command("Abort-Session-Request");
  }
  static override get answerType(): AnswerType<AbortSessionAnswer> {
    return AbortSessionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "abortCause",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionRequestInput, header?: HeaderFields) {
    super(AbortSessionRequest, avps, header);
  }
}

/** The attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 16777222, ETSI TS 183 017. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return etsiGq.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionAnswerInput, header?: HeaderFields) {
    super(AbortSessionAnswer, avps, header);
  }
}

/** The attributes of Session-Termination-Request. */
export interface SessionTerminationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause: rfc6733Types.TerminationCause;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777222, ETSI TS 183 017. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return etsiGq.command("Session-Termination-Request");
  }
  static override get answerType(): AnswerType<SessionTerminationAnswer> {
    return SessionTerminationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "terminationCause",
      "authApplicationId",
      "destinationHost",
      "class",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationRequestInput, header?: HeaderFields) {
    super(SessionTerminationRequest, avps, header);
  }
}

/** The attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777222, ETSI TS 183 017. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return etsiGq.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}
