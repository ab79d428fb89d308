import { copyOctets, octetView } from "./octets.ts";

/** A piece of memory, by octets and by words of 32 bits. */
export class OctetStore {
  readonly octets: Buffer;
  readonly words: Int32Array;
  readonly buffer: ArrayBufferLike;

  /** Room for at least so many octets. */
  constructor(capacity: number) {
    // A buffer of its own, which begins where its ArrayBuffer does.
    this.octets = Buffer.allocUnsafeSlow(wholeWords(capacity));
    this.buffer = this.octets.buffer;
    this.words = new Int32Array(this.buffer);
  }
}

/**
 * Octets somewhere in a store. A writer has one such object, which it changes and returns again: to make a view of a short message
 * takes longer than to copy the message.
 */
export class OctetRange {
  store: OctetStore;
  start: number;
  length: number;

  constructor(store: OctetStore, start: number, length: number) {
    this.store = store;
    this.start = start;
    this.length = length;
  }

  /** A range with a copy of the octets, in a store of its own. */
  static of(octets: Uint8Array): OctetRange {
    const store = new OctetStore(octets.length);
    copyOctets(store.octets, octets, 0);
    return new OctetRange(store, 0, octets.length);
  }

  /** The octets as a copy of their own. */
  copy(): Buffer {
    return Buffer.from(octetView(this.store.buffer, this.start, this.length));
  }

  /** Copies the octets to a place with room for whole words. */
  copyTo(target: OctetStore, at: number): void {
    const { store, start, length } = this;
    const isAligned = ((start | at) & 3) === 0;
    // Stryker disable next-line all: both ways copy the same octets, only their time differs.
    if (length > FEW_OCTETS || !isAligned) {
      copyOctets(target.octets, octetView(store.buffer, start, length), at);
      return;
    }
    const from = store.words;
    const to = target.words;
    const end = (start + length + 3) >> 2;
    for (let word = start >> 2, place = at >> 2; word < end; word++, place++) to[place] = from[word] as number;
  }
}

/** More octets are copied quicker by the engine than by words. */
const FEW_OCTETS = 384;

/** The octets of as many words as so many need. */
export function wholeWords(octets: number): number {
  return (octets + 3) & ~3;
}
