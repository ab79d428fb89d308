import { frameFault, headerLengthAt, paddedEnd } from "../message/avp.ts";
import { HEADER_LENGTH, type MessageHeader, readUnsigned32 } from "../wire/header.ts";
import { AnswerRing } from "./answer-ring.ts";
import { IdentityMap } from "./identity-map.ts";

/** The bounds of a {@link DuplicateMemory}. */
export interface DuplicateLimits {
  /** Answers remembered for each Origin-Host; a change applies to hosts that are seen later. */
  readonly answersPerHost: number;
  /** How long an answer is remembered (RFC 6733 §3 asks for at least 4 minutes). */
  readonly seconds: number;
  /** Origin-Hosts that are remembered; the one that was seen first goes first. */
  readonly hosts: number;
  /** Octets reserved for all hosts together. */
  readonly octets: number;
}

export const DEFAULT_DUPLICATE_LIMITS: DuplicateLimits = {
  answersPerHost: 10_240,
  seconds: 240,
  hosts: 4096,
  octets: 64 * 1024 * 1024,
};

/** For each answer that a host may have remembered: a bound on their octets, which large answers use up earlier. */
const OCTETS_PER_ANSWER = 1024;

/**
 * Remembers the requests that were answered or are being worked on by Origin-Host and End-to-End Identifier, so that a
 * duplicate gets the answer of the first and never a second handling (RFC 6733 §3 and §5.5.4).
 */
export class DuplicateMemory {
  limits: DuplicateLimits;
  readonly #hosts = new IdentityMap<HostMemory>();
  #reservedOctets = 0;

  constructor(limits: Partial<DuplicateLimits> = {}) {
    this.limits = { ...DEFAULT_DUPLICATE_LIMITS, ...limits };
  }

