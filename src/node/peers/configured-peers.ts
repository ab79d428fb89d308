import type { Environment } from "../../environment.ts";
import { Peer } from "../../peer/peer.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import type { RealmTable } from "../../routing/realm-table.ts";
import type { NodeApplication } from "../node-application.ts";
import type { StopOptions } from "../shutdown.ts";
import type { PeerDriver } from "./peer-driver.ts";
import { checkSamePeer, type PeerOptions, peerFields } from "./peer-options.ts";

/** The tables in which the peers of a node stand. */
interface PeerPlaces {
  readonly environment: Environment;
  readonly peers: PeerTable;
  readonly realms: RealmTable<NodeApplication>;
  readonly driver: PeerDriver;
  routesChanged(): void;
}

/** A peer as the program names it. */
interface NamedPeer {
  readonly peerUri: string;
  readonly options: PeerOptions;
  /** The node's realm. */
  readonly realmName: string;
  /** The node runs: persistent peers are dialled at once. */
  readonly isRunning: boolean;
}

/**
 * Enters a peer that the program adds in all tables, unless it is there. A stranger among the peers becomes a configured peer.
 * @throws DiameterError for a bad URI or option, and for one that differs from what the peer is.
 */
export function enterPeer(places: PeerPlaces, { peerUri, options, realmName, isRunning }: NamedPeer): Peer {
  const { peers, realms } = places;
  const fields = peerFields(peerUri, realmName, options);
  const known = peers.get(fields.nodeName);
  if (known?.isDynamic === false) checkSamePeer(known, peerUri, options);
  const peer = known ?? new Peer(fields, places.environment.clock);
  if (known === undefined) {
    places.driver.add(peer);
    peers.set(peer.nodeName, peer);
  } else if (known.isDynamic) {
    // The stranger becomes a configured peer.
    const { nodeName: _nodeName, ...configured } = fields;
    const learnedRealm = fields.learnsRealm ? (known.connection?.capabilities?.originRealm ?? null) : null;
    Object.assign(known, configured, { isDynamic: false, learnedRealm });
  } else if (!options.isDefault || realms.defaultPeers.has(known)) return known;
  if (options.isDefault) realms.addDefault(peer);
  places.routesChanged();
  if (peer.persistent && isRunning) places.driver.dial(peer);
  return peer;
}

/** Takes a peer out of all tables and ends its connection; resolves when that is done. */
export async function takePeerOut(
  places: PeerPlaces,
  peer: Peer,
  options: Pick<StopOptions, "cause" | "force">,
): Promise<void> {
  const { peers, realms, driver } = places;
  if (peers.get(peer.nodeName) !== peer) return;
  peers.delete(peer.nodeName);
  realms.removePeer(peer);
  places.routesChanged();
  await driver.leave(peer, options);
}
