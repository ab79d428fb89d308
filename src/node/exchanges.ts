import type { Clock } from "../environment.ts";
import { ConnectionLost, NodeError, NotRoutable, RequestTimeout } from "../errors.ts";
import { answerResult } from "../message/answer-result.ts";
import type { Message } from "../message/message.ts";
import type { Peer } from "../peer/peer.ts";
import type { EventTable } from "./events.ts";
import type { ClientExchange, RequestEnded, RequestOutcome } from "./exchange-events.ts";
import type { Channel } from "./peers/channel.ts";

/** A request that came in, as far as its end tells of it. */
export interface ServedRequest {
  readonly source: Channel;
  readonly request: Message;
  /** In milliseconds of the monotonic clock. */
  readonly receivedAt: number;
}

/** Tells listeners of requests that begin and end. Whoever calls looks at `isHeard` first: nothing is made while it is false. */
export class Exchanges {
  readonly #events: EventTable;
  readonly #clock: Clock;

  constructor(events: EventTable, clock: Clock) {
    this.#events = events;
    this.#clock = clock;
  }

  get isHeard(): boolean {
    const { heard } = this.#events;
    return heard.requestStarted || heard.requestEnded;
  }

  /** A request came in that is this node's to answer. */
  received({ connection, peer }: Channel, request: Message): void {
    const startedAtMs = this.#unixTimeOf(connection.lastMessage);
    this.#events.emit("requestStarted", { role: "server", peer, connection, request, attempt: 1, startedAtMs });
  }

  /** The answer to a request that came in was sent, or there will be none. */
  served({ source, request, receivedAt }: ServedRequest, outcome: RequestOutcome, answer?: Message): void {
    const latencyMs = this.#clock.monotonic() - receivedAt;
    const { peer } = source;
    this.#events.emit(
      "requestEnded",
      new Ended({ role: "server", peer, request, answer, outcome, latencyMs, attempts: 1 }),
    );
  }

  /** A request of this node is to be sent. */
  begin(request: Message): ClientExchange {
    return { request, sinceMs: this.#clock.monotonic(), attempts: 0, peer: undefined };
  }

  /** A request of this node was sent on a channel. */
  sent(exchange: ClientExchange, { connection, peer }: Channel, request: Message): void {
    exchange.peer = peer;
    const attempt = ++exchange.attempts;
    const startedAtMs = this.#clock.now();
    this.#events.emit("requestStarted", { role: "client", peer, connection, request, attempt, startedAtMs });
  }

  /** A request of this node was answered, or failed with an error. */
  ended({ request, sinceMs, attempts, peer }: ClientExchange, end: Message | { readonly error: unknown }): void {
    const answer = "error" in end ? undefined : end;
    const outcome = "error" in end ? outcomeOf(end.error) : "answered";
    const latencyMs = this.#clock.monotonic() - sinceMs;
    this.#events.emit(
      "requestEnded",
      new Ended({ role: "client", peer, request, answer, outcome, latencyMs, attempts }),
    );
  }

  #unixTimeOf(monotonicMs: number): number {
    return this.#clock.now() - (this.#clock.monotonic() - monotonicMs);
  }
}

type EndedFields = Omit<RequestEnded, "commandCode" | "applicationId" | "resultCode">;

class Ended implements RequestEnded {
  readonly role: "client" | "server";
  readonly peer: Peer | undefined;
  readonly outcome: RequestOutcome;
  readonly latencyMs: number;
  readonly request: Message;
  readonly answer: Message | undefined;
  readonly attempts: number;

  constructor({ role, peer, outcome, latencyMs, request, answer, attempts }: EndedFields) {
    this.role = role;
    this.peer = peer;
    this.outcome = outcome;
    this.latencyMs = latencyMs;
    this.request = request;
    this.answer = answer;
    this.attempts = attempts;
  }

  get commandCode(): number {
    return this.request.header.commandCode;
  }

  get applicationId(): number {
    return this.request.header.applicationId;
  }

  get resultCode(): number | undefined {
    return this.answer === undefined ? undefined : answerResult(this.answer)?.code;
  }
}

/** What became of a request of this node, by the error that its caller gets. */
function outcomeOf(error: unknown): RequestOutcome {
  if (error instanceof RequestTimeout) return "timeout";
  if (error instanceof ConnectionLost) return "connection_lost";
  if (error instanceof NotRoutable) return "not_routable";
  if (error instanceof NodeError && error.code === "overload") return "overload";
  return "cancelled";
}
