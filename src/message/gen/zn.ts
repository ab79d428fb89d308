// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { zn } from "../../dictionary/gen/zn.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29109Types from "./ts29109.ts";

/** The attributes of Bootstrapping-Info-Request. */
export interface BootstrappingInfoRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Transaction-Identifier (401, vendor 10415), OctetString, 3GPP TS 29.109. */
  transactionIdentifier: Buffer;
  /** NAF-Id (402, vendor 10415), OctetString, 3GPP TS 29.109. */
  nafId: Buffer;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** GAA-Service-Identifier (403, vendor 10415), OctetString, 3GPP TS 29.109. */
  gaaServiceIdentifier?: Buffer[] | undefined;
  /** GBA_U-Awareness-Indicator (407, vendor 10415), Enumerated, 3GPP TS 29.109. */
  gbaUAwarenessIndicator?: ts29109Types.GbaUAwarenessIndicator | (number & {}) | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Bootstrapping-Info-Request. */
export interface BootstrappingInfoRequestInput extends RequestAvps<BootstrappingInfoRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  gbaUAwarenessIndicator: keyof typeof ts29109Types.GbaUAwarenessIndicator;
}> {}
export interface BootstrappingInfoRequest extends BootstrappingInfoRequestAvps {}
/** Bootstrapping-Info-Request (BIR, 310), application 16777220, 3GPP TS 29.109. */
export class BootstrappingInfoRequest extends RequestMessage<BootstrappingInfoAnswerInput, BootstrappingInfoAnswer> {
  static override get definition(): CommandDefinition {
    return zn.command("Bootstrapping-Info-Request");
  }
  static override get answerType(): AnswerType<BootstrappingInfoAnswer> {
    return BootstrappingInfoAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "transactionIdentifier",
      "nafId",
      "authSessionState",
      "destinationHost",
      "gaaServiceIdentifier",
      "gbaUAwarenessIndicator",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: BootstrappingInfoRequestInput, header?: HeaderFields) {
    super(BootstrappingInfoRequest, avps, header);
  }
}

/** The attributes of Bootstrapping-Info-Answer. */
export interface BootstrappingInfoAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** ME-Key-Material (405, vendor 10415), OctetString, 3GPP TS 29.109. */
  meKeyMaterial?: Buffer | undefined;
  /** UICC-Key-Material (406, vendor 10415), OctetString, 3GPP TS 29.109. */
  uiccKeyMaterial?: Buffer | undefined;
  /** Key-ExpiryTime (404, vendor 10415), Time, 3GPP TS 29.109. */
  keyExpirytime?: Date | undefined;
  /** BootstrapInfoCreationTime (408, vendor 10415), Time, 3GPP TS 29.109. */
  bootstrapinfocreationtime?: Date | undefined;
  /** GBA-UserSecSettings (400, vendor 10415), OctetString, 3GPP TS 29.109. */
  gbaUsersecsettings?: Buffer | undefined;
  /** GBA-Type (410, vendor 10415), Enumerated, 3GPP TS 29.109. */
  gbaType?: ts29109Types.GbaType | (number & {}) | undefined;
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
}
/** What may be written for the attributes of Bootstrapping-Info-Answer. */
export interface BootstrappingInfoAnswerInput extends AnswerAvps<BootstrappingInfoAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  gbaType: keyof typeof ts29109Types.GbaType;
}> {}
export interface BootstrappingInfoAnswer extends BootstrappingInfoAnswerAvps {}
/** Bootstrapping-Info-Answer (BIA, 310), application 16777220, 3GPP TS 29.109. */
export class BootstrappingInfoAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return zn.command("Bootstrapping-Info-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "authSessionState",
      "userName",
      "meKeyMaterial",
      "uiccKeyMaterial",
      "keyExpirytime",
      "bootstrapinfocreationtime",
      "gbaUsersecsettings",
      "gbaType",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: BootstrappingInfoAnswerInput, header?: HeaderFields) {
    super(BootstrappingInfoAnswer, avps, header);
  }
}
