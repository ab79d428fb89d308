import type { Dictionary } from "../../dictionary/dictionary.ts";
import type { Clock } from "../../environment.ts";
import { DiameterError, NodeError, NotRoutable } from "../../errors.ts";
import type { SequenceGenerator } from "../../identifiers.ts";
import type { DecodeLimits } from "../../message/decode-context.ts";
import { type Message, receive } from "../../message/message.ts";
import { DIAMETER_TOO_BUSY, DIAMETER_UNABLE_TO_DELIVER } from "../../message/result-codes.ts";
import type { Peer } from "../../peer/peer.ts";
import { ExpiryLists } from "../../routing/expiry.ts";
import type { Deadline, TimerQueue } from "../../timer-queue.ts";
import type { OctetRange } from "../../wire/octet-range.ts";
import type { Emptied } from "../emptied.ts";
import type { ClientExchange } from "../exchange-events.ts";
import type { Exchanges } from "../exchanges.ts";
import { fillIn, type Origin } from "../fill.ts";
import type { NodeApplication, SendOptions } from "../node-application.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { Channel } from "../peers/channel.ts";
import { WaitingRequests } from "./awaiting-peer.ts";
import { asPromised, unreadable, wrongInAnswer } from "./judge-answer.ts";
import { lostError, timeoutError } from "./no-answer.ts";
import { type NewRequest, OutgoingRequest, type SendingChannel } from "./outgoing-request.ts";
import type { PeerChoice, PeerQuestion } from "./peer-choice.ts";

/** The collaborators of {@link Outgoing}. */
export interface OutgoingOptions {
  readonly origin: Origin;
  readonly choice: PeerChoice;
  readonly clock: Clock;
  readonly timers: TimerQueue;
  readonly endToEndSeq: SequenceGenerator;
  readonly dictionary: Dictionary;
  readonly limits: DecodeLimits & { readonly maxPendingRequests: number };
  /** The channel of a peer's connection. */
  readonly channelOf: (peer: Peer) => Channel | undefined;
  /** Dials a peer that is not connected. */
  readonly dial: (peer: Peer) => void;
  readonly journal: PeerJournal;
  readonly exchanges: Exchanges;
  readonly emptied: Emptied;
}

/**
 * Sends the requests of this node, keeps them till they are answered, and moves them when their peer fails. Every call that may run
 * user code comes last in its method, or is followed by a look at what is left to do.
 */
export class Outgoing {
  readonly #options: OutgoingOptions;
  readonly #expiry: ExpiryLists<OutgoingRequest>;
  readonly #waiting = new WaitingRequests();
  #redial: Deadline | undefined;
  #pending = 0;
  /** The number of sendings so far, from which peers get their turn. */
  #turn = 0;

  constructor(options: OutgoingOptions) {
    this.#options = options;
    this.#expiry = new ExpiryLists(options.timers, options.clock, (request) => this.#timeOut(request));
  }

  /** Requests that wait for an answer. */
  get size(): number {
    return this.#pending;
  }

