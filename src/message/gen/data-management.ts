// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { dataManagement } from "../../dictionary/gen/data-management.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7683Types from "./rfc7683.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as rfc8583Types from "./rfc8583.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29283Types from "./ts29283.ts";
import type * as ts29336Types from "./ts29336.ts";

/** The attributes of Data-Pull-Request. */
export interface DataPullRequestAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** Data-Identification (4501, vendor 10415), Grouped, 3GPP TS 29.283. */
  dataIdentification?: ts29283Types.DataIdentification[] | undefined;
  /** DPR-Flags (4504, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  dprFlags?: number | undefined;
  /** User-Data-Id (4510, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  userDataId?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Data-Pull-Request. */
export interface DataPullRequestInput extends RequestAvps<DataPullRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface DataPullRequest extends DataPullRequestAvps {}
/** Data-Pull-Request (DPR, 8388728), application 16777351, 3GPP TS 29.283. */
export class DataPullRequest extends RequestMessage<DataPullAnswerInput, DataPullAnswer> {
  static override get definition(): CommandDefinition {
    return dataManagement.command("Data-Pull-Request");
  }
  static override get answerType(): AnswerType<DataPullAnswer> {
    return DataPullAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "userIdentifier",
      "dataIdentification",
      "dprFlags",
      "userDataId",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DataPullRequestInput, header?: HeaderFields) {
    super(DataPullRequest, avps, header);
  }
}

/** The attributes of Data-Pull-Answer. */
export interface DataPullAnswerAvps extends ExtraAvps {
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: rfc6733Types.FailedAvp[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
}
/** What may be written for the attributes of Data-Pull-Answer. */
export interface DataPullAnswerInput extends AnswerAvps<DataPullAnswerAvps> {}
export interface DataPullAnswer extends DataPullAnswerAvps {}
/** Data-Pull-Answer (DPA, 8388728), application 16777351, 3GPP TS 29.283. */
export class DataPullAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return dataManagement.command("Data-Pull-Answer");
  }
  static {
    defineAttributes(this, [
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: DataPullAnswerInput, header?: HeaderFields) {
    super(DataPullAnswer, avps, header);
  }
}

/** The attributes of Data-Update-Request. */
export interface DataUpdateRequestAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** Data (4513, vendor 10415), Grouped, 3GPP TS 29.283. */
  data?: ts29283Types.Data | undefined;
  /** DUR-Flags (4506, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  durFlags?: number | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Data-Update-Request. */
export interface DataUpdateRequestInput extends RequestAvps<DataUpdateRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface DataUpdateRequest extends DataUpdateRequestAvps {}
/** Data-Update-Request (DMR, 8388729), application 16777351, 3GPP TS 29.283. */
export class DataUpdateRequest extends RequestMessage<DataUpdateAnswerInput, DataUpdateAnswer> {
  static override get definition(): CommandDefinition {
    return dataManagement.command("Data-Update-Request");
  }
  static override get answerType(): AnswerType<DataUpdateAnswer> {
    return DataUpdateAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "destinationHost",
      "supportedFeatures",
      "userIdentifier",
      "data",
      "durFlags",
      "ocSupportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DataUpdateRequestInput, header?: HeaderFields) {
    super(DataUpdateRequest, avps, header);
  }
}

/** The attributes of Data-Update-Answer. */
export interface DataUpdateAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Data-Identification (4501, vendor 10415), Grouped, 3GPP TS 29.283. */
  dataIdentification?: ts29283Types.DataIdentification[] | undefined;
  /** MC-Service-User-Profile-Data (4511, vendor 10415), Grouped, 3GPP TS 29.283. */
  mcServiceUserProfileData?: ts29283Types.McServiceUserProfileData[] | undefined;
  /** DUA-Flags (4507, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  duaFlags?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** OC-Supported-Features (621), Grouped, RFC 7683. */
  ocSupportedFeatures?: rfc7683Types.OcSupportedFeatures | undefined;
  /** OC-OLR (623), Grouped, RFC 7683. */
  ocOlr?: rfc7683Types.OcOlr | undefined;
  /** Load (650), Grouped, RFC 8583. */
  load?: rfc8583Types.Load[] | undefined;
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
/** What may be written for the attributes of Data-Update-Answer. */
export interface DataUpdateAnswerInput extends AnswerAvps<DataUpdateAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface DataUpdateAnswer extends DataUpdateAnswerAvps {}
/** Data-Update-Answer (DMA, 8388729), application 16777351, 3GPP TS 29.283. */
export class DataUpdateAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return dataManagement.command("Data-Update-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "dataIdentification",
      "mcServiceUserProfileData",
      "duaFlags",
      "supportedFeatures",
      "ocSupportedFeatures",
      "ocOlr",
      "load",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: DataUpdateAnswerInput, header?: HeaderFields) {
    super(DataUpdateAnswer, avps, header);
  }
}

/** The attributes of Notification-Data-Request. */
export interface NotificationDataRequestAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier?: ts29336Types.UserIdentifier | undefined;
  /** Data (4513, vendor 10415), Grouped, 3GPP TS 29.283. */
  data?: ts29283Types.Data | undefined;
  /** NDR-Flags (4508, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  ndrFlags?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Notification-Data-Request. */
export interface NotificationDataRequestInput extends RequestAvps<NotificationDataRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
}, "authSessionState"> {}
export interface NotificationDataRequest extends NotificationDataRequestAvps {}
/** Notification-Data-Request (NDR, 8388730), application 16777351, 3GPP TS 29.283. */
export class NotificationDataRequest extends RequestMessage<NotificationDataAnswerInput, NotificationDataAnswer> {
  static override get definition(): CommandDefinition {
    return dataManagement.command("Notification-Data-Request");
  }
  static override get answerType(): AnswerType<NotificationDataAnswer> {
    return NotificationDataAnswer;
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
      "vendorSpecificApplicationId",
      "supportedFeatures",
      "userIdentifier",
      "data",
      "ndrFlags",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: NotificationDataRequestInput, header?: HeaderFields) {
    super(NotificationDataRequest, avps, header);
  }
}

/** The attributes of Notification-Data-Answer. */
export interface NotificationDataAnswerAvps extends ExtraAvps {
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
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Data-Identification (4501, vendor 10415), Grouped, 3GPP TS 29.283. */
  dataIdentification?: ts29283Types.DataIdentification[] | undefined;
  /** NDA-Flags (4509, vendor 10415), Unsigned32, 3GPP TS 29.283. */
  ndaFlags?: number | undefined;
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
/** What may be written for the attributes of Notification-Data-Answer. */
export interface NotificationDataAnswerInput extends AnswerAvps<NotificationDataAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface NotificationDataAnswer extends NotificationDataAnswerAvps {}
/** Notification-Data-Answer (NDA, 8388730), application 16777351, 3GPP TS 29.283. */
export class NotificationDataAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return dataManagement.command("Notification-Data-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "drmp",
      "vendorSpecificApplicationId",
      "resultCode",
      "experimentalResult",
      "dataIdentification",
      "ndaFlags",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: NotificationDataAnswerInput, header?: HeaderFields) {
    super(NotificationDataAnswer, avps, header);
  }
}
