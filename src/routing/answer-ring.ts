import { type OctetRange, OctetStore, wholeWords } from "../wire/octet-range.ts";
import { AnswerIndex } from "./answer-index.ts";

/** The bounds of one {@link AnswerRing}. */
export interface AnswerRingLimits {
  /** The number of answers. */
  readonly entries: number;
  /** Octets of all answers together. */
  readonly octets: number;
  /** How long an answer is kept. */
  readonly seconds: number;
}

/**
 * The last answers given to one host, found by End-to-End Identifier. Everything lies in flat arrays: to keep an answer is to copy its
 * octets and makes no object, so that a hundred thousand answers a second cost the garbage collector nothing. The oldest answers go
 * when there are too many, when all together are too large, or when they are too old.
 */
export class AnswerRing {
  readonly #limits: AnswerRingLimits;
  readonly #seed: number;
  /** Answer number n (counted from the first ever) lies in place n & mask of these. */
  #identifiers: Int32Array = new Int32Array(SMALLEST);
  #times: Float64Array = new Float64Array(SMALLEST);
  #starts: Int32Array = new Int32Array(SMALLEST);
  #lengths: Int32Array = new Int32Array(SMALLEST);
  #mask = SMALLEST - 1;
  /** The index of identifiers. It is made when a copy of a request looks an answer up, and kept while such copies come. */
  #index: AnswerIndex | undefined;
  /** The number of answers added since the last look-up. */
  #unasked = 0;
  #first = 0;
  #end = 0;
  /** The octets of all answers, used as a ring: an answer never wraps around its end. */
  #store: OctetStore = new OctetStore(SMALLEST_OCTETS);
  #capacity = SMALLEST_OCTETS;
  #reservedOctets = SMALLEST_OCTETS + SMALLEST * OCTETS_OF_A_PLACE;
  #writeAt = 0;
  #used = 0;

  /** `seed` goes to the {@link AnswerIndex}. */
  constructor(limits: AnswerRingLimits, seed: number) {
    this.#limits = limits;
    this.#seed = seed;
  }

  /** The number of answers in the ring. */
  get size(): number {
    return this.#end - this.#first;
  }

  /** The octets that the ring has reserved; kept in a field because it is read with every answer. */
  get reservedOctets(): number {
    return this.#reservedOctets;
  }

