import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { Message, receive } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import * as definitions from "./definitions.ts";

const dictionary: Dictionary = new Dictionary([]);
const plain = {
  sessionId: "a;1;2",
  originHost: "a.example",
  originRealm: "example",
  ccRequestType: 1,
  ccRequestNumber: 0,
};

beforeAll(() => {
  for (const avp of definitions.all) dictionary.registerAvp(avp);
  dictionary.registerCommand(definitions.request);
  dictionary.registerCommand(definitions.answer);
});

/** A typed message as a generated class would make it. */
function typed(attributes: Attributes): Message {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 });
  return new Message(header, new AttributeBody(definitions.request, { dictionary, attributes: { ...attributes } }));
}

function received(octets: Buffer): Message {
  return new Message(MessageHeader.fromBytes(octets), new AttributeBody(definitions.request, { dictionary, octets }));
}

function octetsOf(...avps: (Avp | Buffer)[]): Buffer {
  const body = Buffer.concat(avps.map((avp) => (avp instanceof Avp ? avp.asBytes() : avp)));
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 });
  header.length = 20 + body.length;
  return Buffer.concat([header.asBytes(), body]);
}

function make(definition: { code: number; vendorId: number }, value: never, options = {}): Avp {
  return Avp.new(definition.code, definition.vendorId, value, { dictionary, ...options });
}

