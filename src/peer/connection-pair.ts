import type { Message } from "../message/message.ts";
import { DIAMETER_UNABLE_TO_COMPLY, ELECTION_LOST } from "../message/result-codes.ts";
import type { BaseExchange } from "./base-exchange.ts";
import { type BaseResult, SUCCESS } from "./base-messages.ts";
import { type Capabilities, commonApplications, type LocalCapabilities } from "./capabilities.ts";
import type { CloseManner } from "./close-manner.ts";
import { enterPhase, type PeerConnection } from "./connection.ts";
import { winsElection } from "./election.ts";
import type { PeerInput } from "./machine-runner.ts";
import type { Peer } from "./peer.ts";
import type { PeerReport } from "./peer-runner-owner.ts";
import { EXCHANGING, FLUSHING, OPENING } from "./phase.ts";

/** A connection that the peer opened, with its CER, whose CEA may have to wait. */
export interface Newcomer {
  readonly connection: PeerConnection;
  readonly cer: Message;
  readonly capabilities: Capabilities;
}

/** The collaborators of a {@link ConnectionPair}. */
export interface ConnectionPairOptions {
  readonly peer: Peer;
  readonly exchange: BaseExchange;
  readonly local: () => LocalCapabilities;
  readonly openTransport: (addresses: readonly string[]) => PeerConnection;
  readonly closeTransport: (connection: PeerConnection, how: CloseManner) => void;
  readonly report: (report: PeerReport) => void;
}

/**
 * The connections of a peer: I, which we opened, and R, which the peer opened (RFC 6733 §5.6); and N, which the peer opened while
 * I or R was open. A CER is kept only till its CEA is out: a CER may be as long as 256 KiB, and connections live long.
 */
export class ConnectionPair {
  readonly #options: ConnectionPairOptions;
  #initiator: PeerConnection | null = null;
  #responder: PeerConnection | null = null;
  /** R with its CER, while its CEA is due. */
  #claim: Newcomer | null = null;
  #newcomer: Newcomer | null = null;

  constructor(options: ConnectionPairOptions) {
    this.#options = options;
  }

  /** I, the connection that we opened. */
  get initiator(): PeerConnection | null {
    return this.#initiator;
  }

  /** R, the connection that the peer opened. */
  get responder(): PeerConnection | null {
    return this.#responder;
  }

  /** N, a connection that the peer opened beside its open one. */
  get newcomer(): PeerConnection | null {
    return this.#newcomer?.connection ?? null;
  }

  holds(connection: PeerConnection): boolean {
    return (
      connection === this.#initiator || connection === this.#responder || connection === this.#newcomer?.connection
    );
  }

  openInitiator(addresses: readonly string[]): void {
    const { peer, local } = this.#options;
    const connection = this.#options.openTransport(addresses);
    this.#initiator = connection;
    enterPhase(connection, OPENING);
    connection.nodeName = peer.nodeName;
    connection.originHost = local().originHost;
    connection.peer = peer;
    peer.connection ??= connection;
    this.#options.report({ name: "connecting", connection, addresses });
  }

  sendCer(): void {
    const connection = this.#initiator as PeerConnection;
    enterPhase(connection, EXCHANGING);
    this.#options.exchange.sendCer(connection);
    this.#options.report({ name: "connected", connection });
  }

  takeNewcomer(newcomer: Newcomer): void {
    this.#responder = newcomer.connection;
    this.#claim = newcomer;
    enterPhase(newcomer.connection, EXCHANGING);
  }

  holdNewcomer(newcomer: Newcomer): void {
    this.#newcomer = newcomer;
    enterPhase(newcomer.connection, EXCHANGING);
  }

