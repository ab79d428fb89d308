import { type Environment, systemEnvironment } from "../environment.ts";
import { NotRoutable, RequestTimeout } from "../errors.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import type { Message } from "../message/message.ts";
import type { PeerConnection, PeerConnectionEnvironment } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";
import { DuplicateMemory } from "../routing/duplicates.ts";
import { PeerTable } from "../routing/peer-table.ts";
import { RealmTable } from "../routing/realm-table.ts";
import { type RoutingTables, sharesApplication } from "../routing/route.ts";
import { TimerQueue } from "../timer-queue.ts";
import { TcpTransport } from "../transport/tcp.ts";
import type { TransportConnection } from "../transport/transport.ts";
import { CommandTypes } from "./command-types.ts";
import type { EventTable } from "./events.ts";
import { Housekeeping } from "./housekeeping.ts";
import { Answering } from "./inbound/answering.ts";
import { Dispatch } from "./inbound/dispatch.ts";
import type { IncomingRequest } from "./inbound/incoming-request.ts";
import { UnansweredRequests } from "./inbound/unanswered.ts";
import { type IntroducedNode, localView } from "./local-view.ts";
import type { ApplicationHost, NodeApplication } from "./node-application.ts";
import type { NodeOptions } from "./options.ts";
import { Outgoing } from "./outbound/outgoing.ts";
import { AnswerWaiter } from "./outbound/outgoing-request.ts";
import { PeerChoice, type PeerChoiceOptions } from "./outbound/peer-choice.ts";
import { PeerJournal } from "./peer-journal.ts";
import { Backlog } from "./peers/backlog.ts";
import type { Channel } from "./peers/channel.ts";
import { Channels } from "./peers/channels.ts";
import { Listeners } from "./peers/listeners.ts";
import { Lobby } from "./peers/lobby.ts";
import { PeerDriver } from "./peers/peer-driver.ts";
import { Room } from "./peers/room.ts";
import { type NodeStats, peersLine, statsLine } from "./statistics.ts";
import { guarded } from "./user-code.ts";

/** The node as its parts see it. */
export interface PartsOwner extends IntroducedNode, ApplicationHost {
  readonly realmName: string;
  readonly applications: NodeApplication[];
  readonly endToEndSeq: SequenceGenerator;
  readonly statistics: NodeStats;
  readonly isStopping: boolean;
}

/** The collaborators of {@link NodeParts}. */
export interface PartsOptions {
  readonly events: EventTable;
  /** The options of the node. */
  readonly options: NodeOptions;
  /** Chooses between several usable peers. */
  readonly select: PeerChoiceOptions["select"];
}

/** The parts of a node, and how they are wired. */
export class NodeParts {
  readonly environment: Environment;
  readonly clock: Environment["clock"];
  readonly timers: TimerQueue;
  readonly peers: PeerTable = new PeerTable();
  readonly realms: RealmTable<NodeApplication>;
  readonly tables: RoutingTables<NodeApplication>;
  readonly journal: PeerJournal;
  readonly duplicates: DuplicateMemory;
  readonly unanswered: UnansweredRequests;
  readonly commandTypes: CommandTypes;
  readonly channels: Channels;
  readonly driver: PeerDriver;
  readonly choice: PeerChoice;
  readonly outgoing: Outgoing;
  readonly listeners: Listeners;
  readonly housekeeping: Housekeeping;
  readonly #node: PartsOwner;
  readonly #room: Room;
  readonly #lobby: Lobby;
  readonly #dispatch: Dispatch;

