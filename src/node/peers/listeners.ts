import { NodeError } from "../../errors.ts";
import type { ListenEndpoint, Transport, TransportConnection, TransportListener } from "../../transport/transport.ts";
import type { WaitingConnections } from "./waiting-connections.ts";

/** The collaborators of {@link Listeners}. */
export interface ListenersOptions {
  readonly transport: Transport;
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

/** The listeners of a node. */
export class Listeners {
  readonly #options: ListenersOptions;
  #bound: TransportListener[] = [];

  constructor(options: ListenersOptions) {
    this.#options = options;
  }

  /** The listeners that are bound. */
  get bound(): readonly TransportListener[] {
    return this.#bound;
  }

  /** The addresses at which the node listens. */
  get addresses(): ListeningAddress[] {
    const transport = this.#options.transport.name;
    return this.#bound.map(({ endpoint: { address, port } }) => ({ transport, address, port, isSecure: false }));
  }

  /**
   * Binds a listener for each address, all on one port. Without addresses it binds all of the host, which may lack one family. When
   * one fails, none is left bound.
   * @throws NodeError that says what to do, with the system's error as its cause.
   */
  async open(addresses: readonly string[], port: number): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#bindAll(addresses, port);
        return;
      } catch (error) {
        await this.close();
        // The port that was free on the first address may be taken on the second.
        if (port !== 0 || attempt === FREE_PORT_ATTEMPTS || !isCode(error, "EADDRINUSE")) throw notBound(error, port);
      }
    }
  }

  /** Frees the ports; connections live on. */
  async close(): Promise<void> {
    this.#options.waiting.close();
    await Promise.all(this.#bound.splice(0).map((listener) => listener.close()));
  }

  async #bindAll(addresses: readonly string[], port: number): Promise<void> {
    let missing: unknown;
    for (const wanted of placesFor(addresses)) {
      try {
        this.#bound.push(await this.#listen({ ...wanted, port: this.#bound[0]?.endpoint.port ?? port }));
      } catch (error) {
        if (addresses.length > 0 || !isCode(error, "EAFNOSUPPORT", "EADDRNOTAVAIL")) throw error;
        missing = error;
      }
    }
    if (this.#bound.length === 0) throw missing;
  }

  #listen(endpoint: ListenEndpoint): Promise<TransportListener> {
    const { transport, admits, waiting, onError } = this.#options;
    return transport.listen(endpoint, {
      onConnection: (connection) => {
        if (admits(connection)) waiting.enter(connection);
        else connection.destroy();
      },
      onError,
    });
  }
}

const FREE_PORT_ATTEMPTS = 10;
const ALL_IPV4 = "0.0.0.0";
const ALL_IPV6 = "::";

/**
 * The places to bind: each address once, and none that a wildcard covers. `::` alone takes IPv4 too, as systems do by default; beside
 * IPv4 addresses it takes IPv6 only.
 */
function placesFor(addresses: readonly string[]): Omit<ListenEndpoint, "port">[] {
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
