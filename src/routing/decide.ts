import type { UnreadRequest } from "../message/destination-reader.ts";
import type { Rejection } from "../message/rejection.ts";
import {
  DIAMETER_APPLICATION_UNSUPPORTED,
  DIAMETER_COMMAND_UNSUPPORTED,
  DIAMETER_REALM_NOT_SERVED,
  DIAMETER_UNABLE_TO_DELIVER,
} from "../message/result-codes.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";
import { sameIdentity } from "../wire/identity.ts";
import { shortened } from "../wire/quoted.ts";
import type { ApplicationRoutes, LocalDecision, RealmTable, RoutedApplication } from "./realm-table.ts";
import { sharesApplication } from "./route.ts";

/**
 * What becomes of a received request (RFC 6733 §6.1), by its header and its destination alone: an application of this node
 * takes it, an agent sends it on, its sender is told where else to go, or it is refused.
 */
export type Decision<App extends RoutedApplication> =
  | LocalDecision<App>
  | ForwardDecision
  | RedirectDecision
  | RejectDecision;

/** The request goes to another node, by relay or proxy (RFC 6733 §6.1.9). */
export interface ForwardDecision {
  readonly kind: "forward";
}

/** The sender is told which node to ask instead (RFC 6733 §6.1.8). */
export interface RedirectDecision {
  readonly kind: "redirect";
}

/** The request is answered with an error. */
export interface RejectDecision extends Rejection {
  readonly kind: "reject";
}

/** Decides, in an agent, about requests that are not for its own node; undefined where the agent knows no way either. */
export interface ForwardingTable {
  actionFor(request: UnreadRequest): "forward" | "redirect" | undefined;
}

/** The tables that decide. */
export interface DecisionTables<App extends RoutedApplication> {
  readonly strictHalves?: boolean;
  readonly originHost: string;
  readonly realms: RealmTable<App>;
  /** The table of an agent; without it nothing is forwarded. */
  readonly forwarding?: ForwardingTable | undefined;
}

/** The decision about a request that came in on a connection. Makes no object for a request that is for this node. */
export function decide<App extends RoutedApplication>(
  tables: DecisionTables<App>,
  connection: PeerConnection,
  request: UnreadRequest,
): Decision<App> {
  const { header, destinationHost, destinationRealm } = request;
  const isOurs =
    destinationHost === undefined
      ? destinationRealm === undefined || tables.realms.isServed(destinationRealm)
      : sameIdentity(destinationHost, tables.originHost);
  if (isOurs) return forApplication(tables, connection, header.applicationId);
  const action = header.isProxyable ? tables.forwarding?.actionFor(request) : undefined;
  if (action === "forward") return FORWARD;
  return action === "redirect" ? REDIRECT : notForUs(tables, request);
}

const FORWARD: ForwardDecision = { kind: "forward" };
const REDIRECT: RedirectDecision = { kind: "redirect" };

function forApplication<App extends RoutedApplication>(
  tables: DecisionTables<App>,
  connection: PeerConnection,
  applicationId: number,
): LocalDecision<App> | RejectDecision {
  const routes = tables.realms.withId(applicationId);
  for (let index = 0; index < routes.length; index++) {
    const candidate = routes[index] as ApplicationRoutes<App>;
    if (mayUse(tables, candidate, connection)) return candidate.decision;
  }
  return noApplication(applicationId, routes.length > 0, connection);
}

function mayUse<App extends RoutedApplication>(
  tables: DecisionTables<App>,
  routes: ApplicationRoutes<App>,
  connection: PeerConnection,
): boolean {
  if (routes.peers !== undefined && (connection.peer === null || !isListed(connection.peer, routes.peers)))
    return false;
  return sharesApplication(connection, routes.application, tables);
}

/** True when a peer is listed. A stranger is compared by its name, as each of its connections has an entry of its own. */
function isListed(peer: Peer, peers: ReadonlySet<Peer>): boolean {
  return (
    peers.has(peer) || (peer.isDynamic && [...peers].some(({ nodeName }) => sameIdentity(nodeName, peer.nodeName)))
  );
}

function noApplication(applicationId: number, isOurs: boolean, connection: PeerConnection): RejectDecision {
  // Every node has application 0, so the command is unknown (CMD-02).
  if (applicationId === 0) return reject(DIAMETER_COMMAND_UNSUPPORTED, "The command is unknown in application 0");
  const reason = isOurs
    ? `Application ${applicationId} is not open to ${connection.hostIdentity}`
    : `Application ${applicationId} is not supported here`;
  return reject(DIAMETER_APPLICATION_UNSUPPORTED, reason);
}

/** The decision for a request with P clear, which goes no further than this node (RFC 6733 §3), whoever serves its realm. */
function notForUs<App extends RoutedApplication>(
  { realms }: DecisionTables<App>,
  { header, destinationHost = "", destinationRealm }: UnreadRequest,
): RejectDecision {
  if (destinationRealm === undefined || realms.isServed(destinationRealm)) {
    const host = shortened(destinationHost);
    return reject(DIAMETER_UNABLE_TO_DELIVER, `Destination-Host ${host} is not this node, and it forwards nothing`);
  }
  const reason = `Realm ${shortened(destinationRealm)} is not served here`;
  if (header.isProxyable) return reject(DIAMETER_REALM_NOT_SERVED, reason);
  return reject(DIAMETER_UNABLE_TO_DELIVER, `${reason}, and the P flag is clear`);
}

function reject(resultCode: number, reason: string): RejectDecision {
  return { kind: "reject", resultCode, reason };
}
