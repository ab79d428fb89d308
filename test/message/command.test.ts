import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import * as gy from "../../src/interfaces/gen/gy.ts";
import { Avp } from "../../src/message/avp.ts";
import {
  defaultDictionary,
  getAvpDictionaryEntry,
  registerAvp,
  registerCommand,
} from "../../src/message/default-dictionary.ts";
import { errorAnswer } from "../../src/message/error-answer.ts";
import { CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/gy.ts";
import { DeviceWatchdogRequest, ResultCode } from "../../src/message/gen/rfc6733.ts";
import { Message, receive } from "../../src/message/message.ts";

const dictionary = defaultDictionary.extend(gy);

function request(): CreditControlRequest {
  const proxyInfo = [{ proxyHost: "relay.example", proxyState: Buffer.from([1]) }];
  return new CreditControlRequest(
    {
      sessionId: "a;1;2",
      destinationRealm: "b.example",
      serviceContextId: "x@y",
      ccRequestType: 1,
      ccRequestNumber: 3,
      proxyInfo,
    },
    { hopByHopIdentifier: 17, endToEndIdentifier: 18 },
  );
}

describe("command", () => {
  it("command - has the header of its definition", () => {
    expect(request().header).toMatchObject({
      commandFlags: 0xc0,
      commandCode: 272,
      applicationId: 4,
      hopByHopIdentifier: 17,
    });
    expect(new DeviceWatchdogRequest({}).header).toMatchObject({
      commandFlags: 0x80,
      commandCode: 280,
      applicationId: 0,
    });
  });

  it("command - attributes read and write what gets encoded", () => {
    const ccr = request();
    ccr.originHost = "a.example";
    ccr.originRealm = "example";
    ccr.authApplicationId = 4;
    ccr.ccRequestNumber += 1;
    const again = receive(ccr.asBytes(), dictionary);
    expect(again).toBeInstanceOf(CreditControlRequest);
    expect(again).toMatchObject({ originHost: "a.example", ccRequestNumber: 4, sessionId: "a;1;2" });
    expect(inspect(again)).toContain("ccRequestNumber: 4");
  });

  it("command - does not share its attributes with what it was made from", () => {
    const content = {
      sessionId: "s",
      destinationRealm: "r",
      serviceContextId: "c",
      ccRequestType: 1,
      ccRequestNumber: 0,
    } as const;
    new CreditControlRequest(content).sessionId = "changed";
    expect(content.sessionId).toBe("s");
  });

  it("command - without what a node fills in it can't be encoded alone, unless unchecked", () => {
    expect(() => request().asBytes()).toThrowError(/originHost is missing/);
    expect(receive(request().asBytes({ check: false }), dictionary)).toMatchObject({ sessionId: "a;1;2" });
  });

  it("command - an answer copies identifiers, P flag, Session-Id and Proxy-Info of its request", () => {
    const answer = request().answer({ resultCode: ResultCode.DIAMETER_SUCCESS, ccRequestType: 1, ccRequestNumber: 3 });
    expect(answer).toBeInstanceOf(CreditControlAnswer);
    expect(answer.header).toMatchObject({
      commandFlags: 0x40,
      commandCode: 272,
      applicationId: 4,
      hopByHopIdentifier: 17,
      endToEndIdentifier: 18,
    });
    expect(answer).toMatchObject({ sessionId: "a;1;2", proxyInfo: [{ proxyHost: "relay.example" }] });
  });

  it("command - the T flag of a request does not come back", () => {
    const repeated = request();
    repeated.header.isRetransmit = true;
    expect(repeated.answer({ resultCode: 2001, ccRequestType: 1, ccRequestNumber: 3 }).header.isRetransmit).toBe(false);
  });

  it("command - groups that are built up piece by piece are appended", () => {
    const ccr = request();
    ccr.addSubscriptionId(0, "1555");
    ccr.addSubscriptionId(1, "001010000000001");
    ccr.addMultipleServicesCreditControl({ ratingGroup: 1, usedServiceUnit: [{ ccTotalOctets: 5 }] });
    expect(ccr.subscriptionId?.map((id) => id.subscriptionIdData)).toEqual(["1555", "001010000000001"]);
    const again = receive(ccr.asBytes({ check: false }), dictionary) as CreditControlRequest;
    expect(again.multipleServicesCreditControl).toEqual([{ ratingGroup: 1, usedServiceUnit: [{ ccTotalOctets: 5n }] }]);
  });

  it("command - the default dictionary can be extended at run time", () => {
    expect(getAvpDictionaryEntry(64999, 99998)).toBeNull();
    registerAvp({ name: "Mine", key: "mine", code: 64999, vendorId: 99998, type: "Unsigned32", mandatory: "mustNot" });
    expect(Avp.new(64999, 99998, 7).value).toBe(7);
    expect(() => Avp.new(64999, 99998, 7, { dictionary: baseDictionary })).toThrow(
      "load its dictionary or register it",
    );
    registerCommand(CreditControlRequest);
    expect(receive(request().asBytes({ check: false }), defaultDictionary)).toBeInstanceOf(CreditControlRequest);
  });

  it("command - the default dictionary is no part of the base dictionary, which no import changes", () => {
    expect(defaultDictionary).not.toBe(baseDictionary);
    for (const code of [257, 271, 280, 282]) {
      const applicationId = code === 271 ? 3 : 0;
      expect(defaultDictionary.commandType(applicationId, code, true)).toBeDefined();
      expect(baseDictionary.commandType(applicationId, code, true)).toBeUndefined();
    }
    registerAvp({
      name: "Mine-Too",
      key: "mineToo",
      code: 64998,
      vendorId: 99998,
      type: "Unsigned32",
      mandatory: "may",
    });
    expect([defaultDictionary.avp(64998, 99998)?.name, baseDictionary.avp(64998, 99998)]).toEqual([
      "Mine-Too",
      undefined,
    ]);
    const dwr = new DeviceWatchdogRequest({ originHost: "a", originRealm: "b" });
    expect(Message.fromBytes(dwr.asBytes(), { dictionary: baseDictionary }).constructor).toBe(Message);
    expect(Message.fromBytes(dwr.asBytes())).toBeInstanceOf(DeviceWatchdogRequest);
  });

  it("command - base commands of other applications are read with the base format", () => {
    const octets = new Message(
      { commandFlags: 0xc0, commandCode: 274, applicationId: 424242 },
      [],
      defaultDictionary,
    ).asBytes();
    expect(receive(octets, defaultDictionary).name).toBe("Abort-Session");
    expect(receive(octets, defaultDictionary).constructor.name).toBe("AbortSessionRequest");
  });
});

describe("error answer", () => {
  const failed = new Avp({ code: 99999, flags: 0x40, data: Buffer.from([1]) });

  it.each([
    [3001, 0x60],
    [3004, 0x60],
    [4003, 0x40],
    [5001, 0x40],
    [5012, 0x40],
  ])("error answer - %d has flags 0x%s: E for protocol errors only", (resultCode, flags) => {
    expect(request().error({ resultCode }).header.commandFlags).toBe(flags);
  });

  it("error answer - follows the grammar of RFC 6733 §7.2", () => {
    const answer = request().error({ resultCode: 5001, errorMessage: "why", failedAvp: failed });
    Object.assign(answer.attributes, { originHost: "me.example", originRealm: "example" });
    expect(answer.avps.map((avp) => avp.code)).toEqual([263, 264, 296, 268, 281, 279, 284]);
    expect(answer.findAvps([279, 0])[0]?.data).toEqual(failed.asBytes());
    expect(answer.name).toBe("Credit-Control");
  });

  it("error answer - may carry an Experimental-Result in place of a Result-Code", () => {
    const answer = request().error({ experimentalResult: { vendorId: 10415, experimentalResultCode: 5001 } });
    expect(answer.header.isError).toBe(false);
    expect(answer.attributes).toMatchObject({ resultCode: undefined, experimentalResult: { vendorId: 10415 } });
  });

  it("error answer - is never made for an answer, nor without exactly one result", () => {
    const answer = request().error({ resultCode: 3001 });
    expect(() => errorAnswer(answer, { resultCode: 3001 })).toThrowError(/never answered/);
    expect(() => request().error({})).toThrowError(/either resultCode or experimentalResult/);
  });

  it("error answer - of an unknown command copies Session-Id and Proxy-Info as far as they can be read", () => {
    const avps = [
      Avp.new(263, 0, "s;1"),
      Avp.new(284, 0, [Avp.new(280, 0, "p.example"), Avp.new(33, 0, Buffer.from([7]))]),
    ];
    const unknown = receive(
      new Message({ commandFlags: 0xc0, commandCode: 999, applicationId: 4 }, avps).asBytes(),
      dictionary,
    );
    const answer = errorAnswer(unknown, { resultCode: 3001 });
    expect(answer.attributes.sessionId).toBe("s;1");
    expect(answer.findAvps([284, 0], [280, 0]).map(({ value }) => value)).toEqual(["p.example"]);
    expect(answer.asBytes({ check: false }).readUIntBE(5, 3)).toBe(999);
  });
});
