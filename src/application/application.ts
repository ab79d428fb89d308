import { APPLICATIONS } from "../constants/gen/applications.ts";
import type { ApplicationInterface } from "../dictionary/dictionary.ts";
import { ApplicationError, DiameterError, EmptyAnswer } from "../errors.ts";
import type { RequestMessage } from "../message/command.ts";
import type { Message } from "../message/message.ts";
import { Validation, type ValidationSetting } from "../message/validation.ts";
import type {
  ApplicationHost,
  ApplicationNode,
  DeferredRequest,
  NodeApplication,
  RequestContext,
  RequestTaker,
  SendOptions,
} from "../node/node-application.ts";
import { AMOUNT, checkMembers, checkOption, FUNCTION, SECONDS } from "../option-checks.ts";
import {
  APPLICATION_OPTIONS,
  type ApplicationHalves,
  type ApplicationIdentity,
  type ApplicationSettings,
  identityOf,
} from "./application-options.ts";
import { commandCode } from "./command-code.ts";
import { generatedAnswer } from "./generated-answer.ts";
import type { DeferredHandling, DeferringHandler, Handler, HandlerResult, RequestClass } from "./handler.ts";
import { INTERCEPTOR, type Interceptor, Interceptors } from "./interceptor.ts";
import { ReadyWaiters, type WaitOptions } from "./ready-waiters.ts";
import { RequestRunner } from "./request-runner.ts";

/** Handles all requests that no other handler takes. */
export type RequestHandler = (application: Application, request: Message, context: RequestContext) => HandlerResult;

/** The options of an application. Times are in seconds. */
export interface ApplicationOptions extends ApplicationSettings {
  /** Takes the requests that no handler of {@link Application.handle} takes. */
  readonly requestHandler?: RequestHandler;
}

/**
 * A Diameter application on a node: it takes requests with its handlers, sends requests, and knows whether a peer is there for
 * them. Use it as it is, or extend it and override `handleRequest` and `handleAnswer`.
 */