  /** Answers remembered over all hosts. */
  get size(): number {
    let size = 0;
    for (const host of this.#hosts.values()) size += host.size;
    return size;
  }

  /** Requests over all hosts that are being worked on. */
  get running(): number {
    let running = 0;
    for (const host of this.#hosts.values()) running += host.running;
    return running;
  }

  /** Origin-Hosts that are remembered. */
  get hostCount(): number {
    return this.#hosts.size;
  }

  /** Octets reserved for answers. */
  get reservedOctets(): number {
    return this.#reservedOctets;
  }

  /** What is remembered of one Origin-Host. Callers may keep it as long as `isForgotten` is false. */
  host(originHost: string): HostMemory {
    let host = this.#hosts.get(originHost);
    if (host === undefined) {
      host = new HostMemory(originHost, this.limits, (octets) => this.#account(octets));
      this.#hosts.set(originHost, host);
      if (this.#hosts.size > this.limits.hosts) this.#forgetOldest(host);
      // What it reserved was accounted before it was one of the hosts.
      this.#account(0);
    }
    return host;
  }

  /** Drops what is too old, and hosts of which nothing is left; to be called now and then. */
  sweep(nowMs: number): void {
    for (const host of this.#hosts.values()) {
      host.expire(nowMs);
      if (host.isIdle(nowMs)) this.#forget(host);
    }
  }

  /** Forgets everything. */
  clear(): void {
    for (const host of this.#hosts.values()) this.#forget(host);
  }

  #account(octets: number): void {
    this.#reservedOctets += octets;
    while (this.#reservedOctets > this.limits.octets && this.#hosts.size > 1) this.#forgetOldest();
  }

  /** The host that was seen first goes, unless it is the one that is being used. */
  #forgetOldest(kept?: HostMemory): void {
    for (const host of this.#hosts.values()) {
      if (host === kept) continue;
      this.#forget(host);
      return;
    }
  }

  #forget(host: HostMemory): void {
    this.#hosts.delete(host.originHost);
    host.forget();
  }
}

/** What is known of the requests of one Origin-Host. */
export class HostMemory {
  readonly originHost: string;
  #answers: AnswerRing;
  readonly #account: (octets: number) => void;
  #accounted = 0;
  /** Requests that were begun and have not ended. */
  #running = 0;
  /** Till when copies without the T flag are looked for too. */
  #alertUntilMs = Number.NEGATIVE_INFINITY;
  readonly #seconds: number;
  #isForgotten = false;

  constructor(originHost: string, limits: DuplicateLimits, account: (octets: number) => void) {
    this.originHost = originHost;
    this.#seconds = limits.seconds;
    this.#account = account;
    const { answersPerHost: entries, seconds } = limits;
    this.#answers = new AnswerRing({ entries, octets: entries * OCTETS_PER_ANSWER, seconds });
    this.#settle();
  }

  /** True when this object is no part of the memory any more. */
  get isForgotten(): boolean {
    return this.#isForgotten;
  }

  get size(): number {
    return this.#answers.size;
  }

  get running(): number {
    return this.#running;
  }

  /**
   * True when a request may be a copy of an earlier one: it has the T flag, or the host is known to send retransmissions.
   * A careless client that uses one identifier twice still gets its answers.
   */
  expectsCopies(header: MessageHeader, nowMs: number): boolean {
    if (header.isRetransmit) this.#alertUntilMs = nowMs + this.#seconds * 1000;
    return nowMs < this.#alertUntilMs;
  }

  /** The answer that a copy of a request gets: a view, good until the next answer is remembered. Undefined for a new request. */
  find(header: MessageHeader, nowMs: number): Buffer | undefined {
    if (!this.expectsCopies(header, nowMs)) return undefined;
    const answer = this.#answers.find(header.endToEndIdentifier, nowMs);
    return answer !== undefined && isAnswerTo(answer, header) ? answer : undefined;
  }

  /** A request will be answered later; one that is answered at once needs no word. */
  begin(): void {
    this.#running++;
  }

  /** A request that was begun is answered, or never will be. */
  end(): void {
    this.#running--;
  }

  /** Remembers the answer of a request as octets, which are copied. */
  answered(endToEndIdentifier: number, answer: Uint8Array, nowMs: number): void {
    if (this.#isForgotten) return;
    this.#answers.add(endToEndIdentifier, answer, nowMs);
    this.#settle();
  }

  expire(nowMs: number): void {
    this.#answers.expire(nowMs);
  }

  /** True when nothing of it matters any more. */
  isIdle(nowMs: number): boolean {
    return this.size === 0 && this.#running === 0 && nowMs >= this.#alertUntilMs;
  }

  /** Gives back what it holds; requests that are being worked on are still found by those who hold this object. */
  forget(): void {
    this.#isForgotten = true;
    this.#answers = new AnswerRing({ entries: 0, octets: 0, seconds: 0 });
    this.#account(-this.#accounted);
    this.#accounted = 0;
  }

  #settle(): void {
    const reserved = this.#answers.reservedOctets;
    const grown = reserved - this.#accounted;
    if (grown === 0) return;
    this.#accounted = reserved;
    this.#account(grown);
  }
}

/**
 * The answer for a duplicate: the octets of the first answer with the duplicate's Hop-by-Hop Identifier and, where agents
 * have left some, its Proxy-Info in place of the first one's (RFC 6733 §3, §6.2).
 */
export function replayedAnswer(answer: Buffer, duplicate: Buffer): Buffer {
  const proxyInfos = topLevelAvps(duplicate, PROXY_INFO);
  const own = topLevelAvps(answer, PROXY_INFO);
  const parts: Buffer[] = [];
  let from = 0;
  for (const { start, end } of own) {
    parts.push(answer.subarray(from, start));
    from = end;
  }
  parts.push(answer.subarray(from));
  for (const { start, end } of proxyInfos) parts.push(duplicate.subarray(start, end));
  const replayed = Buffer.concat(parts);
  replayed.writeUIntBE(replayed.length, 1, 3);
  duplicate.copy(replayed, HOP_BY_HOP_AT, HOP_BY_HOP_AT, HOP_BY_HOP_AT + 4);
  return replayed;
}

const PROXY_INFO = 284;
const HOP_BY_HOP_AT = 12;

function isAnswerTo(answer: Buffer, request: MessageHeader): boolean {
  const code = readUnsigned32(answer, 4) & 0xffffff;
  return code === request.commandCode && readUnsigned32(answer, 8) === request.applicationId;
}

/** Where AVPs of one code stand, with their padding; the walk ends where an AVP is broken. */
function topLevelAvps(octets: Buffer, code: number): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = HEADER_LENGTH; start + 8 <= octets.length; ) {
    if (frameFault(octets, start, octets.length) !== undefined) break;
    const end = paddedEnd(start, start + (readUnsigned32(octets, start + 4) & 0xffffff));
    const vendorId = headerLengthAt(octets, start) === 8 ? 0 : readUnsigned32(octets, start + 8);
    if (readUnsigned32(octets, start) === code && vendorId === 0) found.push({ start, end });
    start = end;
  }
  return found;
}
