import { Message } from "../message/message.ts";
import type { Rejection } from "../message/rejection.ts";
import { DIAMETER_TOO_BUSY, DIAMETER_UNABLE_TO_COMPLY } from "../message/result-codes.ts";
import { rejectionAnswer } from "../node/inbound/rejection-answer.ts";
import type { ApplicationHost, DeferredRequest, NodeApplication, RequestContext } from "../node/node-application.ts";
import { adoptAnswer } from "./adopt-answer.ts";
import { FairQueue } from "./fair-queue.ts";
import type { HandlerResult } from "./handler.ts";
import type { Interceptors } from "./interceptor.ts";

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
  handleRequest(request: Message, context: RequestContext): HandlerResult;
}

/** The collaborators of a {@link RequestRunner}. */
interface RunnerParts {
  readonly application: Handling;
  readonly interceptors: Interceptors;
  /** The node of the application, which has one as soon as requests come. */
  readonly host: () => ApplicationHost;
}

/** A request that waits for a place. */
interface Queued {
  readonly deferred: DeferredRequest;
  cancelTimer: () => void;
}

/**
 * Runs the handler of an application for each request, no more at a time than allowed. A handler that returns its answer at once costs
 * nothing beyond the call; a slow handler never holds up others. Requests that wait for a place wait in one line for each peer.
 */
export class RequestRunner {
  readonly limits: RunnerLimits;
  readonly #application: Handling;
  readonly #interceptors: Interceptors;
  readonly #host: () => ApplicationHost;
  #running = 0;
  readonly #queue = new FairQueue<Queued>();
  #isStopped = false;

  constructor({ application, interceptors, host }: RunnerParts, limits: RunnerLimits) {
    this.#application = application;
    this.#interceptors = interceptors;
    this.#host = host;
    this.limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get queued(): number {
    return this.#queue.size;
  }

  /** Takes a request; returns the answer when the handler has it at once. */
  receive(request: Message, context: RequestContext): Message | undefined {
    const { maxConcurrent } = this.limits;
    if (this.#isStopped) context.refuseAtOnce(request, BUSY);
    else if (maxConcurrent > 0 && this.#running >= maxConcurrent) this.#enqueue(request, context);
    else return this.#run(request, context);
    return undefined;
  }

  /** Answers a request that its handler did not answer in time. The handler loses its place, though it may still be at work. */
  expired(deferred: DeferredRequest): void {
    const { request, isHandled } = deferred;
    const why = isHandled
      ? "its handler is still at work, and context.signal tells it"
      : "its handler gave nothing back: return the answer, or call sendAnswer";
    const { answerTimeout } = this.#application;
    this.#log("warn", `${request.name} request was not answered in ${answerTimeout} s (answerTimeout); ${why}`);
    this.#settle(deferred, this.#failure(request, "No answer in time"));
    this.#finish(deferred);
  }

  /** Stops running handlers. */
  stop(): void {
    this.#isStopped = true;
    for (let queued = this.#queue.takeNext(); queued !== undefined; queued = this.#queue.takeNext()) {
      this.#refuse(queued);
    }
  }

  #run(request: Message, context: RequestContext): Message | undefined {
    const result = this.#handle(request, context);
    if (isAnswer(result)) return this.#adopted(result, request);
    if (isThenable(result)) this.#await(context.defer(request, this.#application), result);
    else if (result !== undefined && result !== null) return this.#notAnAnswer(request, result);
    // The answer will come by `sendAnswer`: no handler holds a place for it.
    else context.defer(request, this.#application);
    return undefined;
  }

  #handle(request: Message, context: RequestContext): HandlerResult {
    const { received } = this.#interceptors;
    try {
      return received === undefined ? this.#application.handleRequest(request, context) : received(request, context);
    } catch (error) {
      return this.#failed(request, error);
    }
  }

  /** Waits for a handler that has not returned its answer yet. */
  #await(deferred: DeferredRequest, result: Promise<Message | null | undefined>): void {
    this.#running++;
    deferred.isHandled = true;
    result.then(
      (answer) => {
        this.#resolved(deferred, answer);
        this.#finish(deferred);
      },
      (error) => {
        this.#settle(deferred, this.#failed(deferred.request, error));
        this.#finish(deferred);
      },
    );
  }

  #resolved(deferred: DeferredRequest, answer: Message | null | undefined): void {
    if (deferred.isSettled) this.#dropped(deferred.request, answer);
    else if (isAnswer(answer)) this.#settle(deferred, this.#adopted(answer, deferred.request));
    else if (answer !== undefined && answer !== null) {
      this.#settle(deferred, this.#notAnAnswer(deferred.request, answer));
    }
  }

