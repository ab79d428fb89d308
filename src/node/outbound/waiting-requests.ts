import type { Message } from "../../message/message.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/** Tries to send a request that waits; takes it out of the waiting ones before a word is sent. */
export type Attempt = (request: OutgoingRequest, message: Message) => void;

/** Requests that wait for a peer (`connect`), with what is to be sent, in the order in which they began to wait. */
export class WaitingRequests {
  readonly #waiting = new Map<OutgoingRequest, Message>();
  #isTrying = false;
  #isStale = false;

  get size(): number {
    return this.#waiting.size;
  }

  add(request: OutgoingRequest, message: Message): void {
    this.#waiting.set(request, message);
  }

  /** Takes a request out; false when it does not wait. */
  remove(request: OutgoingRequest): boolean {
    return this.#waiting.delete(request);
  }

  /** What a request that waits is to send; undefined when it does not wait. */
  messageOf(request: OutgoingRequest): Message | undefined {
    return this.#waiting.get(request);
  }

  /** All that wait now. */
  entries(): [OutgoingRequest, Message][] {
    return [...this.#waiting];
  }

  /**
   * Some peer became ready, or routes have changed: each has its attempt. Who is told of what an attempt sends may change
   * routes again: that makes another round, not a second attempt within the first.
   */
  retry(attempt: Attempt): void {
    this.#isStale = true;
    if (this.#isTrying) return;
    this.#isTrying = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        for (const [request, message] of this.entries()) if (this.#waiting.has(request)) attempt(request, message);
      }
    } finally {
      this.#isTrying = false;
    }
  }
}
