import { DestinationReader } from "../../message/destination-reader.ts";
import type { Fault } from "../../message/fault.ts";
import type { Message } from "../../message/message.ts";
import type { Rejection } from "../../message/rejection.ts";
import { headerFault, isFaultless, requestFault, structureFault } from "../../message/request-check.ts";
import {
  DIAMETER_COMMAND_UNSUPPORTED,
  DIAMETER_TOO_BUSY,
  DIAMETER_UNABLE_TO_COMPLY,
  DIAMETER_UNABLE_TO_DELIVER,
} from "../../message/result-codes.ts";
import { PLAIN, type Validation } from "../../message/validation.ts";
import { type Decision, decide, type RejectDecision } from "../../routing/decide.ts";
import type { DuplicateMemory, HostMemory } from "../../routing/duplicates.ts";
import { copyMarks, isOf, type PossibleCopy, wasForwarded } from "../../routing/replay.ts";
import type { RoutingTables } from "../../routing/route.ts";
import { sameIdentity } from "../../wire/identity.ts";
import type { Exchanges } from "../exchanges.ts";
import type { NodeApplication } from "../node-application.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { CallContext, Channel } from "../peers/channel.ts";
import type { RequestReceiver } from "../peers/message-receiver.ts";
import { type AnswerSink, type Follower, IncomingRequest } from "./incoming-request.ts";
import type { Answering } from "./send-answers.ts";
import type { UnansweredRequests } from "./unanswered.ts";

/** The settings of {@link Dispatch}; read at each request. */
export interface DispatchSettings {
  readonly validateReceivedRequestAvps: boolean;
  readonly validation: Validation;
}

/** The collaborators of {@link Dispatch}. */
export interface DispatchOptions {
  readonly tables: RoutingTables<NodeApplication>;
  readonly settings: DispatchSettings;
  readonly host: { readonly isStopping: boolean };
  readonly duplicates: DuplicateMemory;
  readonly unanswered: UnansweredRequests;
  readonly answering: Answering;
  readonly journal: PeerJournal;
  readonly exchanges: Exchanges;
}

/**
 * The way of a received request: faults of its header, the application that it is for, faults of its AVPs, in this order, because
 * the first fault is answered (RFC 6733 §7.1); then the search for duplicates, then the application.
 */
export class Dispatch implements RequestReceiver, AnswerSink {
  readonly #options: DispatchOptions;
  /** Commands without a format that stand in the log already, by application. */
  readonly #unknownFormats = new Map<NodeApplication, Set<number>>();
  /** Channels of which a wrong P flag was noted already. */
  readonly #flagNoted = new WeakSet<Channel>();
  /** Channels for which the log says that requests are refused, and till when that is enough. */
  readonly #overloadNoted = new WeakMap<Channel, number>();
  readonly #unread = new DestinationReader();

  constructor(options: DispatchOptions) {
    this.#options = options;
  }

  receiveRequest(source: Channel, request: Message): void {
    const decision = this.#decide(source, request);
    if (decision.kind !== "local") {
      this.#refuse(source, request, decision.kind === "reject" ? decision : NO_AGENT);
      return;
    }
    const { application } = decision;
    const fault = this.#faultFor(application, source, request);
    if (fault !== undefined) {
      this.#refuse(source, request, fault);
      return;
    }
    const host = this.#hostOf(source, request);
    if (host !== undefined && this.#isDuplicate(source, request, host)) return;
    const { host: node, unanswered, answering, exchanges } = this.#options;
    if (node.isStopping) {
      this.#refuse(source, request, { resultCode: DIAMETER_TOO_BUSY, reason: "The node is stopping" });
      return;
    }
    if (exchanges.isHeard) exchanges.received(source, request);
    if (unanswered.isFull(source)) {
      this.#noteOverload(source, TOO_MANY_UNANSWERED);
      this.refusedAtOnce(source, request, TOO_MANY_UNANSWERED);
      return;
    }
    const context = source.spareContext ?? new IncomingRequest(this, source);
    source.spareContext = undefined;
    context.host = host;
    const answer = this.#handle(application, context, request);
    if (context.isReusable) source.spareContext = context;
    else if (!context.isDeferred) context.settle();
    if (answer === undefined) return;
    const receivedAt = source.connection.lastMessage;
    answering.answer({ request, source, application, receivedAt, host }, answer);
  }

  /** The context for `receiveAnswer`, which gets an answer that nobody waits for. */
  contextOf(source: Channel): IncomingRequest {
    const context = new IncomingRequest(this, source);
    context.settle();
    return context;
  }

  deferred(request: IncomingRequest): void {
    const { source } = request;
    source.openRequests++;
    this.#options.unanswered.add(request, source.connection.lastMessage);
  }

  answered(request: IncomingRequest, answer: Message): void {
    this.#settle(request);
    // The memory of its host may have been dropped as too old meanwhile.
    if (request.host?.isForgotten) request.host = this.#hostOf(request.source, request.request);
    const { answering } = this.#options;
    const { followers } = request;
    const { openRequests, pump } = request.source;
    // No request is left unanswered, so the last answer of a turn is written at once, with the others.
    const isLast = openRequests === 0 && pump.gather();
    let octets: Buffer | undefined;
    try {
      octets = answering.answer(request, answer, followers !== undefined);
    } finally {
      if (isLast) pump.release();
    }
    if (followers === undefined || octets === undefined) return;
    for (const follower of followers) answering.replay(octets, follower);
  }

  refused(request: IncomingRequest, rejection: Rejection): void {
    this.#settle(request);
    this.#options.answering.refuseDeferred(request, rejection);
  }

  refusedAtOnce(source: Channel, request: Message, rejection: Rejection): void {
    this.#options.answering.refuse(source, request, rejection);
  }

  abandoned(request: IncomingRequest): void {
    this.#settle(request);
    const { exchanges } = this.#options;
    if (exchanges.isHeard) exchanges.served(request, request.outcome ?? "connection_lost");
  }

  #settle(request: IncomingRequest): void {
    request.settle();
    request.source.openRequests--;
    this.#options.unanswered.remove(request);
  }

