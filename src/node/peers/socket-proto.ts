import { PEER_TRANSPORT_SCTP, PEER_TRANSPORT_TCP } from "../../peer/peer-constants.ts";

/** The PEER_TRANSPORT_* of a protocol. TLS runs over TCP; transports that have no number of their own count as TCP. */
export function socketProtoOf(protocol: string): number {
  return protocol === "sctp" ? PEER_TRANSPORT_SCTP : PEER_TRANSPORT_TCP;
}

/** The transport of a DiameterURI that stands for a PEER_TRANSPORT_*. */
export function uriTransportOf(socketProto: number): "tcp" | "sctp" {
  return socketProto === PEER_TRANSPORT_SCTP ? "sctp" : "tcp";
}
