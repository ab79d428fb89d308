import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstOf } from "../../src/node/peers/first-of.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";

/** What becomes of an attempt: it is good or fails after so many milliseconds, or is silent for ever. */
type Fate = readonly ["good" | "fails", number] | readonly ["silent"];

const HEAD_START_MS = 250;

function race(...fates: readonly Fate[]) {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const begun: number[] = [];
  const givenUp: number[] = [];
  const discarded: number[] = [];
  const attempts = fates.map(([fate, afterMs = 0], index) => (signal: AbortSignal) => {
    begun[index] = clock.monotonic();
    signal.addEventListener("abort", () => givenUp.push(index));
    return new Promise<number>((resolve, reject) => {
      if (fate === "silent") return;
      clock.setTimer(afterMs, () => (fate === "good" ? resolve(index) : reject(new Error(`no ${index}`))));
    });
  });
  const outcome = firstOf(attempts, {
    clock,
    headStartMs: HEAD_START_MS,
    signal: controller.signal,
    discard: (value) => discarded.push(value),
  }).then(
    (value) => ({ value }),
    (error: Error) => ({ error: error.message }),
  );
  return { clock, controller, begun, givenUp, discarded, outcome };
}

describe("first of several attempts", () => {
  it("first of several - one that is good within its head start is alone", async () => {
    const { clock, begun, outcome } = race(["good", 249], ["good", 0]);
    await clock.advance(1);
    expect([await outcome, begun, clock.pendingTimers]).toEqual([{ value: 0 }, [0], 0]);
  });

  it("first of several - the next begins beside one that is silent, and the slower one is given up", async () => {
    const { clock, begun, givenUp, discarded, outcome } = race(["good", 400], ["good", 100], ["good", 0]);
    await clock.advance(1);
    expect([await outcome, begun]).toEqual([{ value: 1 }, [0, 250]]);
    expect([givenUp, discarded]).toEqual([[0], [0]]);
  });

  it("first of several - the next begins at once when one fails", async () => {
    const { clock, begun, outcome } = race(["fails", 10], ["fails", 20], ["good", 30]);
    await clock.advance(1);
    expect([await outcome, begun]).toEqual([{ value: 2 }, [0, 10, 30]]);
  });

  it("first of several - when all fail the error has the reason of each", async () => {
    const { clock, outcome } = race(["fails", 500], ["fails", 10]);
    await clock.advance(1);
    expect([await outcome, clock.pendingTimers]).toEqual([{ error: "no 1; no 0" }, 0]);
  });

  it("first of several - the signal gives all up, those that are good later are discarded", async () => {
    const { clock, controller, givenUp, discarded, outcome } = race(["good", 900], ["silent"], ["good", 900]);
    await clock.advance(0.3);
    controller.abort(new Error("enough"));
    expect(await outcome).toEqual({ error: "enough" });
    await clock.advance(1);
    expect([givenUp, discarded, clock.pendingTimers]).toEqual([[0, 1], [0], 0]);
    const late = firstOf([async () => 1], {
      clock,
      headStartMs: HEAD_START_MS,
      signal: controller.signal,
      discard: () => {},
    });
    await expect(late).rejects.toThrow("enough");
  });

  it("first of several - whatever becomes of each, it ends as the earliest good one does, and leaves no timer", async () => {
    const fate: fc.Arbitrary<Fate> = fc.oneof(
      fc.tuple(fc.constantFrom("good" as const, "fails" as const), fc.integer({ min: 0, max: 1000 })),
      fc.constant(["silent"] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { minLength: 1, maxLength: 5 }), async (fates) => {
        const { clock, begun, discarded, outcome } = race(...fates);
        await clock.advance(10);
        const ends = fates.map(([kind, afterMs = 0], index) => ({ kind, at: (begun[index] ?? Infinity) + afterMs }));
        const good = ends.filter(({ kind, at }) => kind === "good" && at < Infinity).map(({ at }) => at);
        expect(clock.pendingTimers).toBe(0);
        if (good.length > 0) {
          const { value = -1 } = (await outcome) as { value?: number };
          expect(ends[value]).toEqual({ kind: "good", at: Math.min(...good) });
          expect(discarded.length).toBe(good.length - 1);
        } else if (fates.every(([kind]) => kind === "fails")) {
          expect(((await outcome) as { error: string }).error.split("; ").length).toBe(fates.length);
        }
        for (const [index, at] of begun.entries()) {
          if (index > 0) expect(at).toBeLessThanOrEqual((begun[index - 1] as number) + HEAD_START_MS);
        }
      }),
    );
  });
});
