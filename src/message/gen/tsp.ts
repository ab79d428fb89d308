// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { tsp } from "../../dictionary/gen/tsp.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29368GroupsTypes from "./ts29368-groups.ts";

/** The attributes of Device-Action-Request. */
export interface DeviceActionRequestAvps extends ExtraAvps {
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Device-Action (3001, vendor 10415), Grouped, 3GPP TS 29.368. */
  deviceAction?: ts29368GroupsTypes.DeviceAction | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Device-Action-Request. */
export interface DeviceActionRequestInput extends RequestAvps<DeviceActionRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}, "authSessionState"> {}
export interface DeviceActionRequest extends DeviceActionRequestAvps {}
/** Device-Action-Request (DAR, 8388639), application 16777309, 3GPP TS 29.368. */
export class DeviceActionRequest extends RequestMessage<DeviceActionAnswerInput, DeviceActionAnswer> {
  static override get definition(): CommandDefinition {
    return tsp.command("Device-Action-Request");
  }
  static override get answerType(): AnswerType<DeviceActionAnswer> {
    return DeviceActionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "originStateId",
      "deviceAction",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceActionRequestInput, header?: HeaderFields) {
    super(DeviceActionRequest, avps, header);
  }
}

/** The attributes of Device-Action-Answer. */
export interface DeviceActionAnswerAvps extends ExtraAvps {
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
  /** Device-Notification (3002, vendor 10415), Grouped, 3GPP TS 29.368. */
  deviceNotification: ts29368GroupsTypes.DeviceNotification;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Feature-Supported-In-Final-Target (3012, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  featureSupportedInFinalTarget?: number | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Device-Action-Answer. */
export interface DeviceActionAnswerInput extends AnswerAvps<DeviceActionAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface DeviceActionAnswer extends DeviceActionAnswerAvps {}
/** Device-Action-Answer (DAA, 8388639), application 16777309, 3GPP TS 29.368. */
export class DeviceActionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return tsp.command("Device-Action-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "deviceNotification",
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
      "supportedFeatures",
      "featureSupportedInFinalTarget",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceActionAnswerInput, header?: HeaderFields) {
    super(DeviceActionAnswer, avps, header);
  }
}

/** The attributes of Device-Notification-Request. */
export interface DeviceNotificationRequestAvps extends ExtraAvps {
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Device-Notification (3002, vendor 10415), Grouped, 3GPP TS 29.368. */
  deviceNotification?: ts29368GroupsTypes.DeviceNotification | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Device-Notification-Request. */
export interface DeviceNotificationRequestInput extends RequestAvps<DeviceNotificationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}, "authSessionState"> {}
export interface DeviceNotificationRequest extends DeviceNotificationRequestAvps {}
/** Device-Notification-Request (DNR, 8388640), application 16777309, 3GPP TS 29.368. */
export class DeviceNotificationRequest extends RequestMessage<DeviceNotificationAnswerInput, DeviceNotificationAnswer> {
  static override get definition(): CommandDefinition {
    return tsp.command("Device-Notification-Request");
  }
  static override get answerType(): AnswerType<DeviceNotificationAnswer> {
    return DeviceNotificationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "originStateId",
      "deviceNotification",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceNotificationRequestInput, header?: HeaderFields) {
    super(DeviceNotificationRequest, avps, header);
  }
}

/** The attributes of Device-Notification-Answer. */
export interface DeviceNotificationAnswerAvps extends ExtraAvps {
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
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
}
/** What may be written for the attributes of Device-Notification-Answer. */
export interface DeviceNotificationAnswerInput extends AnswerAvps<DeviceNotificationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface DeviceNotificationAnswer extends DeviceNotificationAnswerAvps {}
/** Device-Notification-Answer (DNA, 8388640), application 16777309, 3GPP TS 29.368. */
export class DeviceNotificationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return tsp.command("Device-Notification-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "failedAvp",
      "proxyInfo",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceNotificationAnswerInput, header?: HeaderFields) {
    super(DeviceNotificationAnswer, avps, header);
  }
}
