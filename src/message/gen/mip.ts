// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { mip } from "../../dictionary/gen/mip.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc4004GroupsTypes from "./rfc4004-groups.ts";
import type * as rfc4004Types from "./rfc4004.ts";
import type * as rfc6733Types from "./rfc6733.ts";

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
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 2, RFC 4004. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return mip.command("Re-Auth-Request");
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
      "userName",
      "originStateId",
      "proxyInfo",
      "routeRecord",
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
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  redirectHostUsage: keyof typeof rfc6733Types.RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 2, RFC 4004. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip.command("Re-Auth-Answer");
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
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
  }
}

/** The attributes of AA-Mobile-Node-Request. */
export interface AaMobileNodeRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** MIP-Reg-Request (320), OctetString, RFC 4004. */
  mipRegRequest: Buffer;
  /** MIP-MN-AAA-Auth (322), Grouped, RFC 4004. */
  mipMnAaaAuth: rfc4004Types.MipMnAaaAuth;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
  mipMobileNodeAddress?: Address | undefined;
  /** MIP-Home-Agent-Address (334), Address, RFC 4004. */
  mipHomeAgentAddress?: Address | undefined;
  /** MIP-Feature-Vector (337), Unsigned32, RFC 4004. */
  mipFeatureVector?: number | undefined;
  /** MIP-Originating-Foreign-AAA (347), Grouped, RFC 4004. */
  mipOriginatingForeignAaa?: rfc4004Types.MipOriginatingForeignAaa | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** MIP-FA-Challenge (344), OctetString, RFC 4004. */
  mipFaChallenge?: Buffer | undefined;
  /** MIP-Candidate-Home-Agent-Host (336), DiameterIdentity, RFC 4004. */
  mipCandidateHomeAgentHost?: string | undefined;
  /** MIP-Home-Agent-Host (348), Grouped, RFC 4004. */
  mipHomeAgentHost?: rfc4004Types.MipHomeAgentHost | undefined;
  /** MIP-HA-to-FA-SPI (323), Unsigned32, RFC 4004. */
  mipHaToFaSpi?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of AA-Mobile-Node-Request. */
export interface AaMobileNodeRequestInput extends RequestAvps<AaMobileNodeRequestAvps, {
  mipFeatureVector: keyof typeof rfc4004Types.MipFeatureVector;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
}> {}
export interface AaMobileNodeRequest extends AaMobileNodeRequestAvps {}
/** AA-Mobile-Node-Request (AMR, 260), application 2, RFC 4004. */
export class AaMobileNodeRequest extends RequestMessage<AaMobileNodeAnswerInput, AaMobileNodeAnswer> {
  static override get definition(): CommandDefinition {
    return mip.command("AA-Mobile-Node-Request");
  }
  static override get answerType(): AnswerType<AaMobileNodeAnswer> {
    return AaMobileNodeAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "userName",
      "destinationRealm",
      "originHost",
      "originRealm",
      "mipRegRequest",
      "mipMnAaaAuth",
      "acctMultiSessionId",
      "destinationHost",
      "originStateId",
      "mipMobileNodeAddress",
      "mipHomeAgentAddress",
      "mipFeatureVector",
      "mipOriginatingForeignAaa",
      "authorizationLifetime",
      "authSessionState",
      "mipFaChallenge",
      "mipCandidateHomeAgentHost",
      "mipHomeAgentHost",
      "mipHaToFaSpi",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AaMobileNodeRequestInput, header?: HeaderFields) {
    super(AaMobileNodeRequest, avps, header);
  }
}

