import type { Dictionary } from "../dictionary/dictionary.ts";
import { OctetSource } from "../wire/octets.ts";
import type { Finding } from "./finding.ts";

/** The attributes of a message or group: camelCase names and values; `extraAvps` holds AVPs that its format does not list. */
export type Attributes = Record<string, unknown>;

/**
 * The value of an attribute whose name comes from a dictionary. An AVP may be called `Constructor`, and every object inherits a
 * property of that name.
 */
export function attributeOf(attributes: Attributes, key: string): unknown {
  const value = attributes[key];
  return typeof value === "function" && !Object.hasOwn(attributes, key) ? undefined : value;
}

/** Bounds that keep a hostile message from costing more than its octets. */
export interface DecodeLimits {
  /** How deep groups may lie in each other. */
  readonly maxGroupDepth: number;
  /** How many AVPs a message may hold in all. */
  readonly maxAvps: number;
}

export const DEFAULT_LIMITS: DecodeLimits = { maxGroupDepth: 16, maxAvps: 65_536 };

/** The state of decoding one message, in all its groups. */
export class DecodeContext {
  readonly octets: Buffer;
  /** Where the octets begin in their source. */
  readonly base: number;
  readonly dictionary: Dictionary;
  readonly limits: DecodeLimits;
  findings: Finding[] | undefined;
  /** How many groups are around the place that is being read. */
  depth = 0;
  /** The number of AVPs read so far. */
  avps = 0;
  /** Where no format is known: store AVPs under their own names. Only for reading, as such attributes can't be encoded. */
  namesUnlisted = false;
  /** The depth of the content of the Failed-AVP that is being read, which is only quoted; 0 outside of one. */
  quotedFrom = 0;
  #source: OctetSource | undefined;
  /** The starts of the AVPs of these groups, outermost first; entries beyond `depth` are stale. There only while in a group. */
  #path: number[] | undefined;

  constructor(octets: Buffer, dictionary: Dictionary, limits: DecodeLimits = DEFAULT_LIMITS) {
    this.octets = octets;
    this.base = octets.byteOffset;
    this.dictionary = dictionary;
    this.limits = limits;
  }

  /** The source in which the octets lie. */
  get source(): OctetSource {
    this.#source ??= OctetSource.of(this.octets);
    return this.#source;
  }

  /** Octets of the message without a copy. */
  view(start: number, end: number): Buffer {
    return this.source.viewAt(this.base + start, end - start);
  }

  /** The groups around the place that is being read, outermost first, as the start of each one's AVP. */
  get path(): readonly number[] {
    return this.#path?.slice(0, this.depth) ?? [];
  }

  /** Enters the group whose AVP begins at `start`. */
  enter(start: number): void {
    this.#path ??= takePath();
    this.#path[this.depth++] = start;
  }

  /** Notes that the group just entered is a Failed-AVP. */
  quote(): void {
    if (this.quotedFrom === 0) this.quotedFrom = this.depth;
  }

  /** Notes that the Failed-AVP is about to be left. */
  unquote(): void {
    if (this.quotedFrom === this.depth) this.quotedFrom = 0;
  }

  leave(): void {
    if (--this.depth > 0) return;
    sparePath = this.#path;
    this.#path = undefined;
  }

  /**
   * Notes a fault of the AVP that is being read. The finding is made only if it is kept: a message full of faults must not cost more
   * than a good one, and its first faults are enough. The content of a Failed-AVP is known to be wrong, and is no fault of the
   * message that quotes it (RFC 6733 §7.5).
   */
  report<About>(make: FindingMaker<About>, about: About): void {
    if (this.quotedFrom === 0 && !isFull(this)) add(this, make(this, about));
  }

  /** Notes that the group which is being read can't be walked to its end. In a Failed-AVP that is a fault of its sender. */
  reportBrokenGroup<About>(make: FindingMaker<About>, about: About): void {
    const isQuoted = this.quotedFrom !== 0 && this.quotedFrom < this.depth;
    if (!isQuoted && !isFull(this)) add(this, make(this, about));
  }

  /** Notes that the message can't be read any further; this finding is kept, however many there are already. */
  reportEnd(finding: Finding): void {
    if (isFull(this)) (this.findings as Finding[])[MAX_FINDINGS - 1] = finding;
    else add(this, finding);
  }
}

// No private methods: V8 would mark each object for them when it is made.

function isFull({ findings }: DecodeContext): boolean {
  return findings !== undefined && findings.length >= MAX_FINDINGS;
}

function add(context: DecodeContext, finding: Finding): void {
  if (context.findings === undefined) context.findings = [finding];
  else context.findings.push(finding);
}

/** Makes the finding about a place, or about a missing AVP. */
export type FindingMaker<About> = (context: DecodeContext, about: About) => Finding;

const MAX_FINDINGS = 32;

/** The list for the next message that enters a group, so that not each message makes one. */
let sparePath: number[] | undefined;

/** Takes the spare list, or makes one when it is in use: a codec of the user may read another message in the midst of this one. */
function takePath(): number[] {
  const path = sparePath ?? [];
  sparePath = undefined;
  return path;
}
