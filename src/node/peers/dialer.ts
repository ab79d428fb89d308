import type { Clock } from "../../environment.ts";
import { NodeError } from "../../errors.ts";
import type { Peer } from "../../peer/peer.ts";
import type { Endpoint, Endpoints, Target, Transport, TransportConnection } from "../../transport/transport.ts";
import type { Transports } from "../../transport/transports.ts";
import { isIpAddress, parseHostPort } from "../../wire/host-port.ts";
import { firstOf } from "./first-of.ts";
import { uriTransportOf } from "./socket-proto.ts";

/** The collaborators of a {@link Dialer}. */
export interface DialerOptions {
  readonly transports: Transports;
  readonly clock: Clock;
  /** The addresses that the node is known by. */
  readonly ownAddresses: () => readonly string[];
}

/** Opens transports to peers: looks their names up, goes through their addresses, and chooses where to dial from. */
export class Dialer {
  readonly #options: DialerOptions;

  constructor(options: DialerOptions) {
    this.#options = options;
  }

  /**
   * Opens a transport to one or some of a peer's addresses. A name stands for all that it leads to, IPv6 and IPv4 in turn. A transport
   * that has several addresses gets all of them; any other one is tried at the next address when one fails or is silent (RFC 8305).
   */
  async dial(peer: Peer, addresses: readonly string[], signal: AbortSignal): Promise<TransportConnection> {
    const wanted = { transport: uriTransportOf(peer.transport), isSecure: peer.isSecure };
    const transport = this.#options.transports.serving(wanted, peer.nodeName);
    const remote = addresses.map((address) => endpointOf(peer, address));
    const target = { remote, from: this.#from(peer, remote) };
    const isKnown = transport.lookUp === undefined || remote.every(({ address }) => isIpAddress(address));
    return isKnown ? this.#connect(transport, target, signal) : this.#lookUpAndConnect(transport, target, signal);
  }

  async #lookUpAndConnect(transport: Transport, target: Places, signal: AbortSignal): Promise<TransportConnection> {
    const { from } = target;
    const found = await Promise.all(target.remote.map((endpoint) => lookedUp(transport, endpoint)));
    signal.throwIfAborted();
    const { localAddress } = from;
    const remote = inTurn(found.flat()).filter(
      ({ address }) => localAddress === undefined || isIpv6(address) === isIpv6(localAddress),
    );
    if (remote.length > 0) return this.#connect(transport, { remote, from }, signal);
    throw new NodeError(`${target.remote.map(({ address }) => address).join(", ")} ${whyNone(from)}`);
  }

  #connect(transport: Transport, { remote, from }: Places, signal: AbortSignal): Promise<TransportConnection> {
    const [first, ...others] = remote as Endpoints;
    if (others.length === 0) return transport.connect({ remote: first, ...from, signal });
    if (transport.isMultihomed) return transport.connect({ remote: first, others, ...from, signal });
    const attempts = remote.map(
      (endpoint) => async (given: AbortSignal) => transport.connect({ remote: endpoint, ...from, signal: given }),
    );
    const { clock } = this.#options;
    return firstOf(attempts, { clock, headStartMs: HEAD_START_MS, signal, discard: (late) => late.destroy() });
  }

  /**
   * Says where to dial from. Without a `localAddress` of the peer the own address is the node's only one of that family, as
   * firewalls and other nodes' checks know the node by it; the system chooses where that can't be: for names, and where one side is
   * this host's loopback and the other one is not.
   */
  #from({ localAddress, localPort }: Peer, remote: readonly Endpoint[]): From {
    const [first] = remote;
    const own = localAddress ?? ownAddressFor(first?.address ?? "", this.#options.ownAddresses());
    return {
      ...(own === undefined ? {} : { localAddress: own }),
      ...(localPort === null || localPort === 0 ? {} : { localPort }),
    };
  }
}

/** Gives the endpoint that an entry of a peer's addresses names: `host` or `host:port`. */
export function endpointOf(peer: Peer, address: string): Endpoint {
  const { host, port } = parseHostPort(address) ?? { host: address, port: undefined };
  return { address: host, port: port ?? peer.port };
}

type From = Omit<Target, "remote" | "others">;

/** What is dialled, from where. */
interface Places {
  readonly remote: readonly Endpoint[];
  readonly from: From;
}

/** An endpoint that has not answered in this time is no longer waited for alone (RFC 8305 §5). */
const HEAD_START_MS = 250;

async function lookedUp(transport: Transport, endpoint: Endpoint): Promise<readonly Endpoint[]> {
  if (transport.lookUp === undefined || isIpAddress(endpoint.address)) return [endpoint];
  return transport.lookUp(endpoint);
}

function whyNone({ localAddress }: From): string {
  if (localAddress === undefined) return "has no address";
  return `has no address that can be dialled from ${localAddress}; leave localAddress out, or give one of the other family`;
}

/** Orders endpoints so that the address families take turns, beginning with that of the first (RFC 8305 §4). */
function inTurn(endpoints: readonly Endpoint[]): Endpoint[] {
  const [first] = endpoints;
  if (first === undefined) return [];
  const isPreferred = ({ address }: Endpoint): boolean => isIpv6(address) === isIpv6(first.address);
  const preferred = endpoints.filter(isPreferred);
  const others = endpoints.filter((endpoint) => !isPreferred(endpoint));
  const ordered: Endpoint[] = [];
  for (let turn = 0; ordered.length < endpoints.length; turn++) {
    ordered.push(...preferred.slice(turn, turn + 1), ...others.slice(turn, turn + 1));
  }
  return ordered;
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
