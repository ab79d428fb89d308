import type { Message } from "../message/message.ts";
import type { HostMemory } from "../routing/duplicates.ts";
import { Expiring } from "../routing/expiry.ts";
import type { Identified } from "../routing/identifier-table.ts";
import type { DeferredRequest, NodeApplication } from "./node-application.ts";
import type { NodeConnection } from "./node-connection.ts";

/** What is done with the answer of a deferred request. */
export interface AnswerSink {
  answered(request: IncomingRequest, answer: Message): void;
  abandoned(request: IncomingRequest): void;
}

/** A copy of a request, which gets the same answer. */
export interface Follower {
  readonly source: NodeConnection;
  /** The octets of the copy: its identifiers and Proxy-Info go into its answer. */
  readonly octets: Buffer;
}

/** A received request that is answered after its handler has returned. */
export class IncomingRequest extends Expiring implements DeferredRequest, Identified {
  readonly request: Message;
  /** The End-to-End Identifier as it was received: handlers may write to the header. */
  readonly identifier: number;
  readonly context: NodeConnection;
  readonly application: NodeApplication;
  /** When it came in, in milliseconds of the monotonic clock. */
  readonly receivedAt: number;
  readonly host: HostMemory | undefined;
  /** Copies that came while it was being worked on. */
  followers: Follower[] | undefined;
  isSettled = false;
  isHandled = false;
  place = -1;
  readonly #sink: AnswerSink;

  constructor(
    sink: AnswerSink,
    fields: Pick<IncomingRequest, "request" | "context" | "application" | "receivedAt" | "host">,
  ) {
    super();
    this.#sink = sink;
    this.request = fields.request;
    this.identifier = fields.request.header.endToEndIdentifier;
    this.context = fields.context;
    this.application = fields.application;
    this.receivedAt = fields.receivedAt;
    this.host = fields.host;
  }

  /** Sends the answer, once. */
  answer(answer: Message): void {
    if (!this.isSettled) this.#sink.answered(this, answer);
  }

  /** Lets a copy have the same answer. A peer may not pile copies up: an honest one sends no more than a few. */
  follow(copy: Follower): void {
    this.followers ??= [];
    if (this.followers.length < MAX_FOLLOWERS) this.followers.push(copy);
  }

  abandon(): void {
    if (!this.isSettled) this.#sink.abandoned(this);
  }
}

const MAX_FOLLOWERS = 16;
