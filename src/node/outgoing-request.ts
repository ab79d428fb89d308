import type { Message } from "../message/message.ts";
import type { Peer } from "../peer/peer.ts";
import { PendingEntry } from "../routing/pending.ts";
import type { NodeApplication } from "./node-application.ts";
import type { NodeConnection } from "./node-connection.ts";

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

/** A request of ours from its first sending to its end. */
export class OutgoingRequest extends PendingEntry {
  readonly application: NodeApplication;
  readonly waiter: AnswerWaiter;
  readonly timeoutSeconds: number;
  /** Told in errors. */
  readonly name: string;
  readonly endToEndIdentifier: number;
  /** As it was sent first, for sending it again; undefined when it must not go anywhere else. */
  octets: Buffer | undefined;
  /** The connection on which it waits for its answer. */
  at: NodeConnection | undefined;
  /** Peers that had it, the present one included; made when the second one gets it. */
  tried: Set<Peer> | undefined;
  /** The caller's own choice of peers. */
  among: readonly Peer[] | undefined;
  /** It may go to another peer when its own fails. */
  mayMove = false;
  /** It was sent once. */
  isStarted = false;
  signal: AbortSignal | undefined;
  onAbort: (() => void) | undefined;
  isSettled = false;

  constructor(
    application: NodeApplication,
    waiter: AnswerWaiter,
    what: { readonly name: string; readonly endToEndIdentifier: number; readonly timeoutSeconds: number },
  ) {
    super();
    this.application = application;
    this.waiter = waiter;
    this.name = what.name;
    this.endToEndIdentifier = what.endToEndIdentifier;
    this.timeoutSeconds = what.timeoutSeconds;
  }
}
