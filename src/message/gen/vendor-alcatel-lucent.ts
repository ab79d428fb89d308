// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Detailed-Result (15, vendor 637), Grouped, Alcatel-Lucent. */
export interface DetailedResult extends Group<DetailedResultInput> {
  /** Detailed-Result-Code (17, vendor 637), Unsigned32, Alcatel-Lucent. */
  detailedResultCode?: number[] | undefined;
  /** Detailed-Result-Cause (16, vendor 637), UTF8String, Alcatel-Lucent. */
  detailedResultCause?: string[] | undefined;
}
/** What may be written for Detailed-Result. */
export interface DetailedResultInput extends GroupInput<DetailedResult> {}

/** Values of DPA-Instruction (1016, vendor 637), Enumerated, Alcatel-Lucent. */
export const DpaInstruction: {
  readonly SESSION_CREATED: 0;
  readonly IP_ADDRESS_UPDATED: 1;
  readonly AUX_GX_ESTABLISHMENT: 2;
} = {
  SESSION_CREATED: 0,
  IP_ADDRESS_UPDATED: 1,
  AUX_GX_ESTABLISHMENT: 2,
};
/** A value of DPA-Instruction. */
export type DpaInstruction = (typeof DpaInstruction)[keyof typeof DpaInstruction];

/** Charging-Policy-Report (1134, vendor 637), Grouped, Alcatel-Lucent. */
export interface ChargingPolicyReport extends Group<ChargingPolicyReportInput> {
  /** Policy-Counter (1135, vendor 637), Grouped, Alcatel-Lucent. */
  policyCounter?: PolicyCounter[] | undefined;
}
/** What may be written for Charging-Policy-Report. */
export interface ChargingPolicyReportInput extends GroupInput<ChargingPolicyReport> {}

/** Policy-Counter (1135, vendor 637), Grouped, Alcatel-Lucent. */
export interface PolicyCounter extends Group<PolicyCounterInput> {
  /** Policy-Counter-Id (1136, vendor 637), OctetString, Alcatel-Lucent. */
  policyCounterId?: Buffer[] | undefined;
  /** Policy-Counter-Value (1137, vendor 637), Unsigned32, Alcatel-Lucent. */
  policyCounterValue?: number[] | undefined;
}
/** What may be written for Policy-Counter. */
export interface PolicyCounterInput extends GroupInput<PolicyCounter> {}
