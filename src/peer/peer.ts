import { type Clock, systemEnvironment } from "../environment.ts";
import { Validation, type ValidationSetting } from "../message/validation.ts";
import { checkOption, guardFields } from "../option-checks.ts";
import { parseIpv4, parseIpv6 } from "../wire/address.ts";
import type { PeerConnection } from "./connection.ts";
import { PeerCounters } from "./counters.ts";
import { PEER_FIELDS, PEER_VALIDATION, type PeerFields } from "./peer-fields.ts";
import type { RfcState } from "./state-machine.ts";
import { PeerStats } from "./statistics.ts";
import type { WatchdogName } from "./watchdog.ts";

/** The source of a peer's states while a {@link PeerRunner} drives it. */
export interface PeerStates {
  readonly rfcState: RfcState;
  readonly watchdogState: WatchdogName;
  readonly isUsable: boolean;
}

/** How a connection to a peer, or an attempt to open one, ended. */
export interface PeerEnd {
  /** A DISCONNECT_REASON_*. */
  readonly reason: number;
  /** More about it in words. */
  readonly detail: string | undefined;
}

/** {@link drive}, as the class gives it: nobody else may touch the states. */
let takeStates: (peer: Peer, states: PeerStates) => void;

/**
 * One remote node, connected or not; one for each FQDN. All fields may be changed at any time, timers use the new values
 * from their next setting on. Timeouts are in seconds; null or 0 stands for the node's value. To set a field to a senseless value
 * throws a DiameterError `invalid-argument`: the fields that are declared here get their checks below.
 */
export class Peer {
  nodeName: string;
  /** True when the peer was configured by its IP address, which is no DiameterIdentity: the CEA brings its name (PTB-01). */
  readonly learnsName: boolean;
  declare realmName: string;
  transport: number;
  declare port: number;
  /** The addresses at which the peer is dialled, in turn: IP addresses or names, `host:port` for a port other than `port`. */
  declare ipAddresses: string[];
  /** The local address to dial from; null: the node's only address where that is possible, else the system's choice. */
  declare localAddress: string | null;
  /** The local port to dial from; null or 0: a free one. */
  declare localPort: number | null;
  /** Dialled at the start of the node and after each loss. */
  declare persistent: boolean;
  /** Dialled again even when its DPR asked to stay away. */
  declare alwaysReconnect: boolean;
  /** Wait for the CEA, from "transport up" on. */
  declare ceaTimeout: number | null;
  /** Wait for the CER; it runs before the peer is known, so that only the node's value has an effect. */
  declare cerTimeout: number | null;
  /** Replaces the watchdog's Tw while a DWR is unanswered. */
  declare dwaTimeout: number | null;
  /** Twinit: seconds of silence before a DWR, at least 6 (RFC 3539 §3.4.1). */
  declare idleTimeout: number | null;
  /** Wait for the transport of one address. */
  declare connectTimeout: number | null;
  /** Wait for DPA, or for the close after our DPA. */
  declare dpaTimeout: number | null;
  /** How long the open connection may be silent once the peer has opened a newer one. */
  declare probeTimeout: number | null;
  /** Tc: seconds from a loss or a failed attempt to the next attempt. */
  declare reconnectWait: number;
  /** By how much each further wait grows; 1: not at all. */
  declare reconnectFactor: number;
  /** The longest wait that growth leads to. */
  declare reconnectMax: number;
  /** The part of a wait, 0 to 1, that is drawn at random to either side. */
  declare reconnectJitter: number;
  /** Whether to dial sooner than after `reconnectWait` where that helps; null: the node's value. */
  declare quickReconnect: boolean | null;
  /** See `WatchdogOptions`; null: the node's value. */
  declare reopen: "prompt" | "rfc3539" | null;
  /** How many DWAs end REOPEN; null: the node's value. */
  declare reopenDwaCount: number | null;
  /** The transport is protected by TLS or DTLS. */
  isSecure: boolean;
  /** Learned while running (a stranger that was let in, DNS, a redirect), not configured. */
  isDynamic: boolean;
  /** Unix seconds at which a dynamic entry ends; null: with its connection, or never. */
  expires: number | null;
  /** DISCONNECT_REASON_* of the first loss since the peer was last open. Null while connected. */
  disconnectReason: number | null = null;
  /** The details of `disconnectReason`, if there are any. */
  disconnectDetail: string | null = null;
  /** How the last connection or attempt ended, unlike `disconnectReason`, which keeps the first. Null while the peer is open. */
  lastEnd: PeerEnd | null = null;
  /** The realm in the peer's CER or CEA, if the peer `learnsRealm`; our requests for that realm may go to the peer too. */
  learnedRealm: string | null = null;
  /** True when no realm was configured for the peer: `realmName` is the node's own. */
  readonly learnsRealm: boolean;
  /** Unix seconds at which a transport to or from the peer last came up. */
  lastConnect: number | null = null;
  /** Unix seconds at which a connection or attempt last ended. */
  lastDisconnect: number | null = null;
  readonly counters: PeerCounters = new PeerCounters();
  readonly statistics: PeerStats;
  /** The open connection, or the one that we opened while it is being set up. */
  connection: PeerConnection | null = null;
  /** The number of requests that wait for this peer's answer; kept by the sender of the requests (FOV-01). */
  pendingRequests = 0;
  /** The number of the last request that the peer got, in the node's count of requests: the peer with the lowest is due next. */
  lastRequest = 0;
  /** The Origin-State-Id that the peer sent last; a greater one means that the peer lost its sessions (RFC 6733 §8.16). */
  originStateId: number | null = null;

