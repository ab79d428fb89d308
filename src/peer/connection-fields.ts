import type { Capabilities } from "./capabilities.ts";

/** What is known of a connection and of its two ends: plain fields, set by the owner of the transport and by the peer machine. */
export class PeerConnectionFields {
  /** Applications in common after CER/CEA, authorization half. */
  authApplicationIds: number[] = [];
  /** Applications in common after CER/CEA, accounting half. */
  acctApplicationIds: number[] = [];
  /** The capabilities that the peer announced in its CER or CEA; null before. */
  capabilities: Capabilities | null = null;
  /** Origin-Host of the peer after CER/CEA. */
  hostIdentity = "";
  /** Outgoing: our local address. Incoming: the addresses that the peer named in its CER. */
  hostIpAddress: string[] = [];
  /** 12 hexadecimal digits, unique within the node that gave them. */
  ident = "000000000000";
  /** The remote address or addresses: those that are dialled, and those in use once the transport is up. */
  ip: string | readonly string[];
  port: number;
  /** Name of the configured peer: known at once for an outgoing connection, after its CER for an incoming one. */
  nodeName = "";
  /** Our own Origin-Host on this connection. */
  originHost = "";
  /** Requests that came in after DPR and were thrown away (DPR-09). */
  ignoredRequests = 0;
  /** The local address of the transport, set by the owner once the transport is up. */
  localAddress = "";
  /** A number that the owner of the transport gives. */
  socketFileno = 0;
  /** PEER_TRANSPORT_TCP or PEER_TRANSPORT_SCTP. */
  socketProto = 0;

  constructor(ip: string | readonly string[], port: number) {
    this.ip = ip;
    this.port = port;
  }
}
