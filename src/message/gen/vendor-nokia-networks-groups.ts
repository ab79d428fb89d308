// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** NSN-IN-Information (100, vendor 28458), Grouped, Nokia. */
export interface NsnInInformation extends ExtraAvps {
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number[] | undefined;
  /** NSN-Account-Location-Id (223, vendor 28458), UTF8String, Nokia. */
  nsnAccountLocationId?: string[] | undefined;
}
