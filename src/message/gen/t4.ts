// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { t4 } from "../../dictionary/gen/t4.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as profileT4Types from "./profile-t4.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc7944Types from "./rfc7944.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts29337Types from "./ts29337.ts";
import type * as ts29368Types from "./ts29368.ts";

/** The attributes of Device-Trigger-Request. */
export interface DeviceTriggerRequestAvps extends ExtraAvps {
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
  userIdentifier: ts29336Types.UserIdentifier;
  /** SM-RP-SMEA (3309, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpSmea: Buffer;
  /** Payload (3004, vendor 10415), OctetString, 3GPP TS 29.368. */
  payload: Buffer;
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: profileT4Types.ServingNode | undefined;
  /** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
  additionalServingNode?: profileT4Types.AdditionalServingNode[] | undefined;
  /** Reference-Number (3007, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  referenceNumber?: number | undefined;
  /** Validity-Time (448), Unsigned32, RFC 8506. */
  validityTime?: number | undefined;
  /** Priority-Indication (3006, vendor 10415), Enumerated, 3GPP TS 29.368. */
  priorityIndication?: ts29368Types.PriorityIndication | (number & {}) | undefined;
  /** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  applicationPortIdentifier?: number | undefined;
  /** Old-Reference-Number (3011, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  oldReferenceNumber?: number | undefined;
  /** Trigger-Action (3202, vendor 10415), Unsigned32, 3GPP TS 29.337. */
  triggerAction?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Device-Trigger-Request. */
export interface DeviceTriggerRequestInput extends RequestAvps<DeviceTriggerRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  priorityIndication: keyof typeof ts29368Types.PriorityIndication;
  triggerAction: keyof typeof ts29337Types.TriggerAction;
}, "authSessionState"> {}
export interface DeviceTriggerRequest extends DeviceTriggerRequestAvps {}
/** Device-Trigger-Request (DTR, 8388643), application 16777311, 3GPP TS 29.337. */
export class DeviceTriggerRequest extends RequestMessage<DeviceTriggerAnswerInput, DeviceTriggerAnswer> {
  static override get definition(): CommandDefinition {
    return t4.command("Device-Trigger-Request");
  }
  static override get answerType(): AnswerType<DeviceTriggerAnswer> {
    return DeviceTriggerAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationRealm",
      "userIdentifier",
      "smRpSmea",
      "payload",
      "drmp",
      "destinationHost",
      "servingNode",
      "additionalServingNode",
      "referenceNumber",
      "validityTime",
      "priorityIndication",
      "applicationPortIdentifier",
      "oldReferenceNumber",
      "triggerAction",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceTriggerRequestInput, header?: HeaderFields) {
    super(DeviceTriggerRequest, avps, header);
  }
}

/** The attributes of Device-Trigger-Answer. */
export interface DeviceTriggerAnswerAvps extends ExtraAvps {
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
  /** MTC-Error-Diagnostic (3203, vendor 10415), Unsigned32, 3GPP TS 29.337. */
  mtcErrorDiagnostic?: number | undefined;
  /** Old-Reference-Number (3011, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  oldReferenceNumber?: number | undefined;
  /** Trigger-Action (3202, vendor 10415), Unsigned32, 3GPP TS 29.337. */
  triggerAction?: number | undefined;
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
/** What may be written for the attributes of Device-Trigger-Answer. */
export interface DeviceTriggerAnswerInput extends AnswerAvps<DeviceTriggerAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  mtcErrorDiagnostic: keyof typeof ts29337Types.MtcErrorDiagnostic;
  triggerAction: keyof typeof ts29337Types.TriggerAction;
}, "authSessionState"> {}
export interface DeviceTriggerAnswer extends DeviceTriggerAnswerAvps {}
/** Device-Trigger-Answer (DTA, 8388643), application 16777311, 3GPP TS 29.337. */
export class DeviceTriggerAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t4.command("Device-Trigger-Answer");
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
      "mtcErrorDiagnostic",
      "oldReferenceNumber",
      "triggerAction",
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceTriggerAnswerInput, header?: HeaderFields) {
    super(DeviceTriggerAnswer, avps, header);
  }
}

/** The attributes of Delivery-Report-Request. */
export interface DeliveryReportRequestAvps extends ExtraAvps {
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
  /** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
  userIdentifier: ts29336Types.UserIdentifier;
  /** SM-RP-SMEA (3309, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpSmea: Buffer;
  /** SM-Delivery-Outcome-T4 (3200, vendor 10415), Enumerated, 3GPP TS 29.337. */
  smDeliveryOutcomeT4: ts29337Types.SmDeliveryOutcomeT4 | (number & {});
  /** DRMP (301), Enumerated, RFC 7944. */
  drmp?: rfc7944Types.Drmp | undefined;
  /** Absent-Subscriber-Diagnostic-T4 (3201, vendor 10415), Enumerated, 3GPP TS 29.337. */
  absentSubscriberDiagnosticT4?: ts29337Types.AbsentSubscriberDiagnosticT4 | (number & {}) | undefined;
  /** Reference-Number (3007, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  referenceNumber?: number | undefined;
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Delivery-Report-Request. */
export interface DeliveryReportRequestInput extends RequestAvps<DeliveryReportRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  smDeliveryOutcomeT4: keyof typeof ts29337Types.SmDeliveryOutcomeT4;
  drmp: keyof typeof rfc7944Types.Drmp;
  absentSubscriberDiagnosticT4: keyof typeof ts29337Types.AbsentSubscriberDiagnosticT4;
}, "authSessionState"> {}
export interface DeliveryReportRequest extends DeliveryReportRequestAvps {}
/** Delivery-Report-Request (DRR, 8388644), application 16777311, 3GPP TS 29.337. */
export class DeliveryReportRequest extends RequestMessage<DeliveryReportAnswerInput, DeliveryReportAnswer> {
  static override get definition(): CommandDefinition {
    return t4.command("Delivery-Report-Request");
  }
  static override get answerType(): AnswerType<DeliveryReportAnswer> {
    return DeliveryReportAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "userIdentifier",
      "smRpSmea",
      "smDeliveryOutcomeT4",
      "drmp",
      "absentSubscriberDiagnosticT4",
      "referenceNumber",
      "supportedFeatures",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: DeliveryReportRequestInput, header?: HeaderFields) {
    super(DeliveryReportRequest, avps, header);
  }
}

/** The attributes of Delivery-Report-Answer. */
export interface DeliveryReportAnswerAvps extends ExtraAvps {
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
/** What may be written for the attributes of Delivery-Report-Answer. */
export interface DeliveryReportAnswerInput extends AnswerAvps<DeliveryReportAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  drmp: keyof typeof rfc7944Types.Drmp;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}, "authSessionState"> {}
export interface DeliveryReportAnswer extends DeliveryReportAnswerAvps {}
/** Delivery-Report-Answer (DRA, 8388644), application 16777311, 3GPP TS 29.337. */
export class DeliveryReportAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return t4.command("Delivery-Report-Answer");
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
      "supportedFeatures",
      "failedAvp",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "extraAvps",
    ]);
  }
  constructor(avps: DeliveryReportAnswerInput, header?: HeaderFields) {
    super(DeliveryReportAnswer, avps, header);
  }
}
