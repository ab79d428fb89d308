import { describe, expect, it } from "vitest";
import { DuplicateMemory, replayedAnswer } from "../../src/routing/duplicates.ts";
import { FLAG_REQUEST, FLAG_RETRANSMIT, MessageHeader } from "../../src/wire/header.ts";

const MINUTE = 60_000;

function request(endToEndIdentifier: number, isRetransmit = false, commandCode = 272): MessageHeader {
  const commandFlags = FLAG_REQUEST | (isRetransmit ? FLAG_RETRANSMIT : 0);
  return new MessageHeader({ commandFlags, commandCode, applicationId: 4, endToEndIdentifier });
}

function answer(endToEndIdentifier: number, body = "", commandCode = 272): Buffer {
  const padded = Buffer.alloc((body.length + 3) & ~3);
  padded.write(body);
  const header = new MessageHeader({ commandCode, applicationId: 4, endToEndIdentifier, hopByHopIdentifier: 7 });
  header.length = 20 + padded.length;
  return Buffer.concat([header.asBytes(), padded]);
}

function avp(code: number, data: string): Buffer {
  const octets = Buffer.alloc(8 + ((data.length + 3) & ~3));
  octets.writeUInt32BE(code, 0);
  octets.writeUInt32BE(0x40000000 + 8 + data.length, 4);
  octets.write(data, 8);
  return octets;
}

function message(hopByHopIdentifier: number, ...avps: Buffer[]): Buffer {
  const header = new MessageHeader({ commandCode: 272, applicationId: 4, hopByHopIdentifier, endToEndIdentifier: 9 });
  header.length = 20 + avps.reduce((sum, octets) => sum + octets.length, 0);
  return Buffer.concat([header.asBytes(), ...avps]);
}

describe("duplicate memory", () => {
  it("duplicate memory - a T copy gets the stored answer", () => {
    const memory = new DuplicateMemory();
    const host = memory.host("a.example");
    const stored = answer(5, "the answer");
    host.answered(5, stored, 0);
    stored.fill(0);
    expect(memory.host("A.EXAMPLE").find(request(5, true), 239_000)).toEqual(answer(5, "the answer"));
    expect(host.find(request(6, true), 239_000)).toBeUndefined();
    expect(memory.host("b.example").find(request(5, true), 1000)).toBeUndefined();
  });

  it("duplicate memory - without T nothing is looked up, until the host has sent a T request within 4 minutes", () => {
    const host = new DuplicateMemory().host("a.example");
    host.answered(5, answer(5), 0);
    expect(host.find(request(5), 0)).toBeUndefined();
    host.find(request(77, true), 1 * MINUTE);
    expect(host.find(request(5), 2 * MINUTE)).toEqual(answer(5));
    host.answered(6, answer(6), 4 * MINUTE);
    expect(host.find(request(6), 5 * MINUTE - 1)).toEqual(answer(6));
    expect(host.find(request(6), 5 * MINUTE)).toBeUndefined();
  });

  it("duplicate memory - an answer is remembered for 4 minutes", () => {
    const host = new DuplicateMemory().host("a.example");
    host.answered(5, answer(5), 0);
    expect(host.find(request(5, true), 4 * MINUTE)).toBeDefined();
    expect(host.find(request(5, true), 4 * MINUTE + 1)).toBeUndefined();
  });

  it("duplicate memory - a host whose requests are being worked on is not forgotten", () => {
    const memory = new DuplicateMemory();
    const host = memory.host("a.example");
    host.begin();
    memory.sweep(0);
    expect([memory.running, memory.hostCount, host.isForgotten]).toEqual([1, 1, false]);
    host.end();
    memory.sweep(0);
    expect([memory.running, memory.hostCount, host.isForgotten]).toEqual([0, 0, true]);
  });

  it("duplicate memory - the same identifier in another command is no duplicate", () => {
    const host = new DuplicateMemory().host("a.example");
    host.answered(5, answer(5), 0);
    expect(host.find(request(5, true, 271), 0)).toBeUndefined();
  });

  it("duplicate memory - the same identifier in another application is no duplicate", () => {
    const host = new DuplicateMemory().host("a.example");
    host.answered(5, answer(5), 0);
    const other = request(5, true);
    other.applicationId = 5;
    expect(host.find(other, 0)).toBeUndefined();
    expect(host.find(request(5, true), 0)).toBeDefined();
  });

  it("duplicate memory - one host may use all octets there are, and a second makes room for itself", () => {
    const memory = new DuplicateMemory({ octets: 1 });
    const host = memory.host("a.example");
    host.answered(5, answer(5), 0);
    expect(host.find(request(5, true), 0)).toEqual(answer(5));
    expect(memory.reservedOctets).toBeGreaterThan(1);
    const second = memory.host("b.example");
    second.answered(5, answer(5), 0);
    expect([host.isForgotten, second.isForgotten, memory.hostCount]).toEqual([true, false, 1]);
    expect(host.find(request(5, true), 0)).toBeUndefined();
    expect(second.find(request(5, true), 0)).toEqual(answer(5));
  });

  it("duplicate memory - a host that sends copies is remembered until it has stopped for 4 minutes", () => {
    const memory = new DuplicateMemory();
    memory.host("a.example").find(request(5, true), 1000);
    memory.sweep(1000 + 4 * MINUTE - 1);
    expect(memory.hostCount).toBe(1);
    memory.sweep(1000 + 4 * MINUTE);
    expect(memory.hostCount).toBe(0);
  });

  it("duplicate memory - keeps the last answers of each host, no more", () => {
    const memory = new DuplicateMemory({ answersPerHost: 100 });
    const host = memory.host("a.example");
    for (let id = 0; id < 1000; id++) host.answered(id, answer(id), id);
    expect(host.size).toBe(100);
    expect(host.find(request(899, true), 1000)).toBeUndefined();
    for (let id = 900; id < 1000; id++) expect(host.find(request(id, true), 1000)).toEqual(answer(id));
  });

  it("duplicate memory - a size of 0 remembers nothing", () => {
    const host = new DuplicateMemory({ answersPerHost: 0 }).host("a.example");
    host.answered(1, answer(1), 0);
    expect(host.find(request(1, true), 0)).toBeUndefined();
  });

  it("duplicate memory - hosts are bounded in number, the first seen goes first", () => {
    const memory = new DuplicateMemory({ hosts: 3 });
    const first = memory.host("h0");
    first.answered(1, answer(1), 0);
    for (let index = 1; index < 10; index++) memory.host(`h${index}`).answered(1, answer(1), 0);
    expect(memory.hostCount).toBe(3);
    expect(first.isForgotten).toBe(true);
    expect(memory.host("h9").find(request(1, true), 0)).toBeDefined();
    const reserved = memory.reservedOctets;
    first.answered(2, answer(2), 0);
    expect([memory.size, memory.reservedOctets]).toEqual([3, reserved]);
  });

  it("duplicate memory - the host that is being used stays, however few there may be", () => {
    const memory = new DuplicateMemory({ hosts: 0 });
    const host = memory.host("a.example");
    host.answered(1, answer(1), 0);
    expect([host.isForgotten, memory.hostCount]).toEqual([false, 1]);
    memory.host("b.example");
    expect([host.isForgotten, memory.hostCount]).toEqual([true, 1]);
  });

  it("duplicate memory - octets are bounded over all hosts", () => {
    const limits = { octets: 1_000_000, answersPerHost: 1000 };
    const memory = new DuplicateMemory(limits);
    for (let index = 0; index < 100; index++) {
      const host = memory.host(`h${index}`);
      for (let id = 0; id < 100; id++) host.answered(id, answer(id, "x".repeat(1000)), 0);
    }
    expect(memory.reservedOctets).toBeLessThanOrEqual(limits.octets);
    expect(memory.host("h99").find(request(99, true), 0)).toBeDefined();
    expect(memory.host("h0").find(request(99, true), 0)).toBeUndefined();
  });

  it("duplicate memory - a sweep drops what is old and gives all its octets back", () => {
    const memory = new DuplicateMemory();
    memory.host("a.example").answered(1, answer(1), 0);
    memory.host("b.example").find(request(1, true), 3 * MINUTE);
    memory.sweep(4 * MINUTE);
    expect(memory.hostCount).toBe(2);
    memory.sweep(5 * MINUTE);
    expect(memory.hostCount).toBe(1);
    memory.sweep(8 * MINUTE);
    expect([memory.hostCount, memory.size, memory.reservedOctets]).toEqual([0, 0, 0]);
    memory.host("a.example");
    memory.clear();
    expect([memory.hostCount, memory.reservedOctets]).toEqual([0, 0]);
  });
});

