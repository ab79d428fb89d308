// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** V2X-PC5-Allowed-PLMN (4600, vendor 10415), Grouped, 3GPP TS 29.388. */
export interface V2xPc5AllowedPlmn extends Group<V2xPc5AllowedPlmnInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer[] | undefined;
  /** PLMN-Allowed-PC5-RATs (4603, vendor 10415), Grouped, 3GPP TS 29.388. */
  plmnAllowedPc5Rats?: PlmnAllowedPc5Rats[] | undefined;
}
/** What may be written for V2X-PC5-Allowed-PLMN. */
export interface V2xPc5AllowedPlmnInput extends GroupInput<V2xPc5AllowedPlmn> {}

/** PLMN-Allowed-PC5-RATs (4603, vendor 10415), Grouped, 3GPP TS 29.388. */
export interface PlmnAllowedPc5Rats extends Group<PlmnAllowedPc5RatsInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** PC5-RAT-Type (4604, vendor 10415), Enumerated, 3GPP TS 29.388. */
  pc5RatType: number[];
}
/** What may be written for PLMN-Allowed-PC5-RATs. */
export interface PlmnAllowedPc5RatsInput extends GroupInput<PlmnAllowedPc5Rats> {}
