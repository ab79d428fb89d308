import { isAmongAddresses } from "../../peer/capabilities.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import type { NodeLimits } from "../options.ts";
import type { Channels } from "./channels.ts";

/** What decides whether there is room. */
export interface RoomOptions {
  readonly channels: Channels;
  readonly peers: PeerTable;
  readonly limits: Pick<NodeLimits, "maxConnections" | "maxConnectionsPerAddress">;
}

/**
 * Room for connections: in all, and for each remote address. Each configured peer without a connection has a place kept, for who
 * comes from one of its addresses.
 */
export class Room {
  readonly #options: RoomOptions;

  constructor(options: RoomOptions) {
    this.#options = options;
  }

  /** A transport from this address may be taken; `waiting` others are to be taken before it, `waitingThere` of them from there. */
  admits(
    address: string,
    { waiting, waitingThere }: { readonly waiting: number; readonly waitingThere: number },
  ): boolean {
    const { channels, limits, peers } = this.#options;
    const left = limits.maxConnections - channels.size - waiting;
    if (left <= 0) return false;
    const isRoomThere = channels.countFrom(address) + waitingThere < limits.maxConnectionsPerAddress;
    // Most nodes are far from their limits: then nobody has to be counted.
    if (isRoomThere && (left > peers.size || left > this.#kept)) return true;
    return this.expects(address);
  }

  /** A configured peer is away, and this is one of its addresses. */
  expects(address: string): boolean {
    for (const { isDynamic, connection, ipAddresses } of this.#options.peers.values()) {
      if (!isDynamic && connection === null && isAmongAddresses(address, ipAddresses)) return true;
    }
    return false;
  }

  get #kept(): number {
    let kept = 0;
    for (const { isDynamic, connection, ipAddresses } of this.#options.peers.values()) {
      if (!isDynamic && connection === null && ipAddresses.length > 0) kept++;
    }
    return kept;
  }
}
