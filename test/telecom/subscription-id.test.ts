import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/gy.ts";
import { Avp } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import { subscriptionId, toSubscriptionId } from "../../src/telecom/subscription-id.ts";

const IMSI = "262011234567890";
const MSISDN = "491701234567";

const request = new CreditControlRequest({
  sessionId: "a;1;2",
  destinationRealm: "example.net",
  serviceContextId: "32251@3gpp.org",
  ccRequestType: 1,
  ccRequestNumber: 0,
  subscriptionId: [
    toSubscriptionId("MSISDN", MSISDN),
    toSubscriptionId("IMSI", IMSI),
    toSubscriptionId("IMSI", "other"),
  ],
});

describe("subscriptionId", () => {
  it("subscriptionId - finds the first of a kind, by long and short names", () => {
    expect(subscriptionId(request, "IMSI")).toBe(IMSI);
    expect(subscriptionId(request, "END_USER_IMSI")).toBe(IMSI);
    expect(subscriptionId(request, "MSISDN")).toBe(MSISDN);
    expect(subscriptionId(request, "E164")).toBe(MSISDN);
    expect(subscriptionId(request, "NAI")).toBeUndefined();
    expect(subscriptionId(request.attributes, "IMSI")).toBe(IMSI);
    expect(subscriptionId({ attributes: {} }, "IMSI")).toBeUndefined();
  });

  it("subscriptionId - reads a message without a class, whose one value is no list", () => {
    const dictionary = wholeDictionary();
    const group = Avp.new(443, 0, [Avp.new(450, 0, 1, { dictionary }), Avp.new(444, 0, IMSI, { dictionary })], {
      dictionary,
    });
    const message = new Message({ commandCode: 9999 }, [group], dictionary);
    expect(subscriptionId(message, "IMSI")).toBe(IMSI);
  });

  it("subscriptionId - looks into Service-Information and into Subscription-Id-Extension", () => {
    expect(subscriptionId({ serviceInformation: { subscriptionId: [toSubscriptionId("IMSI", IMSI)] } }, "IMSI")).toBe(
      IMSI,
    );
    const extension = {
      subscriptionIdE164: MSISDN,
      subscriptionIdSipUri: "sip:a",
      subscriptionIdNai: "n",
      subscriptionIdPrivate: "p",
    };
    const source = { subscriptionIdExtension: [{ subscriptionIdImsi: IMSI }, extension] };
    expect(subscriptionId(source, "IMSI")).toBe(IMSI);
    expect(subscriptionId(source, "MSISDN")).toBe(MSISDN);
    expect(subscriptionId(source, "SIP_URI")).toBe("sip:a");
    expect(subscriptionId(source, "NAI")).toBe("n");
    expect(subscriptionId(source, "PRIVATE")).toBe("p");
  });

  it("subscriptionId - values to write have the types of RFC 8506 §8.47", () => {
    expect((["E164", "IMSI", "SIP_URI", "NAI", "PRIVATE"] as const).map((kind) => toSubscriptionId(kind, "x"))).toEqual(
      [0, 1, 2, 3, 4].map((subscriptionIdType) => ({ subscriptionIdType, subscriptionIdData: "x" })),
    );
  });

  it("subscriptionId - says which kinds there are", () => {
    expect(() => subscriptionId(request, "IMEI" as never)).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: 'A kind of Subscription-Id is MSISDN, E164, IMSI, SIP_URI, NAI, PRIVATE, not "IMEI"',
      }),
    );
  });
});