  readonly #clock: Clock;
  #validation: Validation | null = null;
  #states: PeerStates | null = null;

  static {
    takeStates = (peer, states) => {
      peer.#states = states;
    };
  }

  /** @throws DiameterError `invalid-argument` for a field that makes no sense. */
  constructor(fields: PeerFields, clock: Clock = systemEnvironment.clock) {
    const values = { ...defaults, ...fields };
    this.#clock = clock;
    this.nodeName = values.nodeName;
    this.learnsName = parseIpv4(values.nodeName) !== undefined || parseIpv6(values.nodeName) !== undefined;
    this.realmName = values.realmName;
    this.transport = values.transport;
    this.port = values.port;
    this.ipAddresses = [...values.ipAddresses];
    this.localAddress = values.localAddress;
    this.localPort = values.localPort;
    this.persistent = values.persistent;
    this.alwaysReconnect = values.alwaysReconnect;
    this.ceaTimeout = values.ceaTimeout;
    this.cerTimeout = values.cerTimeout;
    this.dwaTimeout = values.dwaTimeout;
    this.idleTimeout = values.idleTimeout;
    this.connectTimeout = values.connectTimeout;
    this.dpaTimeout = values.dpaTimeout;
    this.probeTimeout = values.probeTimeout;
    this.reconnectWait = values.reconnectWait;
    this.reconnectFactor = values.reconnectFactor;
    this.reconnectMax = values.reconnectMax;
    this.reconnectJitter = values.reconnectJitter;
    this.quickReconnect = values.quickReconnect;
    this.reopen = values.reopen;
    this.reopenDwaCount = values.reopenDwaCount;
    this.validation = values.validation;
    this.learnsRealm = values.learnsRealm;
    this.isSecure = values.isSecure;
    this.isDynamic = values.isDynamic;
    this.expires = values.expires;
    this.statistics = new PeerStats(clock);
  }

  /** How strictly the peer's requests are checked; null: the node and its applications decide. See `Validation`. */
  get validation(): Validation | null {
    return this.#validation;
  }

  set validation(setting: ValidationSetting | null) {
    checkOption("validation", setting, PEER_VALIDATION);
    this.#validation = setting === null ? null : Validation.of(setting);
  }

  /**
   * The addresses at which the peer is dialled now. Without `ipAddresses` its name is looked up (RFC 6733 §5.2). Strangers are never
   * dialled: nobody has confirmed that they are where their name leads.
   */
  get dialAddresses(): readonly string[] {
    return this.ipAddresses.length > 0 || this.isDynamic ? this.ipAddresses : [this.nodeName];
  }

  /** Whole seconds since `lastDisconnect`, also while connected; -1 without one. */
  get disconnectedSince(): number {
    if (this.lastDisconnect === null) return -1;
    return Math.max(0, Math.floor(this.#clock.now() / 1000 - this.lastDisconnect));
  }

  /** True when requests may be sent to the peer: the connection is open and the watchdog is in OKAY (FOV-09, WDG-14). */
  get isUsable(): boolean {
    if (this.#states !== null) return this.#states.isUsable;
    return this.connection?.phase.name === "open";
  }

  /** The state of RFC 6733 §5.6. */
  get rfcState(): RfcState {
    return this.#states?.rfcState ?? "Closed";
  }

  /** The state of RFC 3539 appendix A. */
  get watchdogState(): WatchdogName {
    return this.#states?.watchdogState ?? "INITIAL";
  }

  toString(): string {
    return `Peer<(${this.nodeName})>`;
  }
}

/** Has a peer show the states of its runner from now on. */
export function drive(peer: Peer, states: PeerStates): void {
  takeStates(peer, states);
}

guardFields(Peer.prototype, PEER_FIELDS);

const defaults = {
  ipAddresses: [],
  localAddress: null,
  localPort: null,
  persistent: false,
  alwaysReconnect: false,
  ceaTimeout: null,
  cerTimeout: null,
  dwaTimeout: null,
  idleTimeout: null,
  connectTimeout: null,
  dpaTimeout: null,
  probeTimeout: null,
  reconnectWait: 30,
  reconnectFactor: 1,
  reconnectMax: 300,
  reconnectJitter: 0,
  quickReconnect: null,
  reopen: null,
  reopenDwaCount: null,
  validation: null,
  learnsRealm: false,
  isSecure: false,
  isDynamic: false,
  expires: null,
} as const satisfies Omit<Required<PeerFields>, "nodeName" | "realmName" | "transport" | "port">;
