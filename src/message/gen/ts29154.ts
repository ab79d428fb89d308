// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Transfer-Request-Type (4203, vendor 10415), Unsigned32, 3GPP TS 29.154. */
export const TransferRequestType: {
  readonly TRANSFER_POLICY_REQUEST: 0;
  readonly TRANSFER_POLICY_NOTIFICATION: 1;
} = {
  TRANSFER_POLICY_REQUEST: 0,
  TRANSFER_POLICY_NOTIFICATION: 1,
};
/** A value of Transfer-Request-Type. */
export type TransferRequestType = (typeof TransferRequestType)[keyof typeof TransferRequestType];

/** Time-Window (4204, vendor 10415), Grouped, 3GPP TS 29.154. */
export interface TimeWindow extends Group<TimeWindowInput> {
  /** Transfer-Start-Time (4206, vendor 10415), Time, 3GPP TS 29.154. */
  transferStartTime: Date;
  /** Transfer-End-Time (4205, vendor 10415), Time, 3GPP TS 29.154. */
  transferEndTime: Date;
}
/** What may be written for Time-Window. */
export interface TimeWindowInput extends GroupInput<TimeWindow> {}

/** Event-Configuration-Status (4213, vendor 10415), Grouped, 3GPP TS 29.154. */
export interface EventConfigurationStatus extends Group<EventConfigurationStatusInput> {
  /** Event-Configuration-State (4212, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  eventConfigurationState: number;
  /** Extended-SCEF-Reference-ID (4216, vendor 10415), Unsigned64, 3GPP TS 29.154. */
  extendedScefReferenceId: bigint;
}
/** What may be written for Event-Configuration-Status. */
export interface EventConfigurationStatusInput extends GroupInput<EventConfigurationStatus> {}
