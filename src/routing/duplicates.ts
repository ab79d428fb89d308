import type { MessageHeader } from "../wire/header.ts";
import type { OctetRange } from "../wire/octet-range.ts";
import { AnswerRing } from "./answer-ring.ts";
import { IdentityMap } from "./identity-map.ts";
import { isOf, type PossibleCopy } from "./replay.ts";

/** The bounds of a {@link DuplicateMemory}. */
export interface DuplicateLimits {
  /** Answers remembered for each Origin-Host; a change applies to hosts that are seen later. */
  readonly answersPerHost: number;
  /** How long an answer is remembered (RFC 6733 §3 asks for at least 4 minutes). */
  readonly seconds: number;
  /** Origin-Hosts that are remembered, over all peers that send their requests. */
  readonly hosts: number;
  /** Octets reserved for all hosts together, their names included. */
  readonly octets: number;
  /** Octets of an answer that is remembered; larger ones could be fetched again and again with a few octets. */
  readonly octetsPerAnswer: number;
}

export const DEFAULT_DUPLICATE_LIMITS: DuplicateLimits = {
  answersPerHost: 10_240,
  seconds: 240,
  hosts: 4096,
  octets: 64 * 1024 * 1024,
  octetsPerAnswer: 16 * 1024,
};

/** The octets allowed for each of a host's answers on average; large answers use a host's share up with fewer of them. */
const OCTETS_PER_ANSWER = 1024;

/**
 * Remembers the answers to requests by sending peer, Origin-Host and End-to-End Identifier, so that a duplicate gets the answer of the
 * first request and is not handled again (RFC 6733 §3 and §5.5.4). An Origin-Host is only a claim of the sender: no peer reads,
 * replaces or displaces the answers to another peer's requests. When too much is remembered, the peer with most loses first.
 */
export class DuplicateMemory {
  limits: DuplicateLimits;
  readonly #seed: number;
  readonly #senders = new IdentityMap<Sender>();
  readonly #families = new IdentityMap<Family>();
  #hostCount = 0;
  #reservedOctets = 0;

  /** The secret `seed` keeps peers from choosing identifiers by their places in tables. */
  constructor(limits: Partial<DuplicateLimits> = {}, seed = 0) {
    this.limits = { ...DEFAULT_DUPLICATE_LIMITS, ...limits };
    this.#seed = seed;
  }

  /** Answers remembered over all hosts. */
  get size(): number {
    let size = 0;
    for (const { hosts } of this.#senders.values()) for (const host of hosts.values()) size += host.size;
    return size;
  }

  /** Origin-Hosts that are remembered, counted for each peer that sends their requests. */
  get hostCount(): number {
    return this.#hostCount;
  }

  /** Octets reserved for answers and names. */
  get reservedOctets(): number {
    return this.#reservedOctets;
  }

  /** The memory of one Origin-Host as sent by one peer. Callers may keep it as long as `isForgotten` is false. */
  host(sender: string, originHost: string): HostMemory {
    const from = this.#senders.get(sender);
    return from?.hosts.get(originHost) ?? this.#remember(from ?? this.#newSender(sender), originHost);
  }

  /**
   * The answer for a copy: a view, good until the next answer is remembered. Undefined for a new request. Answers to requests of the
   * copy's sender come first, then answers to requests that the Origin-Host sent itself.
   */
  find(host: HostMemory, copy: PossibleCopy, nowMs: number): Buffer | undefined {
    const own = host.find(copy, nowMs);
    if (own !== undefined || !copy.mayCross) return own;
    const { originHost } = host;
    const first = this.#senders.get(originHost)?.hosts.get(originHost)?.find(copy, nowMs);
    if (first !== undefined) return first;
    let looks = 0;
    for (const other of host.family.members) {
      const found = other.find(copy, nowMs);
      if (found !== undefined) return found;
      if (++looks === MOST_LOOKS) break;
    }
    return undefined;
  }

  /** Drops answers that are too old, and hosts without any answer left; to be called now and then. */
  sweep(nowMs: number): void {
    for (const { hosts } of this.#senders.values()) {
      for (const host of hosts.values()) {
        host.expire(nowMs);
        if (host.isIdle(nowMs)) this.#forget(host);
      }
    }
  }

  /** Forgets everything. */
  clear(): void {
    for (const { hosts } of this.#senders.values()) for (const host of hosts.values()) this.#forget(host);
  }

  #newSender(name: string): Sender {
    const sender = { name, hosts: new IdentityMap<HostMemory>(), octets: 0 };
    this.#senders.set(name, sender);
    return sender;
  }

  #newFamily(originHost: string): Family {
    const family = { members: new Set<HostMemory>(), alertUntilMs: Number.NEGATIVE_INFINITY };
    this.#families.set(originHost, family);
    return family;
  }

