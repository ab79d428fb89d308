import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Environment } from "../environment.ts";
import { DEFAULT_LIMITS } from "../message/decode-context.ts";
import type { ValidationSetting } from "../message/validation.ts";
import type { Capabilities } from "../peer/capabilities.ts";
import type { PeerConnection } from "../peer/connection.ts";
import { MAX_AVPS_BEFORE_CAPABILITIES, MAX_OCTETS_BEFORE_CAPABILITIES } from "../peer/connection-environment.ts";
import type { Transport } from "../transport/transport.ts";
import { DEFAULT_MAX_MESSAGE_LENGTH } from "../wire/framer.ts";
import type { Logger } from "./log.ts";

/**
 * Who may connect besides the configured peers: nobody (CEA 3010), everybody, or the senders that a function accepts. The function
 * gets the capabilities of the CER and its connection, and returns true to let the sender in. It may take its time, as long as CER
 * and function together take no more than `cerTimeout`. An accepted sender is a peer till its connection ends.
 */
export type UnknownPeersPolicy =
  | "reject"
  | "accept"
  | ((capabilities: Capabilities, connection: PeerConnection) => boolean | Promise<boolean>);

/** Bounds that keep strangers and faulty peers from exhausting the node. */
export interface NodeLimits {
  /** Octets of a message; at most 16,777,212. */
  readonly maxMessageLength: number;
  /** How deep groups may lie in each other. */
  readonly maxGroupDepth: number;
  /** AVPs in a message, those in groups included. */
  readonly maxAvps: number;
  /**
   * Connections in all, and from one address, a quarter of the former unless given. For a configured peer that is not connected a place
   * is kept, which only a connection from one of its `ipAddresses` gets.
   */
  readonly maxConnections: number;
  readonly maxConnectionsPerAddress: number;
  /**
   * Incoming connections that have not sent a CER yet, in all and from one address. Beyond that a new one is read only when another
   * has been silent for a second and is closed for it. From addresses of configured peers that are not connected it is read at once.
   */
  readonly maxUnknownConnections: number;
  readonly maxUnknownConnectionsPerAddress: number;
  /**
   * Octets of a CER or CEA; a longer one is refused with 5015. No other message is taken before the capabilities exchange, and
   * `cerTimeout` or `ceaTimeout` bounds the wait for it.
   */
  readonly maxOctetsBeforeCapabilities: number;
  /** AVPs that a CER or CEA may hold, groups and their members counted; one with more is refused with 5012. */
  readonly maxAvpsBeforeCapabilities: number;
  /**
   * Octets that wait for a peer that does not read. From `writePauseOctets` on no request is sent to the peer, and when so many octets
   * are answers, we stop reading from it for a while; at `maxWriteOctets` it is closed. Default 1 MiB and 16 MiB.
   */
  readonly writePauseOctets: number;
  readonly maxWriteOctets: number;
  /** Octets that wait on all connections; beyond, the one with most is closed. Buffers may be twice as long. Default 256 MiB. */
  readonly maxWriteOctetsInAll: number;
  /** Requests of ours that wait for an answer, over all peers. */
  readonly maxPendingRequests: number;
  /**
   * Requests of others that wait for our answer, and the octets that they keep, in all and of one peer; a request beyond is
   * answered with 3004 at once.
   */
  readonly maxUnanswered: number;
  readonly maxUnansweredPerPeer: number;
  readonly maxUnansweredOctets: number;
  readonly maxUnansweredOctetsPerPeer: number;
}

export const DEFAULT_NODE_LIMITS: NodeLimits = {
  maxMessageLength: DEFAULT_MAX_MESSAGE_LENGTH,
  maxGroupDepth: DEFAULT_LIMITS.maxGroupDepth,
  maxAvps: DEFAULT_LIMITS.maxAvps,
  maxConnections: 10_000,
  maxConnectionsPerAddress: 2500,
  maxUnknownConnections: 1024,
  maxUnknownConnectionsPerAddress: 128,
  maxOctetsBeforeCapabilities: MAX_OCTETS_BEFORE_CAPABILITIES,
  maxAvpsBeforeCapabilities: MAX_AVPS_BEFORE_CAPABILITIES,
  writePauseOctets: 1_048_576,
  maxWriteOctets: 16_777_216,
  maxWriteOctetsInAll: 268_435_456,
  maxPendingRequests: 250_000,
  maxUnanswered: 250_000,
  maxUnansweredPerPeer: 125_000,
  maxUnansweredOctets: 268_435_456,
  maxUnansweredOctetsPerPeer: 134_217_728,
};

