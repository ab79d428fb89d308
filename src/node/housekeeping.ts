import type { Clock } from "../environment.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { NodeStats, NodeStatsSnapshot } from "./statistics.ts";
import { HISTORY_LENGTH } from "./statistics.ts";

/** The collaborators of {@link Housekeeping}. */
export interface HousekeepingOptions {
  readonly clock: Clock;
  readonly timers: TimerQueue;
  /** Seconds, read at each turn. */
  readonly wakeupInterval: () => number;
  /** Called at each wakeup: log lines, tables to be swept. */
  readonly onWakeup: () => void;
  readonly statistics: () => NodeStats;
  readonly onSnapshot: (snapshot: NodeStatsSnapshot) => void;
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
    const { timers, wakeupInterval, onWakeup } = this.#options;
    this.#wakeup = timers.set(wakeupInterval(), () => {
      this.#planWakeup();
      onWakeup();
    });
  }

  #planSnapshot(): void {
    const { timers, clock, statistics, onSnapshot } = this.#options;
    this.#snapshot = timers.set(SNAPSHOT_SECONDS, () => {
      this.#planSnapshot();
      const snapshot = { ...statistics(), timestamp: Math.floor(clock.now() / 1000) };
      this.history.push(snapshot);
      if (this.history.length > HISTORY_LENGTH) this.history.shift();
      onSnapshot(snapshot);
    });
  }
}

const SNAPSHOT_SECONDS = 60;