  #remember(sender: Sender, originHost: string): HostMemory {
    const onGrown = (grown: HostMemory, octets: number): void => {
      this.#account(grown, octets);
      this.#makeRoom(grown);
    };
    const family = this.#families.get(originHost) ?? this.#newFamily(originHost);
    const host = new HostMemory(sender, originHost, { family, limits: this.limits, seed: this.#seed, onGrown });
    sender.hosts.set(originHost, host);
    family.members.add(host);
    this.#hostCount++;
    this.#account(host, host.reservedOctets);
    while (this.#hostCount > this.limits.hosts && this.#hostCount > 1) this.#forget(this.#loser(host, byHosts));
    this.#makeRoom(host);
    return host;
  }

  #account(host: HostMemory, octets: number): void {
    host.sender.octets += octets;
    this.#reservedOctets += octets;
  }

  /** Takes octets from the peer with most until there are no more than allowed. `used` itself is never forgotten. */
  #makeRoom(used: HostMemory): void {
    while (this.#reservedOctets > this.limits.octets) {
      if (this.#hostCount === 1 && !used.isLarge) return;
      const host = this.#loser(used, byOctets);
      if (!host.isLarge) {
        this.#forget(host);
        continue;
      }
      this.#account(host, host.halve());
      // Moved to the end: another host of this peer loses next.
      host.sender.hosts.delete(host.originHost);
      host.sender.hosts.set(host.originHost, host);
    }
  }

  /** The host that loses: of the peer with most, the host that was seen first or whose last loss is longest ago. */
  #loser(used: HostMemory, measure: (sender: Sender) => number): HostMemory {
    let loser = used;
    let most = -1;
    for (const sender of this.#senders.values()) {
      const has = measure(sender);
      if (has <= most) continue;
      const host = firstToLose(sender, used);
      if (host === used && !used.isLarge) continue;
      loser = host;
      most = has;
    }
    return loser;
  }

  #forget(host: HostMemory): void {
    const { sender, originHost, family } = host;
    sender.hosts.delete(originHost);
    if (sender.hosts.size === 0) this.#senders.delete(sender.name);
    family.members.delete(host);
    if (family.members.size === 0) this.#families.delete(originHost);
    this.#hostCount--;
    this.#account(host, host.forget());
  }
}

/** How many peers' memories of one Origin-Host are searched for a copy: an honest Origin-Host comes by a few peers. */
const MOST_LOOKS = 64;

/** A peer that sends requests, its own and those of other nodes. */
interface Sender {
  readonly name: string;
  readonly hosts: IdentityMap<HostMemory>;
  octets: number;
}

/** The memories of one Origin-Host, one for each peer that has sent its requests. */
interface Family {
  readonly members: Set<HostMemory>;
  /** Till when copies without the T flag are looked for, whoever sends them. */
  alertUntilMs: number;
}

function byHosts({ hosts }: Sender): number {
  return hosts.size;
}

function byOctets({ octets }: Sender): number {
  return octets;
}

function firstToLose(sender: Sender, used: HostMemory): HostMemory {
  for (const host of sender.hosts.values()) if (host !== used) return host;
  return used;
}

/** The arguments of a {@link HostMemory}. */
interface HostMemoryOptions {
  readonly family: Family;
  readonly limits: DuplicateLimits;
  readonly seed: number;
  readonly onGrown: (host: HostMemory, octets: number) => void;
}