  /** Keeps a copy of an answer. One that is larger than all octets allowed is not kept. */
  add(endToEnd: number, answer: OctetRange, nowMs: number): void {
    const { length } = answer;
    const room = wholeWords(length);
    if (room > this.#limits.octets || this.#limits.entries === 0) return;
    this.expire(nowMs);
    if (this.size >= this.#limits.entries) this.#dropFirst();
    if (this.size > this.#mask) this.#movePlaces((this.#mask + 1) * 2);
    this.#makeRoom(room);
    const place = this.#end & this.#mask;
    this.#identifiers[place] = endToEnd | 0;
    this.#times[place] = nowMs;
    this.#starts[place] = this.#writeAt;
    this.#lengths[place] = length;
    answer.copyTo(this.#store, this.#writeAt);
    this.#writeAt += room;
    this.#used += room;
    this.#end++;
    if (++this.#unasked > this.#mask) this.#index = undefined;
    else this.#index?.add(place);
  }

  /** The newest answer with this identifier; a view that is good until the next `add`. */
  find(endToEnd: number, nowMs: number): Buffer | undefined {
    this.#unasked = 0;
    this.#index ??= this.#makeIndex();
    const place = this.#index.find(endToEnd | 0);
    if (place < 0 || nowMs - (this.#times[place] as number) > this.#limits.seconds * 1000) return undefined;
    const start = this.#starts[place] as number;
    return this.#store.octets.subarray(start, start + (this.#lengths[place] as number));
  }

  /** Drops answers that are too old. */
  expire(nowMs: number): void {
    const oldest = nowMs - this.#limits.seconds * 1000;
    while (this.#first < this.#end && (this.#times[this.#first & this.#mask] as number) < oldest) this.#dropFirst();
  }

  /**
   * Gives about half of the ring's octets back; the oldest answers go. The others fill only half of the remaining octets: a full ring
   * would grow with the next answer and be halved again, and each answer would copy all others.
   */
  halve(): void {
    const octets = Math.max(SMALLEST_OCTETS, this.#capacity >> 1);
    const places = Math.max(SMALLEST, (this.#mask + 1) >> 1);
    while (this.#used > octets >> 1 || this.size > places >> 1) this.#dropFirst();
    this.#moveOctets(octets);
    this.#movePlaces(places);
  }

  #dropFirst(): void {
    const place = this.#first & this.#mask;
    this.#used -= wholeWords(this.#lengths[place] as number);
    this.#first++;
    this.#index?.remove(place);
    if (this.#first === this.#end) this.#writeAt = 0;
  }

  /** Frees the octets from `#writeAt` on for an answer of `length`: the oldest go, or the buffer grows. */
  #makeRoom(length: number): void {
    for (;;) {
      if (this.#used + length > this.#limits.octets) {
        this.#dropFirst();
        continue;
      }
      if (this.size === 0) {
        if (length > this.#capacity) this.#use(new OctetStore(this.#enlarged(length)));
        return;
      }
      const oldest = this.#starts[this.#first & this.#mask] as number;
      if (this.#writeAt > oldest) {
        // In use: from oldest to writeAt. Free: the end of the buffer and, after a wrap, the octets before oldest.
        if (this.#writeAt + length <= this.#capacity) return;
        if (length <= oldest) {
          this.#writeAt = 0;
          return;
        }
      } else if (this.#writeAt + length <= oldest) return;
      if (this.#capacity >= this.#limits.octets * 2) this.#dropFirst();
      else this.#moveOctets(this.#enlarged(this.#capacity + length));
    }
  }

  /** Puts all answers behind each other into a buffer of so many octets. */
  #moveOctets(capacity: number): void {
    const moved = new OctetStore(capacity);
    let writeAt = 0;
    for (let number = this.#first; number < this.#end; number++) {
      const place = number & this.#mask;
      const start = this.#starts[place] as number;
      const size = this.#lengths[place] as number;
      this.#store.octets.copy(moved.octets, writeAt, start, start + size);
      this.#starts[place] = writeAt;
      writeAt += wholeWords(size);
    }
    this.#use(moved);
    this.#writeAt = writeAt;
  }

  #use(store: OctetStore): void {
    this.#store = store;
    this.#capacity = store.octets.length;
    this.#account();
  }

  #account(): void {
    this.#reservedOctets = this.#capacity + (this.#mask + 1) * OCTETS_OF_A_PLACE;
  }

  /** A capacity of at least `needed`: doubled, but not far beyond the limit. */
  #enlarged(needed: number): number {
    return Math.max(needed, Math.min(this.#capacity * 2, this.#limits.octets * 2));
  }

  /** Moves all answers into arrays of `capacity` places: a power of two, at least the number of answers. */
  #movePlaces(capacity: number): void {
    const old = {
      mask: this.#mask,
      identifiers: this.#identifiers,
      times: this.#times,
      starts: this.#starts,
      lengths: this.#lengths,
    };
    this.#mask = capacity - 1;
    this.#identifiers = new Int32Array(capacity);
    this.#times = new Float64Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#lengths = new Int32Array(capacity);
    for (let number = this.#first; number < this.#end; number++) {
      const from = number & old.mask;
      const to = number & this.#mask;
      this.#identifiers[to] = old.identifiers[from] as number;
      this.#times[to] = old.times[from] as number;
      this.#starts[to] = old.starts[from] as number;
      this.#lengths[to] = old.lengths[from] as number;
    }
    this.#index = undefined;
    this.#account();
  }

  #makeIndex(): AnswerIndex {
    const index = new AnswerIndex(this.#identifiers, this.#seed);
    for (let number = this.#first; number < this.#end; number++) index.add(number & this.#mask);
    return index;
  }
}

const SMALLEST = 16;
const SMALLEST_OCTETS = 1024;
/** The octets of a place: its entries in four arrays and two slots of the index. */
const OCTETS_OF_A_PLACE = 4 + 8 + 4 + 4 + 8;
