import type { Clock } from "../environment.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import type { Message } from "../message/message.ts";
import type { Validation } from "../message/validation.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import { BaseExchange } from "./base-exchange.ts";
import type { Capabilities, LocalCapabilities } from "./capabilities.ts";
import type { CloseManner } from "./close-manner.ts";
import { enterPhase, type PeerConnection } from "./connection.ts";
import { type ConnectionFault, mannerOf } from "./connection-fault.ts";
import { closeConnection } from "./connection-pair.ts";
import {
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_FAILED_CONNECT_CE,
  DISCONNECT_REASON_NODE_SHUTDOWN,
  DISCONNECT_REASON_SOCKET_FAIL,
} from "./disconnect-reasons.ts";
import { type Admission, type CerJudgement, judgeCer } from "./judgement.ts";
import { type AddressCheck, addressFault } from "./peer-address.ts";
import type { PeerRunner } from "./peer-runner.ts";
import { baseValidation } from "./peer-runner-settings.ts";
import { EXCHANGING } from "./phase.ts";

/** A connection that never became a peer's. */
export interface RefusedConnection {
  readonly connection: PeerConnection;
  /** The capabilities in its CER; null when none was read. */
  readonly capabilities: Capabilities | null;
  /** The Result-Code of its CEA; null when it got no answer. */
  readonly resultCode: number | null;
  /** A DISCONNECT_REASON_*. */
  readonly disconnectReason: number;
  readonly detail: string;
}

/** The node's side of a {@link Reception}. */
export interface ReceptionOwner {
  /** The runner of the peer of this Origin-Host (compared without case), or null. */
  findRunner(originHost: string): PeerRunner | null;
  /**
   * Says whether a sender without a runner may connect (`unknownPeers`), now or later. A refused one gets 3010, with the reason if
   * one is given. Never throws.
   */
  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): Admission | Promise<Admission>;
  /** Makes the peer and runner of an accepted stranger, whose CER was found good. */
  addStranger(capabilities: Capabilities, connection: PeerConnection): PeerRunner;
  /** Closes a transport, as in `PeerRunnerOwner`; called once for each connection that is refused. */
  closeTransport(connection: PeerConnection, how: CloseManner): void;
  refused(refusal: RefusedConnection): void;
  /** Told of a fault in a CER that is accepted all the same. */
  noted(connection: PeerConnection, cer: Message, reason: string): void;
  /** Told of a CEA that refuses a connection and can't be encoded; the connection is closed without an answer. */
  unsendable(connection: PeerConnection, error: unknown): void;
}

/** How many connections may wait for their CER: one more, and the oldest has to go. */
export interface ReceptionLimits {
  /** In all; 1,024 unless given. */
  readonly maxUnknownConnections?: number;
  /** From one remote address; 128 unless given. */
  readonly maxUnknownConnectionsPerAddress?: number;
}

/** The settings of a reception; read at each use. */
export interface ReceptionSettings {
  /** Seconds from the transport's being up to the whole CER. */
  readonly cerTimeout: number;
  readonly limits?: ReceptionLimits;
  /** True: refuse a configured peer that comes from another address than those it is dialled at. */
  readonly checkAddresses?: AddressCheck | undefined;
  readonly validateReceivedRequestAvps: boolean;
  /** How strictly CERs are read; a configured peer may have a value of its own. */
  readonly validation: Validation;
}

/** The collaborators of a {@link Reception}. */
export interface ReceptionOptions {
  readonly clock: Clock;
  readonly timers: TimerQueue;
  readonly settings: ReceptionSettings;
  readonly endToEndSeq: SequenceGenerator;
  readonly local: () => LocalCapabilities;
}

interface Waiting {
  readonly deadline: Deadline;
  readonly address: string;
  /** When the wait began, in milliseconds of the monotonic clock. */
  readonly since: number;
  /** The CER is there; whether its sender may connect is not decided yet. */
  isDeciding: boolean;
}

const MAX_WAITING = 1024;
const MAX_WAITING_PER_ADDRESS = 128;
/** A connection that was silent for so long has no CER in its socket. */
const SILENT_MS = 1000;

/**
 * Incoming connections until their CER names a peer (RFC 6733 §5.6.1). Only a CER as the first message, in time, makes a
 * connection the event of a peer; everything else ends it here.
 */
export class Reception {
  readonly #owner: ReceptionOwner;
  readonly #options: ReceptionOptions;
  readonly #exchange: BaseExchange;
  readonly #waiting: Map<PeerConnection, Waiting> = new Map();
  readonly #byAddress: Map<string, Set<PeerConnection>> = new Map();

