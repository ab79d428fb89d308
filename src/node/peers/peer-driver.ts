import type { Environment } from "../../environment.ts";
import type { SequenceGenerator } from "../../identifiers.ts";
import type { Message } from "../../message/message.ts";
import type { Capabilities, LocalCapabilities } from "../../peer/capabilities.ts";
import type { CloseManner } from "../../peer/close-manner.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { ConnectionFault } from "../../peer/connection-fault.ts";
import { DisconnectCause } from "../../peer/disconnect.ts";
import {
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_SOCKET_FAIL,
} from "../../peer/disconnect-reasons.ts";
import { sameIdentity } from "../../peer/election.ts";
import type { Admission } from "../../peer/judgement.ts";
import { Peer } from "../../peer/peer.ts";
import type { AddressCheck } from "../../peer/peer-address.ts";
import { PeerRunner } from "../../peer/peer-runner.ts";
import type { PeerReport, PeerRunnerOwner } from "../../peer/peer-runner-owner.ts";
import type { PeerRunnerSettings } from "../../peer/peer-runner-settings.ts";
import {
  Reception,
  type ReceptionOwner,
  type ReceptionSettings,
  type RefusedConnection,
} from "../../peer/reception.ts";
import { PeerStats } from "../../peer/statistics.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import type { TimerQueue } from "../../timer-queue.ts";
import type { ConnectOptions, Transport, TransportClosed, TransportConnection } from "../../transport/transport.ts";
import { quoted, shortened } from "../../wire/quoted.ts";
import type { PeerJournal } from "../peer-journal.ts";
import { AddressWatch } from "./address-watch.ts";
import type { Channel } from "./channel.ts";
import { type Channels, placeOf } from "./channels.ts";
import { diallingOf } from "./dialling.ts";
import type { AnswerReceiver, RequestReceiver } from "./message-receiver.ts";

/** The settings of a {@link PeerDriver}; read at each use. */
export interface DriverSettings extends PeerRunnerSettings, ReceptionSettings {
  readonly isStopping: boolean;
  readonly checkAddresses: AddressCheck;
  readonly unknownPeers: unknown;
  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): boolean | Promise<boolean>;
}

/** The collaborators of a {@link PeerDriver}. */
export interface DriverOptions {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  readonly transport: Transport;
  readonly settings: DriverSettings;
  readonly endToEndSeq: SequenceGenerator;
  readonly local: () => LocalCapabilities;
  readonly peers: PeerTable;
  readonly journal: PeerJournal;
  readonly requests: RequestReceiver;
  readonly answers: AnswerReceiver;
  /** A peer became ready or is so no more. */
  readonly onReadiness: (peer: Peer) => void;
  /** Told of the channel of a suspect peer. */
  readonly onSuspect: (channel: Channel) => void;
  /** Told of a channel that was given up, and why, in words. */
  readonly onLost: (channel: Channel, why: string) => void;
}

/** Drives the peers of a node: opens and closes transports for their runners, and brings octets and messages to them. */
export class PeerDriver implements PeerRunnerOwner, ReceptionOwner {
  readonly reception: Reception;
  readonly #options: DriverOptions;
  readonly #channels: Channels;
  readonly #runners = new Map<Peer, PeerRunner>();
  /** The sum of the statistics of peers that have left. */
  readonly #departed: PeerStats;
  readonly #addresses: AddressWatch;
  /** Peers that are being removed. */
  readonly #leaving = new Map<Peer, () => void>();

