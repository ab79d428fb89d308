import type { Environment } from "../../environment.ts";
import { Peer } from "../../peer/peer.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import type { RealmTable } from "../../routing/realm-table.ts";
import type { Transports } from "../../transport/transports.ts";
import type { NodeApplication } from "../node-application.ts";
import type { StopOptions } from "../shutdown.ts";
import { checkSamePeer, type NamedPeer, peerFields } from "./peer-options.ts";
import type { PeerRunners } from "./peer-runners.ts";

/** The tables in which the peers of a node stand. */
interface PeerPlaces {
  readonly environment: Environment;
  readonly peers: PeerTable;
  readonly realms: RealmTable<NodeApplication>;
  readonly runners: PeerRunners;
  readonly transports: Transports;
  routesChanged(): void;
}

/**
 * Enters a peer that the program adds in all tables, unless it is there. A stranger among the peers becomes a configured peer.
 * @throws DiameterError for a bad URI or option, and for one that differs from what the peer is.
 */
export function enterPeer(places: PeerPlaces, named: NamedPeer): Peer {
  const { peers, realms } = places;
  const { peerUri, options, isRunning } = named;
  const fields = peerFields(named, places.transports);
  const known = peers.get(fields.nodeName);
  if (known?.isDynamic === false) checkSamePeer(known, peerUri, options);
  const peer = known ?? new Peer(fields, places.environment.clock);
  if (known === undefined) {
    places.runners.add(peer);
    peers.set(peer.nodeName, peer);
  } else if (known.isDynamic) {
    // The stranger becomes a configured peer.
    const { nodeName: _nodeName, ...configured } = fields;
    const learnedRealm = fields.learnsRealm ? (known.connection?.capabilities?.originRealm ?? null) : null;
    Object.assign(known, configured, { isDynamic: false, learnedRealm });
  } else if (!options.isDefault || realms.defaultPeers.has(known)) return known;
  if (options.isDefault) realms.addDefault(peer);
  places.routesChanged();
  if (peer.persistent && isRunning) places.runners.dial(peer);
  return peer;
}

/** Takes a peer out of all tables and ends its connection; resolves when that is done. */
export async function takePeerOut(
  places: PeerPlaces,
  peer: Peer,
  options: Pick<StopOptions, "cause" | "force">,
): Promise<void> {
  const { peers, realms, runners } = places;
  if (peers.get(peer.nodeName) !== peer) return;
  peers.delete(peer.nodeName);
  realms.removePeer(peer);
  places.routesChanged();
  await runners.leave(peer, options);
}
