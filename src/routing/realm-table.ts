import type { Peer } from "../peer/peer.ts";
import { sameIdentity } from "../wire/identity.ts";
import { IdentityMap } from "./identity-map.ts";
import type { PeerTable } from "./peer-table.ts";

/** An application as routing sees it. */
export interface RoutedApplication {
  readonly applicationId: number;
  readonly isAuthApplication: boolean;
  readonly isAcctApplication: boolean;
}

/** The decision that a request is for an application of this node. */
export interface LocalDecision<App extends RoutedApplication> {
  readonly kind: "local";
  readonly application: App;
}

/** The routes of an application: the peers that it may use, and the realms that it serves. */
export interface ApplicationRoutes<App extends RoutedApplication> {
  readonly application: App;
  /** The decision about each request that is for the application. */
  readonly decision: LocalDecision<App>;
  /** The peers that may use the application; undefined: all, strangers that were accepted too. */
  readonly peers: ReadonlySet<Peer> | undefined;
  /** Realms that the application serves besides the node's own; all its peers lead to them. */
  readonly realms: readonly string[];
}

/** The peers for a realm, with the rule that found them in words. */
export interface RealmRoute {
  readonly peers: readonly Peer[];
  readonly rule: string;
}

/** The route table: realm, then application, then peers; beside them default peers (RFC 6733 §2.7). */
export class RealmTable<App extends RoutedApplication> {
  readonly #ownRealm: () => string;
  readonly #peers: PeerTable;
  readonly #routes: ApplicationRoutes<App>[] = [];
  readonly #byId = new Map<number, ApplicationRoutes<App>[]>();
  readonly #defaults = new Set<Peer>();
  #servedRealms = new IdentityMap<true>();

  /** `ownRealm` is read at each use: the node's realm may be changed. */
  constructor(ownRealm: () => string, peers: PeerTable) {
    this.#ownRealm = ownRealm;
    this.#peers = peers;
  }

  /** The peers for realms without a route of their own. */
  get defaultPeers(): ReadonlySet<Peer> {
    return this.#defaults;
  }

  add(application: App, peers: Iterable<Peer> | undefined, realms: readonly string[]): void {
    const decision = { kind: "local", application } as const;
    const listed = peers === undefined ? undefined : new Set(peers);
    this.#routes.push({ application, decision, peers: listed, realms: [...realms] });
    this.#changed();
  }

  remove(application: App): void {
    const kept = this.#routes.filter((routes) => routes.application !== application);
    this.#routes.splice(0, this.#routes.length, ...kept);
    this.#changed();
  }

  addDefault(peer: Peer): void {
    this.#defaults.add(peer);
    this.#changed();
  }

  /** Takes a peer out of all routes. */
  removePeer(peer: Peer): void {
    this.#defaults.delete(peer);
    for (const routes of this.#routes) (routes.peers as Set<Peer> | undefined)?.delete(peer);
    this.#changed();
  }

  /** The routes of the applications with this id, in the order in which they were added. */
  withId(applicationId: number): readonly ApplicationRoutes<App>[] {
    return this.#byId.get(applicationId) ?? NONE;
  }

  /** The routes of one application. */
  of(application: App): ApplicationRoutes<App> | undefined {
    return this.withId(application.applicationId).find((routes) => routes.application === application);
  }

  /** The peers that an application may use now. A listed stranger goes by its name, as its entry ends with its connection. */
  peersOf(application: App): readonly Peer[] {
    return this.#listed(this.of(application)?.peers);
  }

  /** True for the node's own realm and for those that an application was registered for. */
  isServed(realm: string): boolean {
    return sameIdentity(realm, this.#ownRealm()) || this.#servedRealms.has(realm);
  }

  /** The peers that lead to a realm for an application: its own route, else the default peers. */
  lookUp(application: App, realm: string): RealmRoute {
    const routes = this.of(application);
    const peers = routes === undefined ? [] : this.#routed(routes, realm);
    if (peers.length > 0)
      return { peers, rule: `the route of realm ${realm} for application ${application.applicationId}` };
    const inRealm = [...this.#defaults].filter((peer) => isOf(peer, realm));
    if (inRealm.length > 0) return { peers: inRealm, rule: `the default peers of realm ${realm}` };
    // A default peer leads to every realm without a route (RFC 6733 §2.7): agents for foreign realms are set up so.
    if (this.#defaults.size > 0)
      return { peers: [...this.#defaults], rule: `the default peers, as realm ${realm} has no route` };
    return { peers: [], rule: `no route leads to realm ${realm} for application ${application.applicationId}` };
  }

  #routed(routes: ApplicationRoutes<App>, realm: string): Peer[] {
    const leadsThere = routes.realms.some((name) => sameIdentity(name, realm));
    return this.#listed(routes.peers).filter((peer) => leadsThere || isOf(peer, realm));
  }

  #listed(peers: ReadonlySet<Peer> | undefined): readonly Peer[] {
    if (peers === undefined) return [...this.#peers.values()];
    return [...peers].map((peer) => this.#peers.get(peer.nodeName) ?? peer);
  }

  #changed(): void {
    this.#byId.clear();
    this.#servedRealms = new IdentityMap();
    for (const routes of this.#routes) {
      const { applicationId } = routes.application;
      const sameId = this.#byId.get(applicationId);
      if (sameId === undefined) this.#byId.set(applicationId, [routes]);
      else sameId.push(routes);
      for (const realm of routes.realms) this.#servedRealms.set(realm, true);
    }
  }
}

/** True when a peer is in a realm: its configured one, else the node's, or the one in its CER or CEA. Peers make no realm served. */
function isOf({ realmName, learnedRealm }: Peer, realm: string): boolean {
  return sameIdentity(realmName, realm) || (learnedRealm !== null && sameIdentity(learnedRealm, realm));
}

const NONE: readonly never[] = [];
