/**
 * @import { SeededRandom } from "./random.mjs"
 * @typedef {(octets: Buffer, others: Buffer[], random: SeededRandom) => Buffer} Operation
 */

/** Values that lengths, codes and numbers are bent to. */
const INTERESTING = [
  0, 1, 7, 8, 11, 12, 19, 20, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0xffff, 0xffffff, 0x7fffffff, 0x80000000, 0xffffffff,
];

/** @type {Operation[]} */
const OPERATIONS = [flipBit, setOctet, setWord, setLength, cut, duplicate, insert, splice];

/**
 * A copy of `octets` with one to six mutations; `others` are messages that pieces are taken from.
 * @type {Operation}
 */
export function mutate(octets, others, random) {
  /** @type {Buffer} */
  let mutated = Buffer.from(octets);
  for (let count = 1 + random.below(6); count > 0; count--) mutated = random.pick(OPERATIONS)(mutated, others, random);
  // Most mutants get a true Message Length, so that what lies behind the framing is reached too.
  if (mutated.length >= 20 && random.below(8) !== 0) {
    mutated = mutated.subarray(0, mutated.length & ~3);
    mutated[0] = 1;
    mutated.writeUIntBE(mutated.length, 1, 3);
  }
  return mutated;
}

/** @type {Operation} */
function flipBit(octets, _others, random) {
  if (octets.length > 0) octets[random.below(octets.length)] ^= 1 << random.below(8);
  return octets;
}

/** @type {Operation} */
function setOctet(octets, _others, random) {
  if (octets.length > 0) octets[random.below(octets.length)] = random.below(256);
  return octets;
}

/** @type {Operation} */
function setWord(octets, _others, random) {
  if (octets.length >= 4) octets.writeUInt32BE(random.pick(INTERESTING), random.below(octets.length >> 2) * 4);
  return octets;
}

/**
 * Bends the length field of what is probably an AVP.
 * @type {Operation}
 */
function setLength(octets, _others, random) {
  if (octets.length >= 28)
    octets.writeUIntBE(random.pick(INTERESTING) & 0xffffff, 20 + random.below((octets.length - 24) >> 2) * 4 + 1, 3);
  return octets;
}

/** @type {Operation} */
function cut(octets, _others, random) {
  return octets.subarray(0, random.below(octets.length + 1));
}

/** @type {Operation} */
function duplicate(octets, _others, random) {
  const [start, end] = range(octets, random);
  return Buffer.concat([octets.subarray(0, end), octets.subarray(start, end), octets.subarray(end)]).subarray(0, 8192);
}

/** @type {Operation} */
function insert(octets, _others, random) {
  const [start] = range(octets, random);
  const piece = Buffer.from(Array.from({ length: 4 * (1 + random.below(4)) }, () => random.below(256)));
  return Buffer.concat([octets.subarray(0, start), piece, octets.subarray(start)]);
}

/**
 * Puts a piece of another message in.
 * @type {Operation}
 */
function splice(octets, others, random) {
  const other = random.pick(others);
  const [from, to] = range(other, random);
  const [start, end] = range(octets, random);
  return Buffer.concat([octets.subarray(0, start), other.subarray(from, to), octets.subarray(end)]).subarray(0, 8192);
}

/**
 * @param {Buffer} octets
 * @param {SeededRandom} random
 */
function range(octets, random) {
  const one = random.below((octets.length >> 2) + 1) * 4;
  const other = random.below((octets.length >> 2) + 1) * 4;
  return one < other ? [one, other] : [other, one];
}
