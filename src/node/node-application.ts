import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Message } from "../message/message.ts";
import type { Rejection } from "../message/rejection.ts";
import type { Validation } from "../message/validation.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";
import type { RoutedApplication } from "../routing/realm-table.ts";
import type { FillingApplication } from "./fill.ts";

/** What a handler learns beside its request: where that came from, and till when somebody waits for its answer. */
export interface RequestContext {
  readonly peer: Peer;
  readonly connection: PeerConnection;
  /**
   * This request's own; made when it is first read. Aborted when the connection is lost and no copy of the request waits on
   * another one, when `answerTimeout` is over, or when the node stops waiting for handlers.
   */
  readonly signal: AbortSignal;
  /** Takes a request that will be answered later; to be called before `receiveRequest` returns. */
  defer(request: Message, application: NodeApplication): DeferredRequest;
  /** Refuses a request that no handler was called for: its answer is not remembered. `receiveRequest` returns undefined then. */
  refuseAtOnce(request: Message, rejection: Rejection): void;
}

/** A request that waits for its answer from us. */
export interface DeferredRequest {
  readonly request: Message;
  readonly context: RequestContext;
  /** True when it was answered or given up. */
  readonly isSettled: boolean;
  /** A handler is at work on it: the mark of whoever counts them. */
  isHandled: boolean;
  /**
   * Fills in what the answer leaves out and sends it. A second answer is ignored.
   * @throws AvpEncodeError when it can't be encoded; the request still waits then.
   */
  answer(answer: Message): void;
  /** Refuses it before a handler was called: its answer is not remembered. */
  refuse(rejection: Rejection): void;
  /** The request will not be answered. */
  abandon(): void;
  /** What is to be done when nobody waits for its answer any more; undefined, from the call of its handler on: its signal aborts. */
  whileQueued(onLost: (() => void) | undefined): void;
}

/** What a node asks of an application; `Application` is one. */
export interface NodeApplication extends RoutedApplication, FillingApplication {
  readonly name: string;
  /** How strictly its requests are checked, unless their peer has a say in it; null: the node's value. */
  readonly validation: Validation | null;
  /** Seconds in which a deferred request has to be answered. */
  readonly answerTimeout: number;
  /** It was added to a node; a second one is refused. */
  readonly isAttached?: boolean;
  /** It is added to a node; called once. What it throws leaves the node as it was. */
  attach(node: ApplicationHost): void;
  /** True when a request of this command would find a handler. */
  handles(commandCode: number): boolean;
  /** Takes a request. Its answer, or undefined when it was deferred or refused. */
  receiveRequest(request: Message, context: RequestContext): Message | undefined;
  /** A deferred request was not answered in time. */
  expired(request: DeferredRequest): void;
  /** Takes an answer that nobody waits for. What it throws is logged; so is the rejection of a promise that it returns. */
  receiveAnswer(answer: Message, context: RequestContext): unknown;
  /** Some peer became ready or is so no more. */
  peersChanged(): void;
  /** The node stops: nothing more will come. */
  stop(): void;
}

/** How a request is to be sent. */
export interface SendOptions {
  /** Seconds to wait for the answer, all attempts together. Default 30. */
  readonly timeout?: number | undefined;
  /** Gives the request up; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The peers to choose from, instead of the route tables. Destination-Host of a peer still has the first word. */
  readonly peers?: readonly Peer[] | undefined;
  /** Send it to another peer when the first is lost, or answers 3002 or 3004. Default true. */
  readonly failover?: boolean | undefined;
  /**
   * Dial the peers that could take it when none is ready, and wait for one (DPR-08). With `failover` this covers a request under
   * way, too: when its connection is lost and no other peer is there, it waits and is sent again with the T flag, in the same
   * timeout. Default false.
   */
  readonly connect?: boolean | undefined;
}

/** What an application asks of its node; `Node` is one. */
export interface ApplicationHost {
  readonly originHost: string;
  readonly realmName: string;
  readonly dictionary: Dictionary;
  /** True when some peer that the application may use is ready. */
  isReadyFor(application: NodeApplication): boolean;
  sendRequest(application: NodeApplication, request: Message, options?: SendOptions): Promise<Message>;
  /** Sends an answer of an application to where its request came from. @throws NotRoutable when that is unknown or gone. */
  sendAnswer(application: NodeApplication, answer: Message): void;
  /** Ends the requests of an application that wait for an answer. */
  cancelRequests(application: NodeApplication, reason: Error): void;
  /** A one-shot timer of the node; the function that comes back ends it. */
  setTimer(seconds: number, callback: () => void): () => void;
  /** Writes a log line of component `diameter.application`. */
  log(level: "debug" | "info" | "warn" | "error", text: string, error?: unknown): void;
  /** Makes a command class known, so that its messages are read as such. */
  registerCommand(type: object): void;
}
