import type { Dictionary } from "../dictionary/dictionary.ts";
import { OctetSource } from "../wire/octets.ts";
import type { Finding } from "./finding.ts";

/** The attributes of a message or group: camelCase names and values; `extraAvps` holds what its format does not list. */
export type Attributes = Record<string, unknown>;

/**
 * The value of an attribute whose name comes from a dictionary: an AVP may be called `Constructor`, and by that name every
 * object has something already.
 */
export function attributeOf(attributes: Attributes, key: string): unknown {
  const value = attributes[key];
  return typeof value === "function" && value === NOTHING[key] && !Object.hasOwn(attributes, key) ? undefined : value;
}

const NOTHING: Attributes = {};

/** Bounds that keep a hostile message from costing more than its octets. */
export interface DecodeLimits {
  /** How deep groups may lie in each other. */
  readonly maxGroupDepth: number;
  /** How many AVPs a message may hold in all. */
  readonly maxAvps: number;
}

export const DEFAULT_LIMITS: DecodeLimits = { maxGroupDepth: 16, maxAvps: 65_536 };

/** What decoding carries through the groups of one message. */
export class DecodeContext {
  readonly octets: Buffer;
  /** Where the octets begin in their source. */
  readonly base: number;
  readonly dictionary: Dictionary;
  readonly limits: DecodeLimits;
  findings: Finding[] | undefined;
  /** How many groups are around the place that is being read. */
  depth = 0;
  /** AVPs read so far. */
  avps = 0;
  /** Where no format is known, AVPs are stored under their own names: only for reading, it can't be encoded again. */
  namesUnlisted = false;
  /** The depth below the Failed-AVP that is being read: what lies there only quotes. 0 outside. */
  quotedFrom = 0;
  #source: OctetSource | undefined;
  /** The starts of these groups' AVPs, outermost first, and behind them what is left of earlier ones. Only while in a group. */
  #path: number[] | undefined;

  constructor(octets: Buffer, dictionary: Dictionary, limits: DecodeLimits = DEFAULT_LIMITS) {
    this.octets = octets;
    this.base = octets.byteOffset;
    this.dictionary = dictionary;
    this.limits = limits;
  }

  /** What the octets lie in. */
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

  /** What is read now lies in the group whose AVP begins at `start`. */
  enter(start: number): void {
    this.#path ??= takePath();
    this.#path[this.depth++] = start;
  }

  /** The group that was entered is a Failed-AVP. */
  quote(): void {
    if (this.quotedFrom === 0) this.quotedFrom = this.depth;
  }

  /** The Failed-AVP is about to be left. */
  unquote(): void {
    if (this.quotedFrom === this.depth) this.quotedFrom = 0;
  }

  leave(): void {
    if (--this.depth > 0) return;
    sparePath = this.#path;
    this.#path = undefined;
  }

  /**
   * Notes what is wrong with the AVP that is being read. The finding is made only if it is kept: a message of nothing but
   * faults must not cost more than a good one, and its first faults tell all. What a Failed-AVP holds is known to be wrong, and
   * no fault of the message that quotes it (RFC 6733 §7.5).
   */
  report<About>(make: FindingMaker<About>, about: About): void {
    if (this.quotedFrom === 0 && !isFull(this)) add(this, make(this, about));
  }

  /** Notes that the group which is being read can't be walked to its end. Of a Failed-AVP itself that is its sender's fault. */
  reportBrokenGroup<About>(make: FindingMaker<About>, about: About): void {
    const isQuoted = this.quotedFrom !== 0 && this.quotedFrom < this.depth;
    if (!isQuoted && !isFull(this)) add(this, make(this, about));
  }

  /** Notes that the message can't be read any further: that counts, whatever else was found. */
  reportEnd(finding: Finding): void {
    if (isFull(this)) (this.findings as Finding[])[MAX_FINDINGS - 1] = finding;
    else add(this, finding);
  }
}

// No private methods: each object would be marked for them when it is made.

function isFull({ findings }: DecodeContext): boolean {
  return findings !== undefined && findings.length >= MAX_FINDINGS;
}

function add(context: DecodeContext, finding: Finding): void {
  if (context.findings === undefined) context.findings = [finding];
  else context.findings.push(finding);
}

/** Says what is wrong with a place or with what is missing. */
export type FindingMaker<About> = (context: DecodeContext, about: About) => Finding;

const MAX_FINDINGS = 32;

/** For whoever enters a group next, so that not each message makes a list. */
let sparePath: number[] | undefined;

/** A list of one's own: a codec of the user may read another message while this one is being read. */
function takePath(): number[] {
  const path = sparePath ?? [];
  sparePath = undefined;
  return path;
}