  /** What becomes of a request, before anything of it is decoded: only a broken frame is decoded, to be told. */
  #decide(source: Channel, request: Message): Decision<NodeApplication> {
    const { settings, tables } = this.#options;
    const wrong = headerFault(request, source.peer.validation ?? settings.validation);
    if (wrong !== undefined) return rejected(wrong);
    const isWhole = this.#unread.read(request.header, request.received ?? request.asBytes({ check: false }));
    const broken = isWhole ? undefined : structureFault(request);
    return broken === undefined ? decide(tables, source.connection, this.#unread) : rejected(broken);
  }

  /** Why an application of this node does not get a request that is for it. */
  #faultFor(application: NodeApplication, source: Channel, request: Message): Rejection | undefined {
    const { commandCode } = request.header;
    if (!application.handles(commandCode)) {
      const reason = `Command ${commandCode} is not supported in application ${application.applicationId}`;
      return { resultCode: DIAMETER_COMMAND_UNSUPPORTED, reason };
    }
    if (request.definition === undefined) this.#noteUnknownFormat(application, commandCode);
    const { settings } = this.#options;
    const validation = settings.validateReceivedRequestAvps
      ? (source.peer.validation ?? application.validation ?? settings.validation)
      : PLAIN.off;
    if (isFaultless(request, validation)) return undefined;
    return requestFault(request, validation, (noted) => this.#note(source, request, noted));
  }

