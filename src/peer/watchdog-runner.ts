import type { Environment } from "../environment.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import {
  initialWatchdog,
  type Watchdog,
  type WatchdogAction,
  type WatchdogEvent,
  type WatchdogOptions,
  watchdogStep,
  watchdogWait,
} from "./watchdog.ts";

/** The values that a watchdog uses, read at each use. */
export interface WatchdogSettings extends WatchdogOptions {
  /** Twinit, in seconds. */
  readonly idleTimeout: number;
  /** Replaces Tw while a DWR is unanswered, in seconds. */
  readonly dwaTimeout: number | null;
}

/** The duties that a {@link WatchdogRunner} leaves to its owner. */
export interface WatchdogDuties {
  settings(): WatchdogSettings;
  /** When the last message came in on the connection, in milliseconds of the monotonic clock. */
  lastMessage(): number;
  sendDwr(): void;
  failover(): void;
  failback(): void;
  /** Close the connection: the peer is given up. */
  giveUp(): void;
  /** Called after each step. */
  stepped(): void;
}

/**
 * Runs the watchdog of one peer on a timer queue. Messages in OKAY do not touch the timer: when it fires, the time of the
 * last message tells how much of Tw is left, so that a busy connection costs nothing.
 */
export class WatchdogRunner {
  readonly #environment: Environment;
  readonly #timers: TimerQueue;
  readonly #duties: WatchdogDuties;
  #watchdog: Watchdog = initialWatchdog;
  #tw: Deadline | undefined;
  /** When Tw was last set, in milliseconds of the monotonic clock. */
  #setAt = 0;

  readonly #actions: { readonly [Action in WatchdogAction]: () => void } = {
    setTw: () => this.#setTw(),
    stopTw: () => this.pause(),
    sendDwr: () => this.#duties.sendDwr(),
    failover: () => this.#duties.failover(),
    failback: () => this.#duties.failback(),
    close: () => this.#duties.giveUp(),
  };

  constructor(environment: Environment, timers: TimerQueue, duties: WatchdogDuties) {
    this.#environment = environment;
    this.#timers = timers;
    this.#duties = duties;
  }

  get watchdog(): Watchdog {
    return this.#watchdog;
  }

  handle(event: WatchdogEvent): void {
    const step = watchdogStep(this.#watchdog, event, this.#duties.settings());
    this.#watchdog = step.next;
    for (const action of step.actions) this.#actions[action]();
    this.#duties.stepped();
  }

  /** Stops Tw and keeps the state: the connection is being closed and has a timer of its own. */
  pause(): void {
    this.#timers.cancel(this.#tw);
    this.#tw = undefined;
  }

  #setTw(): void {
    this.#setAt = this.#environment.clock.monotonic();
    this.#arm(watchdogWait(this.#watchdog, this.#duties.settings(), this.#environment.random));
  }

  #arm(seconds: number): void {
    this.#timers.cancel(this.#tw);
    this.#tw = this.#timers.set(seconds, () => this.#expire());
  }

  #expire(): void {
    this.#tw = undefined;
    const last = this.#duties.lastMessage();
    if (this.#watchdog.name === "OKAY" && last > this.#setAt) {
      // WDG-04: each message should have set Tw anew. Tw is drawn only now, and the wait is for the rest of it.
      this.#setAt = last;
      const wait = watchdogWait(this.#watchdog, this.#duties.settings(), this.#environment.random);
      const left = wait - (this.#environment.clock.monotonic() - last) / 1000;
      if (left > 0) {
        this.#arm(left);
        return;
      }
    }
    this.handle("timeout");
  }
}
