import type { Message } from "../message/message.ts";
import { baseRequestFault } from "../message/request-check.ts";
import { COMMAND_CAPABILITIES_EXCHANGE, COMMAND_DEVICE_WATCHDOG } from "../wire/base-codes.ts";
import type { BaseExchange } from "./base-exchange.ts";
import { SUCCESS } from "./base-messages.ts";
import type { LocalCapabilities } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import { type JudgementOptions, judgeCea, judgeDpr } from "./judgement.ts";
import type { PeerInput } from "./machine-runner.ts";
import type { Peer } from "./peer.ts";
import type { PeerReport } from "./peer-runner-owner.ts";
import { baseValidation, type PeerRunnerSettings } from "./peer-runner-settings.ts";

/** The collaborators of a {@link BaseReceiver}. */
export interface BaseReceiverOptions {
  readonly peer: Peer;
  readonly exchange: BaseExchange;
  readonly settings: PeerRunnerSettings;
  readonly local: () => LocalCapabilities;
  /** Gives an event to the peer machine. */
  readonly raise: (input: PeerInput) => void;
  /** Called for each message but a DWA: it is a sign of life. */
  readonly noteLife: () => void;
  readonly report: (report: PeerReport) => void;
}

/** Reads the messages of the base protocol that a peer sends, and turns them into events of the peer machine. */
export class BaseReceiver {
  readonly #options: BaseReceiverOptions;

  constructor(options: BaseReceiverOptions) {
    this.#options = options;
  }

  /** Takes a CER, DWR or DPR after the capabilities exchange. */
  request(connection: PeerConnection, request: Message): void {
    const { exchange, noteLife, raise } = this.#options;
    noteLife();
    switch (request.code) {
      case COMMAND_CAPABILITIES_EXCHANGE:
        raise({ event: "cerAgain", connection, message: request });
        return;
      case COMMAND_DEVICE_WATCHDOG:
        raise({ event: "dwr", connection, message: request });
        return;
      default: {
        const judged = judgeDpr(request, this.#judging(connection, request));
        if ("resultCode" in judged) exchange.answerDpr(connection, request, judged);
        else raise({ event: "dpr", connection, message: request, cause: judged.cause });
      }
    }
  }

  /** Takes a CEA, DWA or DPA. */
  answer(connection: PeerConnection, answer: Message): void {
    const { exchange, raise } = this.#options;
    if (!exchange.settles(connection, answer)) this.#drop(connection, answer);
    else if (answer.code === COMMAND_CAPABILITIES_EXCHANGE) this.#cea(connection, answer);
    else if (answer.code === COMMAND_DEVICE_WATCHDOG) raise({ event: "dwa", connection, message: answer });
    else raise({ event: "dpa", connection, how: "flush" });
  }

  /** Answers a DWR: with success, or with the fault that its validation rejects. */
  answerDwr(connection: PeerConnection, dwr: Message): void {
    const { validation, onNoted } = this.#judging(connection, dwr);
    const fault = baseRequestFault(dwr, validation, onNoted);
    this.#options.exchange.answerDwr(connection, dwr, fault ?? SUCCESS);
  }

  #drop(connection: PeerConnection, answer: Message): void {
    const { noteLife, peer, report } = this.#options;
    noteLife();
    peer.counters.droppedAnswers++;
    const detail = `${answer.name} answer to no request of ours (Hop-by-Hop ${answer.header.hopByHopIdentifier})`;
    report({ name: "protocolError", connection, detail, message: answer });
  }

  #cea(connection: PeerConnection, cea: Message): void {
    const { local, peer, raise, report } = this.#options;
    const judged = judgeCea(cea, local(), peer);
    if (judged.isGood) {
      raise({ event: "cea", connection, message: cea, capabilities: judged.capabilities });
    } else {
      report({ name: "protocolError", connection, detail: judged.detail, message: cea });
      raise({ event: "ceaRefused", connection, detail: judged.detail, resultCode: judged.resultCode });
    }
  }

  #judging(connection: PeerConnection, message: Message): JudgementOptions {
    const { peer, report, settings } = this.#options;
    return {
      validation: baseValidation(peer, settings),
      onNoted: ({ reason }) => report({ name: "protocolError", connection, detail: reason, message }),
    };
  }
}
