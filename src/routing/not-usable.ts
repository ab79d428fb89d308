import * as reasons from "../peer/disconnect-reasons.ts";
import { disconnectReasonText } from "../peer/disconnect-reasons.ts";
import type { Peer, PeerEnd } from "../peer/peer.ts";
import { peerStateText } from "../peer/peer-constants.ts";

/** Why a peer takes no requests now, with its last failure and what to do about it; undefined when the peer is usable. */
export function whyNotUsable(peer: Peer): string | undefined {
  const { connection, lastEnd } = peer;
  if (connection === null)
    return lastEnd === null ? whyNeverConnected(peer) : `not connected: ${lastFailure(peer, lastEnd)}`;
  if (peer.isUsable) return undefined;
  const before = lastEnd === null ? "" : `; before that ${lastFailure(peer, lastEnd)}`;
  return `not ready: ${peerStateText(connection.state)} (${peer.rfcState}), its watchdog is in ${peer.watchdogState}${before}`;
}

function whyNeverConnected({ persistent, isDynamic }: Peer): string {
  if (persistent || isDynamic) return "not connected yet";
  return "not connected yet, and not dialled: it is not persistent; give addPeer persistent: true, or wait till it connects";
}

function lastFailure(peer: Peer, { reason, detail }: PeerEnd): string {
  const more = detail === undefined ? "" : ` (${detail})`;
  const todo = advice(reason, detail ?? "");
  return `${disconnectReasonText(reason)} ${peer.disconnectedSince} s ago${more}${todo === undefined ? "" : `; ${todo}`}`;
}

/** What to do about an end. The details of a refused CER say it themselves. */
function advice(reason: number, detail: string): string | undefined {
  if (reason !== reasons.DISCONNECT_REASON_FAILED_CONNECT) return ADVICE.get(reason);
  return TRANSPORT_ADVICE.find(([code]) => detail.includes(code))?.[1];
}

const ADVICE: ReadonlyMap<number, string> = new Map([
  [reasons.DISCONNECT_REASON_DPR, "it took leave itself; alwaysReconnect: true dials it again nevertheless"],
  [
    reasons.DISCONNECT_REASON_FAILED_CONNECT_CE,
    "it takes connections but sends no CEA; is it a Diameter node, on this port, without TLS?",
  ],
  [reasons.DISCONNECT_REASON_GONE_AWAY, "its own log should say why"],
]);

const NO_WAY = "no way leads there from this host; check address and localAddress";

const TRANSPORT_ADVICE: readonly [code: string, text: string][] = [
  ["ECONNREFUSED", "nothing listens there; start it, or correct address and port"],
  ["ENOTFOUND", "the name has no address; give addPeer ipAddresses"],
  ["EAI_AGAIN", "the name can't be looked up now; give addPeer ipAddresses"],
  ["EHOSTUNREACH", NO_WAY],
  ["ENETUNREACH", NO_WAY],
  ["EADDRNOTAVAIL", NO_WAY],
];
