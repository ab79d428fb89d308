import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { Avp } from "../../src/message/avp.ts";
import { dump } from "../../src/message/dump.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { Message } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";

const dictionary = wholeDictionary();

const short = {
  command: "Credit-Control-Request",
  applicationId: 4,
  hopByHop: 7,
  avps: {
    "Session-Id": "a;1;2",
    "Origin-Host": "pgw.example.net",
    "Origin-Realm": "example.net",
    "Destination-Realm": "example.net",
    "Auth-Application-Id": 4,
    "Service-Context-Id": "32251@3gpp.org",
    "CC-Request-Type": "initial request",
    "CC-Request-Number": 0,
    "Event-Timestamp": "2026-11-24T12:00:00Z",
    "Subscription-Id": [
      { "Subscription-Id-Type": "END_USER_E164", "Subscription-Id-Data": "1555" },
      { "Subscription-Id-Type": 1, "Subscription-Id-Data": "001010000000001" },
    ],
    "Multiple-Services-Credit-Control": { "Granted-Service-Unit": { "CC-Total-Octets": "18446744073709551615" } },
    "Service-Information": { "PS-Information": { "GGSN-Address": "2001:db8::1", "3GPP-SGSN-MCC-MNC": "00101" } },
    "Proxy-Info": { "Proxy-Host": "p.example.net", "Proxy-State": "0x00ff" },
  },
};

