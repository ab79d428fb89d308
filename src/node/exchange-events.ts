import type { Message } from "../message/message.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";

/** How a request came to its end. */
export type RequestOutcome = "answered" | "timeout" | "connection_lost" | "cancelled" | "not_routable" | "overload";

/** A request came in and is this node's to answer, or was sent: an attempt for each peer that gets it. */
export interface RequestStarted {
  /** `client`: the request is this node's own. */
  readonly role: "client" | "server";
  readonly peer: Peer;
  readonly connection: PeerConnection;
  readonly request: Message;
  /** 1 for the first. */
  readonly attempt: number;
  /** In milliseconds since 1970. */
  readonly startedAtMs: number;
}

/** A request was answered, or nobody waits for its answer any more. Each request that started ends once. */
export interface RequestEnded {
  readonly role: "client" | "server";
  /** Undefined for a request that found no peer. */
  readonly peer: Peer | undefined;
  readonly commandCode: number;
  readonly applicationId: number;
  /** The Result-Code or Experimental-Result-Code of the answer; read from it when it is asked for. */
  readonly resultCode: number | undefined;
  readonly outcome: RequestOutcome;
  /** Since the request came in, or was to be sent first. */
  readonly latencyMs: number;
  readonly request: Message;
  readonly answer: Message | undefined;
  /** How many peers the request was sent to; 1 for a request that came in. */
  readonly attempts: number;
}

/** A request of this node between its first sending and its end, kept only while somebody listens. */
export interface ClientExchange {
  readonly request: Message;
  readonly sinceMs: number;
  attempts: number;
  peer: Peer | undefined;
}
