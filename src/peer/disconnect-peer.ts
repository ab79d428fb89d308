import type { Message } from "../message/message.ts";
import type { BaseExchange } from "./base-exchange.ts";
import { IN_FLIGHT, SUCCESS } from "./base-messages.ts";
import { enterPhase, type PeerConnection } from "./connection.ts";
import type { DisconnectCause } from "./disconnect.ts";
import type { PeerReport } from "./peer-runner-owner.ts";
import { LEAVING } from "./phase.ts";

/** The collaborators of a {@link DisconnectPeer}. */
export interface DisconnectPeerOptions {
  readonly exchange: BaseExchange;
  /** True when a DPR is to be answered with 5012, because requests of ours are unanswered at the peer. */
  readonly isInFlight: () => boolean;
  /** Called when the connection enters state 26 for the first time, with the cause of the peer's DPR, if it sent one. */
  readonly began: (cause: DisconnectCause | undefined) => void;
  readonly report: (report: PeerReport) => void;
}

/** Takes leave of a peer (RFC 6733 §5.4): by our DPR, or by our DPA to the peer's. */
export class DisconnectPeer {
  readonly #options: DisconnectPeerOptions;

  constructor(options: DisconnectPeerOptions) {
    this.#options = options;
  }

  sendDpr(connection: PeerConnection, cause: DisconnectCause): void {
    this.#options.exchange.sendDpr(connection, cause);
    this.#begin(connection, "us", cause);
  }

  /** Answers the peer's DPR; it may cross ours (DPR-11). */
  sendDpa(connection: PeerConnection, dpr: Message, cause: DisconnectCause | undefined): void {
    const { exchange, isInFlight } = this.#options;
    exchange.answerDpr(connection, dpr, isInFlight() ? IN_FLIGHT : SUCCESS);
    if (connection.phase !== LEAVING) this.#begin(connection, "peer", cause);
  }

  #begin(connection: PeerConnection, by: "us" | "peer", cause: DisconnectCause | undefined): void {
    enterPhase(connection, LEAVING);
    this.#options.began(by === "peer" ? cause : undefined);
    this.#options.report({ name: "disconnecting", connection, by, cause });
  }
}
