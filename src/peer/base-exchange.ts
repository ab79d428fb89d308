import type { Clock } from "../environment.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import { errorAnswer } from "../message/error-answer.ts";
import type { Message } from "../message/message.ts";
import {
  type BaseResult,
  makeCea,
  makeCer,
  makeDpa,
  makeDpr,
  makeDwa,
  makeDwr,
  type RequestIdentifiers,
} from "./base-messages.ts";
import type { LocalCapabilities } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import { COMMAND_CAPABILITIES_EXCHANGE, COMMAND_DEVICE_WATCHDOG, COMMAND_DISCONNECT_PEER } from "./counters.ts";
import type { DisconnectCause } from "./disconnect.ts";

const PEER_COMMANDS: ReadonlySet<number> = new Set([
  COMMAND_CAPABILITIES_EXCHANGE,
  COMMAND_DEVICE_WATCHDOG,
  COMMAND_DISCONNECT_PEER,
]);

/** What base messages are made from. */
export interface BaseExchangeOptions {
  readonly clock: Clock;
  /** The node's source of End-to-End Identifiers. */
  readonly endToEndSeq: SequenceGenerator;
  /** What this node says of itself; called for each message. */
  readonly local: () => LocalCapabilities;
}

/** An unanswered request of ours. */
interface Outstanding {
  readonly connection: PeerConnection;
  readonly hopByHopIdentifier: number;
}

/** Sends the requests and answers of the base protocol, and knows which of its own requests are unanswered. */
export class BaseExchange {
  readonly #options: BaseExchangeOptions;
  readonly #outstanding: Map<number, Outstanding> = new Map();

  constructor(options: BaseExchangeOptions) {
    this.#options = options;
  }

  sendCer(connection: PeerConnection): void {
    const identifiers = this.#ask(connection, COMMAND_CAPABILITIES_EXCHANGE);
    connection.addOutMessage(makeCer(this.#options.local(), connection.hostIpAddress, identifiers));
  }

  sendDwr(connection: PeerConnection): void {
    const identifiers = this.#ask(connection, COMMAND_DEVICE_WATCHDOG);
    connection.addOutMessage(makeDwr(this.#options.local(), identifiers));
    connection.resetLastDwr();
  }

  sendDpr(connection: PeerConnection, cause: DisconnectCause): void {
    const identifiers = this.#ask(connection, COMMAND_DISCONNECT_PEER);
    connection.addOutMessage(makeDpr(this.#options.local(), cause, identifiers));
  }

  answerCer(connection: PeerConnection, cer: Message, result: BaseResult): void {
    const { localAddress } = connection;
    this.#answer(connection, makeCea(cer, this.#options.local(), { ...result, localAddress }), result);
  }

  answerDwr(connection: PeerConnection, dwr: Message, result: BaseResult): void {
    this.#answer(connection, makeDwa(dwr, this.#options.local(), result), result);
  }

  answerDpr(connection: PeerConnection, dpr: Message, result: BaseResult): void {
    this.#answer(connection, makeDpa(dpr, this.#options.local(), result), result);
  }

  /**
   * Answers a request of which only the header could be read. The peers' own answers need no more than can be said of it; other
   * commands' answers can't be built, which the E flag says (RFC 6733 §7.2).
   */
  answerFault(connection: PeerConnection, request: Message, about: { resultCode: number; errorMessage: string }): void {
    const { originHost, originRealm } = this.#options.local();
    const answer = errorAnswer(request, about);
    Object.assign(answer.attributes, { originHost, originRealm });
    answer.header.isError = !PEER_COMMANDS.has(request.code);
    connection.addOutMessage(answer);
    connection.peer?.statistics.addSentResultCode(about.resultCode);
  }

  /** True when `answer` answers our last request of its command on this connection; it is answered then. */
  settles(connection: PeerConnection, answer: Message): boolean {
    const { commandCode, hopByHopIdentifier } = answer.header;
    const asked = this.#outstanding.get(commandCode);
    if (asked?.connection !== connection || asked.hopByHopIdentifier !== hopByHopIdentifier) return false;
    this.#outstanding.delete(commandCode);
    return true;
  }

  #ask(connection: PeerConnection, commandCode: number): RequestIdentifiers {
    const hopByHopIdentifier = connection.hopByHopSeq.nextSequence();
    this.#outstanding.set(commandCode, { connection, hopByHopIdentifier });
    return { hopByHopIdentifier, endToEndIdentifier: this.#options.endToEndSeq.nextSequence() };
  }

  #answer(connection: PeerConnection, answer: Message, { resultCode }: BaseResult): void {
    connection.addOutMessage(answer);
    const { peer } = connection;
    if (peer === null) return;
    peer.statistics.addSentResultCode(resultCode);
    const milliseconds = this.#options.clock.monotonic() - connection.lastMessage;
    peer.statistics.addProcessedReqTime(answer.name, milliseconds / 1000);
  }
}
