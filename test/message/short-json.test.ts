import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import * as gy from "../../src/interfaces/gen/gy.ts";
import { UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";
import { answerFromJson } from "../../src/message/answer-json.ts";
import { Avp } from "../../src/message/avp.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { Message, receive } from "../../src/message/message.ts";

const dictionary = wholeDictionary();

const request = new gy.CreditControlRequest(
  {
    sessionId: "a;1;2",
    originHost: "pgw.example",
    originRealm: "example",
    destinationRealm: "example",
    authApplicationId: 4,
    serviceContextId: "32251@3gpp.org",
    ccRequestType: 1,
    ccRequestNumber: 0,
    eventTimestamp: new Date("2026-01-02T03:04:05Z"),
    subscriptionId: [
      { subscriptionIdType: 0, subscriptionIdData: "491701234567" },
      { subscriptionIdType: 1, subscriptionIdData: "262011234567890" },
    ],
    multipleServicesCreditControl: [{ ratingGroup: 10, requestedServiceUnit: { ccTotalOctets: 2n ** 60n } }],
    userEquipmentInfo: { userEquipmentInfoType: 0, userEquipmentInfoValue: Buffer.from("3569380356438091") },
    proxyInfo: [{ proxyHost: "p.example", proxyState: Buffer.from("00ff", "hex") }],
  },
  { hopByHopIdentifier: 7, endToEndIdentifier: 8 },
);

/** The message that JSON makes of a message, in text and back. */
function throughJson(message: Message): Message {
  return messageFromJson(JSON.parse(JSON.stringify(message)), dictionary);
}

describe("JSON of a message", () => {
  it("JSON - has AVPs by name, and is short", () => {
    expect(JSON.parse(JSON.stringify(request))).toEqual({
      command: "Credit-Control-Request",
      applicationId: 4,
      hopByHop: 7,
      endToEnd: 8,
      avps: {
        "Session-Id": "a;1;2",
        "Origin-Host": "pgw.example",
        "Origin-Realm": "example",
        "Destination-Realm": "example",
        "Auth-Application-Id": 4,
        "Service-Context-Id": "32251@3gpp.org",
        "CC-Request-Type": "INITIAL_REQUEST",
        "CC-Request-Number": 0,
        "Event-Timestamp": "2026-01-02T03:04:05Z",
        "Subscription-Id": [
          { "Subscription-Id-Type": "END_USER_E164", "Subscription-Id-Data": "491701234567" },
          { "Subscription-Id-Type": "END_USER_IMSI", "Subscription-Id-Data": "262011234567890" },
        ],
        "Multiple-Services-Credit-Control": {
          "Requested-Service-Unit": { "CC-Total-Octets": "1152921504606846976" },
          "Rating-Group": 10,
        },
        "User-Equipment-Info": {
          "User-Equipment-Info-Type": "IMEISV",
          "User-Equipment-Info-Value": { text: "3569380356438091" },
        },
        "Proxy-Info": { "Proxy-Host": "p.example", "Proxy-State": "00ff" },
      },
    });
    expect(throughJson(request).asBytes()).toEqual(request.asBytes());
  });

  it("JSON - says what octets and bits mean beside them, and reads it back", () => {
    const update = new UpdateLocationRequest({
      sessionId: "a;1;2",
      authSessionState: 1,
      originHost: "mme.example",
      originRealm: "example",
      destinationRealm: "example",
      userName: "262011234567890",
      ratType: 1004,
      ulrFlags: 34,
      visitedPlmnId: Buffer.from("62f210", "hex"),
      supportedFeatures: [{ vendorId: 10415, featureListId: 1, featureList: 1 }],
      sgsnNumber: Buffer.from("947110325476", "hex"),
    });
    const { avps } = JSON.parse(JSON.stringify(Message.fromBytes(update.asBytes(), { dictionary })));
    expect(avps).toMatchObject({
      "ULR-Flags": { value: 34, reading: "S6a/S6d-Indicator, Initial-Attach-Indicator" },
      "Visited-PLMN-Id": "262-01",
      "SGSN-Number": { value: "947110325476", reading: "491701234567" },
      "Supported-Features": { "Feature-List": { value: 1, reading: "ODB-all-APN" } },
    });
    expect(throughJson(update).asBytes()).toEqual(update.asBytes());
  });

  it("JSON - has the flags of the header that are not as the command has them", () => {
    const answer = new gy.CreditControlAnswer(
      {
        sessionId: "a",
        originHost: "h",
        originRealm: "r",
        resultCode: 3004,
        authApplicationId: 4,
        ccRequestType: 1,
        ccRequestNumber: 0,
      },
      { commandFlags: 0x30 },
    );
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
      command: "Credit-Control-Answer",
      flags: { proxiable: false, error: true, retransmitted: true },
    });
    expect(throughJson(answer).asBytes()).toEqual(answer.asBytes());
  });

  it.each([
    ["an unknown command", { commandCode: 999, applicationId: 9 }],
    ["an unknown application", { commandCode: 272, applicationId: 999, commandFlags: 0x80 }],
    ["reserved flags", { commandCode: 272, applicationId: 4, commandFlags: 0x81 }],
  ])("JSON - has the whole header of %s", (_, header) => {
    const message = new Message(header, [], dictionary);
    expect(JSON.parse(JSON.stringify(message))).toHaveProperty("header.commandCode", header.commandCode);
    expect(throughJson(message).asBytes()).toEqual(message.asBytes());
  });

  const known = (code: number, vendorId: number, fields: { flags?: number; data?: string; padding?: string }): Avp =>
    new Avp({
      code,
      vendorId,
      flags: fields.flags ?? (vendorId === 0 ? 0x40 : 0xc0),
      data: Buffer.from(fields.data ?? "", "hex"),
      definition: dictionary.avp(code, vendorId),
      dictionary,
      ...(fields.padding !== undefined && { padding: Buffer.from(fields.padding, "hex") }),
    });

  it.each([
    [
      "an unknown AVP",
      [known(99999, 5, { data: "01" })],
      [{ code: 99999, vendorId: 5, flags: { vendor: true, mandatory: true }, value: "01", hex: "01" }],
    ],
    [
      "flags of its own",
      [known(263, 0, { flags: 0x3f, data: "61" })],
      [{ code: 263, flags: { protected: true }, reservedFlagBits: 31, value: "61", hex: "61" }],
    ],
    [
      "data that do not fit",
      [known(268, 0, { data: "0102" })],
      [{ code: 268, flags: { mandatory: true }, value: "0102", hex: "0102" }],
    ],
    [
      "odd padding",
      [known(263, 0, { data: "61", padding: "010203" })],
      [{ code: 263, flags: { mandatory: true }, value: "61", hex: "61", nonZeroPadding: "010203" }],
    ],
    [
      "one that comes again later",
      [known(1, 0, { data: "61" }), known(263, 0, { data: "62" }), known(1, 0, { data: "63" })],
      [{ "User-Name": "a", "Session-Id": "b" }, { "User-Name": "c" }],
    ],
    [
      "an odd one among others",
      [known(1, 0, { data: "61" }), known(9e4, 0, {}), known(1, 0, { data: "63" })],
      [{ "User-Name": "a" }, { code: 9e4, flags: { mandatory: true }, value: "", hex: "" }, { "User-Name": "c" }],
    ],
    [
      "an odd one in a group",
      [Avp.new(279, 0, [known(9e4, 0, {})])],
      { "Failed-AVP": { avps: [{ code: 9e4, flags: { mandatory: true }, value: "", hex: "" }] } },
    ],
    [
      "an odd group",
      [known(279, 0, { flags: 0, data: "0000000140000009 61000000".replace(" ", "") })],
      [{ code: 279, flags: {}, avps: { "User-Name": "a" } }],
    ],
    ["an empty group", [Avp.new(279, 0, [])], { "Failed-AVP": {} }],
    [
      "a broken group",
      [known(279, 0, { data: "00" })],
      [{ code: 279, flags: { mandatory: true }, value: "00", hex: "00" }],
    ],
    [
      "a name of two AVPs",
      [known(702, 10415, { data: "01" })],
      [{ code: 702, vendorId: 10415, flags: { vendor: true, mandatory: true }, value: "01", hex: "01" }],
    ],
    ["digits that are text", [known(25, 0, { data: "3132" })], { Class: { text: "12" } }],
    ["other octets", [known(25, 0, { data: "00" })], { Class: "00" }],
    ["no octets", [known(25, 0, { data: "" })], { Class: "" }],
    ["an address as text", [known(8, 0, { data: "0a010203" })], { "Framed-IP-Address": "10.1.2.3" }],
    [
      "a prefix with more octets than it needs",
      [known(97, 0, { data: "000020010db8" })],
      { "Framed-IPv6-Prefix": { value: "000020010db8", reading: "::/0" } },
    ],
    [
      "octets of an address that are no address",
      [known(8, 0, { data: "6162" })],
      { "Framed-IP-Address": { text: "ab" } },
    ],
    ["an Address", [known(257, 0, { data: "00010a010203" })], { "Host-IP-Address": "10.1.2.3" }],
    [
      "an IPv6 Address",
      [known(257, 0, { data: "000220010db8000000000000000000000001" })],
      { "Host-IP-Address": "2001:db8::1" },
    ],
    ["a telephone number", [known(257, 0, { data: "00083439" })], { "Host-IP-Address": { family: 8, address: "49" } }],
    ["another family", [known(257, 0, { data: "000f00" })], { "Host-IP-Address": { family: 15, hex: "00" } }],
    ["a value without a name", [known(416, 0, { data: "00000063" })], { "CC-Request-Type": 99 }],
  ] as [string, Avp[], unknown][])("JSON - %s", (_, avps, expected) => {
    const message = new Message({ commandCode: 999 }, avps, dictionary);
    const json = JSON.parse(JSON.stringify(message));
    expect(json.avps).toEqual(expected);
    expect(messageFromJson(json, dictionary).asBytes().toString("hex")).toBe(message.asBytes().toString("hex"));
  });

  it("JSON - a message that breaks off keeps the octets that could not be read", () => {
    const octets = Buffer.concat([request.asBytes(), Buffer.from("0000000140000fff", "hex")]);
    octets.writeUIntBE(octets.length, 1, 3);
    const json = JSON.parse(JSON.stringify(receive(octets, dictionary)));
    expect(json).toMatchObject({
      command: "Credit-Control-Request",
      problem: expect.any(String),
      rest: "0000000140000fff",
    });
    expect(messageFromJson(json, dictionary).received).toEqual(octets);
  });

  it("JSON - loses nothing of any message with whole AVPs", () => {
    const all = [...dictionary.avps];
    const avp = fc
      .record({
        definition: fc.constantFrom(...all),
        flags: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(255) }),
        data: fc.uint8Array({ maxLength: 9 }),
      })
      .map(({ definition, flags, data }) => {
        const { code, vendorId } = definition;
        const plain = (vendorId === 0 ? 0 : 0x80) | (definition.mandatory === "must" ? 0x40 : 0);
        const given = flags === undefined ? plain : (flags & 0x7f) | (vendorId === 0 ? 0 : 0x80);
        return new Avp({ code, vendorId, flags: given, data, definition, dictionary });
      });
    const headers = fc.constantFrom({ commandCode: 272, applicationId: 4, commandFlags: 0xc0 }, { commandCode: 999 });
    fc.assert(
      fc.property(headers, fc.array(avp, { maxLength: 6 }), (header, avps) => {
        const octets = new Message(header, [...avps, ...avps.slice(0, 2)], dictionary).asBytes();
        const read = receive(octets, dictionary);
        expect(throughJson(read).asBytes().toString("hex")).toBe(octets.toString("hex"));
      }),
      { numRuns: 300 },
    );
  });
});

