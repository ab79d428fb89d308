// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** Congestion-Treatment (629), Grouped, RFC 7660. */
export interface CongestionTreatment extends ExtraAvps {
}
