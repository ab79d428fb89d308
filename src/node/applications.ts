import type { Peer } from "../peer/peer.ts";
import type { RealmTable } from "../routing/realm-table.ts";
import { describePeers, type RoutingTables, sharesApplication, whyNotReady } from "../routing/route.ts";
import type { ApplicationHost, NodeApplication } from "./node-application.ts";
import type { PeerJournal } from "./peer-journal.ts";
import { guarded } from "./user-code.ts";

/** What the applications of a node need of it. */
export interface ApplicationsOptions {
  readonly node: { readonly applications: NodeApplication[] };
  readonly host: ApplicationHost;
  readonly tables: Pick<RoutingTables<NodeApplication>, "strictHalves">;
  readonly realms: RealmTable<NodeApplication>;
  readonly journal: PeerJournal;
  /** An application came, or did not want to come in the end. */
  readonly onRoutesChanged: () => void;
}

/** The applications of a node: they come with their routes, and hear when peers become ready. */
export class Applications {
  readonly #options: ApplicationsOptions;

  constructor(options: ApplicationsOptions) {
    this.#options = options;
  }

  /** Enters an application, which is told. An application that throws then is not entered, and its error is thrown. */
  add(application: NodeApplication, peers: Iterable<Peer> | undefined, servedRealms: readonly string[]): void {
    const { node, host, realms, onRoutesChanged } = this.#options;
    const { applications } = node;
    applications.push(application);
    realms.add(application, peers, servedRealms);
    try {
      application.attach(host);
    } catch (error) {
      applications.splice(applications.indexOf(application), 1);
      realms.remove(application);
      throw error;
    } finally {
      onRoutesChanged();
    }
  }

  /** Tells all of them that a peer became ready, or is so no more, or that routes have changed. */
  peersChanged(): void {
    const { node, journal } = this.#options;
    for (const application of node.applications) {
      guarded(
        () => application.peersChanged(),
        (error) => journal.applicationFailed(application, "peersChanged failed", error),
      );
    }
  }

  /** True when some peer that the application may use is ready. */
  isReadyFor(application: NodeApplication): boolean {
    const { realms, tables } = this.#options;
    const isReady = (peer: Peer): boolean =>
      peer.isUsable && peer.connection !== null && sharesApplication(peer.connection, application, tables);
    for (const peer of realms.peersOf(application)) if (isReady(peer)) return true;
    for (const peer of realms.defaultPeers) if (isReady(peer)) return true;
    return false;
  }

  /** Why no peer is ready for an application: a line for each peer that the application may use. */
  explainReadiness(application: NodeApplication): string {
    const { realms, tables } = this.#options;
    const peers = new Set([...realms.peersOf(application), ...realms.defaultPeers]);
    if (peers.size === 0) return NO_PEER;
    return describePeers([...peers], (peer) => whyNotReady(peer, application, tables) ?? "ready");
  }
}

const NO_PEER = "  no peer was added for it; call addPeer, or let others connect by tcpPort and unknownPeers";
