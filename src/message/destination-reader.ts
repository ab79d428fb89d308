import { HEADER_LENGTH } from "../wire/header.ts";
import { OctetSource } from "../wire/octets.ts";
import { decodeValue } from "./value.ts";

/** Where a request wants to go (RFC 6733 §6.5, §6.6); undefined where it says nothing that can be read. */
export interface Destination {
  readonly destinationHost: string | undefined;
  readonly destinationRealm: string | undefined;
}

/**
 * Reads the destination of a request straight from its octets: a walk along the frames of its AVPs, without a dictionary and
 * without an object. A node asks this of every request before anything of it is decoded, so one reader is used for all of them:
 * it shows the destination of the octets that were read last.
 */
export class DestinationReader implements Destination {
  readonly #host = new LastName();
  readonly #realm = new LastName();
  #hostText: string | undefined;
  #realmText: string | undefined;

  get destinationHost(): string | undefined {
    return this.#hostText;
  }

  get destinationRealm(): string | undefined {
    return this.#realmText;
  }

  /** Reads the octets of a message. False where the frame of an AVP is broken: nothing behind that AVP is known then. */
  read(octets: Buffer): boolean {
    this.#hostText = undefined;
    this.#realmText = undefined;
    const source = OctetSource.of(octets);
    const { view } = source;
    const base = octets.byteOffset;
    const end = base + octets.length;
    for (let start = base + HEADER_LENGTH; start < end; ) {
      if (end - start < 8) return false;
      const word = view.getUint32(start + 4);
      const length = word & 0xffffff;
      const headerLength = word >>> 31 === 0 ? 8 : 12;
      if (length < headerLength || length > end - start) return false;
      const code = view.getUint32(start);
      if (code === DESTINATION_REALM || code === DESTINATION_HOST) {
        const isOfIetf = headerLength === 8 || view.getUint32(start + 8) === 0;
        if (isOfIetf) this.#take(code, source.octets, start + headerLength, start + length);
      }
      start += (length + 3) & ~3;
    }
    return true;
  }

  /** Of an AVP that may stand once and stands twice, the first counts. */
  #take(code: number, octets: Buffer, start: number, end: number): void {
    if (code === DESTINATION_HOST) this.#hostText ??= this.#host.read(octets, start, end);
    else this.#realmText ??= this.#realm.read(octets, start, end);
  }
}

const DESTINATION_REALM = 283;
const DESTINATION_HOST = 293;

/** A DiameterIdentity that is nearly always the one before: to compare octets takes less time than to make their text. */
class LastName {
  #octets: Buffer = Buffer.alloc(0);
  #text: string | undefined;

  read(octets: Buffer, start: number, end: number): string | undefined {
    if (!this.#isLast(octets, start, end)) {
      this.#text = decodeValue("DiameterIdentity", octets, start, end) as string | undefined;
      this.#octets = Buffer.from(octets.subarray(start, Math.min(end, start + LONGEST_KEPT)));
    }
    return this.#text;
  }

  #isLast(octets: Buffer, start: number, end: number): boolean {
    const last = this.#octets;
    if (last.length !== end - start) return false;
    for (let index = 0; index < last.length; index++) if (last[index] !== octets[start + index]) return false;
    return true;
  }
}

/** One octet more than an identity has: what is longer is no identity, and is never found to be the last one. */
const LONGEST_KEPT = 256;
