import type { Clock } from "../environment.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import { hasErrorFlag } from "../message/answer-result.ts";
import { errorAnswer } from "../message/error-answer.ts";
import type { Message } from "../message/message.ts";
import {
  COMMAND_CAPABILITIES_EXCHANGE,
  COMMAND_DEVICE_WATCHDOG,
  COMMAND_DISCONNECT_PEER,
  PEER_COMMANDS,
} from "../wire/base-codes.ts";
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
import { hostIpAddresses, type LocalCapabilities } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import type { DisconnectCause } from "./disconnect.ts";

/** The sources that base messages are made from. */
export interface BaseExchangeOptions {
  readonly clock: Clock;
  /** The node's source of End-to-End Identifiers. */
  readonly endToEndSeq: SequenceGenerator;
  /** The capabilities of this node; called for each message. */
  readonly local: () => LocalCapabilities;
  /** Called when a message can't be made or encoded, because the node's own data are wrong. Nothing was sent. */
  readonly onUnsendable: (connection: PeerConnection, error: unknown) => void;
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

  /** Sends a CER. A connection keeps the addresses that its first CER names. */
  sendCer(connection: PeerConnection): void {
    this.#ask(connection, COMMAND_CAPABILITIES_EXCHANGE, (identifiers) => {
      const { localAddress } = connection;
      const local = this.#options.local();
      if (connection.hostIpAddress.length === 0) {
        connection.hostIpAddress = hostIpAddresses(localAddress === "" ? local.ipAddresses : [], localAddress);
      }
      return makeCer(local, connection.hostIpAddress, identifiers);
    });
  }

  sendDwr(connection: PeerConnection): void {
    const isSent = this.#ask(connection, COMMAND_DEVICE_WATCHDOG, (identifiers) =>
      makeDwr(this.#options.local(), identifiers),
    );
    if (isSent) connection.resetLastDwr();
  }

  sendDpr(connection: PeerConnection, cause: DisconnectCause): void {
    this.#ask(connection, COMMAND_DISCONNECT_PEER, (identifiers) => makeDpr(this.#options.local(), cause, identifiers));
  }

  answerCer(connection: PeerConnection, cer: Message, result: BaseResult): void {
    const { localAddress } = connection;
    // Not spread: a finding may have a getter for `failedAvp`, which makes it only when somebody reads it.
    const { resultCode, reason, failedAvp } = result;
    const about = { resultCode, reason, failedAvp, localAddress };
    this.#answer(connection, result, () => makeCea(cer, this.#options.local(), about));
  }

  answerDwr(connection: PeerConnection, dwr: Message, result: BaseResult): void {
    this.#answer(connection, result, () => makeDwa(dwr, this.#options.local(), result));
  }

  answerDpr(connection: PeerConnection, dpr: Message, result: BaseResult): void {
    this.#answer(connection, result, () => makeDpa(dpr, this.#options.local(), result));
  }

  /**
   * Answers a request of which only the header could be read. A header is enough for a CEA, DWA or DPA. The answer of any other
   * command can't be built in its own form, so it has the error form and the E flag (RFC 6733 §7.2).
   */
  answerFault(connection: PeerConnection, request: Message, about: { resultCode: number; errorMessage: string }): void {
    const isSent = this.#send(connection, () => {
      const { originHost, originRealm } = this.#options.local();
      const answer = errorAnswer(request, about);
      Object.assign(answer.attributes, { originHost, originRealm });
      answer.header.isError = hasErrorFlag(about.resultCode, PEER_COMMANDS.has(request.code) ? "command" : "error");
      return answer;
    });
    if (isSent) connection.peer?.statistics.addSentResultCode(about.resultCode);
  }

  /** True when `answer` belongs to our last request of its command on this connection, which is answered from now on. */
  settles(connection: PeerConnection, answer: Message): boolean {
    const { commandCode, hopByHopIdentifier } = answer.header;
    const asked = this.#outstanding.get(commandCode);
    if (asked?.connection !== connection || asked.hopByHopIdentifier !== hopByHopIdentifier) return false;
    this.#outstanding.delete(commandCode);
    return true;
  }

  #ask(connection: PeerConnection, commandCode: number, make: (identifiers: RequestIdentifiers) => Message): boolean {
    const hopByHopIdentifier = connection.hopByHopSeq.nextSequence();
    this.#outstanding.set(commandCode, { connection, hopByHopIdentifier });
    const endToEndIdentifier = this.#options.endToEndSeq.nextSequence();
    return this.#send(connection, () => make({ hopByHopIdentifier, endToEndIdentifier })) !== undefined;
  }

  #answer(connection: PeerConnection, { resultCode }: BaseResult, make: () => Message): void {
    const answer = this.#send(connection, make);
    const { peer } = connection;
    if (peer === null || answer === undefined) return;
    peer.statistics.addSentResultCode(resultCode);
    const milliseconds = this.#options.clock.monotonic() - connection.lastMessage;
    peer.statistics.addProcessedReqTime(answer.name, milliseconds / 1000);
  }

  /** Returns the message that was sent; undefined when it can't be encoded: a program may set the node's data to anything. */
  #send(connection: PeerConnection, make: () => Message): Message | undefined {
    try {
      const message = make();
      connection.addOutMessage(message);
      return message;
    } catch (error) {
      this.#options.onUnsendable(connection, error);
      return undefined;
    }
  }
}
