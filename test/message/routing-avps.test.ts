import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import { readRouting } from "../../src/message/routing-avps.ts";
import { messageVectors } from "../vectors/vectors.ts";

const CODES = {
  sessionId: 263,
  originHost: 264,
  originRealm: 296,
  destinationHost: 293,
  destinationRealm: 283,
  routeRecord: 282,
} as const;

describe("routing AVPs", () => {
  it("routing AVPs - are those that stand in the message, in every real message", () => {
    let read = 0;
    for (const { hex } of messageVectors()) {
      const octets = Buffer.from(hex, "hex");
      const { fault, ...routing } = readRouting(octets);
      if (fault !== undefined) continue;
      const message = Message.fromBytes(octets);
      for (const [key, code] of Object.entries(CODES)) {
        const all = message.findAvps([code, 0]).map((avp) => avp.value);
        expect([routing[key as keyof typeof CODES] ?? []].flat()).toEqual(
          key === "routeRecord" ? all : all.slice(0, 1),
        );
      }
      read++;
    }
    expect(read).toBeGreaterThan(500);
  });

  it("routing AVPs - all Route-Records come in order, of others the first counts", () => {
    const avps = [Avp.new(282, 0, "a"), Avp.new(264, 0, "b"), Avp.new(282, 0, "c"), Avp.new(264, 0, "d")];
    expect(readRouting(new Message({}, avps).asBytes())).toMatchObject({ routeRecord: ["a", "c"], originHost: "b" });
  });

  it("routing AVPs - a vendor's AVP of the same code is another one", () => {
    const avps = [new Avp({ code: 264, vendorId: 10_415, data: Buffer.from("x") })];
    expect(readRouting(new Message({}, avps).asBytes())).toMatchObject({ originHost: undefined, fault: undefined });
  });

  it("routing AVPs - what is broken is told, with what stands before it", () => {
    const octets = new Message({}, [Avp.new(264, 0, "b"), Avp.new(296, 0, "c")]).asBytes();
    octets[octets.length - 5] = 200;
    expect(readRouting(octets)).toMatchObject({ originHost: "b", originRealm: undefined });
    expect(readRouting(octets).fault).toMatch(/AVP 296 has length 200/);
    const noText = new Message({}, [new Avp({ code: 293, data: Buffer.of(7) })]).asBytes();
    expect(readRouting(noText)).toMatchObject({ destinationHost: undefined, fault: "AVP 293 is no text of its type" });
  });

  it("routing AVPs - an AVP ends where its length says: not later than the message, not before its header", () => {
    const fault = (hex: string): string | undefined =>
      readRouting(Buffer.concat([Buffer.alloc(20), Buffer.from(hex, "hex")])).fault;
    expect(fault("0000002100000008")).toBeUndefined();
    expect(fault("000000210000000d61626364")).toMatch(/AVP 33 has length 13, but only 12/);
    expect(fault("0000002100000004")).toMatch(/AVP 33 has length 4, below the 8/);
    expect(fault("000000218000000b00000005")).toMatch(/AVP 33 has length 11, below the 12/);
    expect(fault("000000218000000c00000005")).toBeUndefined();
    expect(fault("00000021")).toMatch(/4 octets remain/);
    expect(fault("000000210000000861626364")).toMatch(/4 octets remain/);
  });

  it("routing AVPs - a Route-Record that is no text is left out and told", () => {
    const avps = [Avp.new(282, 0, "a"), new Avp({ code: 282, data: Buffer.of(0xe4) }), Avp.new(282, 0, "b")];
    const read = readRouting(new Message({}, avps).asBytes());
    expect([read.routeRecord, read.fault]).toEqual([["a", "b"], "AVP 282 is no text of its type"]);
  });

  it("routing AVPs - each Route-Record costs as much as the first ones: each had all before it copied", () => {
    const record = Avp.new(282, 0, "a.example").asBytes();
    const secondsFor = (count: number): number => {
      const octets = Buffer.concat([Buffer.alloc(20), ...Array.from({ length: count }, () => record)]);
      const times = Array.from({ length: 5 }, () => {
        const startedAt = performance.now();
        expect(readRouting(octets).routeRecord).toHaveLength(count);
        return performance.now() - startedAt;
      });
      return Math.min(...times) / 1000;
    };
    expect(secondsFor(40_000)).toBeLessThan(secondsFor(5000) * 32 + 0.05);
  });

  it("routing AVPs - no octets make it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
        expect(readRouting(Buffer.from(octets))).toHaveProperty("fault");
      }),
    );
  });
});
