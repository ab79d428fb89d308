import { connect, createServer, isIP, type Server, type Socket } from "node:net";
import { type Clock, systemEnvironment, type TimerHandle } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import { Intake } from "./intake.ts";
import type {
  ConnectionHandler,
  ConnectOptions,
  Endpoint,
  ListenEndpoint,
  ListenHandler,
  Transport,
  TransportClosed,
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
      handler.onConnection(new TcpConnection(intake.adopt(accepted), intake, this.#options));
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
        resolve(new TcpConnection(socket, intake, this.#options));
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

class TcpConnection implements TransportConnection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly #socket: Socket;
  readonly #intake: Intake;
  readonly #options: Required<TcpOptions>;
  #handler: ConnectionHandler | undefined;
  #failure: Error | undefined;
  /** True from our own end on: input is thrown away and nothing more is written. */
  #ending = false;
  #closed: TransportClosed | undefined;
  #isTaken = true;
  #waitsForDrain = false;
  #linger: TimerHandle | undefined;

  constructor(socket: Socket, intake: Intake, options: Required<TcpOptions>) {
    this.#socket = socket;
    this.#intake = intake;
    this.#options = options;
    this.local = { address: plainAddress(socket.localAddress), port: socket.localPort ?? 0 };
    this.remote = { address: plainAddress(socket.remoteAddress), port: socket.remotePort ?? 0 };
    socket.on("error", (error) => {
      this.#failure ??= error;
    });
    // A socket with `onread` that was paused in the turn in which it was resumed reads on all the same.
    socket.on("resume", () => {
      if (socket.isPaused()) socket.pause();
    });
    socket.once("close", () => this.#finish());
  }

  start(handler: ConnectionHandler): void {
    if (this.#handler !== undefined) throw new DiameterError("node", "The connection was started before");
    this.#handler = handler;
    if (this.#closed !== undefined) {
      const closed = this.#closed;
      queueMicrotask(() => handler.onClose(closed));
      return;
    }
    this.#intake.onChunk = (chunk) => {
      if (!this.#ending) handler.onData(chunk);
    };
    this.#socket.once("end", () => this.#remoteEnded());
    this.#socket.resume();
  }

  write(octets: Buffer): boolean {
    if (this.#ending || this.#closed !== undefined) return true;
    this.#isTaken = false;
    // Not `write`, which keeps a queue and does more work for every write in a later tick. Our writer waits for `onDrain`, so there is
    // never anything to queue, and the system nearly always takes all octets during the call.
    this.#socket._write(octets, "buffer" as BufferEncoding, this.#onTaken);
    this.#waitsForDrain = !this.#isTaken;
    return this.#isTaken;
  }

  pause(): void {
    if (!this.#ending) this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  end(): void {
    if (this.#ending || this.#closed !== undefined) return;
    this.#ending = true;
    this.#endSocket();
  }

  destroy(): void {
    this.#ending = true;
    this.#socket.destroy();
  }

  reset(): void {
    this.#ending = true;
    this.#socket.resetAndDestroy();
  }

  /** Called when the system has taken the octets, or the write has failed. One function for all writes, so none needs a closure. */
  readonly #onTaken = (error?: Error | null): void => {
    this.#isTaken = true;
    if (error) this.#socket.destroy(error);
    if (!this.#waitsForDrain || this.#socket.destroyed) return;
    this.#waitsForDrain = false;
    if (!this.#ending) this.#handler?.onDrain();
  };

  #remoteEnded(): void {
    if (this.#ending) return;
    this.#report({ by: "remote" });
    this.#endSocket();
  }

  /** Flushes and ends our side. Unread input would turn the end into an RST that can overtake the last answer: read on. */
  #endSocket(): void {
    const { clock, lingerSeconds } = this.#options;
    this.#linger = clock.setTimer(lingerSeconds * 1000, () => this.#socket.destroy());
    this.#socket.resume();
    this.#socket.end();
  }

  #finish(): void {
    if (this.#linger !== undefined) this.#options.clock.clearTimer(this.#linger);
    if (this.#ending) this.#report({ by: "local" });
    else if (this.#failure !== undefined) this.#report({ by: "failure", error: this.#failure });
    else this.#report({ by: "remote" });
  }

  #report(closed: TransportClosed): void {
    if (this.#closed !== undefined) return;
    this.#closed = closed;
    this.#handler?.onClose(closed);
  }
}

/** IPv4 on a socket for both families shows as `::ffff:192.0.2.1`. */
function plainAddress(address: string | undefined): string {
  if (address === undefined) return "";
  return address.startsWith(MAPPED) && address.includes(".") ? address.slice(MAPPED.length) : address;
}

const MAPPED = "::ffff:";

function ignore(): void {}
