import type { Message } from "../message/message.ts";
import type { Address } from "../wire/address.ts";
import { parseHostPort } from "../wire/host-port.ts";
import { withoutIpv4Mapping } from "../wire/ip-text.ts";

/** Advertised by relays and redirect agents: every application (RFC 6733 §2.4). */
export const RELAY_APPLICATION = 0xffffffff;

/** An application that this node offers. */
export interface LocalApplication {
  readonly id: number;
  readonly auth: boolean;
  readonly acct: boolean;
  /** Above 0: it is advertised in Vendor-Specific-Application-Id. */
  readonly vendorId: number;
}

/** Our name and realm, which every base message carries. */
export interface LocalIdentity {
  readonly originHost: string;
  readonly originRealm: string;
  readonly originStateId?: number | undefined;
}

/** The capabilities of this node, which its CER and CEA announce; read anew for each message. */
export interface LocalCapabilities extends LocalIdentity {
  /** Addresses to name in CEA; wildcard ones stand for the connection's own (CER-20). */
  readonly ipAddresses: readonly string[];
  /** The maker's enterprise number; 0 says nothing (RFC 6733 §5.3.3). */
  readonly vendorId: number;
  readonly productName: string;
  readonly firmwareRevision?: number | undefined;
  /** Vendors whose AVPs are known; those of the applications are added (RFC 6733 §5.3.6). */
  readonly supportedVendorIds: readonly number[];
  readonly applications: readonly LocalApplication[];
  /** The Inband-Security-Ids that we offer and ask for: only by configuration, for peers of RFC 3588 (SEC-15). */
  readonly inbandSecurityIds?: readonly number[] | undefined;
}

/** The capabilities that a peer announced in its CER or CEA. */
export class Capabilities {
  readonly originHost: string;
  readonly originRealm: string;
  readonly hostIpAddresses: readonly string[];
  readonly vendorId: number;
  readonly productName: string;
  readonly firmwareRevision: number | undefined;
  readonly originStateId: number | undefined;
  readonly supportedVendorIds: readonly number[];
  readonly inbandSecurityIds: readonly number[];
  /** The ids in Auth-Application-Id and Vendor-Specific-Application-Id, each once, in ascending order. */
  readonly authApplicationIds: readonly number[];
  /** The ids in Acct-Application-Id and Vendor-Specific-Application-Id, each once, in ascending order. */
  readonly acctApplicationIds: readonly number[];

  /** Reads a CER or CEA; a field stays empty where its AVP is missing or of the wrong type. */
  constructor(message: Message) {
    const { attributes } = message;
    const specific = groups(attributes.vendorSpecificApplicationId);
    this.originHost = text(attributes.originHost);
    this.originRealm = text(attributes.originRealm);
    this.hostIpAddresses = list(attributes.hostIpAddress).flatMap(addressText);
    this.vendorId = numbers(attributes.vendorId)[0] ?? 0;
    this.productName = text(attributes.productName);
    this.firmwareRevision = numbers(attributes.firmwareRevision)[0];
    this.originStateId = numbers(attributes.originStateId)[0];
    this.supportedVendorIds = numbers(attributes.supportedVendorId);
    this.inbandSecurityIds = numbers(attributes.inbandSecurityId);
    this.authApplicationIds = inOrder([
      ...numbers(attributes.authApplicationId),
      ...specific.flatMap((group) => numbers(group.authApplicationId)),
    ]);
    this.acctApplicationIds = inOrder([
      ...numbers(attributes.acctApplicationId),
      ...specific.flatMap((group) => numbers(group.acctApplicationId)),
    ]);
  }

  /** True when the peer relays: it takes messages of every application (APP-05). */
  get isRelay(): boolean {
    return this.authApplicationIds.at(-1) === RELAY_APPLICATION || this.acctApplicationIds.at(-1) === RELAY_APPLICATION;
  }

