import type { CommandType } from "../../dictionary/definitions.ts";
import type { Message } from "../../message/message.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import { PendingEntry, type PendingTable } from "../../routing/pending.ts";
import type { ClientExchange } from "../exchange-events.ts";
import type { NodeApplication, SendOptions } from "../node-application.ts";

/**
 * The caller who waits for an answer. A class and no literal: V8 would make the objects of a literal in the old generation after a
 * time in which many requests waited, with all that hangs on them ("No literal" in docs/performance.md).
 */
export class AnswerWaiter {
  readonly resolve: (answer: Message) => void;
  readonly reject: (error: unknown) => void;

  constructor(resolve: (answer: Message) => void, reject: (error: unknown) => void) {
    this.resolve = resolve;
    this.reject = reject;
  }
}

/** A request to send, with the caller who waits for its answer. */
export interface NewRequest {
  readonly application: NodeApplication;
  readonly message: Message;
  readonly waiter: AnswerWaiter;
}

/** The channel of a request as the request sees it. */
export interface SendingChannel {
  readonly connection: PeerConnection;
  readonly peer: Peer;
  /** The requests that were sent on the channel and wait for their answers. */
  readonly pending: PendingTable<OutgoingRequest>;
}

/** A request of ours till its end, sent or not. */
export class OutgoingRequest extends PendingEntry {
  readonly application: NodeApplication;
  readonly waiter: AnswerWaiter;
  readonly timeoutSeconds: number;
  /** The name of the command, for errors. */
  readonly name: string;
  readonly endToEndIdentifier: number;
  /** The command code, which its answer must have too. */
  readonly commandCode: number;
  readonly applicationId: number;
  readonly sessionId: string | undefined;
  /** The class of the answer that the caller was promised; undefined for a request without a class. */
  readonly answerType: CommandType | undefined;
  /** The caller's own choice of peers. */
  readonly among: readonly Peer[] | undefined;
  readonly signal: AbortSignal | undefined;
  /** True when the request may go to another peer when its own fails. */
  readonly mayMove: boolean;
  /** True when the request waits for a peer where none is ready. */
  readonly mayWait: boolean;
  /** The octets of the first sending, for sending the request again; undefined when it must not go to another peer. */
  octets: Buffer | undefined;
  /** The channel on which the request waits for its answer. */
  channel: SendingChannel | undefined;
  /** Peers that got the request, the present one included; made when the second one gets it. */
  tried: Set<Peer> | undefined;
  onAbort: (() => void) | undefined;
  /** Only while somebody listens to requests. */
  readonly exchange: ClientExchange | undefined;
  /** True once the request's time runs and it can be given up. */
  isStarted = false;
  isSettled = false;

  constructor({ application, message, waiter }: NewRequest, how: SendOptions, exchange?: ClientExchange) {
    super();
    this.exchange = exchange;
    const { header } = message;
    const { sessionId } = message.attributes;
    this.application = application;
    this.waiter = waiter;
    this.timeoutSeconds = how.timeout ?? DEFAULT_TIMEOUT_SECONDS;
    this.name = message.name;
    this.endToEndIdentifier = header.endToEndIdentifier;
    this.commandCode = header.commandCode;
    this.applicationId = header.applicationId;
    this.sessionId = typeof sessionId === "string" ? sessionId : undefined;
    this.answerType = promisedAnswer(message);
    this.among = how.peers;
    this.signal = how.signal;
    this.mayMove = how.failover !== false;
    this.mayWait = how.connect === true;
  }
}

/** How long a caller waits, for an answer or a peer that is ready, who does not say how long. */
export const DEFAULT_TIMEOUT_SECONDS = 30;

function promisedAnswer(request: Message): CommandType | undefined {
  return (request.constructor as { readonly answerType?: CommandType }).answerType;
}
