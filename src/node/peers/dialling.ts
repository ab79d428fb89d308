import type { Peer } from "../../peer/peer.ts";
import type { ConnectOptions } from "../../transport/transport.ts";
import { isIpAddress, parseHostPort } from "../../wire/host-port.ts";

/** The remote and the local end of a connection to dial. */
export type Dialling = Omit<ConnectOptions, "signal">;

/**
 * How one of a peer's addresses is dialled. Without a `localAddress` of the peer we dial from the node's only address of the family,
 * because firewalls and other nodes know the node by it. The system chooses the local address where that can't work: for names, and
 * where only one of both ends is this host's loopback.
 */
export function diallingOf(peer: Peer, address: string, ownAddresses: readonly string[]): Dialling {
  const { host, port } = parseHostPort(address) ?? { host: address, port: undefined };
  const { localAddress, localPort } = peer;
  const from = localAddress ?? ownAddressFor(host, ownAddresses);
  return {
    remote: { address: host, port: port ?? peer.port },
    ...(from === undefined ? {} : { localAddress: from }),
    ...(localPort === null || localPort === 0 ? {} : { localPort }),
  };
}

function ownAddressFor(host: string, ownAddresses: readonly string[]): string | undefined {
  if (!isIpAddress(host)) return undefined;
  const candidates = new Set(ownAddresses.filter((own) => !isWildcard(own) && isIpv6(own) === isIpv6(host)));
  const [only] = candidates;
  if (only === undefined || candidates.size > 1 || isLoopback(only) !== isLoopback(host)) return undefined;
  return only;
}

function isWildcard(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

function isIpv6(address: string): boolean {
  return address.includes(":");
}

function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1";
}
