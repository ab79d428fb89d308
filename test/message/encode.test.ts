import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { plain, received, typed } from "./samples.ts";

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
    [{ subscriptionId: [{ subscriptionIdType: 0 }] }, "subscriptionId[0].subscriptionIdData is missing"],
    [{ subscriptionId: [5] }, "an object with the attributes"],
    [{ multipleServicesCreditControl: [{}, {}, {}] }, "has 3 values"],
    [
      { multipleServicesCreditControl: [{ grantedServiceUnit: { ccTotalOctets: -1n } }] },
      "multipleServicesCreditControl[0].grantedServiceUnit.ccTotalOctets",
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
