import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Message } from "../message/message.ts";
import type { Rejection } from "../message/rejection.ts";
import type { Validation } from "../message/validation.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";
import type { RoutedApplication } from "../routing/realm-table.ts";
import type { FillingApplication } from "./fill.ts";

/** The context of a request: where the request came from, and till when somebody waits for its answer. */
export interface RequestContext {
  readonly peer: Peer;
  readonly connection: PeerConnection;
  /**
   * The signal of this request; made when it is first read. Aborted when the connection is lost and no copy of the request waits on
   * another one, when `answerTimeout` is over, or when the node stops waiting for handlers.
   */
  readonly signal: AbortSignal;
  /** Takes a request that will be answered later; to be called before `RequestTaker.receive` returns. */
  defer(request: Message, application: NodeApplication): DeferredRequest;
  /** Refuses a request that no handler was called for: its answer is not remembered. `RequestTaker.receive` returns undefined then. */
  refuseAtOnce(request: Message, rejection: Rejection): void;
}

/** A request that waits for its answer from us. */
export interface DeferredRequest {
  readonly request: Message;
  readonly context: RequestContext;
  /** True when it was answered or given up. */
  readonly isSettled: boolean;
  /** True while a handler is at work on the request; set by the application, which counts its handlers. */
  isHandled: boolean;
  /**
   * Fills in the AVPs that the answer leaves out and sends it. A second answer is ignored.
   * @throws AvpEncodeError when it can't be encoded; the request still waits then.
   */
  answer(answer: Message): void;
  /** Refuses the request before a handler was called: the answer is not remembered. */
  refuse(rejection: Rejection): void;
  /** Gives the request up: it will not be answered. */
  abandon(): void;
  /** Sets the call for when nobody waits for the answer any more. Undefined, once a handler was called: the signal aborts instead. */
  whileQueued(onLost: (() => void) | undefined): void;
}

/** Takes the requests of one application. */
export interface RequestTaker {
  /** Takes a request. Returns its answer, or undefined when the request was deferred or refused. */
  receive(request: Message, context: RequestContext): Message | undefined;
}

/** An application as its node sees it; `Application` implements it. */
export interface NodeApplication extends RoutedApplication, FillingApplication {
  readonly name: string;
  /** How strictly the application's requests are checked, unless their peer has its own value; null: the node's value. */
  readonly validation: Validation | null;
  /** Seconds in which a deferred request has to be answered. */
  readonly answerTimeout: number;
  /** True when the application was added to a node; it may not have a second one. */
  readonly isAttached?: boolean;
  /** Called once, when the application is added to a node. When it throws, the node stays as it was. */
  attach(node: ApplicationHost): void;
  /** True when a request of this command would find a handler. */
  handles(commandCode: number): boolean;
  /** Takes the requests that come for the application. */
  readonly requests: RequestTaker;
  /** Called when a deferred request was not answered in time. */
  expired(request: DeferredRequest): void;
  /** Takes an answer that nobody waits for. Its errors are logged, and so are rejections of a promise that it returns. */
  receiveAnswer(answer: Message, context: RequestContext): unknown;
  /** Called when some peer has become ready or has ceased to be. */
  peersChanged(): void;
  /** Called when the node stops and nothing more will come. */
  stop(): void;
}

/** How a request is to be sent. */
export interface SendOptions {
  /** Seconds to wait for the answer, all attempts together. Default 30. */
  readonly timeout?: number | undefined;
  /** Gives the request up; its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The peers to choose from, in place of the route tables. A Destination-Host that is a peer still goes first. */
  readonly peers?: readonly Peer[] | undefined;
  /** Send it to another peer when the first is lost, or answers 3002 or 3004. Default true. */
  readonly failover?: boolean | undefined;
  /**
   * Dial the peers that could take the request when none is ready, and wait for one (DPR-08). With `failover` this covers a request
   * under way, too: when its connection is lost and no other peer is ready, the request waits and is sent again with the T flag,
   * within the same timeout. Default false.
   */
  readonly connect?: boolean | undefined;
}

/** A node, as far as its applications know it. */
export interface ApplicationNode {
  readonly originHost: string;
  readonly realmName: string;
  readonly dictionary: Dictionary;
}

/** What a node does for its applications. */
export interface ApplicationHost {
  readonly node: ApplicationNode;
  /** `stop` was called: no more requests are taken. */
  readonly isStopping: boolean;
  /** True when some peer that the application may use is ready. */
  isReadyFor(application: NodeApplication): boolean;
  /** Why no peer is ready for the application: one line for each peer, with its last failure and what to do. */
  explainReadiness(application: NodeApplication): string;
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
