import { setMaxListeners } from "node:events";
import { RequestTimeout } from "../../errors.ts";
import type { Message } from "../../message/message.ts";
import type { Rejection } from "../../message/rejection.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import type { HostMemory } from "../../routing/duplicates.ts";
import { Expiring } from "../../routing/expiry.ts";
import type { Identified } from "../../routing/identifier-table.ts";
import type { CopyMarks } from "../../routing/replay.ts";
import { readUnsigned32 } from "../../wire/header.ts";
import type { RequestOutcome } from "../exchange-events.ts";
import type { DeferredRequest, NodeApplication, RequestContext } from "../node-application.ts";
import type { CallContext, Channel } from "../peers/channel.ts";

/** The entries of a request in the two indexes of `UnansweredRequests`. */
export interface Entries {
  byPair: Entry | undefined;
  byEndToEnd: Entry | undefined;
}

/** A request under one of its identifiers. */
export interface Entry extends Identified {
  readonly request: IncomingRequest;
}

/** Takes the outcome of a request that was handed to an application. */
export interface AnswerSink {
  deferred(request: IncomingRequest): void;
  answered(request: IncomingRequest, answer: Message): void;
  /** Refuses a request that was deferred. */
  refused(request: IncomingRequest, rejection: Rejection): void;
  /** Refuses a request that was not deferred. */
  refusedAtOnce(source: Channel, request: Message, rejection: Rejection): void;
  abandoned(request: IncomingRequest): void;
}

/** A copy of a request, which gets the same answer. */
export interface Follower extends CopyMarks {
  readonly source: Channel;
}

/**
 * The context that a handler gets; once deferred, it is the entry of the waiting request too. A handler that answers within its call
 * leaves the context unused, and the next request of the connection gets the same object: such a request allocates no context.
 */
export class IncomingRequest extends Expiring implements CallContext, DeferredRequest {
  /** The channel on which the request came. */
  readonly source: Channel;
  request!: Message;
  application!: NodeApplication;
  host: HostMemory | undefined;
  /** The octets of the request and of its copies, which are kept till it is answered. */
  octets = 0;
  /** Copies of the request that came while it was being worked on. */
  followers: Follower[] | undefined;
  isSettled = false;
  isHandled = false;
  /** The entries by which `UnansweredRequests` finds the request; there while somebody looks requests up. */
  entries: Entries | undefined;
  readonly #sink: AnswerSink;
  /** The fields that few requests need; made with the first of them. */
  #end: End | undefined;

  constructor(sink: AnswerSink, source: Channel) {
    super();
    this.#sink = sink;
    this.source = source;
  }

  /** Identifiers as they were received: handlers may write to the header. */
  get hopByHopIdentifier(): number {
    const { received, header } = this.request;
    return received === undefined ? header.hopByHopIdentifier : readUnsigned32(received, 12);
  }

  get endToEndIdentifier(): number {
    const { received, header } = this.request;
    return received === undefined ? header.endToEndIdentifier : readUnsigned32(received, 16);
  }

  /** When the request came in, in milliseconds of the monotonic clock. */
  get receivedAt(): number {
    return this.since;
  }

  get context(): RequestContext {
    return this;
  }

  get peer(): Peer {
    return this.source.peer;
  }

  get connection(): PeerConnection {
    return this.source.connection;
  }

