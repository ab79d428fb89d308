import { Message } from "../message/message.ts";
import { DIAMETER_TOO_BUSY, DIAMETER_UNABLE_TO_COMPLY } from "../message/result-codes.ts";
import { failureAnswer } from "../node/failure-answer.ts";
import type { ApplicationHost, DeferredRequest, NodeApplication, RequestContext } from "../node/node-application.ts";
import type { HandlerResult } from "./application.ts";

/** How many requests are worked on at a time. */
export interface RunnerLimits {
  /** 0: any number. */
  maxConcurrent: number;
  maxQueued: number;
  /** Seconds. */
  busyTimeout: number;
}

/** Whose requests are run. */
interface Handling extends NodeApplication {
  readonly node: ApplicationHost;
  handleRequest(request: Message, context: RequestContext): HandlerResult;
}

interface Queued {
  readonly deferred: DeferredRequest;
  readonly cancelTimer: () => void;
}

/**
 * Runs the handler of an application for each request, no more at a time than allowed. A handler that gives its answer back
 * at once costs nothing beyond the call; one that takes its time never holds up others.
 */
export class RequestRunner {
  readonly limits: RunnerLimits;
  readonly #application: Handling;
  #running = 0;
  readonly #queue: Queued[] = [];
  #isStopped = false;

  constructor(application: Handling, limits: RunnerLimits) {
    this.#application = application;
    this.limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get queued(): number {
    return this.#queue.length;
  }

  /** Takes a request; its answer comes back when it is there at once. */
  receive(request: Message, context: RequestContext): Message | undefined {
    if (this.#isStopped) return this.#busy(request);
    const { maxConcurrent, maxQueued } = this.limits;
    if (maxConcurrent > 0 && this.#running >= maxConcurrent) {
      if (this.#queue.length >= maxQueued) return this.#busy(request);
      this.#enqueue(context.defer(request, this.#application));
      return undefined;
    }
    const result = this.#handle(request, context);
    if (isAnswer(result)) return result;
    this.#await(context.defer(request, this.#application), result);
    return undefined;
  }

  /** A request was not answered in time; its handler holds no place any longer, though it may still be at work. */
  expired(deferred: DeferredRequest): void {
    this.#application.node.log(
      "warn",
      `${this.#application}: ${deferred.request.name} request was not answered in time`,
    );
    this.#settle(
      deferred,
      this.#failure(deferred.request, { resultCode: DIAMETER_UNABLE_TO_COMPLY, reason: "No answer in time" }),
    );
    this.#finish(deferred);
  }

  /** Nothing more is run. */
  stop(): void {
    this.#isStopped = true;
    for (const { deferred, cancelTimer } of this.#queue.splice(0)) {
      cancelTimer();
      this.#settle(deferred, this.#busy(deferred.request));
    }
  }

  #handle(request: Message, context: RequestContext): HandlerResult {
    try {
      return this.#application.handleRequest(request, context);
    } catch (error) {
      return this.#failed(request, error);
    }
  }

  /** Waits for a handler that gave no answer back yet. */
  #await(deferred: DeferredRequest, result: Exclude<HandlerResult, Message>): void {
    // Without a promise the answer is to come by `sendAnswer`: nobody is at work on it here.
    if (!isThenable(result)) return;
    this.#running++;
    deferred.isHandled = true;
    result.then(
      (answer) => {
        if (isAnswer(answer)) this.#settle(deferred, answer);
        this.#finish(deferred);
      },
      (error) => {
        this.#settle(deferred, this.#failed(deferred.request, error));
        this.#finish(deferred);
      },
    );
  }

  /** A place is free: the next one takes it. */
  #finish(deferred: DeferredRequest): void {
    if (!deferred.isHandled) return;
    deferred.isHandled = false;
    this.#running--;
    while (this.#queue.length > 0 && (this.limits.maxConcurrent === 0 || this.#running < this.limits.maxConcurrent)) {
      const { deferred: next, cancelTimer } = this.#queue.shift() as Queued;
      cancelTimer();
      if (next.isSettled) continue;
      const result = this.#handle(next.request, next.context);
      if (isAnswer(result)) this.#settle(next, result);
      else this.#await(next, result);
    }
  }

  #enqueue(deferred: DeferredRequest): void {
    const cancelTimer = this.#application.node.setTimer(this.limits.busyTimeout, () => {
      const index = this.#queue.findIndex((queued) => queued.deferred === deferred);
      if (index < 0) return;
      this.#queue.splice(index, 1);
      this.#settle(deferred, this.#busy(deferred.request));
    });
    this.#queue.push({ deferred, cancelTimer });
  }

  /** Sends an answer; that it can't be sent is logged and harms nothing else (Q2). */
  #settle(deferred: DeferredRequest, answer: Message): void {
    try {
      deferred.answer(answer);
    } catch (error) {
      this.#application.node.log("error", `${this.#application}: the ${answer.name} answer could not be sent`, error);
    }
  }

  #failed(request: Message, error: unknown): Message {
    this.#application.node.log("warn", `${this.#application}: the handler of ${request.name} failed`, error);
    return this.#failure(request, {
      resultCode: DIAMETER_UNABLE_TO_COMPLY,
      reason: "The request could not be handled",
    });
  }

  #busy(request: Message): Message {
    return this.#failure(request, {
      resultCode: DIAMETER_TOO_BUSY,
      reason: "Insufficient resources to handle the request",
    });
  }

  #failure(request: Message, failure: { readonly resultCode: number; readonly reason: string }): Message {
    return failureAnswer(request, failure, this.#application.node);
  }
}

function isAnswer(result: HandlerResult): result is Message {
  return result instanceof Message;
}

/** Also promises of other realms and libraries. */
function isThenable(result: unknown): result is Promise<Message | null | undefined> {
  return typeof (result as Partial<Promise<unknown>> | null | undefined)?.then === "function";
}
