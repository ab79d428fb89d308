// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { swm } from "../../dictionary/gen/swm.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc5447Types from "./rfc5447.ts";
import type * as rfc5777Types from "./rfc5777.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29273GroupsTypes from "./ts29273-groups.ts";

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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777264, 3GPP TS 29.273. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return swm.command("Re-Auth-Request");
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
      "drmp",
      "userName",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777264, 3GPP TS 29.273. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swm.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "drmp",
      "userName",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** AAR-Flags (1539, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  aarFlags?: number | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
}
/** What may be written for the attributes of AA-Request. */
export interface AaRequestInput extends RequestAvps<AaRequestAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface AaRequest extends AaRequestAvps {}
/** AA-Request (AAR, 265), application 16777264, 3GPP TS 29.273. */
export class AaRequest extends RequestMessage<AaAnswerInput, AaAnswer> {
  static override get definition(): CommandDefinition {
    return swm.command("AA-Request");
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
      "drmp",
      "destinationHost",
      "userName",
      "ocSupportedFeatures",
      "aarFlags",
      "ueLocalIpAddress",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
  apnOiReplacement?: string | undefined;
  /** APN-Configuration (1430, vendor 10415), Grouped, 3GPP TS 29.272. */
  apnConfiguration?: ts29272GroupsTypes.ApnConfiguration | undefined;
  /** Trace-Info (1505, vendor 10415), Grouped, 3GPP TS 29.273. */
  traceInfo?: ts29273GroupsTypes.TraceInfo | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Access-Network-Info (1526, vendor 10415), Grouped, 3GPP TS 29.273. */
  accessNetworkInfo?: ts29273GroupsTypes.AccessNetworkInfo | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of AA-Answer. */
export interface AaAnswerInput extends AnswerAvps<AaAnswerAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface AaAnswer extends AaAnswerAvps {}
/** AA-Answer (AAA, 265), application 16777264, 3GPP TS 29.273. */
export class AaAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swm.command("AA-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authRequestType",
      "resultCode",
      "originHost",
      "originRealm",
      "drmp",
      "userName",
      "apnOiReplacement",
      "apnConfiguration",
      "traceInfo",
      "subscriptionId",
      "tgppChargingCharacteristics",
      "sessionTimeout",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "accessNetworkInfo",
      "userLocationInfoTime",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AaAnswerInput, header?: HeaderFields) {
    super(AaAnswer, avps, header);
  }
}

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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** MIP6-Feature-Vector (124), Unsigned64, 3GPP TS 29.273. */
  mip6FeatureVector?: bigint | undefined;
  /** QoS-Capability (578), Grouped, RFC 5777. */
  qosCapability?: rfc5777Types.QosCapability | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** AAA-Failure-Indication (1518, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  aaaFailureIndication?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** Emergency-Services (1538, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  emergencyServices?: number | undefined;
}
/** What may be written for the attributes of Diameter-EAP-Request. */
export interface DiameterEapRequestInput extends RequestAvps<DiameterEapRequestAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  drmp: keyof typeof rfc7944Types.Drmp;
  ratType: keyof typeof ts29212Types.RatType;
}> {}
export interface DiameterEapRequest extends DiameterEapRequestAvps {}
/** Diameter-EAP-Request (DER, 268), application 16777264, 3GPP TS 29.273. */
export class DiameterEapRequest extends RequestMessage<DiameterEapAnswerInput, DiameterEapAnswer> {
  static override get definition(): CommandDefinition {
    return swm.command("Diameter-EAP-Request");
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
      "drmp",
      "destinationHost",
      "userName",
      "ratType",
      "serviceSelection",
      "mip6FeatureVector",
      "qosCapability",
      "visitedNetworkIdentifier",
      "aaaFailureIndication",
      "supportedFeatures",
      "ueLocalIpAddress",
      "ocSupportedFeatures",
      "terminalInformation",
      "emergencyServices",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** EAP-Payload (462), OctetString, RFC 4072. */
  eapPayload?: Buffer | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** EAP-Master-Session-Key (464), OctetString, RFC 4072. */
  eapMasterSessionKey?: Buffer | undefined;
  /** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
  apnOiReplacement?: string | undefined;
  /** APN-Configuration (1430, vendor 10415), Grouped, 3GPP TS 29.272. */
  apnConfiguration?: ts29272GroupsTypes.ApnConfiguration | undefined;
  /** MIP6-Feature-Vector (124), Unsigned64, 3GPP TS 29.273. */
  mip6FeatureVector?: bigint | undefined;
  /** Mobile-Node-Identifier (506), UTF8String, RFC 5779. */
  mobileNodeIdentifier?: string | undefined;
  /** Trace-Info (1505, vendor 10415), Grouped, 3GPP TS 29.273. */
  traceInfo?: ts29273GroupsTypes.TraceInfo | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number | undefined;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Access-Network-Info (1526, vendor 10415), Grouped, 3GPP TS 29.273. */
  accessNetworkInfo?: ts29273GroupsTypes.AccessNetworkInfo | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** UE-Usage-Type (1680, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ueUsageType?: number | undefined;
  /** Emergency-Info (1687, vendor 10415), Grouped, 3GPP TS 29.272. */
  emergencyInfo?: ts29272Types.EmergencyInfo | undefined;
  /** Core-Network-Restrictions (1704, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  coreNetworkRestrictions?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Diameter-EAP-Answer. */
export interface DiameterEapAnswerInput extends AnswerAvps<DiameterEapAnswerAvps, {
  authRequestType: keyof typeof rfc6733Types.AuthRequestType;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface DiameterEapAnswer extends DiameterEapAnswerAvps {}
/** Diameter-EAP-Answer (DEA, 268), application 16777264, 3GPP TS 29.273. */
export class DiameterEapAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swm.command("Diameter-EAP-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authRequestType",
      "resultCode",
      "originHost",
      "originRealm",
      "drmp",
      "eapPayload",
      "userName",
      "eapMasterSessionKey",
      "apnOiReplacement",
      "apnConfiguration",
      "mip6FeatureVector",
      "mobileNodeIdentifier",
      "traceInfo",
      "subscriptionId",
      "sessionTimeout",
      "mip6AgentInfo",
      "tgppChargingCharacteristics",
      "redirectHost",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "accessNetworkInfo",
      "userLocationInfoTime",
      "ueUsageType",
      "emergencyInfo",
      "coreNetworkRestrictions",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: DiameterEapAnswerInput, header?: HeaderFields) {
    super(DiameterEapAnswer, avps, header);
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps, {
  drmp: keyof typeof rfc7944Types.Drmp;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 16777264, 3GPP TS 29.273. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return swm.command("Abort-Session-Request");
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
      "drmp",
      "userName",
      "authSessionState",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 16777264, 3GPP TS 29.273. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swm.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "drmp",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777264, 3GPP TS 29.273. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return swm.command("Session-Termination-Request");
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
      "userName",
      "ocSupportedFeatures",
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  drmp: keyof typeof rfc7944Types.Drmp;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777264, 3GPP TS 29.273. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return swm.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "drmp",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}
