// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { ericssonCip } from "../../dictionary/gen/ericsson-cip.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, appendTo, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileCipTypes from "./profile-cip.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as vendorEricssonTypes from "./vendor-ericsson.ts";

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
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 16777232. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Re-Auth-Request");
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
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 16777232. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "failedAvp",
      "errorMessage",
      "errorReportingHost",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 16777232. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Abort-Session-Request");
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
      "userName",
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
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
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 16777232. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
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
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
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
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 16777232. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Session-Termination-Request");
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
      "destinationHost",
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
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
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
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 16777232. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}

/** The attributes of Charging-Interrogation-Request. */
export interface ChargingInterrogationRequestAvps extends ExtraAvps {
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** CC-Request-Number (415), Unsigned32, RFC 8506. */
  ccRequestNumber: number;
  /** CC-Request-Type (416), Enumerated, RFC 8506. */
  ccRequestType: rfc8506Types.CcRequestType;
  /** Charging-Context-Id (1065, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
  chargingContextId: string;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId: rfc8506Types.SubscriptionId[];
  /** Service-Context-Id (461), UTF8String, RFC 8506. */
  serviceContextId?: string | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause?: rfc6733Types.TerminationCause | undefined;
  /** User-Equipment-Info (458), Grouped, RFC 8506. */
  userEquipmentInfo?: rfc8506Types.UserEquipmentInfo | undefined;
  /** Access-Information (1063, vendor 193), Grouped, Ericsson Charging-Interrogation. */
  accessInformation?: vendorEricssonTypes.AccessInformation | undefined;
  /** Charging-State-Information (1066, vendor 193), OctetString, Ericsson Charging-Interrogation. */
  chargingStateInformation?: Buffer | undefined;
  /** CIP-IP-Version (1083, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
  cipIpVersion?: string | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
  multipleServicesCreditControl?: profileCipTypes.MultipleServicesCreditControl[] | undefined;
  /** Requested-Action (436), Enumerated, RFC 8506. */
  requestedAction?: rfc8506Types.RequestedAction | undefined;
  /** Requested-Service-Unit (437), Grouped, RFC 8506. */
  requestedServiceUnit?: rfc8506Types.RequestedServiceUnit | undefined;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number | undefined;
}
/** What may be written for the attributes of Charging-Interrogation-Request. */
export interface ChargingInterrogationRequestInput extends RequestAvps<ChargingInterrogationRequestAvps, {
  ccRequestType: keyof typeof rfc8506Types.CcRequestType;
  terminationCause: keyof typeof rfc6733Types.TerminationCause;
  requestedAction: keyof typeof rfc8506Types.RequestedAction;
}> {}
export interface ChargingInterrogationRequest extends ChargingInterrogationRequestAvps {}
/** Charging-Interrogation-Request (CIR, 16777214), application 16777232. */
export class ChargingInterrogationRequest extends RequestMessage<ChargingInterrogationAnswerInput, ChargingInterrogationAnswer> {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Charging-Interrogation-Request");
  }
  static override get answerType(): AnswerType<ChargingInterrogationAnswer> {
    return ChargingInterrogationAnswer;
  }
  static {
    defineAttributes(this, [
      "vendorSpecificApplicationId",
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "ccRequestNumber",
      "ccRequestType",
      "chargingContextId",
      "subscriptionId",
      "serviceContextId",
      "destinationHost",
      "originStateId",
      "eventTimestamp",
      "terminationCause",
      "userEquipmentInfo",
      "accessInformation",
      "chargingStateInformation",
      "cipIpVersion",
      "tgppMsTimezone",
      "multipleServicesCreditControl",
      "requestedAction",
      "requestedServiceUnit",
      "serviceIdentifier",
      "extraAvps",
    ]);
  }
  constructor(avps: ChargingInterrogationRequestInput, header?: HeaderFields) {
    super(ChargingInterrogationRequest, avps, header);
  }
  /** Appends a Subscription-Id. */
  addSubscriptionId(
    subscriptionIdType: NonNullable<ChargingInterrogationRequestAvps["subscriptionId"]>[number]["subscriptionIdType"],
    subscriptionIdData: string,
  ): void {
    appendTo(this, "subscriptionId", { subscriptionIdType, subscriptionIdData });
  }
  /** Appends a Multiple-Services-Credit-Control. */
  addMultipleServicesCreditControl(
    service: NonNullable<ChargingInterrogationRequestInput["multipleServicesCreditControl"]>[number],
  ): void {
    appendTo(this, "multipleServicesCreditControl", service);
  }
}

/** The attributes of Charging-Interrogation-Answer. */
export interface ChargingInterrogationAnswerAvps extends ExtraAvps {
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** CC-Request-Number (415), Unsigned32, RFC 8506. */
  ccRequestNumber: number;
  /** CC-Request-Type (416), Enumerated, RFC 8506. */
  ccRequestType: rfc8506Types.CcRequestType;
  /** Result-Code-Extension (1067, vendor 193), Unsigned32. */
  resultCodeExtension?: number | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Cost-Information (423), Grouped, RFC 8506. */
  costInformation?: rfc8506Types.CostInformation | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Charging-State-Information (1066, vendor 193), OctetString, Ericsson Charging-Interrogation. */
  chargingStateInformation?: Buffer | undefined;
  /** CIP-IP-Version (1083, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
  cipIpVersion?: string | undefined;
  /** Subscriber-Information (1189, vendor 193), Grouped, Ericsson Charging-Interrogation. */
  subscriberInformation?: vendorEricssonTypes.SubscriberInformation | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
  multipleServicesCreditControl?: profileCipTypes.MultipleServicesCreditControl[] | undefined;
  /** Check-Balance-Result (422), Enumerated, RFC 8506. */
  checkBalanceResult?: rfc8506Types.CheckBalanceResult | undefined;
  /** Granted-Service-Unit (431), Grouped, RFC 8506. */
  grantedServiceUnit?: rfc8506Types.GrantedServiceUnit | undefined;
  /** CDR-Information (1064, vendor 193), OctetString, Ericsson Charging-Interrogation. */
  cdrInformation?: Buffer | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Charging-Interrogation-Answer. */
export interface ChargingInterrogationAnswerInput extends AnswerAvps<ChargingInterrogationAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  ccRequestType: keyof typeof rfc8506Types.CcRequestType;
  checkBalanceResult: keyof typeof rfc8506Types.CheckBalanceResult;
}> {}
export interface ChargingInterrogationAnswer extends ChargingInterrogationAnswerAvps {}
/** Charging-Interrogation-Answer (CIA, 16777214), application 16777232. */
export class ChargingInterrogationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return ericssonCip.command("Charging-Interrogation-Answer");
  }
  static {
    defineAttributes(this, [
      "vendorSpecificApplicationId",
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "ccRequestNumber",
      "ccRequestType",
      "resultCodeExtension",
      "originStateId",
      "costInformation",
      "eventTimestamp",
      "chargingStateInformation",
      "cipIpVersion",
      "subscriberInformation",
      "failedAvp",
      "multipleServicesCreditControl",
      "checkBalanceResult",
      "grantedServiceUnit",
      "cdrInformation",
      "errorMessage",
      "errorReportingHost",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: ChargingInterrogationAnswerInput, header?: HeaderFields) {
    super(ChargingInterrogationAnswer, avps, header);
  }
  /** Appends a Multiple-Services-Credit-Control. */
  addMultipleServicesCreditControl(
    service: NonNullable<ChargingInterrogationAnswerInput["multipleServicesCreditControl"]>[number],
  ): void {
    appendTo(this, "multipleServicesCreditControl", service);
  }
}
