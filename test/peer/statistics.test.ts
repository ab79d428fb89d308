import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemEnvironment } from "../../src/environment.ts";
import { DirectionCounters, OTHER_COMMANDS, PeerCounters } from "../../src/peer/counters.ts";
import { SecondSlotCounter } from "../../src/peer/second-slot-counter.ts";
import { PeerStats, SampleRing, STATISTICS_SAMPLES } from "../../src/peer/statistics.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";

describe("peer counters", () => {
  it("peer counters - all start at 0, or at what is given", () => {
    const zero = { cer: 0, cea: 0, dwr: 0, dwa: 0, dpr: 0, dpa: 0, requests: 0, answers: 0 };
    expect(new PeerCounters()).toMatchObject(zero);
    expect(new PeerCounters({ dwr: 3, answers: 2 })).toMatchObject({ ...zero, dwr: 3, answers: 2 });
  });

  it("peer counters - equal fields make equal counters", () => {
    expect(new PeerCounters({ cer: 1 }).equals(new PeerCounters({ cer: 1 }))).toBe(true);
    expect(new PeerCounters({ cer: 1 }).equals(new PeerCounters({ cer: 2 }))).toBe(false);
    expect(new PeerCounters()).toEqual(new PeerCounters());
  });

  it("peer counters - Q19: requests count as they come, answers as they go", () => {
    const counters = new PeerCounters();
    for (const code of [257, 280, 282, 272, 271]) {
      counters.countReceived(code, true);
      counters.countSent(code, false);
    }
    counters.countReceived(280, true);
    expect(counters).toMatchObject({ cer: 1, cea: 1, dwr: 2, dwa: 1, dpr: 1, dpa: 1, requests: 6, answers: 5 });
  });

  it("peer counters - answers that come and requests that go count only beside", () => {
    const counters = new PeerCounters();
    for (const code of [257, 280, 282, 272]) {
      counters.countReceived(code, false);
      counters.countSent(code, true);
    }
    expect(counters.equals(new PeerCounters())).toBe(true);
    expect(counters.received).toMatchObject({ requests: 0, answers: 4 });
    expect(counters.sent).toMatchObject({ requests: 4, answers: 0 });
    expect(counters.sent.commands.get(272)).toEqual({ requests: 1, answers: 0 });
    expect(counters.received.commands.get(272)).toEqual({ requests: 0, answers: 1 });
  });

  it("peer counters - invented command codes can't grow the table", () => {
    const counters = new DirectionCounters();
    for (let code = 0; code < 10_000; code++) counters.add(code, true);
    expect(counters.commands.size).toBe(257);
    expect(counters.commands.get(OTHER_COMMANDS)).toEqual({ requests: 10_000 - 256, answers: 0 });
    expect(counters.requests).toBe(10_000);
  });
});

