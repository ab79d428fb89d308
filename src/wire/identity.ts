/** True when both texts name the same Diameter node: ASCII, letters without case (RFC 6733 §4.3.1). */
export function sameIdentity(one: string, other: string): boolean {
  return one === other || (one.length === other.length && compareIdentities(one, other) === 0);
}

/** The form of an identity under which tables keep it: A to Z in lower case, everything else as it is. */
export function identityKey(identity: string): string {
  return identity.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * The order of identities: below 0 when `one` comes first, 0 when both name the same node. They are compared octet by octet from the
 * first on, A to Z folded to a to z; a longer name comes after its own prefix.
 */
export function compareIdentities(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const difference = foldedOctet(one, index) - foldedOctet(other, index);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Identities are ASCII, so a UTF-16 unit is an octet; UTF-16 orders what is not ASCII after all of ASCII, as octets do. */
function foldedOctet(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