describe("json", () => {
  it("json - the short form goes by names, and its tree gives the same octets", () => {
    const message = messageFromJson(short, dictionary);
    expect(message.attributes).toMatchObject({
      ccRequestType: 1,
      eventTimestamp: new Date("2026-11-24T12:00:00Z"),
      subscriptionId: [{ subscriptionIdType: 0 }, { subscriptionIdType: 1 }],
      multipleServicesCreditControl: [{ grantedServiceUnit: { ccTotalOctets: 2n ** 64n - 1n } }],
    });
    expect(message.findings).toEqual([]);
    expect(message.header).toMatchObject({
      commandFlags: 0xc0,
      commandCode: 272,
      applicationId: 4,
      hopByHopIdentifier: 7,
    });
    const tree = JSON.parse(JSON.stringify(messageToTree(message))) as unknown;
    expect(messageFromJson(tree, dictionary).asBytes()).toEqual(message.asBytes());
  });

  it.each([
    [null, "The message: an object is expected, not null"],
    [{ avps: {} }, "command: the name, abbreviation or code of a known command"],
    [{ command: "Nonsense-Request", avps: {} }, "not 'Nonsense-Request'"],
    [
      { ...short, avps: { "Sesion-Id": "x" } },
      "avps.Sesion-Id: the name of a known AVP is expected, not 'Sesion-Id'; did you mean Session-Id",
    ],
    [
      { ...short, avps: { "CC-Request-Type": "FOO" } },
      "avps.CC-Request-Type: a value of CC-Request-Type, by number or name",
    ],
    [{ ...short, avps: { "CC-Request-Number": -1 } }, "a whole number from 0 to 4294967295"],
    [{ ...short, avps: { "Proxy-Info": { "Proxy-State": "xyz" } } }, "avps.Proxy-Info.Proxy-State: octets in hex"],
    [{ ...short, avps: { "Host-IP-Address": "1.2.3" } }, "an IPv4, IPv6 or E.164 text"],
    [{ ...short, avps: [{ value: 1 }] }, "avps[0]: an AVP with code or name is expected"],
    [{ ...short, avps: [{ code: 1 }] }, "avps[0]: an AVP with value or avps is expected"],
    [{ ...short, avps: [{ code: 1, value: 7 }] }, "avps[0]: User-Name (1) takes a string, not 7"],
    [{ header: { commandCode: "x" }, avps: [] }, "header.commandCode: a number"],
    [{ header: { commandCode: 1.5 }, avps: [] }, "header.commandCode: a number"],
    [{ header: { commandCode: 2 ** 32 }, avps: [] }, "header.commandCode: a number"],
    [{ header: { commandCode: 1, flags: [] }, avps: [] }, "header.flags: an object"],
    [{ header: [], avps: [] }, "header: an object"],
    [{ ...short, avps: 5 }, "avps: an object is expected, not 5"],
    [{ ...short, avps: [5] }, "avps[0]: an object is expected, not 5"],
    [{ ...short, avps: [{ code: 1, flags: 1, value: "x" }] }, "avps[0].flags: an object"],
    [{ ...short, avps: [{ code: 1, value: "x", hex: "0x0" }] }, "avps[0]: octets in hex"],
    [{ ...short, avps: { "CC-Total-Octets": "1.5" } }, "avps.CC-Total-Octets: CC-Total-Octets"],
    [{ ...short, avps: { "Host-IP-Address": 5 } }, "avps.Host-IP-Address: an object is expected, not 5"],
    [{ ...short, avps: { "Proxy-Info": "x" } }, "avps.Proxy-Info: an object is expected"],
    [{ ...short, avps: { "Event-Timestamp": "yesterday" } }, "a time with its zone, such as 2024-02-29T12:34:56Z"],
  ])("json - %j is refused with the place that is wrong", (json, why) => {
    expect(() => messageFromJson(json, dictionary)).toThrowError(
      expect.objectContaining({
        code: expect.stringMatching(/invalid-argument/),
        message: expect.stringContaining(why),
      }),
    );
  });

  it("json - a tree by hand may leave out what has a default, and says the rest by code or name", () => {
    const flags = { vendor: false, mandatory: true, protected: true };
    const message = messageFromJson(
      {
        header: { commandCode: 999, flags: { error: true, retransmitted: true }, reservedFlagBits: 0x1f },
        avps: [
          { name: "User-Name", value: "u" },
          { code: 1, flags, reservedFlagBits: 0xff, value: "v" },
          { code: 77_777, value: "aa" },
          { code: 77_777, vendorId: 5, value: "0xAB" },
          { code: 496, value: "-Infinity" },
          { code: 257, value: { family: 3, hex: "0102" } },
          { code: 257, value: { family: 1, address: "192.0.2.1" } },
          { code: 1, value: "x", missingPadding: 3 },
        ],
      },
      dictionary,
    );
    expect(message.header).toMatchObject({ version: 1, commandFlags: 0x3f, applicationId: 0, hopByHopIdentifier: 0 });
    expect(message.avps.map((avp) => avp.asBytes().toString("hex"))).toEqual([
      "000000014000000975000000",
      "000000017f00000976000000",
      "00012fd100000009aa000000",
      "00012fd18000000d00000005ab000000",
      "000001f00000000cff800000",
      "000001014000000c00030102",
      "000001014000000e0001c00002010000",
      "000000014000000978",
    ]);
    expect(messageFromJson({ header: { commandCode: 1 } }, dictionary).asBytes()).toHaveLength(20);
  });

  it("json - commands go by name, abbreviation or code; without an application the base protocol's is meant, or the only one", () => {
    const header = (command: unknown, applicationId?: number) => {
      const source = { command, ...(applicationId === undefined ? {} : { applicationId }) };
      return messageFromJson(source, dictionary).header;
    };
    expect(header("DWR")).toMatchObject({ commandCode: 280, applicationId: 0, commandFlags: 0x80 });
    expect(header(280, 5)).toMatchObject({ commandCode: 280, applicationId: 5 });
    expect(header("Re-Auth-Answer", 4)).toMatchObject({ commandCode: 258, applicationId: 4, commandFlags: 0x40 });
    expect(header("RAR")).toMatchObject({ commandCode: 258, applicationId: 0 });
    expect(header("ACR")).toMatchObject({ commandCode: 271, applicationId: 3 });
    expect(header("ULR")).toMatchObject({ commandCode: 316, applicationId: 16_777_251 });
    expect(() => header("CCR")).toThrowError(/applicationId: one of 4, 16777238, .* have the command CCR, is expected/);
    expect(() => header("Credit-Control-Request", 77)).toThrowError(/and its applicationId/);
    expect(() => header("DWR", -1)).toThrowError(/applicationId: a number from 0 to 4294967295/);
  });

  it("json - a name of several vendors is told apart by its vendor", () => {
    const named = (name: string) => {
      const message = messageFromJson({ command: "DWR", avps: { [name]: "0x00" } }, dictionary);
      return message.avps.map(({ code, vendorId }) => [code, vendorId]);
    };
    expect(named("3GPP-SGSN-MCC-MNC@10415")).toEqual([[18, 10_415]]);
    expect(() => named("User-Name@10415")).toThrowError(/the name of a known AVP/);
  });

  it("json - bits that values can't tell come back: signs, odd NaNs, padding, unknown AVPs, bad data", () => {
    const token = (hex: string): Avp =>
      new Avp({ code: 496, data: Buffer.from(hex, "hex"), definition: dictionary.avp(496) });
    const avps = [
      token("80000000"),
      token("7fc00001"),
      token("7fc00000"),
      token("7f800000"),
      token("aabb"),
      new Avp({ code: 7777, flags: 0x6f, data: Buffer.from([1]) }),
    ];
    const octets = Buffer.concat([
      new Message({ commandCode: 999 }, avps, dictionary).asBytes(),
      Buffer.from("0000138800000009ff010203", "hex"),
    ]);
    octets.writeUIntBE(octets.length, 1, 3);
    const tree = JSON.parse(JSON.stringify(messageToTree(Message.fromBytes(octets, { dictionary })))) as {
      avps: object[];
    };
    expect(tree.avps).toMatchObject([
      { value: 0, hex: "80000000" },
      { value: "NaN", hex: "7fc00001" },
      { value: "NaN" },
      { value: "Infinity" },
      { value: "aabb", problem: "length" },
      { name: null, type: "Unknown", reservedFlagBits: 15 },
      { nonZeroPadding: "010203" },
    ]);
    expect(messageFromJson(tree, dictionary).asBytes().toString("hex")).toBe(octets.toString("hex"));
  });
});

