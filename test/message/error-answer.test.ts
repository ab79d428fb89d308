import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AvpEncodeError } from "../../src/errors.ts";
import * as gy from "../../src/interfaces/gen/gy.ts";
import { Avp } from "../../src/message/avp.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { errorAnswer, proxyInfoOf } from "../../src/message/error-answer.ts";
import { Message, receive } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";

const dictionary = defaultDictionary.extend(gy);
const own = { originHost: "me.example", originRealm: "example" };
const FAILED = [new Avp({ code: 99_998, flags: 0x40, data: Buffer.of(1) }), new Avp({ code: 99_999 })];

/** An answer as its node completes it, read again. */
function sent(answer: Message): Message {
  Object.assign(answer.attributes, own);
  return receive(answer.asBytes(), dictionary);
}

function unknown(avps: Avp[], known = new Dictionary()): Message {
  return receive(new Message({ commandFlags: 0xc0, commandCode: 999, applicationId: 4 }, avps).asBytes(), known);
}

const proxyInfo = (host: string): Avp => Avp.new(284, 0, [Avp.new(280, 0, host), Avp.new(33, 0, Buffer.of(7))]);

describe("error answer", () => {
  it("error answer - has all that it was given, in the order of the grammar, and none of the command's own AVPs", () => {
    const request = creditControlRequest({ proxyInfo: [{ proxyHost: "p", proxyState: Buffer.of(1) }] });
    const answer = request.error({ resultCode: 5001, errorMessage: "why", failedAvp: FAILED });
    const back = sent(answer);
    expect(back.avps.map(({ code }) => code)).toEqual([263, 264, 296, 268, 281, 279, 284]);
    expect(back.avps.map(({ isMandatory }) => isMandatory)).toEqual([true, true, true, true, false, true, true]);
    expect(back.findAvps([279, 0])[0]?.data).toEqual(Buffer.concat(FAILED.map((avp) => avp.asBytes())));
    expect(back.attributes).toMatchObject({ sessionId: "client.example;1;1", resultCode: 5001, ...own });
    expect(back).toBeInstanceOf(gy.CreditControlAnswer);
  });

  it("error answer - without something to name there is no Failed-AVP", () => {
    for (const failedAvp of [undefined, []]) {
      const codes = sent(creditControlRequest().error({ resultCode: 5012, failedAvp })).avps.map(({ code }) => code);
      expect(codes).toEqual([263, 264, 296, 268]);
    }
    expect(
      sent(creditControlRequest().error({ resultCode: 5001, failedAvp: FAILED[0] })).findAvps([279, 0]),
    ).toHaveLength(1);
  });

  it("error answer - with an Experimental-Result it has no E flag, whatever the code", () => {
    const experimentalResult = { vendorId: 10415, experimentalResultCode: 3001 };
    const back = sent(creditControlRequest().error({ experimentalResult }));
    expect([back.header.isError, back.avps.map(({ code }) => code)]).toEqual([false, [263, 264, 296, 297]]);
  });

  it("error answer - can't be sent without an origin, but may have several Failed-AVPs and others", () => {
    const answer = creditControlRequest().error({ resultCode: 5001 });
    expect(() => answer.asBytes()).toThrow(AvpEncodeError);
    expect(() => answer.asBytes()).toThrow("originHost is missing");
    Object.assign(answer.attributes, { originStateId: 3, errorReportingHost: "r.example" });
    Object.assign(answer.attributes, { failedAvp: [{ extraAvps: [FAILED[0]] }, { extraAvps: [FAILED[1]] }] });
    expect(sent(answer).avps.map(({ code }) => code)).toEqual([263, 264, 296, 268, 278, 294, 279, 279]);
    Object.assign(answer.attributes, { resultCode: undefined, sessionId: undefined });
    expect(sent(answer).avps.map(({ code }) => code)).toEqual([264, 296, 278, 294, 279, 279]);
  });

  it("error answer - RFC 6733 §7.2: needs both names of its origin, and has one of each AVP but of Failed-AVP", () => {
    for (const [without, word] of [
      [{ originHost: undefined }, "originHost"],
      [{ originRealm: undefined }, "originRealm"],
      [{ errorMessage: ["one", "two"] }, "errorMessage"],
      [{ originStateId: [1, 2] }, "originStateId"],
    ] as const) {
      const answer = creditControlRequest().error({ resultCode: 5012 });
      Object.assign(answer.attributes, own, without);
      expect(() => answer.asBytes()).toThrow(AvpEncodeError);
      expect(() => answer.asBytes()).toThrow(word);
    }
  });

  it("error answer - to an unknown command has its Session-Id, the first where there are two", () => {
    const one = errorAnswer(unknown([Avp.new(263, 0, "s;1")], defaultDictionary), { resultCode: 3001 });
    expect(sent(one).avps.map(({ code }) => code)).toEqual([263, 264, 296, 268]);
    const twice = [Avp.new(263, 0, "s;1"), Avp.new(263, 0, "s;2")];
    for (const isDecoded of [false, true]) {
      const request = unknown(twice, defaultDictionary);
      if (isDecoded) expect(request.attributes.sessionId).toEqual(["s;1", "s;2"]);
      const two = errorAnswer(request, { resultCode: 3001 });
      // Who is refused costs no decoding.
      expect(request.isDecoded).toBe(isDecoded);
      expect(sent(two).avps.map(({ code }) => code)).toEqual([263, 264, 296, 268]);
      expect(sent(two).findAvps([263, 0])[0]?.value).toBe("s;1");
    }
    expect(sent(errorAnswer(unknown([]), { resultCode: 3001 })).header).toMatchObject({
      commandCode: 999,
      commandFlags: 0x60,
    });
  });

  it("error answer - knows its command by the class of its request, or by the dictionary", () => {
    const octets = creditControlRequest().asBytes({ check: false });
    for (const request of [creditControlRequest(), receive(octets, dictionary)]) {
      expect(errorAnswer(request, { resultCode: 3001 }).definition?.name).toBe("Credit-Control-Answer");
    }
    const { avps, commands } = dictionary;
    const untyped = receive(octets, new Dictionary([{ avps, commands }]));
    expect(untyped.constructor).toBe(Message);
    expect(errorAnswer(untyped, { resultCode: 3001 }).definition?.name).toBe("Credit-Control-Answer");
    expect(errorAnswer(unknown([]), { resultCode: 3001 }).definition).toBeUndefined();
  });

  it("error answer - wrong use is told by the code of the error", () => {
    const invalid = expect.objectContaining({ code: "invalid-argument" });
    const answer = creditControlRequest().error({ resultCode: 3001 });
    expect(() => errorAnswer(answer, { resultCode: 3001 })).toThrowError(invalid);
    expect(() => creditControlRequest().error({})).toThrowError(invalid);
    const experimentalResult = { vendorId: 10415, experimentalResultCode: 5001 };
    expect(() => creditControlRequest().error({ resultCode: 3001, experimentalResult })).toThrowError(invalid);
  });
});

