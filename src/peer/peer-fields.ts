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
  readonly realmName: string;
  /** PEER_TRANSPORT_TCP or PEER_TRANSPORT_SCTP. */
  readonly transport: number;
  readonly port: number;
  readonly ipAddresses?: readonly string[];
  readonly localAddress?: string | null;
  readonly localPort?: number | null;
  readonly persistent?: boolean;
  readonly alwaysReconnect?: boolean;
  readonly ceaTimeout?: number | null;
  readonly cerTimeout?: number | null;
  readonly dwaTimeout?: number | null;
  readonly idleTimeout?: number | null;
  readonly connectTimeout?: number | null;
  readonly dpaTimeout?: number | null;
  readonly probeTimeout?: number | null;
  readonly reconnectWait?: number;
  readonly reconnectFactor?: number;
  readonly reconnectMax?: number;
  readonly reconnectJitter?: number;
  readonly quickReconnect?: boolean | null;
  readonly reopen?: "prompt" | "rfc3539" | null;
  readonly reopenDwaCount?: number | null;
  readonly validation?: ValidationSetting | null;
  readonly isSecure?: boolean;
  readonly isDynamic?: boolean;
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
