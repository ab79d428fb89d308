// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { mm10 } from "../../dictionary/gen/mm10.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as ts29140GroupsTypes from "./ts29140-groups.ts";
import type * as ts29140Types from "./ts29140.ts";

/** The attributes of Message-Process-Request. */
export interface MessageProcessRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
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
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp: Date;
  /** Trigger-Event (1103, vendor 10415), Enumerated, 3GPP TS 29.140. */
  triggerEvent: ts29140Types.TriggerEvent | (number & {});
  /** Served-User-Identity (1100, vendor 10415), Grouped, 3GPP TS 29.140. */
  servedUserIdentity: ts29140GroupsTypes.ServedUserIdentity;
  /** Initial-Recipient-Address (1105, vendor 10415), Grouped, 3GPP TS 29.140. */
  initialRecipientAddress: ts29140Types.InitialRecipientAddress[];
  /** Originating-Interface (1110, vendor 10415), Enumerated, 3GPP TS 29.140. */
  originatingInterface: ts29140Types.OriginatingInterface | (number & {});
  /** 3GPP-IMSI (1, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsi?: string | undefined;
  /** Sender-Address (1104, vendor 10415), UTF8String, 3GPP TS 29.140. */
  senderAddress?: string | undefined;
  /** Service-Key (1114, vendor 10415), UTF8String, 3GPP TS 29.140. */
  serviceKey?: string | undefined;
  /** Delivery-Report (1111, vendor 10415), Enumerated, 3GPP TS 29.140. */
  deliveryReport?: ts29140Types.DeliveryReport | (number & {}) | undefined;
  /** Read-Reply (1112, vendor 10415), Enumerated, 3GPP TS 29.140. */
  readReply?: ts29140Types.ReadReply | (number & {}) | undefined;
  /** Sender-Visibility (1113, vendor 10415), Enumerated, 3GPP TS 29.140. */
  senderVisibility?: ts29140Types.SenderVisibility | (number & {}) | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: rfc6733Types.ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Message-Process-Request. */
export interface MessageProcessRequestInput extends RequestAvps<MessageProcessRequestAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  triggerEvent: keyof typeof ts29140Types.TriggerEvent;
  originatingInterface: keyof typeof ts29140Types.OriginatingInterface;
  deliveryReport: keyof typeof ts29140Types.DeliveryReport;
  readReply: keyof typeof ts29140Types.ReadReply;
  senderVisibility: keyof typeof ts29140Types.SenderVisibility;
}, "authSessionState"> {}
export interface MessageProcessRequest extends MessageProcessRequestAvps {}
/** Message-Process-Request (MPR, 311), application 16777226, 3GPP TS 29.140. */
export class MessageProcessRequest extends RequestMessage<MessageProcessAnswerInput, MessageProcessAnswer> {
  static override get definition(): CommandDefinition {
    return mm10.command("Message-Process-Request");
  }
  static override get answerType(): AnswerType<MessageProcessAnswer> {
    return MessageProcessAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "destinationHost",
      "destinationRealm",
      "eventTimestamp",
      "triggerEvent",
      "servedUserIdentity",
      "initialRecipientAddress",
      "originatingInterface",
      "tgppImsi",
      "senderAddress",
      "serviceKey",
      "deliveryReport",
      "readReply",
      "senderVisibility",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: MessageProcessRequestInput, header?: HeaderFields) {
    super(MessageProcessRequest, avps, header);
  }
}

/** The attributes of Message-Process-Answer. */
export interface MessageProcessAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId: rfc6733Types.VendorSpecificApplicationId;
  /** Auth-Session-State (277), Enumerated, RFC 6733. */
  authSessionState: rfc6733Types.AuthSessionState;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: rfc6733Types.ExperimentalResult | undefined;
  /** Status (1116, vendor 10415), Grouped, 3GPP TS 29.140. */
  status?: ts29140Types.Status | undefined;
  /** Result-Recipient-Address (1106, vendor 10415), Grouped, 3GPP TS 29.140. */
  resultRecipientAddress?: ts29140Types.ResultRecipientAddress[] | undefined;
  /** Delivery-Report (1111, vendor 10415), Enumerated, 3GPP TS 29.140. */
  deliveryReport?: ts29140Types.DeliveryReport | (number & {}) | undefined;
  /** Read-Reply (1112, vendor 10415), Enumerated, 3GPP TS 29.140. */
  readReply?: ts29140Types.ReadReply | (number & {}) | undefined;
  /** Billing-Information (1115, vendor 10415), UTF8String, 3GPP TS 29.140. */
  billingInformation?: string | undefined;
  /** Sender-Visibility (1113, vendor 10415), Enumerated, 3GPP TS 29.140. */
  senderVisibility?: ts29140Types.SenderVisibility | (number & {}) | undefined;
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
/** What may be written for the attributes of Message-Process-Answer. */
export interface MessageProcessAnswerInput extends AnswerAvps<MessageProcessAnswerAvps, {
  authSessionState: keyof typeof rfc6733Types.AuthSessionState;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  deliveryReport: keyof typeof ts29140Types.DeliveryReport;
  readReply: keyof typeof ts29140Types.ReadReply;
  senderVisibility: keyof typeof ts29140Types.SenderVisibility;
}, "authSessionState"> {}
export interface MessageProcessAnswer extends MessageProcessAnswerAvps {}
/** Message-Process-Answer (MPA, 311), application 16777226, 3GPP TS 29.140. */
export class MessageProcessAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return mm10.command("Message-Process-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "vendorSpecificApplicationId",
      "authSessionState",
      "originHost",
      "originRealm",
      "resultCode",
      "experimentalResult",
      "status",
      "resultRecipientAddress",
      "deliveryReport",
      "readReply",
      "billingInformation",
      "senderVisibility",
      "proxyInfo",
      "routeRecord",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "extraAvps",
    ]);
  }
  constructor(avps: MessageProcessAnswerInput, header?: HeaderFields) {
    super(MessageProcessAnswer, avps, header);
  }
}
