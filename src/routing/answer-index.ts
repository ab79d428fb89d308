import { identifierHash } from "./identifier-hash.ts";

/**
 * Where each identifier of an {@link AnswerRing} stands last: open addressing, with one slot in two free. Made for a ring of one
 * size; the identifiers stay the ring's.
 */
export class AnswerIndex {
  readonly #identifiers: Int32Array;
  readonly #seed: number;
  /** Place + 1 of the newest answer with an identifier of that hash; 0 is free. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** With a `seed` that nobody outside knows, nobody can choose identifiers that all fall into one run of slots. */
  constructor(identifiers: Int32Array, seed: number) {
    this.#seed = seed;
    this.#identifiers = identifiers;
    this.#slots = new Int32Array(identifiers.length * 2);
    this.#mask = this.#slots.length - 1;
  }

  /** The newest place of an identifier; -1 without one. */
  find(identifier: number): number {
    return (this.#slots[this.#slotOf(identifier)] as number) - 1;
  }

  /** How many slots a search for an identifier looks at. */
  runLength(identifier: number): number {
    return ((this.#slotOf(identifier) - this.#home(identifier)) & this.#mask) + 1;
  }

  /** The identifier in a place is the newest of its kind. */
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

  /** Frees a slot and moves up those behind it that were pushed out of their own, so that no search meets a gap. */
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
