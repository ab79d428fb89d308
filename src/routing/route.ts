import type { Message } from "../message/message.ts";
import { onlyHalf } from "../peer/capabilities.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";
import { sameIdentity } from "../wire/identity.ts";
import { whyNotUsable } from "./not-usable.ts";
import type { PeerTable } from "./peer-table.ts";
import type { RealmTable, RoutedApplication } from "./realm-table.ts";

/** The tables of the node as routing sees them. */
export interface RoutingTables<App extends RoutedApplication> {
  /**
   * True when the halves of applications are kept apart. Else ids of both halves count together everywhere, as they do in the
   * capabilities exchange (RFC 6733 §5.3).
   */
  readonly strictHalves?: boolean;
  readonly originHost: string;
  readonly realmName: string;
  readonly peers: PeerTable;
  readonly realms: RealmTable<App>;
}

/** A peer that a request could go to, with the reason why it may not; undefined when it may. */
export interface Candidate {
  readonly peer: Peer;
  readonly refusal: string | undefined;
}

/** The route of a request of ours. */
export interface RequestRoute {
  /** How the candidates were found, in words. */
  readonly rule: string;
  /** True when the request is for one peer and never goes to another one (FOV-03). */
  readonly isPinned: boolean;
  readonly candidates: readonly Candidate[];
  /** When no peer leads to the realm: the peers of the application, which are in other realms. */
  readonly elsewhere: readonly Peer[];
}

/** A request of ours, with what bears on the choice of its peer. */
export interface RouteQuestion<App extends RoutedApplication> {
  readonly application: App;
  readonly message: Message;
  /** The caller's own choice of peers, in place of the tables. */
  readonly among?: readonly Peer[] | undefined;
  /** Peers that had the request before. */
  readonly tried?: ReadonlySet<Peer> | undefined;
}

/**
 * The one routing decision for requests of our own: steps 8 to 11 of the conformance list's section 5 (RFC 6733 §6.1.4 to §6.1.6).
 * Every candidate comes with the reason against it, if there is one.
 */
export function routeOutgoing<App extends RoutedApplication>(
  tables: RoutingTables<App>,
  request: RouteQuestion<App>,
): RequestRoute {
  const found = findCandidates(tables, request);
  const isLost = found.peers.length === 0 && request.among === undefined;
  return {
    elsewhere: isLost ? tables.realms.peersOf(request.application) : [],
    rule: found.rule,
    isPinned: found.isPinned,
    candidates: found.peers.map((peer) => ({ peer, refusal: refusalOf(tables, peer, request) })),
  };
}

/** The peers that may take the request now. */
export function usablePeers<App extends RoutedApplication>(
  tables: RoutingTables<App>,
  request: RouteQuestion<App>,
): Peer[] {
  const { peers } = findCandidates(tables, request);
  return peers.filter((peer) => refusalOf(tables, peer, request) === undefined);
}

/** The realm that a request goes to: its Destination-Realm, the node's own when it has none. */
export function destinationRealm(message: Message, ownRealm: string): string {
  const { destinationRealm: realm } = message.attributes;
  return typeof realm === "string" && realm !== "" ? realm : ownRealm;
}

/** The route in a few lines for people. */
export function describeRoute(message: Message, route: RequestRoute): string {
  const { destinationHost } = message.attributes;
  const target = typeof destinationHost === "string" ? ` for host ${destinationHost}` : "";
  const head = `${message.name} request of application ${message.header.applicationId}${target}: ${route.rule}`;
  if (route.elsewhere.length > 0) return `${head}:\n${describeElsewhere(route.elsewhere)}`;
  if (route.candidates.length === 0) return `${head}; the application has no peer, so call addPeer`;
  const lines = route.candidates.map(({ peer, refusal }) => `  ${peer.nodeName}: ${refusal ?? "usable"}`);
  return [`${head}:`, ...lines].join("\n");
}

/** A line for each of the first peers, with what `say` says of it. */
export function describePeers(peers: readonly Peer[], say: (peer: Peer) => string): string {
  const lines = peers.slice(0, MAX_DESCRIBED).map((peer) => `  ${peer.nodeName}: ${say(peer)}`);
  if (peers.length > MAX_DESCRIBED) lines.push(`  and ${peers.length - MAX_DESCRIBED} more`);
  return lines.join("\n");
}

