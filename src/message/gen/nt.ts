// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { nt } from "../../dictionary/gen/nt.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29154GroupsTypes from "./ts29154-groups.ts";
import type * as ts29154Types from "./ts29154.ts";
import type * as ts29229Types from "./ts29229.ts";

/** The attributes of Background-Data-Transfer-Request. */
export interface BackgroundDataTransferRequestAvps extends ExtraAvps {
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
  /** Transfer-Request-Type (4203, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  transferRequestType: number;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Application-Service-Provider-Identity (532, vendor 10415), UTF8String, 3GPP TS 29.214. */
  applicationServiceProviderIdentity?: string | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint | undefined;
  /** Number-Of-UEs (4209, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  numberOfUes?: number | undefined;
  /** Time-Window (4204, vendor 10415), Grouped, 3GPP TS 29.154. */
  timeWindow?: ts29154Types.TimeWindow | undefined;
  /** Network-Area-Info-List (4201, vendor 10415), OctetString, 3GPP TS 29.154. */
  networkAreaInfoList?: Buffer | undefined;
  /** Reference-Id (4202, vendor 10415), OctetString, 3GPP TS 29.154. */
  referenceId?: Buffer | undefined;
  /** Transfer-Policy-Id (4208, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  transferPolicyId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
}
/** What may be written for the attributes of Background-Data-Transfer-Request. */
export interface BackgroundDataTransferRequestInput extends RequestAvps<BackgroundDataTransferRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  transferRequestType: keyof typeof ts29154Types.TransferRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface BackgroundDataTransferRequest extends BackgroundDataTransferRequestAvps {}
/** Background-Data-Transfer-Request (BTR, 8388723), application 16777348, 3GPP TS 29.154. */
export class BackgroundDataTransferRequest extends RequestMessage<BackgroundDataTransferAnswerInput, BackgroundDataTransferAnswer> {
  static override get definition(): CommandDefinition {
    return nt.command("Background-Data-Transfer-Request");
  }
  static override get answerType(): AnswerType<BackgroundDataTransferAnswer> {
    return BackgroundDataTransferAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "transferRequestType",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "applicationServiceProviderIdentity",
      "ccOutputOctets",
      "ccInputOctets",
      "ccTotalOctets",
      "numberOfUes",
      "timeWindow",
      "networkAreaInfoList",
      "referenceId",
      "transferPolicyId",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "extraAvps",
    ]);
  }
  constructor(avps: BackgroundDataTransferRequestInput, header?: HeaderFields) {
    super(BackgroundDataTransferRequest, avps, header);
  }
}

/** The attributes of Background-Data-Transfer-Answer. */
export interface BackgroundDataTransferAnswerAvps extends ExtraAvps {
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
  /** Reference-Id (4202, vendor 10415), OctetString, 3GPP TS 29.154. */
  referenceId?: Buffer | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Transfer-Policy (4207, vendor 10415), Grouped, 3GPP TS 29.154. */
  transferPolicy?: ts29154GroupsTypes.TransferPolicy[] | undefined;
  /** PCRF-Address (2207, vendor 10415), DiameterIdentity, 3GPP TS 29.215. */
  pcrfAddress?: string | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
}
/** What may be written for the attributes of Background-Data-Transfer-Answer. */
export interface BackgroundDataTransferAnswerInput extends AnswerAvps<BackgroundDataTransferAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}, "authSessionState"> {}
export interface BackgroundDataTransferAnswer extends BackgroundDataTransferAnswerAvps {}
/** Background-Data-Transfer-Answer (BTA, 8388723), application 16777348, 3GPP TS 29.154. */
export class BackgroundDataTransferAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return nt.command("Background-Data-Transfer-Answer");
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
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "referenceId",
      "ocSupportedFeatures",
      "ocOlr",
      "transferPolicy",
      "pcrfAddress",
      "proxyInfo",
      "routeRecord",
      "supportedFeatures",
      "load",
      "extraAvps",
    ]);
  }
  constructor(avps: BackgroundDataTransferAnswerInput, header?: HeaderFields) {
    super(BackgroundDataTransferAnswer, avps, header);
  }
}
