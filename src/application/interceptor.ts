import type { Message } from "../message/message.ts";
import type { RequestContext, SendOptions } from "../node/node-application.ts";
import { FUNCTION, type OptionChecks } from "../option-checks.ts";
import type { HandlerResult } from "./handler.ts";

/** Gives a received request to what stands behind: the next interceptor, or the handler. */
export type ReceivedNext = (request: Message, context: RequestContext) => HandlerResult;

/** Sends a request by what stands behind: the next interceptor, or the node. */
export type SentNext = (request: Message, options: SendOptions) => Promise<Message>;

/**
 * Stands around the exchanges of an application: sessions, overload control and tracing see here what it receives and what it
 * sends. An interceptor calls `next`, once, more often or not at all, with the request or another one, and returns the answer of
 * `next`, or another one. Both parts may be left out.
 */
export interface Interceptor {
  /** Around the handler of each request that comes in. What it returns or throws counts as the handler's result does. */
  received?(request: Message, context: RequestContext, next: ReceivedNext): HandlerResult;
  /** Around each request that is sent by `sendRequest`. What it throws rejects the promise of the caller. */
  sent?(request: Message, options: SendOptions, next: SentNext): Promise<Message>;
}

/** The checks of an interceptor. */
export const INTERCEPTOR: OptionChecks<Interceptor> = { received: FUNCTION, sent: FUNCTION };

/** The interceptors of an application, the first around all others. While there is none of a kind, its chain is undefined. */
export class Interceptors {
  readonly #ends: { readonly received: ReceivedNext; readonly sent: SentNext };
  readonly #interceptors: Interceptor[] = [];
  #received: ReceivedNext | undefined;
  #sent: SentNext | undefined;

  /** `ends` are what stands behind all interceptors: the handler and the node. */
  constructor(ends: { readonly received: ReceivedNext; readonly sent: SentNext }) {
    this.#ends = ends;
  }

  /** The way of a received request. */
  get received(): ReceivedNext | undefined {
    return this.#received;
  }

  /** The way of a request that is sent. */
  get sent(): SentNext | undefined {
    return this.#sent;
  }

  add(interceptor: Interceptor): void {
    this.#interceptors.push(interceptor);
    this.#received = undefined;
    this.#sent = undefined;
    for (const one of this.#interceptors.toReversed()) {
      const { received, sent } = one;
      const { received: nextReceived = this.#ends.received, sent: nextSent = this.#ends.sent } = this;
      if (received !== undefined) {
        this.#received = (request, context) => received.call(one, request, context, nextReceived);
      }
      if (sent !== undefined) this.#sent = async (request, options) => sent.call(one, request, options, nextSent);
    }
  }
}
