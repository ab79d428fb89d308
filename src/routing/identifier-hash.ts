/**
 * Every bit of an identifier and of a seed goes into every bit of the hash (the end of MurmurHash3). With a seed that nobody
 * outside knows, nobody can choose identifiers that all fall into one place.
 */
export function identifierHash(identifier: number, seed: number): number {
  let mixed = identifier ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
