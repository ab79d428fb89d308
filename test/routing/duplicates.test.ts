import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DuplicateMemory, type HostMemory } from "../../src/routing/duplicates.ts";
import type { PossibleCopy } from "../../src/routing/replay.ts";
import { FLAG_REQUEST, FLAG_RETRANSMIT, MessageHeader } from "../../src/wire/header.ts";
import { OctetRange } from "../../src/wire/octet-range.ts";

const MINUTE = 60_000;

function request(endToEndIdentifier: number, isRetransmit = false, commandCode = 272): PossibleCopy {
  const commandFlags = FLAG_REQUEST | (isRetransmit ? FLAG_RETRANSMIT : 0);
  const header = new MessageHeader({ commandFlags, commandCode, applicationId: 4, endToEndIdentifier });
  return { header, octets: header.asBytes(), mayCross: false };
}

/** What comes for a possible copy. */
function find(host: HostMemory, copy: PossibleCopy, nowMs: number): Buffer | undefined {
  return host.expectsCopies(copy.header, nowMs) ? host.find(copy, nowMs) : undefined;
}

/** Remembers the answer of a request. */
function remember(host: HostMemory, endToEndIdentifier: number, octets: Buffer, nowMs: number): void {
  host.answered(endToEndIdentifier, OctetRange.of(octets), nowMs);
}

function answer(endToEndIdentifier: number, body = "", commandCode = 272): Buffer {
  const padded = Buffer.alloc((body.length + 3) & ~3);
  padded.write(body);
  const header = new MessageHeader({ commandCode, applicationId: 4, endToEndIdentifier, hopByHopIdentifier: 7 });
  header.length = 20 + padded.length;
  return Buffer.concat([header.asBytes(), padded]);
}

