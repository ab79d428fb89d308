import { type Clock, systemEnvironment } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import { isIpAddress } from "../wire/host-port.ts";
import { MemoryStream, type Path } from "./memory-stream.ts";
import { StreamConnection } from "./stream-connection.ts";
import type {
  ConnectOptions,
  Endpoint,
  ListenEndpoint,
  ListenHandler,
  Transport,
  TransportConnection,
  TransportListener,
} from "./transport.ts";

/** How the network of {@link MemoryNetwork} behaves; may be changed while it runs. */
export interface MemoryNetworkOptions {
  readonly clock?: Clock;
  /** Seconds that octets take from one host to the other. Default 0: as soon as the clock turns. */
  readonly latencySeconds?: number;
  /** The most octets handed over at once; default no bound. 1 delivers everything octet by octet. */
  readonly chunkOctets?: number;
  /** Octets that are on their way or wait for a paused reader before a write is held back. Default 65,536. */
  readonly windowOctets?: number;
  /** As with TCP: seconds that a connection which was ended waits for the other side. Default 2. */
  readonly lingerSeconds?: number;
}

/**
 * A network inside this process, on a clock that may be virtual: hosts with addresses, latency, links that are cut and
 * healed, connections that are refused. Like TCP it loses nothing as long as a connection lives: what is sent over a cut
 * link arrives after the link is healed.
 */
export class MemoryNetwork {
  latencySeconds: number;
  chunkOctets: number;
  windowOctets: number;
  lingerSeconds: number;
  readonly #clock: Clock;
  readonly #listeners = new Map<string, MemoryListener>();
  readonly #ends = new Set<MemoryStream>();
  readonly #cuts = new Set<string>();
  readonly #down = new Set<string>();
  readonly #names = new Map<string, readonly string[]>();
  #nextPort = FIRST_FREE_PORT;

  constructor(options: MemoryNetworkOptions = {}) {
    this.#clock = options.clock ?? systemEnvironment.clock;
    this.latencySeconds = options.latencySeconds ?? 0;
    this.chunkOctets = options.chunkOctets ?? Number.POSITIVE_INFINITY;
    this.windowOctets = options.windowOctets ?? 65_536;
    this.lingerSeconds = options.lingerSeconds ?? 2;
  }

  /** Listeners that are bound: none is left when all nodes have stopped. */
  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** Ends of connections that are not over: none is left when all nodes have stopped. */
  get openEnds(): number {
    return this.#ends.size;
  }

  /** The transport of a host with these addresses. It dials from the first of the family unless told otherwise. */
  host(...addresses: readonly string[]): Transport {
    return {
      name: "memory",
      listen: (endpoint, handler) => this.#listen(endpoint, handler, addresses),
      connect: (options) => this.#connect(options, addresses),
      lookUp: async (named) => {
        const found = this.#lookUp(named);
        if (found.length === 0) throw networkError("ENOTFOUND", "getaddrinfo", named);
        return found;
      },
    };
  }

  /** Names a host: from now on these addresses are found when the name is looked up. */
  name(name: string, ...addresses: readonly string[]): void {
    this.#names.set(name.toLowerCase(), addresses);
  }

  /** Cuts the link between two addresses: nothing gets through until `heal`; connections between them stay. */
  cut(first: string, second: string): void {
    this.#cuts.add(linkName(first, second));
  }

