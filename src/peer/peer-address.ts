import { parseIpv4, parseIpv6 } from "../wire/address.ts";
import { isAmongAddresses } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import type { Peer } from "./peer.ts";

/** The treatment of a configured peer that comes from another address than those it is dialled at. */
export type AddressCheck = boolean | "warn";

/**
 * Says, in a sentence, that a connection of a peer comes from an address which is none of the peer's; undefined when it does not, or
 * when the peer has no addresses. Over plain transport the Origin-Host of a CER is a claim that anybody can make.
 */
export function addressFault({ nodeName, ipAddresses }: Peer, { ip }: PeerConnection): string | undefined {
  if (ipAddresses.length === 0 || isAmongAddresses(String(ip), ipAddresses)) return undefined;
  return `${nodeName} comes from ${ip}; it is configured at ${ipAddresses.join(", ")}`;
}

/** True when a peer is dialled by a name that is looked up, so that its addresses are not known here. */
export function isAtName({ ipAddresses }: Peer): boolean {
  return ipAddresses.some((address) => parseIpv4(address) === undefined && parseIpv6(address) === undefined);
}
