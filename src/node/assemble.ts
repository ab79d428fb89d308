import { type Environment, systemEnvironment } from "../environment.ts";
import { NotRoutable } from "../errors.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import type { PeerConnectionEnvironment } from "../peer/connection-environment.ts";
import { DuplicateMemory } from "../routing/duplicates.ts";
import { PeerTable } from "../routing/peer-table.ts";
import { RealmTable } from "../routing/realm-table.ts";
import type { RoutingTables } from "../routing/route.ts";
import { TimerQueue } from "../timer-queue.ts";
import { TcpTransport } from "../transport/tcp.ts";
import { Transports } from "../transport/transports.ts";
import { Applications } from "./applications.ts";
import { CommandTypes } from "./command-types.ts";
import { Emptied } from "./emptied.ts";
import type { EventTable } from "./events.ts";
import { Exchanges } from "./exchanges.ts";
import { NodeHost } from "./host.ts";
import { Housekeeping } from "./housekeeping.ts";
import { Dispatch } from "./inbound/dispatch.ts";
import { Answers, type AwaitedAnswers } from "./inbound/received-answers.ts";
import { Answering } from "./inbound/send-answers.ts";
import { UnansweredRequests } from "./inbound/unanswered.ts";
import { type IntroducedNode, localView } from "./local-view.ts";
import type { ApplicationNode, NodeApplication, RequestContext } from "./node-application.ts";
import { OctetEvents } from "./octet-events.ts";
import type { NodeOptions } from "./options.ts";
import { Outgoing, type OutgoingOptions } from "./outbound/outgoing.ts";
import { PeerChoice, type PeerChoiceOptions } from "./outbound/peer-choice.ts";
import { PeerJournal } from "./peer-journal.ts";
import { admits } from "./peers/admission.ts";
import { Backlog } from "./peers/backlog.ts";
import type { Channel } from "./peers/channel.ts";
import { Channels } from "./peers/channels.ts";
import { ConnectionLimits } from "./peers/connection-limits.ts";
import { Dialer } from "./peers/dialer.ts";
import { Listeners } from "./peers/listeners.ts";
import { PeerRunners, type PeerRunnersOptions } from "./peers/peer-runners.ts";
import type { Traffic } from "./peers/traffic.ts";
import { WaitingConnections } from "./peers/waiting-connections.ts";
import type { NodeStats } from "./statistics.ts";

/** A node, as far as its parts know it. */
export interface AssembledNode extends IntroducedNode, ApplicationNode {
  readonly realmName: string;
  readonly applications: NodeApplication[];
  readonly endToEndSeq: SequenceGenerator;
  readonly statistics: NodeStats;
  readonly isRunning: boolean;
}

/** What a node is assembled with. */
export interface AssemblyOptions {
  readonly events: EventTable;
  /** Those of the node. */
  readonly options: NodeOptions;
  /** Chooses between several usable peers. */
  readonly select: PeerChoiceOptions["select"];
}

/** The parts of a node. */
export interface NodeParts extends Ground {
  readonly applications: Applications;
  readonly commandTypes: CommandTypes;
  readonly channels: Channels;
  readonly transports: Transports;
  readonly runners: PeerRunners;
  readonly listeners: Listeners;
  readonly choice: PeerChoice;
  readonly outgoing: Outgoing;
  readonly answers: Answers;
  readonly housekeeping: Housekeeping;
  /** Tables have changed, or a peer became usable or is so no more. */
  routesChanged(): void;
}

/** What all parts stand on. */
interface Ground {
  readonly node: AssembledNode;
  readonly environment: Environment;
  readonly clock: Environment["clock"];
  readonly timers: TimerQueue;
  readonly journal: PeerJournal;
  readonly exchanges: Exchanges;
  readonly octets: OctetEvents;
  readonly emptied: Emptied;
  readonly peers: PeerTable;
  readonly realms: RealmTable<NodeApplication>;
  readonly tables: RoutingTables<NodeApplication>;
  readonly duplicates: DuplicateMemory;
  readonly unanswered: UnansweredRequests;
  readonly host: NodeHost;
}

