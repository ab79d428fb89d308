// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Congestion-Treatment (629), Grouped, RFC 7660. */
export interface CongestionTreatment extends Group<CongestionTreatmentInput> {
}
/** What may be written for Congestion-Treatment. */
export interface CongestionTreatmentInput extends GroupInput<CongestionTreatment> {}
