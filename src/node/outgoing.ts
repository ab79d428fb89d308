import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Clock } from "../environment.ts";
import { ConnectionLost, DiameterError, NodeError, NotRoutable, RequestTimeout } from "../errors.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import { type Message, receive } from "../message/message.ts";
import { DIAMETER_TOO_BUSY, DIAMETER_UNABLE_TO_DELIVER } from "../message/result-codes.ts";
import type { Peer } from "../peer/peer.ts";
import { ExpiryLists } from "../routing/expiry.ts";
import {
  describeRoute,
  destinationRealm,
  type OutgoingRequest as RouteQuestion,
  type RoutingTables,
  routeOutgoing,
  usablePeers,
} from "../routing/route.ts";
import { RouteCache } from "../routing/route-cache.ts";
import type { TimerQueue } from "../timer-queue.ts";
import { fillIn } from "./fill.ts";
import type { NodeApplication, SendOptions } from "./node-application.ts";
import type { NodeConnection } from "./node-connection.ts";
import { type AnswerWaiter, OutgoingRequest } from "./outgoing-request.ts";

/** What sending needs of the node. */
export interface OutgoingOptions {
  readonly tables: RoutingTables<NodeApplication>;
  readonly clock: Clock;
  readonly timers: TimerQueue;
  readonly endToEndSeq: SequenceGenerator;
  readonly dictionary: Dictionary;
  readonly limits: { readonly maxPendingRequests: number };
  readonly select: (application: NodeApplication, request: Message, peers: readonly Peer[]) => Peer;
  /** The node's own part of a peer's connection. */
  readonly connectionOf: (peer: Peer) => NodeConnection | undefined;
  /** A request was moved or given up, for the log. */
  readonly onNote: (text: string) => void;
}

/** A request to send, and who waits for its answer. */
export interface NewRequest {
  readonly application: NodeApplication;
  readonly message: Message;
  readonly waiter: AnswerWaiter;
}

/** Sends the requests of this node, keeps them till they are answered, and moves them when their peer fails. */
export class Outgoing {
  readonly #options: OutgoingOptions;
  readonly #expiry: ExpiryLists<OutgoingRequest>;
  readonly #routes = new RouteCache<NodeApplication>();
  #pending = 0;

  constructor(options: OutgoingOptions) {
    this.#options = options;
    this.#expiry = new ExpiryLists(options.timers, options.clock, (request) => this.#timeOut(request));
  }

  /** Requests that wait for an answer. */
  get size(): number {
    return this.#pending;
  }

  /** Tables have changed, or a peer became usable or is so no more. */
  routesChanged(): void {
    this.#routes.version++;
  }

  /**
   * Sends a request; the waiter is told how it ends, never within this call.
   * @throws NotRoutable, AvpEncodeError, NodeError `overload` when too many requests wait, or the signal's reason.
   */
  send({ application, message, waiter }: NewRequest, how: SendOptions): void {
    const { header } = message;
    how.signal?.throwIfAborted();
    this.#prepare(application, message);
    const peer = this.#choose({ application, message, among: how.peers });
    const request = new OutgoingRequest(application, waiter, {
      name: message.name,
      endToEndIdentifier: header.endToEndIdentifier,
      timeoutSeconds: how.timeout ?? DEFAULT_TIMEOUT_SECONDS,
    });
    request.among = how.peers;
    request.signal = how.signal;
    request.mayMove = how.failover !== false;
    this.#transmit(request, message, this.#connectionOf(peer));
  }

  /** Sends a request on a connection that the caller has chosen; it goes nowhere else. */
  sendOn(at: NodeConnection, { application, message, waiter }: NewRequest): void {
    this.#prepare(application, message);
    const request = new OutgoingRequest(application, waiter, {
      name: message.name,
      endToEndIdentifier: message.header.endToEndIdentifier,
      timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
    });
    this.#transmit(request, message, at);
  }

  /** Chooses the connection for a request without sending it. @throws NotRoutable */
  route(application: NodeApplication, message: Message): NodeConnection {
    this.#prepare(application, message);
    return this.#connectionOf(this.#choose({ application, message }));
  }