  /** Makes N the connection R. */
  takeHeld(): void {
    this.takeNewcomer(this.#giveUpHeld());
  }

  rejectHeld(detail: string = SECOND_CONNECTION): void {
    const { connection, cer } = this.#giveUpHeld();
    this.#refuse(connection, cer, detail);
  }

  closeHeld(how: CloseManner | undefined): void {
    this.#close(this.#giveUpHeld().connection, how ?? "flush");
  }

  rejectNewcomer({ connection, cer }: Newcomer): void {
    this.#refuse(connection, cer, SECOND_CONNECTION);
  }

  /** True when our name is greater than the peer's (RFC 6733 §5.6.4). */
  get isElectionWon(): boolean {
    const { originHost } = this.responderCapabilities;
    return winsElection(this.#options.local().originHost, originHost);
  }

  /** Sends the CEA that lets the peer in on R. */
  sendCea(): void {
    const { connection, cer } = this.#claim as Newcomer;
    this.#options.exchange.answerCer(connection, cer, SUCCESS);
  }

  /** Refuses a CER on a connection that had one before: nothing is negotiated anew (CER-22). */
  refuseCer(connection: PeerConnection, cer: Message): void {
    const result: BaseResult = { resultCode: DIAMETER_UNABLE_TO_COMPLY, reason: "Capabilities were exchanged already" };
    this.#options.exchange.answerCer(connection, cer, result);
  }

  /** Turns R away in favour of I. */
  rejectResponder(): void {
    const { connection, cer } = this.#claim as Newcomer;
    this.#forgetResponder();
    this.#refuse(connection, cer, "The election was lost against the connection to this peer");
  }

  closeInitiator(how: CloseManner | undefined): void {
    const connection = this.#initiator;
    this.#initiator = null;
    if (connection !== null) this.#close(connection, how ?? (connection.phase.name === "opening" ? "now" : "flush"));
  }

  closeResponder(how: CloseManner | undefined): void {
    const connection = this.#responder as PeerConnection;
    this.#forgetResponder();
    this.#close(connection, how ?? "flush");
  }

  /** Makes a connection the open one of the peer, and notes the applications that both nodes share. */
  adopt(connection: PeerConnection, capabilities: Capabilities): void {
    const { peer, local } = this.#options;
    const { auth, acct } = commonApplications(local(), capabilities);
    connection.capabilities = capabilities;
    connection.authApplicationIds = auth;
    connection.acctApplicationIds = acct;
    connection.hostIdentity = capabilities.originHost;
    peer.connection = connection;
    this.#claim = null;
  }

  /** The peer's capabilities from the CER on R, whose CEA is due or has just been sent. */
  get responderCapabilities(): Capabilities {
    return (this.#claim as Newcomer).capabilities;
  }

  #giveUpHeld(): Newcomer {
    const held = this.#newcomer as Newcomer;
    this.#newcomer = null;
    return held;
  }

  #forgetResponder(): void {
    this.#responder = null;
    this.#claim = null;
  }

  #refuse(connection: PeerConnection, cer: Message, detail: string): void {
    this.#options.exchange.answerCer(connection, cer, { resultCode: ELECTION_LOST, reason: detail });
    this.#close(connection, "flush");
    this.#options.report({ name: "rejected", connection, resultCode: ELECTION_LOST, detail });
  }

  #close(connection: PeerConnection, how: CloseManner): void {
    const { peer } = this.#options;
    if (peer.connection === connection) peer.connection = null;
    closeConnection(connection, how);
    this.#options.closeTransport(connection, how);
  }
}

const SECOND_CONNECTION = "The peer has a connection already; one is kept for each peer";

/** Stops a connection: at once, or as soon as the octets that it holds are sent. */
export function closeConnection(connection: PeerConnection, how: CloseManner): void {
  if (how === "flush") enterPhase(connection, FLUSHING);
  else connection.close(false);
}

/** The connection that came in with the CER of a step of the machine. */
export function newcomerOf(input: PeerInput): Newcomer {
  const { connection, message, capabilities } = input as Required<PeerInput>;
  return { connection, cer: message, capabilities };
}
