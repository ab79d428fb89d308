import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { SeededRandom, virtualEnvironment } from "../../src/testing/virtual-environment.ts";

describe("virtual clock", () => {
  it("virtual clock - fires timers in the order of their times, then of their setting", async () => {
    const clock = new VirtualClock();
    const fired: string[] = [];
    for (const [name, delay] of [
      ["c", 30],
      ["a", 10],
      ["b", 10],
      ["d", 31],
    ] as const) {
      clock.setTimer(delay, () => fired.push(`${name}@${clock.monotonic()}`));
    }
    await clock.advance(0.03);
    expect(fired).toEqual(["a@10", "b@10", "c@30"]);
    expect(clock.monotonic()).toBe(30);
    expect(clock.pendingTimers).toBe(1);
  });

  it("virtual clock - lets promises run between two timers", async () => {
    const clock = new VirtualClock();
    const seen: string[] = [];
    clock.setTimer(1, () => {
      seen.push("first");
      void Promise.resolve().then(() => Promise.resolve().then(() => seen.push("promise of the first")));
    });
    clock.setTimer(1, () => seen.push("second"));
    await clock.advance(1);
    expect(seen).toEqual(["first", "promise of the first", "second"]);
  });

  it("virtual clock - timers that are set by timers fire within the same advance", async () => {
    const clock = new VirtualClock();
    let ticks = 0;
    const tick = (): void => {
      ticks++;
      clock.setTimer(1000, tick);
    };
    tick();
    await clock.advance(10);
    expect(ticks).toBe(11);
    expect(clock.nextTimerSeconds).toBe(1);
  });

  it("virtual clock - cleared timers are gone", async () => {
    const clock = new VirtualClock();
    let fired = 0;
    const timer = clock.setTimer(5, () => fired++);
    clock.clearTimer(timer);
    clock.clearTimer(timer);
    expect(clock.pendingTimers).toBe(0);
    expect(await clock.jump()).toBe(false);
    expect(fired).toBe(0);
    expect(clock.nextTimerSeconds).toBeUndefined();
  });

  it("virtual clock - jumps to the next timer however far it is", async () => {
    const clock = new VirtualClock();
    clock.setTimer(86_400_000, () => {});
    expect(await clock.jump()).toBe(true);
    expect(clock.monotonic()).toBe(86_400_000);
  });

  it("virtual clock - runs until a condition or a promise, and says when it never comes", async () => {
    const clock = new VirtualClock();
    let isDone = false;
    clock.setTimer(2500, () => {
      isDone = true;
    });
    expect(await clock.until(() => isDone)).toBe(2.5);
    await expect(clock.until(() => false, 5)).rejects.toThrow("did not come true in 5 virtual seconds");
    const slow = new Promise<string>((resolve) => clock.setTimer(1000, () => resolve("here")));
    expect(await clock.run(slow)).toBe("here");
    await expect(clock.run(Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  it("virtual clock - the time of day can be changed without an effect on intervals", async () => {
    const clock = new VirtualClock(1_000_000);
    await clock.advance(1);
    clock.changeTimeOfDay(-3600);
    expect(clock.now()).toBe(1_000_000 + 1000 - 3_600_000);
    expect(clock.monotonic()).toBe(1000);
  });
});

describe("seeded random", () => {
  it("seeded random - the same seed gives the same numbers, another one others", () => {
    const draw = (seed: number): number[] => {
      const random = new SeededRandom(seed);
      return [random.uint32(), random.float(), ...random.bytes(3)];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it("seeded random - numbers lie in their range and spread over it", () => {
    const { random } = virtualEnvironment(3);
    const floats = Array.from({ length: 10_000 }, () => random.float());
    expect(Math.min(...floats)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...floats)).toBeLessThan(1);
    expect(floats.reduce((sum, value) => sum + value, 0) / floats.length).toBeCloseTo(0.5, 1);
  });
});
