import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Environment } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import { DEFAULT_LIMITS } from "../message/decode-context.ts";
import type { ValidationSetting } from "../message/validation.ts";
import type { Capabilities } from "../peer/capabilities.ts";
import { MAX_OCTETS_BEFORE_CAPABILITIES, type PeerConnection } from "../peer/connection.ts";
import { checkIdleTimeout } from "../peer/watchdog.ts";
import type { Transport } from "../transport/transport.ts";
import { DEFAULT_MAX_MESSAGE_LENGTH } from "../wire/framer.ts";
import { MAX_MESSAGE_LENGTH } from "../wire/header.ts";
import type { Logger } from "./log.ts";

/**
 * Who may connect besides the configured peers: nobody (CEA 3010), everybody, or whom the function takes: it sees what the
 * CER says and the connection that it came on, and returns true to let the sender in. It may take its time, as long as the
 * CER and it together take no more than `cerTimeout`. Who is let in is a peer till its connection ends.
 */
export type UnknownPeersPolicy =
  | "reject"
  | "accept"
  | ((capabilities: Capabilities, connection: PeerConnection) => boolean | Promise<boolean>);

/** Bounds that keep strangers and faulty peers from using the node up. */
export interface NodeLimits {
  /** Octets of a message; at most 16,777,212. */
  readonly maxMessageLength: number;
  /** How deep groups may lie in each other. */
  readonly maxGroupDepth: number;
  /** AVPs in a message, those in groups included. */
  readonly maxAvps: number;
  /** Connections in all, and from one address. */
  readonly maxConnections: number;
  readonly maxConnectionsPerAddress: number;
  /** Incoming connections that have not shown a CER yet, in all and from one address; the oldest goes for a new one. */
  readonly maxUnknownConnections: number;
  readonly maxUnknownConnectionsPerAddress: number;
  /**
   * Octets that are kept of a CER or CEA which is not complete; a longer one is refused with 5015. It is the only message that
   * is taken before the capabilities exchange, and `cerTimeout` or `ceaTimeout` bounds the wait for it.
   */
  readonly maxOctetsBeforeCapabilities: number;
  /** Octets that wait for a peer that does not read: from the first on we stop reading from it, at the second it is closed. */
  readonly writePauseOctets: number;
  readonly maxWriteOctets: number;
  /** Requests of ours that wait for an answer, over all peers. */
  readonly maxPendingRequests: number;
}

export const DEFAULT_NODE_LIMITS: NodeLimits = {
  maxMessageLength: DEFAULT_MAX_MESSAGE_LENGTH,
  maxGroupDepth: DEFAULT_LIMITS.maxGroupDepth,
  maxAvps: DEFAULT_LIMITS.maxAvps,
  maxConnections: 10_000,
  maxConnectionsPerAddress: 10_000,
  maxUnknownConnections: 1024,
  maxUnknownConnectionsPerAddress: 128,
  maxOctetsBeforeCapabilities: MAX_OCTETS_BEFORE_CAPABILITIES,
  writePauseOctets: 1_048_576,
  maxWriteOctets: 16_777_216,
  maxPendingRequests: 250_000,
};

/** How a node is made; all can be left out. Times are in seconds. */
export interface NodeOptions {
  /** Addresses to listen on, also Host-IP-Address of every CEA. Default none. */
  readonly ipAddresses?: readonly string[];
  /** Port to listen on over TCP; null or 0: no listener, the default. */
  readonly tcpPort?: number | null;
  /** Port to listen on over SCTP; null or 0: no listener, the default. */
  readonly sctpPort?: number | null;
  /** Supported-Vendor-Id; default: all vendors above 0 of the dictionary. */
  readonly vendorIds?: Iterable<number>;
  /** Vendor-Id: the enterprise number of who makes the product. Default 0, which says nothing. */
  readonly vendorId?: number;
  /** Product-Name. Default `diameter-ts`. */
  readonly productName?: string;
  /** Firmware-Revision. Default none. */
  readonly firmwareRevision?: number;
  /** Origin-State-Id. Default: unix seconds now. */
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
  /** Wait for the transport to come up. Default 5. */
  readonly connectTimeout?: number;
  /** Twinit of RFC 3539: silence before a DWR, at least 6. Default 30. */
  readonly idleTimeout?: number;
  /** Period of housekeeping and of the PEERS and STATS lines. Default 6. */
  readonly wakeupInterval?: number;
  /** How a peer that was lost is taken back: see decisions in ARCHITECTURE.md. Default `prompt`. */
  readonly reopen?: "prompt" | "rfc3539";
  /** DWAs that bring a peer back in REOPEN. Default 3. */
  readonly reopenDwaCount?: number;
  /** Answers remembered for each Origin-Host to detect duplicates; 0: none. Default 10,240. */
  readonly retransmitQueueSize?: number;
  /** Check received requests against their format; false is `validation: "off"` for all peers and applications. Default true. */
  readonly validateReceivedRequestAvps?: boolean;
  /** How strictly, where a peer or an application does not say it for its own requests; see `Validation`. Default `standard`. */
  readonly validation?: ValidationSetting;
  /** A PEERS= line each wakeup. Default false. */
  readonly peersLogging?: boolean;
  /** A STATS= line each wakeup. Default false. */
  readonly statsLogging?: boolean;
  /** Refuse a configured peer that comes from another address than those it is dialled at. Default false. */
  readonly checkAddresses?: boolean;
  /** Default `reject`. */
  readonly unknownPeers?: UnknownPeersPolicy;
  /** Inband-Security-Id values to offer and to ask for: [0], no in-band security, at most. Default none. */
  readonly inbandSecurityIds?: readonly number[];
  /** What received messages are read with. Default: the base protocol and what the handlers' commands bring. */
  readonly dictionary?: Dictionary;
  /** How other nodes are reached. Default TCP. */
  readonly transport?: Transport;
  /** Clock and randomness. Default the system's. */
  readonly environment?: Environment;
  /** Default: silence. */
  readonly logger?: Logger;
  readonly limits?: Partial<NodeLimits>;
}

