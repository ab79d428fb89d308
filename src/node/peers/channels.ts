import type { Random } from "../../environment.ts";
import { NodeError } from "../../errors.ts";
import { PeerConnection } from "../../peer/connection.ts";
import type { PeerConnectionEnvironment } from "../../peer/connection-environment.ts";
import { PEER_RECV, PEER_SEND, type PeerDirection } from "../../peer/peer-constants.ts";
import type { ConnectionFacts, TransportConnection } from "../../transport/transport.ts";
import type { Emptied } from "../emptied.ts";
import { Channel } from "./channel.ts";
import { Pump, type PumpOptions } from "./pump.ts";
import { socketProtoOf } from "./socket-proto.ts";

/** The remote end of a channel. */
export interface ChannelPlace {
  readonly ip: string | readonly string[];
  readonly port: number;
  /** PEER_TRANSPORT_TCP or PEER_TRANSPORT_SCTP. */
  readonly socketProto: number;
}

/** The remote end of a transport that is up. */
export function placeOf({ protocol, remote }: ConnectionFacts): ChannelPlace {
  const [{ address, port }, ...others] = remote;
  const ip = others.length === 0 ? address : remote.map((endpoint) => endpoint.address);
  return { ip, port, socketProto: socketProtoOf(protocol) };
}

/** The settings of new channels, and the listeners for their end. */
export interface ChannelsOptions {
  readonly random: Random;
  readonly emptied: Emptied;
  readonly environment: () => PeerConnectionEnvironment;
  readonly pump: Pick<PumpOptions, "timers" | "limits" | "backlog" | "flushSeconds">;
  /** Called with octets that the transport has just taken; they are overwritten later. */
  readonly onSent: (channel: Channel, octets: Buffer) => void;
  readonly onTransportClosed: (channel: Channel, closed: Parameters<PumpOptions["onClosed"]>[0]) => void;
  /** Told of a connection that was closed by its own `close`, not by its runner. */
  readonly onClosedByItself: (channel: Channel) => void;
  readonly onOverflow: (channel: Channel, detail: string) => void;
  readonly onError: (channel: Channel, error: unknown) => void;
}

/** All channels of a node, from the opening of their transport to its end. */
export class Channels {
  /** Connections that peers or the reception hold, by ident. */
  readonly byIdent: Map<string, PeerConnection> = new Map();
  readonly #options: ChannelsOptions;
  readonly #held = new Map<PeerConnection, Channel>();
  /** Channels whose transport is not over, with its address; one that was given up may still be sending its last octets. */
  readonly #living = new Map<Channel, string>();
  readonly #byAddress = new Map<string, number>();
  #lastFileno = 0;
  #onEmpty: (() => void)[] = [];

  constructor(options: ChannelsOptions) {
    this.#options = options;
  }

  /** Channels that peers or the reception hold. */
  get held(): Iterable<Channel> {
    return this.#held.values();
  }

  /** The number of channels whose transport is not over. */
  get size(): number {
    return this.#living.size;
  }

  /** The number of channels from one remote address whose transport is not over. */
  countFrom(address: string): number {
    return this.#byAddress.get(address) ?? 0;
  }

  /** True while a peer or the reception holds the channel. */
  holds(channel: Channel): boolean {
    return this.#held.has(channel.connection);
  }

  of(connection: PeerConnection): Channel | undefined {
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

  /** Makes a channel; its transport comes later. `abortConnect`, of a channel that we open, gives the opening of the transport up. */
  open(place: ChannelPlace, abortConnect?: AbortController): Channel {
    const options = this.#options;
    const attention = (): void => {
      if (connection.phase.name === "over") options.onClosedByItself(channel);
      else pump.attention();
    };
    const direction: PeerDirection = abortConnect === undefined ? PEER_RECV : PEER_SEND;
    const connection = new PeerConnection(place.ip, place.port, direction, attention, options.environment());
    connection.ident = this.#newIdent();
    connection.socketFileno = ++this.#lastFileno;
    connection.socketProto = place.socketProto;
    const pump = new Pump(connection, {
      ...options.pump,
      onSent: (octets) => options.onSent(channel, octets),
      onClosed: (closed) => {
        this.#end(channel);
        options.onTransportClosed(channel, closed);
      },
      onOverflow: (detail) => options.onOverflow(channel, detail),
      onError: (error) => options.onError(channel, error),
    });
    const channel = new Channel(connection, pump, abortConnect);
    this.byIdent.set(connection.ident, connection);
    this.#held.set(connection, channel);
    return channel;
  }

  /** Gives a channel its transport and lets octets flow. */
  attach(channel: Channel, transport: TransportConnection): void {
    const { address } = transport.remote;
    this.#living.set(channel, address);
    this.#byAddress.set(address, this.countFrom(address) + 1);
    Object.assign(channel.connection, placeOf(transport.facts), { localAddress: transport.local.address });
    channel.pump.attach(transport);
  }

  /** Forgets a channel that nobody holds any more; its transport may take a little longer. */
  forget(channel: Channel): void {
    this.#held.delete(channel.connection);
    this.byIdent.delete(channel.connection.ident);
  }

  /** Drops every transport at once. */
  destroyAll(): void {
    for (const { pump } of this.#living.keys()) pump.destroy();
  }

  /** Resolves when no transport is left. */
  whenEmpty(): Promise<void> {
    if (this.#living.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onEmpty.push(resolve);
    });
  }

  #end(channel: Channel): void {
    const address = this.#living.get(channel) as string;
    this.#living.delete(channel);
    const left = this.countFrom(address) - 1;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
    if (this.#living.size > 0) return;
    for (const resolve of this.#onEmpty.splice(0)) resolve();
    this.#options.emptied.note();
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
