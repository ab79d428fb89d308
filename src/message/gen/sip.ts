// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { sip } from "../../dictionary/gen/sip.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc4740Types from "./rfc4740.ts";
import type * as rfc6733Types from "./rfc6733.ts";

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
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType: rfc6733Types.ReAuthRequestType;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 6, RFC 4740. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Re-Auth-Request");
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
      "reAuthRequestType",
      "userName",
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 6, RFC 4740. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 6, RFC 4740. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Abort-Session-Request");
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
      "userName",
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 6, RFC 4740. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause: rfc6733Types.TerminationCause;
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
/** Session-Termination-Request (STR, 275), application 6, RFC 4740. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Session-Termination-Request");
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
      "authApplicationId",
      "terminationCause",
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
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
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 6, RFC 4740. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}

/** The attributes of User-Authorization-Request. */
export interface UserAuthorizationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** SIP-AOR (122), UTF8String, RFC 4740. */
  sipAor: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** SIP-Visited-Network-Id (386), UTF8String, RFC 4740. */
  sipVisitedNetworkId?: string | undefined;
  /** SIP-User-Authorization-Type (387), Enumerated, RFC 4740. */
  sipUserAuthorizationType?: rfc4740Types.SipUserAuthorizationType | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of User-Authorization-Request. */
