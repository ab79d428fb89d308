// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { slh } from "../../dictionary/gen/slh.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29173GroupsTypes from "./ts29173-groups.ts";
import type * as ts29229Types from "./ts29229.ts";

/** The attributes of LCS-Routing-Info-Request. */
export interface LcsRoutingInfoRequestAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** GMLC-Number (1474, vendor 10415), OctetString, 3GPP TS 29.272. */
  gmlcNumber?: Buffer | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of LCS-Routing-Info-Request. */
export interface LcsRoutingInfoRequestInput extends RequestAvps<LcsRoutingInfoRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}, "authSessionState"> {}
export interface LcsRoutingInfoRequest extends LcsRoutingInfoRequestAvps {}
/** LCS-Routing-Info-Request (RIR, 8388622), application 16777291, 3GPP TS 29.173. */
export class LcsRoutingInfoRequest extends RequestMessage<LcsRoutingInfoAnswerInput, LcsRoutingInfoAnswer> {
  static override get definition(): CommandDefinition {
    return slh.command("LCS-Routing-Info-Request");
  }
  static override get answerType(): AnswerType<LcsRoutingInfoAnswer> {
    return LcsRoutingInfoAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "vendorSpecificApplicationId",
      "destinationHost",
      "userName",
      "msisdn",
      "gmlcNumber",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: LcsRoutingInfoRequestInput, header?: HeaderFields) {
    super(LcsRoutingInfoRequest, avps, header);
  }
}

/** The attributes of LCS-Routing-Info-Answer. */
export interface LcsRoutingInfoAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** LMSI (2400, vendor 10415), OctetString, 3GPP TS 29.173. */
  lmsi?: Buffer | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
  /** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
  additionalServingNode?: ts29173GroupsTypes.AdditionalServingNode[] | undefined;
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
  /** PPR-Address (2407, vendor 10415), Address, 3GPP TS 29.173. */
  pprAddress?: Address | undefined;
  /** RIA-Flags (2411, vendor 10415), Unsigned32, 3GPP TS 29.173. */
  riaFlags?: number | undefined;
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
/** What may be written for the attributes of LCS-Routing-Info-Answer. */
export interface LcsRoutingInfoAnswerInput extends AnswerAvps<LcsRoutingInfoAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface LcsRoutingInfoAnswer extends LcsRoutingInfoAnswerAvps {}
/** LCS-Routing-Info-Answer (RIA, 8388622), application 16777291, 3GPP TS 29.173. */
export class LcsRoutingInfoAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return slh.command("LCS-Routing-Info-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "userName",
      "msisdn",
      "lmsi",
      "servingNode",
      "additionalServingNode",
      "gmlcAddress",
      "pprAddress",
      "riaFlags",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: LcsRoutingInfoAnswerInput, header?: HeaderFields) {
    super(LcsRoutingInfoAnswer, avps, header);
  }
}
