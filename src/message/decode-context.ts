import type { Dictionary } from "../dictionary/dictionary.ts";
import { OctetSource } from "../wire/octets.ts";
import type { Finding } from "./finding.ts";

/** The attributes of a message or group: camelCase names and values; `extraAvps` holds what its format does not list. */
export type Attributes = Record<string, unknown>;

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

  leave(): void {
    if (--this.depth > 0) return;
    sparePath = this.#path;
    this.#path = undefined;
  }

  report(finding: Finding): void {
    // A message of nothing but faults should not cost more than a good one: the first ones tell all.
    if (this.findings === undefined) this.findings = [finding];
    else if (this.findings.length < MAX_FINDINGS) this.findings.push(finding);
    else if (finding.breaksStructure) this.findings[MAX_FINDINGS - 1] = finding;
  }
}

const MAX_FINDINGS = 32;

/** For whoever enters a group next, so that not each message makes a list. */
let sparePath: number[] | undefined;

/** A list of one's own: a codec of the user may read another message while this one is being read. */
function takePath(): number[] {
  const path = sparePath ?? [];
  sparePath = undefined;
  return path;
}
