import type { ValidationSetting } from "../message/validation.ts";
import {
  COUNT,
  FLAG,
  IDENTITY,
  listOf,
  type OptionCheck,
  type OptionChecks,
  oneOf,
  orNull,
  PORT,
  SECONDS,
  SECONDS_OR_INFINITY,
} from "../option-checks.ts";
import { isIpAddress, parseHostPort } from "../wire/host-port.ts";
import { IDLE_TIMEOUT } from "./watchdog.ts";

/** The named fields that a `Peer` is made of. */
export interface PeerFields {
  /** FQDN exactly as in the URI. */
  readonly nodeName: string;
  /** The realm of the peer. */
  readonly realmName: string;
  /** PEER_TRANSPORT_TCP or PEER_TRANSPORT_SCTP. */
  readonly transport: number;
  /** The port that the peer listens on. */
  readonly port: number;
  /**
   * Where the peer listens, and where it may come from (`checkAddresses`): IP addresses, or names to look up, each with `:port` where it is another
   * port. Default: the address in its URI, or where its name leads.
   */
  readonly ipAddresses?: readonly string[];
  /** The own IP address to dial the peer from; null, the default: the system chooses. */
  readonly localAddress?: string | null;
  /** The own port to dial the peer from; null, the default: the system chooses. */
  readonly localPort?: number | null;
  /** True: the node dials the peer, and dials again when the connection is lost. False, the default: the peer has to come. */
  readonly persistent?: boolean;
  /**
   * True: a persistent peer is dialled again also after a DPR that says BUSY or DO_NOT_WANT_TO_TALK_TO_YOU. Default false (RFC 6733 §5.4.3).
   */
  readonly alwaysReconnect?: boolean;
  /** Seconds to wait for the CEA. Null, the default: the node's `ceaTimeout` (4). */
  readonly ceaTimeout?: number | null;
  /** Seconds that the peer has for its CER once its connection stands. Null, the default: the node's `cerTimeout` (4). */
  readonly cerTimeout?: number | null;
  /**
   * Seconds to wait for a DWA before the peer is suspect, and again before the connection is closed. Null, the default: the node's; unless
   * that is set, Tw of RFC 3539.
   */
  readonly dwaTimeout?: number | null;
  /** Seconds of silence before a DWR is sent: Twinit of RFC 3539, at least 6. Null, the default: the node's `idleTimeout` (30). */
  readonly idleTimeout?: number | null;
  /** Seconds in which the transport connection must stand. Null, the default: the node's `connectTimeout` (5). */
  readonly connectTimeout?: number | null;
  /** Seconds to wait for the DPA, and then for the end of the connection. Null, the default: the node's `dpaTimeout` (5). */
  readonly dpaTimeout?: number | null;
  /**
   * Seconds in which the old connection must be heard of when the peer comes again. Null, the default: the node's `probeTimeout` (2).
   */
  readonly probeTimeout?: number | null;
  /** Seconds between a lost connection, or a failed attempt, and the next attempt: Tc of RFC 6733 §2.1. Default 30. */
  readonly reconnectWait?: number;
  /** Each wait is that many times the one before, till an attempt succeeds. Default 1: all are equal. */
  readonly reconnectFactor?: number;
  /** The longest wait in seconds, where waits grow. Default 300. */
  readonly reconnectMax?: number;
  /** The part of a wait by which it varies at random, from 0, the default, to 1. */
  readonly reconnectJitter?: number;
  /**
   * True: the first attempts come after 0.5, 1, 2, 4, 8 and 16 s in place of `reconnectWait`. Null, the default: the node's `quickReconnect` (true).
   */
  readonly quickReconnect?: boolean | null;
  /**
   * When a connection that comes back may carry requests: `prompt` at once unless the peer was silent, `rfc3539` always after three DWAs.
   * Null, the default: the node's `reopen` ("prompt").
   */
  readonly reopen?: "prompt" | "rfc3539" | null;
  /** How many DWAs a connection needs after its reopening. Null, the default: the node's `reopenDwaCount` (3, RFC 3539 §3.4.1). */
  readonly reopenDwaCount?: number | null;
  /**
   * How strictly the peer's requests are checked; see `Validation`. Null, the default: the value of the application, or the node's.
   */
  readonly validation?: ValidationSetting | null;
  /** True: the URI has the scheme `aaas`. */
  readonly isSecure?: boolean;
  /** True: the peer was learned while running (a stranger that was let in), not configured. */
  readonly isDynamic?: boolean;
  /** Unix seconds at which a dynamic entry ends; null: with its connection, or never. */
  readonly expires?: number | null;
  /** True when `realmName` is only an assumption, so that the realm in the peer's CER or CEA counts too. */
  readonly learnsRealm?: boolean;
}

const NODES_VALUE = "null for the node's";

/** A peer's own time; null or 0: the node's. */
const OWN_SECONDS = orZero(orNull(SECONDS, NODES_VALUE));

/** Fields that the node sets, or that `Peer` declares as accessors with checks of their own. */
type OtherFields = "nodeName" | "transport" | "validation" | "isSecure" | "isDynamic" | "expires" | "learnsRealm";

/** The checks of a peer's fields, as options of `addPeer` and when they are set later. */
export const PEER_FIELDS: OptionChecks<Omit<PeerFields, OtherFields>> = {
  realmName: IDENTITY,
  port: PORT,
  ipAddresses: listOf(
    { expected: "", takes: (value) => typeof value === "string" && parseHostPort(value) !== undefined },
    "a list of IP addresses or names to look up, each with :port where it is another one",
  ),
  localAddress: orNull(
    { expected: "an own IP address", takes: (value) => typeof value === "string" && isIpAddress(value) },
    "null for the system's choice",
  ),
  localPort: orNull(PORT),
  persistent: FLAG,
  alwaysReconnect: FLAG,
  ceaTimeout: OWN_SECONDS,
  cerTimeout: OWN_SECONDS,
  dwaTimeout: OWN_SECONDS,
  idleTimeout: orZero(orNull(IDLE_TIMEOUT, NODES_VALUE)),
  connectTimeout: OWN_SECONDS,
  dpaTimeout: OWN_SECONDS,
  probeTimeout: OWN_SECONDS,
  reconnectWait: SECONDS,
  reconnectFactor: {
    expected: "1 for waits that stay, or more",
    takes: (value) => Number.isFinite(value) && (value as number) >= 1,
  },
  reconnectMax: SECONDS_OR_INFINITY,
  reconnectJitter: {
    expected: "a part from 0 to 1",
    takes: (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1,
  },
  quickReconnect: orNull(FLAG, NODES_VALUE),
  reopen: orNull(oneOf("prompt", "rfc3539"), NODES_VALUE),
  reopenDwaCount: orNull(COUNT, NODES_VALUE),
};

/** The check of `validation`, before `Validation.of` judges the value. */
export const PEER_VALIDATION: OptionCheck = {
  expected: "a mode, or { mode, avps }, or null for what node and applications say",
  takes: (value) => typeof value === "string" || typeof value === "object",
};

function orZero(check: OptionCheck): OptionCheck {
  return { expected: check.expected, takes: (value) => value === 0 || check.takes(value) };
}
