// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** NSN-IN-Information (100, vendor 28458), Grouped, Nokia. */
export interface NsnInInformation extends Group<NsnInInformationInput> {
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number[] | undefined;
  /** NSN-Account-Location-Id (223, vendor 28458), UTF8String, Nokia. */
  nsnAccountLocationId?: string[] | undefined;
}
/** What may be written for NSN-IN-Information. */
export interface NsnInInformationInput extends GroupInput<NsnInInformation> {}