  /** True when the peer takes messages of the application: in either half, or in the half that `kind` names (CER-09). */
  supports(applicationId: number, kind?: "auth" | "acct"): boolean {
    if (kind !== "acct" && isAmong(this.authApplicationIds, applicationId)) return true;
    if (kind !== "auth" && isAmong(this.acctApplicationIds, applicationId)) return true;
    return this.isRelay;
  }
}

/** The words " for accounting only" and the like, to follow an application id; empty where both halves are offered or none is. */
export function onlyHalf(remote: Pick<Capabilities, "supports">, id: number): string {
  const isAuth = remote.supports(id, "auth");
  if (isAuth === remote.supports(id, "acct")) return "";
  return isAuth ? " for authorization only" : " for accounting only";
}

/** The applications that two nodes share. */
export interface CommonApplications {
  readonly auth: number[];
  readonly acct: number[];
  /** True when some id of either half is common, or one side relays (CER-05, CER-06). */
  readonly isAny: boolean;
}

/** The applications shared with a peer (RFC 6733 §5.3). Vendor ids do not count; routing needs the halves apart (CER-09). */
export function commonApplications(local: LocalCapabilities, remote: Capabilities): CommonApplications {
  const auth = new Set(local.applications.filter((application) => application.auth).map(({ id }) => id));
  const acct = new Set(local.applications.filter((application) => application.acct).map(({ id }) => id));
  const isRelay = remote.isRelay || auth.has(RELAY_APPLICATION) || acct.has(RELAY_APPLICATION);
  return {
    auth: shared(auth, remote.authApplicationIds),
    acct: shared(acct, remote.acctApplicationIds),
    isAny: isRelay || [...auth, ...acct].some((id) => remote.supports(id)),
  };
}

/**
 * The addresses for Host-IP-Address: the configured ones with the connection's own address in place of wildcards, or the
 * connection's own when none is configured (RFC 6733 §5.3.5).
 */
export function hostIpAddresses(configured: readonly string[], localAddress: string): string[] {
  const own = localAddress === "" ? [] : [localAddress];
  const addresses = configured.flatMap((address) => (isWildcard(address) ? own : [address]));
  const chosen = addresses.length > 0 ? addresses : own;
  return chosen.length > 0 ? [...new Set(chosen.map(plainAddress))] : [UNKNOWN_ADDRESS];
}

/** True when `address` is one of `allowed`, whichever way either is written, with a port or without. */
export function isAmongAddresses(address: string, allowed: readonly string[]): boolean {
  const plain = plainAddress(address).toLowerCase();
  return allowed.some((candidate) => plainAddress(hostOf(candidate)).toLowerCase() === plain);
}

function hostOf(text: string): string {
  return parseHostPort(text)?.host ?? text;
}

/** The address "unspecified", for a transport that does not know its own: a CER or CEA has to name one. */
const UNKNOWN_ADDRESS = "0.0.0.0";

function isWildcard(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

/** The address without a zone, and in IPv4 form when a socket of both families shows an IPv4 address inside IPv6. */
function plainAddress(address: string): string {
  return withoutIpv4Mapping(address.split("%", 1)[0] as string);
}

function shared(local: ReadonlySet<number>, remote: readonly number[]): number[] {
  return [...local].filter((id) => isAmong(remote, id));
}

/**
 * The ids in ascending order, each once. Sorted, not put into a Set: V8 hashes whole numbers without a seed, so a stranger could
 * choose ids that all fall into one bucket.
 */
export function inOrder(ids: readonly number[]): number[] {
  return [...Uint32Array.from(ids).sort()].filter((id, index, all) => id !== all[index - 1]);
}

/** True when `wanted` is among the ids, which are in ascending order. */
function isAmong(ids: readonly number[], wanted: number): boolean {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ids[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return ids[from] === wanted;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function numbers(value: unknown): number[] {
  return list(value).filter((item): item is number => typeof item === "number");
}

function groups(value: unknown): readonly Record<string, unknown>[] {
  return list(value).filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function addressText(value: unknown): string[] {
  const { address } = value as Partial<Address> & { readonly address?: unknown };
  return typeof address === "string" ? [address] : [];
}
