// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Network-Congestion-Area-Report (4101, vendor 10415), Grouped, 3GPP TS 29.153. */
export interface NetworkCongestionAreaReport extends Group<NetworkCongestionAreaReportInput> {
  /** Network-Area-Info-List (4201, vendor 10415), OctetString, 3GPP TS 29.154. */
  networkAreaInfoList: Buffer;
  /** Congestion-Level-Value (4005, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelValue?: number | undefined;
}
/** What may be written for Network-Congestion-Area-Report. */
export interface NetworkCongestionAreaReportInput extends GroupInput<NetworkCongestionAreaReport> {}