describe("answerFromJson", () => {
  it("answerFromJson - takes AVPs by name, and from the request what must be equal", () => {
    const received = Message.fromBytes(request.asBytes(), { dictionary: defaultDictionary.extend(gy) });
    const answer = answerFromJson(received, {
      "Result-Code": "DIAMETER_SUCCESS",
      "Origin-Host": "ocs.example",
      "Origin-Realm": "example",
      "Auth-Application-Id": 4,
      "CC-Session-Failover": "FAILOVER_SUPPORTED",
    });
    expect(answer).toBeInstanceOf(gy.CreditControlAnswer);
    expect(answer).toMatchObject({
      resultCode: 2001,
      sessionId: "a;1;2",
      ccRequestType: 1,
      ccRequestNumber: 0,
      ccSessionFailover: 1,
    });
    expect(answer.header).toMatchObject({
      hopByHopIdentifier: 7,
      endToEndIdentifier: 8,
      isRequest: false,
      isError: false,
    });
    expect(answer.get("Proxy-Info.Proxy-State")).toEqual(Buffer.from("00ff", "hex"));
  });

  it("answerFromJson - what the data say goes before the request's", () => {
    const answer = answerFromJson(request, { "CC-Request-Number": 5, "Session-Id": "other" });
    expect(answer).toMatchObject({ ccRequestNumber: 5, sessionId: "other" });
    expect(answer.findAvps("Session-Id")).toHaveLength(1);
  });

  it("answerFromJson - a protocol error has the E flag and no more than the error grammar", () => {
    const answer = answerFromJson(request, { "Result-Code": 3004, "Origin-Host": "h", "Origin-Realm": "r" });
    expect(answer.header.isError).toBe(true);
    expect(answer.avps.map(({ name }) => name)).toEqual([
      "Session-Id",
      "Result-Code",
      "Origin-Host",
      "Origin-Realm",
      "Proxy-Info",
    ]);
    expect(answer.asBytes()).toHaveLength(answer.header.length);
  });

  it("answerFromJson - of a command without a class is a list of AVPs", () => {
    const untyped = new Message({ commandFlags: 0x80, commandCode: 999 }, [Avp.new(263, 0, "s")], dictionary);
    expect(answerFromJson(untyped, { "Result-Code": 2001 }).avps.map(({ name, value }) => [name, value])).toEqual([
      ["Session-Id", "s"],
      ["Result-Code", 2001],
    ]);
  });

  it("answerFromJson - says what is wrong", () => {
    expect(() => answerFromJson(request, { "Result-Cod": 2001 })).toThrow(
      /answer\.Result-Cod.*did you mean Result-Code/,
    );
    expect(() => answerFromJson(request, 1)).toThrow("answer: an object is expected, not 1");
    expect(() => answerFromJson(answerFromJson(request, {}), {})).toThrow(
      "Credit-Control is an answer; an answer is never answered",
    );
  });
});
