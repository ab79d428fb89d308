import type { Peer } from "../peer/peer.ts";
import { IdentityMap } from "./identity-map.ts";

interface CachedRoute {
  readonly version: number;
  readonly peers: readonly Peer[];
}

/**
 * The usable peers by application and realm, so that a request is routed without looking at every peer. `version` is to be raised when
 * tables change and when a peer becomes ready or ceases to be.
 */
export class RouteCache<App extends object> {
  /** The version of the tables; results of lower versions are out of date. */
  version = 0;
  readonly #routes = new WeakMap<App, IdentityMap<CachedRoute>>();

  /** The cached peers; without them, those that `find` returns, which are cached then. */
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