  /** A handler that gives back nothing was told by the signal, or has sent its answer itself. */
  #dropped(request: Message, answer: unknown): void {
    if (answer === undefined || answer === null) return;
    this.#log(
      "warn",
      `the handler of ${request.name} returned ${described(answer)}, but its request is answered or given up already`,
    );
  }

  /** Gives the place of a finished handler to the next request that waits. */
  #finish(deferred: DeferredRequest): void {
    if (!deferred.isHandled) return;
    deferred.isHandled = false;
    this.#running--;
    const { limits } = this;
    while (this.#queue.size > 0 && (limits.maxConcurrent === 0 || this.#running < limits.maxConcurrent)) {
      const { deferred: next, cancelTimer } = this.#queue.takeNext() as Queued;
      cancelTimer();
      next.whileQueued(undefined);
      if (!next.isSettled) this.#runQueued(next);
    }
  }

  #runQueued(deferred: DeferredRequest): void {
    const result = this.#handle(deferred.request, deferred.context);
    if (isThenable(result)) this.#await(deferred, result);
    else this.#resolved(deferred, result);
  }

  /** Lets a request wait. When the queue is full the longest line loses its last request, so that one peer can't fill it. */
  #enqueue(request: Message, context: RequestContext): void {
    const queue = this.#queue;
    const owner = context.peer.nodeName;
    if (queue.size >= this.limits.maxQueued) {
      if (queue.lengthOf(owner) >= queue.longest) {
        context.refuseAtOnce(request, BUSY);
        return;
      }
      this.#refuse(queue.takeLastOfLongest() as Queued);
    }
    const deferred = context.defer(request, this.#application);
    const queued: Queued = { deferred, cancelTimer: () => {} };
    const place = queue.add(owner, queued);
    queued.cancelTimer = this.#host().setTimer(this.limits.busyTimeout, () => {
      queue.remove(place);
      this.#refuse(queued);
    });
    // Never charged is better than charged twice: a peer that lost its connection sends the request again, here or elsewhere.
    deferred.whileQueued(() => {
      queue.remove(place);
      queued.cancelTimer();
      deferred.abandon();
      this.#log("debug", `${request.name} request was given up before its turn: its connection is lost`);
    });
  }

  #refuse({ deferred, cancelTimer }: Queued): void {
    cancelTimer();
    deferred.refuse(BUSY);
  }

  /** Sends an answer. An answer that can't be sent is logged and harms nothing else (Q2). */
  #settle(deferred: DeferredRequest, answer: Message): void {
    try {
      deferred.answer(answer);
    } catch (error) {
      this.#log("error", `the ${answer.name} answer could not be sent`, error);
    }
  }

  /** The message that a handler returned, fitted to its request; 5012 where it can't answer the request. */
  #adopted(answer: Message, request: Message): Message {
    const wrong = adoptAnswer(answer, request);
    return wrong === undefined ? answer : this.#notAnAnswer(request, answer, `: ${wrong}`);
  }

  #notAnAnswer(request: Message, result: unknown, why = ": it is no message"): Message {
    this.#log("error", `the handler of ${request.name} returned ${described(result)}, which is no answer to it${why}`);
    return this.#failure(request, "The request could not be handled");
  }

  #failed(request: Message, error: unknown): Message {
    this.#log("warn", `the handler of ${request.name} failed`, error);
    return this.#failure(request, "The request could not be handled");
  }

  #failure(request: Message, reason: string): Message {
    const rejection = { resultCode: DIAMETER_UNABLE_TO_COMPLY, reason };
    const answer = rejectionAnswer(request, rejection, this.#host().node);
    adoptAnswer(answer, request);
    return answer;
  }

  #log(level: "debug" | "warn" | "error", text: string, error?: unknown): void {
    this.#host().log(level, `${this.#application}: ${text}`, error);
  }
}

const BUSY: Rejection = { resultCode: DIAMETER_TOO_BUSY, reason: "Insufficient resources to handle the request" };

function isAnswer(result: unknown): result is Message {
  return result instanceof Message;
}

/** True for promises, those of other realms and libraries included. */
function isThenable(result: unknown): result is Promise<Message | null | undefined> {
  return typeof (result as Partial<Promise<unknown>> | null | undefined)?.then === "function";
}

function described(result: unknown): string {
  if (result instanceof Message) return String(result);
  if (typeof result !== "object" || result === null) return `a ${typeof result}`;
  return `an object of ${result.constructor?.name ?? "no class"}`;
}
