// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Trigger-Event (1103, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const TriggerEvent: {
  readonly MM1_MESSAGE_SUBMISSION_PROFILE_BASED: 0;
  readonly MM1_MESSAGE_SUBMISSION_ADDRESS_BASED: 1;
  readonly MM1_MESSAGE_DELIVERY: 2;
  readonly MM7_MESSAGE_SUBMISSION_PROFILE_BASED: 3;
  readonly MM7_MESSAGE_SUBMISSION_ADDRESS_BASED: 4;
} = {
  MM1_MESSAGE_SUBMISSION_PROFILE_BASED: 0,
  MM1_MESSAGE_SUBMISSION_ADDRESS_BASED: 1,
  MM1_MESSAGE_DELIVERY: 2,
  MM7_MESSAGE_SUBMISSION_PROFILE_BASED: 3,
  MM7_MESSAGE_SUBMISSION_ADDRESS_BASED: 4,
};
/** A value of Trigger-Event. */
export type TriggerEvent = (typeof TriggerEvent)[keyof typeof TriggerEvent];

/** Initial-Recipient-Address (1105, vendor 10415), Grouped, 3GPP TS 29.140. */
export interface InitialRecipientAddress extends Group<InitialRecipientAddressInput> {
  /** Sequence-Number (1107, vendor 10415), Unsigned32, 3GPP TS 29.140. */
  sequenceNumber: number;
  /** Recipient-Address (1108, vendor 10415), UTF8String, 3GPP TS 29.140. */
  recipientAddress: string;
}
/** What may be written for Initial-Recipient-Address. */
export interface InitialRecipientAddressInput extends GroupInput<InitialRecipientAddress> {}

/** Result-Recipient-Address (1106, vendor 10415), Grouped, 3GPP TS 29.140. */
export interface ResultRecipientAddress extends Group<ResultRecipientAddressInput> {
  /** Sequence-Number (1107, vendor 10415), Unsigned32, 3GPP TS 29.140. */
  sequenceNumber: number;
  /** Recipient-Address (1108, vendor 10415), UTF8String, 3GPP TS 29.140. */
  recipientAddress?: string | undefined;
  /** Routeing-Address (1109, vendor 10415), UTF8String, 3GPP TS 29.140. */
  routeingAddress?: string | undefined;
  /** Sender-Address (1104, vendor 10415), UTF8String, 3GPP TS 29.140. */
  senderAddress?: string | undefined;
}
/** What may be written for Result-Recipient-Address. */
export interface ResultRecipientAddressInput extends GroupInput<ResultRecipientAddress> {}

/** Values of Originating-Interface (1110, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const OriginatingInterface: {
  readonly MM1: 0;
  readonly MM3: 1;
  readonly MM4: 2;
  readonly MM7: 3;
} = {
  MM1: 0,
  MM3: 1,
  MM4: 2,
  MM7: 3,
};
/** A value of Originating-Interface. */
export type OriginatingInterface = (typeof OriginatingInterface)[keyof typeof OriginatingInterface];

/** Values of Delivery-Report (1111, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const DeliveryReport: {
  readonly NO_DELIVERY_REPORT_REQUESTED: 0;
  readonly DELIVERY_REPORT_REQUESTED: 1;
} = {
  NO_DELIVERY_REPORT_REQUESTED: 0,
  DELIVERY_REPORT_REQUESTED: 1,
};
/** A value of Delivery-Report. */
export type DeliveryReport = (typeof DeliveryReport)[keyof typeof DeliveryReport];

/** Values of Read-Reply (1112, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const ReadReply: {
  readonly NO_READ_REPLY_REQUESTED: 0;
  readonly READ_REPLY_REQUESTED: 1;
} = {
  NO_READ_REPLY_REQUESTED: 0,
  READ_REPLY_REQUESTED: 1,
};
/** A value of Read-Reply. */
export type ReadReply = (typeof ReadReply)[keyof typeof ReadReply];

/** Values of Sender-Visibility (1113, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const SenderVisibility: {
  readonly SENDER_IDENTIFICATION_REQUESTED_NOT_TO_BE_HIDDEN: 0;
  readonly SENDER_IDENTIFICATION_REQUESTED_TO_BE_HIDDEN: 1;
} = {
  SENDER_IDENTIFICATION_REQUESTED_NOT_TO_BE_HIDDEN: 0,
  SENDER_IDENTIFICATION_REQUESTED_TO_BE_HIDDEN: 1,
};
/** A value of Sender-Visibility. */
export type SenderVisibility = (typeof SenderVisibility)[keyof typeof SenderVisibility];

/** Status (1116, vendor 10415), Grouped, 3GPP TS 29.140. */
export interface Status extends Group<StatusInput> {
  /** Status-Code (1117, vendor 10415), UTF8String, 3GPP TS 29.140. */
  statusCode?: string | undefined;
  /** Status-Text (1118, vendor 10415), UTF8String, 3GPP TS 29.140. */
  statusText?: string | undefined;
}
/** What may be written for Status. */
export interface StatusInput extends GroupInput<Status> {}

/** Values of Routeing-Address-Resolution (1119, vendor 10415), Enumerated, 3GPP TS 29.140. */
export const RouteingAddressResolution: {
  readonly UNRESOLVED: 0;
  readonly RESOLVED: 1;
} = {
  UNRESOLVED: 0,
  RESOLVED: 1,
};
/** A value of Routeing-Address-Resolution. */
export type RouteingAddressResolution = (typeof RouteingAddressResolution)[keyof typeof RouteingAddressResolution];