  constructor(options: DriverOptions, channels: Channels) {
    this.#options = options;
    this.#channels = channels;
    this.#departed = new PeerStats(options.environment.clock);
    const { timers, settings, endToEndSeq, local, environment } = options;
    this.#addresses = new AddressWatch({
      timers,
      settings,
      warn: (text, peer, connection) => options.journal.log("warn", "diameter.node", text, { peer, connection }),
    });
    this.reception = new Reception(this, { clock: environment.clock, timers, settings, endToEndSeq, local });
  }

  /** The runners of all peers. */
  get runners(): Iterable<PeerRunner> {
    return this.#runners.values();
  }

  /** The statistics of all peers, and of those that have left. */
  get statistics(): PeerStats[] {
    return [...Array.from(this.#runners.keys(), ({ statistics }) => statistics), this.#departed];
  }

  /** Puts a peer under this driver. */
  add(peer: Peer): PeerRunner {
    const { environment, timers, settings, endToEndSeq, local } = this.#options;
    const runner = new PeerRunner(peer, this, { environment, timers, settings, endToEndSeq, local });
    this.#runners.set(peer, runner);
    return runner;
  }

  /** Takes leave of a peer, or drops it, and forgets it. Resolves when its connection is closed. */
  leave(peer: Peer, how: { readonly cause?: DisconnectCause; readonly force?: boolean }): Promise<void> {
    const runner = this.#runners.get(peer);
    if (runner === undefined) return Promise.resolve();
    const left = new Promise<void>((resolve) => {
      this.#leaving.set(peer, resolve);
    });
    if (how.force) runner.abort(DISCONNECT_REASON_CLEAN_DISCONNECT);
    else runner.stop(how.cause === undefined ? {} : { cause: how.cause });
    if (runner.rfcState === "Closed") this.#left(peer);
    return left;
  }

  /** The runner of which this is the open connection. */
  openRunnerOf(connection: PeerConnection): PeerRunner | undefined {
    const { peer } = connection;
    return peer !== null && peer.connection === connection ? this.#runners.get(peer) : undefined;
  }

  runnerOf(peer: Peer): PeerRunner | undefined {
    return this.#runners.get(peer);
  }

  /** Dials a peer, if nobody does so already. */
  dial(peer: Peer): void {
    this.#runners.get(peer)?.start();
  }

  /** Takes a transport that another node opened; it was up since then, in milliseconds of the monotonic clock. */
  accept(transport: TransportConnection, upSince: number): void {
    const { address: ip, port } = transport.remote;
    const channel = this.#channels.open(placeOf(transport.facts));
    const { connection } = channel;
    this.#options.journal.log("info", "diameter.connection", `new client ${ip}:${port}, waiting for its CER`, {
      connection,
    });
    this.#handle(channel);
    this.reception.admit(connection, upSince);
    this.#channels.attach(channel, transport);
  }

  // --- what runners ask for -----------------------------------------------------------------------------------------

  openTransport(peer: Peer, addresses: readonly string[]): PeerConnection {
    const [address = ""] = addresses;
    const abortConnect = new AbortController();
    const dialling = diallingOf(peer, address, this.#options.local().ipAddresses);
    const { remote } = dialling;
    const ip = addresses.length === 1 ? remote.address : addresses;
    const channel = this.#channels.open({ ip, port: remote.port, socketProto: peer.transport }, abortConnect);
    channel.runner = this.#runners.get(peer) ?? null;
    this.#handle(channel);
    this.#connect({ ...dialling, signal: abortConnect.signal }).then(
      (transport) => this.#connected(channel, transport),
      (error) => this.#connectFailed(channel, error),
    );
    return channel.connection;
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    const channel = this.#channels.of(connection);
    if (channel === undefined) return;
    const { ignoredRequests } = connection;
    const ignored = ignoredRequests === 0 ? "" : `; ${ignoredRequests} requests came after DPR and were not handled`;
    this.#options.journal.log("info", "diameter.connection", CLOSING[how] + ignored, { connection });
    this.#channels.forget(channel);
    this.#addresses.closed(connection);
    channel.abortConnect?.abort();
    channel.pump.close(how);
    if (connection.peer !== null) this.#options.onLost(channel, "closed");
  }

  isBlocked(connection: PeerConnection): boolean {
    return this.#channels.of(connection)?.pump.isPaused === true;
  }

  report(peer: Peer, report: PeerReport): void {
    const { journal, onReadiness, onSuspect } = this.#options;
    if (report.name === "opened") {
      this.#learnName(peer, report);
      this.#learnRealm(peer, report);
      this.#addresses.opened(peer, report.connection);
    }
    journal.report(peer, report);
    if (report.name === "ready" || report.name === "notReady") onReadiness(peer);
    else if (report.name === "failover") {
      const channel = this.#channels.of(report.connection);
      if (channel !== undefined) onSuspect(channel);
    } else if (report.name === "closed" && !report.isReplaced) this.#closed(peer);
  }

  // --- what the reception asks for --------------------------------------------------------------------------------

  findRunner(originHost: string): PeerRunner | null {
    const peer = this.#options.peers.get(originHost);
    return (peer && this.#runners.get(peer)) ?? null;
  }

  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): Admission | Promise<Admission> {
    const stranger = `${shortened(capabilities.originHost)} is no peer of this node`;
    const failed = (error: unknown): Admission => {
      this.#options.journal.log("error", "diameter.node", "the unknownPeers function failed", { connection, error });
      return `${stranger}, and whether it may connect could not be found out`;
    };
    const { settings } = this.#options;
    const decided = (isAccepted: boolean): Admission =>
      isAccepted || typeof settings.unknownPeers !== "function"
        ? isAccepted
        : `${stranger}, and unknownPeers refused it`;
    try {
      const isAccepted = settings.acceptsStranger(capabilities, connection);
      return typeof isAccepted === "boolean" ? decided(isAccepted) : isAccepted.then(decided, failed);
    } catch (error) {
      return failed(error);
    }
  }

  addStranger({ originHost, originRealm }: Capabilities, connection: PeerConnection): PeerRunner {
    const peer = new Peer(
      {
        nodeName: originHost,
        realmName: originRealm,
        transport: connection.socketProto,
        port: connection.port,
        isDynamic: true,
      },
      this.#options.environment.clock,
    );
    this.#options.peers.set(originHost, peer);
    return this.add(peer);
  }

  refused(refusal: RefusedConnection): void {
    this.#options.journal.refused(refusal);
  }

  noted(connection: PeerConnection, cer: Message, reason: string): void {
    this.#options.journal.protocolError(connection, { reason, message: cer });
  }

  unsendable(connection: PeerConnection, error: unknown): void {
    this.#options.journal.unsendable(connection, error);
  }

  // --- what transports bring --------------------------------------------------------------------------------------

  /** To be called when the transport of a channel is over. */
  transportClosed(channel: Channel, closed: TransportClosed): void {
    const { connection } = channel;
    if (channel.isClosed) {
      connection.close(false);
      return;
    }
    if (this.reception.transportClosed(connection)) {
      this.#channels.forget(channel);
      return;
    }
    if (closed.by === "failure") this.#lost(channel, DISCONNECT_REASON_SOCKET_FAIL, closed.error.message);
    else this.#lost(channel, DISCONNECT_REASON_GONE_AWAY);
  }

  /** To be called when the program has called `close` of a connection. */
  closedByItself(channel: Channel): void {
    if (channel.isClosed) return;
    if (this.reception.transportClosed(channel.connection)) {
      this.#channels.forget(channel);
      channel.pump.close("now");
    } else this.#lost(channel, DISCONNECT_REASON_CLEAN_DISCONNECT, "closed by the application");
  }

  /** To be called when too many octets wait because the other side does not read. */
  overflowed(channel: Channel, detail: string): void {
    this.#lost(channel, DISCONNECT_REASON_SOCKET_FAIL, detail);
  }

  #lost(channel: Channel, reason: number, detail?: string): void {
    this.#runnerOf(channel)?.transportClosed(channel.connection, reason, detail);
  }

  /** Connects; a transport that throws counts as one that rejects. */
  async #connect(options: ConnectOptions): Promise<TransportConnection> {
    return this.#options.transport.connect(options);
  }

  #connected(channel: Channel, transport: TransportConnection): void {
    if (channel.isClosed) {
      transport.destroy();
      return;
    }
    this.#channels.attach(channel, transport);
    channel.runner?.transportUp(channel.connection);
  }

  #connectFailed(channel: Channel, error: unknown): void {
    if (channel.isClosed) return;
    const detail = error instanceof Error ? error.message : String(error);
    channel.runner?.transportClosed(channel.connection, DISCONNECT_REASON_FAILED_CONNECT, detail);
  }

  #handle(channel: Channel): void {
    const { connection } = channel;
    connection.messageHandler = (_connection, message) => this.#receive(channel, message);
    const { journal } = this.#options;
    connection.faultHandler = (_connection, fault) => this.#fault(channel, fault);
    connection.sentHandler = (_connection, message) => journal.message("sent", connection, message);
  }

  #receive(channel: Channel, message: Message): void {
    const { connection } = channel;
    this.#options.journal.message("received", connection, message);
    if (channel.runner === null && this.reception.receive(connection, message)) return;
    if (!this.#runnerOf(channel)?.receive(connection, message)) return;
    if (message.isRequest) this.#options.requests.receiveRequest(channel, message);
    else this.#options.answers.receiveAnswer(channel, message);
  }

  #fault(channel: Channel, fault: ConnectionFault): void {
    const { connection } = channel;
    if (fault.kind === "handler") {
      const { error } = fault;
      this.#options.journal.log("error", "diameter.node", "message handling failed", { connection, error });
    } else if (!this.reception.fault(connection, fault)) this.#runnerOf(channel)?.fault(connection, fault);
  }

  /** Enters a peer under the name in its CEA (PTB-01). A second entry of one peer has to go, as each would hold a connection. */
  #learnName(peer: Peer, { connection, capabilities }: PeerReport & { name: "opened" }): void {
    const { originHost } = capabilities;
    if (!peer.learnsName || sameIdentity(peer.nodeName, originHost)) return;
    const { peers, journal } = this.#options;
    if (peers.has(originHost)) {
      const text = `${peer.nodeName} is ${originHost}, which is in the peer table already; remove one of both entries`;
      journal.log("warn", "diameter.node", text, { peer, connection });
      this.#runners.get(peer)?.stop({ cause: DisconnectCause.DO_NOT_WANT_TO_TALK_TO_YOU });
      return;
    }
    peers.delete(peer.nodeName);
    peer.nodeName = originHost;
    connection.nodeName = originHost;
    peers.set(originHost, peer);
  }

  /** Notes the realm that a peer named. A configured realm stays, and a warning says so where the peer names another one. */
  #learnRealm(peer: Peer, { connection, capabilities }: PeerReport & { name: "opened" }): void {
    const { originRealm } = capabilities;
    if (originRealm === "" || peer.isDynamic) return;
    if (peer.learnsRealm) peer.learnedRealm = originRealm;
    else if (!sameIdentity(peer.realmName, originRealm)) {
      const text = `${peer.nodeName} says that its realm is ${quoted(originRealm)}; its realmName is ${peer.realmName}, which counts`;
      this.#options.journal.log("warn", "diameter.node", text, { peer, connection });
    }
  }

  #closed(peer: Peer): void {
    if (this.#leaving.has(peer)) this.#left(peer);
    else if (peer.isDynamic) {
      // PTB-06: a stranger's entry lives as long as its connection.
      this.#options.peers.delete(peer.nodeName);
      this.#forget(peer);
      this.#options.onReadiness(peer);
    }
  }

  #left(peer: Peer): void {
    this.#forget(peer);
    this.#leaving.get(peer)?.();
    this.#leaving.delete(peer);
  }

  #forget(peer: Peer): void {
    if (this.#runners.delete(peer)) this.#departed.addAll(peer.statistics);
  }

  /** The runner of a channel; undefined for an incoming one before its CER. */
  #runnerOf(channel: Channel): PeerRunner | undefined {
    if (channel.runner === null && channel.connection.peer !== null)
      channel.runner = this.#runners.get(channel.connection.peer) ?? null;
    return channel.runner ?? undefined;
  }
}

const CLOSING: Readonly<Record<CloseManner, string>> = {
  flush: "closing in good order",
  now: "closing at once",
  reset: "resetting: the stream can't be understood",
};
