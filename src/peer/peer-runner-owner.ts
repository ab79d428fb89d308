import type { Message } from "../message/message.ts";
import type { Capabilities } from "./capabilities.ts";
import type { CloseManner } from "./close-manner.ts";
import type { PeerConnection } from "./connection.ts";
import type { Peer } from "./peer.ts";

/** An event of a peer, for the owner of its runner. */
export type PeerReport =
  /** An attempt began: the transport to these addresses is being opened. */
  | { readonly name: "connecting"; readonly connection: PeerConnection; readonly addresses: readonly string[] }
  /** The transport that we opened is up, CER was sent. */
  | { readonly name: "connected"; readonly connection: PeerConnection }
  /** CER/CEA is done. */
  | { readonly name: "opened"; readonly connection: PeerConnection; readonly capabilities: Capabilities }
  /** `peer.isUsable` became true: after `opened`, or after SUSPECT or REOPEN (failback). */
  | { readonly name: "ready"; readonly connection: PeerConnection; readonly isFailback: boolean }
  /** `peer.isUsable` became false; the connection may go on. */
  | {
      readonly name: "notReady";
      readonly connection: PeerConnection;
      readonly why: "suspect" | "disconnecting" | "closed";
    }
  /** The peer is suspect: move the requests that wait for its answers (RFC 3539 §3.4.2). After `closed` they are moved too. */
  | { readonly name: "failover"; readonly connection: PeerConnection }
  /** A DPR was sent or received; no new requests go out. */
  | {
      readonly name: "disconnecting";
      readonly connection: PeerConnection;
      readonly by: "us" | "peer";
      readonly cause: number | undefined;
    }
  /** No connection is left, or a newer one takes over. `connection` is the one that was open; null after a failed attempt. */
  | {
      readonly name: "closed";
      readonly connection: PeerConnection | null;
      readonly wasOpen: boolean;
      /** A DISCONNECT_REASON_*. */
      readonly reason: number;
      readonly detail: string | undefined;
      /** Seconds till the next attempt; null when none is planned. */
      readonly reconnectSeconds: number | null;
      /** A newer connection of the peer takes its place; `opened` follows. */
      readonly isReplaced: boolean;
    }
  /** Both nodes had dialled, and our name is the greater one: the connection that we opened is given up. */
  | { readonly name: "electionWon" }
  /** A further connection of the peer was turned away. */
  | {
      readonly name: "rejected";
      readonly connection: PeerConnection;
      readonly resultCode: number;
      readonly detail: string;
    }
  /** The peer broke the protocol; the runner has done what follows from that. */
  | {
      readonly name: "protocolError";
      readonly connection: PeerConnection;
      readonly detail: string;
      readonly message?: Message | undefined;
    }
  /** A message of ours to this connection can't be encoded; it is being closed. */
  | { readonly name: "unsendable"; readonly connection: PeerConnection; readonly error: unknown }
  /** The peer's Origin-State-Id grew: it lost the sessions that it had (RFC 6733 §8.16). */
  | { readonly name: "restarted"; readonly originStateId: number };

/** The node's side of a `PeerRunner`: it opens and closes transports, and hears what happens. */
export interface PeerRunnerOwner {
  /**
   * Starts to open a transport and returns its connection at once. TCP gets one address, SCTP all of the peer's. The result
   * comes later by `runner.transportUp` or `runner.transportClosed`; calls from within are put off until the runner is ready.
   */
  openTransport(peer: Peer, addresses: readonly string[]): PeerConnection;
  /** Closes the transport of a connection that the runner gave up; called once for each, also when the transport is gone. */
  closeTransport(connection: PeerConnection, how: CloseManner): void;
  /** True while octets wait for a peer that does not read them. */
  isBlocked(connection: PeerConnection): boolean;
  report(peer: Peer, report: PeerReport): void;
}