  /** Takes an answer; false when no request waits for it on this connection. */
  answered(source: NodeConnection, answer: Message): boolean {
    const { hopByHopIdentifier, endToEndIdentifier, isError } = answer.header;
    const request = source.pending.find(hopByHopIdentifier);
    if (request === undefined || request.endToEndIdentifier !== endToEndIdentifier) return false;
    this.#forget(request);
    if (isError && this.#isRetried(request, source, answer)) return true;
    this.#settle(request);
    request.waiter.resolve(answer);
    return true;
  }

  /** A peer is suspect: what waits for it goes to others where there are some (RFC 3539 §3.4.2). */
  suspected(source: NodeConnection): void {
    for (const request of source.pending.entries()) {
      const next = this.#alternative(request, source);
      if (next === undefined) continue;
      this.#forget(request);
      this.#resend(request, next, { from: source, isRetransmit: true });
    }
  }

  /** A connection is gone: what waits on it goes to other peers, or fails at once. */
  lost(source: NodeConnection, why: string): void {
    for (const request of source.pending.drain()) {
      this.#noteForgotten(request, source);
      const next = this.#alternative(request, source);
      if (next !== undefined) this.#resend(request, next, { from: source, isRetransmit: true });
      else {
        this.#fail(
          request,
          new ConnectionLost(
            `${request.name} request: the connection to ${source.connection.nodeName} is lost (${why}), and no other peer could take it over`,
          ),
        );
      }
    }
  }

  /** Ends all requests that wait on these connections, or those of one application only. */
  cancel(connections: Iterable<NodeConnection>, reason: Error, application?: NodeApplication): void {
    for (const connection of connections) {
      for (const request of connection.pending.entries()) {
        if (application !== undefined && request.application !== application) continue;
        this.#forget(request);
        this.#fail(request, reason);
      }
    }
  }

  /** Refuses what can't be sent, and fills in what is left out. */
  #prepare(application: NodeApplication, message: Message): void {
    const { header } = message;
    if (!header.isRequest) throw new DiameterError("invalid-argument", `${message.name} is an answer; give a request`);
    if (this.#pending >= this.#options.limits.maxPendingRequests) {
      throw new NodeError(`${this.#pending} requests wait for an answer; send no more before some are answered`, {
        code: "overload",
      });
    }
    fillIn(message, this.#options.tables, application);
    if (header.endToEndIdentifier === 0) header.endToEndIdentifier = this.#options.endToEndSeq.nextSequence();
  }

  // --- choosing a peer --------------------------------------------------------------------------------------------

