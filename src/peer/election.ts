import { compareIdentities } from "../wire/identity.ts";

/**
 * True when we win the election against the sender of a CER (RFC 6733 §5.6.4): our Origin-Host is greater than the
 * received one, compared octet by octet from the first on, A to Z folded to a to z. A longer name is greater than its own
 * prefix. Nobody wins against its own name; such a CER is refused before any election.
 */
export function winsElection(localOriginHost: string, receivedOriginHost: string): boolean {
  return compareIdentities(localOriginHost, receivedOriginHost) > 0;
}
