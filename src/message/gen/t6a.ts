// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { t6a } from "../../dictionary/gen/t6a.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileT6aTypes from "./profile-t6a.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29128Types from "./ts29128.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29229Types from "./ts29229.ts";
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
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Monitoring-Event-Configuration (3122, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfiguration?: profileT6aTypes.MonitoringEventConfiguration[] | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: profileT6aTypes.MonitoringEventReport[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Configuration-Information-Request. */
export interface ConfigurationInformationRequestInput extends RequestAvps<ConfigurationInformationRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface ConfigurationInformationRequest extends ConfigurationInformationRequestAvps {}
/** Configuration-Information-Request (CIR, 8388718), application 16777346, 3GPP TS 29.128. */
export class ConfigurationInformationRequest extends RequestMessage<ConfigurationInformationAnswerInput, ConfigurationInformationAnswer> {
  static override get definition(): CommandDefinition {
    return t6a.command("Configuration-Information-Request");
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
      "drmp",
      "destinationHost",
      "supportedFeatures",
      "monitoringEventConfiguration",
      "monitoringEventReport",
      "userIdentifier",
      "proxyInfo",
      "routeRecord",
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
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: profileT6aTypes.MonitoringEventReport[] | undefined;
  /** Monitoring-Event-Config-Status (3142, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfigStatus?: ts29336Types.MonitoringEventConfigStatus[] | undefined;
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
/** What may be written for the attributes of Configuration-Information-Answer. */
export interface ConfigurationInformationAnswerInput extends AnswerAvps<ConfigurationInformationAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ConfigurationInformationAnswer extends ConfigurationInformationAnswerAvps {}
/** Configuration-Information-Answer (CIA, 8388718), application 16777346, 3GPP TS 29.128. */
export class ConfigurationInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t6a.command("Configuration-Information-Answer");
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
      "monitoringEventReport",
      "monitoringEventConfigStatus",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
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
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: profileT6aTypes.MonitoringEventReport[] | undefined;
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
/** Reporting-Information-Request (RIR, 8388719), application 16777346, 3GPP TS 29.128. */
export class ReportingInformationRequest extends RequestMessage<ReportingInformationAnswerInput, ReportingInformationAnswer> {
  static override get definition(): CommandDefinition {
    return t6a.command("Reporting-Information-Request");
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
      "destinationRealm",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "userIdentifier",
      "monitoringEventReport",
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
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
/** Reporting-Information-Answer (RIA, 8388719), application 16777346, 3GPP TS 29.128. */
export class ReportingInformationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t6a.command("Reporting-Information-Answer");
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

/** The attributes of Connection-Management-Request. */
export interface ConnectionManagementRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier: Buffer;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** CMR-Flags (4317, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  cmrFlags?: number | undefined;
  /** Maximum-UE-Availability-Time (3329, vendor 10415), Time, 3GPP TS 29.338. */
  maximumUeAvailabilityTime?: Date | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Connection-Action (4314, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  connectionAction?: number | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** Serving-PLMN-Rate-Control (4310, vendor 10415), Grouped, 3GPP TS 29.128. */
  servingPlmnRateControl?: ts29128Types.ServingPlmnRateControl | undefined;
  /** Extended-PCO (4313, vendor 10415), OctetString, 3GPP TS 29.128. */
  extendedPco?: Buffer | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: profileT6aTypes.TerminalInformation | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** APN-Rate-Control-Status (4326, vendor 10415), Grouped, 3GPP TS 29.128. */
  apnRateControlStatus?: ts29128Types.ApnRateControlStatus | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Connection-Management-Request. */
export interface ConnectionManagementRequestInput extends RequestAvps<ConnectionManagementRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  connectionAction: keyof typeof ts29128Types.ConnectionAction;
  ratType: keyof typeof ts29212Types.RatType;
}, "authSessionState"> {}
export interface ConnectionManagementRequest extends ConnectionManagementRequestAvps {}
/** Connection-Management-Request (CMR, 8388732), application 16777346, 3GPP TS 29.128. */
export class ConnectionManagementRequest extends RequestMessage<ConnectionManagementAnswerInput, ConnectionManagementAnswer> {
  static override get definition(): CommandDefinition {
    return t6a.command("Connection-Management-Request");
  }
  static override get answerType(): AnswerType<ConnectionManagementAnswer> {
    return ConnectionManagementAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "userIdentifier",
      "bearerIdentifier",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "cmrFlags",
      "maximumUeAvailabilityTime",
      "supportedFeatures",
      "connectionAction",
      "serviceSelection",
      "servingPlmnRateControl",
      "extendedPco",
      "tgppChargingCharacteristics",
      "ratType",
      "terminalInformation",
      "visitedPlmnId",
      "apnRateControlStatus",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ConnectionManagementRequestInput, header?: HeaderFields) {
    super(ConnectionManagementRequest, avps, header);
  }
}

/** The attributes of Connection-Management-Answer. */
export interface ConnectionManagementAnswerAvps extends ExtraAvps {
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
  /** PDN-Connection-Charging-ID (2050, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  pdnConnectionChargingId?: number | undefined;
  /** Extended-PCO (4313, vendor 10415), OctetString, 3GPP TS 29.128. */
  extendedPco?: Buffer | undefined;
  /** APN-Rate-Control-Status (4326, vendor 10415), Grouped, 3GPP TS 29.128. */
  apnRateControlStatus?: ts29128Types.ApnRateControlStatus | undefined;
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
/** What may be written for the attributes of Connection-Management-Answer. */
export interface ConnectionManagementAnswerInput extends AnswerAvps<ConnectionManagementAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface ConnectionManagementAnswer extends ConnectionManagementAnswerAvps {}
/** Connection-Management-Answer (CMA, 8388732), application 16777346, 3GPP TS 29.128. */
export class ConnectionManagementAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t6a.command("Connection-Management-Answer");
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
      "pdnConnectionChargingId",
      "extendedPco",
      "apnRateControlStatus",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: ConnectionManagementAnswerInput, header?: HeaderFields) {
    super(ConnectionManagementAnswer, avps, header);
  }
}

/** The attributes of MO-Data-Request. */
export interface MoDataRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier: Buffer;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Non-IP-Data (4315, vendor 10415), OctetString, 3GPP TS 29.128. */
  nonIpData?: Buffer | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** RRC-Cause-Counter (4318, vendor 10415), Grouped, 3GPP TS 29.128. */
  rrcCauseCounter?: ts29128Types.RrcCauseCounter | undefined;
}
/** What may be written for the attributes of MO-Data-Request. */
export interface MoDataRequestInput extends RequestAvps<MoDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface MoDataRequest extends MoDataRequestAvps {}
/** MO-Data-Request (ODR, 8388733), application 16777346, 3GPP TS 29.128. */
export class MoDataRequest extends RequestMessage<MoDataAnswerInput, MoDataAnswer> {
  static override get definition(): CommandDefinition {
    return t6a.command("MO-Data-Request");
  }
  static override get answerType(): AnswerType<MoDataAnswer> {
    return MoDataAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "userIdentifier",
      "bearerIdentifier",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "nonIpData",
      "proxyInfo",
      "routeRecord",
      "rrcCauseCounter",
      "extraAvps",
    ]);
  }
  constructor(avps: MoDataRequestInput, header?: HeaderFields) {
    super(MoDataRequest, avps, header);
  }
}

/** The attributes of MO-Data-Answer. */
export interface MoDataAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of MO-Data-Answer. */
export interface MoDataAnswerInput extends AnswerAvps<MoDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MoDataAnswer extends MoDataAnswerAvps {}
/** MO-Data-Answer (ODA, 8388733), application 16777346, 3GPP TS 29.128. */
export class MoDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t6a.command("MO-Data-Answer");
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
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: MoDataAnswerInput, header?: HeaderFields) {
    super(MoDataAnswer, avps, header);
  }
}

/** The attributes of MT-Data-Request. */
export interface MtDataRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier: Buffer;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
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
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Non-IP-Data (4315, vendor 10415), OctetString, 3GPP TS 29.128. */
  nonIpData?: Buffer | undefined;
  /** SCEF-Wait-Time (4316, vendor 10415), Time, 3GPP TS 29.128. */
  scefWaitTime?: Date | undefined;
  /** Maximum-Retransmission-Time (3330, vendor 10415), Time, 3GPP TS 29.338. */
  maximumRetransmissionTime?: Date | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of MT-Data-Request. */
export interface MtDataRequestInput extends RequestAvps<MtDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface MtDataRequest extends MtDataRequestAvps {}
/** MT-Data-Request (TDR, 8388734), application 16777346, 3GPP TS 29.128. */
export class MtDataRequest extends RequestMessage<MtDataAnswerInput, MtDataAnswer> {
  static override get definition(): CommandDefinition {
    return t6a.command("MT-Data-Request");
  }
  static override get answerType(): AnswerType<MtDataAnswer> {
    return MtDataAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "userIdentifier",
      "bearerIdentifier",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "destinationHost",
      "ocSupportedFeatures",
      "supportedFeatures",
      "nonIpData",
      "scefWaitTime",
      "maximumRetransmissionTime",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: MtDataRequestInput, header?: HeaderFields) {
    super(MtDataRequest, avps, header);
  }
}

/** The attributes of MT-Data-Answer. */
export interface MtDataAnswerAvps extends ExtraAvps {
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
  /** Requested-Retransmission-Time (3331, vendor 10415), Time, 3GPP TS 29.338. */
  requestedRetransmissionTime?: Date | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
  /** TDA-Flags (4321, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  tdaFlags?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
}
/** What may be written for the attributes of MT-Data-Answer. */
export interface MtDataAnswerInput extends AnswerAvps<MtDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface MtDataAnswer extends MtDataAnswerAvps {}
/** MT-Data-Answer (TDA, 8388734), application 16777346, 3GPP TS 29.128. */
export class MtDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t6a.command("MT-Data-Answer");
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
      "requestedRetransmissionTime",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "tdaFlags",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: MtDataAnswerInput, header?: HeaderFields) {
    super(MtDataAnswer, avps, header);
  }
}