  /** Requests that wait for a peer. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Sends the requests that wait for a peer, if they have one by now: a peer became ready, or routes have changed. */
  retry(): void {
    if (this.#waiting.size > 0) this.#waiting.retry((request, message) => this.#attempt(request, message));
  }

  /**
   * Sends a request; the waiter is told how it ends, never within this call. With `connect` and no ready peer it dials the peers that
   * could take the request, and waits for one (DPR-08).
   * @throws NotRoutable, AvpEncodeError, NodeError `overload` when too many requests wait, the signal's reason, or what the rule
   *   that chooses between peers throws.
   */
  send(asked: NewRequest, how: SendOptions): void {
    const { exchanges } = this.#options;
    const exchange = exchanges.isHeard ? exchanges.begin(asked.message) : undefined;
    try {
      this.#send(asked, how, exchange);
    } catch (error) {
      if (exchange !== undefined) exchanges.ended(exchange, { error });
      throw error;
    }
  }

  #send(asked: NewRequest, how: SendOptions, exchange: ClientExchange | undefined): void {
    const { application, message } = asked;
    how.signal?.throwIfAborted();
    this.#prepare(application, message);
    const question = { application, message, among: how.peers };
    let channel: Channel;
    try {
      channel = this.#channelOf(this.#options.choice.choose(question));
    } catch (error) {
      const isWorthWaiting = how.connect === true && error instanceof NotRoutable;
      if (!isWorthWaiting || this.#options.choice.candidates(question).length === 0) throw error;
      how.signal?.throwIfAborted();
      this.#await(new OutgoingRequest(asked, how, exchange), message);
      return;
    }
    // The user's rule that chose the peer may have given the request up.
    how.signal?.throwIfAborted();
    this.#transmit(new OutgoingRequest(asked, how, exchange), message, channel);
  }

  /** Sends a request on a channel that the caller has chosen; the request is never moved. */
  sendOn(channel: Channel, asked: NewRequest): void {
    this.#prepare(asked.application, asked.message);
    this.#transmit(new OutgoingRequest(asked, STAYS), asked.message, channel);
  }

  /** Chooses the channel for a request without sending it. @throws NotRoutable */
  route(application: NodeApplication, message: Message): Channel {
    this.#prepare(application, message);
    return this.#channelOf(this.#options.choice.choose({ application, message }));
  }

  /** Takes an answer. Returns undefined when it answers a request of ours on this channel, else why it does not. */
  answered(source: Channel, received: Message): string | undefined {
    const { hopByHopIdentifier, endToEndIdentifier, commandCode, isError } = received.header;
    const request = source.pending.find(hopByHopIdentifier);
    if (request === undefined || request.endToEndIdentifier !== endToEndIdentifier) {
      return `answer to no request of ours (Hop-by-Hop ${hopByHopIdentifier})`;
    }
    if (request.commandCode !== commandCode) {
      return `no answer to the ${request.name} request with its identifiers, which goes on waiting (RFC 6733 §6.2)`;
    }
    const answer = asPromised(received, request, this.#options.limits);
    this.#forget(request);
    const error = unreadable(answer, source.connection.nodeName);
    if (error !== undefined) this.#fail(request, error);
    else if (!isError || !this.#isRetried(request, source, answer)) {
      this.#settle(request);
      request.waiter.resolve(answer);
      if (request.exchange !== undefined) this.#options.exchanges.ended(request.exchange, answer);
    }
    const wrong = wrongInAnswer(answer, request);
    if (wrong !== undefined) {
      this.#options.journal.protocolError(source.connection, { reason: wrong, message: answer });
    }
    return undefined;
  }

  // --- failover (RFC 6733 §5.5.4, RFC 3539 §3.4.2) ----------------------------------------------------------------

  /** Moves the requests of a suspect peer to other peers, where there are some (RFC 3539 §3.4.2). */
  suspected(source: Channel): void {
    for (const request of source.pending.entries()) {
      if (request.channel !== source) continue;
      const next = this.#alternative(request, source);
      if (next === undefined || request.channel !== source) continue;
      this.#forget(request);
      this.#resend(request, next, { from: source, isRetransmit: true });
    }
  }

  /** Takes the requests of a lost channel: each goes to another peer, waits for one, or fails at once. */
  lost(source: Channel, why: string): void {
    const drained = source.pending.drain();
    for (const request of drained) this.#noteForgotten(request, source);
    for (const request of drained) {
      if (request.isSettled) continue;
      const next = this.#alternative(request, source);
      if (next !== undefined) this.#resend(request, next, { from: source, isRetransmit: true });
      else if (request.isSettled) continue;
      else if (request.mayWait && request.octets !== undefined) this.#awaitAgain(request, request.octets);
      else this.#fail(request, lostError(request, source, why));
    }
    // An attempt that failed needs no new dial here: its runner has planned the next one.
    if (this.#waiting.size > 0 && source.connection.capabilities !== null) this.#redialLater();
  }

  // --- giving up, and before a request is sent ---------------------------------------------------------------------

  /** Ends all requests that wait on these channels or for a peer, or those of one application only. */
  cancel(channels: Iterable<Channel>, reason: Error, application?: NodeApplication): void {
    const requests = this.#waiting.entries().map(([request]) => request);
    for (const channel of channels) requests.push(...channel.pending.entries());
    for (const request of requests) {
      if (application === undefined || request.application === application) this.#fail(request, reason);
    }
  }

  /** Refuses a message that can't be sent, and fills in the AVPs that it leaves out. */
  #prepare(application: NodeApplication, message: Message): void {
    const { header } = message;
    if (!header.isRequest) throw new DiameterError("invalid-argument", `${message.name} is an answer; give a request`);
    const open = this.#pending + this.#waiting.size;
    if (open >= this.#options.limits.maxPendingRequests) {
      throw new NodeError(`${open} requests wait for an answer or a peer; send no more before some have ended`, {
        code: "overload",
      });
    }
    fillIn(message, this.#options.origin, application);
    if (header.endToEndIdentifier === 0) header.endToEndIdentifier = this.#options.endToEndSeq.nextSequence();
  }

  #channelOf(peer: Peer): Channel {
    const channel = this.#options.channelOf(peer);
    if (channel === undefined) throw new NotRoutable(`${peer.nodeName} is not connected`);
    return channel;
  }

  // --- waiting for a peer -----------------------------------------------------------------------------------------

  /** Lets a request wait for a peer, as a copy: the caller may go on using its message. Throws when it can't be encoded. */
  #await(request: OutgoingRequest, message: Message): void {
    const octets = message.asBytes();
    if (request.mayMove) request.octets = octets;
    this.#begin(request);
    this.#waiting.add(request, this.#read(octets));
    this.#dial(request);
  }

  /** Lets a request wait for a peer whose connection is lost after it was sent; it will go out again with T. */
  #awaitAgain(request: OutgoingRequest, octets: Buffer): void {
    const message = this.#read(octets);
    message.header.isRetransmit = true;
    request.tried = undefined;
    this.#waiting.add(request, message);
    const { name, endToEndIdentifier } = request;
    this.#note(`${name} request (End-to-End ${endToEndIdentifier}) waits for a peer to be sent to again`);
  }

