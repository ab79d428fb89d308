/** A seeded source of randomness (xorshift of 32 bits): the same seed gives the same run on every machine. */
export class SeededRandom {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0 || 1;
  }

  /** An integer in [0, bound). */
  below(bound) {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % bound;
  }

  /** One of the items. */
  pick(items) {
    return items[this.below(items.length)];
  }
}
