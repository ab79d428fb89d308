import { type Environment, systemEnvironment } from "./environment.ts";

/**
 * A counter of 32 bits that is never 0: the source of Hop-by-Hop and End-to-End Identifiers (RFC 6733 §3). Made to be
 * subclassed where identifiers have to survive restarts.
 */
export class SequenceGenerator {
  static readonly MIN_SEQUENCE = 0x00000001;
  static readonly MAX_SEQUENCE = 0xffffffff;

  #sequence: number;

  /**
   * Without `includeNow` the start is random. With a unix time in seconds its lower 12 bits become the upper 12 bits of
   * the start and the lower 20 are random, so that identifiers stay unique over restarts (RFC 6733 §3).
   */
  constructor(includeNow: number | null = null, environment: Environment = systemEnvironment) {
    const random = environment.random.uint32();
    if (includeNow === null) this.#sequence = random === 0 ? SequenceGenerator.MIN_SEQUENCE : random;
    else this.#sequence = ((Math.floor(includeNow) % 0x1000) * 0x100000 + (random & 0xfffff || 1)) >>> 0;
  }

  /** The value that was handed out last. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The next value: one more than the last, and 1 after the highest. */
  nextSequence(): number {
    this.#sequence =
      this.#sequence >= SequenceGenerator.MAX_SEQUENCE ? SequenceGenerator.MIN_SEQUENCE : this.#sequence + 1;
    return this.#sequence;
  }
}

/**
 * Makes Session-Ids that are unique for ever (RFC 6733 §8.8): `identity;high;low[;optional]`, both numbers decimal. `high`
 * is the time at which the generator was made in seconds, `low` a counter with a random start that carries into `high`.
 */
export class SessionGenerator {
  /** The Origin-Host that starts each id; may be changed. */
  diameterIdentity: string;
  #high: number;
  #low: number;

  constructor(diameterIdentity: string, environment: Environment = systemEnvironment) {
    this.diameterIdentity = diameterIdentity;
    this.#high = Math.floor(environment.clock.now() / 1000) >>> 0;
    this.#low = environment.random.uint32();
  }

  /** The next Session-Id; `optional` parts are appended behind semicolons. */
  nextId(...optional: readonly string[]): string {
    this.#low = (this.#low + 1) >>> 0;
    if (this.#low === 0) this.#high = (this.#high + 1) >>> 0;
    const id = `${this.diameterIdentity};${this.#high};${this.#low}`;
    return optional.length === 0 ? id : `${id};${optional.join(";")}`;
  }
}
