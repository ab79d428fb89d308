/** A seeded source of randomness (xorshift of 32 bits): the same seed gives the same run on every machine. */
export class SeededRandom {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    // The finisher of MurmurHash3: neighbouring seeds give unrelated runs.
    let mixed = seed >>> 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    this.#state = (mixed ^ (mixed >>> 16)) >>> 0 || 1;
  }

  /**
   * An integer in [0, bound).
   * @param {number} bound
   */
  below(bound) {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % bound;
  }

  /** A number in [0, 1). */
  float() {
    return this.below(2 ** 24) / 2 ** 24;
  }

  /**
   * True with this probability.
   * @param {number} probability
   */
  chance(probability) {
    return this.float() < probability;
  }

  /**
   * One of the items.
   * @template T
   * @param {readonly T[]} items
   */
  pick(items) {
    return items[this.below(items.length)];
  }

  /**
   * One of the items, each as often as its `weight` says.
   * @template {{ weight: number }} T
   * @param {readonly T[]} items
   */
  weighted(items) {
    let left = this.float() * items.reduce((sum, { weight }) => sum + weight, 0);
    const chosen = items.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    // none when the sum was rounded up
    return chosen ?? this.pick(items);
  }
}
