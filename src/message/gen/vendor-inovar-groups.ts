// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Inovar-Calling-Party-Info (4011, vendor 41897), Grouped. */
export interface InovarCallingPartyInfo extends Group<InovarCallingPartyInfoInput> {
  /** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
  callingPartyAddress?: string[] | undefined;
}
/** What may be written for Inovar-Calling-Party-Info. */
export interface InovarCallingPartyInfoInput extends GroupInput<InovarCallingPartyInfo> {}
