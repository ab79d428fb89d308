import { identifierHash } from "./identifier-hash.ts";

/** An entry of an {@link IdentifierTable}. */
export interface Identified {
  readonly identifier: number;
  /** The place of the entry in its table; -1 outside of a table. Belongs to the table. */
  place: number;
}

/**
 * Entries by an identifier that other nodes have chosen, so that several entries may have the same. The entries of a chain are linked
 * by numbers, not by references, for the garbage collector: it looks in each of its short runs at every old entry that refers to a
 * new one. A Map is no better: it leaves old tables behind that keep their entries alive. A place that becomes free is the next to
 * be taken, so that few old places change however many entries wait.
 */
export class IdentifierTable<Entry extends Identified> {
  #entries: (Entry | undefined)[] = new Array(SMALLEST).fill(undefined);
  #links = new Links(SMALLEST);
  #size = 0;
  readonly #seed: number;

  /** The secret `seed` keeps peers from choosing identifiers that all fall into one chain. */
  constructor(seed: number) {
    this.#seed = seed;
  }

  get size(): number {
    return this.#size;
  }

  add(entry: Entry): void {
    if (this.#size === this.#entries.length) this.#grow();
    this.#size++;
    const { identifier } = entry;
    const place = this.#links.add(this.#hash(identifier), identifier | 0);
    this.#entries[place] = entry;
    entry.place = place;
  }

  /** Takes out an entry; one that is not in this table is ignored. */
  remove(entry: Entry): void {
    const { place } = entry;
    if (this.#entries[place] !== entry) return;
    this.#links.remove(this.#hash(entry.identifier), place);
    this.#entries[place] = undefined;
    entry.place = NONE;
    this.#size--;
  }

  /**
   * The latest entry with an identifier that fits; undefined when there is none. At most 64 entries of one identifier are looked at:
   * identifiers are meant to be unique, and a peer that uses one so often must not make us search.
   */
  find(identifier: number, fits: (entry: Entry) => boolean): Entry | undefined {
    const links = this.#links;
    const alike = identifier | 0;
    let looks = 0;
    for (let place = links.first(this.#hash(identifier)); place !== NONE; place = links.next(place)) {
      if (links.identifier(place) !== alike) continue;
      const entry = this.#entries[place] as Entry;
      if (fits(entry)) return entry;
      if (++looks === MOST_ALIKE) return undefined;
    }
    return undefined;
  }

  /** The only entry with an identifier that fits; undefined without one, with more, or where 64 had to be looked at. */
  findOnly(identifier: number, fits: (entry: Entry) => boolean): Entry | undefined {
    const links = this.#links;
    const alike = identifier | 0;
    let found: Entry | undefined;
    let looks = 0;
    for (let place = links.first(this.#hash(identifier)); place !== NONE; place = links.next(place)) {
      if (links.identifier(place) !== alike) continue;
      if (++looks > MOST_ALIKE) return undefined;
      const entry = this.#entries[place] as Entry;
      if (!fits(entry)) continue;
      if (found !== undefined) return undefined;
      found = entry;
    }
    return found;
  }

  /** How many entries share the chain of an identifier. */
  chainLength(identifier: number): number {
    let length = 0;
    for (let place = this.#links.first(this.#hash(identifier)); place !== NONE; place = this.#links.next(place))
      length++;
    return length;
  }

  #hash(identifier: number): number {
    return identifierHash(identifier, this.#seed);
  }

  /** Twice the places; called when all are taken. */
  #grow(): void {
    const old = this.#links;
    const entries = this.#entries;
    this.#links = new Links(entries.length * 2);
    this.#entries = new Array(entries.length * 2).fill(undefined);
    this.#size = 0;
    // Chain by chain, the latest of each last, so that it is in front again.
    for (let chain = 0; chain < entries.length; chain++) {
      for (let place = old.last(chain); place !== NONE; place = old.previous(place)) this.add(entries[place] as Entry);
    }
  }
}

/** Chains of places; each place is in one of them or free. There are as many chains as places, a power of two. */
class Links {
  readonly #mask: number;
  readonly #firsts: Int32Array;
  /** In the chain, or in the list of free places. */
  readonly #nexts: Int32Array;
  readonly #previous: Int32Array;
  readonly #identifiers: Int32Array;
  #firstFree = 0;

  constructor(size: number) {
    this.#mask = size - 1;
    this.#firsts = new Int32Array(size).fill(NONE);
    this.#nexts = Int32Array.from({ length: size }, (_, place) => (place + 1 < size ? place + 1 : NONE));
    this.#previous = new Int32Array(size).fill(NONE);
    this.#identifiers = new Int32Array(size);
  }

  first(hash: number): number {
    return this.#firsts[hash & this.#mask] as number;
  }

  next(place: number): number {
    return this.#nexts[place] as number;
  }

  previous(place: number): number {
    return this.#previous[place] as number;
  }

  last(hash: number): number {
    let last = NONE;
    for (let place = this.first(hash); place !== NONE; place = this.next(place)) last = place;
    return last;
  }

  identifier(place: number): number {
    return this.#identifiers[place] as number;
  }

  /** Takes a free place, which there must be, in front of the chain of a hash. */
  add(hash: number, identifier: number): number {
    const chain = hash & this.#mask;
    const place = this.#firstFree;
    this.#firstFree = this.#nexts[place] as number;
    const first = this.#firsts[chain] as number;
    this.#identifiers[place] = identifier;
    this.#nexts[place] = first;
    this.#previous[place] = NONE;
    if (first !== NONE) this.#previous[first] = place;
    this.#firsts[chain] = place;
    return place;
  }

  /** Frees a place in the chain of a hash. */
  remove(hash: number, place: number): void {
    const next = this.#nexts[place] as number;
    const previous = this.#previous[place] as number;
    if (next !== NONE) this.#previous[next] = previous;
    if (previous !== NONE) this.#nexts[previous] = next;
    else this.#firsts[hash & this.#mask] = next;
    this.#nexts[place] = this.#firstFree;
    this.#firstFree = place;
  }
}

const NONE = -1;
const SMALLEST = 64;
const MOST_ALIKE = 64;
