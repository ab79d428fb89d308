import { describe, expect, it } from "vitest";
import { Expiring, ExpiryLists } from "../../src/routing/expiry.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { TimerQueue } from "../../src/timer-queue.ts";

class Named extends Expiring {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }
}

function setUp(onExpired?: (entry: Named) => void): {
  clock: VirtualClock;
  timers: TimerQueue;
  lists: ExpiryLists<Named>;
  expired: string[];
} {
  const clock = new VirtualClock();
  const timers = new TimerQueue(clock);
  const expired: string[] = [];
  const lists = new ExpiryLists<Named>(timers, clock, (entry) => {
    expired.push(`${entry.name}@${clock.monotonic() / 1000}`);
    onExpired?.(entry);
  });
  return { clock, timers, lists, expired };
}

describe("expiry lists", () => {
  it("expiry lists - entries of several lengths expire each at its time", async () => {
    const { clock, lists, expired } = setUp();
    lists.add(new Named("a"), 30);
    await clock.advance(1);
    lists.add(new Named("b"), 30);
    lists.add(new Named("c"), 0.5);
    await clock.advance(40);
    expect(expired).toEqual(["c@1.5", "a@30", "b@31"]);
    expect(lists.size).toBe(0);
  });

  it("expiry lists - removed entries never expire, at either end or between", async () => {
    const { clock, lists, expired } = setUp();
    const entries = ["a", "b", "c", "d", "e"].map((name) => new Named(name));
    for (const entry of entries) lists.add(entry, 10);
    for (const index of [2, 0, 4]) lists.remove(entries[index]!);
    lists.remove(entries[2]!);
    expect(lists.size).toBe(2);
    await clock.advance(20);
    expect(expired).toEqual(["b@10", "d@10"]);
  });

  it("expiry lists - a hundred thousand entries of one length use one timer", async () => {
    const { timers, lists, clock } = setUp();
    const entries = Array.from({ length: 100_000 }, (_, index) => new Named(`${index}`));
    for (const entry of entries) lists.add(entry, 30);
    expect(timers.size).toBe(1);
    for (const entry of entries) lists.remove(entry);
    await clock.advance(31);
    expect(timers.size).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });

  it("expiry lists - what is added after its list ran empty expires too", async () => {
    const { clock, timers, lists, expired } = setUp();
    lists.add(new Named("a"), 5);
    await clock.advance(6);
    expect(timers.size).toBe(0);
    lists.add(new Named("b"), 5);
    lists.add(new Named("c"), 7);
    lists.add(new Named("d"), 5);
    expect(timers.size).toBe(2);
    await clock.advance(10);
    expect(expired).toEqual(["a@5", "b@11", "d@11", "c@13"]);
    expect(timers.size).toBe(0);
  });

  it("expiry lists - an entry may have begun to wait before it is added", async () => {
    const { clock, lists, expired } = setUp();
    await clock.advance(10);
    lists.add(new Named("a"), 5, 8_000);
    lists.add(new Named("b"), 5, 9_000);
    lists.add(new Named("c"), 5);
    lists.add(new Named("late"), 2, 1_000);
    await clock.advance(20);
    expect(expired).toEqual(["late@10", "a@13", "b@14", "c@15"]);
  });

  it("expiry lists - an entry may be added while another expires", async () => {
    const again: { add: (entry: Named) => void } = { add: () => {} };
    const { clock, lists, expired } = setUp((entry) => again.add(entry));
    let rounds = 0;
    again.add = (entry) => {
      if (++rounds < 3) lists.add(entry, 5);
    };
    lists.add(new Named("a"), 5);
    await clock.advance(100);
    expect(expired).toEqual(["a@5", "a@10", "a@15"]);
  });

  it("expiry lists - an entry added while another of its length expires has no timer beside that of its list", async () => {
    const again: { add: () => void } = { add: () => {} };
    const { clock, timers, lists } = setUp(() => again.add());
    again.add = () => {
      again.add = () => {};
      lists.add(new Named("b"), 5);
    };
    lists.add(new Named("a"), 5);
    await clock.advance(5);
    expect([lists.size, timers.size]).toEqual([1, 1]);
    await clock.advance(5);
    expect([lists.size, timers.size]).toEqual([0, 0]);
  });

  it("expiry lists - entries that are due within the half millisecond by which a timer may come early expire together", async () => {
    const { clock, lists, expired } = setUp();
    await clock.advance(1);
    for (const since of [0, 0.5, 0.75]) lists.add(new Named(`${since}`), 5, since);
    await clock.advance(5);
    expect(expired).toEqual(["0@5", "0.5@5", "0.75@5.00075"]);
  });

  it("expiry lists - what waits is listed by lengths of time, each in the order of adding", () => {
    const { lists } = setUp();
    const names = (): string[] => lists.entries().map(({ name }) => name);
    expect(names()).toEqual([]);
    const gone = new Named("gone");
    lists.add(new Named("a"), 30);
    lists.add(new Named("b"), 5);
    lists.add(gone, 30);
    lists.add(new Named("c"), 30);
    lists.remove(gone);
    expect(names()).toEqual(["a", "c", "b"]);
  });
});