describe("second slot counter", () => {
  it("second slot counter - Q50: a window of s seconds is exactly s slots, in both methods", async () => {
    const clock = new VirtualClock();
    const counter = new SecondSlotCounter(1000, clock);
    for (const count of [1, 10, 100]) {
      counter.addCount(count);
      await clock.advance(1);
    }
    counter.addCount(1000);
    expect([counter.getCount(1), counter.getCount(2), counter.getCount(3)]).toEqual([1000, 1100, 1110]);
    expect(counter.getCounts(3, 1, 2)).toEqual([1000, 1100, 1110]);
    expect(counter.getCount()).toBe(1111);
    expect(counter.getCount(0)).toBe(0);
  });

  it("second slot counter - old slots are forgotten on reading too", async () => {
    const clock = new VirtualClock();
    const counter = new SecondSlotCounter(10, clock);
    counter.addCount(5);
    await clock.advance(9);
    expect(counter.getCount()).toBe(5);
    await clock.advance(1);
    expect(counter.getCount()).toBe(0);
    counter.addCount(2);
    await clock.advance(1e6);
    expect(counter.getCount()).toBe(0);
  });

  it("second slot counter - something in every second is kept for as long as was asked for", () => {
    let now = 0;
    const counter = new SecondSlotCounter(60, { ...systemEnvironment.clock, monotonic: () => now });
    for (let second = 0; second < 500; second++) {
      now = second * 1000;
      counter.addCount(1);
      expect(counter.getCounts(1, 8, 9, 59, 60, 61)).toEqual(
        [1, 8, 9, 59, 60, 60].map((age) => Math.min(age, second + 1)),
      );
    }
  });

  it("second slot counter - a changed time of day harms nothing", async () => {
    const clock = new VirtualClock();
    const counter = new SecondSlotCounter(100, clock);
    counter.addCount(1);
    clock.changeTimeOfDay(-3600);
    counter.addCount(1);
    clock.changeTimeOfDay(7200);
    expect(counter.getCount(1)).toBe(2);
  });

  it("second slot counter - sums what a list of all counts sums, whatever comes when", () => {
    const wait = fc.oneof({ weight: 9, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(40) });
    const step = fc.record({ wait, count: fc.nat(9), window: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        let now = 0;
        const clock = { ...systemEnvironment.clock, monotonic: () => now };
        const counter = new SecondSlotCounter(50, clock);
        const all: { second: number; count: number }[] = [];
        for (const { wait: seconds, count, window } of steps) {
          now += seconds * 999;
          const second = Math.floor(now / 1000);
          counter.addCount(count);
          all.push({ second, count });
          const sumSince = (age: number) =>
            all.reduce((sum, slot) => (slot.second > second - Math.min(50, age) ? sum + slot.count : sum), 0);
          expect([counter.getCount(window), counter.getCount()]).toEqual([sumSince(window), sumSince(50)]);
        }
      }),
    );
  });

  it("second slot counter - a time that was read before the last one counts with that one", () => {
    const counter = new SecondSlotCounter(10, { ...systemEnvironment.clock, monotonic: () => 6_000 });
    counter.addCount(1, 5_000);
    counter.addCount(2, 3_999);
    counter.addCount(4, 5_999);
    counter.addCount(8, 6_000);
    expect([counter.getCount(1), counter.getCount(2), counter.getCount(3)]).toEqual([8, 15, 15]);
  });

  it.each([
    [3.9, 3],
    [1, 1],
    [0.2, 1],
    [-5, 1],
  ])("second slot counter - a greatest age of %f seconds is %i whole ones", (maxAge, seconds) => {
    let now = 0;
    const counter = new SecondSlotCounter(maxAge, { ...systemEnvironment.clock, monotonic: () => now });
    counter.addCount(7);
    now = seconds * 1000 - 1;
    expect([counter.getCount(), counter.getCount(1000), counter.getCount(-1)]).toEqual([7, 7, 0]);
    now++;
    expect(counter.getCount()).toBe(0);
  });

  it("second slot counter - works on the system's clock alone", () => {
    const counter = new SecondSlotCounter(0);
    counter.addCount(3);
    expect([0, 3]).toContain(counter.getCount());
  });
});

describe("sample ring", () => {
  it("sample ring - keeps the last 1,024 and their sum", () => {
    const ring = new SampleRing();
    expect([ring.length, ring.sum, ring.mean, ring.rate]).toEqual([0, 0, 0, 0]);
    for (let sample = 1; sample <= STATISTICS_SAMPLES + 10; sample++) ring.push(sample);
    const kept = [...ring];
    expect(kept.length).toBe(1024);
    expect([kept[0], kept.at(-1)]).toEqual([11, 1034]);
    expect(ring.sum).toBe(kept.reduce((sum, value) => sum + value, 0));
    expect(ring.mean).toBe(ring.sum / 1024);
  });

  it("sample ring - holds all of its numbers in their order while it grows", () => {
    const ring = new SampleRing();
    for (let count = 1; count <= 200; count++) {
      ring.push(count);
      expect([ring.length, ring.sum]).toEqual([count, (count * (count + 1)) / 2]);
    }
    expect([...ring]).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect([ring.mean, ring.rate]).toEqual([100.5, 200 / 20_100]);
  });

  it("sample ring - rounding errors do not pile up", () => {
    const ring = new SampleRing();
    for (let index = 0; index < 100 * STATISTICS_SAMPLES; index++) ring.push(index % 2 === 0 ? 1e9 : 1e-9);
    for (let index = 0; index < STATISTICS_SAMPLES; index++) ring.push(1e-9);
    expect(ring.sum).toBeCloseTo(1024e-9, 15);
  });
});