describe("replayed answer", () => {
  it("replayed answer - has the Hop-by-Hop Identifier of the copy and is the same else", () => {
    const first = message(1, avp(263, "session"), avp(268, "2001"));
    const replayed = replayedAnswer(first, message(0xdeadbeef, avp(263, "session")));
    expect(replayed).toEqual(message(0xdeadbeef, avp(263, "session"), avp(268, "2001")));
    expect(first.readUInt32BE(12)).toBe(1);
  });

  it("replayed answer - an AVP of a vendor with the same code is no Proxy-Info", () => {
    const foreign = avp(284, "abcdefgh");
    foreign.writeUInt8(0xc0, 4);
    const replayed = replayedAnswer(message(1, foreign, avp(268, "1234")), message(2, foreign, avp(284, "own")));
    expect(replayed.subarray(20)).toEqual(Buffer.concat([foreign, avp(268, "1234"), avp(284, "own")]));
  });

  it.each([0, 7, 200])("replayed answer - what stands behind an AVP of length %d is not read", (length) => {
    const broken = avp(1, "abcd");
    broken.writeUIntBE(length, 5, 3);
    const copy = message(2, avp(284, "own"), broken, avp(284, "lost"));
    expect(replayedAnswer(message(1, avp(268, "1234")), copy).subarray(20)).toEqual(
      Buffer.concat([avp(268, "1234"), avp(284, "own")]),
    );
  });

  it("replayed answer - a Proxy-Info that claims to go beyond its message is none", () => {
    const long = avp(284, "agent");
    long.writeUIntBE(long.length + 1, 5, 3);
    expect(replayedAnswer(message(1, avp(268, "1234")), message(2, long)).subarray(20)).toEqual(avp(268, "1234"));
  });

  it("replayed answer - finds a Proxy-Info of nothing but its header at the very end", () => {
    const replayed = replayedAnswer(message(1, avp(268, "1234")), message(2, avp(1, "x"), avp(284, "")));
    expect(replayed.subarray(20)).toEqual(Buffer.concat([avp(268, "1234"), avp(284, "")]));
    expect(replayed.readUIntBE(1, 3)).toBe(replayed.length);
  });

  it("replayed answer - has the Proxy-Info of the copy in place of the first one's", () => {
    const first = message(1, avp(263, "s"), avp(284, "agent one"), avp(268, "2001"));
    const copy = message(2, avp(284, "agent two"), avp(263, "s"), avp(284, "agent three"));
    expect(replayedAnswer(first, copy)).toEqual(
      message(2, avp(263, "s"), avp(268, "2001"), avp(284, "agent two"), avp(284, "agent three")),
    );
  });
});
