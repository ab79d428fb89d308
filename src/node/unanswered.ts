import type { Message } from "../message/message.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/**
 * The deferred requests of all connections by End-to-End Identifier, so that an answer that comes alone (`sendAnswer`) finds
 * the connection that its request came from (Q8).
 */
export class UnansweredRequests {
  readonly #requests = new Map<number, IncomingRequest | Set<IncomingRequest>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(request: IncomingRequest): void {
    const key = request.request.header.endToEndIdentifier;
    const present = this.#requests.get(key);
    this.#size++;
    if (present === undefined) this.#requests.set(key, request);
    else if (present instanceof Set) present.add(request);
    else this.#requests.set(key, new Set([present, request]));
  }

  remove(request: IncomingRequest): void {
    const key = request.request.header.endToEndIdentifier;
    const present = this.#requests.get(key);
    if (present === request) this.#requests.delete(key);
    else if (!(present instanceof Set) || !present.delete(request)) return;
    else if (present.size === 0) this.#requests.delete(key);
    this.#size--;
  }

  /** Gives all of them up. */
  abandonAll(): void {
    for (const present of [...this.#requests.values()]) {
      for (const request of present instanceof Set ? [...present] : [present]) request.abandon();
    }
  }

  /**
   * The request that an answer belongs to: both identifiers, command and application agree. Undefined when there is none, or
   * when more than one peer has sent such a request, so that the answer could go to the wrong one.
   */
  find(answer: Message): IncomingRequest | undefined {
    const present = this.#requests.get(answer.header.endToEndIdentifier);
    if (present === undefined) return undefined;
    const candidates = present instanceof Set ? [...present] : [present];
    const matching = candidates.filter(({ request }) => isAnswerTo(answer, request));
    return matching.length === 1 ? matching[0] : undefined;
  }
}

function isAnswerTo({ header: answer }: Message, { header: request }: Message): boolean {
  return (
    answer.hopByHopIdentifier === request.hopByHopIdentifier &&
    answer.commandCode === request.commandCode &&
    answer.applicationId === request.applicationId
  );
}
