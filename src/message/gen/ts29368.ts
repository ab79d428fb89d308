// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Trigger-Data (3003, vendor 10415), Grouped, 3GPP TS 29.368. */
export interface TriggerData extends Group<TriggerDataInput> {
  /** Payload (3004, vendor 10415), OctetString, 3GPP TS 29.368. */
  payload: Buffer;
  /** Priority-Indication (3006, vendor 10415), Enumerated, 3GPP TS 29.368. */
  priorityIndication?: PriorityIndication | (number & {}) | undefined;
  /** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  applicationPortIdentifier?: number | undefined;
}
/** What may be written for Trigger-Data. */
export interface TriggerDataInput extends GroupInput<TriggerData, {
  priorityIndication: keyof typeof PriorityIndication;
}> {}

/** Values of Action-Type (3005, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const ActionType: {
  readonly DEVICE_TRIGGER_REQUEST: 1;
  readonly DELIVERY_REPORT: 2;
  readonly DEVICE_TRIGGER_RECALL: 3;
  readonly DEVICE_TRIGGER_REPLACE: 4;
  readonly MSISDN_LESS_MO_SMS_DELIVERY: 5;
} = {
  DEVICE_TRIGGER_REQUEST: 1,
  DELIVERY_REPORT: 2,
  DEVICE_TRIGGER_RECALL: 3,
  DEVICE_TRIGGER_REPLACE: 4,
  MSISDN_LESS_MO_SMS_DELIVERY: 5,
};
/** A value of Action-Type. */
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

/** Values of Priority-Indication (3006, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const PriorityIndication: {
  readonly NON_PRIORITY: 0;
  readonly PRIORITY: 1;
} = {
  NON_PRIORITY: 0,
  PRIORITY: 1,
};
/** A value of Priority-Indication. */
export type PriorityIndication = (typeof PriorityIndication)[keyof typeof PriorityIndication];

/** Values of Request-Status (3008, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const RequestStatus: {
  readonly SUCCESS: 0;
  readonly INVPAYLOAD: 101;
  readonly INVEXTID: 102;
  readonly INVSCSID: 103;
  readonly INVPERIOD: 104;
  readonly NOTAUTHORIZED: 105;
  readonly SERVICEUNAVAILABLE: 106;
  readonly PERMANENTERROR: 107;
  readonly QUOTAEXCEEDED: 108;
  readonly RATEEXCEEDED: 109;
  readonly REPLACEFAIL: 110;
  readonly RECALLFAIL: 111;
  readonly ORIGINALMESSAGESENT: 112;
  readonly TEMPORARYERROR: 201;
} = {
  SUCCESS: 0,
  INVPAYLOAD: 101,
  INVEXTID: 102,
  INVSCSID: 103,
  INVPERIOD: 104,
  NOTAUTHORIZED: 105,
  SERVICEUNAVAILABLE: 106,
  PERMANENTERROR: 107,
  QUOTAEXCEEDED: 108,
  RATEEXCEEDED: 109,
  REPLACEFAIL: 110,
  RECALLFAIL: 111,
  ORIGINALMESSAGESENT: 112,
  TEMPORARYERROR: 201,
};
/** A value of Request-Status. */
export type RequestStatus = (typeof RequestStatus)[keyof typeof RequestStatus];

/** Values of Delivery-Outcome (3009, vendor 10415), Enumerated, 3GPP TS 29.368. */
export const DeliveryOutcome: {
  readonly SUCCESS: 0;
  readonly EXPIRED: 1;
  readonly TEMPORARYERROR: 2;
  readonly UNDELIVERABLE: 3;
  readonly UNCONFIRMED: 4;
} = {
  SUCCESS: 0,
  EXPIRED: 1,
  TEMPORARYERROR: 2,
  UNDELIVERABLE: 3,
  UNCONFIRMED: 4,
};
/** A value of Delivery-Outcome. */
export type DeliveryOutcome = (typeof DeliveryOutcome)[keyof typeof DeliveryOutcome];
