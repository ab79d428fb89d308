import type { Clock } from "../environment.ts";
import type { DuplicateMemory } from "../routing/duplicates.ts";
import type { PeerTable } from "../routing/peer-table.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { EventTable } from "./events.ts";
import type { PeerJournal } from "./peer-journal.ts";
import { HISTORY_LENGTH, type NodeStats, type NodeStatsSnapshot, peersLine, statsLine } from "./statistics.ts";

/** The collaborators of {@link Housekeeping}. */
export interface HousekeepingOptions {
  readonly clock: Clock;
  readonly timers: TimerQueue;
  /** Read at each turn. */
  readonly node: {
    readonly wakeupInterval: number;
    readonly peersLogging: boolean;
    readonly statsLogging: boolean;
    readonly statistics: NodeStats;
  };
  readonly peers: PeerTable;
  readonly journal: PeerJournal;
  readonly duplicates: DuplicateMemory;
  readonly events: EventTable;
}

/** The periodic work of a node: a wakeup every few seconds, a snapshot of its statistics every minute. */
export class Housekeeping {
  /** The snapshots of the last 24 hours, oldest first. */
  readonly history: NodeStatsSnapshot[] = [];
  readonly #options: HousekeepingOptions;
  #wakeup: Deadline | undefined;
  #snapshot: Deadline | undefined;

  constructor(options: HousekeepingOptions) {
    this.#options = options;
  }

  start(): void {
    this.#planWakeup();
    this.#planSnapshot();
  }

  stop(): void {
    this.#options.timers.cancel(this.#wakeup);
    this.#options.timers.cancel(this.#snapshot);
  }

  #planWakeup(): void {
    const { timers, node } = this.#options;
    this.#wakeup = timers.set(node.wakeupInterval, () => {
      this.#planWakeup();
      this.#wakeUp();
    });
  }

  #wakeUp(): void {
    const { clock, node, peers, journal, duplicates } = this.#options;
    duplicates.sweep(clock.monotonic());
    journal.waits(peers.values());
    if (node.peersLogging) journal.log("debug", "diameter.stats", peersLine(peers.values()));
    if (node.statsLogging) journal.log("debug", "diameter.stats", statsLine(peers.values()));
  }

  #planSnapshot(): void {
    const { timers, clock, node, events } = this.#options;
    this.#snapshot = timers.set(SNAPSHOT_SECONDS, () => {
      this.#planSnapshot();
      const snapshot = { ...node.statistics, timestamp: Math.floor(clock.now() / 1000) };
      this.history.push(snapshot);
      if (this.history.length > HISTORY_LENGTH) this.history.shift();
      events.emit("statistics", snapshot);
    });
  }
}

const SNAPSHOT_SECONDS = 60;
