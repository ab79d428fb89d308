import { isAmongAddresses } from "../../peer/capabilities.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import type { NodeLimits } from "../options.ts";
import type { Channels } from "./channels.ts";

/** The collaborators of a {@link ConnectionLimits}. */
export interface ConnectionLimitsOptions {
  readonly channels: Channels;
  readonly peers: PeerTable;
  readonly limits: Pick<NodeLimits, "maxConnections" | "maxConnectionsPerAddress">;
}

/**
 * Room for connections: in all, and for each remote address. For each configured peer without a connection a place is kept, which
 * only a connection from one of its addresses gets.
 */
export class ConnectionLimits {
  readonly #options: ConnectionLimitsOptions;

  constructor(options: ConnectionLimitsOptions) {
    this.#options = options;
  }

  /** True when a transport may be taken. `waiting` others go before it, `waitingThere` of them from the same address. */
  admits(
    address: string,
    { waiting, waitingThere }: { readonly waiting: number; readonly waitingThere: number },
  ): boolean {
    const { channels, limits, peers } = this.#options;
    const left = limits.maxConnections - channels.size - waiting;
    if (left <= 0) return false;
    const isRoomThere = channels.countFrom(address) + waitingThere < limits.maxConnectionsPerAddress;
    // Most nodes are far from their limits and need not count the kept places.
    if (isRoomThere && (left > peers.size || left > this.#kept)) return true;
    return this.expects(address);
  }

  /** True when this is an address of a configured peer that is not connected. */
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
