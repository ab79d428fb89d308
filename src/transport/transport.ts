/** One end of a connection, or where to listen. */
export interface Endpoint {
  /** An IP address as text; to dial also a host name, which is looked up then: each of its addresses is tried. */
  readonly address: string;
  readonly port: number;
}

/** Where to listen. */
export interface ListenEndpoint extends Endpoint {
  /** `::` leaves IPv4 to another listener. Default false. */
  readonly ipv6Only?: boolean | undefined;
}

/** Why a connection is over. */
export type TransportClosed =
  /** We ended or destroyed it, and nothing of it is left. */
  | { readonly by: "local" }
  /** The other side ended its stream; what we had written before still goes out. */
  | { readonly by: "remote" }
  /** The connection broke. */
  | { readonly by: "failure"; readonly error: Error };

/** The user of a connection. Every method is called with nothing else of this connection on the stack. */
export interface ConnectionHandler {
  /** Octets in the order in which they were sent. The chunk is given away: it is never written to again. */
  onData(chunk: Buffer): void;
  /** Called when all octets that a `write` held back are out. */
  onDrain(): void;
  /** Called once for every connection that was started; nothing else is called afterwards. */
  onClose(closed: TransportClosed): void;
}

/** The endpoints of one side: several where the transport has them (SCTP), the one in use first. */
export type Endpoints = readonly [Endpoint, ...Endpoint[]];

/** What a connection knows of itself. Nobody above asks of which transport a connection is but by these. */
export interface ConnectionFacts {
  /** The protocol that carries the octets: `tcp`, `tls`, `sctp`, `memory`, or the one of a transport of your own. */
  readonly protocol: string;
  readonly local: Endpoints;
  readonly remote: Endpoints;
  /** TLS or DTLS protects the octets. */
  readonly isProtected: boolean;
  /** The names in the remote side's certificate; none without a certificate. */
  readonly certificateNames: readonly string[];
}

/** A reliable stream of octets to one remote side. */
export interface TransportConnection {
  readonly facts: ConnectionFacts;
  /** The first of `facts.local`. */
  readonly local: Endpoint;
  /** The first of `facts.remote`. */
  readonly remote: Endpoint;
  /** Starts to read. Nothing is lost before; a second call is refused. */
  start(handler: ConnectionHandler): void;
  /**
   * Sends octets. True: all of them are out of our hands and the buffer may be used again. False: the transport goes on
   * using the buffer, and its owner waits for `onDrain` before it touches the buffer or writes again. On a connection that is
   * over nothing happens and true comes back.
   */
  write(octets: Buffer): boolean;
  /** Stops `onData` until `resume`, so that the remote side feels that we are behind. */
  pause(): void;
  resume(): void;
  /** Sends what was written, then ends the stream and waits a little for the other side to do so too. Input is thrown away. */
  end(): void;
  /** Drops the connection at once; what was not sent is lost. */
  destroy(): void;
  /** As `destroy`, and tells the other side at once (TCP RST, SCTP ABORT): the stream can't be understood (RFC 6733 §2.1). */
  reset(): void;
}

/** The remote end to dial, and the local end to dial it from. */
export interface Target {
  readonly remote: Endpoint;
  /** Further endpoints of the same remote end; only for a transport that is multihomed. */
  readonly others?: readonly Endpoint[] | undefined;
  /** The local address to dial from; default the system's choice. */
  readonly localAddress?: string | undefined;
  /** The local port to dial from; default a free one. */
  readonly localPort?: number | undefined;
}

/** A target, and how its dialling is given up. */
export interface ConnectOptions extends Target {
  /** Gives the attempt up. */
  readonly signal?: AbortSignal | undefined;
}

/** The taker of incoming connections. */
export interface ListenHandler {
  /** A connection came in; it reads nothing until it is started. */
  onConnection(connection: TransportConnection): void;
  /** A connection could not be taken; the listener goes on. */
  onError(error: Error): void;
}

/** A bound listener. */
export interface TransportListener {
  /** The address and port at which it listens: the port in use when 0 was asked for. */
  readonly endpoint: Endpoint;
  /** Takes no more connections; those that were taken live on. */
  close(): Promise<void>;
}

/** A way to reach other nodes. Every transport passes the same suite of tests (`test/transport/compliance.ts`). */
export interface Transport {
  /** For example `tcp`. */
  readonly name: string;
  /** True when one connection has all endpoints of both ends, and lives as long as one path between them (SCTP). Default false. */
  readonly isMultihomed?: boolean;
  /** Rejects with the system's error when the address can't be bound. */
  listen(endpoint: ListenEndpoint, handler: ListenHandler): Promise<TransportListener>;
  /** Rejects with the system's error, or with the signal's reason. */
  connect(options: ConnectOptions): Promise<TransportConnection>;
  /** Looks a host name up: its endpoints, best first. Rejects when there is none. Without this method `connect` gets names as they are. */
  lookUp?(named: Endpoint): Promise<readonly Endpoint[]>;
}