  #choose(question: RouteQuestion<NodeApplication>): Peer {
    const peers = this.#usable(question);
    const [first] = peers;
    if (first === undefined) throw this.#notRoutable(question);
    return peers.length === 1 ? first : this.#options.select(question.application, question.message, peers);
  }

  #usable(question: RouteQuestion<NodeApplication>): readonly Peer[] {
    const { tables } = this.#options;
    const { application, message, among, tried } = question;
    const { destinationHost } = message.attributes;
    const isPlain = among === undefined && tried === undefined && destinationHost === undefined;
    // The application id of the header is part of the question: only the application's own is cached.
    if (!isPlain || message.header.applicationId !== application.applicationId) return usablePeers(tables, question);
    const realm = destinationRealm(message, tables.realmName);
    return this.#routes.usable(application, realm, () => usablePeers(tables, question));
  }

  #notRoutable(question: RouteQuestion<NodeApplication>): NotRoutable {
    return new NotRoutable(describeRoute(question.message, routeOutgoing(this.#options.tables, question)));
  }

  #connectionOf(peer: Peer): NodeConnection {
    const connection = this.#options.connectionOf(peer);
    if (connection === undefined) throw new NotRoutable(`${peer.nodeName} is not connected`);
    return connection;
  }

  // --- sending ----------------------------------------------------------------------------------------------------

  /** Sends on a connection and keeps the request there. */
  #transmit(request: OutgoingRequest, message: Message, at: NodeConnection): void {
    const { connection, pump, peer } = at;
    if (pump.isCongested) {
      throw new NodeError(`${peer.nodeName} does not read what is sent to it`, { code: "overload" });
    }
    message.header.hopByHopIdentifier = at.pending.add(request, connection.hopByHopSeq);
    request.at = at;
    this.#pending++;
    peer.pendingRequests++;
    let octets: Buffer;
    try {
      octets = connection.encode(message);
    } catch (error) {
      this.#forget(request);
      throw error;
    }
    if (!request.isStarted) this.#begin(request, octets);
    // Last: who is told may have the answer at once (RFC 6733 §6.1.2), send more on this connection, or close it.
    connection.announce(message);
  }

  /** The first sending: from now on it may move, time out and be given up. */
  #begin(request: OutgoingRequest, octets: Buffer): void {
    request.isStarted = true;
    // The caller may go on using its message: what may have to be sent again is kept as octets.
    if (request.mayMove) request.octets = Buffer.from(octets);
    this.#expiry.add(request, request.timeoutSeconds);
    if (request.signal !== undefined) this.#watchSignal(request, request.signal);
  }

  /** Another peer for a request that `source` did not answer. */
  #alternative(request: OutgoingRequest, source: NodeConnection): Peer | undefined {
    if (request.octets === undefined) return undefined;
    request.tried ??= new Set();
    request.tried.add(source.peer);
    try {
      const { application, among, tried } = request;
      return this.#choose({ application, message: this.#read(request.octets), among, tried });
    } catch (error) {
      if (error instanceof NotRoutable) return undefined;
      throw error;
    }
  }

  /** Sends a request as it was sent first, but for its Hop-by-Hop Identifier and the T flag (FOV-02, FOV-13). */
  #resend(
    request: OutgoingRequest,
    peer: Peer,
    { from, isRetransmit }: { readonly from: NodeConnection; readonly isRetransmit: boolean },
  ): void {
    const message = this.#read(request.octets as Buffer);
    if (isRetransmit) message.header.isRetransmit = true;
    const { name, endToEndIdentifier } = request;
    const { nodeName } = from.connection;
    this.#options.onNote(
      `${name} request (End-to-End ${endToEndIdentifier}) moves from ${nodeName} to ${peer.nodeName}`,
    );
    try {
      this.#transmit(request, message, this.#connectionOf(peer));
    } catch (error) {
      this.#fail(request, error);
    }
  }

  #read(octets: Buffer): Message {
    return receive(octets, this.#options.dictionary);
  }

  /** 3002 and 3004 lead to the next peer, T clear, while there is one (FOV-13, FOV-14). */
  #isRetried(request: OutgoingRequest, source: NodeConnection, answer: Message): boolean {
    const { resultCode } = answer.attributes;
    if (resultCode !== DIAMETER_UNABLE_TO_DELIVER && resultCode !== DIAMETER_TOO_BUSY) return false;
    const next = this.#alternative(request, source);
    if (next !== undefined) this.#resend(request, next, { from: source, isRetransmit: false });
    return next !== undefined;
  }

  // --- ends of a request ------------------------------------------------------------------------------------------

  #timeOut(request: OutgoingRequest): void {
    const peer = request.at?.connection.nodeName ?? "its peer";
    this.#forget(request);
    this.#fail(
      request,
      new RequestTimeout(`${request.name} request: no answer from ${peer} in ${request.timeoutSeconds} s`),
    );
  }

  #watchSignal(request: OutgoingRequest, signal: AbortSignal): void {
    request.onAbort = () => {
      this.#forget(request);
      this.#fail(request, signal.reason);
    };
    signal.addEventListener("abort", request.onAbort, { once: true });
  }

  /** The request waits on its connection no more. */
  #forget(request: OutgoingRequest): void {
    const { at } = request;
    if (at?.pending.remove(request)) this.#noteForgotten(request, at);
  }

  #noteForgotten(request: OutgoingRequest, at: NodeConnection): void {
    request.at = undefined;
    this.#pending--;
    at.peer.pendingRequests--;
  }

  #fail(request: OutgoingRequest, error: unknown): void {
    if (request.isSettled) return;
    this.#settle(request);
    request.waiter.reject(error);
  }

  #settle(request: OutgoingRequest): void {
    request.isSettled = true;
    this.#expiry.remove(request);
    if (request.onAbort !== undefined) request.signal?.removeEventListener("abort", request.onAbort);
  }
}

const DEFAULT_TIMEOUT_SECONDS = 30;
