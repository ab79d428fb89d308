/**
 * Mixes every bit of an identifier and of a seed into every bit of the hash (the end of MurmurHash3). A secret seed keeps peers from
 * choosing identifiers that all fall into one place.
 */
export function identifierHash(identifier: number, seed: number): number {
  let mixed = identifier ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
