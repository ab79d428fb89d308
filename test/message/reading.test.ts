import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/gx.ts";
import { UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";
import { Avp } from "../../src/message/avp.ts";
import { dump } from "../../src/message/dump.ts";
import { Message } from "../../src/message/message.ts";

const dictionary = wholeDictionary();

/** What a dump says behind `Val: `, by the names of AVPs. */
function shown(message: Message): Record<string, string> {
  const lines = [...dump(message).matchAll(/^ *(\S+) <.*Val: (.*)>$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

describe("readings in messages", () => {
  it("readings - a dump has them behind the octets or the number", () => {
    const request = new UpdateLocationRequest({
      sessionId: "a;1;2",
      authSessionState: 1,
      originHost: "mme.example",
      originRealm: "example",
      destinationRealm: "example",
      userName: "262011234567890",
      ratType: 1004,
      ulrFlags: 34,
      visitedPlmnId: Buffer.from("62f210", "hex"),
      supportedFeatures: [{ vendorId: 10415, featureListId: 2, featureList: 1 }],
    });
    expect(shown(Message.fromBytes(request.asBytes(), { dictionary }))).toMatchObject({
      "ULR-Flags": "34 (S6a/S6d-Indicator, Initial-Attach-Indicator)",
      "Visited-PLMN-Id": "0x62f210 (262-01)",
      "Feature-List": "1 (SMS in MME)",
      "RAT-Type": "1004 (EUTRAN)",
    });
  });

  it("readings - octets that have no meaning are shown alone, also where they could be printed", () => {
    const avps = [
      new Avp({ code: 1407, vendorId: 10415, data: Buffer.from("xyz"), definition: dictionary.avp(1407, 10415) }),
      new Avp({
        code: 630,
        vendorId: 10415,
        data: Buffer.from("00000001", "hex"),
        definition: dictionary.avp(630, 10415),
      }),
      new Avp({ code: 1407, vendorId: 10415, data: Buffer.from("62f210", "hex") }),
    ];
    const text = dump(new Message({ commandCode: 316, applicationId: 16777251 }, avps, dictionary));
    expect([...text.matchAll(/Val: (.*)>/g)].map(([, value]) => value)).toEqual(['"xyz"', "1", "0x62f210"]);
  });

  it("readings - a Feature-List-ID of a wrong length counts for nothing", () => {
    const avps = [
      new Avp({ code: 629, vendorId: 10415, data: Buffer.from("02", "hex"), definition: dictionary.avp(629, 10415) }),
      new Avp({
        code: 630,
        vendorId: 10415,
        data: Buffer.from("00000001", "hex"),
        definition: dictionary.avp(630, 10415),
      }),
    ];
    expect(shown(new Message({ commandCode: 316, applicationId: 16777251 }, avps, dictionary))["Feature-List"]).toBe(
      "1",
    );
  });
});

describe("texts for octets", () => {
  const content = {
    sessionId: "a;1;2",
    originHost: "pgw.example",
    originRealm: "example",
    destinationRealm: "example",
    authApplicationId: 16777238,
    ccRequestType: 1,
    ccRequestNumber: 0,
  } as const;

  it("texts for octets - Framed-IP-Address and IPv6 prefixes are taken as people write them", () => {
    const given = { framedIpAddress: "10.1.2.3", framedIpv6Prefix: "2001:db8::/64", tgppMsTimezone: "+01:00" };
    const request = new CreditControlRequest({ ...content, ...given } as never);
    const read = Message.fromBytes(request.asBytes(), { dictionary });
    expect(read.findAvps([8, 0])[0]?.data.toString("hex")).toBe("0a010203");
    expect(read.findAvps([97, 0])[0]?.data.toString("hex")).toBe("004020010db800000000");
    expect(read.findAvps([23, 10415])[0]?.data.toString("hex")).toBe("4000");
  });

  it("texts for octets - one that the AVP can't have is refused with its rule", () => {
    const request = new CreditControlRequest({ ...content, framedIpAddress: "10.1.2" } as never);
    expect(() => request.asBytes()).toThrow(
      expect.objectContaining({
        code: "avp-encode",
        message:
          "framedIpAddress: Framed-IP-Address can't be written from '10.1.2': An IPv4 address is written as 10.1.2.3, not \"10.1.2\"",
      }),
    );
  });

  it("texts for octets - an AVP by itself takes them too", () => {
    const avp = Avp.new(8, 0, "10.1.2.3", { dictionary });
    expect(avp.data.toString("hex")).toBe("0a010203");
    expect(() => {
      avp.value = "ten";
    }).toThrow(
      expect.objectContaining({
        code: "avp-encode",
        message: 'Framed-IP-Address (8): An IPv4 address is written as 10.1.2.3, not "ten"',
      }),
    );
    expect(avp.data.toString("hex")).toBe("0a010203");
  });
});
