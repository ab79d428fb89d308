import type { Dictionary } from "../dictionary/dictionary.ts";
import { systemEnvironment } from "../environment.ts";
import { DiameterError, NodeError, NotRoutable } from "../errors.ts";
import { SequenceGenerator, SessionGenerator } from "../identifiers.ts";
import { defaultDictionary } from "../message/default-dictionary.ts";
import type { Message } from "../message/message.ts";
import { checkOption, FUNCTION } from "../option-checks.ts";
import type { PeerConnection } from "../peer/connection.ts";
import { DisconnectCause } from "../peer/disconnect.ts";
import { DISCONNECT_REASON_UNKNOWN } from "../peer/disconnect-reasons.ts";
import type { Peer } from "../peer/peer.ts";
import type { PeerTable } from "../routing/peer-table.ts";
import { describeRoute, routeOutgoing } from "../routing/route.ts";
import { type PeerSelector, selectLeastPendingPeer } from "../routing/select.ts";
import type { TransportConnection, TransportListener } from "../transport/transport.ts";
import {
  checkApplication,
  checkMessage,
  checkPeer,
  checkSignalOptions,
  checkStopOptions,
  connectionOf,
  DISCONNECT_CAUSE,
  notOpen,
  peerList,
} from "./arguments.ts";
import { assemble, type NodeParts } from "./assemble.ts";
import { sendOnConnection } from "./chosen-connection.ts";
import { EventTable, type NodeEvents, type NodeListener } from "./events.ts";
import { proveIntroduction } from "./introduction.ts";
import { localView } from "./local-view.ts";
import type { ApplicationNode, NodeApplication } from "./node-application.ts";
import { NODE_OPTIONS } from "./option-table.ts";
import { NODE_DEFAULTS, type NodeOptions } from "./options.ts";
import { enterPeer, takePeerOut } from "./peers/configured-peers.ts";
import { type ListeningAddress, listeningPlaces } from "./peers/listeners.ts";
import type { PeerOptions } from "./peers/peer-options.ts";
import { NodeSettings } from "./settings.ts";
import { type StopOptions, shutDown } from "./shutdown.ts";
import { type NodeStats, type NodeStatsSnapshot, nodeStatistics } from "./statistics.ts";
import { listenToSignals, type SignalOptions } from "./stop-signals.ts";
import { type TableSizes, tableSizes } from "./table-sizes.ts";

/** Chooses one of at least two usable peers for a request; may throw `NotRoutable`. */
export type PeerRouteSelectFunc = PeerSelector<Node, NodeApplication>;

type LifeCycle = "new" | "running" | "stopping" | "stopped";

/**
 * A Diameter node: it listens, connects to its peers, and carries messages between them and its applications. Several may
 * live in one process. Attributes can be changed at any time and count from their next use on.
 */