describe("duplicate memory", () => {
  it("duplicate memory - a T copy gets the stored answer", () => {
    const memory = new DuplicateMemory();
    const host = memory.host("p.example", "a.example");
    const stored = answer(5, "the answer");
    remember(host, 5, stored, 0);
    stored.fill(0);
    expect(find(memory.host("p.example", "A.EXAMPLE"), request(5, true), 239_000)).toEqual(answer(5, "the answer"));
    expect(find(host, request(6, true), 239_000)).toBeUndefined();
    expect(find(memory.host("p.example", "b.example"), request(5, true), 1000)).toBeUndefined();
  });

  it("duplicate memory - without T nothing is looked up, until the host has sent a T request within 4 minutes", () => {
    const host = new DuplicateMemory().host("p.example", "a.example");
    remember(host, 5, answer(5), 0);
    expect(find(host, request(5), 0)).toBeUndefined();
    find(host, request(77, true), 1 * MINUTE);
    expect(find(host, request(5), 2 * MINUTE)).toEqual(answer(5));
    remember(host, 6, answer(6), 4 * MINUTE);
    expect(find(host, request(6), 5 * MINUTE - 1)).toEqual(answer(6));
    expect(find(host, request(6), 5 * MINUTE)).toBeUndefined();
  });

  it("duplicate memory - an answer is remembered for 4 minutes", () => {
    const host = new DuplicateMemory().host("p.example", "a.example");
    remember(host, 5, answer(5), 0);
    expect(find(host, request(5, true), 4 * MINUTE)).toBeDefined();
    expect(find(host, request(5, true), 4 * MINUTE + 1)).toBeUndefined();
  });

  it("duplicate memory - the same identifier in another command is no duplicate", () => {
    const host = new DuplicateMemory().host("p.example", "a.example");
    remember(host, 5, answer(5), 0);
    expect(find(host, request(5, true, 271), 0)).toBeUndefined();
  });

  it("duplicate memory - the same identifier in another application is no duplicate", () => {
    const host = new DuplicateMemory().host("p.example", "a.example");
    remember(host, 5, answer(5), 0);
    const other = request(5, true);
    other.header.applicationId = 5;
    expect(find(host, other, 0)).toBeUndefined();
    expect(find(host, request(5, true), 0)).toBeDefined();
  });

  it("duplicate memory - one host may use all octets there are, and a second makes room for itself", () => {
    const memory = new DuplicateMemory({ octets: 1 });
    const host = memory.host("p.example", "a.example");
    remember(host, 5, answer(5), 0);
    expect(find(host, request(5, true), 0)).toEqual(answer(5));
    expect(memory.reservedOctets).toBeGreaterThan(1);
    const second = memory.host("p.example", "b.example");
    remember(second, 5, answer(5), 0);
    expect([host.isForgotten, second.isForgotten, memory.hostCount]).toEqual([true, false, 1]);
    expect(find(host, request(5, true), 0)).toBeUndefined();
    expect(find(second, request(5, true), 0)).toEqual(answer(5));
  });

  it("duplicate memory - a host that sends copies is remembered until it has stopped for 4 minutes", () => {
    const memory = new DuplicateMemory();
    find(memory.host("p.example", "a.example"), request(5, true), 1000);
    memory.sweep(1000 + 4 * MINUTE - 1);
    expect(memory.hostCount).toBe(1);
    memory.sweep(1000 + 4 * MINUTE);
    expect(memory.hostCount).toBe(0);
  });

  it("duplicate memory - keeps the last answers of each host, no more", () => {
    const memory = new DuplicateMemory({ answersPerHost: 100 });
    const host = memory.host("p.example", "a.example");
    for (let id = 0; id < 1000; id++) remember(host, id, answer(id), id);
    expect(host.size).toBe(100);
    expect(find(host, request(899, true), 1000)).toBeUndefined();
    for (let id = 900; id < 1000; id++) expect(find(host, request(id, true), 1000)).toEqual(answer(id));
  });

  it("duplicate memory - a size of 0 remembers nothing", () => {
    const host = new DuplicateMemory({ answersPerHost: 0 }).host("p.example", "a.example");
    remember(host, 1, answer(1), 0);
    expect(find(host, request(1, true), 0)).toBeUndefined();
  });

  it("duplicate memory - hosts are bounded in number, the first seen goes first", () => {
    const memory = new DuplicateMemory({ hosts: 3 });
    const first = memory.host("p.example", "h0");
    remember(first, 1, answer(1), 0);
    for (let index = 1; index < 10; index++) remember(memory.host("p.example", `h${index}`), 1, answer(1), 0);
    expect(memory.hostCount).toBe(3);
    expect(first.isForgotten).toBe(true);
    expect(find(memory.host("p.example", "h9"), request(1, true), 0)).toBeDefined();
    const reserved = memory.reservedOctets;
    remember(first, 2, answer(2), 0);
    expect([memory.size, memory.reservedOctets]).toEqual([3, reserved]);
  });

  it("duplicate memory - the host that is being used stays, however few there may be", () => {
    const memory = new DuplicateMemory({ hosts: 0 });
    const host = memory.host("p.example", "a.example");
    remember(host, 1, answer(1), 0);
    expect([host.isForgotten, memory.hostCount]).toEqual([false, 1]);
    memory.host("p.example", "b.example");
    expect([host.isForgotten, memory.hostCount]).toEqual([true, 1]);
  });

  it("duplicate memory - octets are bounded over all hosts", () => {
    const limits = { octets: 1_000_000, answersPerHost: 1000 };
    const memory = new DuplicateMemory(limits);
    for (let index = 0; index < 100; index++) {
      const host = memory.host("p.example", `h${index}`);
      for (let id = 0; id < 100; id++) remember(host, id, answer(id, "x".repeat(1000)), 0);
    }
    expect(memory.reservedOctets).toBeLessThanOrEqual(limits.octets);
    expect(find(memory.host("p.example", "h99"), request(99, true), 0)).toBeDefined();
    expect(find(memory.host("p.example", "h0"), request(99, true), 0)).toBeUndefined();
  });

  it("duplicate memory - a sweep drops what is old and gives all its octets back", () => {
    const memory = new DuplicateMemory();
    remember(memory.host("p.example", "a.example"), 1, answer(1), 0);
    find(memory.host("p.example", "b.example"), request(1, true), 3 * MINUTE);
    memory.sweep(4 * MINUTE);
    expect(memory.hostCount).toBe(2);
    memory.sweep(5 * MINUTE);
    expect(memory.hostCount).toBe(1);
    memory.sweep(8 * MINUTE);
    expect([memory.hostCount, memory.size, memory.reservedOctets]).toEqual([0, 0, 0]);
    memory.host("p.example", "a.example");
    memory.clear();
    expect([memory.hostCount, memory.reservedOctets]).toEqual([0, 0]);
  });

  it("duplicate memory - any peer could read, replace and erase what another one's requests were answered with (H3)", () => {
    const memory = new DuplicateMemory({ hosts: 10 });
    const own = memory.host("a.example", "a.example");
    remember(own, 5, answer(5, "secret"), 0);
    const claimed = memory.host("b.example", "A.example");
    const copy = { ...request(5, true), mayCross: false };
    expect(memory.find(claimed, copy, 0)).toBeUndefined();
    expect(memory.find(claimed, { ...copy, mayCross: true }, 0)).toEqual(answer(5, "secret"));
    remember(claimed, 5, answer(5, "evil"), 0);
    expect(memory.find(own, { ...copy, mayCross: true }, 0)).toEqual(answer(5, "secret"));
    expect(memory.find(own, { ...request(6, true), mayCross: true }, 0)).toBeUndefined();
    // A third peer that relays gets what the Origin-Host itself has sent, whoever was first.
    remember(memory.host("0.example", "a.example"), 5, answer(5, "evil"), 0);
    const relay = memory.host("relay.example", "a.example");
    expect(memory.find(relay, { ...copy, mayCross: true }, 0)).toEqual(answer(5, "secret"));
    for (let index = 0; index < 100; index++) memory.host("b.example", `x${index}.example`);
    expect([own.isForgotten, claimed.isForgotten, memory.hostCount]).toEqual([false, true, 10]);
    expect(memory.find(memory.host("relay.example", "a.example"), { ...copy, mayCross: true }, 0)).toBeDefined();
  });

  it("duplicate memory - a host that sends copies by several ways is looked for in what all of them have sent (HDR-32)", () => {
    const memory = new DuplicateMemory();
    const [one, other] = [memory.host("p.example", "a.example"), memory.host("q.example", "A.example")];
    one.expectsCopies(request(1, true).header, 0);
    expect([one, other].map((host) => host.expectsCopies(request(1).header, 1000))).toEqual([true, false]);
    one.expectFromAll(1000);
    const later = memory.host("r.example", "a.example");
    const all = [one, other, later];
    expect(all.map((host) => host.expectsCopies(request(1).header, 1000 + 4 * MINUTE - 1))).toEqual([true, true, true]);
    expect(all.map((host) => host.expectsCopies(request(1).header, 1000 + 4 * MINUTE))).toEqual([false, false, false]);
  });

  it("duplicate memory - of those that have remembered a host no more than 64 are looked through", () => {
    const memory = new DuplicateMemory();
    const other = (index: number): HostMemory => memory.host(`p${index}.example`, "a.example");
    for (let index = 0; index < 63; index++) other(index);
    const copy = { ...request(5, true), mayCross: true };
    remember(other(63), 5, answer(5), 0);
    expect(memory.find(memory.host("q.example", "a.example"), copy, 0)).toBeDefined();
    remember(other(63), 6, answer(6), 0);
    remember(other(64), 7, answer(7), 0);
    expect(
      memory.find(memory.host("q.example", "a.example"), { ...request(7, true), mayCross: true }, 0),
    ).toBeUndefined();
  });

  it("duplicate memory - an answer above 16 KiB was fetched again and again with 144 octets (M8)", () => {
    const host = new DuplicateMemory().host("a.example", "a.example");
    remember(host, 1, answer(1, "x".repeat(16 * 1024 - 20)), 0);
    remember(host, 2, answer(2, "x".repeat(16 * 1024 - 16)), 0);
    expect([find(host, request(1, true), 0) !== undefined, find(host, request(2, true), 0)]).toEqual([true, undefined]);
  });

  it("duplicate memory - names count as octets (H2)", () => {
    const memory = new DuplicateMemory();
    memory.host("a.example", "a");
    const short = memory.reservedOctets;
    memory.host("a.example", "b".repeat(201));
    expect(memory.reservedOctets).toBe(2 * short + 400);
  });

  it("duplicate memory - a peer that remembers most gives the older half of it to one that has little", () => {
    const memory = new DuplicateMemory({ octets: 3_000_000 });
    const large = memory.host("large.example", "large.example");
    const body = "x".repeat(1000);
    for (let id = 0; id < 1400; id++) remember(large, id, answer(id, body), 0);
    const before = large.size;
    const small = memory.host("small.example", "small.example");
    for (let id = 0; id < 1000; id++) remember(small, id, answer(id, body), 0);
    expect(memory.reservedOctets).toBeLessThanOrEqual(3_000_000);
    expect(large.size).toBeLessThan(before);
    for (let id = 1200; id < 1400; id++) expect(find(large, request(id, true), 0)).toEqual(answer(id, body));
    for (let id = 600; id < 1000; id++) expect(find(small, request(id, true), 0)).toEqual(answer(id, body));
    expect(find(large, request(0, true), 0)).toBeUndefined();
  });

  it("duplicate memory - a copy gets the answer to its own sender first, then the Origin-Host's, then any relay's", () => {
    const memory = new DuplicateMemory();
    const copy = { ...request(5, true), mayCross: true };
    const asked = (sender: string): string | undefined =>
      memory.find(memory.host(sender, "a.example"), copy, 0)?.toString("utf8", 20);
    for (const sender of ["relay.example", "other.example", "a.example"]) {
      remember(memory.host(sender, "a.example"), 5, answer(5, sender.padEnd(16)), 0);
    }
    expect(["other.example", "a.example", "new.example"].map(asked)).toEqual([
      "other.example   ",
      "a.example       ",
      "a.example       ",
    ]);
  });

  it("duplicate memory - what is left of an Origin-Host's memories is found when one of them was forgotten", () => {
    const memory = new DuplicateMemory();
    const copy = { ...request(5, true), mayCross: true };
    memory.host("gone.example", "a.example");
    const kept = memory.host("kept.example", "a.example");
    remember(kept, 5, answer(5), 0);
    kept.expectFromAll(0);
    memory.sweep(0);
    expect([memory.hostCount, kept.isForgotten]).toEqual([1, false]);
    const later = memory.host("later.example", "a.example");
    expect(memory.find(later, copy, 0)).toEqual(answer(5));
    expect(later.expectsCopies(request(6).header, 0)).toBe(true);
    memory.clear();
    const anew = memory.host("kept.example", "a.example");
    expect([memory.find(anew, copy, 0), anew.expectsCopies(request(6).header, 0)]).toEqual([undefined, false]);
  });

  it("duplicate memory - the peer with most hosts loses the first of them, of equals the one seen first, never the one that came", () => {
    const memory = new DuplicateMemory({ hosts: 4 });
    const one = memory.host("one.example", "1.example");
    const most = ["2.example", "3.example"].map((name) => memory.host("most.example", name));
    const last = memory.host("last.example", "4.example");
    const all = [one, ...most, last];
    const lost = (): boolean[] => all.map((host) => host.isForgotten);
    all.push(memory.host("new.example", "5.example"));
    expect(lost()).toEqual([false, true, false, false, false]);
    all.push(memory.host("newer.example", "6.example"));
    expect(lost()).toEqual([true, true, false, false, false, false]);
    expect(memory.hostCount).toBe(4);
  });

  it("duplicate memory - octets up to the very limit are given to whoever wants them", () => {
    const names = ["a.example", "b.example"] as const;
    const reserved = new DuplicateMemory().host("p.example", names[0]).reservedOctets;
    for (const [octets, hosts] of [
      [2 * reserved, 2],
      [2 * reserved - 1, 1],
    ] as const) {
      const memory = new DuplicateMemory({ octets });
      for (const name of names) memory.host("p.example", name);
      expect([memory.hostCount, memory.reservedOctets]).toEqual([hosts, hosts * reserved]);
    }
  });

  it("duplicate memory - a host that is small is not lost for its own sake, though its peer has most: another one gives way", () => {
    const come = new DuplicateMemory({ octets: 3000 });
    const little = come.host("p.example", "a.example");
    const long = come.host("q.example", "b".repeat(255));
    expect([little.isForgotten, long.isForgotten]).toEqual([true, false]);
    const grown = new DuplicateMemory({ octets: 6000 });
    const first = grown.host("p.example", "a.example");
    const second = grown.host("p.example", "b.example");
    for (let id = 0; id < 4; id++) remember(first, id, answer(id, "x".repeat(1000)), 0);
    expect([first.isForgotten, second.isForgotten]).toEqual([false, true]);
    expect(find(first, request(3, true), 0)).toBeDefined();
  });

  it("duplicate memory - a peer whose only host wants more than there is gives of its own, not of who has little", () => {
    const memory = new DuplicateMemory({ octets: 200_000 });
    const small = memory.host("small.example", "small.example");
    remember(small, 5, answer(5), 0);
    const large = memory.host("large.example", "large.example");
    for (let id = 0; id < 1000; id++) remember(large, id, answer(id, "x".repeat(1000)), 0);
    expect([small.isForgotten, large.isForgotten]).toEqual([false, false]);
    expect(find(small, request(5, true), 0)).toEqual(answer(5));
    expect(find(large, request(999, true), 0)).toBeDefined();
    expect(memory.reservedOctets).toBeLessThanOrEqual(200_000);
  });

  it("duplicate memory - is a list of answers by sender, host and identifier, within its bounds, whoever does what", () => {
    const names = fc.constantFrom("a", "b", "c");
    const add = fc.record({ sender: names, host: names, id: fc.nat(5), length: fc.nat(40), adds: fc.constant(true) });
    const look = fc.record({
      sender: names,
      host: names,
      id: fc.nat(5),
      crosses: fc.boolean(),
      adds: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(add, look), { maxLength: 100 }), fc.integer({ min: 2, max: 9 }), (steps, hosts) => {
        const memory = new DuplicateMemory({ hosts, octets: 20_000 }, 7);
        const model: { sender: string; host: string; id: number; octets: Buffer }[] = [];
        for (const [now, step] of steps.entries()) {
          const { sender, host, id } = step;
          const held = memory.host(sender, host);
          if (step.adds) {
            const octets = answer(id, `${now} ${"x".repeat(step.length * 25)}`);
            remember(held, id, octets, now);
            model.push({ sender, host, id, octets });
          } else {
            const found = memory.find(held, { ...request(id, true), mayCross: step.crosses }, now);
            const of = (one: string): Buffer | undefined =>
              model.findLast((known) => known.sender === one && known.host === host && known.id === id)?.octets;
            // What was given up is not found; what is found is the last of its sender, of others only for who relays.
            const right = step.crosses ? ["a", "b", "c"].map(of) : [of(sender)];
            if (found !== undefined) expect(right).toContainEqual(found);
            else if (hosts === 9 && memory.reservedOctets < 10_000) expect(of(sender)).toBeUndefined();
          }
          expect(memory.hostCount).toBeLessThanOrEqual(hosts);
          expect(memory.reservedOctets).toBeLessThanOrEqual(20_000);
        }
        memory.clear();
        expect([memory.hostCount, memory.size, memory.reservedOctets]).toEqual([0, 0, 0]);
      }),
    );
  });
});
