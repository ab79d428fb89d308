import { lookup } from "node:dns/promises";
import { connect, createServer, isIP, type Server, type Socket } from "node:net";
import { type Clock, systemEnvironment } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import { withoutIpv4Mapping } from "../wire/ip-text.ts";
import { Intake } from "./intake.ts";
import { type OctetStream, StreamConnection, type StreamEvents } from "./stream-connection.ts";
import type {
  ConnectionFacts,
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
      handler.onConnection(new StreamConnection(new TcpStream(intake.adopt(accepted), intake), this.#options));
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
        resolve(new StreamConnection(new TcpStream(socket, intake), this.#options));
      });
    });
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

/** A socket as an octet stream. Its chunks come by way of the intake that the socket reads into. */
class TcpStream implements OctetStream {
  readonly facts: ConnectionFacts;
  readonly #socket: Socket;
  readonly #intake: Intake;
  #events: StreamEvents | undefined;

  constructor(socket: Socket, intake: Intake) {
    this.#socket = socket;
    this.#intake = intake;
    this.facts = {
      protocol: "tcp",
      local: [{ address: withoutIpv4Mapping(socket.localAddress ?? ""), port: socket.localPort ?? 0 }],
      remote: [{ address: withoutIpv4Mapping(socket.remoteAddress ?? ""), port: socket.remotePort ?? 0 }],
      isProtected: false,
      certificateNames: [],
    };
  }

  get isDestroyed(): boolean {
    return this.#socket.destroyed;
  }

  open(events: StreamEvents): void {
    const socket = this.#socket;
    this.#events = events;
    let failure: Error | undefined;
    socket.on("error", (error) => {
      failure ??= error;
    });
    // A socket with `onread` that was paused in the turn in which it was resumed reads on all the same.
    socket.on("resume", () => {
      if (socket.isPaused()) socket.pause();
    });
    socket.once("close", () => events.closed(failure));
  }

  read(): void {
    const events = this.#events as StreamEvents;
    this.#intake.onChunk = (chunk) => events.octets(chunk);
    this.#socket.once("end", () => events.ended());
    this.#socket.resume();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  write(octets: Buffer): void {
    // Not `write`, which keeps a queue and does more work for every write in a later tick. Our writer waits for `onDrain`, so there is
    // never anything to queue, and the system nearly always takes all octets during the call.
    this.#socket._write(octets, "buffer" as BufferEncoding, this.#taken);
  }

  end(): void {
    this.#socket.end();
  }

  destroy(error?: Error): void {
    this.#socket.destroy(error);
  }

  reset(): void {
    this.#socket.resetAndDestroy();
  }

  /** Passes on that a write was taken. One function for all writes, so none needs a closure. */
  readonly #taken = (error?: Error | null): void => this.#events?.taken(error);
}

function ignore(): void {}
