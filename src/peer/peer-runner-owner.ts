import type { Message } from "../message/message.ts";
import type { Capabilities } from "./capabilities.ts";
import type { CloseManner } from "./close-manner.ts";
import type { PeerConnection } from "./connection.ts";
import type { Peer } from "./peer.ts";

/*
 * How a node drives the peers, which open no socket:
 *
 *   Once a node    one `TimerQueue`, one `Reception` (reception.ts) for incoming connections without a CER.
 *   Once a peer    one `Peer` and one `PeerRunner` (peer-runner.ts): `new PeerRunner(peer, owner, options)`.
 *   Outgoing       `runner.start()` dials (PSM-01; ignored unless Closed). The runner calls `owner.openTransport(peer, addresses)`,
 *                  which returns a new `PeerConnection(address, peer.port, PEER_SEND, ...)` at once. Later the node sets
 *                  `connection.localAddress` and calls `runner.transportUp(connection)`, or
 *                  `runner.transportClosed(connection, 50 or 48, detail)`.
 *   Incoming       `new PeerConnection(ip, port, PEER_RECV, ...)`, `localAddress`, then `reception.admit(connection)`. The
 *                  reception waits for the CER, judges it, answers the CERs that it refuses, and gives the others to a runner.
 *   Octets in      `connection.addInBytes(chunk)`, whatever the state.
 *   Messages       connection.messageHandler = (connection, message) => {
 *                    if (reception.receive(connection, message)) return;        // incoming only: its first message
 *                    if (runner.receive(connection, message)) route(message);     // false: taken or thrown away by the runner
 *                  }
 *                  The runner of an incoming connection is that of `connection.peer`, null before its CER.
 *   Faults         connection.faultHandler = (connection, fault) => reception.fault(...) || runner?.fault(connection, fault);
 *                  errors that `messageHandler` threw come here too (`kind: "handler"`), for the node to log.
 *   Octets out     `onAttention(connection)` comes once; then, at the end of the turn, `connection.flush(write)`.
 *   Closing        `owner.closeTransport(connection, how)`, once for each connection that a runner or a reception held, also
 *                  when its transport is gone already: the one place to forget it. It takes no more input by then. After
 *                  "flush" its phase is `flushing`: write what it holds, end, then `connection.close(false)`; after "now" and
 *                  "reset" its phase is `over`.
 *   Lost           `runner.transportClosed(connection, 49 or 48, detail)` or `reception.transportClosed(connection)`.
 *   Stop           `runner.stop({ cause })`: DPR in open states, else the end of the attempt (PSM-26, PSM-32).
 *                  `runner.abort(reason)`: all at once. Neither reconnects until `start()`; no timer is left when `closed`
 *                  was reported. `reception.close()` ends what waits.
 *   Reports        `owner.report(peer, report)`: see `PeerReport`; `ReceptionOwner.refused(refusal)`. Both
 *                  are called in the midst of a step and must not throw; calls that they make to the runner take effect after it.
 *   Coming back    A CER of a peer whose connection is open waits, at most `probeTimeout`, till octets come on the open connection,
 *                  it ends, or the time is over; then one of the two is closed. `owner.isBlocked(connection)`: the peer does not
 *                  read the connection.
 *   Routing        `peer.isUsable` (open, watchdog OKAY), `connection.supports(applicationId)`; counters and statistics of
 *                  `connection.peer` count by themselves, but for `addProcessedReqTime` and `addSentResultCode` of
 *                  application answers.
 */

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
