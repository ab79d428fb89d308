import { Expiring } from "./expiry.ts";

/** A request that was sent and is not answered. */
export class PendingEntry extends Expiring {
  /** The Hop-by-Hop Identifier on the connection on which the request was sent. */
  hopByHopIdentifier = 0;
  /** The number of the entry among all that its table got; failover keeps this order. */
  order = -1;
}

/** The source of Hop-by-Hop Identifiers. */
export interface IdentifierSource {
  nextSequence(): number;
}

/**
 * The requests that wait for their answer on one connection, found by Hop-by-Hop Identifier without hashing: identifiers
 * are handed out in sequence, so their lower bits are the place in a ring. An identifier whose place is still taken by an
 * older request is skipped, which keeps identifiers unique among those that are outstanding (RFC 6733 §3).
 */
export class PendingTable<Entry extends PendingEntry> {
  #slots: (Entry | undefined)[] = new Array(SMALLEST).fill(undefined);
  #mask = SMALLEST - 1;
  #size = 0;
  #order = 0;

  /** How many requests wait. */
  get size(): number {
    return this.#size;
  }

  /** Adds a request, gives it the next free Hop-by-Hop Identifier, and returns that. */
  add(entry: Entry, identifiers: IdentifierSource): number {
    if (this.#size * 2 > this.#mask) this.#grow();
    let identifier = identifiers.nextSequence();
    while (this.#slots[identifier & this.#mask] !== undefined) identifier = identifiers.nextSequence();
    this.#slots[identifier & this.#mask] = entry;
    entry.hopByHopIdentifier = identifier;
    entry.order = this.#order++;
    this.#size++;
    return identifier;
  }

  /** The request that an answer belongs to; undefined when nobody waits for it. */
  find(hopByHopIdentifier: number): Entry | undefined {
    const entry = this.#slots[hopByHopIdentifier & this.#mask];
    return entry?.hopByHopIdentifier === hopByHopIdentifier ? entry : undefined;
  }

  /** Takes a request out; false when it is not in this table. */
  remove(entry: Entry): boolean {
    const index = entry.hopByHopIdentifier & this.#mask;
    if (this.#slots[index] !== entry) return false;
    this.#slots[index] = undefined;
    this.#size--;
    return true;
  }

  /** Takes all requests out, in the order in which they were sent. */
  drain(): Entry[] {
    const entries = this.entries();
    this.#slots = new Array(SMALLEST).fill(undefined);
    this.#mask = SMALLEST - 1;
    this.#size = 0;
    return entries;
  }

  /** All requests in the order in which they were sent. */
  entries(): Entry[] {
    const entries = this.#slots.filter((entry) => entry !== undefined);
    return entries.sort((first, second) => first.order - second.order);
  }

  /** Doubles the places. Entries in different places stay in different places, so that none can collide. */
  #grow(): void {
    const entries = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Array(this.#mask + 1).fill(undefined);
    for (const entry of entries) if (entry !== undefined) this.#slots[entry.hopByHopIdentifier & this.#mask] = entry;
  }
}

const SMALLEST = 64;
