import type { Environment } from "../environment.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import type { Message } from "../message/message.ts";
import type { Capabilities, LocalCapabilities } from "../peer/capabilities.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { ConnectionFault } from "../peer/connection-fault.ts";
import { DisconnectCause } from "../peer/disconnect.ts";
import {
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_SOCKET_FAIL,
} from "../peer/disconnect-reasons.ts";
import { sameIdentity } from "../peer/election.ts";
import type { Admission } from "../peer/judgement.ts";
import { PeerLink } from "../peer/link.ts";
import type { CloseManner, PeerLinkOwner, PeerReport } from "../peer/link-owner.ts";
import type { LinkSettings } from "../peer/link-settings.ts";
import { Peer } from "../peer/peer.ts";
import type { AddressCheck } from "../peer/peer-address.ts";
import { Reception, type ReceptionOwner, type ReceptionSettings, type Refusal } from "../peer/reception.ts";
import { PEER_RECV, PEER_SEND, PEER_TRANSPORT_TCP } from "../peer/states.ts";
import { PeerStats } from "../peer/statistics.ts";
import type { PeerTable } from "../routing/peer-table.ts";
import type { TimerQueue } from "../timer-queue.ts";
import type { ConnectOptions, Transport, TransportClosed, TransportConnection } from "../transport/transport.ts";
import { quoted, shortened } from "../wire/quoted.ts";
import { AddressWatch } from "./address-watch.ts";
import type { Connections } from "./connections.ts";
import { diallingOf } from "./dialling.ts";
import type { NodeConnection } from "./node-connection.ts";
import type { PeerJournal } from "./peer-journal.ts";

/** What the driver goes by; read at each use. */
export interface DriverSettings extends LinkSettings, ReceptionSettings {
  readonly isStopping: boolean;
  readonly checkAddresses: AddressCheck;
  readonly unknownPeers: unknown;
  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): boolean | Promise<boolean>;
}

/** What the driver needs of the node. */
export interface DriverOptions {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  readonly transport: Transport;
  readonly settings: DriverSettings;
  readonly endToEndSeq: SequenceGenerator;
  readonly local: () => LocalCapabilities;
  readonly peers: PeerTable;
  readonly journal: PeerJournal;
  /** An application's message came in. */
  readonly onMessage: (connection: NodeConnection, message: Message) => void;
  /** A peer became ready or is so no more. */
  readonly onReadiness: (peer: Peer) => void;
  /** A peer is suspect. */
  readonly onSuspect: (connection: NodeConnection) => void;
  /** A connection was given up; why, in words. */
  readonly onLost: (connection: NodeConnection, why: string) => void;
}

/** Drives the peers of a node: opens and closes transports for their links, and brings octets and messages to them. */
export class PeerDriver implements PeerLinkOwner, ReceptionOwner {
  readonly reception: Reception;
  readonly #options: DriverOptions;
  readonly #connections: Connections;
  readonly #links = new Map<Peer, PeerLink>();
  /** What peers that have left had counted. */
  readonly #departed: PeerStats;
  readonly #addresses: AddressWatch;
  /** Peers that are being removed. */
  readonly #leaving = new Map<Peer, () => void>();

