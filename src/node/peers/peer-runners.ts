import type { Environment } from "../../environment.ts";
import type { SequenceGenerator } from "../../identifiers.ts";
import type { LocalCapabilities } from "../../peer/capabilities.ts";
import type { CloseManner } from "../../peer/close-manner.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import { DisconnectCause } from "../../peer/disconnect.ts";
import { DISCONNECT_REASON_CLEAN_DISCONNECT, DISCONNECT_REASON_FAILED_CONNECT } from "../../peer/disconnect-reasons.ts";
import type { Peer } from "../../peer/peer.ts";
import type { AddressCheck } from "../../peer/peer-address.ts";
import { PeerRunner } from "../../peer/peer-runner.ts";
import type { PeerReport, PeerRunnerOwner } from "../../peer/peer-runner-owner.ts";
import type { PeerRunnerSettings } from "../../peer/peer-runner-settings.ts";
import { Reception, type ReceptionSettings } from "../../peer/reception.ts";
import { PeerStats } from "../../peer/statistics.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import type { TimerQueue } from "../../timer-queue.ts";
import type { TransportConnection } from "../../transport/transport.ts";
import type { Emptied } from "../emptied.ts";
import type { PeerJournal } from "../peer-journal.ts";
import { AddressWatch } from "./address-watch.ts";
import type { Channel } from "./channel.ts";
import { type Channels, placeOf } from "./channels.ts";
import { type Dialer, endpointOf } from "./dialer.ts";
import { learnName, learnRealm } from "./learned.ts";
import { type StrangerSettings, Strangers } from "./strangers.ts";
import { Traffic, type TrafficOptions } from "./traffic.ts";

/** The settings of {@link PeerRunners}; read at each use. */
export interface PeerRunnersSettings extends PeerRunnerSettings, ReceptionSettings, StrangerSettings {
  readonly checkAddresses: AddressCheck;
}

/** The collaborators of {@link PeerRunners}. */
export interface PeerRunnersOptions extends Pick<TrafficOptions, "requests" | "answers" | "octets"> {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  readonly dialer: Dialer;
  readonly settings: PeerRunnersSettings;
  readonly endToEndSeq: SequenceGenerator;
  readonly local: () => LocalCapabilities;
  readonly peers: PeerTable;
  readonly journal: PeerJournal;
  readonly emptied: Emptied;
  /** A peer became ready or is so no more. */
  readonly onReadiness: (peer: Peer) => void;
  /** Told of the channel of a suspect peer. */
  readonly onSuspect: (channel: Channel) => void;
  /** Told of a channel that was given up, and why, in words. */
  readonly onLost: (channel: Channel, why: string) => void;
}

/** The runners of a node's peers: opens and closes channels for them, lets strangers in, and keeps the sums of those that left. */
export class PeerRunners implements PeerRunnerOwner {
  readonly reception: Reception;
  /** Takes what happens on the channels. */
  readonly traffic: Traffic;
  readonly #options: PeerRunnersOptions;
  readonly #channels: Channels;
  readonly #runners = new Map<Peer, PeerRunner>();
  /** The sum of the statistics of peers that have left. */
  readonly #departed: PeerStats;
  readonly #addresses: AddressWatch;
  /** Peers that are being removed. */
  readonly #leaving = new Map<Peer, () => void>();

