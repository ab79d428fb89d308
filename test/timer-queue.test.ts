import { describe, expect, it } from "vitest";
import type { Clock } from "../src/environment.ts";
import { TimerQueue } from "../src/timer-queue.ts";

/** A clock whose one timer fires when the test says so, however late, and which reads when the test says so. */
class SleepyClock implements Clock {
  elapsedMs = 0;
  timer: { readonly at: number; readonly callback: () => void } | undefined;
  readonly reading: (() => void)[] = [];

  now(): number {
    return this.elapsedMs;
  }

  monotonic(): number {
    return this.elapsedMs;
  }

  setTimer(delayMs: number, callback: () => void): unknown {
    this.timer = { at: this.elapsedMs + delayMs, callback };
    return this.timer;
  }

  clearTimer(timer: unknown): void {
    if (this.timer === timer) this.timer = undefined;
  }

  afterReading(callback: () => void): void {
    this.reading.push(callback);
  }

  /** The process stands still till this time, then its timer fires. */
  wakeAt(elapsedMs: number): void {
    this.elapsedMs = elapsedMs;
    const { timer } = this;
    this.timer = undefined;
    timer?.callback();
  }

  /** The loop has read its sockets. */
  read(): void {
    for (const callback of this.reading.splice(0)) callback();
  }
}

function sleepy(): { clock: SleepyClock; timers: TimerQueue; fired: string[]; set: (name: string, s: number) => void } {
  const clock = new SleepyClock();
  const timers = new TimerQueue(clock);
  const fired: string[] = [];
  return { clock, timers, fired, set: (name, seconds) => void timers.set(seconds, () => fired.push(name)) };
}

describe("timer queue", () => {
  it("timer queue - a timer that is up to 100 ms late takes effect at once", () => {
    const { clock, fired, set } = sleepy();
    set("one", 1);
    clock.wakeAt(1100);
    expect([fired, clock.reading.length]).toEqual([["one"], 0]);
  });

  it("timer queue - after a pause of the process what has arrived is read before any timer takes effect", () => {
    const { clock, fired, set } = sleepy();
    set("one", 1);
    set("two", 2);
    set("nine", 9);
    clock.wakeAt(2101);
    expect([fired, clock.reading.length]).toEqual([[], 1]);
    clock.read();
    expect(fired).toEqual(["one", "two"]);
    clock.wakeAt(9000);
    expect(fired).toEqual(["one", "two", "nine"]);
  });

  it("timer queue - what was read may cancel the timer that was late, and set others", () => {
    const { clock, timers, fired, set } = sleepy();
    const late = timers.set(1, () => fired.push("late"));
    set("nine", 9);
    clock.wakeAt(5000);
    timers.cancel(late);
    set("six", 1);
    expect(clock.timer).toBeUndefined();
    clock.read();
    expect([fired, clock.timer?.at]).toEqual([[], 6000]);
    clock.wakeAt(6000);
    expect([fired, clock.timer?.at]).toEqual([["six"], 9000]);
  });

  it("timer queue - cleared while the loop reads, it is silent, and of use again", () => {
    const { clock, timers, fired, set } = sleepy();
    set("one", 1);
    clock.wakeAt(5000);
    timers.clear();
    set("six", 1);
    clock.read();
    expect([fired, timers.size]).toEqual([[], 1]);
    clock.wakeAt(6000);
    expect([fired, timers.size]).toEqual([["six"], 0]);
  });

  it("timer queue - a clock that knows no pause has its timers take effect however late", () => {
    const { clock, fired, set } = sleepy();
    Object.assign(clock, { afterReading: undefined });
    set("one", 1);
    clock.wakeAt(9000);
    expect(fired).toEqual(["one"]);
  });
});