describe("dump", () => {
  it("dump - shows one line for each AVP, members of groups indented", () => {
    const lines = dump(messageFromJson(short, dictionary)).split("\n");
    expect(lines[0]).toMatch(
      /^Credit-Control <Version: 0x01, Length: \d+, Flags: 0xc0 \(request, proxyable\), Hop-by-Hop Identifier: 0x7, /,
    );
    expect(lines).toContain("  CC-Request-Type <Code: 0x1a0, Flags: 0x40 (-M-), Length: 12, Val: 1 (INITIAL_REQUEST)>");
    expect(lines).toContain(
      "      CC-Total-Octets <Code: 0x1a5, Flags: 0x40 (-M-), Length: 16, Val: 18446744073709551615>",
    );
    expect(lines).toContain(
      "      3GPP-SGSN-MCC-MNC <Code: 0x12, Flags: 0x80 (V--), Length: 17, Vnd: 3GPP, Val: 00101>",
    );
    expect(lines).toContain("    Proxy-State <Code: 0x21, Flags: 0x40 (-M-), Length: 10, Val: 0x00ff>");
  });

  it("dump - hides secrets, escapes control characters, marks what can't be read", () => {
    const avps = [
      Avp.new(2, 0, Buffer.from("secret"), { dictionary }),
      Avp.new(1, 0, "a\n\u001b[2J\u202eb", { dictionary }),
      new Avp({ code: 278, data: Buffer.from([1]), definition: dictionary.avp(278) }),
      new Avp({ code: 25, data: Buffer.from("text"), definition: dictionary.avp(25) }),
    ];
    const text = dump(new Message({ commandCode: 999 }, avps, dictionary));
    expect(text).toContain("User-Password <Code: 0x02, Flags: 0x40 (-M-), Length: 14, Val: (hidden)>");
    expect(text).toContain("Val: a\\u{a}\\u{1b}[2J\\u{202e}b>");
    expect(text).toContain("Val: (length: type Unsigned32 can't have 1 octets) 0x01>");
    expect(text).toContain('Val: "text">');
  });

  it("dump - names a command of which the dictionary knows only the name", () => {
    expect(dump(new Message({ commandCode: 330 }, [], dictionary))).toMatch(/^NAT-Control </);
    expect(dump(new Message({ commandCode: 330 }, [], dictionary.extend()))).toMatch(/^NAT-Control </);
    expect(dump(new Message({ commandCode: 330 }))).toMatch(/^Unknown </);
  });
});

