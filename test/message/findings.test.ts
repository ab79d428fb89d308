import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import * as definitions from "./definitions.ts";
import { dictionary, good, make, octetsOf, received } from "./samples.ts";

describe("findings", () => {
  const findingsOf = (...avps: (Avp | Buffer)[]) =>
    received(octetsOf(...avps)).findings.map(({ resultCode, failedAvp }) => [
      resultCode,
      failedAvp?.asBytes().toString("hex"),
    ]);

  it("findings - a good message has none", () => {
    expect(findingsOf(...good())).toEqual([]);
  });

  it("findings - an unknown AVP with M is 5001 with its octets, without M it is kept", () => {
    const unknown = new Avp({ code: 99999, flags: 0x40, data: Buffer.from([1, 2, 3, 4]) });
    expect(findingsOf(...good(), unknown)).toEqual([[5001, "0001869f4000000c01020304"]]);
    const optional = new Avp({ code: 99999, flags: 0, data: Buffer.from([1]) });
    const message = received(octetsOf(...good(), optional));
    expect([message.findings, message.attributes.extraAvps]).toEqual([[], [expect.objectContaining({ code: 99999 })]]);
  });

  it("findings - an unknown AVP with M inside a known group is reported with the path of the group", () => {
    const inner = new Avp({ code: 99999, flags: 0x40, data: Buffer.from([1]) });
    const inGroup = make(definitions.services, [inner]);
    expect(findingsOf(...good(), inGroup)).toEqual([[5001, "000001c8400000140001869f4000000901000000"]]);
  });

  it("findings - an unknown group without M is skipped whole, even with M inside", () => {
    const inner = new Avp({ code: 99999, flags: 0x40, data: Buffer.from([1]) });
    expect(findingsOf(...good(), new Avp({ code: 5555, vendorId: 77, data: inner.asBytes() }))).toEqual([]);
  });

  it("findings - a missing AVP is 5005 with an example of zeros of the least length", () => {
    expect(findingsOf(...good().slice(0, 4))).toEqual([[5005, "0000019f4000000c00000000"]]);
    expect(findingsOf(...good(), make(definitions.subscription, [make(definitions.subscriptionType, 0)]))).toEqual([
      [5005, "000001bb40000010000001bc40000008"],
    ]);
  });

  it("findings - one too many is 5009 with the first surplus instance", () => {
    const surplus = make(definitions.number, 1);
    expect(findingsOf(...good(), surplus, make(definitions.number, 2))[0]).toEqual([
      5009,
      surplus.asBytes().toString("hex"),
    ]);
    const service = (): Avp => make(definitions.services, []);
    expect(findingsOf(...good(), service(), service(), service())).toEqual([[5009, "000001c840000008"]]);
  });

  it("findings - an AVP whose most is 0 is 5008 with a copy", () => {
    expect(findingsOf(...good(), make(definitions.forbidden, "x"))).toEqual([[5008, "000001190000000978000000"]]);
  });

  it("findings - a known AVP in a closed group is 5008 with M and ignored without", () => {
    const members = [make(definitions.subscriptionType, 0), make(definitions.subscriptionData, "1")];
    expect(
      findingsOf(...good(), make(definitions.subscription, [...members, make(definitions.number, 1)]))[0]?.[0],
    ).toBe(5008);
    expect(
      findingsOf(...good(), make(definitions.subscription, [...members, make(definitions.state, Buffer.alloc(1))])),
    ).toEqual([]);
  });

  it.each([
    ["empty", "0000019f40000008", 5014],
    ["three octets", "0000019f4000000b00000100", 5014],
    ["five octets", "0000019f4000000d0000000000000000", 5014],
  ])("findings - Unsigned32 of %s is 5014 with the AVP as it came", (_title, hex, code) => {
    expect(findingsOf(...good().slice(0, 4), Buffer.from(hex, "hex"))).toEqual([[code, hex]]);
  });

  it.each(["c0af", "f5808080", "feff", "eda080"])("findings - ill-formed UTF-8 %s is 5004", (hex) => {
    const avp = new Avp({ code: 1, flags: 0x40, data: Buffer.from(hex, "hex"), definition: definitions.userName });
    expect(findingsOf(...good(), avp)).toEqual([[5004, avp.asBytes().toString("hex")]]);
  });

  it("findings - a value outside a closed enumeration is 5004 and stays readable, outside an open one it is none", () => {
    const octets = octetsOf(
      ...good().slice(0, 3),
      make(definitions.requestType, 9),
      make(definitions.number, 0),
      make(definitions.ratType, 77),
    );
    const message = received(octets);
    expect(message.findings.map((finding) => finding.resultCode)).toEqual([5004]);
    expect(message.attributes).toMatchObject({ ccRequestType: 9, ratType: 77 });
  });

  it.each([
    ["length 0", "0000019f40000000", "0000019f4000000c00000000"],
    ["length 7", "0000019f40000007", "0000019f4000000c00000000"],
    ["11 with a vendor", "00000408c000000b000028af00000000", "00000408c0000010000028af00000000"],
    ["past the end", "0000019f40ffffff00000000", "0000019f4000000c00000000"],
    ["four stray octets", "0000019f", "0000019f0000000c00000000"],
  ])(
    "findings - an AVP header with %s is 5014 with the header and zeros, and breaks the structure",
    (_title, hex, expected) => {
      const message = received(octetsOf(...good().slice(0, 4), Buffer.from(hex, "hex")));
      expect(message.findings[0]).toMatchObject({ resultCode: 5014, breaksStructure: true });
      expect(message.findings[0]?.failedAvp?.asBytes().toString("hex")).toBe(expected);
      expect(() => Message.fromBytes(message.received as Buffer, { dictionary })).toThrowError(
        expect.objectContaining({ code: "conversion" }),
      );
    },
  );

  it("findings - a group broken inside is kept as it came and named with its path", () => {
    const broken = new Avp({
      code: 443,
      flags: 0x40,
      data: Buffer.from("000001bc40000000", "hex"),
      definition: definitions.subscription,
    });
    const message = received(octetsOf(...good(), broken));
    expect(message.findings[0]?.failedAvp?.asBytes().toString("hex")).toBe("000001bb40000010000001bc40000008");
    expect(message.attributes.subscriptionId).toBeUndefined();
    expect(message.asBytes()).toEqual(message.received);
  });

  it("findings - groups deeper than the limit are refused in little time without overflowing the stack", () => {
    let octets: Buffer = Buffer.alloc(0);
    const chain = Buffer.alloc(8 * 10_000);
    for (let level = 0; level < 10_000; level++) {
      chain.writeUInt32BE(456, level * 8);
      chain.writeUInt32BE(((0x40 << 24) | (chain.length - level * 8)) >>> 0, level * 8 + 4);
    }
    octets = octetsOf(...good(), chain);
    const message = received(octets);
    expect(message.findings.map((finding) => finding.resultCode)).toEqual([5004]);
    expect(messageToTree(message).avps).toHaveLength(6);
  });

  it("findings - more AVPs than the limit end the reading", () => {
    const flood = Buffer.alloc(8 * 70_000);
    for (let index = 0; index < 70_000; index++) {
      flood.writeUInt32BE(4242, index * 8);
      flood.writeUInt32BE(8, index * 8 + 4);
    }
    expect(received(octetsOf(...good(), flood)).findings.map((finding) => finding.resultCode)).toEqual([5012]);
  });

  it("findings - a broken header is told even behind a flood of lesser faults", () => {
    const unknown = new Avp({ code: 99999, flags: 0x40 });
    const message = received(
      octetsOf(...good(), ...Array<Avp>(100).fill(unknown), Buffer.from("0000019f40000000", "hex")),
    );
    expect(message.findings).toHaveLength(32);
    expect(message.findings.at(-1)).toMatchObject({ resultCode: 5014, breaksStructure: true });
  });

  it("findings - code 0 is an unknown AVP, V with vendor 0 is the IETF's", () => {
    expect(findingsOf(...good(), new Avp({ code: 0, flags: 0x40 }))[0]?.[0]).toBe(5001);
    expect(findingsOf(...good().slice(0, 4), Buffer.from("0000019fc00000100000000000000001", "hex"))).toEqual([]);
  });

  it("findings - the first ones are kept, later ones of the same weight are not", () => {
    const unknown = Array.from({ length: 40 }, (_, index) => new Avp({ code: 99_000 + index, flags: 0x40 }));
    const message = received(octetsOf(...good(), ...unknown));
    expect(message.findings.map(({ avp }) => avp?.code)).toEqual(unknown.slice(0, 32).map(({ code }) => code));
  });

  it("findings - Failed-AVP of a broken header holds nothing of what lies behind the header or the group", () => {
    expect(findingsOf(...good().slice(0, 4), Buffer.from("0000019f400000050000000700000000", "hex"))[0]).toEqual([
      5014,
      "0000019f4000000c00000000",
    ]);
    const stray = new Avp({ code: 456, flags: 0x40, data: Buffer.from("000001a5", "hex") });
    const failed = [[5014, "000001c840000018000001a5000000100000000000000000"]];
    expect(findingsOf(stray, ...good())).toEqual(failed);
    expect(findingsOf(stray, new Avp({ code: 0xc000_0001 }), ...good())).toEqual(failed);
  });

  it("findings - say in words what is wrong with data: its length, its UTF-8 or its ASCII", () => {
    const reason = (code: number, hex: string): string | undefined => {
      const avp = new Avp({ code, flags: 0x40, data: Buffer.from(hex, "hex") });
      return received(octetsOf(...good(), avp)).findings[0]?.reason;
    };
    expect(reason(55, "000000")).toMatch(/Event-Timestamp .*3 octets/);
    expect(reason(1, "ff")).toMatch(/User-Name .*UTF-8/);
    const host = octetsOf(new Avp({ code: 264, flags: 0x40, data: Buffer.of(0xff) }), ...good().toSpliced(1, 1));
    expect(received(host).findings[0]?.reason).toMatch(/Origin-Host .*ASCII/);
  });
});
