// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { e4 } from "../../dictionary/gen/e4.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as vendorEtsiGroupsTypes from "./vendor-etsi-groups.ts";
import type * as vendorEtsiTypes from "./vendor-etsi.ts";

/** The attributes of User-Data-Request. */
export interface UserDataRequestAvps extends ExtraAvps {
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
  globallyUniqueAddress?: vendorEtsiTypes.GloballyUniqueAddress | undefined;
  /** AF-Application-Identifier (504, vendor 10415), OctetString, 3GPP TS 29.214. */
  afApplicationIdentifier?: Buffer | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of User-Data-Request. */
export interface UserDataRequestInput extends RequestAvps<UserDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface UserDataRequest extends UserDataRequestAvps {}
/** User-Data-Request (UDR, 306), application 16777231. */
export class UserDataRequest extends RequestMessage<UserDataAnswerInput, UserDataAnswer> {
  static override get definition(): CommandDefinition {
    return e4.command("User-Data-Request");
  }
  static override get answerType(): AnswerType<UserDataAnswer> {
    return UserDataAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "globallyUniqueAddress",
      "afApplicationIdentifier",
      "userName",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: UserDataRequestInput, header?: HeaderFields) {
    super(UserDataRequest, avps, header);
  }
}

/** The attributes of User-Data-Answer. */
export interface UserDataAnswerAvps extends ExtraAvps {
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
  globallyUniqueAddress?: vendorEtsiTypes.GloballyUniqueAddress | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
  physicalAccessId?: string | undefined;
  /** Access-Network-Type (306, vendor 13019), Grouped, ETSI ES 283 034. */
  accessNetworkType?: vendorEtsiTypes.AccessNetworkType | undefined;
  /** Initial-Gate-Setting (303, vendor 13019), Grouped. */
  initialGateSetting?: vendorEtsiTypes.InitialGateSetting | undefined;
  /** QoS-Profile (304, vendor 13019), Grouped. */
  qosProfile?: vendorEtsiGroupsTypes.QosProfile[] | undefined;
  /** IP-Connectivity-Status (305, vendor 13019), Enumerated, ETSI ES 283 034. */
  ipConnectivityStatus?: vendorEtsiTypes.IpConnectivityStatus | (number & {}) | undefined;
  /** QoS-Profile-Id (573), Unsigned32, RFC 5777. */
  qosProfileId?: number | undefined;
  /** Initial-Gate-Setting-ID (314, vendor 13019), Unsigned32, ETSI ES 283 034. */
  initialGateSettingId?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of User-Data-Answer. */
export interface UserDataAnswerInput extends AnswerAvps<UserDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  ipConnectivityStatus: keyof typeof vendorEtsiTypes.IpConnectivityStatus;
}> {}
export interface UserDataAnswer extends UserDataAnswerAvps {}
/** User-Data-Answer (UDA, 306), application 16777231. */
export class UserDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return e4.command("User-Data-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "globallyUniqueAddress",
      "userName",
      "logicalAccessId",
      "physicalAccessId",
      "accessNetworkType",
      "initialGateSetting",
      "qosProfile",
      "ipConnectivityStatus",
      "qosProfileId",
      "initialGateSettingId",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: UserDataAnswerInput, header?: HeaderFields) {
    super(UserDataAnswer, avps, header);
  }
}

/** The attributes of Push-Notification-Request. */
export interface PushNotificationRequestAvps extends ExtraAvps {
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
  /** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
  globallyUniqueAddress?: vendorEtsiTypes.GloballyUniqueAddress | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
  physicalAccessId?: string | undefined;
  /** Access-Network-Type (306, vendor 13019), Grouped, ETSI ES 283 034. */
  accessNetworkType?: vendorEtsiTypes.AccessNetworkType | undefined;
  /** Initial-Gate-Setting (303, vendor 13019), Grouped. */
  initialGateSetting?: vendorEtsiTypes.InitialGateSetting | undefined;
  /** QoS-Profile (304, vendor 13019), Grouped. */
  qosProfile?: vendorEtsiGroupsTypes.QosProfile[] | undefined;
  /** IP-Connectivity-Status (305, vendor 13019), Enumerated, ETSI ES 283 034. */
  ipConnectivityStatus?: vendorEtsiTypes.IpConnectivityStatus | (number & {}) | undefined;
  /** QoS-Profile-Id (573), Unsigned32, RFC 5777. */
  qosProfileId?: number | undefined;
  /** Initial-Gate-Setting-ID (314, vendor 13019), Unsigned32, ETSI ES 283 034. */
  initialGateSettingId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Push-Notification-Request. */
export interface PushNotificationRequestInput extends RequestAvps<PushNotificationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  ipConnectivityStatus: keyof typeof vendorEtsiTypes.IpConnectivityStatus;
}> {}
export interface PushNotificationRequest extends PushNotificationRequestAvps {}
/** Push-Notification-Request (PNR, 309), application 16777231. */
export class PushNotificationRequest extends RequestMessage<PushNotificationAnswerInput, PushNotificationAnswer> {
  static override get definition(): CommandDefinition {
    return e4.command("Push-Notification-Request");
  }
  static override get answerType(): AnswerType<PushNotificationAnswer> {
    return PushNotificationAnswer;
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
      "globallyUniqueAddress",
      "userName",
      "logicalAccessId",
      "physicalAccessId",
      "accessNetworkType",
      "initialGateSetting",
      "qosProfile",
      "ipConnectivityStatus",
      "qosProfileId",
      "initialGateSettingId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: PushNotificationRequestInput, header?: HeaderFields) {
    super(PushNotificationRequest, avps, header);
  }
}

/** The attributes of Push-Notification-Answer. */
export interface PushNotificationAnswerAvps extends ExtraAvps {
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of Push-Notification-Answer. */
export interface PushNotificationAnswerInput extends AnswerAvps<PushNotificationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface PushNotificationAnswer extends PushNotificationAnswerAvps {}
/** Push-Notification-Answer (PNA, 309), application 16777231. */
export class PushNotificationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return e4.command("Push-Notification-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
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
  constructor(avps: PushNotificationAnswerInput, header?: HeaderFields) {
    super(PushNotificationAnswer, avps, header);
  }
}
