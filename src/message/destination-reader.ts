import { AVP_FLAG_VENDOR } from "../wire/avp-frame.ts";
import { DESTINATION_HOST, DESTINATION_REALM } from "../wire/base-codes.ts";
import { HEADER_LENGTH, MessageHeader, readUnsigned32 } from "../wire/header.ts";
import { decodeValue } from "./value.ts";

/** The destination of a request (RFC 6733 §6.5, §6.6); undefined where an AVP is missing or can't be read. */
export interface Destination {
  readonly destinationHost: string | undefined;
  readonly destinationRealm: string | undefined;
}

/** The part of a request that is known before anything of it is decoded. */
export interface UnreadRequest extends Destination {
  readonly header: MessageHeader;
}

/**
 * Reads the destination of a request straight from its octets: a walk along the frames of its AVPs, without a dictionary and
 * without an object. A node asks this of every request before anything of it is decoded, so one reader is used for all of them:
 * it shows the request that was read last.
 */
export class DestinationReader implements UnreadRequest {
  #header = new MessageHeader();
  readonly #host = new LastName();
  readonly #realm = new LastName();
  #hostText: string | undefined;
  #realmText: string | undefined;

  get header(): MessageHeader {
    return this.#header;
  }

  get destinationHost(): string | undefined {
    return this.#hostText;
  }

  get destinationRealm(): string | undefined {
    return this.#realmText;
  }

  /** Reads the octets of a message. False where the frame of an AVP is broken: nothing behind that AVP is known then. */
  read(header: MessageHeader, octets: Buffer): boolean {
    this.#header = header;
    this.#hostText = undefined;
    this.#realmText = undefined;
    const end = octets.length;
    // Single octets: most AVPs are passed over by one octet of their code and the four that hold flags and length.
    for (let start = HEADER_LENGTH; start < end; ) {
      // Stryker disable next-line all: a length that is not whole is refused below, too; this keeps V8 from reads behind the end.
      if (end - start < 8) return false;
      const length =
        ((octets[start + 5] as number) << 16) | ((octets[start + 6] as number) << 8) | (octets[start + 7] as number);
      const headerLength = (octets[start + 4] as number) < AVP_FLAG_VENDOR ? 8 : 12;
      if (length < headerLength || length > end - start) return false;
      const low = octets[start + 3];
      // Stryker disable next-line ConditionalExpression: #take looks at the whole code.
      if (low === LOW_OF_REALM || low === LOW_OF_HOST) this.#take(octets, start, start + headerLength, start + length);
      start += (length + 3) & ~3;
    }
    return true;
  }

  /** Takes an AVP. When an AVP that may stand once stands twice, the first counts. */
  #take(octets: Buffer, start: number, from: number, to: number): void {
    const code = readUnsigned32(octets, start);
    if (from - start > 8 && readUnsigned32(octets, start + 8) !== 0) return;
    if (code === DESTINATION_HOST) this.#hostText ??= this.#host.read(octets, from, to);
    else if (code === DESTINATION_REALM) this.#realmText ??= this.#realm.read(octets, from, to);
  }
}

const LOW_OF_REALM = DESTINATION_REALM & 0xff;
const LOW_OF_HOST = DESTINATION_HOST & 0xff;

/** The last DiameterIdentity. The next one is nearly always the same, and to compare octets takes less time than to make text. */
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
    // Stryker disable ConditionalExpression,ArithmeticOperator,UpdateOperator: what is not taken for the last one is read again.
    if (last.length !== end - start) return false;
    for (let index = 0; index < last.length; index++) if (last[index] !== octets[start + index]) return false;
    // Stryker restore all
    return true;
  }
}

/** One octet more than the longest identity, so that longer octets, which are no identity, never match the last one. */
const LONGEST_KEPT = 256;
