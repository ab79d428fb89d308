// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Served-User-Identity (1100, vendor 10415), Grouped, 3GPP TS 29.140. */
export interface ServedUserIdentity extends Group<ServedUserIdentityInput> {
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** VASP-ID (1101, vendor 10415), UTF8String, 3GPP TS 29.140. */
  vaspId?: string | undefined;
  /** VAS-ID (1102, vendor 10415), UTF8String, 3GPP TS 29.140. */
  vasId?: string | undefined;
}
/** What may be written for Served-User-Identity. */
export interface ServedUserIdentityInput extends GroupInput<ServedUserIdentity> {}
