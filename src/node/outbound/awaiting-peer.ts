import type { Message } from "../../message/message.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/** Tries to send a waiting request; takes it out of the waiting ones before anything is sent. */
export type Attempt = (request: OutgoingRequest, message: Message) => void;

/** Requests that wait for a peer (`connect`), with their messages, in the order in which they began to wait. */
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

  /** The message of a waiting request; undefined when the request does not wait. */
  messageOf(request: OutgoingRequest): Message | undefined {
    return this.#waiting.get(request);
  }

  /** All that wait now. */
  entries(): [OutgoingRequest, Message][] {
    return [...this.#waiting];
  }

  /**
   * Makes one attempt for each request, because some peer became ready or routes have changed. A listener may change routes again
   * during an attempt: that makes another round, not a second attempt within this one.
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
