import type { Peer } from "../peer/peer.ts";
import { IdentityMap } from "./identity-map.ts";

interface CachedRoute {
  readonly version: number;
  readonly peers: readonly Peer[];
}

/**
 * The usable peers by application and realm, so that a request is routed without looking at every peer. Whoever changes
 * tables or sees a peer become ready or not raises `version`.
 */
export class RouteCache<App extends object> {
  /** Results of lower versions count no more. */
  version = 0;
  readonly #routes = new WeakMap<App, IdentityMap<CachedRoute>>();

  /** The cached peers, or those that `find` brings. */
  usable(application: App, realm: string, find: () => readonly Peer[]): readonly Peer[] {
    let routes = this.#routes.get(application);
    if (routes === undefined) {
      routes = new IdentityMap();
      this.#routes.set(application, routes);
    }
    const cached = routes.get(realm);
    if (cached?.version === this.version) return cached.peers;
    const peers = find();
    // Realms come from the callers' messages: there may be any number of them.
    if (routes.size >= MAX_REALMS) routes.clear();
    routes.set(realm, { version: this.version, peers });
    return peers;
  }
}

const MAX_REALMS = 1024;
