import type { Environment } from "../environment.ts";
import type { Message } from "../message/message.ts";
import type { HostMemory } from "../routing/duplicates.ts";
import { ExpiryLists } from "../routing/expiry.ts";
import { IdentifierTable } from "../routing/identifier-table.ts";
import type { TimerQueue } from "../timer-queue.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/**
 * The deferred requests of all connections, each with the time till when it is to be answered. They are found by End-to-End
 * Identifier, so that an answer that comes alone (`sendAnswer`) finds the connection that its request came from (Q8), and a
 * copy the request that it is a copy of. Most nodes never look for one: there is an index only while somebody does.
 */
export class UnansweredRequests {
  readonly #environment: Environment;
  readonly #requests: ExpiryLists<IncomingRequest>;
  /** Holds all requests from a look-up on, till as many were added as it held without another one. */
  #index: IdentifierTable<IncomingRequest> | undefined;
  /** Requests added since one was looked for. */
  #unasked = 0;

  constructor(environment: Environment, timers: TimerQueue) {
    this.#environment = environment;
    this.#requests = new ExpiryLists(timers, environment.clock, (request) => request.application.expired(request));
  }

  get size(): number {
    return this.#requests.size;
  }

  /** Takes a request in; its application hears of it when it was not removed in time. */
  add(request: IncomingRequest): void {
    this.#requests.add(request, request.application.answerTimeout, request.receivedAt);
    const index = this.#index;
    if (index === undefined) return;
    if (++this.#unasked > Math.max(index.size, FEW)) this.#index = undefined;
    else index.add(request);
  }

  remove(request: IncomingRequest): void {
    this.#requests.remove(request);
    this.#index?.remove(request);
  }

  /** Gives all of them up. */
  abandonAll(): void {
    for (const request of this.#requests.entries()) request.abandon();
  }

  /**
   * The request that an answer belongs to: both identifiers, command and application agree. Undefined when there is none, or
   * when more than one peer has sent such a request, so that the answer could go to the wrong one.
   */
  find(answer: Message): IncomingRequest | undefined {
    const candidates = this.#ask().withIdentifier(answer.header.endToEndIdentifier);
    const matching = candidates.filter(({ request }) => isAnswerTo(answer, request));
    return matching.length === 1 ? matching[0] : undefined;
  }

  /** The request of an Origin-Host with this End-to-End Identifier; the latest if it has used it more than once. */
  ofHost(host: HostMemory, endToEndIdentifier: number): IncomingRequest | undefined {
    return this.#ask().find(endToEndIdentifier, (request) => request.host === host);
  }

  #ask(): IdentifierTable<IncomingRequest> {
    this.#unasked = 0;
    this.#index ??= this.#makeIndex();
    return this.#index;
  }

  #makeIndex(): IdentifierTable<IncomingRequest> {
    const index = new IdentifierTable<IncomingRequest>(this.#environment.random.uint32());
    const requests = this.#requests.entries();
    // Each list is in order, but there is one for each timeout.
    requests.sort((one, other) => one.receivedAt - other.receivedAt);
    for (const request of requests) index.add(request);
    return index;
  }
}

/** An index of less than this is kept for so many requests. */
const FEW = 64;

function isAnswerTo({ header: answer }: Message, { header: request }: Message): boolean {
  return (
    answer.hopByHopIdentifier === request.hopByHopIdentifier &&
    answer.commandCode === request.commandCode &&
    answer.applicationId === request.applicationId
  );
}