  constructor(node: PartsOwner, { events, options, select }: PartsOptions) {
    this.#node = node;
    this.environment = options.environment ?? systemEnvironment;
    this.clock = this.environment.clock;
    this.timers = new TimerQueue(this.clock);
    this.duplicates = new DuplicateMemory({}, this.environment.random.uint32());
    this.unanswered = new UnansweredRequests({
      environment: this.environment,
      timers: this.timers,
      limits: node.limits,
      onExpired,
    });
    this.journal = new PeerJournal(events, () => node.logger);
    this.realms = new RealmTable(() => node.realmName, this.peers);
    this.tables = this.#makeTables();
    this.commandTypes = new CommandTypes(node.dictionary, (vendorId) => {
      if (options.vendorIds === undefined) node.vendorIds.add(vendorId);
    });
    const transport = options.transport ?? new TcpTransport({ clock: this.clock });
    this.#dispatch = this.#makeDispatch(events);
    this.channels = this.#makeChannels();
    const { channels, peers } = this;
    this.#room = new Room({ channels, peers, limits: node.limits });
    this.driver = this.#makeDriver(transport);
    this.#lobby = this.#makeLobby();
    this.choice = this.#makeChoice(select);
    this.outgoing = this.#makeOutgoing();
    this.listeners = new Listeners({
      transport,
      lobby: this.#lobby,
      admits: (incoming) => this.#admits(incoming),
      onError: (error) => this.journal.log("warn", "diameter.connection", "a connection could not be taken", { error }),
    });
    this.housekeeping = new Housekeeping({
      clock: this.clock,
      timers: this.timers,
      wakeupInterval: () => node.wakeupInterval,
      onWakeup: () => this.#wakeUp(),
      statistics: () => node.statistics,
      onSnapshot: (snapshot) => events.emit("statistics", snapshot),
    });
  }

  /** To be called when tables have changed, or a peer has become usable or ceased to be. */
  routesChanged(): void {
    this.choice.routesChanged();
    for (const application of this.#node.applications) {
      guarded(
        () => application.peersChanged(),
        (error) => this.#logFailure(application, "peersChanged failed", error),
      );
    }
    this.outgoing.retry();
  }

  /** Adds an application and attaches it; when `attach` throws, the node is as it was. */
  addApplication(application: NodeApplication, peers: Iterable<Peer> | undefined, realms: readonly string[]): void {
    const { applications } = this.#node;
    applications.push(application);
    this.realms.add(application, peers, realms);
    try {
      application.attach(this.#node);
    } catch (error) {
      applications.splice(applications.indexOf(application), 1);
      this.realms.remove(application);
      throw error;
    } finally {
      this.routesChanged();
    }
  }

  /** True when some peer that the application may use is ready. */
  isReadyFor(application: NodeApplication): boolean {
    const isReady = (peer: Peer): boolean =>
      peer.isUsable && peer.connection !== null && sharesApplication(peer.connection, application, this.#node);
    for (const peer of this.realms.peersOf(application)) if (isReady(peer)) return true;
    for (const peer of this.realms.defaultPeers) if (isReady(peer)) return true;
    return false;
  }

  /** Dials a persistent peer. */
  dial(peer: Peer): void {
    this.driver.runnerOf(peer)?.start();
  }

  /** Sends a message on a connection that the caller has chosen. */
  sendMessage(connection: PeerConnection, message: Message): void {
    const channel = this.channels.of(connection);
    if (message.isRequest) {
      const [routes] = this.realms.withId(message.header.applicationId);
      if (channel !== undefined && routes !== undefined) this.#sendOn(channel, routes.application, message);
      else connection.addOutMessage(message);
      return;
    }
    const request = this.unanswered.find(message);
    if (request?.source === channel) request?.answer(message);
    else connection.addOutMessage(message);
  }

  #sendOn(channel: Channel, application: NodeApplication, message: Message): void {
    const resolve = (answer: Message): void => this.#lateAnswer(application, channel, answer);
    const reject = (error: unknown): void =>
      this.journal.log("warn", "diameter.application", `${message.name} request got no answer`, { error });
    this.outgoing.sendOn(channel, { application, message, waiter: new AnswerWaiter(resolve, reject) });
  }

  #makeTables(): RoutingTables<NodeApplication> {
    const { peers, realms } = this;
    const node = this.#node;
    return {
      peers,
      realms,
      get originHost() {
        return node.originHost;
      },
      get realmName() {
        return node.realmName;
      },
      get strictHalves() {
        return node.strictHalves;
      },
    };
  }

