// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
export interface UserIdentity extends Group<UserIdentityInput> {
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
}
/** What may be written for User-Identity. */
export interface UserIdentityInput extends GroupInput<UserIdentity> {}