/** The attributes of AA-Mobile-Node-Answer. */
export interface AaMobileNodeAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime?: number | undefined;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState?: rfc6733Types.AuthSessionState | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType?: rfc6733Types.ReAuthRequestType | undefined;
  /** MIP-Feature-Vector (337), Unsigned32, RFC 4004. */
  mipFeatureVector?: number | undefined;
  /** MIP-Reg-Reply (321), OctetString, RFC 4004. */
  mipRegReply?: Buffer | undefined;
  /** MIP-MN-to-FA-MSA (325), Grouped, RFC 4004. */
  mipMnToFaMsa?: rfc4004Types.MipMnToFaMsa | undefined;
  /** MIP-MN-to-HA-MSA (331), Grouped, RFC 4004. */
  mipMnToHaMsa?: rfc4004GroupsTypes.MipMnToHaMsa | undefined;
  /** MIP-FA-to-MN-MSA (326), Grouped, RFC 4004. */
  mipFaToMnMsa?: rfc4004Types.MipFaToMnMsa | undefined;
  /** MIP-FA-to-HA-MSA (328), Grouped, RFC 4004. */
  mipFaToHaMsa?: rfc4004Types.MipFaToHaMsa | undefined;
  /** MIP-HA-to-MN-MSA (332), Grouped, RFC 4004. */
  mipHaToMnMsa?: rfc4004Types.MipHaToMnMsa | undefined;
  /** MIP-MSA-Lifetime (367), Unsigned32, RFC 4004. */
  mipMsaLifetime?: number | undefined;
  /** MIP-Home-Agent-Address (334), Address, RFC 4004. */
  mipHomeAgentAddress?: Address | undefined;
  /** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
  mipMobileNodeAddress?: Address | undefined;
  /** MIP-Filter-Rule (342), IPFilterRule, RFC 4004. */
  mipFilterRule?: string[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of AA-Mobile-Node-Answer. */
export interface AaMobileNodeAnswerInput extends AnswerAvps<AaMobileNodeAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  reAuthRequestType: keyof typeof rfc6733Types.ReAuthRequestType;
  mipFeatureVector: keyof typeof rfc4004Types.MipFeatureVector;
}> {}
export interface AaMobileNodeAnswer extends AaMobileNodeAnswerAvps {}
/** AA-Mobile-Node-Answer (AMA, 260), application 2, RFC 4004. */
export class AaMobileNodeAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip.command("AA-Mobile-Node-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "originHost",
      "originRealm",
      "acctMultiSessionId",
      "userName",
      "authorizationLifetime",
      "authSessionState",
      "errorMessage",
      "errorReportingHost",
      "reAuthRequestType",
      "mipFeatureVector",
      "mipRegReply",
      "mipMnToFaMsa",
      "mipMnToHaMsa",
      "mipFaToMnMsa",
      "mipFaToHaMsa",
      "mipHaToMnMsa",
      "mipMsaLifetime",
      "mipHomeAgentAddress",
      "mipMobileNodeAddress",
      "mipFilterRule",
      "originStateId",
      "proxyInfo",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AaMobileNodeAnswerInput, header?: HeaderFields) {
    super(AaMobileNodeAnswer, avps, header);
  }
}