export class Node extends NodeSettings implements ApplicationNode, AsyncDisposable {
  /** Origin-State-Id: grows with each start of the program. */
  readonly stateId: number;
  /** The source of End-to-End Identifiers. */
  readonly endToEndSeq: SequenceGenerator;
  /** The source of Session-Ids. */
  readonly sessionGenerator: SessionGenerator;
  /** The dictionary that received messages are read with. */
  readonly dictionary: Dictionary;
  /** Applications in the order in which they were added. */
  readonly applications: NodeApplication[] = [];
  /** Chooses between several usable peers. */
  peerRouteSelectFunc: PeerRouteSelectFunc = selectLeastPendingPeer;
  readonly #events: EventTable = new EventTable((error, event) =>
    this.#parts.journal.log("error", "diameter.node", `a listener of ${event} failed`, { error }),
  );
  readonly #parts: NodeParts;
  #lifeCycle: LifeCycle = "new";
  #stopped: Promise<void> | undefined;

  /**
   * A node of this identity in this realm.
   * @throws DiameterError `invalid-argument` for options that make no sense.
   */
  constructor(originHost: string, realmName: string, options: NodeOptions = {}) {
    super(originHost, realmName, options);
    const environment = options.environment ?? systemEnvironment;
    this.stateId = options.stateId ?? Math.floor(environment.clock.now() / 1000);
    this.endToEndSeq = new SequenceGenerator(this.stateId, environment);
    this.sessionGenerator = new SessionGenerator(originHost, environment);
    this.dictionary = (options.dictionary ?? defaultDictionary).extend();
    if (options.vendorIds === undefined) {
      for (const { id } of this.dictionary.vendors) if (id > 0) this.vendorIds.add(id);
    }
    this.#parts = assemble(this, {
      events: this.#events,
      options,
      select: (application, request, peers) => this.peerRouteSelectFunc(this, application, request, peers),
    });
    this.retransmitQueueSize = options.retransmitQueueSize ?? NODE_DEFAULTS.retransmitQueueSize;
  }

  // --- tables -----------------------------------------------------------------------------------------------------

  /** All peers by node name, which is compared without case. */
  get peers(): PeerTable {
    return this.#parts.peers;
  }

  /** All connections by ident. */
  get connections(): ReadonlyMap<string, PeerConnection> {
    return this.#parts.channels.byIdent;
  }

  /** The transports of all connections by ident. */
  get peerSockets(): ReadonlyMap<string, TransportConnection> {
    return this.#parts.channels.transports;
  }

  /** All connections by `socketFileno`. */
  get socketPeers(): ReadonlyMap<number, PeerConnection> {
    return new Map([...this.connections.values()].map((connection) => [connection.socketFileno, connection]));
  }

  /** The addresses and ports at which the node listens, also where a free port was asked for. Empty unless the node runs. */
  get listeningOn(): ListeningAddress[] {
    return this.#parts.listeners.addresses;
  }

  /** The listeners for TCP. */
  get tcpSockets(): readonly TransportListener[] {
    return this.#parts.listeners.boundFor("tcp");
  }

  /** The listeners for SCTP: none yet. */
  get sctpSockets(): readonly TransportListener[] {
    return this.#parts.listeners.boundFor("sctp");
  }

  /** Ids of the applications that serve authorization. */
  get authApplicationIds(): Set<number> {
    return idsOf(this.applications.filter((application) => application.isAuthApplication));
  }

  /** Ids of the applications that serve accounting. */
  get acctApplicationIds(): Set<number> {
    return idsOf(this.applications.filter((application) => application.isAcctApplication));
  }

  /** Answers remembered for each Origin-Host; a change applies to hosts that are seen later. */
  get retransmitQueueSize(): number {
    return this.#parts.duplicates.limits.answersPerHost;
  }

  set retransmitQueueSize(answersPerHost: number) {
    checkOption("retransmitQueueSize", answersPerHost, NODE_OPTIONS.retransmitQueueSize);
    this.#parts.duplicates.limits = { ...this.#parts.duplicates.limits, answersPerHost };
  }

  /** Sums over all peers, the peers that left included, computed at each read. */
  get statistics(): NodeStats {
    return nodeStatistics(this.#parts.runners.statistics);
  }

  /** A snapshot of the statistics for each of the last 1,440 minutes, oldest first. */
  get statisticsHistory(): readonly NodeStatsSnapshot[] {
    return this.#parts.housekeeping.history;
  }

  /** The number of entries in each table: 0 or bounded when nothing is going on. */
  get tableSizes(): TableSizes {
    return tableSizes(this.#parts);
  }

  /** True when `start` was called, and `stop` was not. */
  get isRunning(): boolean {
    return this.#lifeCycle === "running";
  }

  // --- peers and applications -------------------------------------------------------------------------------------

  /**
   * Adds a peer by its DiameterURI, for example `aaa://host.example.net:3868`. A persistent one of a running node is dialled
   * at once. A peer that is there already is returned, and is a default peer from now on if `isDefault` says so.
   * @throws DiameterError for a bad URI, a transport that is not supported, an option that makes no sense, or one that differs
   *   from what the peer is.
   */
  addPeer(peerUri: string, options: PeerOptions = {}): Peer {
    const { realmName, isRunning } = this;
    return enterPeer(this.#parts, { peerUri, options, realmName, isRunning });
  }

  /**
   * Takes a peer out of all tables and closes its connection, with DPR unless forced. Resolves when that is done.
   * @throws DiameterError `invalid-argument` for what is no peer.
   */
  async removePeer(peer: Peer, options: Pick<StopOptions, "cause" | "force"> = {}): Promise<void> {
    checkPeer(peer);
    checkStopOptions(options);
    await takePeerOut(this.#parts, peer, options);
  }

  /**
   * Adds an application. Its requests go to, and come from, `peers`: all when left out. It serves the node's realm and
   * `realms`. Peers that are connected already learn of a new application id when they connect again (RFC 6733 §5.3).
   * @throws DiameterError for what is no application, for one that has a node, and for what no CER can carry; the node is then as
   *   it was.
   */
  addApplication<App extends NodeApplication>(
    application: App,
    peers?: Iterable<Peer>,
    realms: readonly string[] = [],
  ): App {
    if (this.#parts.host.isStopping) throw new NodeError("The node has stopped; make a new one");
    const listed = peers === undefined ? undefined : peerList(peers);
    checkApplication(application, realms);
    proveIntroduction(this, localView(this, application));
    this.#parts.applications.add(application, listed, realms);
    return application;
  }

  // --- life -------------------------------------------------------------------------------------------------------

  /**
   * Binds the listeners and dials the persistent peers. Resolves when the listeners are bound.
   * @throws DiameterError `invalid-argument` when no CER can be made of what the node is; NodeError when it was called before,
   *   or when a listener can't be bound (its cause is the system's error), after which it may be called again.
   */
  async start(): Promise<void> {
    if (this.#lifeCycle !== "new") throw new NodeError("The node cannot be started twice; make a new one");
    if (this.sctpPort !== null)
      throw new DiameterError("not-supported", "SCTP is not supported yet; leave sctpPort out");
    proveIntroduction(this, localView(this));
    this.#lifeCycle = "running";
    try {
      await this.#parts.listeners.open(listeningPlaces(this.#parts.transports, this));
      for (const place of this.listeningOn) this.#parts.journal.listening(place);
    } catch (error) {
      if (this.isRunning) this.#lifeCycle = "new";
      throw error;
    }
    if (!this.isRunning) return;
    this.#parts.housekeeping.start();
    for (const { peer } of this.#parts.runners.all) if (peer.persistent) this.#parts.runners.dial(peer);
  }

  /**
   * Stops for good: no new requests are taken, running handlers may finish, every peer gets DPR. Resolves when no connection,
   * timer or listener of the node is left.
   * @throws NodeError when it was not started, or was stopped before; DiameterError for options that make no sense.
   */
  async stop(options: StopOptions = {}): Promise<void> {
    checkStopOptions(options);
    if (this.#lifeCycle !== "running") {
      const why = this.#lifeCycle === "new" ? "was not started" : "is stopping already or has stopped";
      throw new NodeError(`The node ${why}`);
    }
    this.#lifeCycle = "stopping";
    this.#parts.host.isStopping = true;
    this.#stopped = this.#stop(options);
    await this.#stopped;
  }

  /**
   * Stops the node when the process gets SIGINT or SIGTERM, and by force at the second signal; the process then ends by itself. A
   * signal while the node does not run has its ordinary effect. Returns a function that takes this back.
   * @throws DiameterError `invalid-argument` for options that make no sense.
   */
  stopOnSignals(options: SignalOptions = {}): () => void {
    checkSignalOptions(options);
    return listenToSignals(this, options, (error) =>
      this.#parts.journal.log("error", "diameter.node", "stopping failed", { error }),
    );
  }

  /** Stops the node if it runs, and waits till it has stopped. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#lifeCycle === "running") await this.stop();
    else await this.#stopped;
  }

  // --- messages ---------------------------------------------------------------------------------------------------

  /** Explains, in words, where a request would go, or why it can't: one line for the rule and one for each candidate. */
  explainRoute(request: Message, application: NodeApplication | undefined = this.#applicationOf(request)): string {
    if (application === undefined) return `No application ${request.header.applicationId} was added to this node`;
    return describeRoute(request, routeOutgoing(this.#parts.tables, { application, message: request }));
  }

  /** The connection that a request would be sent on now, with the request: what `sendMessage` takes. @throws NotRoutable */
  routeRequest(application: NodeApplication, request: Message): [PeerConnection, Message] {
    return [this.#parts.outgoing.route(application, request).connection, request];
  }

  /** The connection that the request of an answer came from, with the answer. @throws NotRoutable */
  routeAnswer(answer: Message): [PeerConnection, Message] {
    const request = this.#parts.unanswered.find(answer);
    if (request === undefined || request.source.isClosed) {
      throw new NotRoutable(`No connection waits for this ${answer.name} answer`);
    }
    return [request.source.connection, answer];
  }

  /**
   * Sends a message on a connection, or on that of a peer. The answer to a request of an application of ours goes to its
   * `handleAnswer`.
   * @throws NodeError when the peer is not connected.
   */
  sendMessage(to: Peer | PeerConnection, message: Message): void {
    checkMessage(message);
    sendOnConnection(this.#parts, connectionOf(to, this.peers), message);
  }

  /**
   * Sends a DWR now instead of after Twinit of silence, on a connection or on that of a peer; nothing while one is unanswered.
   * @throws NodeError when the connection is not open.
   */
  sendDwr(to: Peer | PeerConnection): void {
    const connection = connectionOf(to, this.peers);
    if (!this.#parts.runners.ofOpen(connection)?.probe()) throw notOpen(connection, "DWR");
  }

  /**
   * Takes leave of a peer with DPR, by it or its connection, and closes when the DPA is there. A persistent peer is dialled again after `reconnectWait`;
   * `removePeer` is for good.
   * @throws NodeError when the connection is not open.
   */
  sendDpr(to: Peer | PeerConnection, cause: DisconnectCause = DisconnectCause.REBOOTING): void {
    checkOption("cause", cause, DISCONNECT_CAUSE);
    const connection = connectionOf(to, this.peers);
    if (!this.#parts.runners.ofOpen(connection)?.disconnect(cause)) throw notOpen(connection, "DPR");
  }

  /** Closes a connection, or that of a peer, at once. @throws NodeError when the peer is not connected. */
  closeConnectionSocket(of: Peer | PeerConnection, reason: number = DISCONNECT_REASON_UNKNOWN): void {
    const connection = connectionOf(of, this.peers);
    if (connection.peer === null) connection.close();
    else this.#parts.runners.of(connection.peer)?.transportClosed(connection, reason, "closed by the application");
  }

  // --- events -----------------------------------------------------------------------------------------------------

  /** Calls `listener` at each event of this name. Its errors and the rejections of its promise are logged. */
  on<Name extends keyof NodeEvents>(name: Name, listener: NodeListener<Name>): this {
    checkOption("the listener", listener, FUNCTION);
    this.#events.on(name, listener);
    return this;
  }

  off<Name extends keyof NodeEvents>(name: Name, listener: NodeListener<Name>): this {
    this.#events.off(name, listener);
    return this;
  }

  override toString(): string {
    return `Node<(${this.originHost})>`;
  }

  #applicationOf(request: Message): NodeApplication | undefined {
    const { applicationId } = request.header;
    return this.applications.find((application) => application.applicationId === applicationId);
  }

  async #stop(options: StopOptions): Promise<void> {
    const isForced = await shutDown(this.#parts, this.applications, options);
    this.#lifeCycle = "stopped";
    this.#events.emit("stopped", { isForced });
  }
}

function idsOf(applications: readonly NodeApplication[]): Set<number> {
  return new Set(applications.map((application) => application.applicationId));
}
