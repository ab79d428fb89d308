import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { receive } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { dictionary, octetsOf, plain, received, typed } from "./samples.ts";

describe("encode", () => {
  it("encode - writes attributes in the order of the format, with padding and flags", () => {
    const octets = typed({ ...plain, userName: "bob", tgppRatType: undefined }).asBytes();
    expect(octets.length % 4).toBe(0);
    expect(octets.readUIntBE(1, 3)).toBe(octets.length);
    expect(received(octets).avps.map((avp) => [avp.code, avp.flags])).toEqual([
      [263, 64],
      [264, 64],
      [296, 64],
      [416, 64],
      [415, 64],
      [1, 64],
    ]);
  });

  it.each([
    [{ ccRequestNumber: 4_294_967_296 }, "ccRequestNumber: CC-Request-Number of type Unsigned32 takes a whole number"],
    [{ ccRequestNumber: "1" }, "not '1'"],
    [{ ccRequestType: 1.5 }, "ccRequestType"],
    [{ userName: 7 }, "userName: User-Name of type UTF8String takes a string"],
    [{ userName: "\ud800" }, "lone surrogates"],
    [{ originHost: "münchen.example" }, "ASCII"],
    [{ originHost: "" }, "ASCII"],
    [{ eventTimestamp: new Date("2105-01-01") }, "a Date from 1968"],
    [{ sessionId: undefined }, "sessionId is missing"],
    [{ subscriptionId: [{ subscriptionIdType: 0 }] }, "subscriptionId: subscriptionIdData is missing"],
    [{ subscriptionId: [5] }, "an object with the attributes"],
    [{ multipleServicesCreditControl: [{}, {}, {}] }, "has 3 values"],
    [
      { multipleServicesCreditControl: [{ grantedServiceUnit: { ccTotalOctets: -1n } }] },
      "grantedServiceUnit: ccTotalOctets",
    ],
    [{ userNaem: "x" }, "has no attribute userNaem"],
    [{ extraAvps: ["x"] }, "extraAvps takes AVPs"],
  ])("encode - refuses %o and names the attribute", (change, why) => {
    expect(() => typed({ ...plain, ...change } as Attributes).asBytes()).toThrowError(
      expect.objectContaining({ code: "avp-encode", message: expect.stringContaining(why) }),
    );
  });

  it("encode - writes the same octets whatever the order of the keys", () => {
    const values: Attributes = {
      ...plain,
      userName: "bob",
      subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: "4" }],
    };
    const octets = typed(values).asBytes();
    const keys = Object.keys(values);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
        expect(typed(Object.fromEntries(order.map((key) => [key, values[key]]))).asBytes()).toEqual(octets);
      }),
    );
  });

  it("encode - takes groups that are no plain objects, and keys without a value", () => {
    class Subscription {
      subscriptionIdType = 0;
      unknown = undefined;
      get subscriptionIdData(): string {
        return "49";
      }
    }
    const bare = Object.assign(Object.create(null), { subscriptionIdType: 0, subscriptionIdData: "49" });
    const expected = typed({
      ...plain,
      subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: "49" }],
    }).asBytes();
    for (const subscriptionId of [new Subscription(), bare]) {
      expect(typed({ ...plain, subscriptionId: [subscriptionId], unknown: undefined }).asBytes()).toEqual(expected);
    }
  });

  it("encode - knows a misspelt key among ever new lists of keys", () => {
    const optional = ["userName", "eventTimestamp", "ratType", "tgppRatType", "subscriptionId"];
    fc.assert(
      fc.property(fc.shuffledSubarray(optional), fc.boolean(), (absent, isMisspelt) => {
        const change = Object.fromEntries(absent.map((key) => [key, undefined]));
        const message = typed({ ...change, ...plain, ...(isMisspelt && { sessionid: "x" }) });
        if (isMisspelt) expect(() => message.asBytes()).toThrowError(/no attribute sessionid/);
        else expect(received(message.asBytes()).attributes).toEqual(received(typed(plain).asBytes()).attributes);
      }),
      { numRuns: 1000 },
    );
  });

  it("encode - leaves out required AVPs when the check is off", () => {
    expect(received(typed({ sessionId: "x" }).asBytes({ check: false })).attributes).toEqual({ sessionId: "x" });
  });

  it("encode - takes safe integers for 64 bits and one value for a list", () => {
    const octets = typed({
      ...plain,
      multipleServicesCreditControl: { grantedServiceUnit: { ccTotalOctets: 5 } },
    }).asBytes();
    expect(received(octets).attributes.multipleServicesCreditControl).toEqual([
      { grantedServiceUnit: { ccTotalOctets: 5n } },
    ]);
  });

  it("encode - refuses a message that 24 bits can't measure", () => {
    const huge = new Avp({ code: 99, data: Buffer.alloc(0xfffff0) });
    expect(() => typed({ ...plain, extraAvps: [huge, huge] }).asBytes()).toThrowError(/at most 16777212/);
    const tooLong = new Avp({ code: 99, data: Buffer.alloc(0x1000000) });
    expect(() => typed({ ...plain, extraAvps: [tooLong] }).asBytes()).toThrowError(/24 bits/);
  });
});

describe("round trip", () => {
  const identity = fc.stringMatching(/^[a-z][a-z0-9.-]{0,40}$/);
  const text = fc.string({ unit: "grapheme", maxLength: 40 });
  const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined });
  const attributes = fc.record({
    sessionId: text,
    originHost: identity,
    originRealm: identity,
    ccRequestType: fc.constantFrom(1, 2, 3),
    ccRequestNumber: fc.integer({ min: 0, max: 0xffffffff }),
    userName: optional(text),
    eventTimestamp: optional(
      fc
        .date({ min: new Date("1968-02-01"), max: new Date("2104-01-01"), noInvalidDate: true })
        .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000)),
    ),
    ratType: optional(fc.integer({ min: -5, max: 5 })),
    subscriptionId: optional(
      fc.array(fc.record({ subscriptionIdType: fc.constantFrom(0, 1), subscriptionIdData: text }), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
    multipleServicesCreditControl: optional(
      fc.array(
        fc.record({
          ratingGroup: fc.nat(),
          grantedServiceUnit: fc.record({ ccTotalOctets: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  });

  it("round trip - decode(encode(x)) equals x and has no findings", () => {
    fc.assert(
      fc.property(attributes, (values) => {
        const message = received(typed(values).asBytes());
        expect(message.findings).toEqual([]);
        expect(message.attributes).toEqual(values);
        expect(message.asBytes()).toEqual(message.received);
      }),
    );
  });

  it("round trip - arbitrary octets behind a header never throw and come back as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
        const octets = Buffer.concat([octetsOf().subarray(0, 20), body]);
        const message = received(octets);
        expect(message.findings).toBeInstanceOf(Array);
        messageToTree(message);
        expect(message.asBytes().subarray(20)).toEqual(Buffer.from(body));
        expect(messageToTree(receive(octets, dictionary)).avps).toBeInstanceOf(Array);
      }),
      { numRuns: 2000 },
    );
  });

  it("round trip - one flipped octet in a good message never throws", () => {
    const base = typed({
      ...plain,
      userName: "bob",
      subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: "49" }],
    }).asBytes();
    fc.assert(
      fc.property(fc.nat(base.length - 21), fc.nat(255), (offset, octet) => {
        const octets = Buffer.from(base);
        octets[20 + offset] = octet;
        const message = received(octets);
        void message.findings;
        expect(message.asBytes().subarray(20)).toEqual(octets.subarray(20));
      }),
      { numRuns: 2000 },
    );
  });
});
