// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { eap } from "../../dictionary/gen/eap.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7155Types from "./rfc7155.ts";

/** The attributes of Diameter-EAP-Request. */
export interface DiameterEapRequestAvps extends ExtraAvps {
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
  /** EAP-Payload (462), OctetString, RFC 4072. */
  eapPayload: Buffer;
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
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Port-Limit (62), Unsigned32, RFC 7155. */
  portLimit?: number | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** EAP-Key-Name (102), OctetString, RFC 4072. */
  eapKeyName?: Buffer | undefined;
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
  /** Tunneling (401), Grouped, RFC 7155. */
  tunneling?: rfc7155Types.Tunneling[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Diameter-EAP-Request. */
export interface DiameterEapRequestInput extends RequestAvps<DiameterEapRequestAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  framedCompression: readonly (rfc7155Types.FramedCompression | keyof typeof rfc7155Types.FramedCompression)[];
  framedProtocol: keyof typeof rfc7155Types.FramedProtocol;
}> {}
export interface DiameterEapRequest extends DiameterEapRequestAvps {}
/** Diameter-EAP-Request (DER, 268), application 5, RFC 4072. */
export class DiameterEapRequest extends RequestMessage<DiameterEapAnswerInput, DiameterEapAnswer> {
  static override get definition(): CommandDefinition {
    return eap.command("Diameter-EAP-Request");
  }
  static override get answerType(): AnswerType<DiameterEapAnswer> {
    return DiameterEapAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "authRequestType",
      "eapPayload",
      "destinationHost",
      "nasIdentifier",
      "nasIpAddress",
      "nasIpv6Address",
      "nasPort",
      "nasPortId",
      "nasPortType",
      "originStateId",
      "portLimit",
      "userName",
      "eapKeyName",
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
      "framedCompression",
      "framedInterfaceId",
      "framedIpAddress",
      "framedIpv6Prefix",
      "framedIpNetmask",
      "framedMtu",
      "framedProtocol",
      "tunneling",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DiameterEapRequestInput, header?: HeaderFields) {
    super(DiameterEapRequest, avps, header);
  }
}

/** The attributes of Diameter-EAP-Answer. */
export interface DiameterEapAnswerAvps extends ExtraAvps {
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
  /** EAP-Payload (462), OctetString, RFC 4072. */
  eapPayload?: Buffer | undefined;
  /** EAP-Reissued-Payload (463), OctetString, RFC 4072. */
  eapReissuedPayload?: Buffer | undefined;
  /** EAP-Master-Session-Key (464), OctetString, RFC 4072. */
  eapMasterSessionKey?: Buffer | undefined;
  /** EAP-Key-Name (102), OctetString, RFC 4072. */
  eapKeyName?: Buffer | undefined;
  /** Multi-Round-Time-Out (272), Unsigned32, RFC 6733. */
  multiRoundTimeOut?: number | undefined;
  /** Accounting-EAP-Auth-Method (465), Unsigned64, RFC 4072. */
  accountingEapAuthMethod?: bigint | undefined;
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
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number | undefined;
  /** State (24), OctetString, RFC 7155. */
  state?: Buffer | undefined;
  /** Reply-Message (18), UTF8String, RFC 7155. */
  replyMessage?: string[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Filter-Id (11), UTF8String, RFC 7155. */
  filterId?: string[] | undefined;
  /** Port-Limit (62), Unsigned32, RFC 7155. */
  portLimit?: number | undefined;
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
/** What may be written for the attributes of Diameter-EAP-Answer. */
export interface DiameterEapAnswerInput extends AnswerAvps<DiameterEapAnswerAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  serviceType: keyof typeof rfc7155Types.ServiceType;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  framedCompression: readonly (rfc7155Types.FramedCompression | keyof typeof rfc7155Types.FramedCompression)[];
  framedProtocol: keyof typeof rfc7155Types.FramedProtocol;
  framedRouting: keyof typeof rfc7155Types.FramedRouting;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface DiameterEapAnswer extends DiameterEapAnswerAvps {}
/** Diameter-EAP-Answer (DEA, 268), application 5, RFC 4072. */
export class DiameterEapAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return eap.command("Diameter-EAP-Answer");
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
      "eapPayload",
      "eapReissuedPayload",
      "eapMasterSessionKey",
      "eapKeyName",
      "multiRoundTimeOut",
      "accountingEapAuthMethod",
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
      "sessionTimeout",
      "state",
      "replyMessage",
      "originStateId",
      "filterId",
      "portLimit",
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
  constructor(avps: DiameterEapAnswerInput, header?: HeaderFields) {
    super(DiameterEapAnswer, avps, header);
  }
}
