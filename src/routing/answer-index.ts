import { identifierHash } from "./identifier-hash.ts";

/**
 * The newest place of each identifier in an {@link AnswerRing}: a hash table with open addressing, half of whose slots are free. Made
 * for a ring of one size, whose array of identifiers it reads.
 */
export class AnswerIndex {
  readonly #identifiers: Int32Array;
  readonly #seed: number;
  /** Place + 1 of the newest answer with an identifier of that hash; 0 is free. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** The secret `seed` keeps peers from choosing identifiers that all fall into one run of slots. */
  constructor(identifiers: Int32Array, seed: number) {
    this.#seed = seed;
    this.#identifiers = identifiers;
    this.#slots = new Int32Array(identifiers.length * 2);
    this.#mask = this.#slots.length - 1;
  }

  /** The newest place of an identifier; -1 when there is none. */
  find(identifier: number): number {
    return (this.#slots[this.#slotOf(identifier)] as number) - 1;
  }

  /** How many slots a search for an identifier looks at. */
  runLength(identifier: number): number {
    return ((this.#slotOf(identifier) - this.#home(identifier)) & this.#mask) + 1;
  }

  /** Makes a place the newest one of its identifier. */
  add(place: number): void {
    this.#slots[this.#slotOf(this.#identifiers[place] as number)] = place + 1;
  }

  /** Forgets a place; one whose identifier has a newer place is forgotten already. */
  remove(place: number): void {
    const slot = this.#slotOf(this.#identifiers[place] as number);
    if (this.#slots[slot] === place + 1) this.#vacate(slot);
  }

  /** The slot that holds the identifier, or the free one where it would go. */
  #slotOf(identifier: number): number {
    let slot = this.#home(identifier);
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#identifiers[held - 1] === identifier) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  /** Frees a slot and moves up the entries behind it that are not in their home slots, so that no search meets a gap. */
  #vacate(free: number): void {
    let gap = free;
    let slot = (free + 1) & this.#mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      const wanted = this.#home(this.#identifiers[held - 1] as number);
      if (((slot - wanted) & this.#mask) >= ((slot - gap) & this.#mask)) {
        this.#slots[gap] = held;
        gap = slot;
      }
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[gap] = 0;
  }

  /** The slot where the search for an identifier begins. */
  #home(identifier: number): number {
    return identifierHash(identifier, this.#seed) & this.#mask;
  }
}
