// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** CableLabs-SIP-Digest-Authenticate (228, vendor 4491), Grouped. */
export interface CablelabsSipDigestAuthenticate extends Group<CablelabsSipDigestAuthenticateInput> {
  /** CableLabs-Digest-Realm (209, vendor 4491), UTF8String. */
  cablelabsDigestRealm: string;
  /** CableLabs-Digest-Domain (206, vendor 4491), UTF8String. */
  cablelabsDigestDomain: string;
  /** CableLabs-Digest-QoP (208, vendor 4491), UTF8String. */
  cablelabsDigestQop: string;
  /** CableLabs-Digest-Algorithm (204, vendor 4491), UTF8String. */
  cablelabsDigestAlgorithm?: string[] | undefined;
  /** CableLabs-Digest-Auth-Param (205, vendor 4491), OctetString. */
  cablelabsDigestAuthParam?: Buffer[] | undefined;
}
/** What may be written for CableLabs-SIP-Digest-Authenticate. */
export interface CablelabsSipDigestAuthenticateInput extends GroupInput<CablelabsSipDigestAuthenticate> {}