/** The attributes of Home-Agent-MIP-Request. */
export interface HomeAgentMipRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Authorization-Lifetime (291), Unsigned32, RFC 6733. */
  authorizationLifetime: number;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** MIP-Reg-Request (320), OctetString, RFC 4004. */
  mipRegRequest: Buffer;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** MIP-Feature-Vector (337), Unsigned32, RFC 4004. */
  mipFeatureVector: number;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** MIP-MN-to-HA-MSA (331), Grouped, RFC 4004. */
  mipMnToHaMsa?: rfc4004GroupsTypes.MipMnToHaMsa | undefined;
  /** MIP-MN-to-FA-MSA (325), Grouped, RFC 4004. */
  mipMnToFaMsa?: rfc4004Types.MipMnToFaMsa | undefined;
  /** MIP-HA-to-MN-MSA (332), Grouped, RFC 4004. */
  mipHaToMnMsa?: rfc4004Types.MipHaToMnMsa | undefined;
  /** MIP-HA-to-FA-MSA (329), Grouped, RFC 4004. */
  mipHaToFaMsa?: rfc4004Types.MipHaToFaMsa | undefined;
  /** MIP-MSA-Lifetime (367), Unsigned32, RFC 4004. */
  mipMsaLifetime?: number | undefined;
  /** MIP-Originating-Foreign-AAA (347), Grouped, RFC 4004. */
  mipOriginatingForeignAaa?: rfc4004Types.MipOriginatingForeignAaa | undefined;
  /** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
  mipMobileNodeAddress?: Address | undefined;
  /** MIP-Home-Agent-Address (334), Address, RFC 4004. */
  mipHomeAgentAddress?: Address | undefined;
  /** MIP-Filter-Rule (342), IPFilterRule, RFC 4004. */
  mipFilterRule?: string[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Home-Agent-MIP-Request. */
export interface HomeAgentMipRequestInput extends RequestAvps<HomeAgentMipRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  mipFeatureVector: keyof typeof rfc4004Types.MipFeatureVector;
}> {}
export interface HomeAgentMipRequest extends HomeAgentMipRequestAvps {}
/** Home-Agent-MIP-Request (HAR, 262), application 2, RFC 4004. */
export class HomeAgentMipRequest extends RequestMessage<HomeAgentMipAnswerInput, HomeAgentMipAnswer> {
  static override get definition(): CommandDefinition {
    return mip.command("Home-Agent-MIP-Request");
  }
  static override get answerType(): AnswerType<HomeAgentMipAnswer> {
    return HomeAgentMipAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "authorizationLifetime",
      "authSessionState",
      "mipRegRequest",
      "originHost",
      "originRealm",
      "userName",
      "destinationRealm",
      "mipFeatureVector",
      "destinationHost",
      "mipMnToHaMsa",
      "mipMnToFaMsa",
      "mipHaToMnMsa",
      "mipHaToFaMsa",
      "mipMsaLifetime",
      "mipOriginatingForeignAaa",
      "mipMobileNodeAddress",
      "mipHomeAgentAddress",
      "mipFilterRule",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: HomeAgentMipRequestInput, header?: HeaderFields) {
    super(HomeAgentMipRequest, avps, header);
  }
}

/** The attributes of Home-Agent-MIP-Answer. */
export interface HomeAgentMipAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Acct-Multi-Session-Id (50), UTF8String, RFC 6733. */
  acctMultiSessionId?: string | undefined;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** MIP-Reg-Reply (321), OctetString, RFC 4004. */
  mipRegReply?: Buffer | undefined;
  /** MIP-Home-Agent-Address (334), Address, RFC 4004. */
  mipHomeAgentAddress?: Address | undefined;
  /** MIP-Mobile-Node-Address (333), Address, RFC 4004. */
  mipMobileNodeAddress?: Address | undefined;
  /** MIP-FA-to-HA-SPI (318), Unsigned32, RFC 4004. */
  mipFaToHaSpi?: number | undefined;
  /** MIP-FA-to-MN-SPI (319), Unsigned32, RFC 4004. */
  mipFaToMnSpi?: number | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Home-Agent-MIP-Answer. */
export interface HomeAgentMipAnswerInput extends AnswerAvps<HomeAgentMipAnswerAvps, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
export interface HomeAgentMipAnswer extends HomeAgentMipAnswerAvps {}
/** Home-Agent-MIP-Answer (HAA, 262), application 2, RFC 4004. */
export class HomeAgentMipAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip.command("Home-Agent-MIP-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authApplicationId",
      "resultCode",
      "originHost",
      "originRealm",
      "acctMultiSessionId",
      "userName",
      "errorReportingHost",
      "errorMessage",
      "mipRegReply",
      "mipHomeAgentAddress",
      "mipMobileNodeAddress",
      "mipFaToHaSpi",
      "mipFaToMnSpi",
      "originStateId",
      "proxyInfo",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: HomeAgentMipAnswerInput, header?: HeaderFields) {
    super(HomeAgentMipAnswer, avps, header);
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
/** Abort-Session-Request (ASR, 274), application 2, RFC 4004. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return mip.command("Abort-Session-Request");
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
/** Abort-Session-Answer (ASA, 274), application 2, RFC 4004. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip.command("Abort-Session-Answer");
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
/** Session-Termination-Request (STR, 275), application 2, RFC 4004. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return mip.command("Session-Termination-Request");
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
/** Session-Termination-Answer (STA, 275), application 2, RFC 4004. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mip.command("Session-Termination-Answer");
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
