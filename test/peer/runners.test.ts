import { describe, expect, it } from "vitest";
import { MachineRunner } from "../../src/peer/machine-runner.ts";
import type { WatchdogSettings } from "../../src/peer/watchdog-runner.ts";
import { WatchdogRunner } from "../../src/peer/watchdog-runner.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";

describe("machine runner", () => {
  it("machine runner - what a step raises is done when the step is at its end, in its order", () => {
    const { clock } = virtualEnvironment();
    const seen: string[] = [];
    const runner = new MachineRunner(new TimerQueue(clock), {
      resolve: ({ event }) => (event === "lost" ? undefined : event),
      perform: ({ next }, { event }) => {
        seen.push(`${event} begins`);
        if (event === "start") {
          runner.raise({ event: "connected" });
          runner.raise({ event: "closedI" });
        }
        seen.push(`${event} ends in ${next}`);
      },
      seconds: () => 1,
    });
    runner.raise({ event: "start" });
    expect(seen).toEqual([
      "start begins",
      "start ends in Wait-Conn-Ack",
      "connected begins",
      "connected ends in Wait-I-CEA",
      "closedI begins",
      "closedI ends in Closed",
    ]);
    runner.raise({ event: "lost" });
    expect(runner.state).toBe("Closed");
  });

  it("machine runner - goes on after a step that threw", () => {
    const { clock } = virtualEnvironment();
    let isBroken = true;
    const runner = new MachineRunner(new TimerQueue(clock), {
      resolve: ({ event }) => (event === "lost" ? undefined : event),
      perform: () => {
        if (isBroken) throw new Error("owner");
      },
      seconds: () => 1,
    });
    expect(() => runner.raise({ event: "start" })).toThrow("owner");
    isBroken = false;
    runner.raise({ event: "abort" });
    expect(runner.state).toBe("Closed");
  });
});

describe("watchdog runner", () => {
  /** A runner whose random numbers are given one by one. */
  function world(draws: number[], settings: Partial<WatchdogSettings> = {}) {
    const environment = virtualEnvironment();
    const { clock } = environment;
    const dwrs: number[] = [];
    const state = { lastMessage: 0 };
    const random = { ...environment.random, float: () => draws.shift() ?? 0.5 };
    const runner = new WatchdogRunner({ clock, random: random as never }, new TimerQueue(clock), {
      settings: () => ({ idleTimeout: 10, dwaTimeout: null, reopen: "prompt", reopenDwaCount: 3, ...settings }),
      lastMessage: () => state.lastMessage,
      sendDwr: () => dwrs.push(clock.monotonic() / 1000),
      failover: () => undefined,
      failback: () => undefined,
      giveUp: () => undefined,
      stepped: () => undefined,
    });
    return { clock, dwrs, runner, state };
  }

  it("watchdog runner - without a message Tw is drawn once: the DWR comes when it is over", async () => {
    const { clock, dwrs, runner } = world([0, 1, 1]);
    runner.handle("connectionUp");
    await clock.advance(20);
    expect(dwrs).toEqual([8]);
  });

  it("watchdog runner - WDG-04: Tw is drawn anew from the last message on, as often as one came", async () => {
    const { clock, dwrs, runner, state } = world([0, 1, 0.5]);
    runner.handle("connectionUp");
    await clock.advance(3);
    state.lastMessage = clock.monotonic();
    await clock.advance(7);
    state.lastMessage = clock.monotonic();
    await clock.advance(20);
    expect(dwrs).toEqual([20]);
  });
});
