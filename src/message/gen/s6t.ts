// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { s6t } from "../../dictionary/gen/s6t.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileS6tTypes from "./profile-s6t.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29336GroupsTypes from "./ts29336-groups.ts";
import type * as ts29336Types from "./ts29336.ts";

/** The attributes of Configuration-Information-Request. */
export interface ConfigurationInformationRequestAvps extends ExtraAvps {
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
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: profileS6tTypes.UserIdentifier;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Monitoring-Event-Configuration (3122, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfiguration?: ts29336GroupsTypes.MonitoringEventConfiguration[] | undefined;
  /** CIR-Flags (3145, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  cirFlags?: number | undefined;
  /** AESE-Communication-Pattern (3113, vendor 10415), Grouped, 3GPP TS 29.336. */
  aeseCommunicationPattern?: ts29336Types.AeseCommunicationPattern[] | undefined;
  /** Enhanced-Coverage-Restriction (3155, vendor 10415), Grouped, 3GPP TS 29.336. */
  enhancedCoverageRestriction?: ts29336Types.EnhancedCoverageRestriction | undefined;
  /** Group-Reporting-Guard-Timer (3163, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  groupReportingGuardTimer?: number | undefined;
  /** AdditionalIdentifiers (3173, vendor 10415), Grouped, 3GPP TS 29.336. */
  additionalidentifiers?: ts29336Types.Additionalidentifiers | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Suggested-Network-Configuration (3170, vendor 10415), Grouped, 3GPP TS 29.336. */
  suggestedNetworkConfiguration?: ts29336Types.SuggestedNetworkConfiguration | undefined;
}
/** What may be written for the attributes of Configuration-Information-Request. */
export interface ConfigurationInformationRequestInput extends RequestAvps<ConfigurationInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ConfigurationInformationRequest extends ConfigurationInformationRequestAvps {}
/** Configuration-Information-Request (CIR, 8388718), application 16777345, 3GPP TS 29.336. */
export class ConfigurationInformationRequest extends RequestMessage<ConfigurationInformationAnswerInput, ConfigurationInformationAnswer> {
  static override get definition(): CommandDefinition {
    return s6t.command("Configuration-Information-Request");
  }
  static override get answerType(): AnswerType<ConfigurationInformationAnswer> {
    return ConfigurationInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentifier",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "monitoringEventConfiguration",
      "cirFlags",
      "aeseCommunicationPattern",
      "enhancedCoverageRestriction",
      "groupReportingGuardTimer",
      "additionalidentifiers",
      "proxyInfo",
      "routeRecord",
      "suggestedNetworkConfiguration",
      "extraAvps",
    ]);
  }
  constructor(avps: ConfigurationInformationRequestInput, header?: HeaderFields) {
    super(ConfigurationInformationRequest, avps, header);
  }
}

/** The attributes of Configuration-Information-Answer. */
export interface ConfigurationInformationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: profileS6tTypes.UserIdentifier | undefined;
  /** Number-Of-UEs (4209, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  numberOfUes?: number | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: ts29336GroupsTypes.MonitoringEventReport[] | undefined;
  /** Monitoring-Event-Config-Status (3142, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfigStatus?: ts29336Types.MonitoringEventConfigStatus[] | undefined;
  /** AESE-Communication-Pattern-Config-Status (3120, vendor 10415), Grouped, 3GPP TS 29.336. */
  aeseCommunicationPatternConfigStatus?: ts29336Types.AeseCommunicationPatternConfigStatus[] | undefined;
  /** Supported-Services (3143, vendor 10415), Grouped, 3GPP TS 29.336. */
  supportedServices?: ts29336Types.SupportedServices[] | undefined;
  /** S6t-HSS-Cause (3154, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  s6tHssCause?: number | undefined;
  /** Enhanced-Coverage-Restriction-Data (3156, vendor 10415), Grouped, 3GPP TS 29.336. */
  enhancedCoverageRestrictionData?: ts29336Types.EnhancedCoverageRestrictionData | undefined;
  /** CIA-Flags (3164, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  ciaFlags?: number | undefined;
  /** IMSI-Group-Id (1675, vendor 10415), Grouped, 3GPP TS 29.272. */
  imsiGroupId?: ts29272Types.ImsiGroupId[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** Suggested-Network-Configuration (3170, vendor 10415), Grouped, 3GPP TS 29.336. */
  suggestedNetworkConfiguration?: ts29336Types.SuggestedNetworkConfiguration | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of Configuration-Information-Answer. */
export interface ConfigurationInformationAnswerInput extends AnswerAvps<ConfigurationInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ConfigurationInformationAnswer extends ConfigurationInformationAnswerAvps {}
/** Configuration-Information-Answer (CIA, 8388718), application 16777345, 3GPP TS 29.336. */
export class ConfigurationInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6t.command("Configuration-Information-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "userIdentifier",
      "numberOfUes",
      "monitoringEventReport",
      "monitoringEventConfigStatus",
      "aeseCommunicationPatternConfigStatus",
      "supportedServices",
      "s6tHssCause",
      "enhancedCoverageRestrictionData",
      "ciaFlags",
      "imsiGroupId",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "suggestedNetworkConfiguration",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ConfigurationInformationAnswerInput, header?: HeaderFields) {
    super(ConfigurationInformationAnswer, avps, header);
  }
}