describe("peer statistics", () => {
  it("peer statistics - empty ones are empty, not undefined and not NaN", () => {
    const statistics = new PeerStats();
    expect(statistics.processedReqPerSecond).toEqual({});
    expect(statistics.avgResponseTime).toEqual({});
    expect(statistics.processedReqPerSecondOverall).toBe(0);
    expect(statistics.avgResponseTimeOverall).toBe(0);
    expect(statistics.sentResultCodeRangeCounters.size).toBe(0);
  });

  it("peer statistics - rates are exact, and finite when all samples are 0", () => {
    const statistics = new PeerStats();
    for (const time of [0.1, 0.3]) statistics.addProcessedReqTime("Credit-Control", time);
    statistics.addProcessedReqTime("Device-Watchdog", 0);
    expect(statistics.processedReqPerSecond["Credit-Control"]).toBeCloseTo(5, 10);
    expect(statistics.avgResponseTime["Credit-Control"]).toBeCloseTo(0.2, 10);
    expect(statistics.processedReqPerSecond["Device-Watchdog"]).toBe(1e6);
    expect(statistics.avgResponseTime["Device-Watchdog"]).toBe(0);
    expect(statistics.processedReqPerSecondOverall).toBeCloseTo(7.5, 10);
    expect(statistics.avgResponseTimeOverall).toBeCloseTo(0.4 / 3, 10);
    expect(statistics.processedReqTimeTotal.length).toBe(3);
    expect(statistics.processedReqTime.get("Credit-Control")?.length).toBe(2);
  });

  it("peer statistics - results are counted in their range of thousands", () => {
    const statistics = new PeerStats(new VirtualClock());
    for (const code of [2001, 2002, 5012, 3004, 4_000_000_000]) statistics.addSentResultCode(code);
    const counts = [...statistics.sentResultCodeRangeCounters].map(([range, counter]) => [range, counter.getCount(60)]);
    expect(counts).toEqual([
      ["2xxx", 2],
      ["5xxx", 1],
      ["3xxx", 1],
      ["99xxx", 1],
    ]);
  });

  it("peer statistics - received requests are counted by the second", async () => {
    const clock = new VirtualClock();
    const statistics = new PeerStats(clock);
    statistics.addReceivedReq();
    await clock.advance(1);
    statistics.addReceivedReq();
    expect(statistics.receivedReqCounter.getCounts(1, 2)).toEqual([1, 2]);
  });

  it("peer statistics - who has read the clock may say when it was", async () => {
    const clock = new VirtualClock();
    const statistics = new PeerStats(clock);
    await clock.advance(5);
    statistics.addReceivedReq(2000);
    statistics.addSentResultCode(2001, 3000);
    const results = statistics.sentResultCodeRangeCounters.get("2xxx");
    expect(statistics.receivedReqCounter.getCounts(3, 4)).toEqual([0, 1]);
    expect(results?.getCounts(2, 3)).toEqual([0, 1]);
  });

  it("peer statistics - counts of 1,000 seconds are kept", async () => {
    const clock = new VirtualClock();
    const statistics = new PeerStats(clock);
    statistics.addReceivedReq();
    statistics.addSentResultCode(3002);
    const counts = (): (number | undefined)[] => [
      statistics.receivedReqCounter.getCount(),
      statistics.sentResultCodeRangeCounters.get("3xxx")?.getCount(),
    ];
    await clock.advance(999);
    expect(counts()).toEqual([1, 1]);
    await clock.advance(1);
    expect(counts()).toEqual([0, 0]);
  });

  it("peer statistics - invented command names can't grow the table", () => {
    const statistics = new PeerStats();
    for (let code = 0; code < 1000; code++) statistics.addProcessedReqTime(`Unknown-${code}`, 1);
    expect(statistics.processedReqTime.size).toBe(257);
    expect(statistics.processedReqTime.get("Other")?.length).toBe(744);
  });
});

describe("sums of counters", () => {
  it("sums of counters - a counter that takes all of another one says in every window what both said", () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 7 }), which: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (steps, maxAge) => {
        let nowMs = 0;
        const clock = { ...systemEnvironment.clock, monotonic: () => nowMs };
        const [one, other, both] = [0, 1, 2].map(() => new SecondSlotCounter(maxAge, clock)) as [
          SecondSlotCounter,
          SecondSlotCounter,
          SecondSlotCounter,
        ];
        for (const [index, { wait, which }] of steps.entries()) {
          nowMs += wait * 1000;
          if (which !== 1) one.addCount(index + 1);
          if (which !== 0) other.addCount(1);
          if (which !== 1) both.addCount(index + 1);
          if (which !== 0) both.addCount(1);
        }
        one.addAll(other);
        for (const window of [1, 2, 5, 20, maxAge]) expect(one.getCount(window)).toBe(both.getCount(window));
        one.addCount(3);
        both.addCount(3);
        expect(one.getCount()).toBe(both.getCount());
      }),
    );
  });

  it("sums of counters - statistics that take all of others have their times, requests and results", () => {
    const clock = new VirtualClock();
    const [one, other] = [new PeerStats(clock), new PeerStats(clock)];
    one.addProcessedReqTime("Credit-Control", 1);
    other.addProcessedReqTime("Credit-Control", 3);
    other.addProcessedReqTime("Accounting", 5);
    other.addReceivedReq();
    one.addSentResultCode(2001);
    other.addSentResultCode(2002);
    other.addSentResultCode(5012);
    one.addAll(other);
    expect(one.avgResponseTime).toEqual({ "Credit-Control": 2, Accounting: 5 });
    expect(one.avgResponseTimeOverall).toBe(3);
    expect(one.receivedReqCounter.getCount()).toBe(1);
    expect([...one.sentResultCodeRangeCounters].map(([range, counter]) => [range, counter.getCount()])).toEqual([
      ["2xxx", 2],
      ["5xxx", 1],
    ]);
    expect(other.receivedReqCounter.getCount()).toBe(1);
  });
});
