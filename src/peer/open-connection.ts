import type { Clock } from "../environment.ts";
import type { Capabilities } from "./capabilities.ts";
import { enterPhase, type PeerConnection } from "./connection.ts";
import type { EndReason } from "./end-reason.ts";
import type { Peer, PeerEnd } from "./peer.ts";
import type { PeerReport } from "./peer-runner-owner.ts";
import { OPEN } from "./phase.ts";
import { Readiness } from "./readiness.ts";
import { isOpenState, type PeerState } from "./state-machine.ts";
import type { WatchdogRunner } from "./watchdog-runner.ts";

/** The collaborators of a {@link OpenConnection}. */
export interface OpenConnectionOptions {
  readonly peer: Peer;
  readonly clock: Clock;
  readonly endReason: EndReason;
  readonly watch: () => WatchdogRunner;
  readonly state: () => PeerState;
  readonly report: (report: PeerReport) => void;
}

/** A peer as its node sees it: keeps the open connection, from the capabilities exchange to its end, and reports on it. */
export class OpenConnection {
  readonly #options: OpenConnectionOptions;
  readonly #readiness: Readiness;
  #connection: PeerConnection | null = null;

  constructor(options: OpenConnectionOptions) {
    this.#options = options;
    this.#readiness = new Readiness(options.report);
  }

  /** The connection that is open, or was open until now. */
  get connection(): PeerConnection | null {
    return this.#connection;
  }

  /** Makes a connection the open one: its capabilities are exchanged. */
  open(connection: PeerConnection, capabilities: Capabilities): void {
    const { peer, endReason, report, watch } = this.#options;
    this.#connection = connection;
    endReason.forget();
    peer.disconnectReason = null;
    peer.disconnectDetail = null;
    peer.lastEnd = null;
    enterPhase(connection, OPEN);
    report({ name: "opened", connection, capabilities });
    this.noteOriginState(capabilities.originStateId);
    watch().handle("connectionUp");
  }

  /** Reports that no connection is left, after an open one or an attempt. `plan` gives the seconds till the next attempt. */
  close(plan: () => number | null): void {
    const { endReason, report, watch } = this.#options;
    const connection = this.#connection;
    watch().handle("connectionDown");
    this.#connection = null;
    const { reason, detail } = endReason;
    this.#noteDisconnect({ reason, detail });
    const reconnectSeconds = plan();
    const wasOpen = connection !== null;
    report({ name: "closed", connection, wasOpen, reason, detail, reconnectSeconds, isReplaced: false });
  }

  /** Reports the open connection closed, because a newer one replaces it. The machine's state is already that of the newer one. */
  replace(): void {
    const { endReason, report, watch } = this.#options;
    const connection = this.#connection as PeerConnection;
    this.#connection = null;
    watch().handle("connectionDown");
    this.#readiness.show(connection, "Closed", watch().watchdog);
    const { reason, detail = "a newer connection of the peer takes its place" } = endReason;
    this.#noteDisconnect(null);
    const more = { reason, detail, reconnectSeconds: null, isReplaced: true };
    report({ name: "closed", connection, wasOpen: true, ...more });
  }

  /** Reports `failover` of an open connection that the watchdog suspects. A connection that is gone is reported by `closed`. */
  suspect(): void {
    if (this.#connection !== null && isOpenState(this.#options.state())) {
      this.#options.report({ name: "failover", connection: this.#connection });
    }
  }

  /** Notes that the watchdog suspects the peer no more. */
  noteFailback(): void {
    this.#readiness.noteFailback();
  }

  /** Shows the present state and watchdog; called when either may have changed. */
  show(): void {
    const { state, watch } = this.#options;
    if (this.#connection !== null) this.#readiness.show(this.#connection, state(), watch().watchdog);
  }

  noteConnect(): void {
    this.#options.peer.lastConnect = this.#unixSeconds();
  }

  noteOriginState(value: unknown): void {
    if (typeof value !== "number") return;
    const { peer, report } = this.#options;
    const before = peer.originStateId;
    peer.originStateId = value;
    if (before !== null && value > before) report({ name: "restarted", originStateId: value });
  }

  #noteDisconnect(end: PeerEnd | null): void {
    const { peer } = this.#options;
    peer.lastDisconnect = this.#unixSeconds();
    peer.lastEnd = end;
  }

  #unixSeconds(): number {
    return Math.floor(this.#options.clock.now() / 1000);
  }
}
