import { describe, expect, it } from "vitest";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "./charging.ts";

/** A pair whose server answers a request after so many milliseconds, with one request on its way. */
async function busyPair(answerMs: number) {
  const pair = chargingPair({
    handler: async (request) => {
      await new Promise<void>((resolve) => void pair.clock.setTimer(answerMs, resolve));
      return granted(request);
    },
  });
  await pair.start();
  const answer = pair.gateway.sendRequest(creditControlRequest(), { failover: false });
  await pair.clock.advance(0.1);
  return { ...pair, answer, begin: pair.clock.monotonic() };
}

describe("shutdown", () => {
  it("shutdown - goes on in the moment in which the last answer has come, and the last connection is closed", async () => {
    for (const side of ["client", "server"] as const) {
      const { clock, answer, begin, ...nodes } = await busyPair(1233.5);
      let stoppedAt: number | undefined;
      nodes[side].on("stopped", () => {
        stoppedAt = clock.monotonic();
      });
      await clock.run(nodes[side].stop());
      expect((await answer).attributes.resultCode).toBe(2001);
      // The request was sent 100 ms before, and the virtual network takes no time.
      expect(stoppedAt).toBeCloseTo(begin + 1133.5, 6);
      await nodes.stop();
      expect(clock.pendingTimers).toBe(0);
    }
  });

  it("shutdown - looks at nothing while nothing happens: one timer till the deadline", async () => {
    const { clock, server, client, answer } = await busyPair(600_000);
    answer.catch(() => {});
    const before = clock.pendingTimers;
    const stopped = server.stop({ waitTimeout: Number.POSITIVE_INFINITY });
    await clock.settle();
    expect(clock.pendingTimers).toBe(before);
    expect(clock.nextTimerSeconds).toBeGreaterThan(1);
    const signal = new AbortController();
    const other = client.stop({ signal: signal.signal });
    await clock.settle();
    expect(clock.nextTimerSeconds).toBeGreaterThan(1);
    signal.abort();
    const at = clock.monotonic();
    await clock.run(other);
    expect(clock.monotonic()).toBe(at);
    await expect(answer).rejects.toThrow("The node was stopped");
    await clock.run(stopped, 1000);
  });

  it("shutdown - a wait ends at its deadline, and what is left is closed by force", async () => {
    const { clock, server, client, answer, begin } = await busyPair(600_000);
    answer.catch(() => {});
    const forced: boolean[] = [];
    server.on("stopped", ({ isForced }) => void forced.push(isForced));
    await clock.run(server.stop({ waitTimeout: 2.5 }));
    expect(clock.monotonic() - begin).toBeCloseTo(2500, 6);
    expect(forced).toEqual([true]);
    await clock.run(client.stop({ force: true }));
  });
});
