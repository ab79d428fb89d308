import type { PeerConnection } from "../../src/peer/connection.ts";
import { drive, Peer } from "../../src/peer/peer.ts";
import { PeerTable } from "../../src/routing/peer-table.ts";
import { RealmTable, type RoutedApplication } from "../../src/routing/realm-table.ts";
import type { RoutingTables } from "../../src/routing/route.ts";

export const creditControl: RoutedApplication = { applicationId: 4, isAuthApplication: true, isAcctApplication: false };
export const accounting: RoutedApplication = { applicationId: 3, isAuthApplication: false, isAcctApplication: true };

export interface World extends RoutingTables<RoutedApplication> {
  peer(name: string, options?: { realm?: string; apps?: readonly string[]; isUsable?: boolean }): Peer;
}

/** Tables of a node `me.home` of realm `home`, to which peers are added. */
export function world(): World {
  const peers = new PeerTable();
  return {
    originHost: "me.home",
    realmName: "home",
    peers,
    realms: new RealmTable(() => "home", peers),
    peer(name, { realm = "home", apps = ["auth4"], isUsable = true } = {}) {
      const peer = new Peer({ nodeName: name, realmName: realm, transport: 10, port: 3868 });
      drive(peer, { isUsable, rfcState: isUsable ? "I-Open" : "Wait-I-CEA", watchdogState: "OKAY" });
      peer.connection = connectionTo(peer, apps);
      peers.set(name, peer);
      return peer;
    },
  };
}

/** A connection to a peer that has advertised applications, as `auth4`. */
export function connectionTo(peer: Peer | null, apps: readonly string[]): PeerConnection {
  return {
    peer,
    state: 18,
    hostIdentity: peer?.nodeName ?? "stranger",
    supports: (id: number, kind?: string) =>
      apps.includes("relay") ||
      (kind === undefined ? ["auth", "acct"] : [kind]).some((half) => apps.includes(half + id)),
  } as unknown as PeerConnection;
}
