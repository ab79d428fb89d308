import { Validation, type ValidationSetting } from "../message/validation.ts";
import { checkOption, given, guardFields, IDENTITY } from "../option-checks.ts";
import { defaultLogger } from "./console-logger.ts";
import { type Logger, silentLogger } from "./log.ts";
import { checkNodeOptions, NODE_FIELDS, NODE_OPTIONS, nodeLimits } from "./option-table.ts";
import { NODE_DEFAULTS, type NodeLimits, type NodeOptions, type UnknownPeersPolicy } from "./options.ts";

/**
 * The settings of a node that can be changed while it runs. Times are in seconds and count from their next use on; `NodeOptions`
 * explains each setting. A senseless value throws a DiameterError `invalid-argument`, as the option does: the fields declared here
 * get their checks below. This class is the base of `Node` only to keep the settings apart from the behaviour.
 */
export class NodeSettings {
  readonly originHost: string;
  declare ipAddresses: string[];
  declare tcpPort: number | null;
  declare sctpPort: number | null;
  /** Supported-Vendor-Id. */
  declare vendorIds: Set<number>;
  declare vendorId: number;
  declare productName: string;
  declare firmwareRevision: number | undefined;
  declare inbandSecurityIds: readonly number[];
  declare ceaTimeout: number;
  declare cerTimeout: number;
  declare dwaTimeout: number | null;
  declare dpaTimeout: number;
  declare dpaErrorInFlight: boolean;
  declare probeTimeout: number;
  declare quickReconnect: boolean;
  declare connectTimeout: number;
  /** Twinit of RFC 3539: seconds of silence before a DWR, at least 6. */
  declare idleTimeout: number;
  declare wakeupInterval: number;
  declare reopen: "prompt" | "rfc3539";
  declare reopenDwaCount: number;
  declare checkAddresses: boolean | "warn";
  declare peersLogging: boolean;
  declare statsLogging: boolean;
  declare unknownPeers: UnknownPeersPolicy;
  readonly #limits: NodeLimits;
  #realmName: string;
  #strictHalves: boolean;
  #logger: Logger;
  #validation: Validation;
  #validatesRequests: boolean;

  /** @throws DiameterError `invalid-argument` for options that make no sense. */
  constructor(originHost: string, realmName: string, options: NodeOptions) {
    checkNodeOptions(originHost, realmName, options);
    const values = { ...NODE_DEFAULTS, ...given(options) };
    this.originHost = originHost;
    this.#realmName = realmName;
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
    this.probeTimeout = values.probeTimeout;
    this.quickReconnect = values.quickReconnect;
    this.connectTimeout = values.connectTimeout;
    this.idleTimeout = values.idleTimeout;
    this.wakeupInterval = values.wakeupInterval;
    this.reopen = values.reopen;
    this.reopenDwaCount = values.reopenDwaCount;
    this.#validatesRequests = values.validateReceivedRequestAvps;
    this.#validation = Validation.of(values.validation);
    this.checkAddresses = values.checkAddresses;
    this.#strictHalves = values.strictHalves;
    this.peersLogging = values.peersLogging;
    this.statsLogging = values.statsLogging;
    this.unknownPeers = values.unknownPeers;
    this.#logger = values.logger === undefined ? defaultLogger() : (values.logger ?? silentLogger);
    this.#limits = nodeLimits(values.limits);
  }

  /** The limits of the node. Limits of messages count for connections that are made later. */
  get limits(): NodeLimits {
    return this.#limits;
  }

  /**
   * Changes the limits that are given.
   * @throws DiameterError for limits that make no sense.
   */
  set limits(changed: Partial<NodeLimits>) {
    // In place: the parts of the node hold this object.
    Object.assign(this.#limits, nodeLimits({ ...this.#limits, ...changed }));
  }

  // Settings that are read with every message have fields of their own.

  get realmName(): string {
    return this.#realmName;
  }

  set realmName(name: string) {
    checkOption("realmName", name, IDENTITY);
    this.#realmName = name;
  }

  get strictHalves(): boolean {
    return this.#strictHalves;
  }

  set strictHalves(isWanted: boolean) {
    checkOption("strictHalves", isWanted, NODE_OPTIONS.strictHalves);
    this.#strictHalves = isWanted;
  }

  get logger(): Logger {
    return this.#logger;
  }

  set logger(logger: Logger | null) {
    checkOption("logger", logger, NODE_OPTIONS.logger);
    this.#logger = logger ?? silentLogger;
  }

  /** Check received requests against their format; false is `validation: "off"` for all peers and applications. */
  get validateReceivedRequestAvps(): boolean {
    return this.#validatesRequests;
  }

  set validateReceivedRequestAvps(isWanted: boolean) {
    checkOption("validateReceivedRequestAvps", isWanted, NODE_OPTIONS.validateReceivedRequestAvps);
    this.#validatesRequests = isWanted;
  }

  /** How strictly requests are checked, unless their peer or application has its own value. */
  get validation(): Validation {
    return this.#validation;
  }

  set validation(setting: ValidationSetting) {
    checkOption("validation", setting, NODE_OPTIONS.validation);
    this.#validation = Validation.of(setting);
  }
}

guardFields(NodeSettings.prototype, NODE_FIELDS);