  #makeDispatch(events: EventTable): Dispatch {
    const { journal } = this;
    const answering = new Answering({
      origin: this.#node,
      clock: this.clock,
      onBadAnswer: (answer, error) =>
        journal.log("error", "diameter.application", `${answer.name} answer can't be encoded, 5012 was sent`, {
          error,
        }),
      onDropped: (message, reason) => {
        journal.log("debug", "diameter.node", `${message.name} answer dropped: ${reason}`);
        events.emit("answerDropped", { message, reason });
      },
    });
    return new Dispatch({
      answering,
      tables: this.tables,
      settings: this.#node,
      duplicates: this.duplicates,
      unanswered: this.unanswered,
      onRefused: ({ connection }, message, { reason, resultCode }) =>
        journal.protocolError(connection, { reason, message, resultCode }),
      onNoted: ({ connection }, message, { reason }) => journal.protocolError(connection, { reason, message }),
      onUnknownFormat: ({ applicationId }, commandCode) =>
        journal.log(
          "warn",
          "diameter.node",
          `application ${applicationId} takes command ${commandCode}, but the node knows no format of it: give handle() the class, or the node a dictionary`,
        ),
      onError: (application, request, error) =>
        journal.log("error", "diameter.application", `${application.name}: ${request.name} request failed`, { error }),
    });
  }

  #makeChannels(): Channels {
    const { limits } = this.#node;
    return new Channels({
      random: this.environment.random,
      environment: () => this.#connectionEnvironment(),
      pump: { timers: this.timers, limits, backlog: new Backlog(limits), flushSeconds: () => this.#node.dpaTimeout },
      onTransportClosed: (channel, closed) => this.driver.transportClosed(channel, closed),
      onClosedByItself: (channel) => this.driver.closedByItself(channel),
      onOverflow: (channel, detail) => this.driver.overflowed(channel, detail),
      onError: ({ connection }, error) =>
        this.journal.log("error", "diameter.connection", "handling received octets failed", { connection, error }),
    });
  }

  #connectionEnvironment(): PeerConnectionEnvironment {
    const { limits, dictionary } = this.#node;
    const { maxMessageLength, maxOctetsBeforeCapabilities, maxAvpsBeforeCapabilities } = limits;
    const { maxGroupDepth, maxAvps } = limits;
    const bounds = { maxMessageLength, maxOctetsBeforeCapabilities, maxAvpsBeforeCapabilities };
    return { ...this.environment, dictionary, limits: { maxGroupDepth, maxAvps }, ...bounds };
  }

  #makeDriver(transport: ConstructorParameters<typeof PeerDriver>[0]["transport"]): PeerDriver {
    const { environment, timers, peers, journal } = this;
    const local = localView(this.#node);
    const options = {
      environment,
      timers,
      transport,
      peers,
      journal,
      settings: this.#node,
      endToEndSeq: this.#node.endToEndSeq,
      local: () => local,
      onMessage: (channel: Channel, message: Message) => this.#onMessage(channel, message),
      onReadiness: () => this.routesChanged(),
      onSuspect: (channel: Channel) => this.outgoing.suspected(channel),
      onLost: (channel: Channel, why: string) => this.#onLost(channel, why),
    };
    return new PeerDriver(options, this.channels);
  }

  #makeLobby(): Lobby {
    return new Lobby({
      timers: this.timers,
      now: () => this.clock.monotonic(),
      hasPlace: (address) => this.driver.reception.hasPlace(address),
      hasAnyPlace: () => this.driver.reception.hasAnyPlace(),
      isExpected: (address) => this.#room.expects(address),
      take: (incoming, upSince) => this.driver.accept(incoming, upSince),
    });
  }

  #makeChoice(select: PeerChoiceOptions["select"]): PeerChoice {
    return new PeerChoice({
      tables: this.tables,
      select,
      onChosen: (request, peer) => {
        if (!this.journal.isLogged("debug", "diameter.node")) return;
        const text = `${request.name} request: ${peer.nodeName} is chosen`;
        this.journal.log("debug", "diameter.node", text, { peer });
      },
    });
  }

  #makeOutgoing(): Outgoing {
    const node = this.#node;
    return new Outgoing({
      origin: node,
      choice: this.choice,
      clock: this.clock,
      timers: this.timers,
      endToEndSeq: node.endToEndSeq,
      dictionary: node.dictionary,
      limits: node.limits,
      channelOf: (peer) => (peer.connection === null ? undefined : this.channels.of(peer.connection)),
      dial: (peer) => this.driver.runnerOf(peer)?.start(),
      onNote: (text) => this.journal.log("info", "diameter.node", text),
      onFault: ({ connection }, message, reason) => this.journal.protocolError(connection, { reason, message }),
    });
  }

  #onMessage(source: Channel, message: Message): void {
    if (message.isRequest) this.#dispatch.request(source, message);
    else {
      const reason = this.outgoing.answered(source, message);
      if (reason !== undefined) this.#unexpectedAnswer(source, message, reason);
    }
  }

  /** Notes a late answer, or one that nobody asked for; the peer never gets a reply to it (HDR-22, HDR-29). */
  #unexpectedAnswer(source: Channel, answer: Message, reason: string): void {
    source.peer.counters.droppedAnswers++;
    this.journal.protocolError(source.connection, { reason, message: answer });
    const [routes] = this.realms.withId(answer.header.applicationId);
    if (routes !== undefined) this.#lateAnswer(routes.application, source, answer);
  }

  #lateAnswer(application: NodeApplication, source: Channel, answer: Message): void {
    guarded(
      () => application.receiveAnswer(answer, this.#dispatch.contextOf(source)),
      (error) => this.#logFailure(application, "handling an answer failed", error),
    );
  }

  /** Logs an error of an application by its id, and not by its name, which is the user's. */
  #logFailure({ applicationId }: NodeApplication, what: string, error: unknown): void {
    this.journal.log("error", "diameter.application", `application ${applicationId}: ${what}`, { error });
  }

  #onLost(channel: Channel, why: string): void {
    this.outgoing.lost(channel, why);
    this.unanswered.connectionLost(channel);
    channel.lost(new NotRoutable(`The connection to ${channel.connection.nodeName} is ${why}`));
  }

  #admits({ remote: { address } }: TransportConnection): boolean {
    if (this.#node.isStopping) return false;
    const waiting = { waiting: this.#lobby.size, waitingThere: this.#lobby.countFrom(address) };
    if (this.#room.admits(address, waiting)) return true;
    this.journal.log("warn", "diameter.connection", `connection from ${address} refused: there are too many`);
    return false;
  }

  #logWaits(): void {
    for (const peer of this.peers.values()) {
      const { connection } = peer;
      if (!connection?.isWaitingForDwa) continue;
      this.journal.log("debug", "diameter.node", `waiting for DWA since ${connection.dwaWaitTime} s`, {
        peer,
        connection,
      });
    }
  }

  #wakeUp(): void {
    this.duplicates.sweep(this.clock.monotonic());
    if (this.journal.isLogged("debug", "diameter.node")) this.#logWaits();
    if (this.#node.peersLogging) this.journal.log("debug", "diameter.stats", peersLine(this.peers.values()));
    if (this.#node.statsLogging) this.journal.log("debug", "diameter.stats", statsLine(this.peers.values()));
  }
}

function onExpired(request: IncomingRequest): void {
  request.application.expired(request);
  request.abandon();
  request.abort(new RequestTimeout(`${request.request.name} request: it was not answered in time`));
}
