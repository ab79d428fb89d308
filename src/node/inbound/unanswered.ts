import type { Environment } from "../../environment.ts";
import type { Message } from "../../message/message.ts";
import { ExpiryLists } from "../../routing/expiry.ts";
import { IdentifierTable } from "../../routing/identifier-table.ts";
import { IdentityMap } from "../../routing/identity-map.ts";
import type { TimerQueue } from "../../timer-queue.ts";
import type { Emptied } from "../emptied.ts";
import type { Channel, PeerLoad } from "../peers/channel.ts";
import type { Entries, Entry, IncomingRequest } from "./incoming-request.ts";

/** How many requests may wait for our answer, and how many octets they may hold, in all and of one peer. */
export interface UnansweredLimits {
  readonly maxUnanswered: number;
  readonly maxUnansweredPerPeer: number;
  readonly maxUnansweredOctets: number;
  readonly maxUnansweredOctetsPerPeer: number;
}

/** The collaborators of {@link UnansweredRequests}. */
export interface UnansweredOptions {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  readonly emptied: Emptied;
  /** Read at each request. */
  readonly limits: UnansweredLimits;
}

/**
 * The deferred requests of all connections, each with the time till when it is to be answered. They are found by their identifiers:
 * an answer without its context (`sendAnswer`) finds the connection of its request (Q8), and a copy finds its original. Most nodes
 * never look one up, so there is an index only while somebody does.
 */
export class UnansweredRequests {
  readonly #limits: UnansweredLimits;
  readonly #requests: ExpiryLists<IncomingRequest>;
  readonly #emptied: Emptied;
  /** Both indexes are filled by a look-up, and dropped when as many requests were added without another look-up as they held. */
  readonly #byPair: Index;
  readonly #byEndToEnd: Index;
  /** Turns both identifiers of a request into one number, in a way that no peer can predict. */
  readonly #salt: { readonly add: number; readonly factor: number };
  #octets = 0;
  /** Loads of peers whose connection was lost while their requests are worked on. */
  readonly #loadsLeft = new IdentityMap<PeerLoad>();

  constructor(options: UnansweredOptions) {
    const { environment, timers } = options;
    this.#emptied = options.emptied;
    const { random } = environment;
    this.#limits = options.limits;
    this.#requests = new ExpiryLists(timers, environment.clock, (request) => request.expire());
    this.#salt = { add: random.uint32(), factor: random.uint32() | 1 };
    this.#byPair = new Index("byPair", random.uint32(), (request) => this.#pairOf(request));
    this.#byEndToEnd = new Index("byEndToEnd", random.uint32(), ({ endToEndIdentifier }) => endToEndIdentifier);
  }

  get size(): number {
    return this.#requests.size;
  }

  /** The octets that all deferred requests keep. */
  get octets(): number {
    return this.#octets;
  }

  /** True when no more requests of the peer of this connection may wait for our answer. */
  isFull({ load }: Channel): boolean {
    const { size } = this.#requests;
    if (size === 0) return false;
    const limits = this.#limits;
    return (
      size >= limits.maxUnanswered ||
      this.#octets >= limits.maxUnansweredOctets ||
      (load !== undefined &&
        (load.requests >= limits.maxUnansweredPerPeer || load.octets >= limits.maxUnansweredOctetsPerPeer))
    );
  }

  /** Takes a request in that was `receivedAt` then; the request expires when it is not removed in time. */
  add(request: IncomingRequest, receivedAt: number): void {
    this.#requests.add(request, request.application.answerTimeout, receivedAt);
    const load = this.#loadOf(request.source);
    load.requests++;
    load.octets += request.octets;
    this.#octets += request.octets;
    this.#byPair.add(request);
    this.#byEndToEnd.add(request);
  }

  /** Counts the octets of a copy that a waiting request keeps. */
  grow(request: IncomingRequest, octets: number): void {
    request.octets += octets;
    this.#octets += octets;
    this.#loadOf(request.source).octets += octets;
  }