/** The attributes of Reporting-Information-Request. */
export interface ReportingInformationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: profileS6tTypes.UserIdentifier | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: ts29336GroupsTypes.MonitoringEventReport[] | undefined;
  /** Group-Report (3165, vendor 10415), Grouped, 3GPP TS 29.336. */
  groupReport?: ts29336GroupsTypes.GroupReport[] | undefined;
  /** Updated-Network-Configuration (3184, vendor 10415), Grouped, 3GPP TS 29.336. */
  updatedNetworkConfiguration?: ts29336Types.UpdatedNetworkConfiguration | undefined;
  /** RIR-Flags (3167, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  rirFlags?: number | undefined;
  /** Supported-Services (3143, vendor 10415), Grouped, 3GPP TS 29.336. */
  supportedServices?: ts29336Types.SupportedServices[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Reporting-Information-Request. */
export interface ReportingInformationRequestInput extends RequestAvps<ReportingInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ReportingInformationRequest extends ReportingInformationRequestAvps {}
/** Reporting-Information-Request (RIR, 8388719), application 16777345, 3GPP TS 29.336. */
export class ReportingInformationRequest extends RequestMessage<ReportingInformationAnswerInput, ReportingInformationAnswer> {
  static override get definition(): CommandDefinition {
    return s6t.command("Reporting-Information-Request");
  }
  static override get answerType(): AnswerType<ReportingInformationAnswer> {
    return ReportingInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "drmp",
      "supportedFeatures",
      "userIdentifier",
      "monitoringEventReport",
      "groupReport",
      "updatedNetworkConfiguration",
      "rirFlags",
      "supportedServices",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReportingInformationRequestInput, header?: HeaderFields) {
    super(ReportingInformationRequest, avps, header);
  }
}

/** The attributes of Reporting-Information-Answer. */
export interface ReportingInformationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** Monitoring-Event-Report-Status (3171, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReportStatus?: ts29336Types.MonitoringEventReportStatus[] | undefined;
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
/** What may be written for the attributes of Reporting-Information-Answer. */
export interface ReportingInformationAnswerInput extends AnswerAvps<ReportingInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ReportingInformationAnswer extends ReportingInformationAnswerAvps {}
/** Reporting-Information-Answer (RIA, 8388719), application 16777345, 3GPP TS 29.336. */
export class ReportingInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6t.command("Reporting-Information-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "supportedFeatures",
      "monitoringEventReportStatus",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ReportingInformationAnswerInput, header?: HeaderFields) {
    super(ReportingInformationAnswer, avps, header);
  }
}

/** The attributes of NIDD-Information-Request. */
export interface NiddInformationRequestAvps extends ExtraAvps {
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
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: profileS6tTypes.UserIdentifier;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** NIDD-Authorization-Request (3150, vendor 10415), Grouped, 3GPP TS 29.336. */
  niddAuthorizationRequest?: ts29336Types.NiddAuthorizationRequest | undefined;
  /** NIDD-Authorization-Update (3161, vendor 10415), Grouped, 3GPP TS 29.336. */
  niddAuthorizationUpdate?: ts29336Types.NiddAuthorizationUpdate | undefined;
  /** NIR-Flags (3174, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  nirFlags?: number | undefined;
  /** Group-User-Identifier (3177, vendor 10415), Grouped, 3GPP TS 29.336. */
  groupUserIdentifier?: ts29336Types.GroupUserIdentifier[] | undefined;
  /** MTC-Provider-Info (3178, vendor 10415), Grouped, 3GPP TS 29.336. */
  mtcProviderInfo?: ts29336Types.MtcProviderInfo | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of NIDD-Information-Request. */
export interface NiddInformationRequestInput extends RequestAvps<NiddInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface NiddInformationRequest extends NiddInformationRequestAvps {}
/** NIDD-Information-Request (NIR, 8388726), application 16777345, 3GPP TS 29.336. */
export class NiddInformationRequest extends RequestMessage<NiddInformationAnswerInput, NiddInformationAnswer> {
  static override get definition(): CommandDefinition {
    return s6t.command("NIDD-Information-Request");
  }
  static override get answerType(): AnswerType<NiddInformationAnswer> {
    return NiddInformationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentifier",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "niddAuthorizationRequest",
      "niddAuthorizationUpdate",
      "nirFlags",
      "groupUserIdentifier",
      "mtcProviderInfo",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: NiddInformationRequestInput, header?: HeaderFields) {
    super(NiddInformationRequest, avps, header);
  }
}

/** The attributes of NIDD-Information-Answer. */
export interface NiddInformationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** NIDD-Authorization-Response (3151, vendor 10415), Grouped, 3GPP TS 29.336. */
  niddAuthorizationResponse?: ts29336Types.NiddAuthorizationResponse | undefined;
  /** Group-User-Identifier (3177, vendor 10415), Grouped, 3GPP TS 29.336. */
  groupUserIdentifier?: ts29336Types.GroupUserIdentifier[] | undefined;
  /** NIA-Flags (3176, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  niaFlags?: number | undefined;
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
/** What may be written for the attributes of NIDD-Information-Answer. */
export interface NiddInformationAnswerInput extends AnswerAvps<NiddInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface NiddInformationAnswer extends NiddInformationAnswerAvps {}
/** NIDD-Information-Answer (NIA, 8388726), application 16777345, 3GPP TS 29.336. */
export class NiddInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return s6t.command("NIDD-Information-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "resultCode",
      "experimentalResult",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "supportedFeatures",
      "niddAuthorizationResponse",
      "groupUserIdentifier",
      "niaFlags",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: NiddInformationAnswerInput, header?: HeaderFields) {
    super(NiddInformationAnswer, avps, header);
  }
}