/** Why a peer is not ready for an application; undefined when it is. */
export function whyNotReady<App extends RoutedApplication>(
  peer: Peer,
  application: App,
  tables: Pick<RoutingTables<App>, "strictHalves">,
): string | undefined {
  const { connection } = peer;
  if (connection === null || !peer.isUsable) return whyNotUsable(peer);
  const { applicationId } = application;
  return sharesApplication(connection, application, tables) ? undefined : notAdvertised(connection, applicationId);
}

/** Names the peers that are in other realms, and says what to do about it. */
function describeElsewhere(peers: readonly Peer[]): string {
  const lines = describePeers(peers, (peer) => {
    const { realmName, learnedRealm } = peer;
    const isNew = learnedRealm !== null && !sameIdentity(learnedRealm, realmName);
    const learned = isNew ? ` and, by its own word, ${learnedRealm}` : "";
    return `of realm ${realmName}${learned}, ${whyNotUsable(peer) ?? "ready"}`;
  });
  return `${lines}\n${REMEDIES}`;
}

const MAX_DESCRIBED = 16;
const REMEDIES =
  "To lead it there give addPeer the realmName or isDefault: true, addApplication the realm among its realms, or sendRequest the peers, as in peers: [context.peer]";

interface Found {
  readonly peers: readonly Peer[];
  readonly rule: string;
  readonly isPinned: boolean;
}

function findCandidates<App extends RoutedApplication>(tables: RoutingTables<App>, request: RouteQuestion<App>): Found {
  const { message, application, among } = request;
  const { destinationHost } = message.attributes;
  if (typeof destinationHost === "string" && destinationHost !== "") {
    const peer = tables.peers.get(destinationHost);
    // A Destination-Host in the peer table gets its requests itself or not at all; other hosts are reached through their realm.
    if (peer !== undefined)
      return { peers: [peer], rule: `Destination-Host ${destinationHost} is a peer`, isPinned: true };
  }
  if (among !== undefined) {
    const rule = among.length === 0 ? "the caller named no peer" : "the peers that the caller named";
    // By name: the entry of a stranger ends with its connection, and a caller who keeps an old entry means the host.
    return { peers: among.map((peer) => tables.peers.get(peer.nodeName) ?? peer), rule, isPinned: false };
  }
  const realm = destinationRealm(message, tables.realmName);
  return { ...tables.realms.lookUp(application, realm), isPinned: false };
}

/** Why a peer can't take a request now; undefined when it can. */
function refusalOf<App extends RoutedApplication>(
  tables: RoutingTables<App>,
  peer: Peer,
  request: RouteQuestion<App>,
): string | undefined {
  const { connection } = peer;
  if (connection === null || !peer.isUsable) return whyNotUsable(peer);
  const { applicationId } = request.message.header;
  if (!sharesApplication(connection, request.application, tables, applicationId)) {
    return notAdvertised(connection, applicationId);
  }
  if (request.tried?.has(peer)) return "had this request before";
  return undefined;
}

/** True when messages of the application, or of this id, may be exchanged with the other side of a connection. */
export function sharesApplication(
  connection: PeerConnection,
  application: RoutedApplication,
  { strictHalves }: Pick<RoutingTables<RoutedApplication>, "strictHalves">,
  id: number = application.applicationId,
): boolean {
  return connection.supports(id, strictHalves ? wantedHalf(application) : undefined);
}

/** The half by which the other side has to offer an application when the halves are kept apart (CER-09). */
function wantedHalf({ isAuthApplication, isAcctApplication }: RoutedApplication): "auth" | "acct" | undefined {
  if (isAuthApplication === isAcctApplication) return undefined;
  return isAuthApplication ? "auth" : "acct";
}

/** Why an application is not shared with the other side of a connection. */
function notAdvertised(connection: PeerConnection, id: number): string {
  const half = onlyHalf(connection, id);
  if (half !== "") return `advertised ${id}${half}`;
  const { authApplicationIds = NONE, acctApplicationIds = NONE } = connection.capabilities ?? {};
  const offered = [...new Set([...authApplicationIds, ...acctApplicationIds])].join(", ") || "none";
  return `did not advertise application ${id}, nor that it relays; it offers ${offered}`;
}

const NONE: readonly number[] = [];
