// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { sh } from "../../dictionary/gen/sh.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29329GroupsTypes from "./ts29329-groups.ts";
import type * as ts29329Types from "./ts29329.ts";

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
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity: ts29329GroupsTypes.UserIdentity;
  /** Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
  dataReference: (ts29329Types.DataReference | (number & {}))[];
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName?: string | undefined;
  /** Service-Indication (704, vendor 10415), OctetString, 3GPP TS 29.329. */
  serviceIndication?: Buffer[] | undefined;
  /** Identity-Set (708, vendor 10415), Enumerated, 3GPP TS 29.329. */
  identitySet?: (ts29329Types.IdentitySet | (number & {}))[] | undefined;
  /** Requested-Domain (706, vendor 10415), Enumerated, 3GPP TS 29.329. */
  requestedDomain?: ts29329Types.RequestedDomain | (number & {}) | undefined;
  /** Current-Location (707, vendor 10415), Enumerated, 3GPP TS 29.329. */
  currentLocation?: ts29329Types.CurrentLocation | (number & {}) | undefined;
  /** DSAI-Tag (711, vendor 10415), OctetString, 3GPP TS 29.329. */
  dsaiTag?: Buffer[] | undefined;
  /** Session-Priority (650, vendor 10415), Enumerated, 3GPP TS 29.229. */
  sessionPriority?: ts29229Types.SessionPriority | (number & {}) | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Requested-Nodes (713, vendor 10415), Unsigned32, 3GPP TS 29.329. */
  requestedNodes?: number | undefined;
  /** Serving-Node-Indication (714, vendor 10415), Enumerated, 3GPP TS 29.329. */
  servingNodeIndication?: ts29329Types.ServingNodeIndication | (number & {}) | undefined;
  /** Pre-paging-Supported (717, vendor 10415), Enumerated, 3GPP TS 29.329. */
  prePagingSupported?: ts29329Types.PrePagingSupported | (number & {}) | undefined;
  /** Local-Time-Zone-Indication (718, vendor 10415), Enumerated, 3GPP TS 29.329. */
  localTimeZoneIndication?: ts29329Types.LocalTimeZoneIndication | (number & {}) | undefined;
  /** UDR-Flags (719, vendor 10415), Unsigned32, 3GPP TS 29.329. */
  udrFlags?: number | undefined;
  /** Call-Reference-Info (720, vendor 10415), Grouped, 3GPP TS 29.329. */
  callReferenceInfo?: ts29329Types.CallReferenceInfo | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of User-Data-Request. */