export class Application implements NodeApplication {
  readonly applicationId: number;
  readonly isAuthApplication: boolean;
  readonly isAcctApplication: boolean;
  readonly vendorId: number;
  readonly #identity: ApplicationIdentity;
  readonly #handlers = new Map<number, DeferringHandler<never>>();
  readonly #types: RequestClass<Message>[] = [];
  readonly #requestHandler: RequestHandler | undefined;
  readonly #interceptors = new Interceptors({
    received: (request, context) => this.handleRequest(request, context),
    sent: (request, options) => this.#hosted.sendRequest(this, request, options),
  });
  /** Runs the handlers: the node brings each request here. */
  readonly requests: RequestTaker;
  readonly #runner: RequestRunner;
  readonly #waiters: ReadyWaiters;
  #host: ApplicationHost | undefined;
  #isStopped = false;
  #validation: Validation | null = null;
  #answerTimeout: number;

  /**
   * Takes the `APPLICATION` of an interface (`import { APPLICATION } from "diameter-ts/gy"`), which brings id, vendor, kind and
   * commands: all its messages are read as instances of their classes, also where no handler names them. Or takes a number, with the
   * half that it serves.
   * @throws ApplicationError when it serves neither authorization nor accounting, DiameterError `invalid-argument` for an id or
   *   an option that makes no sense.
   */
  constructor(application: ApplicationInterface, options?: ApplicationOptions);
  constructor(applicationId: number, options: ApplicationOptions & ApplicationHalves);
  constructor(application: ApplicationInterface | number, options: ApplicationOptions = {}) {
    const identity = identityOf(application, options);
    this.applicationId = identity.applicationId;
    this.isAuthApplication = identity.isAuthApplication;
    this.isAcctApplication = identity.isAcctApplication;
    this.vendorId = identity.vendorId;
    this.#identity = identity;
    this.#answerTimeout = options.answerTimeout ?? 60;
    this.validation = options.validation ?? null;
    this.#requestHandler = options.requestHandler;
    this.#waiters = new ReadyWaiters(this, () => this.#hosted);
    this.#runner = new RequestRunner(
      { application: this, interceptors: this.#interceptors, host: () => this.#hosted },
      {
        maxConcurrent: options.maxConcurrent ?? 0,
        maxQueued: options.maxQueued ?? 1000,
        busyTimeout: options.busyTimeout ?? 5,
      },
    );
    this.requests = this.#runner;
  }

  /** Handlers at work at the same time; 0: any number. */
  get maxConcurrent(): number {
    return this.#runner.limits.maxConcurrent;
  }

  set maxConcurrent(limit: number) {
    checkOption("maxConcurrent", limit, AMOUNT);
    this.#runner.limits.maxConcurrent = limit;
  }

  /** Seconds that a request may wait for its answer before 5012 is answered. */
  get answerTimeout(): number {
    return this.#answerTimeout;
  }

  set answerTimeout(seconds: number) {
    checkOption("answerTimeout", seconds, SECONDS);
    this.#answerTimeout = seconds;
  }

  /** The name that `maxConcurrent` has in python-diameter. */
  get maxThreads(): number {
    return this.maxConcurrent;
  }

  set maxThreads(limit: number) {
    this.maxConcurrent = limit;
  }

  /** How strictly its requests are checked, unless their peer has its own value; null: the node's value. */
  get validation(): Validation | null {
    return this.#validation;
  }

  set validation(setting: ValidationSetting | null) {
    checkOption("validation", setting, APPLICATION_OPTIONS.validation);
    this.#validation = setting === null ? null : Validation.of(setting);
  }

  /** Handlers that are at work. */
  get running(): number {
    return this.#runner.running;
  }

  /** Requests that wait for a handler. */
  get queued(): number {
    return this.#runner.queued;
  }

  /** The name of the application, or `Unknown Application`. */
  get name(): string {
    const { applicationId } = this;
    return (
      this.#host?.node.dictionary.application(applicationId)?.name ??
      this.#identity.name ??
      APPLICATIONS[applicationId] ??
      "Unknown Application"
    );
  }

  /** The node that the application was added to. @throws ApplicationError before that. */
  get node(): ApplicationNode {
    return this.#hosted.node;
  }

  get #hosted(): ApplicationHost {
    if (this.#host === undefined) {
      throw new ApplicationError(
        `Application ${this.applicationId} was not added to a node; call node.addApplication first`,
      );
    }
    return this.#host;
  }

  /** True when the application was added to a node. */
  get isAttached(): boolean {
    return this.#host !== undefined;
  }

  /** True when a peer that the application may use is ready. */
  get isReady(): boolean {
    return this.#host?.isReadyFor(this) ?? false;
  }

  // --- requests that come in --------------------------------------------------------------------------------------

  /**
   * Registers the handler for a command, by its class or its code; a second one replaces the first. The message that the handler
   * returns, or resolves to, is the answer: identifiers, P flag and Proxy-Info are set on it. A handler that answers by `sendAnswer`
   * is registered with `{ deferred: true }`.
   * @throws DiameterError `invalid-argument` for the class of an answer.
   */
  handle<Request extends Message>(type: RequestClass<Request> | number, handler: Handler<Request>): this;
  handle<Request extends Message>(
    type: RequestClass<Request> | number,
    handler: DeferringHandler<Request>,
    options: DeferredHandling,
  ): this;
  handle<Request extends Message>(type: RequestClass<Request> | number, handler: DeferringHandler<Request>): this {
    const code = commandCode(type);
    checkOption("the handler", handler, FUNCTION);
    if (typeof type !== "number") {
      this.#types.push(type);
      if (this.#host !== undefined) this.#register(type, this.#host);
    }
    this.#handlers.set(code, handler as DeferringHandler<never>);
    return this;
  }

  /**
   * Puts an interceptor around the exchanges of this application, inside those that are there.
   * @throws DiameterError `invalid-argument` for one whose parts are no functions.
   */
  intercept(interceptor: Interceptor): this {
    checkMembers(interceptor, INTERCEPTOR);
    this.#interceptors.add(interceptor);
    return this;
  }

  /**
   * Takes every request. By default it calls the handler that was registered for the command, else `requestHandler`.
   * May be overridden; results and errors count as with any handler.
   */
  handleRequest(request: Message, context: RequestContext): HandlerResult {
    const handler = this.#handlers.get(request.header.commandCode) as DeferringHandler<Message> | undefined;
    if (handler !== undefined) return handler(request, context);
    return this.#requestHandler?.(this, request, context);
  }

  /** Takes answers that nobody waits for: late ones, and those to requests that were sent past `sendRequest`. Does nothing. */
  handleAnswer(_answer: Message, _context: RequestContext): void {
    // May be overridden.
  }

  handles(commandCode: number): boolean {
    return (
      this.#handlers.has(commandCode) ||
      this.#requestHandler !== undefined ||
      this.handleRequest !== Application.prototype.handleRequest
    );
  }

  /** The seed's name of what the node calls of {@link requests}; override `handleRequest` in its place. */
  receiveRequest(request: Message, context: RequestContext): Message | undefined {
    return this.requests.receive(request, context);
  }

  expired(request: DeferredRequest): void {
    this.#runner.expired(request);
  }

  receiveAnswer(answer: Message, context: RequestContext): unknown {
    return this.handleAnswer(answer, context);
  }

  /**
   * Makes an answer with the AVPs that it takes from the request, Origin-*, and the application's id; with `resultCode` and
   * `errorMessage` where they are given. Codes of 3xxx make an error answer.
   */
  generateAnswer(request: Message, resultCode?: number, errorMessage?: string): Message {
    const result = { ...(resultCode ? { resultCode } : {}), ...(errorMessage ? { errorMessage } : {}) };
    return generatedAnswer(request, result, { node: this.node, application: this });
  }

  /**
   * Sends the answer of a request whose handler returned none.
   * @throws NotRoutable when no request waits for it, AvpEncodeError when it can't be encoded.
   */
  sendAnswer(answer: Message): void {
    this.#hosted.sendAnswer(this, answer);
  }

  // --- requests that go out ---------------------------------------------------------------------------------------

  /**
   * Sends a request and resolves with its answer, also one with an error result. Origin-*, the application's id and the
   * identifiers are filled in. Rejects with RequestTimeout, the signal's reason, NotRoutable (no peer; the text says why),
   * ConnectionLost (no other peer could take it over), EmptyAnswer (stopped), AvpEncodeError, AvpDecodeError (the answer can't be
   * read to its end; `findings` says why), or with what `peerRouteSelectFunc` throws.
   */
  sendRequest<Answer extends Message>(
    request: RequestMessage<never, Answer> | Message,
    options?: SendOptions,
  ): Promise<Answer>;
  sendRequest(request: Message, options: SendOptions = {}): Promise<Message> {
    if (this.#isStopped) return Promise.reject(new EmptyAnswer(`${this} has stopped`));
    const { sent } = this.#interceptors;
    return sent === undefined ? this.#hosted.sendRequest(this, request, options) : sent(request, options);
  }

  /**
   * Resolves when a peer is ready for this application, at once when one is.
   * @throws ApplicationError after `timeout` seconds (default 30), or the signal's reason.
   */
  waitForReady(options: WaitOptions = {}): Promise<void> {
    return this.#waiters.wait(options);
  }

  /** Calls the listener when the first peer becomes ready, or the last ready peer ceases to be. */
  on(event: "ready" | "notReady", listener: () => void): this {
    checkOption("the listener", listener, FUNCTION);
    this.#waiters.on(event, listener);
    return this;
  }

  off(event: "ready" | "notReady", listener: () => void): this {
    this.#waiters.off(event, listener);
    return this;
  }

  // --- life -------------------------------------------------------------------------------------------------------

  attach(host: ApplicationHost): void {
    if (this.#host !== undefined) {
      throw new DiameterError("invalid-argument", `${this} was added to a node before; make a second application`);
    }
    this.#host = host;
    try {
      for (const type of this.#identity.commandTypes) host.registerCommand(type);
      for (const type of this.#types) this.#register(type, host);
      this.start();
      this.peersChanged();
    } catch (error) {
      this.#host = undefined;
      throw error;
    }
  }

  /** Called when the application is added to a node. */
  start(): void {
    this.#host?.log("info", `${this} started`);
  }

  /** Ends the requests that wait for an answer, and those that wait for a handler. Called when the node stops. */
  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#host?.cancelRequests(this, new EmptyAnswer(`${this} was stopped before the answer came`));
    this.#runner.stop();
    this.#waiters.stop();
    this.#host?.log("info", `${this} stopped`);
  }

  peersChanged(): void {
    this.#waiters.note(this.isReady);
  }

  /** Registers a request class. Warns of one of another application, which requests of this one never have; base classes serve all. */
  #register(type: RequestClass<Message>, host: ApplicationHost): void {
    host.registerCommand(type);
    const { applicationId, name, code } = type.definition;
    if (
      applicationId === this.applicationId ||
      host.node.dictionary.commandType(this.applicationId, code, true) === type
    )
      return;
    host.log(
      "warn",
      `${this}: ${name} is the class of application ${applicationId}; requests of application ${this.applicationId} never have it`,
    );
  }

  toString(): string {
    return `<${this.name} (${this.applicationId})>`;
  }
}

/** `Application` by python-diameter's name: handlers are asynchronous, and `maxThreads` is `maxConcurrent`. */
export const ThreadingApplication: typeof Application = Application;
export type ThreadingApplication = Application;

/** `Application` by python-diameter's name: see `requestHandler`. */
export const SimpleThreadingApplication: typeof Application = Application;
export type SimpleThreadingApplication = Application;
