import { DiameterError } from "../errors.ts";
import { Avp } from "../message/avp.ts";
import {
  AMOUNT,
  BOUND,
  COUNT,
  checkOptions,
  FLAG,
  given,
  IDENTITY,
  invalid,
  iterableOf,
  listOf,
  type OptionCheck,
  type OptionChecks,
  objectWith,
  oneOf,
  orNull,
  orUndefined,
  PORT,
  SECONDS,
  UNSIGNED_32,
} from "../option-checks.ts";
import { IDLE_TIMEOUT } from "../peer/watchdog.ts";
import { PRODUCT_NAME } from "../wire/base-codes.ts";
import { MAX_MESSAGE_LENGTH } from "../wire/header.ts";
import { isIpAddress } from "../wire/host-port.ts";
import { DEFAULT_NODE_LIMITS, type NodeLimits, type NodeOptions } from "./options.ts";

/** The check of an address of this host. The codec would take more, for AVPs of the same type hold E.164 numbers too. */
export const IP_ADDRESS: OptionCheck = {
  expected: 'an IP address such as "192.0.2.1"',
  takes: (value) => typeof value === "string" && isIpAddress(value),
};

/** The check of `validation`, before `Validation.of` judges the setting. */
export const VALIDATION: OptionCheck = {
  expected: "a mode, or { mode, avps }",
  takes: (value) => typeof value === "string" || (typeof value === "object" && value !== null),
};

/** The one Inband-Security-Id that we offer (RFC 6733 §6.10): nothing else that was agreed on could be kept. */
const NO_INBAND_SECURITY = 0;

/** The checks of the options of a node, and of its attributes when they are set. Values for a CER are checked as AVPs. */
export const NODE_OPTIONS: OptionChecks<NodeOptions> = {
  ipAddresses: listOf(IP_ADDRESS, 'a list of IP addresses such as ["192.0.2.1"]; names are looked up for peers only'),
  tcpPort: orNull(PORT, "null for no listener"),
  sctpPort: orNull(PORT, "null for no listener"),
  vendorIds: iterableOf(UNSIGNED_32, "enterprise numbers, such as [10415]"),
  vendorId: UNSIGNED_32,
  productName: carriedAs(PRODUCT_NAME, "a text"),
  firmwareRevision: UNSIGNED_32,
  stateId: { ...UNSIGNED_32, expected: `${UNSIGNED_32.expected}, such as the unix time in seconds` },
  ceaTimeout: SECONDS,
  cerTimeout: SECONDS,
  dwaTimeout: orNull(
    { expected: "seconds from 0 on", takes: (value) => Number.isFinite(value) && (value as number) >= 0 },
    "null for the watchdog's own time",
  ),
  dpaTimeout: SECONDS,
  dpaErrorInFlight: FLAG,
  probeTimeout: SECONDS,
  quickReconnect: FLAG,
  connectTimeout: SECONDS,
  idleTimeout: IDLE_TIMEOUT,
  wakeupInterval: SECONDS,
  reopen: oneOf("prompt", "rfc3539"),
  reopenDwaCount: COUNT,
  retransmitQueueSize: AMOUNT,
  validateReceivedRequestAvps: FLAG,
  validation: VALIDATION,
  peersLogging: FLAG,
  statsLogging: FLAG,
  checkAddresses: oneOf(true, false, "warn"),
  strictHalves: FLAG,
  unknownPeers: {
    expected: '"reject", "accept" or a function',
    takes: (value) => value === "reject" || value === "accept" || typeof value === "function",
  },
  inbandSecurityIds: listOf(UNSIGNED_32, "[0] or []"),
  dictionary: objectWith("a Dictionary", "extend", "avp", "command"),
  transport: objectWith("an object with listen and connect", "listen", "connect"),
  environment: {
    expected: "an object with clock and random",
    takes: (value) => typeof value === "object" && value !== null && "clock" in value && "random" in value,
  },
  logger: orNull(objectWith("an object with debug, info, warn and error", "debug", "info", "warn", "error"), "null"),
  limits: { expected: "an object of limits", takes: (value) => typeof value === "object" && value !== null },
};

/** Options that are read once, or that `NodeSettings` declares as accessors with checks of their own. */
type OtherOptions =
  | "stateId"
  | "strictHalves"
  | "retransmitQueueSize"
  | "validateReceivedRequestAvps"
  | "validation"
  | "dictionary"
  | "transport"
  | "environment"
  | "logger"
  | "limits";