/**
 * Puts the parts of a node together: what comes in (`inbound`) and what goes out (`outbound`) do not know each other, both know
 * the channels to the `peers`. Nothing happens here; a function that names a later part is called when all are there.
 */
export function assemble(node: AssembledNode, { events, options, select }: AssemblyOptions): NodeParts {
  const host = new NodeHost(node, () => parts);
  const ground = { ...makeGround(node, events, options), host };
  const { clock, timers, journal, peers, realms, tables, duplicates, unanswered } = ground;
  const transport = options.transport ?? new TcpTransport({ clock });
  const transports = new Transports([{ transport: "tcp", isSecure: false, by: transport }]);
  const commandTypes = new CommandTypes(node.dictionary, (vendorId) => {
    if (options.vendorIds === undefined) node.vendorIds.add(vendorId);
  });

  const routesChanged = (): void => {
    choice.routesChanged();
    applications.peersChanged();
    outgoing.retry();
  };
  const applications = new Applications({ node, host, tables, realms, journal, onRoutesChanged: routesChanged });

  const channels = makeChannels(ground, {
    transportClosed: (channel, closed) => runners.traffic.transportClosed(channel, closed),
    closedByItself: (channel) => runners.traffic.closedByItself(channel),
    overflowed: (channel, detail) => runners.traffic.overflowed(channel, detail),
  });
  const choice = new PeerChoice({ tables, select, journal });
  const outgoing = makeOutgoing(ground, {
    choice,
    channelOf: (peer) => (peer.connection === null ? undefined : channels.of(peer.connection)),
    dial: (peer) => runners.dial(peer),
  });
  const { dispatch, answers } = makeInbound(ground, outgoing);
  const runners = makeRunners(ground, {
    ...{ transports, channels, requests: dispatch, answers },
    onReadiness: routesChanged,
    onSuspect: (channel) => outgoing.suspected(channel),
    onLost: (channel, why) => {
      outgoing.lost(channel, why);
      unanswered.connectionLost(channel);
      channel.lost(new NotRoutable(`The connection to ${channel.connection.nodeName} is ${why}`));
    },
  });
  const listeners = makeListeners(ground, { channels, runners });
  const housekeeping = new Housekeeping({ clock, timers, node, peers, journal, duplicates, events });
  const parts: NodeParts = {
    ...ground,
    ...{ applications, commandTypes, transports, channels, runners },
    ...{ listeners, choice, outgoing, answers, housekeeping },
    routesChanged,
  };
  return parts;
}

function makeGround(node: AssembledNode, events: EventTable, options: NodeOptions): Omit<Ground, "host"> {
  const environment = options.environment ?? systemEnvironment;
  const { clock, random } = environment;
  const timers = new TimerQueue(clock);
  const emptied = new Emptied();
  const peers = new PeerTable();
  const realms = new RealmTable<NodeApplication>(() => node.realmName, peers);
  return {
    ...{ node, environment, clock, timers, emptied, peers, realms },
    journal: new PeerJournal(events, () => node.logger),
    exchanges: new Exchanges(events, clock),
    octets: new OctetEvents(events),
    tables: tablesOf(node, peers, realms),
    duplicates: new DuplicateMemory({}, random.uint32()),
    unanswered: new UnansweredRequests({ environment, timers, emptied, limits: node.limits }),
  };
}

