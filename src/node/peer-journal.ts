import { dump } from "../message/dump.ts";
import { type Message, receive } from "../message/message.ts";
import { DIAMETER_MISSING_AVP, DIAMETER_UNKNOWN_PEER } from "../message/result-codes.ts";
import type { PeerConnection } from "../peer/connection.ts";
import { disconnectCauseText } from "../peer/disconnect.ts";
import {
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_SOCKET_FAIL,
  disconnectReasonText,
} from "../peer/disconnect-reasons.ts";
import type { Peer } from "../peer/peer.ts";
import type { PeerReport } from "../peer/peer-runner-owner.ts";
import type { RefusedConnection } from "../peer/reception.ts";
import { PEER_COMMANDS } from "../wire/base-codes.ts";
import { hostPortText } from "../wire/host-port.ts";
import { quoted } from "../wire/quoted.ts";
import type { EventTable } from "./events.ts";
import { type LogComponent, type Logger, type LogLevel, SafeLog } from "./log.ts";
import type { NodeApplication } from "./node-application.ts";

/** Turns the life of peers and connections into events and log lines. */
export class PeerJournal {
  readonly #events: EventTable;
  readonly #log: SafeLog;

  constructor(events: EventTable, logger: () => Logger) {
    this.#events = events;
    this.#log = new SafeLog(logger);
  }

