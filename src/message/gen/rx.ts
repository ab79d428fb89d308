// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { rx } from "../../dictionary/gen/rx.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, appendTo, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214GroupsTypes from "./ts29214-groups.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29273Types from "./ts29273.ts";
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Access-Network-Charging-Identifier (502, vendor 10415), Grouped, 3GPP TS 29.214. */
  accessNetworkChargingIdentifier?: ts29214Types.AccessNetworkChargingIdentifier[] | undefined;
  /** Access-Network-Charging-Address (501, vendor 10415), Address, 3GPP TS 29.214. */
  accessNetworkChargingAddress?: Address | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
  anTrusted?: ts29273Types.AnTrusted | (number & {}) | undefined;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: ts29214Types.Flows[] | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** Abort-Cause (500, vendor 10415), Enumerated, 3GPP TS 29.214. */
  abortCause?: ts29214Types.AbortCause | (number & {}) | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** MA-Information (570, vendor 10415), Grouped, 3GPP TS 29.214. */
  maInformation?: ts29214GroupsTypes.MaInformation | undefined;
  /** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  netlocAccessSupport?: number | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** Sponsored-Connectivity-Data (530, vendor 10415), Grouped, 3GPP TS 29.214. */
  sponsoredConnectivityData?: ts29214GroupsTypes.SponsoredConnectivityData | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** RAN-NAS-Release-Cause (2819, vendor 10415), OctetString, 3GPP TS 29.212. */
  ranNasReleaseCause?: Buffer[] | undefined;
  /** 5GS-RAN-NAS-Release-Cause (572, vendor 10415), Grouped, 3GPP TS 29.214. */
  fiveGsRanNasReleaseCause?: ts29214Types.FiveGsRanNasReleaseCause[] | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** NID (569, vendor 10415), OctetString, 3GPP TS 29.214. */
  nid?: Buffer | undefined;
  /** TWAN-Identifier (29, vendor 10415), OctetString, 3GPP TS 29.061. */
  twanIdentifier?: Buffer | undefined;
  /** TCP-Source-Port (2843, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  tcpSourcePort?: number | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** Wireline-User-Location-Info (578, vendor 10415), Grouped, 3GPP TS 29.214. */
  wirelineUserLocationInfo?: ts29214Types.WirelineUserLocationInfo | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  specificAction: readonly (ts29214Types.SpecificAction | (number & {}) | keyof typeof ts29214Types.SpecificAction)[];
  drmp: keyof typeof rfc7944Types.Drmp;
  anTrusted: keyof typeof ts29273Types.AnTrusted;
  abortCause: keyof typeof ts29214Types.AbortCause;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  netlocAccessSupport: keyof typeof ts29212Types.NetlocAccessSupport;
  ratType: keyof typeof ts29212Types.RatType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777236, 3GPP TS 29.214. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return rx.command("Re-Auth-Request");
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
      "drmp",
      "ocSupportedFeatures",
      "accessNetworkChargingIdentifier",
      "accessNetworkChargingAddress",
      "anGwAddress",
      "anTrusted",
      "flows",
      "subscriptionId",
      "abortCause",
      "ipCanType",
      "maInformation",
      "netlocAccessSupport",
      "ratType",
      "sponsoredConnectivityData",
      "tgppUserLocationInfo",
      "userLocationInfoTime",
      "tgppMsTimezone",
      "ranNasReleaseCause",
      "fiveGsRanNasReleaseCause",
      "tgppSgsnMccMnc",
      "nid",
      "twanIdentifier",
      "tcpSourcePort",
      "udpSourcePort",
      "ueLocalIpAddress",
      "wirelineUserLocationInfo",
      "originStateId",
      "class",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthRequestInput, header?: HeaderFields) {
    super(ReAuthRequest, avps, header);
  }
  /** Appends a Subscription-Id. */
  addSubscriptionId(
    subscriptionIdType: NonNullable<ReAuthRequestAvps["subscriptionId"]>[number]["subscriptionIdType"],
    subscriptionIdData: string,
  ): void {
    appendTo(this, "subscriptionId", { subscriptionIdType, subscriptionIdData });
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
  /** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaComponentDescription?: ts29214GroupsTypes.MediaComponentDescription[] | undefined;
  /** Service-URN (525, vendor 10415), OctetString, 3GPP TS 29.214. */
  serviceUrn?: Buffer | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
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
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777236, 3GPP TS 29.214. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rx.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "ocSupportedFeatures",
      "ocOlr",
      "mediaComponentDescription",
      "serviceUrn",
      "originStateId",
      "class",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** IP-Domain-Id (537, vendor 10415), OctetString, 3GPP TS 29.214. */
  ipDomainId?: Buffer | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** AF-Application-Identifier (504, vendor 10415), OctetString, 3GPP TS 29.214. */
  afApplicationIdentifier?: Buffer | undefined;
  /** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaComponentDescription?: ts29214GroupsTypes.MediaComponentDescription[] | undefined;
  /** Service-Info-Status (527, vendor 10415), Enumerated, 3GPP TS 29.214. */
  serviceInfoStatus?: ts29214Types.ServiceInfoStatus | (number & {}) | undefined;
  /** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
  afChargingIdentifier?: Buffer | undefined;
  /** SIP-Forking-Indication (523, vendor 10415), Enumerated, 3GPP TS 29.214. */
  sipForkingIndication?: ts29214Types.SipForkingIndication | (number & {}) | undefined;
  /** Specific-Action (513, vendor 10415), Enumerated, 3GPP TS 29.214. */
  specificAction?: (ts29214Types.SpecificAction | (number & {}))[] | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
  reservationPriority?: vendorEtsiTypes.ReservationPriority | (number & {}) | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Service-URN (525, vendor 10415), OctetString, 3GPP TS 29.214. */
  serviceUrn?: Buffer | undefined;
  /** Sponsored-Connectivity-Data (530, vendor 10415), Grouped, 3GPP TS 29.214. */
  sponsoredConnectivityData?: ts29214GroupsTypes.SponsoredConnectivityData | undefined;
  /** MPS-Identifier (528, vendor 10415), OctetString, 3GPP TS 29.214. */
  mpsIdentifier?: Buffer | undefined;
  /** GCS-Identifier (538, vendor 10415), OctetString, 3GPP TS 29.214. */
  gcsIdentifier?: Buffer | undefined;
  /** MCPTT-Identifier (547, vendor 10415), OctetString, 3GPP TS 29.214. */
  mcpttIdentifier?: Buffer | undefined;
  /** MCVideo-Identifier (562, vendor 10415), OctetString, 3GPP TS 29.214. */
  mcvideoIdentifier?: Buffer | undefined;
  /** IMS-Content-Identifier (563, vendor 10415), OctetString, 3GPP TS 29.214. */
  imsContentIdentifier?: Buffer | undefined;
  /** IMS-Content-Type (564, vendor 10415), Enumerated, 3GPP TS 29.214. */
  imsContentType?: ts29214Types.ImsContentType | (number & {}) | undefined;
  /** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
  callingPartyAddress?: string[] | undefined;
  /** Callee-Information (565, vendor 10415), Grouped, 3GPP TS 29.214. */
  calleeInformation?: ts29214GroupsTypes.CalleeInformation | undefined;
  /** Rx-Request-Type (533, vendor 10415), Enumerated, 3GPP TS 29.214. */
  rxRequestType?: ts29214Types.RxRequestType | (number & {}) | undefined;
  /** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
  requiredAccessInfo?: (ts29214Types.RequiredAccessInfo | (number & {}))[] | undefined;
  /** AF-Requested-Data (551, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  afRequestedData?: number | undefined;
  /** Reference-Id (4202, vendor 10415), OctetString, 3GPP TS 29.154. */
  referenceId?: Buffer | undefined;
  /** Pre-emption-Control-Info (553, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  preEmptionControlInfo?: number | undefined;
  /** MPS-Action (582, vendor 10415), Enumerated, 3GPP TS 29.214. */
  mpsAction?: ts29214Types.MpsAction | (number & {}) | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of AA-Request. */
export interface AaRequestInput extends RequestAvps<AaRequestAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  serviceInfoStatus: keyof typeof ts29214Types.ServiceInfoStatus;
  sipForkingIndication: keyof typeof ts29214Types.SipForkingIndication;
  specificAction: readonly (ts29214Types.SpecificAction | (number & {}) | keyof typeof ts29214Types.SpecificAction)[];
  reservationPriority: keyof typeof vendorEtsiTypes.ReservationPriority;
  imsContentType: keyof typeof ts29214Types.ImsContentType;
  rxRequestType: keyof typeof ts29214Types.RxRequestType;
  requiredAccessInfo: readonly (ts29214Types.RequiredAccessInfo | (number & {}) | keyof typeof ts29214Types.RequiredAccessInfo)[];
  mpsAction: keyof typeof ts29214Types.MpsAction;
}> {}
export interface AaRequest extends AaRequestAvps {}
/** AA-Request (AAR, 265), application 16777236, 3GPP TS 29.214. */
export class AaRequest extends RequestMessage<AaAnswerInput, AaAnswer> {
  static override get definition(): CommandDefinition {
    return rx.command("AA-Request");
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
      "drmp",
      "destinationHost",
      "ipDomainId",
      "authSessionState",
      "afApplicationIdentifier",
      "mediaComponentDescription",
      "serviceInfoStatus",
      "afChargingIdentifier",
      "sipForkingIndication",
      "specificAction",
      "subscriptionId",
      "ocSupportedFeatures",
      "supportedFeatures",
      "reservationPriority",
      "framedIpAddress",
      "framedIpv6Prefix",
      "calledStationId",
      "serviceUrn",
      "sponsoredConnectivityData",
      "mpsIdentifier",
      "gcsIdentifier",
      "mcpttIdentifier",
      "mcvideoIdentifier",
      "imsContentIdentifier",
      "imsContentType",
      "callingPartyAddress",
      "calleeInformation",
      "rxRequestType",
      "requiredAccessInfo",
      "afRequestedData",
      "referenceId",
      "preEmptionControlInfo",
      "mpsAction",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AaRequestInput, header?: HeaderFields) {
    super(AaRequest, avps, header);
  }
  /** Appends a Subscription-Id. */
  addSubscriptionId(
    subscriptionIdType: NonNullable<AaRequestAvps["subscriptionId"]>[number]["subscriptionIdType"],
    subscriptionIdData: string,
  ): void {
    appendTo(this, "subscriptionId", { subscriptionIdType, subscriptionIdData });
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Access-Network-Charging-Identifier (502, vendor 10415), Grouped, 3GPP TS 29.214. */
  accessNetworkChargingIdentifier?: ts29214Types.AccessNetworkChargingIdentifier[] | undefined;
  /** Access-Network-Charging-Address (501, vendor 10415), Address, 3GPP TS 29.214. */
  accessNetworkChargingAddress?: Address | undefined;
  /** Acceptable-Service-Info (526, vendor 10415), Grouped, 3GPP TS 29.214. */
  acceptableServiceInfo?: ts29214GroupsTypes.AcceptableServiceInfo | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
  anTrusted?: ts29273Types.AnTrusted | (number & {}) | undefined;
  /** Service-Authorization-Info (548, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  serviceAuthorizationInfo?: number | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** MA-Information (570, vendor 10415), Grouped, 3GPP TS 29.214. */
  maInformation?: ts29214GroupsTypes.MaInformation | undefined;
  /** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  netlocAccessSupport?: number | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: ts29214Types.Flows[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** User-Equipment-Info (458), Grouped, RFC 8506. */
  userEquipmentInfo?: rfc8506Types.UserEquipmentInfo | undefined;
  /** User-Equipment-Info-Extension (653), Grouped, RFC 8506. */
  userEquipmentInfoExtension?: rfc8506Types.UserEquipmentInfoExtension | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** NID (569, vendor 10415), OctetString, 3GPP TS 29.214. */
  nid?: Buffer | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Retry-Interval (541, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  retryInterval?: number | undefined;
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
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of AA-Answer. */
export interface AaAnswerInput extends AnswerAvps<AaAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  anTrusted: keyof typeof ts29273Types.AnTrusted;
  ipCanType: keyof typeof ts29212Types.IpCanType;
  netlocAccessSupport: keyof typeof ts29212Types.NetlocAccessSupport;
  ratType: keyof typeof ts29212Types.RatType;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AaAnswer extends AaAnswerAvps {}
/** AA-Answer (AAA, 265), application 16777236, 3GPP TS 29.214. */
export class AaAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rx.command("AA-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "authSessionState",
      "accessNetworkChargingIdentifier",
      "accessNetworkChargingAddress",
      "acceptableServiceInfo",
      "anGwAddress",
      "anTrusted",
      "serviceAuthorizationInfo",
      "ipCanType",
      "maInformation",
      "netlocAccessSupport",
      "ratType",
      "flows",
      "ocSupportedFeatures",
      "ocOlr",
      "supportedFeatures",
      "subscriptionId",
      "userEquipmentInfo",
      "userEquipmentInfoExtension",
      "tgppSgsnMccMnc",
      "nid",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "retryInterval",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: AaAnswerInput, header?: HeaderFields) {
    super(AaAnswer, avps, header);
  }
  /** Appends a Subscription-Id. */
  addSubscriptionId(
    subscriptionIdType: NonNullable<AaAnswerAvps["subscriptionId"]>[number]["subscriptionIdType"],
    subscriptionIdData: string,
  ): void {
    appendTo(this, "subscriptionId", { subscriptionIdType, subscriptionIdData });
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
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
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 16777236, 3GPP TS 29.214. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return rx.command("Abort-Session-Request");
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
      "drmp",
      "ocSupportedFeatures",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
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
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 16777236, 3GPP TS 29.214. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rx.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "ocSupportedFeatures",
      "ocOlr",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
  requiredAccessInfo?: (ts29214Types.RequiredAccessInfo | (number & {}))[] | undefined;
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
  drmp: keyof typeof rfc7944Types.Drmp;
  requiredAccessInfo: readonly (ts29214Types.RequiredAccessInfo | (number & {}) | keyof typeof ts29214Types.RequiredAccessInfo)[];
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777236, 3GPP TS 29.214. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return rx.command("Session-Termination-Request");
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
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "requiredAccessInfo",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Sponsored-Connectivity-Data (530, vendor 10415), Grouped, 3GPP TS 29.214. */
  sponsoredConnectivityData?: ts29214GroupsTypes.SponsoredConnectivityData | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** RAN-NAS-Release-Cause (2819, vendor 10415), OctetString, 3GPP TS 29.212. */
  ranNasReleaseCause?: Buffer[] | undefined;
  /** 5GS-RAN-NAS-Release-Cause (572, vendor 10415), Grouped, 3GPP TS 29.214. */
  fiveGsRanNasReleaseCause?: ts29214Types.FiveGsRanNasReleaseCause[] | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** NID (569, vendor 10415), OctetString, 3GPP TS 29.214. */
  nid?: Buffer | undefined;
  /** TWAN-Identifier (29, vendor 10415), OctetString, 3GPP TS 29.061. */
  twanIdentifier?: Buffer | undefined;
  /** TCP-Source-Port (2843, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  tcpSourcePort?: number | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  netlocAccessSupport?: number | undefined;
  /** Wireline-User-Location-Info (578, vendor 10415), Grouped, 3GPP TS 29.214. */
  wirelineUserLocationInfo?: ts29214Types.WirelineUserLocationInfo | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: rfc6733Types.RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  netlocAccessSupport: keyof typeof ts29212Types.NetlocAccessSupport;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777236, 3GPP TS 29.214. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rx.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "errorMessage",
      "errorReportingHost",
      "ocSupportedFeatures",
      "ocOlr",
      "failedAvp",
      "sponsoredConnectivityData",
      "originStateId",
      "tgppUserLocationInfo",
      "userLocationInfoTime",
      "tgppMsTimezone",
      "ranNasReleaseCause",
      "fiveGsRanNasReleaseCause",
      "tgppSgsnMccMnc",
      "nid",
      "twanIdentifier",
      "tcpSourcePort",
      "udpSourcePort",
      "ueLocalIpAddress",
      "netlocAccessSupport",
      "wirelineUserLocationInfo",
      "class",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "load",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}
