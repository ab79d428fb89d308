import type { Environment } from "../environment.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import type { Message } from "../message/message.ts";
import type { TimerQueue } from "../timer-queue.ts";
import { BaseExchange } from "./base-exchange.ts";
import { BaseIntake } from "./base-intake.ts";
import { IN_FLIGHT, SUCCESS } from "./base-messages.ts";
import type { Capabilities, LocalCapabilities } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import { type ConnectionFault, mannerOf } from "./connection-fault.ts";
import { COMMAND_CAPABILITIES_EXCHANGE, COMMAND_DEVICE_WATCHDOG, COMMAND_DISCONNECT_PEER } from "./counters.ts";
import { DisconnectCause } from "./disconnect.ts";
import {
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_NODE_SHUTDOWN,
  DISCONNECT_REASON_SOCKET_FAIL,
  DISCONNECT_REASON_UNKNOWN,
} from "./disconnect-reasons.ts";
import type { PeerLinkOwner, PeerReport } from "./link-owner.ts";
import { type LinkSettings, timerSeconds, watchdogSettings } from "./link-settings.ts";
import {
  isOpenState,
  type PeerAction,
  type PeerEvent,
  type PeerState,
  type PeerStep,
  type RfcState,
  rfcState,
} from "./machine.ts";
import { MachineRunner, type PeerInput } from "./machine-runner.ts";
import type { Peer, PeerStates } from "./peer.ts";
import { isReady, Readiness } from "./readiness.ts";
import { AddressRound } from "./reconnect.ts";
import { Reconnector } from "./reconnector.ts";
import { type Newcomer, Sides } from "./sides.ts";
import { PEER_DISCONNECTING, PEER_READY, PEER_TRANSPORT_SCTP } from "./states.ts";
import { isDwrPending, type WatchdogName } from "./watchdog.ts";
import { WatchdogRunner } from "./watchdog-runner.ts";

/** What links share. */
export interface PeerLinkOptions {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  readonly settings: LinkSettings;
  /** The node's source of End-to-End Identifiers. */
  readonly endToEndSeq: SequenceGenerator;
  /** What this node says of itself; called for each base message. */
  readonly local: () => LocalCapabilities;
}

/**
 * Drives one peer: runs the peer machine and the watchdog on its events and timers, sends and answers the messages of the
 * base protocol, dials anew after a loss. Opening and closing transports is its owner's part. See the head of machine.ts.
 */
export class PeerLink implements PeerStates {
  readonly peer: Peer;
  readonly #owner: PeerLinkOwner;
  readonly #options: PeerLinkOptions;
  readonly #exchange: BaseExchange;
  readonly #intake: BaseIntake;
  readonly #watch: WatchdogRunner;
  readonly #machine: MachineRunner;
  readonly #sides: Sides;
  readonly #round: AddressRound = new AddressRound();
  readonly #reconnector: Reconnector;
  readonly #readiness: Readiness = new Readiness((report) => this.#report(report));
  /** The connection that is open or was until now. */
  #current: PeerConnection | null = null;
  /** Why the connection or attempt at hand ends: the first reason counts. */
  #reason: number | null = null;
  #detail: string | undefined;

