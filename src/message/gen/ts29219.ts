// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Policy-Counter-Status-Report (2903, vendor 10415), Grouped, 3GPP TS 29.219. */
export interface PolicyCounterStatusReport extends Group<PolicyCounterStatusReportInput> {
  /** Policy-Counter-Identifier (2901, vendor 10415), UTF8String, 3GPP TS 29.219. */
  policyCounterIdentifier: string;
  /** Policy-Counter-Status (2902, vendor 10415), UTF8String, 3GPP TS 29.219. */
  policyCounterStatus: string;
  /** Pending-Policy-Counter-Information (2905, vendor 10415), Grouped, 3GPP TS 29.219. */
  pendingPolicyCounterInformation?: PendingPolicyCounterInformation[] | undefined;
}
/** What may be written for Policy-Counter-Status-Report. */
export interface PolicyCounterStatusReportInput extends GroupInput<PolicyCounterStatusReport> {}

/** Values of SL-Request-Type (2904, vendor 10415), Enumerated, 3GPP TS 29.219. */
export const SlRequestType: {
  readonly INITIAL_REQUEST: 0;
  readonly INTERMEDIATE_REQUEST: 1;
} = {
  INITIAL_REQUEST: 0,
  INTERMEDIATE_REQUEST: 1,
};
/** A value of SL-Request-Type. */
export type SlRequestType = (typeof SlRequestType)[keyof typeof SlRequestType];

/** Pending-Policy-Counter-Information (2905, vendor 10415), Grouped, 3GPP TS 29.219. */
export interface PendingPolicyCounterInformation extends Group<PendingPolicyCounterInformationInput> {
  /** Policy-Counter-Status (2902, vendor 10415), UTF8String, 3GPP TS 29.219. */
  policyCounterStatus: string;
  /** Pending-Policy-Counter-Change-Time (2906, vendor 10415), Time, 3GPP TS 29.219. */
  pendingPolicyCounterChangeTime: Date;
}
/** What may be written for Pending-Policy-Counter-Information. */
export interface PendingPolicyCounterInformationInput extends GroupInput<PendingPolicyCounterInformation> {}

/** Values of SN-Request-Type (2907, vendor 10415), Unsigned32, 3GPP TS 29.219. */
export const SnRequestType: {
  readonly SL_REQUEST_TYPE_INITIAL_REQUEST: 0;
  readonly SL_REQUEST_TYPE_INTERMEDIATE_REQUEST: 1;
} = {
  SL_REQUEST_TYPE_INITIAL_REQUEST: 0,
  SL_REQUEST_TYPE_INTERMEDIATE_REQUEST: 1,
};
/** A value of SN-Request-Type. */
export type SnRequestType = (typeof SnRequestType)[keyof typeof SnRequestType];
