// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { zpn } from "../../dictionary/gen/zpn.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29109Types from "./ts29109.ts";

/** The attributes of GBA-Push-Info-Request. */
export interface GbaPushInfoRequestAvps extends ExtraAvps {
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
  /** UE-Id (411, vendor 10415), OctetString, 3GPP TS 29.109. */
  ueId: Buffer;
  /** UE-Id-Type (412, vendor 10415), Enumerated, 3GPP TS 29.109. */
  ueIdType: ts29109Types.UeIdType | (number & {});
  /** UICC-App-Label (413, vendor 10415), OctetString, 3GPP TS 29.109. */
  uiccAppLabel: Buffer;
  /** NAF-SA-Identifier (418, vendor 10415), OctetString, 3GPP TS 29.109. */
  nafSaIdentifier: Buffer;
  /** NAF-Id (402, vendor 10415), OctetString, 3GPP TS 29.109. */
  nafId: Buffer;
  /** UICC-ME (414, vendor 10415), Enumerated, 3GPP TS 29.109. */
  uiccMe: ts29109Types.UiccMe | (number & {});
  /** Requested-Key-Lifetime (415, vendor 10415), Time, 3GPP TS 29.109. */
  requestedKeyLifetime: Date;
  /** Private-Identity-Request (416, vendor 10415), Enumerated, 3GPP TS 29.109. */
  privateIdentityRequest: ts29109Types.PrivateIdentityRequest | (number & {});
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** GAA-Service-Identifier (403, vendor 10415), OctetString, 3GPP TS 29.109. */
  gaaServiceIdentifier?: Buffer[] | undefined;
  /** GBA_U-Awareness-Indicator (407, vendor 10415), Enumerated, 3GPP TS 29.109. */
  gbaUAwarenessIndicator?: ts29109Types.GbaUAwarenessIndicator | (number & {}) | undefined;
  /** Security-Feature-Request (419, vendor 10415), OctetString, 3GPP TS 29.109. */
  securityFeatureRequest?: Buffer | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of GBA-Push-Info-Request. */
export interface GbaPushInfoRequestInput extends RequestAvps<GbaPushInfoRequestAvps, {
  ueIdType: keyof typeof ts29109Types.UeIdType;
  uiccMe: keyof typeof ts29109Types.UiccMe;
  privateIdentityRequest: keyof typeof ts29109Types.PrivateIdentityRequest;
  gbaUAwarenessIndicator: keyof typeof ts29109Types.GbaUAwarenessIndicator;
}> {}
export interface GbaPushInfoRequest extends GbaPushInfoRequestAvps {}
/** GBA-Push-Info-Request (GPIR, 312), application 16777268, 3GPP TS 29.109. */
export class GbaPushInfoRequest extends RequestMessage<GbaPushInfoAnswerInput, GbaPushInfoAnswer> {
  static override get definition(): CommandDefinition {
    return zpn.command("GBA-Push-Info-Request");
  }
  static override get answerType(): AnswerType<GbaPushInfoAnswer> {
    return GbaPushInfoAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "ueId",
      "ueIdType",
      "uiccAppLabel",
      "nafSaIdentifier",
      "nafId",
      "uiccMe",
      "requestedKeyLifetime",
      "privateIdentityRequest",
      "destinationHost",
      "gaaServiceIdentifier",
      "gbaUAwarenessIndicator",
      "securityFeatureRequest",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: GbaPushInfoRequestInput, header?: HeaderFields) {
    super(GbaPushInfoRequest, avps, header);
  }
}

/** The attributes of GBA-Push-Info-Answer. */
export interface GbaPushInfoAnswerAvps extends ExtraAvps {
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
  /** GBA-Push-Info (417, vendor 10415), OctetString, 3GPP TS 29.109. */
  gbaPushInfo?: Buffer | undefined;
  /** Security-Feature-Response (420, vendor 10415), OctetString, 3GPP TS 29.109. */
  securityFeatureResponse?: Buffer | undefined;
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
/** What may be written for the attributes of GBA-Push-Info-Answer. */
export interface GbaPushInfoAnswerInput extends AnswerAvps<GbaPushInfoAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  gbaType: keyof typeof ts29109Types.GbaType;
}> {}
export interface GbaPushInfoAnswer extends GbaPushInfoAnswerAvps {}
/** GBA-Push-Info-Answer (GPIA, 312), application 16777268, 3GPP TS 29.109. */
export class GbaPushInfoAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return zpn.command("GBA-Push-Info-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "userName",
      "meKeyMaterial",
      "uiccKeyMaterial",
      "keyExpirytime",
      "bootstrapinfocreationtime",
      "gbaUsersecsettings",
      "gbaType",
      "gbaPushInfo",
      "securityFeatureResponse",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: GbaPushInfoAnswerInput, header?: HeaderFields) {
    super(GbaPushInfoAnswer, avps, header);
  }
}