const good = (): Avp[] => [
  make(definitions.sessionId, "a;1;2" as never),
  make(definitions.originHost, "a.example" as never),
  make(definitions.originRealm, "example" as never),
  make(definitions.requestType, 1 as never),
  make(definitions.number, 0 as never),
];

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
    const inGroup = make(definitions.services, [inner] as never);
    expect(findingsOf(...good(), inGroup)).toEqual([[5001, "000001c8400000140001869f4000000901000000"]]);
  });

  it("findings - an unknown group without M is skipped whole, even with M inside", () => {
    const inner = new Avp({ code: 99999, flags: 0x40, data: Buffer.from([1]) });
    expect(findingsOf(...good(), new Avp({ code: 5555, vendorId: 77, data: inner.asBytes() }))).toEqual([]);
  });

  it("findings - a missing AVP is 5005 with an example of zeros of the least length", () => {
    expect(findingsOf(...good().slice(0, 4))).toEqual([[5005, "0000019f4000000c00000000"]]);
    expect(
      findingsOf(...good(), make(definitions.subscription, [make(definitions.subscriptionType, 0 as never)] as never)),
    ).toEqual([[5005, "000001bb40000010000001bc40000008"]]);
  });

  it("findings - one too many is 5009 with the first surplus instance", () => {
    const surplus = make(definitions.number, 1 as never);
    expect(findingsOf(...good(), surplus, make(definitions.number, 2 as never))[0]).toEqual([
      5009,
      surplus.asBytes().toString("hex"),
    ]);
    const service = (): Avp => make(definitions.services, [] as never);
    expect(findingsOf(...good(), service(), service(), service())).toEqual([[5009, "000001c840000008"]]);
  });

  it("findings - an AVP whose most is 0 is 5008 with a copy", () => {
    expect(findingsOf(...good(), make(definitions.forbidden, "x" as never))).toEqual([
      [5008, "000001190000000978000000"],
    ]);
  });

  it("findings - a known AVP in a closed group is 5008 with M and ignored without", () => {
    const members = [make(definitions.subscriptionType, 0 as never), make(definitions.subscriptionData, "1" as never)];
    expect(
      findingsOf(
        ...good(),
        make(definitions.subscription, [...members, make(definitions.number, 1 as never)] as never),
      )[0]?.[0],
    ).toBe(5008);
    expect(
      findingsOf(
        ...good(),
        make(definitions.subscription, [...members, make(definitions.state, Buffer.alloc(1) as never)] as never),
      ),
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
      make(definitions.requestType, 9 as never),
      make(definitions.number, 0 as never),
      make(definitions.ratType, 77 as never),
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
      chain.writeUInt32BE(279, level * 8);
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

  it("findings - code 0 is an unknown AVP, V with vendor 0 is the IETF's", () => {
    expect(findingsOf(...good(), new Avp({ code: 0, flags: 0x40 }))[0]?.[0]).toBe(5001);
    expect(findingsOf(...good().slice(0, 4), Buffer.from("0000019fc00000100000000000000001", "hex"))).toEqual([]);
  });
});

describe("edit", () => {
  const odd = Buffer.from("0000000140000009620102030000d431200000086162", "hex").subarray(0, 12);

  it("edit - a changed attribute replaces its AVP in place and nothing else", () => {
    const unknown = new Avp({ code: 5000, vendorId: 77, flags: 0x80, data: Buffer.from("xy") });
    const [session, host, realm, type, number] = good() as [Avp, Avp, Avp, Avp, Avp];
    const octets = octetsOf(host, unknown, odd, session, number, type, realm);
    const message = received(octets);
    message.attributes.ccRequestNumber = 7;
    const changed = make(definitions.number, 7 as never);
    expect(message.asBytes().toString("hex")).toBe(
      octetsOf(host, unknown, odd, session, changed, type, realm).toString("hex"),
    );
  });

  it("edit - a change deep in a group is encoded, the rest stays", () => {
    const service = make(definitions.services, [
      make(definitions.granted, [make(definitions.total, 1n as never)] as never),
    ] as never);
    const message = received(octetsOf(service, ...good()));
    (
      message.attributes.multipleServicesCreditControl as [{ grantedServiceUnit: { ccTotalOctets: bigint } }]
    )[0].grantedServiceUnit.ccTotalOctets = 9n;
    expect(received(message.asBytes()).avps.map((avp) => avp.code)).toEqual([456, 263, 264, 296, 416, 415]);
    expect(received(message.asBytes()).attributes.multipleServicesCreditControl).toEqual([
      { grantedServiceUnit: { ccTotalOctets: 9n } },
    ]);
  });

  it("edit - new attributes come last, fixed ones first, removed ones vanish", () => {
    const [, host, realm, type, number] = good() as [Avp, Avp, Avp, Avp, Avp];
    const message = received(octetsOf(host, realm, type, number));
    Object.assign(message.attributes, { sessionId: "s", userName: "u", ccRequestNumber: undefined });
    expect(received(message.asBytes()).avps.map((avp) => avp.code)).toEqual([263, 264, 296, 416, 1]);
  });

  it("edit - header fields change without touching the AVPs", () => {
    const message = received(octetsOf(...good(), odd));
    message.header.hopByHopIdentifier = 0xdeadbeef;
    const octets = message.asBytes();
    expect([octets.readUInt32BE(12), octets.subarray(20)]).toEqual([0xdeadbeef, message.received?.subarray(20)]);
  });

  it("edit - an AVP appended to a message is encoded behind all others", () => {
    const message = received(octetsOf(...good()));
    message.appendAvp(new Avp({ code: 5000, data: Buffer.from([1]) }));
    expect(received(message.asBytes()).avps.at(-1)?.code).toBe(5000);
    const untyped = receive(octetsOf(...good()), dictionary);
    untyped.appendAvp(new Avp({ code: 5000, data: Buffer.from([1]) }));
    expect(untyped.asBytes()).toEqual(message.asBytes());
  });

  it("edit - assigning avps replaces all of them", () => {
    const message = typed(plain);
    message.avps = [make(definitions.userName, "new" as never)];
    expect(message.attributes).toEqual({ userName: "new" });
  });
});

describe("untyped", () => {
  it("untyped - AVPs of an unknown command are read by name, repeated ones as a list", () => {
    const octets = octetsOf(
      ...good(),
      make(definitions.userName, "a" as never),
      make(definitions.userName, "b" as never),
      new Avp({ code: 7777 }),
    );
    octets.writeUIntBE(999, 5, 3);
    const message = receive(octets, dictionary);
    expect(message.name).toBe("Unknown");
    expect(message.attributes).toMatchObject({ sessionId: "a;1;2", userName: ["a", "b"], extraAvps: [{ code: 7777 }] });
    expect(message.asBytes()).toEqual(octets);
  });

  it("untyped - AVPs are found by their path through groups", () => {
    const service = make(definitions.services, [
      make(definitions.granted, [make(definitions.total, 5n as never)] as never),
    ] as never);
    const message = receive(octetsOf(...good(), service, service), dictionary);
    expect(message.findAvps([456, 0], [431, 0], [421, 0]).map((avp) => avp.value)).toEqual([5n, 5n]);
    expect(message.findAvps([263, 0], [421, 0])).toEqual([]);
    expect(message.findAvps()).toEqual([]);
  });

  it("untyped - changes of the list and of members of groups are encoded", () => {
    const message = receive(octetsOf(...good(), make(definitions.services, [] as never)), dictionary);
    message.avps.at(-1)?.members?.push(make(definitions.granted, [] as never));
    message.avps.splice(0, 1);
    const again = receive(message.asBytes(), dictionary);
    expect(again.avps.map((avp) => avp.code)).toEqual([264, 296, 416, 415, 456]);
    expect(again.findAvps([456, 0], [431, 0])).toHaveLength(1);
  });
});
