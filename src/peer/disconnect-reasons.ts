/** The peer sent DPR. */
export const DISCONNECT_REASON_DPR = 32;
/** The node was stopped, by force or because the wait was over. */
export const DISCONNECT_REASON_NODE_SHUTDOWN = 33;
/** Closed by us in good order: after a DPA, or after an answer that refused the connection. */
export const DISCONNECT_REASON_CLEAN_DISCONNECT = 34;
/** The transport failed at its creation, while reading or while writing, or its octets could not be read as Diameter. */
export const DISCONNECT_REASON_SOCKET_FAIL = 48;
/** The peer closed the transport. */
export const DISCONNECT_REASON_GONE_AWAY = 49;
/** The transport could not be opened: refused, unreachable, or not in time. */
export const DISCONNECT_REASON_FAILED_CONNECT = 50;
/** No CER or CEA in time, or another message in its place. */
export const DISCONNECT_REASON_FAILED_CONNECT_CE = 51;
/** The CEA refused us, came from another node, or left no common application. */
export const DISCONNECT_REASON_CER_REJECTED = 52;
/** The watchdog gave the peer up. */
export const DISCONNECT_REASON_DWA_TIMEOUT = 53;
/** The closer gave no reason. */
export const DISCONNECT_REASON_UNKNOWN = 64;

const texts: ReadonlyMap<number, string> = new Map([
  [DISCONNECT_REASON_DPR, "the peer sent DPR"],
  [DISCONNECT_REASON_NODE_SHUTDOWN, "the node was stopped"],
  [DISCONNECT_REASON_CLEAN_DISCONNECT, "clean disconnect"],
  [DISCONNECT_REASON_SOCKET_FAIL, "the transport failed"],
  [DISCONNECT_REASON_GONE_AWAY, "the peer closed the transport"],
  [DISCONNECT_REASON_FAILED_CONNECT, "the transport could not be opened"],
  [DISCONNECT_REASON_FAILED_CONNECT_CE, "no capabilities exchange in time"],
  [DISCONNECT_REASON_CER_REJECTED, "the capabilities exchange was refused"],
  [DISCONNECT_REASON_DWA_TIMEOUT, "no answer to the device watchdog"],
  [DISCONNECT_REASON_UNKNOWN, "no reason given"],
]);

/** A reason in words, for log lines and events. */
export function disconnectReasonText(reason: number): string {
  return texts.get(reason) ?? `reason ${reason}`;
}
