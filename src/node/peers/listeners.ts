import { NodeError } from "../../errors.ts";
import type { ListenEndpoint, Transport, TransportConnection, TransportListener } from "../../transport/transport.ts";
import type { ServedTransport, Transports } from "../../transport/transports.ts";
import type { WaitingConnections } from "./waiting-connections.ts";

/** The collaborators of {@link Listeners}. */
export interface ListenersOptions {
  /** Where transports wait that came in too fast. */
  readonly waiting: WaitingConnections;
  /** False when there is no room for a connection, with the reason logged. */
  readonly admits: (transport: TransportConnection) => boolean;
  readonly onError: (error: Error) => void;
}

/** An address at which a node listens. */
export interface ListeningAddress {
  /** The name of the transport, for example `tcp`. */
  readonly transport: string;
  /** An IP address; `0.0.0.0` and `::` stand for all of their family. */
  readonly address: string;
  readonly port: number;
  /** True when it is protected by TLS or DTLS. */
  readonly isSecure: boolean;
}

/** Where a node is to listen over one transport. */
export interface ListeningPlace {
  readonly over: ServedTransport;
  /** Own IP addresses; none: all of the host. */
  readonly addresses: readonly string[];
  /** The port on each of the addresses; 0: a free one, the same on all. */
  readonly port: number;
}

/** The places at which a node of these settings listens. */
export function listeningPlaces(
  transports: Transports,
  { ipAddresses: addresses, tcpPort }: { readonly ipAddresses: readonly string[]; readonly tcpPort: number | null },
): ListeningPlace[] {
  const over = transports.row({ transport: "tcp", isSecure: false });
  return over === undefined || tcpPort === null ? [] : [{ over, addresses, port: tcpPort }];
}

interface BoundListener {
  readonly over: ServedTransport;
  readonly listener: TransportListener;
}

/** The listeners of a node, for any number of transports. */
export class Listeners {
  readonly #options: ListenersOptions;
  #bound: BoundListener[] = [];
  #isClosed = false;

  constructor(options: ListenersOptions) {
    this.#options = options;
  }

  /** The listeners that are bound for a transport, protected or not. */
  boundFor(transport: ServedTransport["transport"]): readonly TransportListener[] {
    return this.#bound.filter(({ over }) => over.transport === transport).map(({ listener }) => listener);
  }

  /** The addresses at which the node listens. */
  get addresses(): ListeningAddress[] {
    return this.#bound.map(({ over: { by, isSecure }, listener }) => {
      const { address, port } = listener.endpoint;
      return { transport: by.name, address, port, isSecure };
    });
  }

  /**
   * Binds all places: a listener for each address. Without addresses it binds all of the host, which may lack one family. When one
   * fails, none is left bound.
   * @throws NodeError that says what to do, with the system's error as its cause.
   */
  async open(places: readonly ListeningPlace[]): Promise<void> {
    try {
      for (const place of places) await this.#bindPlace(place);
    } catch (error) {
      await this.#release(this.#bound.splice(0));
      throw error;
    }
  }

  /** Frees the ports for good; connections live on. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#options.waiting.close();
    await this.#release(this.#bound.splice(0));
  }

  async #bindPlace(place: ListeningPlace): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const bound: BoundListener[] = [];
      try {
        await this.#bindAddresses(place, bound);
        // The node may have been stopped meanwhile.
        if (this.#isClosed) await this.#release(bound);
        else this.#bound.push(...bound);
        return;
      } catch (error) {
        await this.#release(bound);
        // The port that was free on the first address may be taken on the second.
        const isWorthAnother = place.port === 0 && attempt < FREE_PORT_ATTEMPTS && isCode(error, "EADDRINUSE");
        if (!isWorthAnother) throw notBound(error, place.port);
      }
    }
  }

  /** Adds to `bound` a listener for each address of a place. */
  async #bindAddresses({ over, addresses, port }: ListeningPlace, bound: BoundListener[]): Promise<void> {
    let missing: unknown;
    for (const wanted of endpointsFor(addresses)) {
      try {
        const endpoint = { ...wanted, port: bound[0]?.listener.endpoint.port ?? port };
        bound.push({ over, listener: await this.#listen(over.by, endpoint) });
      } catch (error) {
        if (addresses.length > 0 || !isCode(error, "EAFNOSUPPORT", "EADDRNOTAVAIL")) throw error;
        missing = error;
      }
    }
    if (bound.length === 0) throw missing;
  }

  #listen(transport: Transport, endpoint: ListenEndpoint): Promise<TransportListener> {
    const { admits, waiting, onError } = this.#options;
    return transport.listen(endpoint, {
      onConnection: (connection) => {
        if (admits(connection)) waiting.enter(connection);
        else connection.destroy();
      },
      onError,
    });
  }

  async #release(bound: readonly BoundListener[]): Promise<void> {
    await Promise.all(bound.map(({ listener }) => listener.close()));
  }
}

const FREE_PORT_ATTEMPTS = 10;
const ALL_IPV4 = "0.0.0.0";
const ALL_IPV6 = "::";

/**
 * The endpoints to bind: each address once, and none that a wildcard covers. `::` alone takes IPv4 too, as systems do by default; beside
 * IPv4 addresses it takes IPv6 only.
 */
function endpointsFor(addresses: readonly string[]): Omit<ListenEndpoint, "port">[] {
  const wanted = new Set(addresses.length > 0 ? addresses : [ALL_IPV6, ALL_IPV4]);
  const ipv6Only = [...wanted].some((address) => !isIpv6(address));
  const isCovered = (address: string): boolean => {
    const all = isIpv6(address) ? ALL_IPV6 : ALL_IPV4;
    return address !== all && wanted.has(all);
  };
  return [...wanted]
    .filter((address) => !isCovered(address))
    .map((address) => (address === ALL_IPV6 && ipv6Only ? { address, ipv6Only } : { address }));
}

function isIpv6(address: string): boolean {
  return address.includes(":");
}

function notBound(error: unknown, port: number): NodeError {
  const why = error instanceof Error ? error.message : String(error);
  const advice = ADVICE.find(([code]) => isCode(error, code))?.[1];
  const todo = advice === undefined ? "" : `; ${advice}`;
  return new NodeError(`The node can't listen on port ${port}: ${why}${todo}`, { cause: error });
}

const ADVICE: readonly [code: string, text: string][] = [
  ["EADDRINUSE", "another program listens there: end it, or choose another tcpPort"],
  ["EADDRNOTAVAIL", "this host has no such address: correct ipAddresses"],
  ["EACCES", "the port needs a privilege: choose a tcpPort above 1023"],
];

/** True for an error with one of these system codes. Virtual networks have it in `errno`; `code` is that of our own errors there. */
function isCode(error: unknown, ...codes: readonly string[]): boolean {
  const { code, errno } = error as { readonly code?: unknown; readonly errno?: unknown };
  return codes.some((candidate) => candidate === code || candidate === errno);
}
