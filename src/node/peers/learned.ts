import type { Peer } from "../../peer/peer.ts";
import type { PeerReport } from "../../peer/peer-runner-owner.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import { sameIdentity } from "../../wire/identity.ts";
import { quoted } from "../../wire/quoted.ts";
import type { PeerJournal } from "../peer-journal.ts";

/** A peer's capabilities came in. */
type Opened = PeerReport & { readonly name: "opened" };

/** The peer table, and where it is noted what is wrong with it. */
interface PeerTableOwner {
  readonly peers: PeerTable;
  readonly journal: PeerJournal;
}

/**
 * Enters a peer under the name in its CEA (PTB-01). False when that name has an entry already: one of both has to go, as each would
 * hold a connection.
 */
export function learnName({ peers, journal }: PeerTableOwner, peer: Peer, opened: Opened): boolean {
  const { connection, capabilities } = opened;
  const { originHost } = capabilities;
  if (!peer.learnsName || sameIdentity(peer.nodeName, originHost)) return true;
  if (peers.has(originHost)) {
    const text = `${peer.nodeName} is ${originHost}, which is in the peer table already; remove one of both entries`;
    journal.log("warn", "diameter.node", text, { peer, connection });
    return false;
  }
  peers.delete(peer.nodeName);
  peer.nodeName = originHost;
  connection.nodeName = originHost;
  peers.set(originHost, peer);
  return true;
}

/** Notes the realm that a peer named. A configured realm stays, and a warning says so where the peer names another one. */
export function learnRealm({ journal }: Pick<PeerTableOwner, "journal">, peer: Peer, opened: Opened): void {
  const { connection, capabilities } = opened;
  const { originRealm } = capabilities;
  if (originRealm === "" || peer.isDynamic) return;
  if (peer.learnsRealm) peer.learnedRealm = originRealm;
  else if (!sameIdentity(peer.realmName, originRealm)) {
    const text = `${peer.nodeName} says that its realm is ${quoted(originRealm)}; its realmName is ${peer.realmName}, which counts`;
    journal.log("warn", "diameter.node", text, { peer, connection });
  }
}
