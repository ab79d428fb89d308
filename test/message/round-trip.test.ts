import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { receive } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { dictionary, octetsOf, plain, received, typed } from "./samples.ts";

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
