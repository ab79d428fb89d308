import type { Environment } from "../environment.ts";
import type { Message } from "../message/message.ts";
import type { HostMemory } from "../routing/duplicates.ts";
import { IdentifierTable } from "../routing/identifier-table.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/**
 * The deferred requests of all connections by End-to-End Identifier, so that an answer that comes alone (`sendAnswer`) finds
 * the connection that its request came from (Q8), and a copy the request that it is a copy of.
 */
export class UnansweredRequests {
  readonly #requests: IdentifierTable<IncomingRequest>;

  constructor({ random }: Environment) {
    this.#requests = new IdentifierTable(random.uint32());
  }

  get size(): number {
    return this.#requests.size;
  }

  add(request: IncomingRequest): void {
    this.#requests.add(request);
  }

  remove(request: IncomingRequest): void {
    this.#requests.remove(request);
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
    const candidates = this.#requests.withIdentifier(answer.header.endToEndIdentifier);
    const matching = candidates.filter(({ request }) => isAnswerTo(answer, request));
    return matching.length === 1 ? matching[0] : undefined;
  }

  /** The request of an Origin-Host with this End-to-End Identifier; the latest if it has used it more than once. */
  ofHost(host: HostMemory, endToEndIdentifier: number): IncomingRequest | undefined {
    return this.#requests.find(endToEndIdentifier, (request) => request.host === host);
  }
}

function isAnswerTo({ header: answer }: Message, { header: request }: Message): boolean {
  return (
    answer.hopByHopIdentifier === request.hopByHopIdentifier &&
    answer.commandCode === request.commandCode &&
    answer.applicationId === request.applicationId
  );
}
