import type { Peer } from "../../peer/peer.ts";
import type { ConnectOptions } from "../../transport/transport.ts";
import { isIpAddress, parseHostPort } from "../../wire/host-port.ts";

/** Where to dial, and from where. */
export type Dialling = Omit<ConnectOptions, "signal">;

/**
 * How one of a peer's addresses is dialled. Without a `localAddress` of the peer the own address is the node's only one of that
 * family, as firewalls and other nodes' checks know the node by it; the system chooses where that can't be: for names, and
 * where one side is this host's loopback and the other one is not.
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
