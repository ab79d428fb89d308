import type { Fault } from "../message/fault.ts";
import type { Message } from "../message/message.ts";
import { earlyFault, isFaultless, requestFault } from "../message/request-check.ts";
import { DIAMETER_COMMAND_UNSUPPORTED, DIAMETER_TOO_BUSY, DIAMETER_UNABLE_TO_COMPLY } from "../message/result-codes.ts";
import { PLAIN, type Validation } from "../message/validation.ts";
import type { DuplicateMemory, HostMemory } from "../routing/duplicates.ts";
import { Refusal, type RoutingTables, routeIncoming } from "../routing/route.ts";
import type { Answering } from "./answering.ts";
import type { Failure } from "./failure-answer.ts";
import { type AnswerSink, IncomingRequest } from "./incoming-request.ts";
import type { NodeApplication } from "./node-application.ts";
import type { NodeConnection } from "./node-connection.ts";
import type { UnansweredRequests } from "./unanswered.ts";

/** What dispatching goes by; read at each request. */
export interface DispatchSettings {
  readonly validateReceivedRequestAvps: boolean;
  readonly validation: Validation;
  readonly isStopping: boolean;
}

/** What dispatching needs of the node. */
export interface DispatchOptions {
  readonly tables: RoutingTables<NodeApplication>;
  readonly settings: DispatchSettings;
  readonly duplicates: DuplicateMemory;
  readonly unanswered: UnansweredRequests;
  readonly answering: Answering;
  /** A request was refused without an application having seen it. */
  readonly onRefused: (context: NodeConnection, request: Message, failure: Failure) => void;
  /** A fault was noted, and the request handled all the same. */
  readonly onNoted: (context: NodeConnection, request: Message, fault: Fault) => void;
  /** An application takes a command that no dictionary has a format of; told once for each of the first few. */
  readonly onUnknownFormat: (application: NodeApplication, commandCode: number) => void;
  /** An application threw where it must not. */
  readonly onError: (application: NodeApplication, request: Message, error: unknown) => void;
}

/**
 * The way of a received request: what is wrong with its header, whose it is, what is wrong with its AVPs, in this order (the
 * first fault is the one that is answered, RFC 6733 §7.1); then duplicates, then its application.
 */
export class Dispatch implements AnswerSink {
  readonly #options: DispatchOptions;
  /** Commands without a format that were told, by their application. */
  readonly #unknownFormats = new Map<NodeApplication, Set<number>>();
  /** Connections on which a wrong P flag was told. */
  readonly #flagNoted = new WeakSet<NodeConnection>();

  constructor(options: DispatchOptions) {
    this.#options = options;
  }

  request(context: NodeConnection, request: Message): void {
    const target = this.#check(context, request);
    if ("resultCode" in target) {
      this.#refuse(context, request, target);
      return;
    }
    const host = this.#hostOf(context, request);
    if (host !== undefined && this.#isDuplicate(context, request, host)) return;
    if (this.#options.settings.isStopping) {
      this.#refuse(context, request, { resultCode: DIAMETER_TOO_BUSY, reason: "The node is stopping" });
      return;
    }
    const answer = this.#handle(target, context, request);
    if (answer === undefined) return;
    const receivedAt = context.connection.lastMessage;
    this.#options.answering.answer({ request, context, application: target, receivedAt, host }, answer);
  }

  /** Keeps a request that will be answered later. */
  readonly defer = (context: NodeConnection, request: Message, application: NodeApplication): IncomingRequest => {
    const host = this.#hostOf(context, request);
    const receivedAt = context.connection.lastMessage;
    const deferred = new IncomingRequest(this, { request, context, application, receivedAt, host });
    host?.begin();
    context.openRequests++;
    this.#options.unanswered.add(deferred);
    return deferred;
  };

  answered(deferred: IncomingRequest, answer: Message): void {
    this.#settle(deferred);
    const { answering } = this.#options;
    const { openRequests, pump } = deferred.context;
    // Nothing that came in is left to wait for: the last answer of a turn takes the others along.
    const isLast = openRequests === 0 && pump.gather();
    const { followers } = deferred;
    let octets: Buffer | undefined;
    try {
      octets = answering.answer(deferred, answer, followers !== undefined);
    } finally {
      if (isLast) pump.release();
    }
    if (followers === undefined || octets === undefined) return;
    for (const follower of followers) answering.replay(octets, follower);
  }

  abandoned(deferred: IncomingRequest): void {
    this.#settle(deferred);
  }

  #settle(deferred: IncomingRequest): void {
    deferred.isSettled = true;
    deferred.context.openRequests--;
    this.#options.unanswered.remove(deferred);
    deferred.host?.end();
  }

