import { lookup } from "node:dns/promises";
import { connect, createServer, isIP, type Server, type Socket } from "node:net";
import { type Clock, systemEnvironment } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import { Intake } from "./intake.ts";
import { endsOf, SocketStream } from "./socket-stream.ts";
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

/** How TCP connections behave. */
export interface TcpOptions {
  /** Seconds that a connection which we ended waits for its last octets and for the other side's end. Default 2. */
  readonly lingerSeconds?: number;
  /** Connections that the system holds for us until we take them. Default 511. */
  readonly backlog?: number;
  readonly clock?: Clock;
}

const DEFAULTS: Required<TcpOptions> = { lingerSeconds: 2, backlog: 511, clock: systemEnvironment.clock };

/** Diameter over plain TCP, IPv4 and IPv6. Nagle's algorithm is off, as the sender gathers messages itself. */
export class TcpTransport implements Transport {
  readonly name = "tcp";
  readonly #options: Required<TcpOptions>;

  constructor(options: TcpOptions = {}) {
    this.#options = { ...DEFAULTS, ...options };
  }

  listen(endpoint: ListenEndpoint, handler: ListenHandler): Promise<TransportListener> {
    // Half-open sockets let our last octets out after the other side has ended; paused ones lose nothing before `start`.
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (accepted) => {
      const intake = new Intake();
      handler.onConnection(this.#connection(intake.adopt(accepted), intake));
    });
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      const { address: host, port, ipv6Only = false } = endpoint;
      server.listen({ host, port, ipv6Only, backlog: this.#options.backlog }, () => {
        server.off("error", reject);
        server.on("error", (error) => handler.onError(error));
        resolve(new TcpListener(server));
      });
    });
  }

  async lookUp({ address: name, port }: Endpoint): Promise<Endpoint[]> {
    const found = await lookup(name, { all: true });
    return found.map(({ address }) => ({ address, port }));
  }

  connect({ remote, localAddress, localPort, signal }: ConnectOptions): Promise<TransportConnection> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const intake = new Intake();
      const socket = connect({
        host: remote.address,
        port: remote.port,
        allowHalfOpen: true,
        noDelay: true,
        onread: intake.onread,
        // A name is looked up in the family of the address that is dialled from.
        ...(localAddress === undefined ? {} : { localAddress, family: isIP(localAddress) }),
        ...(localPort === undefined ? {} : { localPort }),
      });
      socket.pause();
      const settle = (): void => {
        signal?.removeEventListener("abort", abort);
        socket.off("error", fail);
      };
      const fail = (error: Error): void => {
        settle();
        reject(error);
      };
      const abort = (): void => {
        settle();
        socket.on("error", ignore);
        socket.destroy();
        reject(signal?.reason);
      };
      socket.once("error", fail);
      signal?.addEventListener("abort", abort, { once: true });
      socket.once("connect", () => {
        settle();
        resolve(this.#connection(socket, intake));
      });
    });
  }

  #connection(socket: Socket, intake: Intake): TransportConnection {
    const facts = { protocol: "tcp", ...endsOf(socket), isProtected: false, certificateNames: [] };
    return new StreamConnection(new SocketStream(socket, intake, facts), this.#options);
  }
}

class TcpListener implements TransportListener {
  readonly endpoint: Endpoint;
  readonly #server: Server;

  constructor(server: Server) {
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new DiameterError("node", "The listener has no address");
    this.#server = server;
    this.endpoint = { address: bound.address, port: bound.port };
  }

  close(): Promise<void> {
    // Server.close() calls back when the last connection is gone, but its port is free at once.
    return new Promise((resolve) => {
      if (!this.#server.listening) {
        resolve();
        return;
      }
      this.#server.close(ignore);
      setImmediate(resolve);
    });
  }
}

function ignore(): void {}
