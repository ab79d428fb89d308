/** Direction of a connection: the remote side opened the transport. */
export const PEER_RECV = 1;
/** Direction of a connection: this node opened the transport. */
export const PEER_SEND = 2;

/** The transport is TCP. */
export const PEER_TRANSPORT_TCP = 10;
/** The transport is SCTP. */
export const PEER_TRANSPORT_SCTP = 11;

/** Outgoing only: the connect was started, its result is unknown. */
export const PEER_CONNECTING = 16;
/** The transport is up; only the capabilities exchange is accepted. */
export const PEER_CONNECTED = 17;
/** The capabilities exchange is done, traffic is allowed. */
export const PEER_READY = 18;
/** As {@link PEER_READY}, and a DWR of ours is unanswered or the watchdog doubts the peer. */
export const PEER_READY_WAITING_DWA = 19;
/** We sent DPR, or we received DPR and sent DPA. */
export const PEER_DISCONNECTING = 26;
/** The out buffer is still sent, then the transport is closed; nothing more is read. */
export const PEER_CLOSING = 27;
/** Closed; also the first state of a connection. */
export const PEER_CLOSED = 28;

/** The states in which traffic is allowed. */
export const PEER_READY_STATES: readonly number[] = [PEER_READY, PEER_READY_WAITING_DWA];

/** The two directions of a connection. */
export type PeerDirection = typeof PEER_RECV | typeof PEER_SEND;

/** The states of a connection in words, as log lines show them. */
export const stateNames: Readonly<Record<number, string>> = {
  [PEER_CONNECTING]: "CONNECTING",
  [PEER_CONNECTED]: "CONNECTED",
  [PEER_READY]: "READY",
  [PEER_READY_WAITING_DWA]: "READY_WAITING_DWA",
  [PEER_DISCONNECTING]: "DISCONNECTING",
  [PEER_CLOSING]: "CLOSING",
  [PEER_CLOSED]: "CLOSED",
};

/** The state as log lines show it; `null` is a peer without a connection: `DISCONNECTED`. */
export function peerStateText(state: number | null): string {
  return state === null ? "DISCONNECTED" : (stateNames[state] ?? "UNKNOWN");
}