  /** The application of a request, or what is wrong with it. */
  #check(context: NodeConnection, request: Message): NodeApplication | Failure {
    const { settings, tables } = this.#options;
    const { validation: ofPeer } = context.peer;
    const early = earlyFault(request, ofPeer ?? settings.validation);
    if (early !== undefined) return early;
    const target = routeIncoming(tables, context.connection, request);
    if (target instanceof Refusal) return target;
    if (!target.handles(request.header.commandCode)) {
      const reason = `Command ${request.header.commandCode} is not supported in application ${target.applicationId}`;
      return { resultCode: DIAMETER_COMMAND_UNSUPPORTED, reason };
    }
    if (request.definition === undefined) this.#noteUnknownFormat(target, request.header.commandCode);
    const validation = settings.validateReceivedRequestAvps
      ? (ofPeer ?? target.validation ?? settings.validation)
      : PLAIN.off;
    if (isFaultless(request, validation)) return target;
    const fault = requestFault(request, validation, (noted) => this.#note(context, request, noted));
    return fault ?? target;
  }

  /** Only for so many: peers choose the commands that they send to who takes all. */
  #noteUnknownFormat(target: NodeApplication, commandCode: number): void {
    let told = this.#unknownFormats.get(target);
    if (told === undefined) {
      told = new Set();
      this.#unknownFormats.set(target, told);
    }
    if (told.size >= MOST_FORMATS_TOLD || told.has(commandCode)) return;
    told.add(commandCode);
    this.#options.onUnknownFormat(target, commandCode);
  }

  /** A program that has the P flag wrong has it so in every request: that is told once for each connection. */
  #note(context: NodeConnection, request: Message, noted: Fault): void {
    if (noted.kind === "proxiableFlag") {
      if (this.#flagNoted.has(context)) return;
      this.#flagNoted.add(context);
    }
    this.#options.onNoted(context, request, noted);
  }

  #handle(target: NodeApplication, context: NodeConnection, request: Message): Message | undefined {
    try {
      return target.receiveRequest(request, context);
    } catch (error) {
      this.#options.onError(target, request, error);
      this.#options.answering.refuse(context, request, {
        resultCode: DIAMETER_UNABLE_TO_COMPLY,
        reason: "The request could not be handled",
      });
      return undefined;
    }
  }

  #refuse(context: NodeConnection, request: Message, failure: Failure): void {
    this.#options.onRefused(context, request, failure);
    this.#options.answering.refuse(context, request, failure);
  }

  /** What is remembered of the request's Origin-Host; undefined for a request without one. */
  #hostOf(context: NodeConnection, request: Message): HostMemory | undefined {
    const { originHost } = request.attributes;
    if (typeof originHost !== "string") return undefined;
    const { lastHost } = context;
    if (lastHost !== undefined && lastHost.originHost === originHost && !lastHost.isForgotten) return lastHost;
    const host = this.#options.duplicates.host(originHost);
    context.lastHost = host;
    return host;
  }

  /** True when the request was seen before: then it gets the answer of the first, at once or when that is ready. */
  #isDuplicate(context: NodeConnection, request: Message, host: HostMemory): boolean {
    const { header, received } = request;
    const now = context.connection.lastMessage;
    if (!host.expectsCopies(header, now)) return false;
    const running = this.#options.unanswered.ofHost(host, header.endToEndIdentifier);
    const answer = running === undefined ? host.find(header, now) : undefined;
    if (running === undefined && answer === undefined) return false;
    const copy = { source: context, octets: Buffer.from(received as Buffer) };
    if (answer !== undefined) this.#options.answering.replay(answer, copy);
    else running?.follow(copy);
    return true;
  }
}

const MOST_FORMATS_TOLD = 16;
