import type { Peer } from "../peer/peer.ts";
import { IdentityMap } from "./identity-map.ts";

/**
 * The peers of a node by Diameter identity, compared without case (RFC 6733 §2.6). Iteration is in the order in which they
 * were added, names come out as they were written.
 */
export class PeerTable extends IdentityMap<Peer> {
  /** Grows with each peer that comes or goes. */
  version = 0;

  override set(name: string, peer: Peer): this {
    this.version++;
    return super.set(name, peer);
  }

  override delete(name: string): boolean {
    this.version++;
    return super.delete(name);
  }

  override clear(): void {
    this.version++;
    super.clear();
  }
}