  /** Records a message that came in or goes out. */
  message(direction: "received" | "sent", connection: PeerConnection, message: Message): void {
    if (this.#events.heard.message) this.#events.emit("message", { direction, connection, message });
    if (!this.#log.hearsMessages) return;
    const isReceived = direction === "received";
    const kind = `${message.name} ${message.isRequest ? "request" : "answer"}`;
    this.log(isReceived ? "info" : "debug", "diameter.peer", `${direction} ${kind}`, { connection });
    if (PEER_COMMANDS.has(message.code)) {
      this.log("info", "diameter.node", `${isReceived ? "got" : "sending"} ${kind}`, { connection });
    }
    if (isReceived) this.#logFindings(connection, message);
    if (!this.isLogged("debug", "diameter.peer.msg")) return;
    const name = connection.nodeName || connection.hostIdentity || String(connection.ip);
    const text = `${isReceived ? "RECV" : "SENT"} ${quoted(name)}\n${dumpSafely(message, connection)}`;
    this.log("debug", "diameter.peer.msg", text, { connection });
  }

  /** Records an address that the node listens at. */
  listening({ address, port }: { readonly address: string; readonly port: number }): void {
    this.log("info", "diameter.node", `listens on ${hostPortText(address, port)}`);
  }

  report(peer: Peer, report: PeerReport): void {
    switch (report.name) {
      case "connecting":
        this.note("info", peer, `connecting to ${report.addresses.join(", ")} port ${peer.port}`);
        this.#events.emit("peerConnecting", { peer, addresses: report.addresses });
        return;
      case "connected":
        this.note("info", peer, "transport is up, CER sent", report.connection);
        this.#events.emit("peerConnected", { peer, connection: report.connection });
        return;
      case "opened":
        this.#opened(peer, report.connection);
        return;
      case "ready":
        this.note("info", peer, report.isFailback ? "ready again" : "ready", report.connection);
        this.#events.emit("peerReady", { peer, connection: report.connection, isFailback: report.isFailback });
        return;
      case "notReady":
        this.#notReady(peer, report);
        return;
      case "failover":
        this.note("warn", peer, "suspect: its requests go to other peers", report.connection);
        return;
      case "disconnecting":
        this.#disconnecting(peer, report);
        return;
      case "closed":
        this.#closed(peer, report);
        return;
      case "rejected":
        this.#rejected(report.connection, { ...report, originHost: peer.nodeName, reason: report.detail });
        return;
      case "electionWon":
        this.note("info", peer, "election won: the connection that it opened is kept");
        return;
      case "protocolError":
        this.protocolError(report.connection, { reason: report.detail, message: report.message });
        return;
      case "unsendable":
        this.unsendable(report.connection, report.error);
        return;
      case "restarted":
        this.note("info", peer, `restarted (Origin-State-Id ${report.originStateId}): its sessions are lost`);
        this.#events.emit("peerRestarted", { peer, originStateId: report.originStateId });
        return;
      default:
        unreachable(report);
    }
  }

  /** Records a connection that was refused before it had a peer. */
  refused({ connection, capabilities, resultCode, detail }: RefusedConnection): void {
    const originHost = capabilities?.originHost || undefined;
    this.#rejected(connection, { originHost, resultCode: resultCode ?? undefined, reason: detail });
  }

  /** Records a base message that can't be encoded, because the node's own data are wrong. */
  unsendable(connection: PeerConnection, error: unknown): void {
    const text =
      "a message of the base protocol can't be encoded, the connection is closed; look at the node's options";
    this.log("error", "diameter.node", text, { connection, error });
  }

  /** Records a protocol error of a peer. */
  protocolError(
    connection: PeerConnection,
    error: {
      readonly reason: string;
      readonly message?: Message | undefined;
      readonly resultCode?: number | undefined;
    },
  ): void {
    const { reason, message, resultCode } = error;
    if (connection.peer !== null) connection.peer.counters.protocolErrors++;
    // Unexpected answers are ordinary after a timeout: nothing above debug (HDR-29).
    const level = message?.isRequest === false ? "debug" : "warn";
    const answered = resultCode === undefined ? "" : `, answered ${resultCode}`;
    // Without a message the error is in the octets, or in a message that the connection's state does not allow.
    this.log(
      level,
      message === undefined ? "diameter.peer" : "diameter.node",
      `${message?.name ?? "input"}: ${reason}${answered}`,
      { connection },
    );
    this.#events.emit("protocolError", { connection, reason, message, resultCode });
  }

  /** The connection that an answer was to go out on is gone. */
  answerDropped(message: Message, reason: string): void {
    this.log("debug", "diameter.node", `${message.name} answer dropped: ${reason}`);
    this.#events.emit("answerDropped", { message, reason });
  }

  /** An application threw where it must not. It goes by its id, as its name is the user's own code too. */
  applicationFailed({ applicationId }: NodeApplication, what: string, error: unknown): void {
    this.log("error", "diameter.application", `application ${applicationId}: ${what}`, { error });
  }

  /** How long DWAs have been waited for. */
  waits(peers: Iterable<Peer>): void {
    if (!this.isLogged("debug", "diameter.node")) return;
    for (const peer of peers) {
      const { connection } = peer;
      if (!connection?.isWaitingForDwa) continue;
      this.log("debug", "diameter.node", `waiting for DWA since ${connection.dwaWaitTime} s`, { peer, connection });
    }
  }

  /** Writes a line about a peer. A stranger may give any name, so it is quoted. */
  note(level: LogLevel, peer: Peer, text: string, connection?: PeerConnection, component?: LogComponent): void {
    const name = peer.isDynamic ? quoted(peer.nodeName) : peer.nodeName;
    this.log(level, component ?? "diameter.node", `${name}: ${text}`, { peer, connection: connection ?? null });
  }

  /** True when a line of this level and component would be seen. */
  isLogged(level: LogLevel, component: LogComponent): boolean {
    return this.#log.isLogged(level, component);
  }

  log(
    level: LogLevel,
    component: LogComponent,
    text: string,
    about: { readonly peer?: Peer; readonly connection?: PeerConnection | null; readonly error?: unknown } = {},
  ): void {
    if (!this.isLogged(level, component)) return;
    const { peer, connection, error } = about;
    const name = peer?.nodeName ?? connection?.nodeName;
    this.#log.write(level, text, {
      component,
      ...(name ? { peer: name } : {}),
      ...(connection ? { connection: connection.ident } : {}),
      ...(error === undefined ? {} : { error }),
    });
  }

