// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Default-Quota (5111, vendor 94), Grouped. */
export interface DefaultQuota extends Group<DefaultQuotaInput> {
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number[] | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint[] | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint[] | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint[] | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint[] | undefined;
}
/** What may be written for Default-Quota. */
export interface DefaultQuotaInput extends GroupInput<DefaultQuota> {}
