import type { Message } from "../message/message.ts";
import { COMMAND_CAPABILITIES_EXCHANGE, COMMAND_DEVICE_WATCHDOG, COMMAND_DISCONNECT_PEER } from "../wire/base-codes.ts";
import { BaseExchange } from "./base-exchange.ts";
import { BaseReceiver } from "./base-receiver.ts";
import type { Capabilities } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import { type ConnectionFault, mannerOf } from "./connection-fault.ts";
import { ConnectionPair, newcomerOf } from "./connection-pair.ts";
import { DisconnectCause } from "./disconnect.ts";
import { DisconnectPeer } from "./disconnect-peer.ts";
import {
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_NODE_SHUTDOWN,
  DISCONNECT_REASON_SOCKET_FAIL,
  DISCONNECT_REASON_UNKNOWN,
} from "./disconnect-reasons.ts";
import { EndReason } from "./end-reason.ts";
import { MachineRunner, type PeerInput } from "./machine-runner.ts";
import { OpenConnection } from "./open-connection.ts";
import { drive, type Peer, type PeerStates } from "./peer.ts";
import { PEER_TRANSPORT_SCTP } from "./peer-constants.ts";
import { peerEvent } from "./peer-event.ts";
import type { PeerReport, PeerRunnerOwner } from "./peer-runner-owner.ts";
import { type PeerRunnerOptions, timerSeconds, watchdogSettings } from "./peer-runner-settings.ts";
import { Probe, wasHeardJustNow } from "./probe.ts";
import { isReady } from "./readiness.ts";
import { AddressRound } from "./reconnect.ts";
import { Reconnector } from "./reconnector.ts";
import { isOpenState, isProbing, type PeerAction, type PeerStep, type RfcState, rfcState } from "./state-machine.ts";
import { isDwrPending, type WatchdogName } from "./watchdog.ts";
import { WatchdogRunner } from "./watchdog-runner.ts";

/**
 * Drives one peer: runs the peer machine and the watchdog on the peer's events and timers, sends and answers the messages of the
 * base protocol, dials anew after a loss. The owner opens and closes the transports. See the head of peer-runner-owner.ts.
 */
export class PeerRunner implements PeerStates {
  readonly peer: Peer;
  readonly #owner: PeerRunnerOwner;
  readonly #options: PeerRunnerOptions;
  readonly #exchange: BaseExchange;
  readonly #receiver: BaseReceiver;
  readonly #watch: WatchdogRunner;
  readonly #machine: MachineRunner;
  readonly #pair: ConnectionPair;
  readonly #round: AddressRound = new AddressRound();
  readonly #reconnector: Reconnector;
  readonly #open: OpenConnection;
  readonly #endReason: EndReason = new EndReason();
  readonly #probe: Probe;
  readonly #disconnect: DisconnectPeer;
  /** A message of the present step could not be encoded: the rest of the step is left out. */
  #isStepBroken = false;