  /** Tells of a command without a format. Only of so many: peers choose the commands, and an application may take all. */
  #noteUnknownFormat(target: NodeApplication, commandCode: number): void {
    let told = this.#unknownFormats.get(target);
    if (told === undefined) {
      told = new Set();
      this.#unknownFormats.set(target, told);
    }
    if (told.size >= MOST_FORMATS_TOLD || told.has(commandCode)) return;
    told.add(commandCode);
    const text = `application ${target.applicationId} takes command ${commandCode}, but the node knows no format of it: give handle() the class, or the node a dictionary`;
    this.#options.journal.log("warn", "diameter.node", text);
  }

  /** Tells of a fault. A program that sets the P flag wrong does so in every request: that is told once for each connection. */
  #note(source: Channel, request: Message, noted: Fault): void {
    if (noted.kind === "proxiableFlag") {
      if (this.#flagNoted.has(source)) return;
      this.#flagNoted.add(source);
    }
    const { reason } = noted;
    this.#options.journal.protocolError(source.connection, { reason, message: request });
  }

  /** Says in the log that requests of a channel are refused for overload: once a minute, as it may be thousands a second. */
  #noteOverload(source: Channel, { reason, resultCode }: Rejection): void {
    const { connection } = source;
    const now = connection.lastMessage;
    if (now < (this.#overloadNoted.get(source) ?? 0)) return;
    this.#overloadNoted.set(source, now + OVERLOAD_NOTE_MS);
    this.#options.journal.note("warn", source.peer, `requests are answered ${resultCode}: ${reason}`, connection);
  }

  #handle(target: NodeApplication, context: CallContext, request: Message): Message | undefined {
    try {
      return target.requests.receive(request, context);
    } catch (error) {
      const text = `${target.name}: ${request.name} request failed`;
      this.#options.journal.log("error", "diameter.application", text, { error });
      const rejection = { resultCode: DIAMETER_UNABLE_TO_COMPLY, reason: "The request could not be handled" };
      if (context.isDeferred) context.refuse(rejection);
      else context.refuseAtOnce(request, rejection);
      return undefined;
    }
  }

  #refuse(source: Channel, request: Message, rejection: Rejection): void {
    const { exchanges } = this.#options;
    if (exchanges.isHeard) exchanges.received(source, request);
    const { reason, resultCode } = rejection;
    this.#options.journal.protocolError(source.connection, { reason, message: request, resultCode });
    this.#options.answering.refuse(source, request, rejection);
  }

  /** The memory of the request's Origin-Host as sent by this peer; undefined where nothing may be remembered. */
  #hostOf(source: Channel, request: Message): HostMemory | undefined {
    const { originHost } = request.attributes;
    if (typeof originHost !== "string") return undefined;
    const { lastHost } = source;
    if (lastHost !== undefined && lastHost.originHost === originHost && !lastHost.isForgotten) return lastHost;
    const host = this.#options.duplicates.host(source.connection.nodeName, originHost);
    source.lastHost = host;
    return host;
  }

  /** True when the request was seen before: it gets the answer of the first one, at once or when that answer is ready. */
  #isDuplicate(source: Channel, request: Message, host: HostMemory): boolean {
    const { header } = request;
    const now = source.connection.lastMessage;
    if (!host.expectsCopies(header, now)) return false;
    const octets = request.received ?? request.asBytes({ check: false });
    const copy = { header, octets, mayCross: mayCross(source, host, octets) };
    if (copy.mayCross && header.isRetransmit) host.expectFromAll(now);
    const { unanswered, duplicates, answering } = this.#options;
    const { endToEndIdentifier } = header;
    const running =
      unanswered.withEndToEnd(endToEndIdentifier, (one) => isOriginal(one, copy, host, host.sender.name)) ??
      (copy.mayCross ? this.#crossed(copy, host) : undefined);
    if (running !== undefined) {
      this.#follow(running, { source, ...copyMarks(octets) }, request);
      return true;
    }
    const answer = duplicates.find(host, copy, now);
    if (answer === undefined) return false;
    answering.replay(answer, { source, ...copyMarks(octets) });
    return true;
  }

  /** The original of a copy that came by another sender, if it is being worked on; one that the Origin-Host sent comes first. */
  #crossed(copy: PossibleCopy, host: HostMemory): IncomingRequest | undefined {
    const { unanswered } = this.#options;
    const { endToEndIdentifier } = copy.header;
    return (
      unanswered.withEndToEnd(endToEndIdentifier, (one) => isOriginal(one, copy, host, host.originHost)) ??
      unanswered.withEndToEnd(endToEndIdentifier, (one) => isOriginal(one, copy, host))
    );
  }

  #follow(running: IncomingRequest, copy: Follower, request: Message): void {
    const { unanswered } = this.#options;
    if (unanswered.isFull(running.source) || !running.follow(copy)) {
      this.#noteOverload(copy.source, TOO_MANY_COPIES);
      this.refusedAtOnce(copy.source, request, TOO_MANY_COPIES);
      return;
    }
    unanswered.grow(running, copy.proxyInfo.length);
  }
}

function rejected({ resultCode, reason, failedAvp }: Fault): RejectDecision {
  return { kind: "reject", resultCode, reason, failedAvp };
}

const NO_AGENT: Rejection = { resultCode: DIAMETER_UNABLE_TO_DELIVER, reason: "This node forwards nothing" };
const MOST_FORMATS_TOLD = 16;
const OVERLOAD_NOTE_MS = 60_000;
const TOO_MANY_UNANSWERED: Rejection = {
  resultCode: DIAMETER_TOO_BUSY,
  reason: "Too many requests wait for their answers",
};
const TOO_MANY_COPIES: Rejection = { resultCode: DIAMETER_TOO_BUSY, reason: "Too many copies of this request wait" };

/** True when a copy may have come another way than the first: its sender relays, has relayed it, or is the Origin-Host. */
function mayCross({ connection }: Channel, { originHost }: HostMemory, octets: Buffer): boolean {
  return (
    sameIdentity(connection.nodeName, originHost) || connection.capabilities?.isRelay === true || wasForwarded(octets)
  );
}

/** True when a request is the original of a copy, and was sent by this peer if one is given. */
function isOriginal(
  { request, host: of }: IncomingRequest,
  copy: PossibleCopy,
  { originHost }: HostMemory,
  sender?: string,
): boolean {
  if (of === undefined || !sameIdentity(of.originHost, originHost)) return false;
  if (sender !== undefined && !sameIdentity(of.sender.name, sender)) return false;
  return isOf(request.received ?? request.asBytes({ check: false }), copy);
}