  /** Heals a cut link: octets that were sent over it arrive now. */
  heal(first: string, second: string): void {
    this.#cuts.delete(linkName(first, second));
    for (const end of this.#ends) end.deliver();
  }

  /** Breaks every connection between two addresses, both ends see a failure. */
  sever(first: string, second: string): void {
    const link = linkName(first, second);
    for (const end of [...this.#ends]) {
      const { local, remote } = end.facts;
      if (linkName(local[0].address, remote[0].address) === link) end.fail(networkError("ECONNRESET", "read"));
    }
  }

  /** Switches a host off: it answers no connection attempt, not even with a refusal. `up` switches it on. */
  down(address: string): void {
    this.#down.add(address);
  }

  up(address: string): void {
    this.#down.delete(address);
  }

  async #listen(
    wanted: ListenEndpoint,
    handler: ListenHandler,
    addresses: readonly string[],
  ): Promise<TransportListener> {
    const taken = addresses.filter((address) => isMeant(address, wanted));
    if (taken.length === 0) throw networkError("EADDRNOTAVAIL", "listen", wanted);
    const port = wanted.port === 0 ? this.#freePort() : wanted.port;
    const bound = taken.map((address) => socketName({ address, port }));
    if (bound.some((name) => this.#listeners.has(name))) throw networkError("EADDRINUSE", "listen", wanted);
    const listener = new MemoryListener({ address: wanted.address, port }, handler, () => {
      for (const name of bound) this.#listeners.delete(name);
    });
    for (const name of bound) this.#listeners.set(name, listener);
    return listener;
  }

  #connect(options: ConnectOptions, addresses: readonly string[]): Promise<TransportConnection> {
    const { signal } = options;
    const [remote] = this.#lookUp(options.remote);
    const address = options.localAddress ?? addresses.find((own) => isIpv6(own) === isIpv6(remote?.address ?? ""));
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      if (remote === undefined) {
        reject(networkError("ENOTFOUND", "getaddrinfo", options.remote));
        return;
      }
      if (address === undefined || !addresses.includes(address)) {
        reject(networkError("EADDRNOTAVAIL", "connect", remote));
        return;
      }
      const abort = (): void => {
        this.#clock.clearTimer(timer);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      const roundTrip = 2000 * this.latencySeconds;
      const timer = this.#clock.setTimer(roundTrip, () => {
        // A host that is off or behind a cut link does not answer: only the signal ends the attempt.
        if (this.#isSilent(address, remote.address)) return;
        signal?.removeEventListener("abort", abort);
        this.#establish({ address, port: options.localPort ?? this.#freePort() }, remote, resolve, reject);
      });
    });
  }

  #establish(
    local: Endpoint,
    remote: Endpoint,
    resolve: (connection: TransportConnection) => void,
    reject: (error: Error) => void,
  ): void {
    const listener = this.#listeners.get(socketName(remote));
    if (listener === undefined) {
      reject(networkError("ECONNREFUSED", "connect", remote));
      return;
    }
    const path = this.#path(local.address, remote.address);
    const [dialled, accepted] = MemoryStream.pair(local, remote, path);
    this.#ends.add(dialled).add(accepted);
    listener.handler.onConnection(new StreamConnection(accepted, path));
    resolve(new StreamConnection(dialled, path));
  }

  /** The endpoints with the name looked up; none for a name that no host has. */
  #lookUp({ address, port }: Endpoint): Endpoint[] {
    const found = isIpAddress(address) ? [address] : (this.#names.get(address.toLowerCase()) ?? []);
    return found.map((known) => ({ address: known, port }));
  }

  #path(first: string, second: string): Path {
    const network = this;
    const link = linkName(first, second);
    return {
      clock: this.#clock,
      get latencyMs() {
        return network.latencySeconds * 1000;
      },
      get chunkOctets() {
        return network.chunkOctets;
      },
      get windowOctets() {
        return network.windowOctets;
      },
      get isCut() {
        return network.#cuts.has(link);
      },
      get lingerSeconds() {
        return network.lingerSeconds;
      },
      forget: (end) => this.#ends.delete(end),
    };
  }

  #isSilent(from: string, to: string): boolean {
    return this.#down.has(to) || this.#down.has(from) || this.#cuts.has(linkName(from, to));
  }

  #freePort(): number {
    this.#nextPort = this.#nextPort >= LAST_PORT ? FIRST_FREE_PORT : this.#nextPort + 1;
    return this.#nextPort;
  }
}

class MemoryListener implements TransportListener {
  readonly endpoint: Endpoint;
  readonly handler: ListenHandler;
  readonly #unbind: () => void;

  constructor(endpoint: Endpoint, handler: ListenHandler, unbind: () => void) {
    this.endpoint = endpoint;
    this.handler = handler;
    this.#unbind = unbind;
  }

  async close(): Promise<void> {
    this.#unbind();
  }
}

const FIRST_FREE_PORT = 49_152;
const LAST_PORT = 65_535;

/** True for an address of the host that a listener takes connections at. */
function isMeant(address: string, { address: wanted, ipv6Only = false }: ListenEndpoint): boolean {
  if (wanted === "::") return isIpv6(address) || !ipv6Only;
  return wanted === "0.0.0.0" ? !isIpv6(address) : address === wanted;
}

function linkName(first: string, second: string): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

function socketName({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}

function isIpv6(address: string): boolean {
  return address.includes(":");
}

function networkError(code: string, call: string, endpoint?: Endpoint): Error {
  const where = endpoint === undefined ? "" : ` ${endpoint.address}:${endpoint.port}`;
  return Object.assign(new DiameterError("node", `${call} ${code}${where}`), { errno: code, syscall: call });
}
