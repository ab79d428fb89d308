import type { Message } from "../message/message.ts";
import type { Capabilities } from "./capabilities.ts";
import { type MessageReceiver, NO_RECEIVER } from "./message-receiver.ts";

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
  /** Takes every message that the state lets through, in order. */
  receiver: MessageReceiver = NO_RECEIVER;

  constructor(ip: string | readonly string[], port: number) {
    this.ip = ip;
    this.port = port;
  }

  /** The {@link receiver} as a function: one that is set becomes the receiver. A promise that it returns is watched for its rejection. */
  get messageHandler(): (connection: this, message: Message) => void {
    return (_connection, message) => this.receiver.receive(message);
  }

  set messageHandler(handler: (connection: this, message: Message) => void) {
    this.receiver = { receive: (message) => handler(this, message) };
  }
}