/** Fills in the limits and refuses those that make no sense. */
export function nodeLimits(limits: Partial<NodeLimits> = {}): NodeLimits {
  const filled = { ...DEFAULT_NODE_LIMITS, ...given(limits) };
  for (const [name, value] of Object.entries(filled)) {
    if (!(value > 0)) throw invalid(`limits.${name}`, value, "a number above 0");
  }
  if (filled.maxMessageLength > MAX_MESSAGE_LENGTH) {
    throw invalid("limits.maxMessageLength", filled.maxMessageLength, `at most ${MAX_MESSAGE_LENGTH}`);
  }
  return filled;
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
    | "connectTimeout"
    | "idleTimeout"
    | "wakeupInterval"
    | "reopen"
    | "reopenDwaCount"
    | "retransmitQueueSize"
    | "validateReceivedRequestAvps"
    | "validation"
    | "checkAddresses"
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
  connectTimeout: 5,
  idleTimeout: 30,
  wakeupInterval: 6,
  reopen: "prompt",
  reopenDwaCount: 3,
  retransmitQueueSize: 10_240,
  validateReceivedRequestAvps: true,
  validation: "standard",
  checkAddresses: false,
  peersLogging: false,
  statsLogging: false,
  unknownPeers: "reject",
};

/** Options without those that are undefined: they count as left out, also where the compiler lets them pass. */
export function given<Options extends object>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
}

/** Refuses options that make no sense before anything is built on them. */
export function checkNodeOptions(originHost: string, realmName: string, options: NodeOptions): void {
  for (const [name, value] of [
    ["originHost", originHost],
    ["realmName", realmName],
  ] as const) {
    if (!IDENTITY.test(value))
      throw invalid(name, value, "a fully qualified name of ASCII letters, digits, dots and hyphens");
  }
  for (const name of ["ceaTimeout", "cerTimeout", "dpaTimeout", "connectTimeout", "wakeupInterval"] as const) {
    const value = options[name];
    if (value !== undefined && !(value > 0 && Number.isFinite(value))) throw invalid(name, value, "seconds above 0");
  }
  if (options.idleTimeout !== undefined) checkIdleTimeout(options.idleTimeout);
  checkAddressList(options.ipAddresses);
  for (const name of ["dwaTimeout", "retransmitQueueSize"] as const) {
    const value = options[name] ?? 0;
    if (!(value >= 0)) throw invalid(name, value, "a number from 0 on");
  }
  if (options.inbandSecurityIds?.some((id) => id !== NO_INBAND_SECURITY)) {
    const given = JSON.stringify(options.inbandSecurityIds);
    throw new DiameterError("not-supported", `inbandSecurityIds is ${given}, but TLS is not supported yet; give [0]`);
  }
  for (const name of ["tcpPort", "sctpPort"] as const) {
    const value = options[name] ?? 0;
    if (!(Number.isInteger(value) && value >= 0 && value <= 65_535))
      throw invalid(name, value, "a port from 1 to 65535");
  }
}

/** RFC 6733 §6.10; what would be agreed on beyond it could not be kept. */
const NO_INBAND_SECURITY = 0;

const IDENTITY = /^[\x21-\x7e]+$/;

/** Without types one address is easily given as a text, of which each character would count as an address. */
export function checkAddressList(addresses: unknown): void {
  if (addresses !== undefined && !Array.isArray(addresses)) throw invalid("ipAddresses", addresses, "a list of texts");
}

/** The error for an option with a value that makes no sense. */
export function invalid(name: string, value: unknown, expected: string): DiameterError {
  return new DiameterError("invalid-argument", `${name} is ${JSON.stringify(value)}; give ${expected}`);
}