  constructor(options: PeerRunnersOptions, channels: Channels) {
    this.#options = options;
    this.#channels = channels;
    const { timers, settings, endToEndSeq, local, peers, journal, requests, answers, octets } = options;
    const { clock } = options.environment;
    this.#departed = new PeerStats(clock);
    this.#addresses = new AddressWatch({
      timers,
      settings,
      warn: (text, peer, connection) => journal.log("warn", "diameter.node", text, { peer, connection }),
    });
    const runnerOf = (peer: Peer): PeerRunner | undefined => this.#runners.get(peer);
    const strangers = new Strangers({
      ...{ clock, settings, peers, channels, journal, runnerOf },
      add: (peer) => this.add(peer),
      closeTransport: (connection, how) => this.closeTransport(connection, how),
    });
    this.reception = new Reception(strangers, { clock, timers, settings, endToEndSeq, local });
    this.traffic = new Traffic({ channels, reception: this.reception, runnerOf, requests, answers, journal, octets });
  }

  /** The runners of all peers. */
  get all(): Iterable<PeerRunner> {
    return this.#runners.values();
  }

  /** The statistics of all peers, and of those that have left. */
  get statistics(): PeerStats[] {
    return [...Array.from(this.#runners.keys(), ({ statistics }) => statistics), this.#departed];
  }

  /** Gives a peer its runner. */
  add(peer: Peer): PeerRunner {
    const { environment, timers, settings, endToEndSeq, local } = this.#options;
    const runner = new PeerRunner(peer, this, { environment, timers, settings, endToEndSeq, local });
    this.#runners.set(peer, runner);
    return runner;
  }

  /** Takes leave of a peer, or drops it, and forgets it. Resolves when its connection is closed. */
  leave(peer: Peer, how: { readonly cause?: DisconnectCause; readonly force?: boolean }): Promise<void> {
    const runner = this.#runners.get(peer);
    if (runner === undefined) return Promise.resolve();
    const left = new Promise<void>((resolve) => {
      this.#leaving.set(peer, resolve);
    });
    if (how.force) runner.abort(DISCONNECT_REASON_CLEAN_DISCONNECT);
    else runner.stop(how.cause === undefined ? {} : { cause: how.cause });
    if (runner.rfcState === "Closed") this.#left(peer);
    return left;
  }

  /** The runner of which this is the open connection. */
  ofOpen(connection: PeerConnection): PeerRunner | undefined {
    const { peer } = connection;
    return peer !== null && peer.connection === connection ? this.#runners.get(peer) : undefined;
  }

  of(peer: Peer): PeerRunner | undefined {
    return this.#runners.get(peer);
  }

  /** Dials a peer, if nobody does so already. */
  dial(peer: Peer): void {
    this.#runners.get(peer)?.start();
  }

  /** Takes a transport that another node opened; it was up since then, in milliseconds of the monotonic clock. */
  accept(transport: TransportConnection, upSince: number): void {
    const { address: ip, port } = transport.remote;
    const channel = this.#channels.open(placeOf(transport.facts));
    const { connection } = channel;
    this.#options.journal.log("info", "diameter.connection", `new client ${ip}:${port}, waiting for its CER`, {
      connection,
    });
    this.traffic.attend(channel);
    this.reception.admit(connection, upSince);
    this.#channels.attach(channel, transport);
  }

  // --- what runners ask for -----------------------------------------------------------------------------------------

  openTransport(peer: Peer, addresses: readonly string[]): PeerConnection {
    const [first = "", ...others] = addresses;
    const { address, port } = endpointOf(peer, first);
    const ip = others.length === 0 ? address : addresses;
    const abortConnect = new AbortController();
    const channel = this.#channels.open({ ip, port, socketProto: peer.transport }, abortConnect);
    channel.runner = this.#runners.get(peer) ?? null;
    this.traffic.attend(channel);
    this.#options.dialer.dial(peer, addresses, abortConnect.signal).then(
      (transport) => this.#connected(channel, transport),
      (error) => this.#connectFailed(channel, error),
    );
    return channel.connection;
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    const channel = this.#channels.of(connection);
    if (channel === undefined) return;
    const { ignoredRequests } = connection;
    const ignored = ignoredRequests === 0 ? "" : `; ${ignoredRequests} requests came after DPR and were not handled`;
    this.#options.journal.log("info", "diameter.connection", CLOSING[how] + ignored, { connection });
    this.#channels.forget(channel);
    this.#addresses.closed(connection);
    channel.abortConnect?.abort();
    channel.pump.close(how);
    if (connection.peer !== null) this.#options.onLost(channel, "closed");
  }

  isBlocked(connection: PeerConnection): boolean {
    return this.#channels.of(connection)?.pump.isPaused === true;
  }

  report(peer: Peer, report: PeerReport): void {
    const { journal, onReadiness, onSuspect } = this.#options;
    if (report.name === "opened") {
      if (!learnName(this.#options, peer, report))
        this.#runners.get(peer)?.stop({ cause: DisconnectCause.DO_NOT_WANT_TO_TALK_TO_YOU });
      learnRealm(this.#options, peer, report);
      this.#addresses.opened(peer, report.connection);
    }
    journal.report(peer, report);
    if (report.name === "ready" || report.name === "notReady") onReadiness(peer);
    else if (report.name === "failover") {
      const channel = this.#channels.of(report.connection);
      if (channel !== undefined) onSuspect(channel);
    } else if (report.name === "closed" && !report.isReplaced) this.#closed(peer);
  }

  #connected(channel: Channel, transport: TransportConnection): void {
    if (!this.#channels.holds(channel)) {
      transport.destroy();
      return;
    }
    this.#channels.attach(channel, transport);
    channel.runner?.transportUp(channel.connection);
  }

  #connectFailed(channel: Channel, error: unknown): void {
    if (!this.#channels.holds(channel)) return;
    const detail = error instanceof Error ? error.message : String(error);
    channel.runner?.transportClosed(channel.connection, DISCONNECT_REASON_FAILED_CONNECT, detail);
  }

  #closed(peer: Peer): void {
    this.#options.emptied.note();
    if (this.#leaving.has(peer)) this.#left(peer);
    else if (peer.isDynamic) {
      // PTB-06: a stranger's entry lives as long as its connection.
      this.#options.peers.delete(peer.nodeName);
      this.#forget(peer);
      this.#options.onReadiness(peer);
    }
  }

  #left(peer: Peer): void {
    this.#forget(peer);
    this.#leaving.get(peer)?.();
    this.#leaving.delete(peer);
  }

  #forget(peer: Peer): void {
    if (this.#runners.delete(peer)) this.#departed.addAll(peer.statistics);
  }
}

const CLOSING: Readonly<Record<CloseManner, string>> = {
  flush: "closing in good order",
  now: "closing at once",
  reset: "resetting: the stream can't be understood",
};
