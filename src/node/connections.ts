import type { Random } from "../environment.ts";
import { NodeError } from "../errors.ts";
import { PeerConnection, type PeerConnectionEnvironment } from "../peer/connection.ts";
import { PEER_CLOSED, PEER_TRANSPORT_TCP, type PeerDirection } from "../peer/states.ts";
import type { TransportConnection } from "../transport/transport.ts";
import { NodeConnection } from "./node-connection.ts";
import { Pump, type PumpOptions } from "./pump.ts";

/** Where a connection goes to or comes from. */
export interface ConnectionPlace {
  readonly ip: string | readonly string[];
  readonly port: number;
  readonly direction: PeerDirection;
}

/** What a new connection is given. */
export interface ConnectionsOptions {
  readonly random: Random;
  readonly environment: () => PeerConnectionEnvironment;
  readonly pump: Pick<PumpOptions, "timers" | "limits" | "backlog" | "flushSeconds">;
  readonly onTransportClosed: (connection: NodeConnection, closed: Parameters<PumpOptions["onClosed"]>[0]) => void;
  /** A connection was closed by its own `close`, not by its link. */
  readonly onClosedByItself: (connection: NodeConnection) => void;
  readonly onOverflow: (connection: NodeConnection, detail: string) => void;
  readonly onError: (connection: NodeConnection, error: unknown) => void;
}

/** All connections of a node, from the opening of their transport to its end. */
export class Connections {
  /** Those that peers or the reception hold, by ident. */
  readonly byIdent: Map<string, PeerConnection> = new Map();
  readonly #options: ConnectionsOptions;
  readonly #held = new Map<PeerConnection, NodeConnection>();
  /** Those whose transport is not over; a connection that was given up may still be sending its last octets. */
  readonly #living = new Set<NodeConnection>();
  readonly #byAddress = new Map<string, number>();
  #lastFileno = 0;
  #onEmpty: (() => void)[] = [];

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /** Connections that peers or the reception hold. */
  get held(): Iterable<NodeConnection> {
    return this.#held.values();
  }

  /** Connections whose transport is not over. */
  get size(): number {
    return this.#living.size;
  }

  /** The same from one remote address. */
  countFrom(address: string): number {
    return this.#byAddress.get(address) ?? 0;
  }

  of(connection: PeerConnection): NodeConnection | undefined {
    return this.#held.get(connection);
  }

  /** The transports by ident (`peerSockets`). */
  get transports(): Map<string, TransportConnection> {
    const transports = new Map<string, TransportConnection>();
    for (const { connection, pump } of this.#held.values()) {
      if (pump.transport !== undefined) transports.set(connection.ident, pump.transport);
    }
    return transports;
  }

  /** Makes a connection; its transport comes later. `abortConnect` gives the opening of the transport up. */
  open(place: ConnectionPlace, abortConnect?: AbortController): NodeConnection {
    const options = this.#options;
    const attention = (): void => {
      if (connection.state === PEER_CLOSED) options.onClosedByItself(made);
      else pump.attention();
    };
    const connection = new PeerConnection(place.ip, place.port, place.direction, attention, options.environment());
    connection.ident = this.#newIdent();
    connection.socketFileno = ++this.#lastFileno;
    connection.socketProto = PEER_TRANSPORT_TCP;
    const pump = new Pump(connection, {
      ...options.pump,
      onClosed: (closed) => {
        this.#end(made);
        options.onTransportClosed(made, closed);
      },
      onOverflow: (detail) => options.onOverflow(made, detail),
      onError: (error) => options.onError(made, error),
    });
    const made = new NodeConnection(connection, pump, abortConnect);
    this.byIdent.set(connection.ident, connection);
    this.#held.set(connection, made);
    return made;
  }

  /** Gives a connection its transport and lets octets flow. */
  attach(connection: NodeConnection, transport: TransportConnection): void {
    const { address } = transport.remote;
    this.#living.add(connection);
    this.#byAddress.set(address, this.countFrom(address) + 1);
    connection.connection.localAddress = transport.local.address;
    connection.pump.attach(transport);
  }

  /** Nobody holds the connection any more; its transport may take a little longer. */
  forget(connection: NodeConnection): void {
    connection.isClosed = true;
    this.#held.delete(connection.connection);
    this.byIdent.delete(connection.connection.ident);
  }

  /** Drops every transport at once. */
  destroyAll(): void {
    for (const { pump } of this.#living) pump.destroy();
  }

  /** Resolves when no transport is left. */
  whenEmpty(): Promise<void> {
    if (this.#living.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onEmpty.push(resolve);
    });
  }

  #end(connection: NodeConnection): void {
    this.#living.delete(connection);
    const address = connection.pump.transport?.remote.address ?? "";
    const left = this.countFrom(address) - 1;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
    if (this.#living.size > 0) return;
    for (const resolve of this.#onEmpty.splice(0)) resolve();
  }

  #newIdent(): string {
    for (let attempt = 0; attempt < IDENT_ATTEMPTS; attempt++) {
      const ident = this.#options.random.bytes(6).toString("hex");
      if (!this.byIdent.has(ident)) return ident;
    }
    throw new NodeError(`No unique connection ident was found in ${IDENT_ATTEMPTS} attempts`);
  }
}

const IDENT_ATTEMPTS = 10;