  /** Sends a waiting request, if a peer is ready by now. */
  #attempt(request: OutgoingRequest, message: Message): void {
    try {
      const peer = this.#options.choice.find(questionOf(request, message));
      if (peer === undefined) return;
      const channel = this.#channelOf(peer);
      if (this.#waiting.remove(request)) this.#transmit(request, message, channel);
    } catch (error) {
      if (!(error instanceof NotRoutable)) this.#fail(request, error);
    }
  }

  #dial(request: OutgoingRequest): void {
    const message = this.#waiting.messageOf(request);
    if (message === undefined) return;
    for (const peer of this.#options.choice.candidates(questionOf(request, message))) this.#options.dial(peer);
  }

  /** Dials again after a second: at once would dial a flapping peer without end, and the old connection is still ending. */
  #redialLater(): void {
    if (this.#redial !== undefined) return;
    this.#redial = this.#options.timers.set(REDIAL_SECONDS, () => {
      this.#redial = undefined;
      for (const [request] of this.#waiting.entries()) this.#dial(request);
    });
  }

  // --- sending ----------------------------------------------------------------------------------------------------

  /** Sends a request on a channel and keeps it there till it is answered. */
  #transmit(request: OutgoingRequest, message: Message, channel: Channel): void {
    const { connection, pump, peer } = channel;
    if (pump.isCongested) {
      throw new NodeError(`${peer.nodeName} does not read what is sent to it`, { code: "overload" });
    }
    message.header.hopByHopIdentifier = channel.pending.add(request, connection.hopByHopSeq);
    request.channel = channel;
    this.#pending++;
    peer.pendingRequests++;
    peer.lastRequest = ++this.#turn;
    let octets: OctetRange;
    try {
      octets = connection.encode(message);
    } catch (error) {
      this.#forget(request);
      throw error;
    }
    if (!request.isStarted) {
      // Kept as octets to be sent again: the caller may go on using its message.
      if (request.mayMove) request.octets = octets.copy();
      this.#begin(request);
    }
    if (request.exchange !== undefined) this.#options.exchanges.sent(request.exchange, channel, message);
    // Last: a listener may get the answer at once (RFC 6733 §6.1.2), send more on this connection, or close it.
    connection.announce(message);
  }

  /** Starts a request at its first sending: from now on it may move, time out and be given up. */
  #begin(request: OutgoingRequest): void {
    request.isStarted = true;
    this.#expiry.add(request, request.timeoutSeconds);
    if (request.signal !== undefined) this.#watchSignal(request, request.signal);
  }

  /** Another peer for a request that `source` did not answer. When the user's rule throws, the request fails. */
  #alternative(request: OutgoingRequest, source: Channel): Peer | undefined {
    if (request.octets === undefined) return undefined;
    request.tried ??= new Set();
    request.tried.add(source.peer);
    try {
      const peer = this.#options.choice.find(questionOf(request, this.#read(request.octets)));
      return request.isSettled ? undefined : peer;
    } catch (error) {
      if (!(error instanceof NotRoutable)) this.#fail(request, error);
      return undefined;
    }
  }

  /** Sends a request again, as it was sent first but for its Hop-by-Hop Identifier and the T flag (FOV-02, FOV-13). */
  #resend(
    request: OutgoingRequest,
    peer: Peer,
    { from, isRetransmit }: { readonly from: Channel; readonly isRetransmit: boolean },
  ): void {
    const message = this.#read(request.octets as Buffer);
    if (isRetransmit) message.header.isRetransmit = true;
    const { name, endToEndIdentifier } = request;
    const { nodeName } = from.connection;
    this.#note(`${name} request (End-to-End ${endToEndIdentifier}) moves from ${nodeName} to ${peer.nodeName}`);
    try {
      this.#transmit(request, message, this.#channelOf(peer));
    } catch (error) {
      this.#fail(request, error);
    }
  }

  #read(octets: Buffer): Message {
    return receive(octets, this.#options.dictionary);
  }

  /** True when an answer of 3002 or 3004 does not end its request: the request was sent to the next peer, T clear, or has ended already. */
  #isRetried(request: OutgoingRequest, source: Channel, answer: Message): boolean {
    const { resultCode } = answer.attributes;
    if (resultCode !== DIAMETER_UNABLE_TO_DELIVER && resultCode !== DIAMETER_TOO_BUSY) return false;
    const next = this.#alternative(request, source);
    if (next !== undefined) this.#resend(request, next, { from: source, isRetransmit: false });
    return next !== undefined || request.isSettled;
  }

  // --- ends of a request ------------------------------------------------------------------------------------------

  #timeOut(request: OutgoingRequest): void {
    const message = this.#waiting.messageOf(request);
    const route = message && this.#options.choice.describe(questionOf(request, message));
    this.#fail(request, timeoutError(request, route));
  }

  #watchSignal(request: OutgoingRequest, signal: AbortSignal): void {
    request.onAbort = () => this.#fail(request, signal.reason);
    signal.addEventListener("abort", request.onAbort, { once: true });
  }

  /** Takes a request off its channel. */
  #forget(request: OutgoingRequest): void {
    const { channel } = request;
    if (channel?.pending.remove(request)) this.#noteForgotten(request, channel);
  }

  #noteForgotten(request: OutgoingRequest, channel: SendingChannel): void {
    request.channel = undefined;
    channel.peer.pendingRequests--;
    if (--this.#pending === 0) this.#options.emptied.note();
  }

  #fail(request: OutgoingRequest, error: unknown): void {
    if (request.isSettled) return;
    this.#forget(request);
    this.#settle(request);
    request.waiter.reject(error);
    if (request.exchange !== undefined) this.#options.exchanges.ended(request.exchange, { error });
  }

  #settle(request: OutgoingRequest): void {
    request.isSettled = true;
    this.#expiry.remove(request);
    if (this.#waiting.size > 0) this.#waiting.remove(request);
    if (request.onAbort !== undefined) request.signal?.removeEventListener("abort", request.onAbort);
  }

  /** A request was moved or given up. */
  #note(text: string): void {
    this.#options.journal.log("info", "diameter.node", text);
  }
}

const STAYS: SendOptions = { failover: false };

/** Seconds from the loss of a connection to the next attempt, where requests wait for a peer. */
const REDIAL_SECONDS = 1;

function questionOf({ application, among, tried }: OutgoingRequest, message: Message): PeerQuestion {
  return { application, message, among, tried };
}
