import type { Clock } from "../environment.ts";
import type { Capabilities } from "./capabilities.ts";
import type { PeerConnection } from "./connection.ts";
import type { Ending } from "./ending.ts";
import { isOpenState, type PeerState } from "./machine.ts";
import type { Peer } from "./peer.ts";
import type { PeerReport } from "./peer-runner-owner.ts";
import { Readiness } from "./readiness.ts";
import { PEER_READY } from "./states.ts";
import type { WatchdogRunner } from "./watchdog-runner.ts";

/** What a presence works with. */
export interface PresenceOptions {
  readonly peer: Peer;
  readonly clock: Clock;
  readonly ending: Ending;
  readonly watch: () => WatchdogRunner;
  readonly state: () => PeerState;
  readonly report: (report: PeerReport) => void;
}

/** A peer as its node sees it: which connection is open, from its capabilities to its end, and what is reported of that. */
export class Presence {
  readonly #options: PresenceOptions;
  readonly #readiness: Readiness;
  #connection: PeerConnection | null = null;

  constructor(options: PresenceOptions) {
    this.#options = options;
    this.#readiness = new Readiness(options.report);
  }

  /** The connection that is open or was until now. */
  get connection(): PeerConnection | null {
    return this.#connection;
  }

  /** The capabilities are exchanged. */
  open(connection: PeerConnection, capabilities: Capabilities): void {
    const { peer, ending, report, watch } = this.#options;
    this.#connection = connection;
    ending.forget();
    peer.disconnectReason = null;
    peer.disconnectDetail = null;
    connection.state = PEER_READY;
    report({ name: "opened", connection, capabilities });
    this.noteOriginState(capabilities.originStateId);
    watch().handle("connectionUp");
  }

  /** No connection is left, after being open or after an attempt. `plan`: the seconds till the next attempt. */
  close(plan: () => number | null): void {
    const { ending, report, watch } = this.#options;
    const connection = this.#connection;
    watch().handle("connectionDown");
    this.#connection = null;
    this.#noteDisconnect();
    const reconnectSeconds = plan();
    const { reason, detail } = ending;
    const wasOpen = connection !== null;
    report({ name: "closed", connection, wasOpen, reason, detail, reconnectSeconds, isReplaced: false });
  }

  /** A newer connection takes over. The peer is closed and open again, though the state is already that of the step's end. */
  replace(): void {
    const { ending, report, watch } = this.#options;
    const connection = this.#connection as PeerConnection;
    this.#connection = null;
    watch().handle("connectionDown");
    this.#readiness.show(connection, "Closed", watch().watchdog);
    this.#noteDisconnect();
    const { reason, detail = "a newer connection of the peer takes its place" } = ending;
    const more = { reason, detail, reconnectSeconds: null, isReplaced: true };
    report({ name: "closed", connection, wasOpen: true, ...more });
  }

  /** The watchdog has doubts. Of a connection that is gone `closed` says the same. */
  suspect(): void {
    if (this.#connection !== null && isOpenState(this.#options.state())) {
      this.#options.report({ name: "failover", connection: this.#connection });
    }
  }

  /** The watchdog has none any more. */
  noteFailback(): void {
    this.#readiness.noteFailback();
  }

  /** State or watchdog may have changed. */
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

  #noteDisconnect(): void {
    this.#options.peer.lastDisconnect = this.#unixSeconds();
  }

  #unixSeconds(): number {
    return Math.floor(this.#options.clock.now() / 1000);
  }
}
