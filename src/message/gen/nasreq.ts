// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { nasreq } from "../../dictionary/gen/nasreq.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7155Types from "./rfc7155.ts";

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
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** NAS-Identifier (32), UTF8String, RFC 7155. */
  nasIdentifier?: string | undefined;
  /** NAS-IP-Address (4), OctetString, RFC 7155. */
  nasIpAddress?: Buffer | undefined;
  /** NAS-IPv6-Address (95), OctetString, RFC 7155. */
  nasIpv6Address?: Buffer | undefined;
  /** NAS-Port (5), Unsigned32, RFC 7155. */
  nasPort?: number | undefined;
  /** NAS-Port-Id (87), UTF8String, RFC 7155. */
  nasPortId?: string | undefined;
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType?: rfc7155Types.NasPortType | undefined;
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Calling-Station-Id (31), UTF8String, RFC 7155. */
  callingStationId?: string | undefined;
  /** Originating-Line-Info (94), OctetString, RFC 7155. */
  originatingLineInfo?: Buffer | undefined;
  /** Acct-Session-Id (44), OctetString, RFC 6733. */
  acctSessionId?: Buffer | undefined;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Reply-Message (18), UTF8String, RFC 7155. */
  replyMessage?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  serviceType: keyof typeof rfc7155Types.ServiceType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 1, RFC 7155. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return nasreq.command("Re-Auth-Request");
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
      "originAaaProtocol",
      "originStateId",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPort",
      "nasPortId",
      "nasPortType",
      "serviceType",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedInterfaceId",
      "calledStationId",
      "callingStationId",
      "originatingLineInfo",
      "acctSessionId",
      "acctMultiSessionId",
      "state",
      "class",
      "replyMessage",
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
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
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
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** Configuration-Token (78), OctetString, RFC 7155. */
  configurationToken?: Buffer[] | undefined;
  /** Idle-Timeout (28), Unsigned32, RFC 7155. */
  idleTimeout?: number | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType?: rfc6733Types.ReAuthRequestType | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Reply-Message (18), UTF8String, RFC 7155. */
  replyMessage?: string[] | undefined;
  /** Prompt (76), Enumerated, RFC 7155. */
  prompt?: rfc7155Types.Prompt | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  prompt: keyof typeof rfc7155Types.Prompt;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 1, RFC 7155. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nasreq.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originAaaProtocol",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "serviceType",
      "configurationToken",
      "idleTimeout",
      "authorizationLifetime",
      "authGracePeriod",
      "reAuthRequestType",
      "state",
      "class",
      "replyMessage",
      "prompt",
      "proxyInfo",
      "experimentalResult",
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
  /** Auth-Request-Type (274), Enumerated, RFC 6733. */
  authRequestType: rfc6733Types.AuthRequestType;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** NAS-Identifier (32), UTF8String, RFC 7155. */
  nasIdentifier?: string | undefined;
  /** NAS-IP-Address (4), OctetString, RFC 7155. */
  nasIpAddress?: Buffer | undefined;
  /** NAS-IPv6-Address (95), OctetString, RFC 7155. */
  nasIpv6Address?: Buffer | undefined;
  /** NAS-Port (5), Unsigned32, RFC 7155. */
  nasPort?: number | undefined;
  /** NAS-Port-Id (87), UTF8String, RFC 7155. */
  nasPortId?: string | undefined;
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType?: rfc7155Types.NasPortType | undefined;
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Port-Limit (62), Unsigned32, RFC 7155. */
  portLimit?: number | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** User-Password (2), OctetString, RFC 7155. */
  userPassword?: Buffer | undefined;
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Callback-Number (19), UTF8String, RFC 7155. */
  callbackNumber?: string | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Calling-Station-Id (31), UTF8String, RFC 7155. */
  callingStationId?: string | undefined;
  /** Originating-Line-Info (94), OctetString, RFC 7155. */
  originatingLineInfo?: Buffer | undefined;
  /** Connect-Info (77), UTF8String, RFC 7155. */
  connectInfo?: string | undefined;
  /** CHAP-Auth (402), Grouped, RFC 7155. */
  chapAuth?: rfc7155Types.ChapAuth | undefined;
  /** CHAP-Challenge (60), OctetString, RFC 7155. */
  chapChallenge?: Buffer | undefined;
  /** Framed-Compression (13), Enumerated, RFC 7155. */
  framedCompression?: rfc7155Types.FramedCompression[] | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer[] | undefined;
  /** Framed-IP-Netmask (9), OctetString, RFC 7155. */
  framedIpNetmask?: Buffer | undefined;
  /** Framed-MTU (12), Unsigned32, RFC 7155. */
  framedMtu?: number | undefined;
  /** Framed-Protocol (7), Enumerated, RFC 7155. */
  framedProtocol?: rfc7155Types.FramedProtocol | undefined;
  /** ARAP-Password (70), OctetString, RFC 7155. */
  arapPassword?: Buffer | undefined;
  /** ARAP-Security (73), Unsigned32, RFC 7155. */
  arapSecurity?: number | undefined;
  /** ARAP-Security-Data (74), OctetString, RFC 7155. */
  arapSecurityData?: Buffer[] | undefined;
  /** Login-IP-Host (14), OctetString, RFC 7155. */
  loginIpHost?: Buffer[] | undefined;
  /** Login-IPv6-Host (98), OctetString, RFC 7155. */
  loginIpv6Host?: Buffer[] | undefined;
  /** Login-LAT-Group (36), OctetString, RFC 7155. */
  loginLatGroup?: Buffer | undefined;
  /** Login-LAT-Node (35), OctetString, RFC 7155. */
  loginLatNode?: Buffer | undefined;
  /** Login-LAT-Port (63), OctetString, RFC 7155. */
  loginLatPort?: Buffer | undefined;
  /** Login-LAT-Service (34), OctetString, RFC 7155. */
  loginLatService?: Buffer | undefined;
  /** Tunneling (401), Grouped, RFC 7155. */
  tunneling?: rfc7155Types.Tunneling[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of AA-Request. */
export interface AaRequestInput extends RequestAvps<AaRequestAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  framedCompression: readonly (rfc7155Types.FramedCompression | keyof typeof rfc7155Types.FramedCompression)[];
  framedProtocol: keyof typeof rfc7155Types.FramedProtocol;
}> {}
export interface AaRequest extends AaRequestAvps {}
/** AA-Request (AAR, 265), application 1, RFC 7155. */
export class AaRequest extends RequestMessage<AaAnswerInput, AaAnswer> {
  static override get definition(): CommandDefinition {
    return nasreq.command("AA-Request");
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
      "authRequestType",
      "destinationHost",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPort",
      "nasPortId",
      "nasPortType",
      "originAaaProtocol",
      "originStateId",
      "portLimit",
      "userName",
      "userPassword",
      "serviceType",
      "state",
      "authorizationLifetime",
      "authGracePeriod",
      "authSessionState",
      "callbackNumber",
      "calledStationId",
      "callingStationId",
      "originatingLineInfo",
      "connectInfo",
      "chapAuth",
      "chapChallenge",
      "framedCompression",
      "framedInterfaceId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedIpNetmask",
      "framedMtu",
      "framedProtocol",
      "arapPassword",
      "arapSecurity",
      "arapSecurityData",
      "loginIpHost",
      "loginIpv6Host",
      "loginLatGroup",
      "loginLatNode",
      "loginLatPort",
      "loginLatService",
      "tunneling",
      "proxyInfo",
      "routeRecord",
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
  /** Auth-Request-Type (274), Enumerated, RFC 6733. */
  authRequestType: rfc6733Types.AuthRequestType;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Configuration-Token (78), OctetString, RFC 7155. */
  configurationToken?: Buffer[] | undefined;
  /** Acct-Interim-Interval (85), Unsigned32, RFC 6733. */
  acctInterimInterval?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Idle-Timeout (28), Unsigned32, RFC 7155. */
  idleTimeout?: number | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Grace-Period (276), Unsigned32, RFC 6733. */
  authGracePeriod?: number | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType?: rfc6733Types.ReAuthRequestType | undefined;
  /** Multi-Round-Time-Out (272), Unsigned32, RFC 6733. */
  multiRoundTimeOut?: number | undefined;
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
  /** Reply-Message (18), UTF8String, RFC 7155. */
  replyMessage?: string[] | undefined;
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Filter-Id (11), UTF8String, RFC 7155. */
  filterId?: string[] | undefined;
  /** Password-Retry (75), Unsigned32, RFC 7155. */
  passwordRetry?: number | undefined;
  /** Port-Limit (62), Unsigned32, RFC 7155. */
  portLimit?: number | undefined;
  /** Prompt (76), Enumerated, RFC 7155. */
  prompt?: rfc7155Types.Prompt | undefined;
  /** ARAP-Challenge-Response (84), OctetString, RFC 7155. */
  arapChallengeResponse?: Buffer | undefined;
  /** ARAP-Features (71), OctetString, RFC 7155. */
  arapFeatures?: Buffer | undefined;
  /** ARAP-Security (73), Unsigned32, RFC 7155. */
  arapSecurity?: number | undefined;
  /** ARAP-Security-Data (74), OctetString, RFC 7155. */
  arapSecurityData?: Buffer[] | undefined;
  /** ARAP-Zone-Access (72), Enumerated, RFC 7155. */
  arapZoneAccess?: rfc7155Types.ArapZoneAccess | undefined;
  /** Callback-Id (20), UTF8String, RFC 7155. */
  callbackId?: string | undefined;
  /** Callback-Number (19), UTF8String, RFC 7155. */
  callbackNumber?: string | undefined;
  /** Framed-AppleTalk-Link (37), Unsigned32, RFC 7155. */
  framedAppletalkLink?: number | undefined;
  /** Framed-AppleTalk-Network (38), Unsigned32, RFC 7155. */
  framedAppletalkNetwork?: number[] | undefined;
  /** Framed-AppleTalk-Zone (39), OctetString, RFC 7155. */
  framedAppletalkZone?: Buffer | undefined;
  /** Framed-Compression (13), Enumerated, RFC 7155. */
  framedCompression?: rfc7155Types.FramedCompression[] | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer[] | undefined;
  /** Framed-IPv6-Pool (100), OctetString, RFC 7155. */
  framedIpv6Pool?: Buffer | undefined;
  /** Framed-IPv6-Route (99), UTF8String, RFC 7155. */
  framedIpv6Route?: string[] | undefined;
  /** Framed-IP-Netmask (9), OctetString, RFC 7155. */
  framedIpNetmask?: Buffer | undefined;
  /** Framed-Route (22), UTF8String, RFC 7155. */
  framedRoute?: string[] | undefined;
  /** Framed-Pool (88), OctetString, RFC 7155. */
  framedPool?: Buffer | undefined;
  /** Framed-IPX-Network (23), Unsigned32, RFC 7155. */
  framedIpxNetwork?: number | undefined;
  /** Framed-MTU (12), Unsigned32, RFC 7155. */
  framedMtu?: number | undefined;
  /** Framed-Protocol (7), Enumerated, RFC 7155. */
  framedProtocol?: rfc7155Types.FramedProtocol | undefined;
  /** Framed-Routing (10), Enumerated, RFC 7155. */
  framedRouting?: rfc7155Types.FramedRouting | undefined;
  /** Login-IP-Host (14), OctetString, RFC 7155. */
  loginIpHost?: Buffer[] | undefined;
  /** Login-IPv6-Host (98), OctetString, RFC 7155. */
  loginIpv6Host?: Buffer[] | undefined;
  /** Login-LAT-Group (36), OctetString, RFC 7155. */
  loginLatGroup?: Buffer | undefined;
  /** Login-LAT-Node (35), OctetString, RFC 7155. */
  loginLatNode?: Buffer | undefined;
  /** Login-LAT-Port (63), OctetString, RFC 7155. */
  loginLatPort?: Buffer | undefined;
  /** Login-LAT-Service (34), OctetString, RFC 7155. */
  loginLatService?: Buffer | undefined;
  /** Login-Service (15), Enumerated, RFC 7155. */
  loginService?: rfc7155Types.LoginService | undefined;
  /** Login-TCP-Port (16), Unsigned32, RFC 7155. */
  loginTcpPort?: number | undefined;
  /** NAS-Filter-Rule (400), IPFilterRule, RFC 7155. */
  nasFilterRule?: string[] | undefined;
  /** QoS-Filter-Rule (407), QoSFilterRule, RFC 7155. */
  qosFilterRule?: string[] | undefined;
  /** Tunneling (401), Grouped, RFC 7155. */
  tunneling?: rfc7155Types.Tunneling[] | undefined;
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
/** What may be written for the attributes of AA-Answer. */
export interface AaAnswerInput extends AnswerAvps<AaAnswerAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  prompt: keyof typeof rfc7155Types.Prompt;
  arapZoneAccess: keyof typeof rfc7155Types.ArapZoneAccess;
  framedCompression: readonly (rfc7155Types.FramedCompression | keyof typeof rfc7155Types.FramedCompression)[];
  framedProtocol: keyof typeof rfc7155Types.FramedProtocol;
  framedRouting: keyof typeof rfc7155Types.FramedRouting;
  loginService: keyof typeof rfc7155Types.LoginService;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AaAnswer extends AaAnswerAvps {}
/** AA-Answer (AAA, 265), application 1, RFC 7155. */
export class AaAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nasreq.command("AA-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authRequestType",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "serviceType",
      "class",
      "configurationToken",
      "acctInterimInterval",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "idleTimeout",
      "authorizationLifetime",
      "authGracePeriod",
      "authSessionState",
      "reAuthRequestType",
      "multiRoundTimeOut",
      "sessionTimeout",
      "state",
      "replyMessage",
      "originAaaProtocol",
      "originStateId",
      "filterId",
      "passwordRetry",
      "portLimit",
      "prompt",
      "arapChallengeResponse",
      "arapFeatures",
      "arapSecurity",
      "arapSecurityData",
      "arapZoneAccess",
      "callbackId",
      "callbackNumber",
      "framedAppletalkLink",
      "framedAppletalkNetwork",
      "framedAppletalkZone",
      "framedCompression",
      "framedInterfaceId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedIpv6Pool",
      "framedIpv6Route",
      "framedIpNetmask",
      "framedRoute",
      "framedPool",
      "framedIpxNetwork",
      "framedMtu",
      "framedProtocol",
      "framedRouting",
      "loginIpHost",
      "loginIpv6Host",
      "loginLatGroup",
      "loginLatNode",
      "loginLatPort",
      "loginLatService",
      "loginService",
      "loginTcpPort",
      "nasFilterRule",
      "qosFilterRule",
      "tunneling",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AaAnswerInput, header?: HeaderFields) {
    super(AaAnswer, avps, header);
  }
}

/** The attributes of Accounting-Request. */
export interface AccountingRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Accounting-Record-Type (480), Enumerated, RFC 6733. */
  accountingRecordType: rfc6733Types.AccountingRecordType;
  /** Accounting-Record-Number (485), Unsigned32, RFC 6733. */
  accountingRecordNumber: number;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId: number;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Accounting-Sub-Session-Id (287), Unsigned64, RFC 6733. */
  accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id (44), OctetString, RFC 6733. */
  acctSessionId?: Buffer | undefined;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Acct-Delay-Time (41), Unsigned32, RFC 7155. */
  acctDelayTime?: number | undefined;
  /** NAS-Identifier (32), UTF8String, RFC 7155. */
  nasIdentifier?: string | undefined;
  /** NAS-IP-Address (4), OctetString, RFC 7155. */
  nasIpAddress?: Buffer | undefined;
  /** NAS-IPv6-Address (95), OctetString, RFC 7155. */
  nasIpv6Address?: Buffer | undefined;
  /** NAS-Port (5), Unsigned32, RFC 7155. */
  nasPort?: number | undefined;
  /** NAS-Port-Id (87), UTF8String, RFC 7155. */
  nasPortId?: string | undefined;
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType?: rfc7155Types.NasPortType | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause?: rfc6733Types.TerminationCause | undefined;
  /** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
  accountingInputOctets?: bigint | undefined;
  /** Accounting-Input-Packets (365), Unsigned64, RFC 7155. */
  accountingInputPackets?: bigint | undefined;
  /** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
  accountingOutputOctets?: bigint | undefined;
  /** Accounting-Output-Packets (366), Unsigned64, RFC 7155. */
  accountingOutputPackets?: bigint | undefined;
  /** Acct-Authentic (45), Enumerated, RFC 7155. */
  acctAuthentic?: rfc7155Types.AcctAuthentic | undefined;
  /** Accounting-Auth-Method (406), Enumerated, RFC 7155. */
  accountingAuthMethod?: rfc7155Types.AccountingAuthMethod | undefined;
  /** Acct-Link-Count (51), Unsigned32, RFC 7155. */
  acctLinkCount?: number | undefined;
  /** Acct-Session-Time (46), Unsigned32, RFC 7155. */
  acctSessionTime?: number | undefined;
  /** Acct-Tunnel-Connection (68), OctetString, RFC 7155. */
  acctTunnelConnection?: Buffer | undefined;
  /** Acct-Tunnel-Packets-Lost (86), Unsigned32, RFC 7155. */
  acctTunnelPacketsLost?: number | undefined;
  /** Callback-Id (20), UTF8String, RFC 7155. */
  callbackId?: string | undefined;
  /** Callback-Number (19), UTF8String, RFC 7155. */
  callbackNumber?: string | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Calling-Station-Id (31), UTF8String, RFC 7155. */
  callingStationId?: string | undefined;
  /** Connect-Info (77), UTF8String, RFC 7155. */
  connectInfo?: string[] | undefined;
  /** Originating-Line-Info (94), OctetString, RFC 7155. */
  originatingLineInfo?: Buffer | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number | undefined;
  /** Idle-Timeout (28), Unsigned32, RFC 7155. */
  idleTimeout?: number | undefined;
  /** Port-Limit (62), Unsigned32, RFC 7155. */
  portLimit?: number | undefined;
  /** Accounting-Realtime-Required (483), Enumerated, RFC 6733. */
  accountingRealtimeRequired?: rfc6733Types.AccountingRealtimeRequired | undefined;
  /** Acct-Interim-Interval (85), Unsigned32, RFC 6733. */
  acctInterimInterval?: number | undefined;
  /** Filter-Id (11), UTF8String, RFC 7155. */
  filterId?: string[] | undefined;
  /** NAS-Filter-Rule (400), IPFilterRule, RFC 7155. */
  nasFilterRule?: string[] | undefined;
  /** QoS-Filter-Rule (407), QoSFilterRule, RFC 7155. */
  qosFilterRule?: string[] | undefined;
  /** Framed-AppleTalk-Link (37), Unsigned32, RFC 7155. */
  framedAppletalkLink?: number | undefined;
  /** Framed-AppleTalk-Network (38), Unsigned32, RFC 7155. */
  framedAppletalkNetwork?: number | undefined;
  /** Framed-AppleTalk-Zone (39), OctetString, RFC 7155. */
  framedAppletalkZone?: Buffer | undefined;
  /** Framed-Compression (13), Enumerated, RFC 7155. */
  framedCompression?: rfc7155Types.FramedCompression | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IP-Netmask (9), OctetString, RFC 7155. */
  framedIpNetmask?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer[] | undefined;
  /** Framed-IPv6-Pool (100), OctetString, RFC 7155. */
  framedIpv6Pool?: Buffer | undefined;
  /** Framed-IPv6-Route (99), UTF8String, RFC 7155. */
  framedIpv6Route?: string[] | undefined;
  /** Framed-IPX-Network (23), Unsigned32, RFC 7155. */
  framedIpxNetwork?: number | undefined;
  /** Framed-MTU (12), Unsigned32, RFC 7155. */
  framedMtu?: number | undefined;
  /** Framed-Pool (88), OctetString, RFC 7155. */
  framedPool?: Buffer | undefined;
  /** Framed-Protocol (7), Enumerated, RFC 7155. */
  framedProtocol?: rfc7155Types.FramedProtocol | undefined;
  /** Framed-Route (22), UTF8String, RFC 7155. */
  framedRoute?: string[] | undefined;
  /** Framed-Routing (10), Enumerated, RFC 7155. */
  framedRouting?: rfc7155Types.FramedRouting | undefined;
  /** Login-IP-Host (14), OctetString, RFC 7155. */
  loginIpHost?: Buffer[] | undefined;
  /** Login-IPv6-Host (98), OctetString, RFC 7155. */
  loginIpv6Host?: Buffer[] | undefined;
  /** Login-LAT-Group (36), OctetString, RFC 7155. */
  loginLatGroup?: Buffer | undefined;
  /** Login-LAT-Node (35), OctetString, RFC 7155. */
  loginLatNode?: Buffer | undefined;
  /** Login-LAT-Port (63), OctetString, RFC 7155. */
  loginLatPort?: Buffer | undefined;
  /** Login-LAT-Service (34), OctetString, RFC 7155. */
  loginLatService?: Buffer | undefined;
  /** Login-Service (15), Enumerated, RFC 7155. */
  loginService?: rfc7155Types.LoginService | undefined;
  /** Login-TCP-Port (16), Unsigned32, RFC 7155. */
  loginTcpPort?: number | undefined;
  /** Tunneling (401), Grouped, RFC 7155. */
  tunneling?: rfc7155Types.Tunneling[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Accounting-Request. */
export interface AccountingRequestInput extends RequestAvps<AccountingRequestAvps, {
  accountingRecordType: keyof typeof rfc6733Types.AccountingRecordType;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
  acctAuthentic: keyof typeof rfc7155Types.AcctAuthentic;
  accountingAuthMethod: keyof typeof rfc7155Types.AccountingAuthMethod;
  accountingRealtimeRequired: keyof typeof rfc6733Types.AccountingRealtimeRequired;
  framedCompression: keyof typeof rfc7155Types.FramedCompression;
  framedProtocol: keyof typeof rfc7155Types.FramedProtocol;
  framedRouting: keyof typeof rfc7155Types.FramedRouting;
  loginService: keyof typeof rfc7155Types.LoginService;
}> {}
export interface AccountingRequest extends AccountingRequestAvps {}
/** Accounting-Request (ACR, 271), application 1, RFC 7155. */
export class AccountingRequest extends RequestMessage<AccountingAnswerInput, AccountingAnswer> {
  static override get definition(): CommandDefinition {
    return nasreq.command("Accounting-Request");
  }
  static override get answerType(): AnswerType<AccountingAnswer> {
    return AccountingAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "accountingRecordType",
      "accountingRecordNumber",
      "acctApplicationId",
      "userName",
      "accountingSubSessionId",
      "acctSessionId",
      "acctMultiSessionId",
      "originAaaProtocol",
      "originStateId",
      "destinationHost",
      "eventTimestamp",
      "acctDelayTime",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPort",
      "nasPortId",
      "nasPortType",
      "class",
      "serviceType",
      "terminationCause",
      "accountingInputOctets",
      "accountingInputPackets",
      "accountingOutputOctets",
      "accountingOutputPackets",
      "acctAuthentic",
      "accountingAuthMethod",
      "acctLinkCount",
      "acctSessionTime",
      "acctTunnelConnection",
      "acctTunnelPacketsLost",
      "callbackId",
      "callbackNumber",
      "calledStationId",
      "callingStationId",
      "connectInfo",
      "originatingLineInfo",
      "authorizationLifetime",
      "sessionTimeout",
      "idleTimeout",
      "portLimit",
      "accountingRealtimeRequired",
      "acctInterimInterval",
      "filterId",
      "nasFilterRule",
      "qosFilterRule",
      "framedAppletalkLink",
      "framedAppletalkNetwork",
      "framedAppletalkZone",
      "framedCompression",
      "framedInterfaceId",
      "framedIpAddress",
      "framedIpNetmask",
      "framedIpv6Prefix",
      "framedIpv6Pool",
      "framedIpv6Route",
      "framedIpxNetwork",
      "framedMtu",
      "framedPool",
      "framedProtocol",
      "framedRoute",
      "framedRouting",
      "loginIpHost",
      "loginIpv6Host",
      "loginLatGroup",
      "loginLatNode",
      "loginLatPort",
      "loginLatService",
      "loginService",
      "loginTcpPort",
      "tunneling",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AccountingRequestInput, header?: HeaderFields) {
    super(AccountingRequest, avps, header);
  }
}

/** The attributes of Accounting-Answer. */
export interface AccountingAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Accounting-Record-Type (480), Enumerated, RFC 6733. */
  accountingRecordType: rfc6733Types.AccountingRecordType;
  /** Accounting-Record-Number (485), Unsigned32, RFC 6733. */
  accountingRecordNumber: number;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId: number;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Accounting-Sub-Session-Id (287), Unsigned64, RFC 6733. */
  accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id (44), OctetString, RFC 6733. */
  acctSessionId?: Buffer | undefined;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** NAS-Identifier (32), UTF8String, RFC 7155. */
  nasIdentifier?: string | undefined;
  /** NAS-IP-Address (4), OctetString, RFC 7155. */
  nasIpAddress?: Buffer | undefined;
  /** NAS-IPv6-Address (95), OctetString, RFC 7155. */
  nasIpv6Address?: Buffer | undefined;
  /** NAS-Port (5), Unsigned32, RFC 7155. */
  nasPort?: number | undefined;
  /** NAS-Port-Id (87), UTF8String, RFC 7155. */
  nasPortId?: string | undefined;
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType?: rfc7155Types.NasPortType | undefined;
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause?: rfc6733Types.TerminationCause | undefined;
  /** Accounting-Realtime-Required (483), Enumerated, RFC 6733. */
  accountingRealtimeRequired?: rfc6733Types.AccountingRealtimeRequired | undefined;
  /** Acct-Interim-Interval (85), Unsigned32, RFC 6733. */
  acctInterimInterval?: number | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Accounting-Answer. */
export interface AccountingAnswerInput extends AnswerAvps<AccountingAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  accountingRecordType: keyof typeof rfc6733Types.AccountingRecordType;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
  accountingRealtimeRequired: keyof typeof rfc6733Types.AccountingRealtimeRequired;
}> {}
export interface AccountingAnswer extends AccountingAnswerAvps {}
/** Accounting-Answer (ACA, 271), application 1, RFC 7155. */
export class AccountingAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nasreq.command("Accounting-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "accountingRecordType",
      "accountingRecordNumber",
      "acctApplicationId",
      "userName",
      "accountingSubSessionId",
      "acctSessionId",
      "acctMultiSessionId",
      "eventTimestamp",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originAaaProtocol",
      "originStateId",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPort",
      "nasPortId",
      "nasPortType",
      "serviceType",
      "terminationCause",
      "accountingRealtimeRequired",
      "acctInterimInterval",
      "class",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AccountingAnswerInput, header?: HeaderFields) {
    super(AccountingAnswer, avps, header);
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
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** NAS-Identifier (32), UTF8String, RFC 7155. */
  nasIdentifier?: string | undefined;
  /** NAS-IP-Address (4), OctetString, RFC 7155. */
  nasIpAddress?: Buffer | undefined;
  /** NAS-IPv6-Address (95), OctetString, RFC 7155. */
  nasIpv6Address?: Buffer | undefined;
  /** NAS-Port (5), Unsigned32, RFC 7155. */
  nasPort?: number | undefined;
  /** NAS-Port-Id (87), UTF8String, RFC 7155. */
  nasPortId?: string | undefined;
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType?: rfc7155Types.NasPortType | undefined;
  /** Service-Type (6), Enumerated, RFC 7155. */
  serviceType?: rfc7155Types.ServiceType | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Calling-Station-Id (31), UTF8String, RFC 7155. */
  callingStationId?: string | undefined;
  /** Originating-Line-Info (94), OctetString, RFC 7155. */
  originatingLineInfo?: Buffer | undefined;
  /** Acct-Session-Id (44), OctetString, RFC 6733. */
  acctSessionId?: Buffer | undefined;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Reply-Message (18), UTF8String, RFC 7155. */
  replyMessage?: string[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps, {
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  serviceType: keyof typeof rfc7155Types.ServiceType;
}> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 1, RFC 7155. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return nasreq.command("Abort-Session-Request");
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
      "originAaaProtocol",
      "originStateId",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPort",
      "nasPortId",
      "nasPortType",
      "serviceType",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedInterfaceId",
      "calledStationId",
      "callingStationId",
      "originatingLineInfo",
      "acctSessionId",
      "acctMultiSessionId",
      "state",
      "class",
      "replyMessage",
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
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
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
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 1, RFC 7155. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nasreq.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originAaaProtocol",
      "originStateId",
      "state",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
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
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 1, RFC 7155. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return nasreq.command("Session-Termination-Request");
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
      "userName",
      "destinationHost",
      "class",
      "originAaaProtocol",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
  originAaaProtocol?: rfc7155Types.OriginAaaProtocol | undefined;
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
  originAaaProtocol: keyof typeof rfc7155Types.OriginAaaProtocol;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 1, RFC 7155. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nasreq.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originAaaProtocol",
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
