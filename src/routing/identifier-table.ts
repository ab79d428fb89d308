/** An entry of an {@link IdentifierTable}. Its links belong to the table. */
export interface Identified<Entry> {
  readonly identifier: number;
  nextInChain: Entry | undefined;
  previousInChain: Entry | undefined;
}

/**
 * Entries by an identifier that others have chosen: more than one may have the same. The chains run through the entries
 * themselves and end with them: a Map leaves tables behind that go on holding what was in them, and at a hundred thousand
 * entries a second that is what the garbage collector is busy with.
 */
export class IdentifierTable<Entry extends Identified<Entry>> {
  #chains: (Entry | undefined)[] = new Array(SMALLEST).fill(undefined);
  #size = 0;
  readonly #seed: number;

  /** With a `seed` that nobody outside knows, nobody can choose identifiers that all fall into one chain. */
  constructor(seed: number) {
    this.#seed = seed;
  }

  get size(): number {
    return this.#size;
  }

  add(entry: Entry): void {
    if (this.#size >= this.#chains.length) this.#grow();
    this.#size++;
    this.#link(entry);
  }

  /** Takes out an entry that is in this table. */
  remove(entry: Entry): void {
    const { nextInChain, previousInChain } = entry;
    if (nextInChain !== undefined) nextInChain.previousInChain = previousInChain;
    if (previousInChain !== undefined) previousInChain.nextInChain = nextInChain;
    else this.#chains[this.#chainOf(entry.identifier)] = nextInChain;
    entry.nextInChain = undefined;
    entry.previousInChain = undefined;
    this.#size--;
  }

  /**
   * The entry with an identifier that was added last and fits; undefined without one. No more than 64 of one identifier are
   * looked at: identifiers are meant to be unique, and who uses one so often shall not make us search.
   */
  find(identifier: number, fits: (entry: Entry) => boolean): Entry | undefined {
    let alike = 0;
    let entry = this.#chains[this.#chainOf(identifier)];
    for (; entry !== undefined; entry = entry.nextInChain) {
      if (entry.identifier !== identifier) continue;
      if (fits(entry)) return entry;
      if (++alike === MOST_ALIKE) return undefined;
    }
    return undefined;
  }

  /** All entries with an identifier. */
  withIdentifier(identifier: number): Entry[] {
    const found: Entry[] = [];
    let entry = this.#chains[this.#chainOf(identifier)];
    for (; entry !== undefined; entry = entry.nextInChain) if (entry.identifier === identifier) found.push(entry);
    return found;
  }

  /** All entries; of those with one identifier the latest first. */
  entries(): Entry[] {
    const all: Entry[] = [];
    for (const first of this.#chains) {
      for (let entry = first; entry !== undefined; entry = entry.nextInChain) all.push(entry);
    }
    return all;
  }

  #link(entry: Entry): void {
    const index = this.#chainOf(entry.identifier);
    const first = this.#chains[index];
    if (first !== undefined) first.previousInChain = entry;
    entry.nextInChain = first;
    entry.previousInChain = undefined;
    this.#chains[index] = entry;
  }

  /** Every bit of the identifier and of the seed goes into every bit of the place (the end of MurmurHash3). */
  #chainOf(identifier: number): number {
    let mixed = identifier ^ this.#seed;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & (this.#chains.length - 1);
  }

  #grow(): void {
    const entries = this.entries();
    this.#chains = new Array(this.#chains.length * 2).fill(undefined);
    // The last first, so that in each chain the latest stays in front.
    for (let index = entries.length - 1; index >= 0; index--) this.#link(entries[index] as Entry);
  }
}

const SMALLEST = 64;
const MOST_ALIKE = 64;
