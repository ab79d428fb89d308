import { Validation, type ValidationSetting } from "../message/validation.ts";
import type { Capabilities } from "../peer/capabilities.ts";
import type { PeerConnection } from "../peer/connection.ts";
import { checkIdleTimeout } from "../peer/watchdog.ts";
import { type Logger, silentLogger } from "./log.ts";
import {
  checkNodeOptions,
  given,
  NODE_DEFAULTS,
  type NodeLimits,
  type NodeOptions,
  nodeLimits,
  type UnknownPeersPolicy,
} from "./options.ts";

/**
 * What of a node can be changed while it runs; times are in seconds and count from their next use on. `NodeOptions` says what
 * each of them is. This is the base of `Node` only to keep them apart from what a node does.
 */
export class NodeSettings {
  readonly originHost: string;
  realmName: string;
  ipAddresses: string[];
  tcpPort: number | null;
  sctpPort: number | null;
  /** Supported-Vendor-Id. */
  vendorIds: Set<number>;
  vendorId: number;
  productName: string;
  firmwareRevision: number | undefined;
  inbandSecurityIds: readonly number[];
  ceaTimeout: number;
  cerTimeout: number;
  dwaTimeout: number | null;
  dpaTimeout: number;
  dpaErrorInFlight: boolean;
  connectTimeout: number;
  wakeupInterval: number;
  reopen: "prompt" | "rfc3539";
  reopenDwaCount: number;
  validateReceivedRequestAvps: boolean;
  checkAddresses: boolean;
  peersLogging: boolean;
  statsLogging: boolean;
  unknownPeers: UnknownPeersPolicy;
  logger: Logger;
  readonly #limits: NodeLimits;
  #idleTimeout: number;
  #validation: Validation;

  /** @throws DiameterError `invalid-argument` for options that make no sense. */
  constructor(originHost: string, realmName: string, options: NodeOptions) {
    checkNodeOptions(originHost, realmName, options);
    const values = { ...NODE_DEFAULTS, ...given(options) };
    this.originHost = originHost;
    this.realmName = realmName;
    this.ipAddresses = [...(values.ipAddresses ?? [])];
    this.tcpPort = values.tcpPort ?? null;
    this.sctpPort = values.sctpPort ?? null;
    this.vendorIds = new Set(values.vendorIds ?? []);
    this.vendorId = values.vendorId;
    this.productName = values.productName;
    this.firmwareRevision = values.firmwareRevision;
    this.inbandSecurityIds = values.inbandSecurityIds ?? [];
    this.ceaTimeout = values.ceaTimeout;
    this.cerTimeout = values.cerTimeout;
    this.dwaTimeout = values.dwaTimeout;
    this.dpaTimeout = values.dpaTimeout;
    this.dpaErrorInFlight = values.dpaErrorInFlight;
    this.connectTimeout = values.connectTimeout;
    this.#idleTimeout = values.idleTimeout;
    this.wakeupInterval = values.wakeupInterval;
    this.reopen = values.reopen;
    this.reopenDwaCount = values.reopenDwaCount;
    this.validateReceivedRequestAvps = values.validateReceivedRequestAvps;
    this.#validation = Validation.of(values.validation);
    this.checkAddresses = values.checkAddresses;
    this.peersLogging = values.peersLogging;
    this.statsLogging = values.statsLogging;
    this.unknownPeers = values.unknownPeers;
    this.logger = values.logger ?? silentLogger;
    this.#limits = nodeLimits(values.limits);
  }

  /** Those of messages count for connections that are made later. */
  get limits(): NodeLimits {
    return this.#limits;
  }

  /**
   * Changes those that are given.
   * @throws DiameterError for limits that make no sense.
   */
  set limits(changed: Partial<NodeLimits>) {
    // In place: the parts of the node hold this object.
    Object.assign(this.#limits, nodeLimits({ ...this.#limits, ...changed }));
  }

  /**
   * Twinit of RFC 3539: seconds of silence before a DWR.
   * @throws DiameterError when it is set below 6.
   */
  get idleTimeout(): number {
    return this.#idleTimeout;
  }

  set idleTimeout(seconds: number) {
    checkIdleTimeout(seconds);
    this.#idleTimeout = seconds;
  }

  /** How strictly requests are checked where their peer or application does not say it. */
  get validation(): Validation {
    return this.#validation;
  }

  set validation(setting: ValidationSetting) {
    this.#validation = Validation.of(setting);
  }

  /** Whether a sender that is no configured peer may connect, by `unknownPeers`. */
  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): boolean | Promise<boolean> {
    const policy = this.unknownPeers;
    if (typeof policy !== "function") return policy === "accept";
    const isAccepted = policy(capabilities, connection);
    return isAccepted instanceof Promise ? isAccepted.then((value) => value === true) : isAccepted === true;
  }

  /** For the reception of incoming connections. */
  get maxWaiting(): number {
    return this.limits.maxUnknownConnections;
  }

  get maxWaitingPerAddress(): number {
    return this.limits.maxUnknownConnectionsPerAddress;
  }
}