  /** Logs the findings of a message. Decodes the message, so only where somebody reads the log. */
  #logFindings(connection: PeerConnection, message: Message): void {
    const isMissingLogged = this.isLogged("debug", "diameter.avp");
    const isFaultLogged = this.isLogged("warn", "diameter.message.avp");
    if (!isMissingLogged && !isFaultLogged) return;
    for (const { resultCode, reason } of message.findings.slice(0, MAX_LOGGED_FINDINGS)) {
      if (resultCode === DIAMETER_MISSING_AVP)
        this.log("debug", "diameter.avp", `${message.name}: ${reason}`, { connection });
      else this.log("warn", "diameter.message.avp", `${message.name}: ${reason}`, { connection });
    }
  }

  #opened(peer: Peer, connection: PeerConnection): void {
    if (connection.isReceiver) this.#events.emit("peerConnected", { peer, connection });
    const { authApplicationIds: auth, acctApplicationIds: acct } = connection;
    const relay = connection.capabilities?.isRelay ? ", it is a relay" : "";
    this.note("info", peer, `capabilities exchanged: auth ${listed(auth)}; acct ${listed(acct)}${relay}`, connection);
  }

  #notReady(peer: Peer, report: PeerReport & { name: "notReady" }): void {
    this.note("debug", peer, `takes no requests: ${report.why}`, report.connection);
    if (report.why === "suspect") this.#events.emit("peerSuspected", { peer, connection: report.connection });
  }

  #disconnecting(peer: Peer, { connection, by, cause }: PeerReport & { name: "disconnecting" }): void {
    const text = cause === undefined ? "no cause" : disconnectCauseText(cause);
    this.note("info", peer, by === "us" ? `DPR sent: ${text}` : `DPR received: ${text}`, connection);
    this.#events.emit("peerDisconnecting", { peer, connection, by, cause });
  }

  #closed(peer: Peer, report: PeerReport & { name: "closed" }): void {
    const { reason, detail, wasOpen, reconnectSeconds, connection } = report;
    const more = detail === undefined ? "" : ` (${detail})`;
    const next = reconnectSeconds === null ? "" : `; next attempt in ${reconnectSeconds.toFixed(1)} s`;
    const level = wasOpen && reason < FIRST_FAILURE ? "info" : "warn";
    const text = `disconnected: ${disconnectReasonText(reason)}${more}${next}`;
    this.note(level, peer, text, connection ?? undefined, componentOf(reason));
    this.#events.emit("peerDisconnected", { peer, reason, detail, wasReady: wasOpen, reconnectSeconds });
  }

  #rejected(
    connection: PeerConnection,
    why: { readonly originHost: string | undefined; readonly resultCode: number | undefined; readonly reason: string },
  ): void {
    const { originHost, resultCode, reason } = why;
    const who = originHost === undefined ? String(connection.ip) : `${quoted(originHost)} at ${connection.ip}`;
    const todo = resultCode === DIAMETER_UNKNOWN_PEER ? "; addPeer, or unknownPeers, lets it in" : "";
    this.log("warn", "diameter.node", `connection of ${who} refused: ${reason}${todo}`, { connection });
    this.#events.emit("peerRejected", { connection, originHost, resultCode, reason });
  }
}

/** The first DISCONNECT_REASON_* that stands for a failure. */
const FIRST_FAILURE = 48;

/** The most lines for one message: a sender of nonsense must not flood the log. */
const MAX_LOGGED_FINDINGS = 8;

const TRANSPORT_REASONS: ReadonlySet<number> = new Set([
  DISCONNECT_REASON_SOCKET_FAIL,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_FAILED_CONNECT,
]);

function listed(ids: Iterable<number>): string {
  return [...ids].join(", ") || "none";
}

/** The component that logs an end: `diameter.connection` for transports that failed or could not be opened. */
function componentOf(reason: number): LogComponent {
  return TRANSPORT_REASONS.has(reason) ? "diameter.connection" : "diameter.node";
}

/** Dumps a message for the log; a dump that fails must not break traffic. */
function dumpSafely(message: Message, { dictionary }: PeerConnection): string {
  try {
    // A message made here knows only its own format. Read back as the peer reads it, every AVP gets its name.
    return dump(message.received === undefined ? receive(message.asBytes({ check: false }), dictionary) : message);
  } catch (error) {
    return `The dump failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function unreachable(report: never): never {
  throw new TypeError(`No such report: ${JSON.stringify(report)}`);
}