/** The options of a node; all can be left out. Times are in seconds. Senseless values are refused (`option-table.ts`). */
export interface NodeOptions {
  /**
   * IP addresses to listen on, also Host-IP-Address of every CEA; names are refused. Default none: with a port it listens on all
   * addresses of the host, and Host-IP-Address is the connection's own.
   */
  readonly ipAddresses?: readonly string[];
  /** Port to listen on over TCP; 0: a free one, which `listeningOn` shows. Default null: no listener. */
  readonly tcpPort?: number | null;
  /** Port to listen on over SCTP, which is not supported yet. Default null: no listener. */
  readonly sctpPort?: number | null;
  /** Supported-Vendor-Id; default: all vendors above 0 of the dictionary. */
  readonly vendorIds?: Iterable<number>;
  /** Vendor-Id: the enterprise number of the product's maker. Default 0, which says nothing. */
  readonly vendorId?: number;
  /** Product-Name. Default `diameter-ts`. */
  readonly productName?: string;
  /** Firmware-Revision, a whole number of 32 bits. Default none. */
  readonly firmwareRevision?: number;
  /** Origin-State-Id, a whole number of 32 bits that grows with each start. Default: unix seconds now, never milliseconds. */
  readonly stateId?: number;
  /** Wait for a CEA, from "transport up" on. Default 4. */
  readonly ceaTimeout?: number;
  /** Wait for a CER on an incoming connection. Default 4. */
  readonly cerTimeout?: number;
  /** Replaces the watchdog's Tw while a DWR is unanswered. Default null: RFC 3539. */
  readonly dwaTimeout?: number | null;
  /** Wait for DPA, and for the close after our DPA. Default 5. */
  readonly dpaTimeout?: number;
  /** Answer a DPR with 5012 instead of 2001 while requests of ours are unanswered there (RFC 6733 §5.4). Default false. */
  readonly dpaErrorInFlight?: boolean;
  /**
   * How long the open connection of a peer may be silent once the peer has sent a CER on a newer one. Octets on the open connection
   * in that time keep it, and the newer one gets 4003; else the newer one takes its place. Default 2.
   */
  readonly probeTimeout?: number;
  /**
   * Dial sooner than after `reconnectWait`. A peer that was never connected since the start, or was connected for a minute, is dialled
   * after 0.5, 1, 2, 4, 8 and 16 s; one whose CEA says 4003 or 5012 after 2, 4, 8, 16 and 32 s. Never after DPR. Default true.
   */
  readonly quickReconnect?: boolean;
  /** Wait for the transport to come up. Default 5. */
  readonly connectTimeout?: number;
  /** Twinit of RFC 3539: silence before a DWR, at least 6. Default 30. */
  readonly idleTimeout?: number;
  /** Period of housekeeping and of the PEERS and STATS lines. Default 6. */
  readonly wakeupInterval?: number;
  /** How a lost peer gets requests again: see the decisions in ARCHITECTURE.md. Default `prompt`. */
  readonly reopen?: "prompt" | "rfc3539";
  /** DWAs that bring a peer back in REOPEN. Default 3. */
  readonly reopenDwaCount?: number;
  /** Answers remembered for each Origin-Host to detect duplicates; 0: none. Default 10,240. */
  readonly retransmitQueueSize?: number;
  /** Check received requests against their format; false is `validation: "off"` for all peers and applications. Default true. */
  readonly validateReceivedRequestAvps?: boolean;
  /** How strictly requests are checked, unless their peer or application has its own value; see `Validation`. Default `standard`. */
  readonly validation?: ValidationSetting;
  /** A PEERS= line each wakeup. Default false. */
  readonly peersLogging?: boolean;
  /** A STATS= line each wakeup. Default false. */
  readonly statsLogging?: boolean;
  /**
   * The treatment of a configured peer that comes from another address than those it is dialled at: "warn" lets it in and warns each
   * minute, true refuses it (CEA 3010), false lets it in silently. Without TLS the name in a CER is only a claim: on a network that is
   * not closed give true. Default "warn".
   */
  readonly checkAddresses?: boolean | "warn";
  /**
   * Keep the halves of applications apart: with a peer that advertised one for accounting only no requests of an application for
   * authorization are exchanged, nor is it ready, and the reverse. Default false: ids of both halves count together, as they always
   * do in the capabilities exchange (RFC 6733 §5.3).
   */
  readonly strictHalves?: boolean;
  /** Who may connect besides the configured peers. Default `reject`. */
  readonly unknownPeers?: UnknownPeersPolicy;
  /** Inband-Security-Id values to offer and to ask for: [0], no in-band security, at most. Default none. */
  readonly inbandSecurityIds?: readonly number[];
  /** The dictionary for received messages. Default: the base protocol and the commands that have handlers. */
  readonly dictionary?: Dictionary;
  /** How other nodes are reached. Default TCP. */
  readonly transport?: Transport;
  /** Clock and randomness. Default the system's. */
  readonly environment?: Environment;
  /**
   * Takes the log lines. Default: warnings and errors go to standard error, or what the environment variable DIAMETER_LOG says
   * (`info`, `off`, …). `consoleLogger({ level })` says more; null: silence.
   */
  readonly logger?: Logger | null;
  /** Bounds; a bound that is left out has its default. */
  readonly limits?: Partial<NodeLimits>;
}

/** Options with a plain default. */
export const NODE_DEFAULTS: Required<
  Pick<
    NodeOptions,
    | "vendorId"
    | "productName"
    | "ceaTimeout"
    | "cerTimeout"
    | "dwaTimeout"
    | "dpaTimeout"
    | "dpaErrorInFlight"
    | "probeTimeout"
    | "quickReconnect"
    | "connectTimeout"
    | "idleTimeout"
    | "wakeupInterval"
    | "reopen"
    | "reopenDwaCount"
    | "retransmitQueueSize"
    | "validateReceivedRequestAvps"
    | "validation"
    | "checkAddresses"
    | "strictHalves"
    | "peersLogging"
    | "statsLogging"
    | "unknownPeers"
  >
> = {
  vendorId: 0,
  productName: "diameter-ts",
  ceaTimeout: 4,
  cerTimeout: 4,
  dwaTimeout: null,
  dpaTimeout: 5,
  dpaErrorInFlight: false,
  probeTimeout: 2,
  quickReconnect: true,
  connectTimeout: 5,
  idleTimeout: 30,
  wakeupInterval: 6,
  reopen: "prompt",
  reopenDwaCount: 3,
  retransmitQueueSize: 10_240,
  validateReceivedRequestAvps: true,
  validation: "standard",
  checkAddresses: "warn",
  strictHalves: false,
  peersLogging: false,
  statsLogging: false,
  unknownPeers: "reject",
};