  constructor(owner: ReceptionOwner, options: ReceptionOptions) {
    this.#owner = owner;
    this.#options = options;
    this.#exchange = new BaseExchange({
      ...options,
      onUnsendable: (connection, error) => owner.unsendable(connection, error),
    });
  }

  /** How many connections wait for their CER. */
  get size(): number {
    return this.#waiting.size;
  }

  /** True while the connection waits for its CER. */
  holds(connection: PeerConnection): boolean {
    return this.#waiting.has(connection);
  }

  /**
   * True when a connection from this address may come: a place is free, or its holder has been silent for a second. In a storm the
   * CERs of the connections that came first may lie unread in their sockets.
   */
  hasPlace(address: string): boolean {
    const neighbours = this.#byAddress.get(address);
    const isFullThere = neighbours !== undefined && neighbours.size >= this.#maxWaitingPerAddress;
    return (!isFullThere || this.#isFirstSilent(neighbours)) && this.hasAnyPlace();
  }

  /** True when a connection from some address may come. */
  hasAnyPlace(): boolean {
    return this.#waiting.size < this.#maxWaiting || this.#isFirstSilent(this.#waiting.keys());
  }

  get #maxWaiting(): number {
    return this.#options.settings.limits?.maxUnknownConnections ?? MAX_WAITING;
  }

  get #maxWaitingPerAddress(): number {
    return this.#options.settings.limits?.maxUnknownConnectionsPerAddress ?? MAX_WAITING_PER_ADDRESS;
  }

  /**
   * Takes a connection whose transport is up since `upSince`; the time for its CER runs from then on. Peers send their CER at once,
   * so when too many are silent, the one that has been silent longest is closed in favour of the new one (INC-04).
   */
  admit(connection: PeerConnection, upSince: number = this.#options.clock.monotonic()): void {
    const { clock, settings, timers } = this.#options;
    const address = String(connection.ip);
    const neighbours = this.#byAddress.get(address) ?? new Set();
    if (neighbours.size >= this.#maxWaitingPerAddress) this.#evictFirst(neighbours);
    if (this.#waiting.size >= this.#maxWaiting) this.#evictFirst(this.#waiting.keys());
    enterPhase(connection, EXCHANGING);
    const since = clock.monotonic();
    const left = Math.max(0, settings.cerTimeout - (since - upSince) / 1000);
    const deadline = timers.set(left, () => this.#expire(connection));
    this.#waiting.set(connection, { deadline, address, since, isDeciding: false });
    this.#byAddress.set(address, neighbours.add(connection));
  }

  /** Takes the first message of a connection; false when the connection does not wait here. */
  receive(connection: PeerConnection, message: Message): boolean {
    const waiting = this.#waiting.get(connection);
    if (waiting === undefined) return false;
    if (waiting.isDeciding) {
      this.#forget(connection);
      const detail = "A second CER came before the first was answered";
      this.#close(connection, "flush", {
        resultCode: null,
        disconnectReason: DISCONNECT_REASON_FAILED_CONNECT_CE,
        detail,
      });
      return true;
    }
    let decision: Promise<Admission> | undefined;
    const isKnownNow = (capabilities: Capabilities): Admission => {
      const isKnown = this.#isKnown(capabilities, connection);
      if (!(isKnown instanceof Promise)) return isKnown;
      decision = isKnown;
      return true;
    };
    const judged = this.#judge(connection, message, { isKnown: isKnownNow });
    if (decision === undefined) this.#conclude(connection, message, judged);
    else this.#decideLater(connection, message, decision);
    return true;
  }

  /** Takes what a connection's `faultHandler` reported; false when the connection does not wait here. */
  fault(connection: PeerConnection, fault: ConnectionFault): boolean {
    if (fault.kind === "handler" || !this.#forget(connection)) return false;
    const detail = fault.reason;
    if (fault.kind === "unexpectedMessage") {
      this.#close(connection, "flush", {
        resultCode: null,
        disconnectReason: DISCONNECT_REASON_FAILED_CONNECT_CE,
        detail,
      });
      return true;
    }
    const { request, resultCode } = fault;
    if (request !== null) this.#exchange.answerFault(connection, request, { resultCode, errorMessage: detail });
    const answered = request === null ? null : resultCode;
    const how = mannerOf(request, connection);
    this.#close(connection, how, { resultCode: answered, disconnectReason: DISCONNECT_REASON_SOCKET_FAIL, detail });
    return true;
  }

  /** The transport of a connection is gone; false when the connection does not wait here. */
  transportClosed(connection: PeerConnection): boolean {
    if (!this.#forget(connection)) return false;
    connection.close(false);
    return true;
  }

  /** Closes all connections that wait, for the end of the node. */
  close(): void {
    const detail = "The node was stopped";
    for (const connection of [...this.#waiting.keys()]) {
      this.#forget(connection);
      this.#close(connection, "now", { resultCode: null, disconnectReason: DISCONNECT_REASON_NODE_SHUTDOWN, detail });
    }
  }

  /** Judges the CER anew when the decision is there. Till then the connection waits here, at most `cerTimeout` in all. */
  #decideLater(connection: PeerConnection, cer: Message, decision: Promise<Admission>): void {
    const waiting = this.#waiting.get(connection) as Waiting;
    waiting.isDeciding = true;
    void decision.then((isKnown) => {
      if (this.#waiting.get(connection) === waiting) {
        this.#conclude(connection, cer, this.#judge(connection, cer, { isKnown: () => isKnown, isAgain: true }));
      }
    });
  }

  #judge(
    connection: PeerConnection,
    cer: Message,
    how: { readonly isKnown: (capabilities: Capabilities) => Admission; readonly isAgain?: boolean },
  ): CerJudgement {
    const { local, settings } = this.#options;
    return judgeCer(cer, local(), {
      validation: baseValidation(this.#claimant(cer)?.peer ?? null, settings),
      onNoted: ({ reason }) => how.isAgain || this.#owner.noted(connection, cer, reason),
      isKnown: how.isKnown,
    });
  }

  /** The runner of the peer that a CER says to be from. */
  #claimant({ attributes }: Message): PeerRunner | null {
    const { originHost } = attributes;
    return typeof originHost === "string" ? this.#owner.findRunner(originHost) : null;
  }

  /** Gives the connection to its peer, or refuses it. */
  #conclude(connection: PeerConnection, cer: Message, judged: CerJudgement): void {
    this.#forget(connection);
    const { capabilities } = judged;
    const known = this.#owner.findRunner(capabilities.originHost);
    if (judged.isGood) {
      (known ?? this.#owner.addStranger(capabilities, connection)).accept(connection, cer, capabilities);
      return;
    }
    known?.claim(connection);
    this.#exchange.answerCer(connection, cer, judged.rejection);
    this.#close(connection, "flush", {
      capabilities,
      resultCode: judged.rejection.resultCode,
      disconnectReason: DISCONNECT_REASON_CLEAN_DISCONNECT,
      detail: judged.rejection.reason,
    });
  }

  #isKnown(capabilities: Capabilities, connection: PeerConnection): Admission | Promise<Admission> {
    const runner = this.#owner.findRunner(capabilities.originHost);
    if (runner === null) return this.#owner.acceptsStranger(capabilities, connection);
    return this.#options.settings.checkAddresses !== true || (addressFault(runner.peer, connection) ?? true);
  }

  #expire(connection: PeerConnection): void {
    const { isDeciding } = this.#waiting.get(connection) as Waiting;
    this.#forget(connection);
    const detail = isDeciding ? "Whether the sender of the CER may connect was not decided in time" : "No CER in time";
    this.#close(connection, "now", { resultCode: null, disconnectReason: DISCONNECT_REASON_FAILED_CONNECT_CE, detail });
  }

  #isFirstSilent(connections: Iterable<PeerConnection>): boolean {
    for (const connection of connections) {
      const { since } = this.#waiting.get(connection) as Waiting;
      return this.#options.clock.monotonic() - since > SILENT_MS;
    }
    return false;
  }

  #evictFirst(connections: Iterable<PeerConnection>): void {
    for (const connection of connections) {
      this.#forget(connection);
      const detail = "Too many connections wait without a CER; this one had been waiting for longest";
      this.#close(connection, "now", {
        resultCode: null,
        disconnectReason: DISCONNECT_REASON_FAILED_CONNECT_CE,
        detail,
      });
      return;
    }
  }

  #forget(connection: PeerConnection): boolean {
    const waiting = this.#waiting.get(connection);
    if (waiting === undefined) return false;
    this.#options.timers.cancel(waiting.deadline);
    this.#waiting.delete(connection);
    const neighbours = this.#byAddress.get(waiting.address) as Set<PeerConnection>;
    neighbours.delete(connection);
    if (neighbours.size === 0) this.#byAddress.delete(waiting.address);
    return true;
  }

  #close(
    connection: PeerConnection,
    how: CloseManner,
    why: Omit<RefusedConnection, "connection" | "capabilities"> & Partial<Pick<RefusedConnection, "capabilities">>,
  ): void {
    closeConnection(connection, how);
    this.#owner.closeTransport(connection, how);
    this.#owner.refused({ connection, capabilities: null, ...why });
  }
}
