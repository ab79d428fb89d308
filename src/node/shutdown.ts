import type { Clock } from "../environment.ts";
import { EmptyAnswer } from "../errors.ts";
import type { DisconnectCause } from "../peer/disconnect.ts";
import { DISCONNECT_REASON_NODE_SHUTDOWN } from "../peer/disconnect-reasons.ts";
import type { DuplicateMemory } from "../routing/duplicates.ts";
import type { TimerQueue } from "../timer-queue.ts";
import type { Emptied } from "./emptied.ts";
import type { Housekeeping } from "./housekeeping.ts";
import type { UnansweredRequests } from "./inbound/unanswered.ts";
import type { NodeApplication } from "./node-application.ts";
import type { Outgoing } from "./outbound/outgoing.ts";
import type { PeerJournal } from "./peer-journal.ts";
import type { Channels } from "./peers/channels.ts";
import type { Listeners } from "./peers/listeners.ts";
import type { PeerRunners } from "./peers/peer-runners.ts";
import { guarded } from "./user-code.ts";

/** How a node is stopped. */
export interface StopOptions {
  /** Seconds that handlers and peers may take in all; then whatever is left is closed. Default 180. */
  readonly waitTimeout?: number;
  /** Close everything at once, without DPR. Default false. */
  readonly force?: boolean;
  /** Turns a stop under way into a forced one. */
  readonly signal?: AbortSignal;
  /** Disconnect-Cause of the DPRs. Default 0, REBOOTING. */
  readonly cause?: DisconnectCause;
}

/** The parts that are shut down. */
export interface ShutdownParts {
  readonly clock: Clock;
  readonly timers: TimerQueue;
  readonly emptied: Emptied;
  readonly listeners: Listeners;
  readonly runners: PeerRunners;
  readonly channels: Channels;
  readonly outgoing: Outgoing;
  readonly unanswered: UnansweredRequests;
  readonly duplicates: DuplicateMemory;
  readonly housekeeping: Housekeeping;
  readonly journal: PeerJournal;
}

/**
 * Ends a node: its connections, then its applications, then the entries that they left in its tables. Resolves when no listener and
 * no transport is left; true when something had to be closed by force.
 */
export async function shutDown(
  parts: ShutdownParts,
  applications: readonly NodeApplication[],
  options: StopOptions,
): Promise<boolean> {
  const { journal, timers, duplicates, unanswered, housekeeping } = parts;
  if (options.force) journal.log("warn", "diameter.node", "stopping by force: no DPR is sent");
  else journal.log("info", "diameter.node", "stopping");
  const isForced = await endConnections(parts, options);
  if (isForced && !options.force) journal.log("error", "diameter.node", "the wait is over; what was left was closed");
  for (const application of applications) {
    guarded(
      () => application.stop(),
      (error) =>
        journal.log("error", "diameter.application", `application ${application.applicationId}: stop failed`, {
          error,
        }),
    );
  }
  housekeeping.stop();
  unanswered.abandonAll(new EmptyAnswer("The node was stopped"));
  duplicates.clear();
  timers.clear();
  return isForced;
}

/** Lets running handlers finish and answers to our own requests come in, then sends DPR to every peer. */
async function endConnections(parts: ShutdownParts, options: StopOptions): Promise<boolean> {
  const { runners, channels, listeners, outgoing, unanswered } = parts;
  const { waitTimeout = DEFAULT_WAIT_SECONDS, signal, cause } = options;
  const isForced = (): boolean => options.force === true || signal?.aborted === true;
  const deadline = parts.clock.monotonic() + waitTimeout * 1000;

  await listeners.close();
  if (!isForced()) {
    const grace = Math.min(deadline, parts.clock.monotonic() + ANSWER_GRACE_SECONDS * 1000);
    await until(parts, { deadline: grace, signal, isDone: () => outgoing.size === 0 });
    await until(parts, { deadline, signal, isDone: () => unanswered.size === 0 });
  }
  outgoing.cancel(channels.held, new EmptyAnswer("The node was stopped before the answer came"));
  runners.reception.close();
  const isOver = (): boolean => channels.size === 0 && [...runners.all].every((runner) => runner.rfcState === "Closed");
  if (!isForced()) {
    for (const runner of runners.all) runner.stop(cause === undefined ? {} : { cause });
    await until(parts, { deadline, signal, isDone: isOver });
  }
  const hadToForce = !isOver();
  for (const runner of runners.all) runner.abort(DISCONNECT_REASON_NODE_SHUTDOWN);
  channels.destroyAll();
  await channels.whenEmpty();
  return hadToForce;
}

const DEFAULT_WAIT_SECONDS = 180;
/** How long to wait for answers to our own requests before DPR. */
const ANSWER_GRACE_SECONDS = 5;
/** A deadline further away is waited for in several steps: it may be infinite, which no timer can. */
const LONGEST_TIMER_SECONDS = 86_400;

/** The end of a wait: when `isDone`, at the deadline in milliseconds of the monotonic clock, or when the signal forces it. */
interface Wait {
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly isDone: () => boolean;
}

/** Looks again whenever some work has ended: it may have begun anew by then, as a request that moves to another peer. */
async function until(parts: ShutdownParts, wait: Wait): Promise<void> {
  const isOver = (): boolean => wait.isDone() || wait.signal?.aborted === true;
  while (!isOver() && parts.clock.monotonic() < wait.deadline) await nextChange(parts, wait);
}

/** Resolves when some work has ended, at the deadline, or when the signal comes. */
function nextChange({ clock, timers, emptied }: ShutdownParts, { deadline, signal }: Wait): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      timers.cancel(timer);
      unwatch();
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = timers.set(Math.min((deadline - clock.monotonic()) / 1000, LONGEST_TIMER_SECONDS), wake);
    const unwatch = emptied.watch(wake);
    signal?.addEventListener("abort", wake);
  });
}