  remove(request: IncomingRequest): void {
    const { source } = request;
    const load = this.#loadOf(source);
    this.#requests.remove(request);
    if (this.#requests.size === 0) this.#emptied.note();
    load.requests--;
    load.octets -= request.octets;
    this.#octets -= request.octets;
    if (request.entries !== undefined) {
      this.#byPair.remove(request);
      this.#byEndToEnd.remove(request);
    }
    if (load.requests > 0 || !source.isClosed) return;
    const { nodeName } = source.connection;
    if (this.#loadsLeft.get(nodeName) === load) this.#loadsLeft.delete(nodeName);
  }

  /** Keeps the load of a lost channel's peer, to go on counting when the peer comes back. */
  connectionLost({ load, connection }: Channel): void {
    if (load !== undefined && load.requests > 0) this.#loadsLeft.set(connection.nodeName, load);
  }

  /** Gives all requests up. */
  abandonAll(reason: unknown): void {
    for (const request of this.#requests.entries()) request.cancel(reason);
  }

  /**
   * The request that an answer belongs to: both identifiers, command and application agree. Undefined when there is none, or
   * when more than one peer has sent such a request, so that the answer could go to the wrong one.
   */
  find(answer: Message): IncomingRequest | undefined {
    const index = this.#byPair.ask(this.#requests);
    return index.findOnly(this.#pairOf(answer.header), ({ request }) => isAnswerTo(answer, request))?.request;
  }

  /** The latest request with this End-to-End Identifier that `isOriginal`, of the last 64 that have it. */
  withEndToEnd(
    endToEndIdentifier: number,
    isOriginal: (request: IncomingRequest) => boolean,
  ): IncomingRequest | undefined {
    const index = this.#byEndToEnd.ask(this.#requests);
    return index.find(endToEndIdentifier, ({ request }) => isOriginal(request))?.request;
  }

  /** The load of the channel's peer. It belongs to the peer: one that comes back still has the load that it left. */
  #loadOf(source: Channel): PeerLoad {
    if (source.load === undefined) {
      const { nodeName } = source.connection;
      source.load = this.#loadsLeft.get(nodeName) ?? { requests: 0, octets: 0 };
      this.#loadsLeft.delete(nodeName);
    }
    return source.load;
  }

  #pairOf(of: { readonly hopByHopIdentifier: number; readonly endToEndIdentifier: number }): number {
    const { add, factor } = this.#salt;
    return Math.imul(of.endToEndIdentifier ^ add, factor) ^ of.hopByHopIdentifier;
  }
}

/** A table of requests that exists while somebody looks into it. */
class Index {
  readonly #name: keyof Entries;
  readonly #seed: number;
  readonly #identifierOf: (request: IncomingRequest) => number;
  #table: IdentifierTable<Entry> | undefined;
  /** The number of requests added since the last look-up. */
  #unasked = 0;

  constructor(name: keyof Entries, seed: number, identifierOf: (request: IncomingRequest) => number) {
    this.#name = name;
    this.#seed = seed;
    this.#identifierOf = identifierOf;
  }

  add(request: IncomingRequest): void {
    const table = this.#table;
    if (table === undefined) return;
    if (++this.#unasked > Math.max(table.size, FEW)) this.#table = undefined;
    else table.add(this.#entryOf(request));
  }

  remove({ entries }: IncomingRequest): void {
    const entry = entries?.[this.#name];
    if (entry !== undefined) this.#table?.remove(entry);
  }

  ask(all: ExpiryLists<IncomingRequest>): IdentifierTable<Entry> {
    this.#unasked = 0;
    this.#table ??= this.#make(all);
    return this.#table;
  }

  #make(all: ExpiryLists<IncomingRequest>): IdentifierTable<Entry> {
    const table = new IdentifierTable<Entry>(this.#seed);
    const requests = all.entries();
    // Each list is in order, but there is one for each timeout.
    requests.sort((one, other) => one.receivedAt - other.receivedAt);
    for (const request of requests) table.add(this.#entryOf(request));
    return table;
  }

  #entryOf(request: IncomingRequest): Entry {
    const entry = { identifier: this.#identifierOf(request), place: -1, request };
    request.entries ??= { byPair: undefined, byEndToEnd: undefined };
    request.entries[this.#name] = entry;
    return entry;
  }
}

/** An index of less than this is kept for so many requests. */
const FEW = 64;

function isAnswerTo({ header }: Message, request: IncomingRequest): boolean {
  const { request: asked, hopByHopIdentifier, endToEndIdentifier } = request;
  return (
    header.hopByHopIdentifier === hopByHopIdentifier &&
    header.endToEndIdentifier === endToEndIdentifier &&
    header.commandCode === asked.header.commandCode &&
    header.applicationId === asked.header.applicationId
  );
}
