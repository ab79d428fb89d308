import type { CommandType } from "../../dictionary/definitions.ts";
import type { Message } from "../../message/message.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import { PendingEntry, type PendingTable } from "../../routing/pending.ts";
import type { NodeApplication, SendOptions } from "../node-application.ts";

/**
 * Who waits for an answer. A class, because V8 notes of a literal how long its objects live, and after a time in which many
 * requests waited it would make all later ones in the old generation, with all that hangs on them.
 */
export class AnswerWaiter {
  readonly resolve: (answer: Message) => void;
  readonly reject: (error: unknown) => void;

  constructor(resolve: (answer: Message) => void, reject: (error: unknown) => void) {
    this.resolve = resolve;
    this.reject = reject;
  }
}

/** A request to send, and who waits for its answer. */
export interface NewRequest {
  readonly application: NodeApplication;
  readonly message: Message;
  readonly waiter: AnswerWaiter;
}

/** What a request knows of the channel on which it was sent. */
export interface SendingChannel {
  readonly connection: PeerConnection;
  readonly peer: Peer;
  /** The requests that wait there. */
  readonly pending: PendingTable<OutgoingRequest>;
}

/** A request of ours till its end, sent or not. */
export class OutgoingRequest extends PendingEntry {
  readonly application: NodeApplication;
  readonly waiter: AnswerWaiter;
  readonly timeoutSeconds: number;
  /** Told in errors. */
  readonly name: string;
  readonly endToEndIdentifier: number;
  /** What its answer has to agree with. */
  readonly commandCode: number;
  readonly applicationId: number;
  readonly sessionId: string | undefined;
  /** The class of the answer that the caller was promised; undefined for a request without a class. */
  readonly answerType: CommandType | undefined;
  /** The caller's own choice of peers. */
  readonly among: readonly Peer[] | undefined;
  readonly signal: AbortSignal | undefined;
  /** It may go to another peer when its own fails. */
  readonly mayMove: boolean;
  /** Where there is no peer it waits for one. */
  readonly mayWait: boolean;
  /** As it was sent first, for sending it again; undefined when it must not go anywhere else. */
  octets: Buffer | undefined;
  /** Where it waits for its answer. */
  channel: SendingChannel | undefined;
  /** Peers that had it, the present one included; made when the second one gets it. */
  tried: Set<Peer> | undefined;
  onAbort: (() => void) | undefined;
  /** Its time runs, and it can be given up. */
  isStarted = false;
  isSettled = false;

  constructor({ application, message, waiter }: NewRequest, how: SendOptions) {
    super();
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

const DEFAULT_TIMEOUT_SECONDS = 30;

function promisedAnswer(request: Message): CommandType | undefined {
  return (request.constructor as { readonly answerType?: CommandType }).answerType;
}