  /** What each action of the table does. */
  readonly #actions: { readonly [Action in PeerAction]: (input: PeerInput) => void } = {
    openTransport: () => this.#openTransport(),
    sendCer: () => this.#sides.sendCer(),
    takeNewcomer: (input) => this.#sides.takeNewcomer(newcomerOf(input)),
    rejectNewcomer: (input) => this.#sides.rejectNewcomer(newcomerOf(input)),
    elect: () => this.#elect(),
    sendCea: () => this.#sides.sendCea(),
    refuseCer: ({ connection, message }) => this.#sides.refuseCer(connection as PeerConnection, message as Message),
    closeI: ({ how }) => this.#sides.closeInitiator(how),
    closeR: ({ how }) => this.#sides.closeResponder(how),
    rejectR: () => this.#sides.rejectResponder(),
    sendDwa: ({ connection, message }) => this.#sendDwa(connection as PeerConnection, message as Message),
    noteDwa: ({ connection, message }) => this.#noteDwa(connection as PeerConnection, message as Message),
    sendDpr: ({ cause }) => this.#sendDpr(this.#current as PeerConnection, cause as DisconnectCause),
    sendDpa: (input) => this.#sendDpa(input.connection as PeerConnection, input),
    reportOpen: (input) => this.#reportOpen(input),
    reportClosed: () => this.#reportClosed(),
  };

  constructor(peer: Peer, owner: PeerLinkOwner, options: PeerLinkOptions) {
    this.peer = peer;
    this.#owner = owner;
    this.#options = options;
    const { environment, timers, settings, endToEndSeq, local } = options;
    this.#exchange = new BaseExchange({ clock: environment.clock, endToEndSeq, local });
    this.#watch = new WatchdogRunner(environment, timers, {
      settings: () => watchdogSettings(peer, settings),
      lastMessage: () => (this.#current as PeerConnection).lastMessage,
      sendDwr: () => this.#exchange.sendDwr(this.#current as PeerConnection),
      failover: () => this.#reportFailover(),
      failback: () => this.#readiness.noteFailback(),
      giveUp: () =>
        this.#machine.raise({ event: "watchdogExpired", how: "now", detail: "No answer to the device watchdog" }),
      stepped: () => this.#showReadiness(),
    });
    this.#machine = new MachineRunner(timers, {
      resolve: (input, state) => this.#resolve(input, state),
      perform: (step, input) => this.#perform(step, input),
      seconds: (timer) => timerSeconds(timer, peer, settings),
    });
    this.#sides = new Sides({
      peer,
      local,
      exchange: this.#exchange,
      openTransport: (addresses) => owner.openTransport(this, addresses),
      closeTransport: (connection, how) => owner.closeTransport(connection, how),
      report: (report) => owner.report(this, report),
    });
    this.#intake = new BaseIntake({
      peer,
      exchange: this.#exchange,
      settings,
      local,
      raise: (input) => this.#machine.raise(input),
      noteLife: () => this.#noteLife(),
      report: (report) => this.#report(report),
    });
    this.#reconnector = new Reconnector(peer, { environment, timers, dial: () => this.start() });
    peer.drivenBy(this);
  }

  get rfcState(): RfcState {
    return rfcState(this.#machine.state);
  }

  get watchdogState(): WatchdogName {
    return this.#watch.watchdog.name;
  }

  /** Requests may be sent: the connection is open and the watchdog is in OKAY. */
  get isUsable(): boolean {
    return isReady(this.#machine.state, this.#watch.watchdog);
  }

  /** Seconds till the planned attempt, or null. */
  get reconnectSeconds(): number | null {
    return this.#reconnector.seconds;
  }

  /** Dials now, unless a connection or an attempt is there or the peer has no address. Ends the effect of {@link stop}. */
  start(): void {
    this.#reconnector.isWanted = true;
    if (this.#machine.state !== "Closed" || this.peer.ipAddresses.length === 0) return;
    this.#reconnector.cancel();
    this.#machine.raise({ event: "start" });
  }

  /** Takes leave: DPR with `cause` when open, the end of an attempt otherwise. No reconnect until {@link start}. */
  stop(options: { readonly cause?: DisconnectCause } = {}): void {
    this.#reconnector.isWanted = false;
    this.#reconnector.cancel();
    this.#machine.raise({ event: "stop", cause: options.cause ?? DisconnectCause.REBOOTING });
  }

  /** Sends a DWR before Twinit is over; nothing while one is unanswered. False when the peer is not open. */
  probe(): boolean {
    if (!isOpenState(this.#machine.state)) return false;
    if (!isDwrPending(this.#watch.watchdog)) this.#watch.handle("timeout");
    return true;
  }

  /** Sends DPR and closes; a persistent peer is dialled again as after any loss. False when the peer is not open. */
  disconnect(cause: DisconnectCause): boolean {
    if (!isOpenState(this.#machine.state)) return false;
    this.#machine.raise({ event: "stop", cause });
    return true;
  }

  /** Ends everything at once, without a word to the peer. No reconnect until {@link start}. */
  abort(reason: number = DISCONNECT_REASON_NODE_SHUTDOWN): void {
    this.#reconnector.isWanted = false;
    this.#reconnector.cancel();
    this.#machine.raise({ event: "abort", reason, how: "now" });
  }

  /** A connection that the peer opened, whose CER was found good; the machine takes or rejects it. */
  accept(connection: PeerConnection, cer: Message, capabilities: Capabilities): void {
    this.claim(connection);
    connection.hostIdentity = capabilities.originHost;
    connection.hostIpAddress = [...capabilities.hostIpAddresses];
    this.#machine.raise({ event: "incomingCer", connection, message: cer, capabilities });
  }

  /** The CER on this connection names this peer: from now on its counters count, and they count that CER too. */
  claim(connection: PeerConnection): void {
    connection.peer = this.peer;
    connection.nodeName = this.peer.nodeName;
    connection.originHost = this.#options.local().originHost;
    this.peer.counters.countReceived(COMMAND_CAPABILITIES_EXCHANGE, true);
    this.peer.statistics.addReceivedReq();
  }

  /** A transport that the link asked for is up. Its `localAddress` is set. */
  transportUp(connection: PeerConnection): void {
    this.#machine.raise({ event: "connected", connection });
  }

  /** A transport is gone or never came up: refused (50, 48), ended by the peer (49), broken (48). */
  transportClosed(connection: PeerConnection, reason: number = DISCONNECT_REASON_UNKNOWN, detail?: string): void {
    this.#machine.raise({ event: "lost", connection, reason, how: "now", detail });
  }

  /** What a connection of this peer reported by its `faultHandler`. Errors of our own handlers are not its matter. */
  fault(connection: PeerConnection, fault: ConnectionFault): void {
    if (fault.kind === "handler" || !this.#sides.holds(connection)) return;
    const detail = fault.reason;
    this.#report({ name: "protocolError", connection, detail });
    if (fault.kind === "unexpectedMessage") {
      const event = connection === this.#sides.initiator ? "nonCea" : "closedR";
      this.#machine.raise({ event, connection, detail });
      return;
    }
    if (fault.request !== null)
      this.#exchange.answerFault(connection, fault.request, { resultCode: fault.resultCode, errorMessage: detail });
    const how = mannerOf(fault.request, connection);
    this.#machine.raise({ event: "lost", connection, reason: DISCONNECT_REASON_SOCKET_FAIL, how, detail });
  }

  /**
   * Takes a message of a connection of this peer. True: it is the application's, to be routed or given to its request;
   * false: it was of the base protocol, or the state says that it is to be thrown away.
   */
  receive(connection: PeerConnection, message: Message): boolean {
    const { commandCode, isRequest } = message.header;
    switch (commandCode) {
      case COMMAND_CAPABILITIES_EXCHANGE:
      case COMMAND_DEVICE_WATCHDOG:
      case COMMAND_DISCONNECT_PEER:
        if (!this.#sides.holds(connection)) return false;
        if (isRequest) this.#intake.request(connection, message);
        else this.#intake.answer(connection, message);
        return false;
    }
    return this.#watch.watchdog.name === "OKAY" || this.#receiveInDoubt();
  }

  /** WDG-10: in SUSPECT every message is a sign of life. In OKAY the time of the message is enough. */
  #noteLife(): void {
    if (this.#watch.watchdog.name === "SUSPECT" && isOpenState(this.#machine.state)) this.#watch.handle("message");
  }

  /** A message for the application while the watchdog is not in OKAY. */
  #receiveInDoubt(): boolean {
    this.#noteLife();
    // WDG-15 throws everything away in REOPEN; we serve it unless told otherwise (ARCHITECTURE.md, deviations).
    return (
      this.#watch.watchdog.name !== "REOPEN" || watchdogSettings(this.peer, this.#options.settings).reopen === "prompt"
    );
  }

  /** Events of a connection that is not held any more are none. */
  #resolve({ event, connection }: PeerInput, state: PeerState): PeerEvent | undefined {
    const isConnecting = state === "Wait-Conn-Ack" || state === "Wait-Conn-Ack/Elect";
    const connectFailed = state === "Wait-Conn-Ack" && this.#round.hasNext ? "addressFailed" : "connectFailed";
    if (event === "timeout") return connectFailed === "addressFailed" ? connectFailed : event;
    // "lost" always names its connection.
    if (connection === undefined || event === "incomingCer") return event as PeerEvent;
    if (connection === this.#sides.initiator) {
      if (isConnecting && (event === "lost" || event === "nonCea")) return connectFailed;
      return event === "lost" ? "closedI" : event;
    }
    if (connection === this.#sides.responder) return event === "lost" ? "closedR" : event;
    return undefined;
  }

  #perform(step: PeerStep, input: PeerInput): void {
    if (input.event === "start") this.#begin();
    this.#noteTransportUp(step);
    if (step.next === "Closed" || step.reason !== undefined) this.#noteEnd(input, step.reason);
    for (const action of step.actions) this.#actions[action](input);
    this.#showReadiness();
  }

  #begin(): void {
    this.#reason = null;
    this.#detail = undefined;
    this.#round.begin(this.peer.transport === PEER_TRANSPORT_SCTP ? 1 : this.peer.ipAddresses.length);
  }

  #openTransport(): void {
    const { ipAddresses, transport } = this.peer;
    const address = this.#round.take(ipAddresses);
    if (address === undefined)
      this.#machine.raise({ event: "connectFailed", reason: DISCONNECT_REASON_FAILED_CONNECT });
    else this.#sides.openInitiator(transport === PEER_TRANSPORT_SCTP ? [...ipAddresses] : [address]);
  }

  #elect(): void {
    if (!this.#sides.isElectionWon) return;
    this.#report({ name: "electionWon" });
    this.#machine.raise({ event: "electionWon" });
  }

  #noteDwa(connection: PeerConnection, dwa: Message): void {
    connection.resetLastDwa();
    this.#noteOriginState(dwa.attributes.originStateId);
    this.#watch.handle("dwa");
  }

  #sendDwa(connection: PeerConnection, dwr: Message): void {
    this.#intake.answerDwr(connection, dwr);
    this.#noteOriginState(dwr.attributes.originStateId);
  }

  #sendDpr(connection: PeerConnection, cause: DisconnectCause): void {
    this.#exchange.sendDpr(connection, cause);
    this.#beginClosing(connection, { by: "us", cause });
  }

  #sendDpa(connection: PeerConnection, input: PeerInput): void {
    const isInFlight = this.#options.settings.dpaErrorInFlight === true && this.peer.pendingRequests > 0;
    this.#exchange.answerDpr(connection, input.message as Message, isInFlight ? IN_FLIGHT : SUCCESS);
    if (connection.state === PEER_DISCONNECTING) return;
    this.#reconnector.cause = input.cause;
    this.#beginClosing(connection, { by: "peer", cause: input.cause });
  }

  #beginClosing(
    connection: PeerConnection,
    why: { readonly by: "us" | "peer"; readonly cause: number | undefined },
  ): void {
    connection.state = PEER_DISCONNECTING;
    this.#watch.pause();
    this.#report({ name: "disconnecting", connection, ...why });
  }

  #reportOpen(input: PeerInput): void {
    const { initiator, responder } = this.#sides;
    const connection = (responder ?? initiator) as PeerConnection;
    const capabilities = responder === null ? (input.capabilities as Capabilities) : this.#sides.responderCapabilities;
    this.#sides.adopt(connection, capabilities);
    this.#reconnector.opened();
    this.#round.keep(this.peer.ipAddresses.length);
    this.#current = connection;
    this.#reason = null;
    this.#detail = undefined;
    this.peer.disconnectReason = null;
    connection.state = PEER_READY;
    this.#report({ name: "opened", connection, capabilities });
    this.#noteOriginState(capabilities.originStateId);
    this.#watch.handle("connectionUp");
  }

  #reportClosed(): void {
    const connection = this.#current;
    this.#watch.handle("connectionDown");
    this.#current = null;
    this.peer.lastDisconnect = this.#unixSeconds();
    const reconnectSeconds = this.#reconnector.plan(this.peer.disconnectReason as number);
    const reason = this.#reason as number;
    const wasOpen = connection !== null;
    this.#report({ name: "closed", connection, wasOpen, reason, detail: this.#detail, reconnectSeconds });
  }

  /** Not of a connection that is turned away. */
  #noteTransportUp({ actions }: PeerStep): void {
    if (actions.includes("sendCer") || actions.includes("takeNewcomer")) this.peer.lastConnect = this.#unixSeconds();
  }

  /** The first reason of a connection or attempt counts for it, the first since the peer was open for the peer. */
  #noteEnd(input: PeerInput, stepReason: number | undefined): void {
    this.#reason ??= (input.reason ?? stepReason) as number;
    this.#detail ??= input.detail;
    this.peer.disconnectReason ??= this.#reason;
  }

  #showReadiness(): void {
    if (this.#current !== null) this.#readiness.show(this.#current, this.#machine.state, this.#watch.watchdog);
  }

  /** Of a connection that is gone `closed` says the same. */
  #reportFailover(): void {
    if (this.#current !== null && isOpenState(this.#machine.state)) {
      this.#report({ name: "failover", connection: this.#current });
    }
  }

  #noteOriginState(value: unknown): void {
    if (typeof value !== "number") return;
    const before = this.peer.originStateId;
    this.peer.originStateId = value;
    if (before !== null && value > before) this.#report({ name: "restarted", originStateId: value });
  }

  #report(report: PeerReport): void {
    this.#owner.report(this, report);
  }

  #unixSeconds(): number {
    return Math.floor(this.#options.environment.clock.now() / 1000);
  }
}

function newcomerOf(input: PeerInput): Newcomer {
  const { connection, message, capabilities } = input as Required<PeerInput>;
  return { connection, cer: message, capabilities };
}