export interface UserDataRequestInput extends RequestAvps<UserDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  dataReference: readonly (ts29329Types.DataReference | (number & {}) | keyof typeof ts29329Types.DataReference)[];
  drmp: keyof typeof rfc7944Types.Drmp;
  identitySet: readonly (ts29329Types.IdentitySet | (number & {}) | keyof typeof ts29329Types.IdentitySet)[];
  requestedDomain: keyof typeof ts29329Types.RequestedDomain;
  currentLocation: keyof typeof ts29329Types.CurrentLocation;
  sessionPriority: keyof typeof ts29229Types.SessionPriority;
  requestedNodes: keyof typeof ts29329Types.RequestedNodes;
  servingNodeIndication: keyof typeof ts29329Types.ServingNodeIndication;
  prePagingSupported: keyof typeof ts29329Types.PrePagingSupported;
  localTimeZoneIndication: keyof typeof ts29329Types.LocalTimeZoneIndication;
  udrFlags: keyof typeof ts29329Types.UdrFlags;
}, "authSessionState"> {}
export interface UserDataRequest extends UserDataRequestAvps {}
/** User-Data-Request (UDR, 306), application 16777217, 3GPP TS 29.329. */
export class UserDataRequest extends RequestMessage<UserDataAnswerInput, UserDataAnswer> {
  static override get definition(): CommandDefinition {
    return sh.command("User-Data-Request");
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
      "userIdentity",
      "dataReference",
      "drmp",
      "destinationHost",
      "supportedFeatures",
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "serverName",
      "serviceIndication",
      "identitySet",
      "requestedDomain",
      "currentLocation",
      "dsaiTag",
      "sessionPriority",
      "userName",
      "requestedNodes",
      "servingNodeIndication",
      "prePagingSupported",
      "localTimeZoneIndication",
      "udrFlags",
      "callReferenceInfo",
      "ocSupportedFeatures",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** User-Data (702, vendor 10415), OctetString, 3GPP TS 29.329. */
  userData?: Buffer | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
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
/** What may be written for the attributes of User-Data-Answer. */
export interface UserDataAnswerInput extends AnswerAvps<UserDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface UserDataAnswer extends UserDataAnswerAvps {}
/** User-Data-Answer (UDA, 306), application 16777217, 3GPP TS 29.329. */
export class UserDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sh.command("User-Data-Answer");
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
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "userData",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
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

/** The attributes of Profile-Update-Request. */
export interface ProfileUpdateRequestAvps extends ExtraAvps {
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
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity: ts29329GroupsTypes.UserIdentity;
  /** Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
  dataReference: (ts29329Types.DataReference | (number & {}))[];
  /** User-Data (702, vendor 10415), OctetString, 3GPP TS 29.329. */
  userData: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Profile-Update-Request. */
export interface ProfileUpdateRequestInput extends RequestAvps<ProfileUpdateRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  dataReference: readonly (ts29329Types.DataReference | (number & {}) | keyof typeof ts29329Types.DataReference)[];
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ProfileUpdateRequest extends ProfileUpdateRequestAvps {}
/** Profile-Update-Request (PUR, 307), application 16777217, 3GPP TS 29.329. */
export class ProfileUpdateRequest extends RequestMessage<ProfileUpdateAnswerInput, ProfileUpdateAnswer> {
  static override get definition(): CommandDefinition {
    return sh.command("Profile-Update-Request");
  }
  static override get answerType(): AnswerType<ProfileUpdateAnswer> {
    return ProfileUpdateAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentity",
      "dataReference",
      "userData",
      "drmp",
      "destinationHost",
      "supportedFeatures",
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "userName",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ProfileUpdateRequestInput, header?: HeaderFields) {
    super(ProfileUpdateRequest, avps, header);
  }
}

/** The attributes of Profile-Update-Answer. */
export interface ProfileUpdateAnswerAvps extends ExtraAvps {
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
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** Repository-Data-ID (715, vendor 10415), Grouped, 3GPP TS 29.329. */
  repositoryDataId?: ts29329Types.RepositoryDataId | undefined;
  /** Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
  dataReference?: ts29329Types.DataReference | (number & {}) | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
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
/** What may be written for the attributes of Profile-Update-Answer. */
export interface ProfileUpdateAnswerInput extends AnswerAvps<ProfileUpdateAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  dataReference: keyof typeof ts29329Types.DataReference;
}, "authSessionState"> {}
export interface ProfileUpdateAnswer extends ProfileUpdateAnswerAvps {}
/** Profile-Update-Answer (PUA, 307), application 16777217, 3GPP TS 29.329. */
export class ProfileUpdateAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sh.command("Profile-Update-Answer");
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
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "repositoryDataId",
      "dataReference",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ProfileUpdateAnswerInput, header?: HeaderFields) {
    super(ProfileUpdateAnswer, avps, header);
  }
}

/** The attributes of Subscribe-Notifications-Request. */
export interface SubscribeNotificationsRequestAvps extends ExtraAvps {
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
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity: ts29329GroupsTypes.UserIdentity;
  /** Subs-Req-Type (705, vendor 10415), Enumerated, 3GPP TS 29.329. */
  subsReqType: ts29329Types.SubsReqType | (number & {});
  /** Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
  dataReference: (ts29329Types.DataReference | (number & {}))[];
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** Service-Indication (704, vendor 10415), OctetString, 3GPP TS 29.329. */
  serviceIndication?: Buffer[] | undefined;
  /** Send-Data-Indication (710, vendor 10415), Enumerated, 3GPP TS 29.329. */
  sendDataIndication?: ts29329Types.SendDataIndication | (number & {}) | undefined;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName?: string | undefined;
  /** Identity-Set (708, vendor 10415), Enumerated, 3GPP TS 29.329. */
  identitySet?: (ts29329Types.IdentitySet | (number & {}))[] | undefined;
  /** Expiry-Time (709, vendor 10415), Time, 3GPP TS 29.329. */
  expiryTime?: Date | undefined;
  /** DSAI-Tag (711, vendor 10415), OctetString, 3GPP TS 29.329. */
  dsaiTag?: Buffer[] | undefined;
  /** One-Time-Notification (712, vendor 10415), Enumerated, 3GPP TS 29.329. */
  oneTimeNotification?: ts29329Types.OneTimeNotification | (number & {}) | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Subscribe-Notifications-Request. */
export interface SubscribeNotificationsRequestInput extends RequestAvps<SubscribeNotificationsRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  subsReqType: keyof typeof ts29329Types.SubsReqType;
  dataReference: readonly (ts29329Types.DataReference | (number & {}) | keyof typeof ts29329Types.DataReference)[];
  drmp: keyof typeof rfc7944Types.Drmp;
  sendDataIndication: keyof typeof ts29329Types.SendDataIndication;
  identitySet: readonly (ts29329Types.IdentitySet | (number & {}) | keyof typeof ts29329Types.IdentitySet)[];
  oneTimeNotification: keyof typeof ts29329Types.OneTimeNotification;
}, "authSessionState"> {}
export interface SubscribeNotificationsRequest extends SubscribeNotificationsRequestAvps {}
/** Subscribe-Notifications-Request (SNR, 308), application 16777217, 3GPP TS 29.329. */
export class SubscribeNotificationsRequest extends RequestMessage<SubscribeNotificationsAnswerInput, SubscribeNotificationsAnswer> {
  static override get definition(): CommandDefinition {
    return sh.command("Subscribe-Notifications-Request");
  }
  static override get answerType(): AnswerType<SubscribeNotificationsAnswer> {
    return SubscribeNotificationsAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentity",
      "subsReqType",
      "dataReference",
      "drmp",
      "destinationHost",
      "supportedFeatures",
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "serviceIndication",
      "sendDataIndication",
      "serverName",
      "identitySet",
      "expiryTime",
      "dsaiTag",
      "oneTimeNotification",
      "userName",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: SubscribeNotificationsRequestInput, header?: HeaderFields) {
    super(SubscribeNotificationsRequest, avps, header);
  }
}

/** The attributes of Subscribe-Notifications-Answer. */
export interface SubscribeNotificationsAnswerAvps extends ExtraAvps {
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
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Data (702, vendor 10415), OctetString, 3GPP TS 29.329. */
  userData?: Buffer | undefined;
  /** Expiry-Time (709, vendor 10415), Time, 3GPP TS 29.329. */
  expiryTime?: Date | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
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
/** What may be written for the attributes of Subscribe-Notifications-Answer. */
export interface SubscribeNotificationsAnswerInput extends AnswerAvps<SubscribeNotificationsAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface SubscribeNotificationsAnswer extends SubscribeNotificationsAnswerAvps {}
/** Subscribe-Notifications-Answer (SNA, 308), application 16777217, 3GPP TS 29.329. */
export class SubscribeNotificationsAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sh.command("Subscribe-Notifications-Answer");
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
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "supportedFeatures",
      "userData",
      "expiryTime",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: SubscribeNotificationsAnswerInput, header?: HeaderFields) {
    super(SubscribeNotificationsAnswer, avps, header);
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
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity: ts29329GroupsTypes.UserIdentity;
  /** User-Data (702, vendor 10415), OctetString, 3GPP TS 29.329. */
  userData: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Wildcarded-Public-Identity (634, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedPublicIdentity?: string | undefined;
  /** Wildcarded-IMPU (636, vendor 10415), UTF8String, 3GPP TS 29.229. */
  wildcardedImpu?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Push-Notification-Request. */
export interface PushNotificationRequestInput extends RequestAvps<PushNotificationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface PushNotificationRequest extends PushNotificationRequestAvps {}
/** Push-Notification-Request (PNR, 309), application 16777217, 3GPP TS 29.329. */
export class PushNotificationRequest extends RequestMessage<PushNotificationAnswerInput, PushNotificationAnswer> {
  static override get definition(): CommandDefinition {
    return sh.command("Push-Notification-Request");
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
      "userIdentity",
      "userData",
      "drmp",
      "supportedFeatures",
      "wildcardedPublicIdentity",
      "wildcardedImpu",
      "userName",
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
/** What may be written for the attributes of Push-Notification-Answer. */
export interface PushNotificationAnswerInput extends AnswerAvps<PushNotificationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface PushNotificationAnswer extends PushNotificationAnswerAvps {}
/** Push-Notification-Answer (PNA, 309), application 16777217, 3GPP TS 29.329. */
export class PushNotificationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return sh.command("Push-Notification-Answer");
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
  constructor(avps: PushNotificationAnswerInput, header?: HeaderFields) {
    super(PushNotificationAnswer, avps, header);
  }
}
