import { describe, expect, it } from "vitest";
import { copyMarks, isOf, replayedAnswer, wasForwarded } from "../../src/routing/replay.ts";
import { MessageHeader } from "../../src/wire/header.ts";

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

describe("replayed answer", () => {
  it("replayed answer - has the Hop-by-Hop Identifier of the copy and is the same else", () => {
    const first = message(1, avp(263, "session"), avp(268, "2001"));
    const replayed = replayedAnswer(first, copyMarks(message(0xdeadbeef, avp(263, "session"))));
    expect(replayed).toEqual(message(0xdeadbeef, avp(263, "session"), avp(268, "2001")));
    expect(first.readUInt32BE(12)).toBe(1);
  });

  it("replayed answer - an AVP of a vendor with the same code is no Proxy-Info", () => {
    const foreign = avp(284, "abcdefgh");
    foreign.writeUInt8(0xc0, 4);
    const replayed = replayedAnswer(
      message(1, foreign, avp(268, "1234")),
      copyMarks(message(2, foreign, avp(284, "own"))),
    );
    expect(replayed.subarray(20)).toEqual(Buffer.concat([foreign, avp(268, "1234"), avp(284, "own")]));
  });

  it.each([0, 7, 200])("replayed answer - what stands behind an AVP of length %d is not read", (length) => {
    const broken = avp(1, "abcd");
    broken.writeUIntBE(length, 5, 3);
    const copy = message(2, avp(284, "own"), broken, avp(284, "lost"));
    expect(replayedAnswer(message(1, avp(268, "1234")), copyMarks(copy)).subarray(20)).toEqual(
      Buffer.concat([avp(268, "1234"), avp(284, "own")]),
    );
  });

  it("replayed answer - a Proxy-Info that claims to go beyond its message is none", () => {
    const long = avp(284, "agent");
    long.writeUIntBE(long.length + 1, 5, 3);
    expect(replayedAnswer(message(1, avp(268, "1234")), copyMarks(message(2, long))).subarray(20)).toEqual(
      avp(268, "1234"),
    );
  });

  it("replayed answer - finds a Proxy-Info of nothing but its header at the very end", () => {
    const replayed = replayedAnswer(message(1, avp(268, "1234")), copyMarks(message(2, avp(1, "x"), avp(284, ""))));
    expect(replayed.subarray(20)).toEqual(Buffer.concat([avp(268, "1234"), avp(284, "")]));
    expect(replayed.readUIntBE(1, 3)).toBe(replayed.length);
  });

  it("replayed answer - has the Proxy-Info of the copy in place of the first one's", () => {
    const first = message(1, avp(263, "s"), avp(284, "agent one"), avp(268, "2001"));
    const copy = message(2, avp(284, "agent two"), avp(263, "s"), avp(284, "agent three"));
    expect(replayedAnswer(first, copyMarks(copy))).toEqual(
      message(2, avp(263, "s"), avp(268, "2001"), avp(284, "agent two"), avp(284, "agent three")),
    );
  });
});

describe("copies", () => {
  const of = (one: Buffer, other: Buffer, fields: Partial<MessageHeader> = {}): boolean =>
    isOf(one, { header: Object.assign(MessageHeader.fromBytes(other), fields), octets: other, mayCross: false });

  it("copies - belong to a message of the same command, application and Session-Id", () => {
    const one = message(1, avp(263, "s;1"), avp(1, "x"));
    expect(of(one, message(2, avp(1, "y"), avp(263, "s;1")))).toBe(true);
    expect(of(one, message(2, avp(263, "s;2")))).toBe(false);
    expect(of(one, message(2, avp(263, "s;11")))).toBe(false);
    expect(of(one, message(2))).toBe(false);
    expect(of(message(1), message(2, avp(263, "s;1")))).toBe(false);
    expect(of(message(1), message(2))).toBe(true);
    expect(of(one, one, { commandCode: 271 })).toBe(false);
    expect(of(one, one, { applicationId: 5 })).toBe(false);
  });

  it("copies - the Session-Id is looked for among the first 16 AVPs", () => {
    const behind = (count: number): Buffer =>
      message(1, ...Array.from({ length: count }, () => avp(1, "x")), avp(263, "s"));
    expect(of(behind(15), message(2, avp(263, "s")))).toBe(true);
    expect(of(behind(16), message(2, avp(263, "s")))).toBe(false);
  });

  it("copies - flags and padding of the Session-Id are no part of it", () => {
    const other = avp(263, "abc");
    other[4] = 0;
    other[11] = 7;
    expect(of(message(1, avp(263, "abc")), message(2, other))).toBe(true);
  });

  it("copies - were forwarded when they have a Route-Record", () => {
    expect([wasForwarded(message(1, avp(263, "s"))), wasForwarded(message(1, avp(263, "s"), avp(282, "r")))]).toEqual([
      false,
      true,
    ]);
  });

  it("copies - only identifier and Proxy-Info are kept of them, 16 copies of 1 MB held 16 MB (M3)", () => {
    const marks = copyMarks(message(7, avp(263, "s".repeat(1000)), avp(284, "one"), avp(1, "x"), avp(284, "two")));
    expect(marks).toEqual({ hopByHopIdentifier: 7, proxyInfo: Buffer.concat([avp(284, "one"), avp(284, "two")]) });
    expect(copyMarks(message(0xffffffff)).hopByHopIdentifier).toBe(0xffffffff);
  });
});