  constructor(options: DriverOptions, connections: Connections) {
    this.#options = options;
    this.#connections = connections;
    this.#departed = new PeerStats(options.environment.clock);
    const { timers, settings, endToEndSeq, local, environment } = options;
    this.#addresses = new AddressWatch({
      timers,
      settings,
      warn: (text, peer, connection) => options.journal.log("warn", "diameter.node", text, { peer, connection }),
    });
    this.reception = new Reception(this, { clock: environment.clock, timers, settings, endToEndSeq, local });
  }

  /** The links of all peers. */
  get links(): Iterable<PeerLink> {
    return this.#links.values();
  }

  /** The statistics of all peers, and of those that have left. */
  get statistics(): PeerStats[] {
    return [...Array.from(this.#links.keys(), ({ statistics }) => statistics), this.#departed];
  }

  /** Puts a peer under this driver. */
  add(peer: Peer): PeerLink {
    const { environment, timers, settings, endToEndSeq, local } = this.#options;
    const link = new PeerLink(peer, this, { environment, timers, settings, endToEndSeq, local });
    this.#links.set(peer, link);
    return link;
  }

  /** Takes leave of a peer, or drops it, and forgets it. Resolves when its connection is closed. */
  leave(peer: Peer, how: { readonly cause?: DisconnectCause; readonly force?: boolean }): Promise<void> {
    const link = this.#links.get(peer);
    if (link === undefined) return Promise.resolve();
    const left = new Promise<void>((resolve) => {
      this.#leaving.set(peer, resolve);
    });
    if (how.force) link.abort(DISCONNECT_REASON_CLEAN_DISCONNECT);
    else link.stop(how.cause === undefined ? {} : { cause: how.cause });
    if (link.rfcState === "Closed") this.#left(peer);
    return left;
  }

  /** The link whose open connection this is. */
  openLinkOf(connection: PeerConnection): PeerLink | undefined {
    const { peer } = connection;
    return peer !== null && peer.connection === connection ? this.#links.get(peer) : undefined;
  }

  linkOf(peer: Peer): PeerLink | undefined {
    return this.#links.get(peer);
  }

  /** Takes a transport that another node opened; it was up since then, in milliseconds of the monotonic clock. */
  accept(transport: TransportConnection, upSince: number): void {
    const { address: ip, port } = transport.remote;
    const made = this.#connections.open({ ip, port, direction: PEER_RECV });
    const { connection } = made;
    this.#options.journal.log("info", "diameter.connection", `new client ${ip}:${port}, waiting for its CER`, {
      connection,
    });
    this.#handle(made);
    this.reception.admit(connection, upSince);
    this.#connections.attach(made, transport);
  }

  // --- what links ask for -----------------------------------------------------------------------------------------

  openTransport(link: PeerLink, addresses: readonly string[]): PeerConnection {
    const { peer } = link;
    const [address = ""] = addresses;
    const abortConnect = new AbortController();
    const dialling = diallingOf(peer, address, this.#options.local().ipAddresses);
    const { remote } = dialling;
    const ip = addresses.length === 1 ? remote.address : addresses;
    const made = this.#connections.open({ ip, port: remote.port, direction: PEER_SEND }, abortConnect);
    made.link = link;
    this.#handle(made);
    this.#connect({ ...dialling, signal: abortConnect.signal }).then(
      (transport) => this.#connected(made, transport),
      (error) => this.#connectFailed(made, error),
    );
    return made.connection;
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    const made = this.#connections.of(connection);
    if (made === undefined) return;
    const { ignoredRequests } = connection;
    const ignored = ignoredRequests === 0 ? "" : `; ${ignoredRequests} requests came after DPR and were not handled`;
    this.#options.journal.log("info", "diameter.connection", CLOSING[how] + ignored, { connection });
    this.#connections.forget(made);
    this.#addresses.closed(connection);
    made.abortConnect?.abort();
    made.pump.close(how);
    if (connection.peer !== null) this.#options.onLost(made, "closed");
  }

  isBlocked(connection: PeerConnection): boolean {
    return this.#connections.of(connection)?.pump.isPaused === true;
  }

  report(link: PeerLink, report: PeerReport): void {
    const { journal, onReadiness, onSuspect } = this.#options;
    if (report.name === "opened") {
      this.#learnName(link, report);
      this.#learnRealm(link, report);
      this.#addresses.opened(link.peer, report.connection);
    }
    journal.report(link.peer, report);
    if (report.name === "ready" || report.name === "notReady") onReadiness(link.peer);
    else if (report.name === "failover") {
      const suspect = this.#connections.of(report.connection);
      if (suspect !== undefined) onSuspect(suspect);
    } else if (report.name === "closed" && !report.isReplaced) this.#closed(link.peer);
  }

  // --- what the reception asks for --------------------------------------------------------------------------------

  findLink(originHost: string): PeerLink | null {
    const peer = this.#options.peers.get(originHost);
    return (peer && this.#links.get(peer)) ?? null;
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

  addStranger({ originHost, originRealm }: Capabilities, connection: PeerConnection): PeerLink {
    const peer = new Peer(
      {
        nodeName: originHost,
        realmName: originRealm,
        transport: PEER_TRANSPORT_TCP,
        port: connection.port,
        isDynamic: true,
      },
      this.#options.environment.clock,
    );
    this.#options.peers.set(originHost, peer);
    return this.add(peer);
  }

  refused(refusal: Refusal): void {
    this.#options.journal.refused(refusal);
  }

  noted(connection: PeerConnection, cer: Message, reason: string): void {
    this.#options.journal.protocolError(connection, { reason, message: cer });
  }

  unsendable(connection: PeerConnection, error: unknown): void {
    this.#options.journal.unsendable(connection, error);
  }

  // --- what transports bring --------------------------------------------------------------------------------------

  /** The transport of a connection is over. */
  transportClosed(made: NodeConnection, closed: TransportClosed): void {
    const { connection } = made;
    if (made.isClosed) {
      connection.close(false);
      return;
    }
    if (this.reception.transportClosed(connection)) {
      this.#connections.forget(made);
      return;
    }
    if (closed.by === "failure") this.#lost(made, DISCONNECT_REASON_SOCKET_FAIL, closed.error.message);
    else this.#lost(made, DISCONNECT_REASON_GONE_AWAY);
  }

  /** The application has called `close` of a connection. */
  closedByItself(made: NodeConnection): void {
    if (made.isClosed) return;
    if (this.reception.transportClosed(made.connection)) {
      this.#connections.forget(made);
      made.pump.close("now");
    } else this.#lost(made, DISCONNECT_REASON_CLEAN_DISCONNECT, "closed by the application");
  }

  /** The other side does not read. */
  overflowed(made: NodeConnection, detail: string): void {
    this.#lost(made, DISCONNECT_REASON_SOCKET_FAIL, detail);
  }

  #lost(made: NodeConnection, reason: number, detail?: string): void {
    this.#linkOf(made)?.transportClosed(made.connection, reason, detail);
  }

  /** A transport that throws is as good as one that rejects. */
  async #connect(options: ConnectOptions): Promise<TransportConnection> {
    return this.#options.transport.connect(options);
  }

  #connected(made: NodeConnection, transport: TransportConnection): void {
    if (made.isClosed) {
      transport.destroy();
      return;
    }
    this.#connections.attach(made, transport);
    made.link?.transportUp(made.connection);
  }

  #connectFailed(made: NodeConnection, error: unknown): void {
    if (made.isClosed) return;
    const detail = error instanceof Error ? error.message : String(error);
    made.link?.transportClosed(made.connection, DISCONNECT_REASON_FAILED_CONNECT, detail);
  }

  #handle(made: NodeConnection): void {
    const { connection } = made;
    connection.messageHandler = (_connection, message) => this.#receive(made, message);
    const { journal } = this.#options;
    connection.faultHandler = (_connection, fault) => this.#fault(made, fault);
    connection.sentHandler = (_connection, message) => journal.message("sent", connection, message);
  }

  #receive(made: NodeConnection, message: Message): void {
    const { connection } = made;
    this.#options.journal.message("received", connection, message);
    if (made.link === null && this.reception.receive(connection, message)) return;
    if (this.#linkOf(made)?.receive(connection, message)) this.#options.onMessage(made, message);
  }

  #fault(made: NodeConnection, fault: ConnectionFault): void {
    const { connection } = made;
    if (fault.kind === "handler") {
      const { error } = fault;
      this.#options.journal.log("error", "diameter.node", "message handling failed", { connection, error });
    } else if (!this.reception.fault(connection, fault)) this.#linkOf(made)?.fault(connection, fault);
  }

  /** PTB-01: the peer table goes by names. Two entries of one peer are one too many, as each would hold a connection. */
  #learnName(link: PeerLink, { connection, capabilities }: PeerReport & { name: "opened" }): void {
    const { peer } = link;
    const { originHost } = capabilities;
    if (!peer.learnsName || sameIdentity(peer.nodeName, originHost)) return;
    const { peers, journal } = this.#options;
    if (peers.has(originHost)) {
      const text = `${peer.nodeName} is ${originHost}, which is in the peer table already; remove one of both entries`;
      journal.log("warn", "diameter.node", text, { peer, connection });
      link.stop({ cause: DisconnectCause.DO_NOT_WANT_TO_TALK_TO_YOU });
      return;
    }
    peers.delete(peer.nodeName);
    peer.nodeName = originHost;
    connection.nodeName = originHost;
    peers.set(originHost, peer);
  }

  /** A realm that was configured stays; where the peer says another one, somebody is wrong. */
  #learnRealm({ peer }: PeerLink, { connection, capabilities }: PeerReport & { name: "opened" }): void {
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
    if (this.#links.delete(peer)) this.#departed.addAll(peer.statistics);
  }

  /** The link of a connection; one that came in belongs to a peer only after its CER. */
  #linkOf(made: NodeConnection): PeerLink | undefined {
    if (made.link === null && made.connection.peer !== null) made.link = this.#links.get(made.connection.peer) ?? null;
    return made.link ?? undefined;
  }
}

const CLOSING: Readonly<Record<CloseManner, string>> = {
  flush: "closing in good order",
  now: "closing at once",
  reset: "resetting: the stream can't be understood",
};
