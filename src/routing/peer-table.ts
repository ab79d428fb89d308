import type { Peer } from "../peer/peer.ts";
import { IdentityMap } from "./identity-map.ts";

/**
 * The peers of a node by Diameter identity, compared without case (RFC 6733 §2.6). Iteration is in the order in which the peers were
 * added; names come out as they were written.
 */
export class PeerTable extends IdentityMap<Peer> {}