/** What routing goes by; the node's name and rules are read at each use. */
function tablesOf(
  node: AssembledNode,
  peers: PeerTable,
  realms: RealmTable<NodeApplication>,
): RoutingTables<NodeApplication> {
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

/** Who hears what happens to channels. */
type ChannelOwner = Pick<Traffic, "transportClosed" | "closedByItself" | "overflowed">;

function makeChannels({ node, environment, timers, journal, octets, emptied }: Ground, owner: ChannelOwner): Channels {
  const { limits } = node;
  return new Channels({
    random: environment.random,
    emptied,
    environment: () => connectionEnvironment(node, environment),
    pump: { timers, limits, backlog: new Backlog(limits), flushSeconds: () => node.dpaTimeout },
    onSent: ({ connection }, sent) => octets.sent(connection, sent),
    onTransportClosed: owner.transportClosed,
    onClosedByItself: owner.closedByItself,
    onOverflow: owner.overflowed,
    onError: ({ connection }: Channel, error: unknown) =>
      journal.log("error", "diameter.connection", "handling received octets failed", { connection, error }),
  });
}

function connectionEnvironment(
  { limits, dictionary }: AssembledNode,
  environment: Environment,
): PeerConnectionEnvironment {
  const { maxMessageLength, maxOctetsBeforeCapabilities, maxAvpsBeforeCapabilities } = limits;
  const { maxGroupDepth, maxAvps } = limits;
  const bounds = { maxMessageLength, maxOctetsBeforeCapabilities, maxAvpsBeforeCapabilities };
  return { ...environment, dictionary, limits: { maxGroupDepth, maxAvps }, ...bounds };
}

function makeOutgoing(
  { node, clock, timers, journal, exchanges, emptied }: Ground,
  needs: Pick<OutgoingOptions, "choice" | "channelOf" | "dial">,
): Outgoing {
  const { endToEndSeq, dictionary, limits } = node;
  const known = { clock, timers, journal, exchanges, emptied };
  return new Outgoing({ origin: node, ...known, endToEndSeq, dictionary, limits, ...needs });
}

function makeInbound(ground: Ground, awaited: AwaitedAnswers): { dispatch: Dispatch; answers: Answers } {
  const { node, host, clock, journal, exchanges, tables, realms, duplicates, unanswered } = ground;
  const answering = new Answering({ origin: node, clock, journal, exchanges });
  const dispatch = new Dispatch({
    answering,
    tables,
    settings: node,
    host,
    duplicates,
    unanswered,
    journal,
    exchanges,
  });
  const contextOf = (source: Channel): RequestContext => dispatch.contextOf(source);
  return { dispatch, answers: new Answers({ awaited, realms, journal, contextOf }) };
}

/** What the runners are told of and tell of. */
type RunnersNeeds = { readonly channels: Channels; readonly transports: Transports } & Pick<
  PeerRunnersOptions,
  "requests" | "answers" | "onReadiness" | "onSuspect" | "onLost"
>;

function makeRunners(ground: Ground, { channels, transports, ...needs }: RunnersNeeds): PeerRunners {
  const { node, environment, timers, peers, journal, octets, emptied } = ground;
  const { endToEndSeq } = node;
  const local = localView(node);
  const dialer = new Dialer({ transports, clock: environment.clock, ownAddresses: () => node.ipAddresses });
  const known = {
    environment,
    timers,
    peers,
    journal,
    octets,
    emptied,
    settings: node,
    endToEndSeq,
    local: () => local,
  };
  return new PeerRunners({ ...known, ...needs, dialer }, channels);
}

/** What takes the transports that others open. */
interface Takers {
  readonly channels: Channels;
  readonly runners: PeerRunners;
}

function makeListeners(
  { node, host, clock, timers, peers, journal }: Ground,
  { channels, runners }: Takers,
): Listeners {
  const limits = new ConnectionLimits({ channels, peers, limits: node.limits });
  const waiting = new WaitingConnections({
    timers,
    now: () => clock.monotonic(),
    hasPlace: (address) => runners.reception.hasPlace(address),
    hasAnyPlace: () => runners.reception.hasAnyPlace(),
    isExpected: (address) => limits.expects(address),
    take: (incoming, upSince) => runners.accept(incoming, upSince),
  });
  return new Listeners({
    waiting,
    admits: (incoming) => admits({ limits, waiting, journal, host }, incoming),
    onError: (error) => journal.log("warn", "diameter.connection", "a connection could not be taken", { error }),
  });
}
