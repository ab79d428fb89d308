/** Latencies in buckets: 64 for each power of two microseconds, so that a percentile is at most 1.6 % off. */
export class Latencies {
  #buckets = new Float64Array(64 * 32);
  #count = 0;

  /** @param {number} milliseconds */
  record(milliseconds) {
    const microseconds = Math.max(1, milliseconds * 1000);
    const exponent = 31 - Math.clz32(microseconds);
    const bucket = exponent * 64 + Math.floor((microseconds / (1 << exponent) - 1) * 64);
    this.#buckets[bucket]++;
    this.#count++;
  }

  /**
   * The latency in milliseconds that a share of all was not above; 0 when there is none.
   * @param {number} share
   */
  percentile(share) {
    const rank = Math.floor(this.#count * share);
    let seen = 0;
    for (const [bucket, count] of this.#buckets.entries()) {
      seen += count;
      if (seen > rank) return Number(((2 ** Math.floor(bucket / 64) * (1 + (bucket % 64) / 64)) / 1000).toFixed(4));
    }
    return 0;
  }
}
