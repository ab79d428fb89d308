import type { DuplicateMemory } from "../routing/duplicates.ts";
import type { TimerQueue } from "../timer-queue.ts";
import type { UnansweredRequests } from "./inbound/unanswered.ts";
import type { Outgoing } from "./outbound/outgoing.ts";

/** How many entries each table of a node holds. */
export interface TableSizes {
  /** Requests of ours that were sent and are not answered. */
  readonly pending: number;
  /** Requests of ours that wait for a peer (`connect`). */
  readonly waiting: number;
  /** Requests of others that an application took and has not answered. */
  readonly unanswered: number;
  /** Answers kept for duplicates of their requests, over all Origin-Hosts. */
  readonly remembered: number;
  /** Origin-Hosts of which answers are kept. */
  readonly rememberedHosts: number;
  readonly timers: number;
}

/** The holders of the tables. */
interface TableHolders {
  readonly outgoing: Outgoing;
  readonly unanswered: UnansweredRequests;
  readonly duplicates: DuplicateMemory;
  readonly timers: TimerQueue;
}

/** Counts the entries of all tables. */
export function tableSizes({ outgoing, unanswered, duplicates, timers }: TableHolders): TableSizes {
  return {
    pending: outgoing.size,
    waiting: outgoing.waiting,
    unanswered: unanswered.size,
    remembered: duplicates.size,
    rememberedHosts: duplicates.hostCount,
    timers: timers.size,
  };
}