/** The checks of fields that can be set later. A field may hold less than its option takes, or a value that stands for "none". */
export const NODE_FIELDS: OptionChecks<Omit<NodeOptions, OtherOptions>> = {
  ipAddresses: NODE_OPTIONS.ipAddresses,
  tcpPort: NODE_OPTIONS.tcpPort,
  sctpPort: NODE_OPTIONS.sctpPort,
  vendorIds: {
    expected: "a Set of enterprise numbers, such as new Set([10415])",
    takes: (value) => value instanceof Set && NODE_OPTIONS.vendorIds.takes(value),
  },
  vendorId: NODE_OPTIONS.vendorId,
  productName: NODE_OPTIONS.productName,
  firmwareRevision: orUndefined(NODE_OPTIONS.firmwareRevision),
  inbandSecurityIds: listOf(oneOf(NO_INBAND_SECURITY), "[0] or [], as TLS is not supported yet"),
  ceaTimeout: NODE_OPTIONS.ceaTimeout,
  cerTimeout: NODE_OPTIONS.cerTimeout,
  dwaTimeout: NODE_OPTIONS.dwaTimeout,
  dpaTimeout: NODE_OPTIONS.dpaTimeout,
  dpaErrorInFlight: NODE_OPTIONS.dpaErrorInFlight,
  probeTimeout: NODE_OPTIONS.probeTimeout,
  quickReconnect: NODE_OPTIONS.quickReconnect,
  connectTimeout: NODE_OPTIONS.connectTimeout,
  idleTimeout: NODE_OPTIONS.idleTimeout,
  wakeupInterval: NODE_OPTIONS.wakeupInterval,
  reopen: NODE_OPTIONS.reopen,
  reopenDwaCount: NODE_OPTIONS.reopenDwaCount,
  checkAddresses: NODE_OPTIONS.checkAddresses,
  peersLogging: NODE_OPTIONS.peersLogging,
  statsLogging: NODE_OPTIONS.statsLogging,
  unknownPeers: NODE_OPTIONS.unknownPeers,
};

/** The checks of the limits. */
const LIMITS: OptionChecks<NodeLimits> = {
  maxMessageLength: {
    expected: `at most ${MAX_MESSAGE_LENGTH}`,
    takes: (value) => BOUND.takes(value) && (value as number) <= MAX_MESSAGE_LENGTH,
  },
  maxGroupDepth: BOUND,
  maxAvps: BOUND,
  maxConnections: BOUND,
  maxConnectionsPerAddress: BOUND,
  maxUnknownConnections: BOUND,
  maxUnknownConnectionsPerAddress: BOUND,
  maxOctetsBeforeCapabilities: BOUND,
  maxAvpsBeforeCapabilities: BOUND,
  writePauseOctets: BOUND,
  maxWriteOctets: BOUND,
  maxWriteOctetsInAll: BOUND,
  maxPendingRequests: BOUND,
  maxUnanswered: BOUND,
  maxUnansweredPerPeer: BOUND,
  maxUnansweredOctets: BOUND,
  maxUnansweredOctetsPerPeer: BOUND,
};

/**
 * Checks the arguments of a node before anything is built on them.
 * @throws DiameterError `invalid-argument` with name, value and what to give; `not-supported` for in-band security.
 */
export function checkNodeOptions(originHost: unknown, realmName: unknown, options: NodeOptions): void {
  if (!IDENTITY.takes(originHost)) throw invalid("originHost", originHost, IDENTITY.expected);
  if (!IDENTITY.takes(realmName)) throw invalid("realmName", realmName, IDENTITY.expected);
  checkOptions(options, NODE_OPTIONS);
  if (options.inbandSecurityIds?.some((id) => id !== NO_INBAND_SECURITY)) {
    const ids = options.inbandSecurityIds.join(", ");
    throw new DiameterError("not-supported", `inbandSecurityIds is [${ids}], but TLS is not supported yet; give [0]`);
  }
}

/** Fills in the limits. @throws DiameterError `invalid-argument` for those that make no sense. */
export function nodeLimits(limits: Partial<NodeLimits> = {}): NodeLimits {
  checkOptions(limits, LIMITS, "limits.");
  const { maxConnections } = { ...DEFAULT_NODE_LIMITS, ...given(limits) };
  const maxConnectionsPerAddress = Math.ceil(maxConnections / SHARES);
  return { ...DEFAULT_NODE_LIMITS, maxConnectionsPerAddress, ...given(limits) };
}

/** One address may take the fourth part of all places. */
const SHARES = 4;

/** The check of a value that goes into an AVP of this code: the codec must be able to encode it. */
function carriedAs(code: number, expected: string): OptionCheck {
  const takes = (value: unknown): boolean => {
    try {
      Avp.new(code, 0, value as string);
      return true;
    } catch {
      return false;
    }
  };
  return { expected, takes };
}
