import type { Clock } from "../../environment.ts";
import { hasErrorFlag, resultCodeOf } from "../../message/answer-result.ts";
import { type Message, receive } from "../../message/message.ts";
import type { Rejection } from "../../message/rejection.ts";
import { DIAMETER_TOO_BUSY, DIAMETER_UNABLE_TO_COMPLY } from "../../message/result-codes.ts";
import { replayedAnswer } from "../../routing/replay.ts";
import { OctetRange } from "../../wire/octet-range.ts";
import type { RequestOutcome } from "../exchange-events.ts";
import type { Exchanges } from "../exchanges.ts";
import { fillIn, type Origin } from "../fill.ts";
import type { NodeApplication } from "../node-application.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { Channel } from "../peers/channel.ts";
import type { Follower, IncomingRequest } from "./incoming-request.ts";
import { rejectionAnswer } from "./rejection-answer.ts";

/** The collaborators of {@link Answering}. */
export interface AnsweringOptions {
  readonly origin: Origin;
  readonly clock: Clock;
  readonly journal: PeerJournal;
  readonly exchanges: Exchanges;
}

/** The fields of a request that its answer needs. */
type Asked = Pick<IncomingRequest, "request" | "source" | "receivedAt" | "host"> & {
  /** Left out where the answer is what its application gave. */
  readonly outcome?: RequestOutcome | undefined;
};

/** A request that is answered in the call that brought it. */
export type AnsweredRequest = Asked & { readonly application: NodeApplication };

/** Sends answers to where their requests came from, and remembers them for duplicates. */
export class Answering {
  readonly #options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.#options = options;
  }

  /** Sends the answer of a request that an application took; returns a copy of its octets where one `isWanted`. */
  answer(request: AnsweredRequest, answer: Message, isWanted = false): Buffer | undefined {
    fillIn(answer, this.#options.origin, request.application);
    setErrorFlag(answer);
    return request.source.isClosed
      ? this.#rememberOnly(request, answer, isWanted)
      : this.#send(request, answer, isWanted);
  }

  /** Refuses a request; the answer is not remembered. */
  refuse(source: Channel, request: Message, rejection: Rejection): void {
    const answer = rejectionAnswer(request, rejection, this.#options.origin);
    const receivedAt = source.connection.lastMessage;
    const outcome = rejection.resultCode === DIAMETER_TOO_BUSY ? "overload" : "answered";
    const asked = { source, request, receivedAt, host: undefined, outcome } as const;
    if (!source.isClosed) this.#send(asked, answer, false);
    else if (this.#options.exchanges.isHeard) this.#options.exchanges.served(asked, "connection_lost");
  }

  /** Refuses a request that waited for its answer, and its copies; the answer is not remembered. */
  refuseDeferred({ source, request, followers = [] }: IncomingRequest, rejection: Rejection): void {
    this.refuse(source, request, rejection);
    if (followers.length === 0) return;
    const octets = rejectionAnswer(request, rejection, this.#options.origin).asBytes();
    for (const follower of followers) this.replay(octets, follower);
  }

  /** Sends a remembered answer to a copy of its request. */
  replay(answer: Buffer, copy: Follower): void {
    const { source } = copy;
    if (source.isClosed) return;
    const message = receive(replayedAnswer(answer, copy), source.connection.dictionary);
    source.connection.addOutMessage(message);
    this.#count({ source, receivedAt: source.connection.lastMessage }, message, this.#options.clock.monotonic());
    source.pump.checkBacklog();
  }

  /** Remembers an answer whose connection is gone: the request may come again by another way. */
  #rememberOnly(asked: Asked, answer: Message, isWanted: boolean): Buffer | undefined {
    const { exchanges, journal } = this.#options;
    journal.answerDropped(answer, `the connection to ${asked.source.connection.nodeName} is gone`);
    if (exchanges.isHeard) exchanges.served(asked, "connection_lost", answer);
    try {
      const octets = answer.asBytes();
      asked.host?.answered(answer.header.endToEndIdentifier, OctetRange.of(octets), this.#options.clock.monotonic());
      return isWanted ? octets : undefined;
    } catch (error) {
      this.#noteUnencodable(answer, error);
      return undefined;
    }
  }

  /** Encodes and sends an answer. One that can't be encoded is the handler's mistake, and the peer gets 5012. */
  #send(asked: Asked, answer: Message, isWanted: boolean): Buffer | undefined {
    const { source, request, host } = asked;
    const { connection } = source;
    let sent = answer;
    let octets: OctetRange;
    try {
      octets = connection.encode(answer);
    } catch (error) {
      this.#noteUnencodable(answer, error);
      const rejection = { resultCode: DIAMETER_UNABLE_TO_COMPLY, reason: "The answer could not be made" };
      sent = rejectionAnswer(request, rejection, this.#options.origin);
      octets = connection.encode(sent);
    }
    const now = this.#options.clock.monotonic();
    host?.answered(sent.header.endToEndIdentifier, octets, now);
    const copy = isWanted ? octets.copy() : undefined;
    this.#count(asked, sent, now);
    // Last: a listener may send more on this connection, or close it, and the octets of this message are gone.
    connection.announce(sent);
    source.pump.checkBacklog();
    const { exchanges } = this.#options;
    if (exchanges.isHeard) exchanges.served(asked, asked.outcome ?? "answered", sent);
    return copy;
  }

  #noteUnencodable(answer: Message, error: unknown): void {
    const text = `${answer.name} answer can't be encoded, 5012 was sent`;
    this.#options.journal.log("error", "diameter.application", text, { error });
  }

  #count({ source, receivedAt }: Pick<Asked, "source" | "receivedAt">, answer: Message, now: number): void {
    const { statistics } = source.peer;
    const code = resultCodeOf(answer);
    if (code !== undefined) statistics.addSentResultCode(code, now);
    statistics.addProcessedReqTime(answer.name, (now - receivedAt) / 1000);
  }
}

/** Sets the E flag as the Result-Code demands. The program's own flag says in which form it made the answer. */
function setErrorFlag(answer: Message): void {
  const { resultCode } = answer.attributes;
  if (typeof resultCode !== "number") return;
  const { isError } = answer.header;
  const isToBeSet = hasErrorFlag(resultCode, isError ? "error" : "command");
  if (isError !== isToBeSet) answer.header.isError = isToBeSet;
}