  /** The code of each action of the table. */
  readonly #actions: { readonly [Action in PeerAction]: (input: PeerInput) => void } = {
    openTransport: () => this.#openTransport(),
    sendCer: () => this.#pair.sendCer(),
    takeNewcomer: (input) => this.#pair.takeNewcomer(newcomerOf(input)),
    rejectNewcomer: (input) => this.#pair.rejectNewcomer(newcomerOf(input)),
    holdNewcomer: (input) => this.#pair.holdNewcomer(newcomerOf(input)),
    probe: () => this.#beginProbe(),
    takeN: () => this.#pair.takeHeld(),
    keepOld: () => this.#pair.rejectHeld("kept: the old connection answered"),
    rejectN: () => this.#pair.rejectHeld(),
    closeN: ({ how }) => this.#pair.closeHeld(how),
    elect: () => this.#elect(),
    sendCea: () => this.#pair.sendCea(),
    refuseCer: ({ connection, message }) => this.#pair.refuseCer(connection as PeerConnection, message as Message),
    closeI: ({ how }) => this.#pair.closeInitiator(how),
    closeR: ({ how }) => this.#pair.closeResponder(how),
    rejectR: () => this.#pair.rejectResponder(),
    sendDwa: ({ connection, message }) => this.#sendDwa(connection as PeerConnection, message as Message),
    noteDwa: ({ connection, message }) => this.#noteDwa(connection as PeerConnection, message as Message),
    sendDpr: ({ cause }) => this.#disconnect.sendDpr(this.#open.connection as PeerConnection, cause as DisconnectCause),
    sendDpa: ({ connection, message, cause }) =>
      this.#disconnect.sendDpa(connection as PeerConnection, message as Message, cause),
    reportOpen: (input) => this.#reportOpen(input),
    reportReplaced: () => this.#open.replace(),
    reportClosed: () => this.#open.close(() => this.#reconnector.plan(this.peer.disconnectReason as number)),
  };

  constructor(peer: Peer, owner: PeerRunnerOwner, options: PeerRunnerOptions) {
    this.peer = peer;
    this.#owner = owner;
    this.#options = options;
    const { environment, timers, settings, endToEndSeq, local } = options;
    this.#exchange = new BaseExchange({
      clock: environment.clock,
      endToEndSeq,
      local,
      onUnsendable: (connection, error) => this.#unsendable(connection, error),
    });
    this.#watch = this.#makeWatch();
    this.#open = new OpenConnection({
      peer,
      clock: environment.clock,
      endReason: this.#endReason,
      watch: () => this.#watch,
      state: () => this.#machine.state,
      report: (report) => this.#report(report),
    });
    this.#machine = this.#makeMachine();
    this.#pair = new ConnectionPair({
      peer,
      local,
      exchange: this.#exchange,
      openTransport: (addresses) => owner.openTransport(peer, addresses),
      closeTransport: (connection, how) => owner.closeTransport(connection, how),
      report: (report) => owner.report(peer, report),
    });
    this.#receiver = new BaseReceiver({
      peer,
      exchange: this.#exchange,
      settings,
      local,
      raise: (input) => this.#machine.raise(input),
      noteLife: () => this.#noteLife(),
      report: (report) => this.#report(report),
    });
    this.#disconnect = new DisconnectPeer({
      exchange: this.#exchange,
      isInFlight: () => settings.dpaErrorInFlight === true && peer.pendingRequests > 0,
      began: (cause) => this.#beginFarewell(cause),
      report: (report) => this.#report(report),
    });
    this.#probe = new Probe(timers, () => this.#machine.raise({ event: "probeAnswered" }));
    this.#reconnector = new Reconnector(peer, { environment, timers, settings, dial: () => this.start() });
    drive(peer, this);
  }

  get rfcState(): RfcState {
    return rfcState(this.#machine.state);
  }

  get watchdogState(): WatchdogName {
    return this.#watch.watchdog.name;
  }

  /** True when requests may be sent: the connection is open and the watchdog is in OKAY. */
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
    if (this.#machine.state !== "Closed" || this.peer.dialAddresses.length === 0) return;
    this.#reconnector.cancel();
    this.#machine.raise({ event: "start" });
  }

  /** Takes leave: DPR with `cause` when open, the end of an attempt otherwise. No reconnect until {@link start}. */
  stop(options: { readonly cause?: DisconnectCause } = {}): void {
    this.#reconnector.isWanted = false;
    this.#reconnector.cancel();
    this.#machine.raise({ event: "stop", cause: options.cause ?? DisconnectCause.REBOOTING });
  }

  /** Sends a DWR before Twinit is over, unless one is unanswered. False when the peer is not open. */
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

  /** Ends everything at once, without a DPR. No reconnect until {@link start}. */
  abort(reason: number = DISCONNECT_REASON_NODE_SHUTDOWN): void {
    this.#reconnector.isWanted = false;
    this.#reconnector.cancel();
    this.#machine.raise({ event: "abort", reason, how: "now" });
  }

  /** Takes a connection that the peer opened, whose CER was found good; the machine accepts or rejects it. */
  accept(connection: PeerConnection, cer: Message, capabilities: Capabilities): void {
    this.claim(connection);
    connection.hostIdentity = capabilities.originHost;
    const { hostIpAddresses } = capabilities;
    connection.hostIpAddress = hostIpAddresses.length > 0 ? [...hostIpAddresses] : [connection.ip].flat();
    this.#machine.raise({ event: "incomingCer", connection, message: cer, capabilities });
  }

  /** Makes a connection whose CER names this peer count for the peer's counters, its CER included. */
  claim(connection: PeerConnection): void {
    connection.peer = this.peer;
    connection.nodeName = this.peer.nodeName;
    connection.originHost = this.#options.local().originHost;
    this.peer.counters.countReceived(COMMAND_CAPABILITIES_EXCHANGE, true);
    this.peer.statistics.addReceivedReq();
  }

  /** To be called when a transport that the runner asked for is up and `localAddress` is set. */
  transportUp(connection: PeerConnection): void {
    this.#machine.raise({ event: "connected", connection });
  }

  /** To be called when a transport is gone or never came up: refused (50, 48), ended by the peer (49), broken (48). */
  transportClosed(connection: PeerConnection, reason: number = DISCONNECT_REASON_UNKNOWN, detail?: string): void {
    this.#machine.raise({ event: "lost", connection, reason, how: "now", detail });
  }

  /** Takes a fault that a connection of this peer reported. Errors of our own handlers are ignored here. */
  fault(connection: PeerConnection, fault: ConnectionFault): void {
    if (fault.kind === "handler" || !this.#pair.holds(connection)) return;
    const detail = fault.reason;
    this.#report({ name: "protocolError", connection, detail });
    if (fault.kind === "unexpectedMessage") {
      const event = connection === this.#pair.initiator ? "nonCea" : "lost";
      this.#machine.raise({ event, connection, detail });
      return;
    }
    if (fault.request !== null)
      this.#exchange.answerFault(connection, fault.request, { resultCode: fault.resultCode, errorMessage: detail });
    const how = mannerOf(fault.request, connection);
    this.#machine.raise({ event: "lost", connection, reason: DISCONNECT_REASON_SOCKET_FAIL, how, detail });
  }

  /**
   * Takes a message of a connection of this peer. True when the message is the application's, to be routed or given to its request;
   * false when it was of the base protocol, or the state says that it is to be thrown away.
   */
  receive(connection: PeerConnection, message: Message): boolean {
    const { commandCode, isRequest } = message.header;
    switch (commandCode) {
      case COMMAND_CAPABILITIES_EXCHANGE:
      case COMMAND_DEVICE_WATCHDOG:
      case COMMAND_DISCONNECT_PEER:
        if (!this.#pair.holds(connection)) return false;
        if (isRequest) this.#receiver.request(connection, message);
        else this.#receiver.answer(connection, message);
        return false;
    }
    return this.#watch.watchdog.name === "OKAY" || this.#receiveInDoubt();
  }

  /** Tells the watchdog of a message in SUSPECT, where each is a sign of life (WDG-10). In OKAY the message's time is enough. */
  #noteLife(): void {
    if (this.#watch.watchdog.name === "SUSPECT" && isOpenState(this.#machine.state)) this.#watch.handle("message");
  }

  /** Takes a message for the application while the watchdog is not in OKAY; true when the application gets it. */
  #receiveInDoubt(): boolean {
    this.#noteLife();
    // WDG-15 throws everything away in REOPEN; we serve it unless told otherwise (ARCHITECTURE.md, deviations).
    return (
      this.#watch.watchdog.name !== "REOPEN" || watchdogSettings(this.peer, this.#options.settings).reopen === "prompt"
    );
  }

  /** True when the peer is open, but asking whether it lives is useless: it does not answer, or reads nothing. */
  #isInDoubt(): boolean {
    const { connection } = this.#open;
    return connection !== null && (this.#watch.watchdog.name === "SUSPECT" || this.#owner.isBlocked(connection));
  }

  #perform(step: PeerStep, input: PeerInput): void {
    const { actions, next, reason } = step;
    if (input.event === "start") this.#begin();
    if (input.event === "ceaRefused") this.#reconnector.refused(input.resultCode);
    this.#noteTransportUp(step);
    if (!isProbing(next)) this.#probe.end();
    if (next === "Closed" || reason !== undefined || actions.includes("reportReplaced")) this.#noteEnd(input, reason);
    this.#isStepBroken = false;
    for (const action of actions) {
      this.#actions[action](input);
      if (this.#isStepBroken) break;
    }
    this.#open.show();
  }

  #begin(): void {
    this.#endReason.forget();
    this.#round.begin(this.peer.transport === PEER_TRANSPORT_SCTP ? 1 : this.peer.dialAddresses.length);
  }

  #openTransport(): void {
    const { dialAddresses, transport } = this.peer;
    const address = this.#round.take(dialAddresses);
    if (address === undefined)
      this.#machine.raise({ event: "connectFailed", reason: DISCONNECT_REASON_FAILED_CONNECT });
    else this.#pair.openInitiator(transport === PEER_TRANSPORT_SCTP ? [...dialAddresses] : [address]);
  }

  #elect(): void {
    if (!this.#pair.isElectionWon) return;
    this.#report({ name: "electionWon" });
    this.#machine.raise({ event: "electionWon" });
  }

  #noteDwa(connection: PeerConnection, dwa: Message): void {
    connection.resetLastDwa();
    this.#open.noteOriginState(dwa.attributes.originStateId);
    this.#watch.handle("dwa");
    this.#probe.noteDwa();
  }

  #sendDwa(connection: PeerConnection, dwr: Message): void {
    this.#receiver.answerDwr(connection, dwr);
    this.#open.noteOriginState(dwr.attributes.originStateId);
  }

  #reportOpen(input: PeerInput): void {
    const { initiator, responder } = this.#pair;
    const connection = (responder ?? initiator) as PeerConnection;
    const capabilities = responder === null ? (input.capabilities as Capabilities) : this.#pair.responderCapabilities;
    this.#pair.adopt(connection, capabilities);
    this.#reconnector.opened();
    this.#round.keep(this.peer.dialAddresses.length);
    this.#open.open(connection, capabilities);
  }

  #beginProbe(): void {
    const connection = this.#open.connection as PeerConnection;
    const isAsked = !wasHeardJustNow(connection) && !isDwrPending(this.#watch.watchdog);
    this.#probe.begin(connection, isAsked);
    if (isAsked) this.#watch.handle("timeout");
  }

  /** Notes the time at which a transport came up, but not for a connection that is turned away. */
  #noteTransportUp({ actions }: PeerStep): void {
    const isNew = actions.includes("sendCer") || actions.includes("takeNewcomer") || actions.includes("takeN");
    if (isNew) this.#open.noteConnect();
  }

  /** Notes an end. A connection or an attempt keeps its first reason; the peer keeps the first one since it was open. */
  #noteEnd(input: PeerInput, stepReason: number | undefined): void {
    this.#endReason.note(input, stepReason);
    if (this.peer.disconnectReason !== null) return;
    this.peer.disconnectReason = this.#endReason.reason;
    this.peer.disconnectDetail = this.#endReason.detail ?? null;
  }

  /** Reports a suspect peer. A newcomer that waits for the open connection to answer need not wait any longer. */
  #suspected(): void {
    this.#open.suspect();
    if (isProbing(this.#machine.state)) this.#machine.raise({ event: "timeout" });
  }

  /** Gives a connection up on which a message of ours can't be encoded. */
  #unsendable(connection: PeerConnection, error: unknown): void {
    this.#report({ name: "unsendable", connection, error });
    if (!this.#pair.holds(connection)) return;
    this.#isStepBroken = true;
    const detail = error instanceof Error ? error.message : String(error);
    this.#machine.raise({ event: "lost", connection, reason: DISCONNECT_REASON_SOCKET_FAIL, how: "now", detail });
  }

  #beginFarewell(cause: DisconnectCause | undefined): void {
    this.#watch.pause();
    this.#reconnector.farewell(cause);
  }

  #makeWatch(): WatchdogRunner {
    const { environment, timers, settings } = this.#options;
    return new WatchdogRunner(environment, timers, {
      settings: () => watchdogSettings(this.peer, settings),
      lastMessage: () => (this.#open.connection as PeerConnection).lastMessage,
      sendDwr: () => this.#exchange.sendDwr(this.#open.connection as PeerConnection),
      failover: () => this.#suspected(),
      failback: () => this.#open.noteFailback(),
      giveUp: () =>
        this.#machine.raise({ event: "watchdogExpired", how: "now", detail: "No answer to the device watchdog" }),
      stepped: () => this.#open.show(),
    });
  }

  #makeMachine(): MachineRunner {
    const { timers, settings } = this.#options;
    return new MachineRunner(timers, {
      resolve: (input, state) =>
        peerEvent(input, state, {
          pair: this.#pair,
          hasNextAddress: this.#round.hasNext,
          wasHeard: this.#probe.wasHeard,
          isInDoubt: () => this.#isInDoubt(),
        }),
      perform: (step, input) => this.#perform(step, input),
      seconds: (timer) => timerSeconds(timer, this.peer, settings),
    });
  }

  #report(report: PeerReport): void {
    this.#owner.report(this.peer, report);
  }
}