describe("Proxy-Info of a request", () => {
  it("Proxy-Info - comes in its order and as it came, faulty too", () => {
    const faulty = new Avp({ code: 284, flags: 0x40, data: Buffer.of(0, 0, 0) });
    /** Of a request that was not read till now; reading it changes nothing. */
    const octets = (message: Message): string[] => {
      const [unread, read] = [false, true].map((isDecoded) => {
        if (isDecoded) expect(message.attributes).toBeDefined();
        return proxyInfoOf(message).map((avp) => avp.asBytes().toString("hex"));
      });
      expect(read).toEqual(unread);
      return unread as string[];
    };
    const all = [proxyInfo("a"), faulty, proxyInfo("b")];
    const expected = all.map((avp) => avp.asBytes().toString("hex"));
    for (const known of [new Dictionary(), dictionary]) expect(octets(unknown(all, known))).toEqual(expected);
    const alone = creditControlRequest({ ...own, extraAvps: [faulty] } as never).asBytes({ check: false });
    expect(octets(receive(alone, dictionary))).toEqual([faulty.asBytes().toString("hex")]);
  });

  it("Proxy-Info - there is none where the request has none, or only a vendor's AVP of the code", () => {
    expect(proxyInfoOf(creditControlRequest())).toEqual([]);
    expect(proxyInfoOf(unknown([new Avp({ code: 284, vendorId: 5 })]))).toEqual([]);
  });
});