export interface UserAuthorizationRequestInput extends RequestAvps<UserAuthorizationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  sipUserAuthorizationType: keyof typeof rfc4740Types.SipUserAuthorizationType;
}> {}
export interface UserAuthorizationRequest extends UserAuthorizationRequestAvps {}
/** User-Authorization-Request (UAR, 283), application 6, RFC 4740. */
export class UserAuthorizationRequest extends RequestMessage<UserAuthorizationAnswerInput, UserAuthorizationAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("User-Authorization-Request");
  }
  static override get answerType(): AnswerType<UserAuthorizationAnswer> {
    return UserAuthorizationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "sipAor",
      "destinationHost",
      "userName",
      "sipVisitedNetworkId",
      "sipUserAuthorizationType",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** SIP-Server-URI (371), UTF8String, RFC 4740. */
  sipServerUri?: string | undefined;
  /** SIP-Server-Capabilities (372), Grouped, RFC 4740. */
  sipServerCapabilities?: rfc4740Types.SipServerCapabilities | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of User-Authorization-Answer. */
export interface UserAuthorizationAnswerInput extends AnswerAvps<UserAuthorizationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface UserAuthorizationAnswer extends UserAuthorizationAnswerAvps {}
/** User-Authorization-Answer (UAA, 283), application 6, RFC 4740. */
export class UserAuthorizationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("User-Authorization-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "resultCode",
      "originHost",
      "originRealm",
      "sipServerUri",
      "sipServerCapabilities",
      "authorizationLifetime",
      "authGracePeriod",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** SIP-Server-Assignment-Type (375), Enumerated, RFC 4740. */
  sipServerAssignmentType: rfc4740Types.SipServerAssignmentType;
  /** SIP-User-Data-Already-Available (392), Enumerated, RFC 4740. */
  sipUserDataAlreadyAvailable: rfc4740Types.SipUserDataAlreadyAvailable;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** SIP-Server-URI (371), UTF8String, RFC 4740. */
  sipServerUri?: string | undefined;
  /** SIP-Supported-User-Data-Type (388), UTF8String, RFC 4740. */
  sipSupportedUserDataType?: string[] | undefined;
  /** SIP-AOR (122), UTF8String, RFC 4740. */
  sipAor?: string[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Server-Assignment-Request. */
export interface ServerAssignmentRequestInput extends RequestAvps<ServerAssignmentRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  sipServerAssignmentType: keyof typeof rfc4740Types.SipServerAssignmentType;
  sipUserDataAlreadyAvailable: keyof typeof rfc4740Types.SipUserDataAlreadyAvailable;
}> {}
export interface ServerAssignmentRequest extends ServerAssignmentRequestAvps {}
/** Server-Assignment-Request (SAR, 284), application 6, RFC 4740. */
export class ServerAssignmentRequest extends RequestMessage<ServerAssignmentAnswerInput, ServerAssignmentAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Server-Assignment-Request");
  }
  static override get answerType(): AnswerType<ServerAssignmentAnswer> {
    return ServerAssignmentAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "sipServerAssignmentType",
      "sipUserDataAlreadyAvailable",
      "destinationHost",
      "userName",
      "sipServerUri",
      "sipSupportedUserDataType",
      "sipAor",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** SIP-User-Data (389), Grouped, RFC 4740. */
  sipUserData?: rfc4740Types.SipUserData[] | undefined;
  /** SIP-Accounting-Information (368), Grouped, RFC 4740. */
  sipAccountingInformation?: rfc4740Types.SipAccountingInformation | undefined;
  /** SIP-Supported-User-Data-Type (388), UTF8String, RFC 4740. */
  sipSupportedUserDataType?: string[] | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Server-Assignment-Answer. */
export interface ServerAssignmentAnswerInput extends AnswerAvps<ServerAssignmentAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ServerAssignmentAnswer extends ServerAssignmentAnswerAvps {}
/** Server-Assignment-Answer (SAA, 284), application 6, RFC 4740. */
export class ServerAssignmentAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Server-Assignment-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "authSessionState",
      "originHost",
      "originRealm",
      "sipUserData",
      "sipAccountingInformation",
      "sipSupportedUserDataType",
      "userName",
      "authGracePeriod",
      "authorizationLifetime",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** SIP-AOR (122), UTF8String, RFC 4740. */
  sipAor: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Location-Info-Request. */
export interface LocationInfoRequestInput extends RequestAvps<LocationInfoRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface LocationInfoRequest extends LocationInfoRequestAvps {}
/** Location-Info-Request (LIR, 285), application 6, RFC 4740. */
export class LocationInfoRequest extends RequestMessage<LocationInfoAnswerInput, LocationInfoAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Location-Info-Request");
  }
  static override get answerType(): AnswerType<LocationInfoAnswer> {
    return LocationInfoAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "sipAor",
      "destinationHost",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** SIP-Server-URI (371), UTF8String, RFC 4740. */
  sipServerUri?: string | undefined;
  /** SIP-Server-Capabilities (372), Grouped, RFC 4740. */
  sipServerCapabilities?: rfc4740Types.SipServerCapabilities | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Location-Info-Answer. */
export interface LocationInfoAnswerInput extends AnswerAvps<LocationInfoAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface LocationInfoAnswer extends LocationInfoAnswerAvps {}
/** Location-Info-Answer (LIA, 285), application 6, RFC 4740. */
export class LocationInfoAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Location-Info-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "authSessionState",
      "originHost",
      "originRealm",
      "sipServerUri",
      "sipServerCapabilities",
      "authGracePeriod",
      "authorizationLifetime",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** SIP-AOR (122), UTF8String, RFC 4740. */
  sipAor: string;
  /** SIP-Method (393), UTF8String, RFC 4740. */
  sipMethod: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** SIP-Server-URI (371), UTF8String, RFC 4740. */
  sipServerUri?: string | undefined;
  /** SIP-Number-Auth-Items (382), Unsigned32, RFC 4740. */
  sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item (376), Grouped, RFC 4740. */
  sipAuthDataItem?: rfc4740Types.SipAuthDataItem | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Request. */
export interface MultimediaAuthRequestInput extends RequestAvps<MultimediaAuthRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface MultimediaAuthRequest extends MultimediaAuthRequestAvps {}
/** Multimedia-Auth-Request (MAR, 286), application 6, RFC 4740. */
export class MultimediaAuthRequest extends RequestMessage<MultimediaAuthAnswerInput, MultimediaAuthAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Multimedia-Auth-Request");
  }
  static override get answerType(): AnswerType<MultimediaAuthAnswer> {
    return MultimediaAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "sipAor",
      "sipMethod",
      "destinationHost",
      "userName",
      "sipServerUri",
      "sipNumberAuthItems",
      "sipAuthDataItem",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** SIP-AOR (122), UTF8String, RFC 4740. */
  sipAor?: string | undefined;
  /** SIP-Number-Auth-Items (382), Unsigned32, RFC 4740. */
  sipNumberAuthItems?: number | undefined;
  /** SIP-Auth-Data-Item (376), Grouped, RFC 4740. */
  sipAuthDataItem?: rfc4740Types.SipAuthDataItem[] | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Multimedia-Auth-Answer. */
export interface MultimediaAuthAnswerInput extends AnswerAvps<MultimediaAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface MultimediaAuthAnswer extends MultimediaAuthAnswerAvps {}
/** Multimedia-Auth-Answer (MAA, 286), application 6, RFC 4740. */
export class MultimediaAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Multimedia-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "authSessionState",
      "originHost",
      "originRealm",
      "userName",
      "sipAor",
      "sipNumberAuthItems",
      "sipAuthDataItem",
      "authorizationLifetime",
      "authGracePeriod",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** SIP-Deregistration-Reason (383), Grouped, RFC 4740. */
  sipDeregistrationReason: rfc4740Types.SipDeregistrationReason;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** SIP-AOR (122), UTF8String, RFC 4740. */
  sipAor?: string[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Registration-Termination-Request. */
export interface RegistrationTerminationRequestInput extends RequestAvps<RegistrationTerminationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface RegistrationTerminationRequest extends RegistrationTerminationRequestAvps {}
/** Registration-Termination-Request (RTR, 287), application 6, RFC 4740. */
export class RegistrationTerminationRequest extends RequestMessage<RegistrationTerminationAnswerInput, RegistrationTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Registration-Termination-Request");
  }
  static override get answerType(): AnswerType<RegistrationTerminationAnswer> {
    return RegistrationTerminationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "sipDeregistrationReason",
      "destinationRealm",
      "userName",
      "sipAor",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Registration-Termination-Answer. */
export interface RegistrationTerminationAnswerInput extends AnswerAvps<RegistrationTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface RegistrationTerminationAnswer extends RegistrationTerminationAnswerAvps {}
/** Registration-Termination-Answer (RTA, 287), application 6, RFC 4740. */
export class RegistrationTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Registration-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "authSessionState",
      "originHost",
      "originRealm",
      "authorizationLifetime",
      "authGracePeriod",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
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
  /** SIP-User-Data (389), Grouped, RFC 4740. */
  sipUserData?: rfc4740Types.SipUserData[] | undefined;
  /** SIP-Accounting-Information (368), Grouped, RFC 4740. */
  sipAccountingInformation?: rfc4740Types.SipAccountingInformation | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Push-Profile-Request. */
export interface PushProfileRequestInput extends RequestAvps<PushProfileRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface PushProfileRequest extends PushProfileRequestAvps {}
/** Push-Profile-Request (PPR, 288), application 6, RFC 4740. */
export class PushProfileRequest extends RequestMessage<PushProfileAnswerInput, PushProfileAnswer> {
  static override get definition(): CommandDefinition {
    return sip.command("Push-Profile-Request");
  }
  static override get answerType(): AnswerType<PushProfileAnswer> {
    return PushProfileAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userName",
      "sipUserData",
      "sipAccountingInformation",
      "destinationHost",
      "authorizationLifetime",
      "authGracePeriod",
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
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Push-Profile-Answer. */
export interface PushProfileAnswerInput extends AnswerAvps<PushProfileAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface PushProfileAnswer extends PushProfileAnswerAvps {}
/** Push-Profile-Answer (PPA, 288), application 6, RFC 4740. */
export class PushProfileAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sip.command("Push-Profile-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "authSessionState",
      "originHost",
      "originRealm",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: PushProfileAnswerInput, header?: HeaderFields) {
    super(PushProfileAnswer, avps, header);
  }
}