/** The memory of the requests of one Origin-Host that one peer has sent. */
export class HostMemory {
  readonly originHost: string;
  readonly sender: Sender;
  readonly family: Family;
  #answers: AnswerRing;
  readonly #onGrown: (host: HostMemory, octets: number) => void;
  #accounted: number;
  /** Till when copies without the T flag are looked for too. */
  #alertUntilMs = Number.NEGATIVE_INFINITY;
  readonly #seconds: number;
  readonly #octetsPerAnswer: number;
  #isForgotten = false;

  constructor(sender: Sender, originHost: string, options: HostMemoryOptions) {
    const { answersPerHost: entries, seconds, octetsPerAnswer } = options.limits;
    this.originHost = originHost;
    this.sender = sender;
    this.family = options.family;
    this.#seconds = seconds;
    this.#octetsPerAnswer = octetsPerAnswer;
    this.#onGrown = options.onGrown;
    this.#answers = new AnswerRing({ entries, octets: entries * OCTETS_PER_ANSWER, seconds }, options.seed);
    this.#accounted = this.reservedOctets;
  }

  /** True when the {@link DuplicateMemory} does not hold this object any more. */
  get isForgotten(): boolean {
    return this.#isForgotten;
  }

  get size(): number {
    return this.#answers.size;
  }

  /** Octets of its answers and of its name, which tables hold twice. */
  get reservedOctets(): number {
    return this.#answers.reservedOctets + 2 * this.originHost.length;
  }

  /** True when half of the octets can be given back and the last answers stay. */
  get isLarge(): boolean {
    return this.#answers.reservedOctets > LARGE_OCTETS;
  }

  /**
   * True when a request may be a copy of an earlier one: it has the T flag, or the host is known to send retransmissions.
   * A careless client that uses one identifier twice still gets its answers.
   */
  expectsCopies(header: MessageHeader, nowMs: number): boolean {
    if (header.isRetransmit) this.#alertUntilMs = nowMs + this.#seconds * 1000;
    return nowMs < this.#alertUntilMs || nowMs < this.family.alertUntilMs;
  }

  /** Notes that the host sends retransmissions by several peers: the original may come after its copy (HDR-32). */
  expectFromAll(nowMs: number): void {
    this.family.alertUntilMs = nowMs + this.#seconds * 1000;
  }

  /** The answer to the original of a copy: a view, good until the next answer is remembered. */
  find(copy: PossibleCopy, nowMs: number): Buffer | undefined {
    const answer = this.#answers.find(copy.header.endToEndIdentifier, nowMs);
    return answer !== undefined && isOf(answer, copy) ? answer : undefined;
  }

  /** Remembers the answer of a request as octets, which are copied. */
  answered(endToEndIdentifier: number, answer: OctetRange, nowMs: number): void {
    if (this.#isForgotten || answer.length > this.#octetsPerAnswer) return;
    this.#answers.add(endToEndIdentifier, answer, nowMs);
    const grown = this.#settle();
    if (grown !== 0) this.#onGrown(this, grown);
  }

  expire(nowMs: number): void {
    this.#answers.expire(nowMs);
  }

  /** True when nothing in this memory matters any more. */
  isIdle(nowMs: number): boolean {
    return this.size === 0 && nowMs >= this.#alertUntilMs;
  }

  /** Drops the older half of the answers. Returns by how many octets the memory has grown, which is less than 0. */
  halve(): number {
    this.#answers.halve();
    return this.#settle();
  }

  /** Drops everything. Returns by how many octets the memory has grown, which is less than 0. */
  forget(): number {
    this.#isForgotten = true;
    this.#answers = new AnswerRing({ entries: 0, octets: 0, seconds: 0 }, 0);
    const held = this.#accounted;
    this.#accounted = 0;
    return -held;
  }

  /** Returns how many octets were reserved since the last call. */
  #settle(): number {
    const reserved = this.reservedOctets;
    const grown = reserved - this.#accounted;
    this.#accounted = reserved;
    return grown;
  }
}

const LARGE_OCTETS = 32 * 1024;