describe("json - what people write", () => {
  const write = (avps: object): Message => messageFromJson({ command: "CCR", applicationId: 4, avps }, dictionary);
  const REQUIRED = {
    "Session-Id": "a;1;2",
    "Origin-Host": "a.example",
    "Origin-Realm": "example",
    "Destination-Realm": "example",
    "Auth-Application-Id": 4,
    "Service-Context-Id": "x",
    "CC-Request-Type": 1,
    "CC-Request-Number": 0,
  };
  const refusal = (avps: object): string => {
    try {
      write(avps);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };

  it("json - octets may be written as text, which is encoded as UTF-8", () => {
    const message = write({ ...REQUIRED, Class: { text: "vidéo" } });
    expect(message.findAvps([25, 0])[0]?.data.toString("hex")).toBe("766964c3a96f");
    expect(refusal({ Class: { text: "a", hex: "00" } })).toContain('avps.Class: octets in hex, or { "text": "…" }, is');
    expect(refusal({ Class: { text: 5 } })).toContain("avps.Class: octets in hex");
  });

  it("json - result codes go by name, and numbers of 32 bits as decimal text", () => {
    const answer = {
      command: "CCA",
      applicationId: 4,
      avps: { ...REQUIRED, "Result-Code": "DIAMETER_CREDIT_LIMIT_REACHED" },
    };
    const { "Destination-Realm": _left, ...avps } = { ...answer.avps, "CC-Request-Number": "7" };
    const message = messageFromJson({ ...answer, avps }, dictionary);
    expect(message.attributes).toMatchObject({ resultCode: 4012, ccRequestNumber: 7 });
    expect(refusal({ "CC-Request-Number": "4294967296" })).toContain("a whole number from 0 to 4294967295");
  });

  it.each([
    [{ "CC-Request-Numbr": 1 }, "avps.CC-Request-Numbr: .* not 'CC-Request-Numbr'; did you mean CC-Request-Number"],
    [{ "CC-Request-Type": "INITAL_REQUEST" }, "not 'INITAL_REQUEST'; did you mean INITIAL_REQUEST\\?$"],
    [{ "CC-Request-Type": "BEGIN" }, "not 'BEGIN'; its values are INITIAL_REQUEST \\(1\\), .* EVENT_REQUEST \\(4\\)$"],
    [{ "Result-Code": "X" }, "; its values are DIAMETER_MULTI_ROUND_AUTH \\(1001\\), .*, …$"],
    [{ Qqqqqqqqqqqqq: 1 }, "not 'Qqqqqqqqqqqqq'$"],
    [
      { "Subscription-Id": [{}, { "Subscription-Id-Typ": 1 }] },
      "avps.Subscription-Id\\[1\\].Subscription-Id-Typ: .*did you mean",
    ],
  ])("json - %j is refused with its place and what was perhaps meant", (avps, text) => {
    expect(refusal(avps)).toMatch(new RegExp(text));
  });

  it.each([
    ["Credit-Contrl-Request", 4, "; did you mean Credit-Control-Request"],
    ["CCR", 16777251, "; applications 4, .* have it$"],
  ])("json - the command %s in application %d is refused with what there is", (command, applicationId, text) => {
    expect(() => messageFromJson({ command, applicationId }, dictionary)).toThrow(new RegExp(text));
  });
});
