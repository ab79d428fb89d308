// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29337Types from "./ts29337.ts";
import type * as ts29368Types from "./ts29368.ts";

/** Device-Action (3001, vendor 10415), Grouped, 3GPP TS 29.368. */
export interface DeviceAction extends Group<DeviceActionInput> {
  /** Reference-Number (3007, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  referenceNumber: number;
  /** Action-Type (3005, vendor 10415), Enumerated, 3GPP TS 29.368. */
  actionType: ts29368Types.ActionType | (number & {});
  /** External-ID (1005, vendor 45687), UTF8String, 3GPP TS 32.299. */
  externalId?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** SCS-Identity (3104, vendor 10415), OctetString, 3GPP TS 29.336. */
  scsIdentity?: Buffer | undefined;
  /** Old-Reference-Number (3011, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  oldReferenceNumber?: number | undefined;
  /** Trigger-Data (3003, vendor 10415), Grouped, 3GPP TS 29.368. */
  triggerData?: ts29368Types.TriggerData | undefined;
  /** Validity-Time (448), Unsigned32, RFC 8506. */
  validityTime?: number | undefined;
}
/** What may be written for Device-Action. */
export interface DeviceActionInput extends GroupInput<DeviceAction, {
  actionType: keyof typeof ts29368Types.ActionType;
}> {}

/** Device-Notification (3002, vendor 10415), Grouped, 3GPP TS 29.368. */
export interface DeviceNotification extends Group<DeviceNotificationInput> {
  /** Reference-Number (3007, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  referenceNumber: number;
  /** Action-Type (3005, vendor 10415), Enumerated, 3GPP TS 29.368. */
  actionType: ts29368Types.ActionType | (number & {});
  /** External-ID (1005, vendor 45687), UTF8String, 3GPP TS 32.299. */
  externalId?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** SCS-Identity (3104, vendor 10415), OctetString, 3GPP TS 29.336. */
  scsIdentity?: Buffer | undefined;
  /** Request-Status (3008, vendor 10415), Enumerated, 3GPP TS 29.368. */
  requestStatus?: ts29368Types.RequestStatus | (number & {}) | undefined;
  /** MTC-Error-Diagnostic (3203, vendor 10415), Unsigned32, 3GPP TS 29.337. */
  mtcErrorDiagnostic?: number | undefined;
  /** Delivery-Outcome (3009, vendor 10415), Enumerated, 3GPP TS 29.368. */
  deliveryOutcome?: ts29368Types.DeliveryOutcome | (number & {}) | undefined;
  /** SM-RP-UI (3301, vendor 10415), OctetString, 3GPP TS 29.338. */
  smRpUi?: Buffer | undefined;
  /** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  applicationPortIdentifier?: number | undefined;
}
/** What may be written for Device-Notification. */
export interface DeviceNotificationInput extends GroupInput<DeviceNotification, {
  actionType: keyof typeof ts29368Types.ActionType;
  requestStatus: keyof typeof ts29368Types.RequestStatus;
  mtcErrorDiagnostic: keyof typeof ts29337Types.MtcErrorDiagnostic;
  deliveryOutcome: keyof typeof ts29368Types.DeliveryOutcome;
}> {}