  get signal(): AbortSignal {
    return (this.#end?.controller ?? this.#makeController()).signal;
  }

  /** How the request ended, where its answer does not tell. */
  get outcome(): RequestOutcome | undefined {
    return this.#end?.outcome;
  }

  get isDeferred(): boolean {
    return this.request !== undefined;
  }

  get isReusable(): boolean {
    return this.request === undefined && this.#end === undefined;
  }

  defer(request: Message, application: NodeApplication): DeferredRequest {
    this.request = request;
    this.application = application;
    this.octets = request.header.length;
    this.#sink.deferred(this);
    return this;
  }

  answer(answer: Message): void {
    if (!this.isSettled) this.#sink.answered(this, answer);
  }

  refuse(rejection: Rejection): void {
    if (!this.isSettled) this.#sink.refused(this, rejection);
  }

  refuseAtOnce(request: Message, rejection: Rejection): void {
    this.#sink.refusedAtOnce(this.source, request, rejection);
  }

  abandon(): void {
    if (!this.isSettled) this.#sink.abandoned(this);
  }

  /** Nobody has answered in time: its application has its say, then whoever is at work on it is told. */
  expire(): void {
    const { request, application } = this;
    this.#makeEnd().outcome = "timeout";
    application.expired(this);
    this.abandon();
    const { answerTimeout } = application;
    this.abort(
      new RequestTimeout(`${request.name} request: it was not answered in ${answerTimeout} s (answerTimeout)`),
    );
  }

  whileQueued(onLost: (() => void) | undefined): void {
    const end = this.#makeEnd();
    end.onLost = onLost;
    if (onLost !== undefined && end.watched === undefined) this.#watch(end, this.source);
  }

  /** Lets a copy have the same answer. False when too many copies wait: an honest peer sends no more than a few. */
  follow(copy: Follower): boolean {
    this.followers ??= [];
    if (this.followers.length >= MAX_FOLLOWERS) return false;
    this.followers.push(copy);
    const end = this.#end;
    if (end?.abortReason !== undefined && end.controller === undefined) {
      // The connection was lost, but the handler has not heard of it yet, and now a copy waits for the answer.
      end.abortReason = undefined;
      this.#watch(end, copy.source);
    }
    return true;
  }

  /** Ends the request: it is answered or given up, and the loss of a connection does not concern it any more. */
  settle(): void {
    this.isSettled = true;
    const end = this.#end;
    if (end === undefined) return;
    end.onLost = undefined;
    end.watched?.unwatch(this);
    end.watched = undefined;
  }

  /** The watched channel is lost. When a copy came on a living channel, that one is watched from now on. */
  connectionLost(reason: unknown): void {
    const end = this.#makeEnd();
    end.watched = undefined;
    const copy = this.followers?.find(({ source }) => !source.isClosed && source.lossReason === undefined);
    const { onLost } = end;
    if (copy !== undefined) this.#watch(end, copy.source);
    else if (onLost === undefined) this.abort(reason);
    else {
      end.onLost = undefined;
      onLost();
    }
  }

  /** Gives the request up, as the node stops. */
  cancel(reason: unknown): void {
    this.#makeEnd().outcome = "cancelled";
    this.abandon();
    this.abort(reason);
  }

  /** Tells the handler that nobody waits for the answer. */
  abort(reason: unknown): void {
    const end = this.#makeEnd();
    end.abortReason ??= reason;
    end.controller?.abort(end.abortReason);
  }

  #makeController(): AbortController {
    const end = this.#makeEnd();
    const controller = new AbortController();
    end.controller = controller;
    setMaxListeners(0, controller.signal);
    const { source } = this;
    // The request is answered, but its handler has kept this context, so no other request may use it.
    if (source.spareContext === this) source.spareContext = undefined;
    else if (!this.isSettled && end.watched === undefined && end.abortReason === undefined) this.#watch(end, source);
    if (end.abortReason !== undefined) controller.abort(end.abortReason);
    return controller;
  }

  #watch(end: End, channel: Channel): void {
    const { lossReason } = channel;
    if (lossReason === undefined) {
      end.watched = channel;
      channel.watch(this);
    } else this.connectionLost(lossReason);
  }

  #makeEnd(): End {
    this.#end ??= new End();
    return this.#end;
  }
}

/** The listeners for the moment when nobody waits for an answer any more. */
class End {
  controller: AbortController | undefined;
  /** Why nobody waits any more; undefined while somebody does. */
  abortReason: unknown;
  /** Called in place of the signal as long as no handler was called. */
  onLost: (() => void) | undefined;
  /** The channel whose loss the request hears of. */
  watched: Channel | undefined;
  /** How the request ended, where its answer does not tell. */
  outcome: RequestOutcome | undefined;
}

const MAX_FOLLOWERS = 16;
