import { setMaxListeners } from "node:events";
import type { Message } from "../../message/message.ts";
import type { Rejection } from "../../message/rejection.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import type { HostMemory } from "../../routing/duplicates.ts";
import { Expiring } from "../../routing/expiry.ts";
import type { Identified } from "../../routing/identifier-table.ts";
import type { CopyMarks } from "../../routing/replay.ts";
import { readUnsigned32 } from "../../wire/header.ts";
import type { DeferredRequest, NodeApplication, RequestContext } from "../node-application.ts";
import type { CallContext, Channel } from "../peers/channel.ts";

/** A request in the tables in which it is looked for. */
export interface Entries {
  byPair: Entry | undefined;
  byEndToEnd: Entry | undefined;
}

/** A request under one of its identifiers. */
export interface Entry extends Identified {
  readonly request: IncomingRequest;
}

/** What is done with a request that was handed to an application. */
export interface AnswerSink {
  deferred(request: IncomingRequest): void;
  answered(request: IncomingRequest, answer: Message): void;
  /** Refuses one that waits for its answer. */
  refused(request: IncomingRequest, rejection: Rejection): void;
  /** Refuses one that was not deferred. */
  refusedAtOnce(source: Channel, request: Message, rejection: Rejection): void;
  abandoned(request: IncomingRequest): void;
}

/** A copy of a request, which gets the same answer. */
export interface Follower extends CopyMarks {
  readonly source: Channel;
}

/**
 * The context that a handler gets, and with it the request as soon as that is deferred. Whoever answers in the call leaves it as
 * it was: then it is the context of the next request of its connection too, and nothing was made for this one.
 */
export class IncomingRequest extends Expiring implements CallContext, DeferredRequest {
  /** The channel on which the request came. */
  readonly source: Channel;
  request!: Message;
  application!: NodeApplication;
  host: HostMemory | undefined;
  /** Octets of it and of its copies that are kept till it is answered. */
  octets = 0;
  /** Copies that came while it was being worked on. */
  followers: Follower[] | undefined;
  isSettled = false;
  isHandled = false;
  /** What {@link UnansweredRequests} finds it by, while somebody looks. */
  entries: Entries | undefined;
  readonly #sink: AnswerSink;
  /** What few requests need; made with the first of it. */
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

  /** When it came in, in milliseconds of the monotonic clock. */
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

  whileQueued(onLost: (() => void) | undefined): void {
    const end = this.#makeEnd();
    end.onLost = onLost;
    if (onLost !== undefined && end.watched === undefined) this.#watch(end, this.source);
  }

  /** Lets a copy have the same answer. False when there is no place: an honest peer sends no more than a few. */
  follow(copy: Follower): boolean {
    this.followers ??= [];
    if (this.followers.length >= MAX_FOLLOWERS) return false;
    this.followers.push(copy);
    const end = this.#end;
    if (end?.abortReason !== undefined && end.controller === undefined) {
      // Nobody has heard yet that nobody waits, and now somebody does.
      end.abortReason = undefined;
      this.#watch(end, copy.source);
    }
    return true;
  }

  /** It is answered or given up: the loss of a connection is nothing to it any more. */
  settle(): void {
    this.isSettled = true;
    const end = this.#end;
    if (end === undefined) return;
    end.onLost = undefined;
    end.watched?.unwatch(this);
    end.watched = undefined;
  }

  /** The connection that was watched is lost; a copy that came on a living one takes its place. */
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

  /** Tells its handler that nobody waits for the answer. */
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
    // Its request is answered, and its handler has kept it: it is no other request's any more.
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
    this.#end ??= { controller: undefined, abortReason: undefined, onLost: undefined, watched: undefined };
    return this.#end;
  }
}

/** Who hears that nobody waits for an answer any more. */
interface End {
  controller: AbortController | undefined;
  /** Why nobody does. */
  abortReason: unknown;
  /** What is done about it before a handler was called. */
  onLost: (() => void) | undefined;
  /** The connection whose loss it hears of. */
  watched: Channel | undefined;
}

const MAX_FOLLOWERS = 16;
