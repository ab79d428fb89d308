import { randomBytes } from "node:crypto";

/** A timer that was set with {@link Clock.setTimer}; opaque to its holder. */
export type TimerHandle = unknown;

/** The time. Tests hand in a virtual one (`diameter-ts/testing`). */
export interface Clock {
  /** Milliseconds since 1970 UTC, for people and for the wire. */
  now(): number;
  /** Milliseconds of a clock that never goes back, for intervals; fractions allowed. */
  monotonic(): number;
  /** Calls `callback` once after `delayMs` (0 or less: as soon as possible, never before this call returns). */
  setTimer(delayMs: number, callback: () => void): TimerHandle;
  /** Forgets a timer; one that has fired or was cleared is ignored. */
  clearTimer(timer: TimerHandle): void;
  /**
   * Calls `callback` once, as soon as everything that has arrived by now was read. An event loop runs its due timers before it
   * looks at its sockets: after a pause of the process they would outrun what came in time. A clock without this method knows
   * no such pause.
   */
  afterReading?(callback: () => void): void;
}

/** Randomness. Tests hand in a seeded one. */
export interface Random {
  /** A number in [0, 1). */
  float(): number;
  /** An integer in [0, 2^32). */
  uint32(): number;
  /** `length` random octets. */
  bytes(length: number): Buffer;
}

/** All that floors 0 to 3 may know of the world outside; handed in so that every state machine can be tested. */
export interface Environment {
  readonly clock: Clock;
  readonly random: Random;
}

/** The global is an accessor, which takes as long as reading the clock. */
const { performance } = globalThis;

const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer: (delayMs, callback) => setTimeout(callback, Math.max(0, Math.min(delayMs, MAX_TIMER_MS))),
  clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
  // From within a timer: the loop polls its sockets first, and only then comes to this.
  afterReading: (callback) => {
    setImmediate(callback);
  },
};

/** Longer delays overflow Node's timers and would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const systemRandom: Random = {
  float: () => Math.random(),
  uint32: () => randomBytes(4).readUInt32BE(),
  bytes: (length) => randomBytes(length),
};

/** The system's clock and randomness, the default everywhere. */
export const systemEnvironment: Environment = { clock: systemClock, random: systemRandom };
