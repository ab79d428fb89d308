import { describe, expect, it } from "vitest";
import * as s6a from "../../src/interfaces/gen/s6a.ts";
import { answerFaults } from "../../src/message/answer-check.ts";
import { answerResult, hasErrorFlag, resultCodeOf, resultKind } from "../../src/message/answer-result.ts";
import { Avp } from "../../src/message/avp.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { ReAuthAnswer } from "../../src/message/gen/rfc6733.ts";
import { UpdateLocationAnswer } from "../../src/message/gen/s6a.ts";
import { Message, receive } from "../../src/message/message.ts";

const dictionary = defaultDictionary.extend(s6a);

const own = { sessionId: "a;1;1", originHost: "a", originRealm: "b" };

/** An Experimental-Result of 3GPP where the format of the answer does not list it. */
function experimental(code: number): { extraAvps: Avp[] } {
  return { extraAvps: [Avp.new(297, 0, [Avp.new(266, 0, 10415), Avp.new(298, 0, code)])] };
}

function received(attributes: object, isError = false): Message {
  const answer = new ReAuthAnswer({ ...own, ...attributes } as never);
  answer.header.isError = isError;
  return Message.fromBytes(answer.asBytes({ check: false }));
}

describe("result of an answer", () => {
  it.each([
    [1001, "informational"],
    [2999, "success"],
    [3002, "protocolError"],
    [4999, "transientFailure"],
    [5012, "permanentFailure"],
    [6001, "permanentFailure"],
    [0, "permanentFailure"],
  ])("result of an answer - %i is %s", (code, kind) => {
    expect(resultKind(code)).toBe(kind);
    expect(answerResult(received({ resultCode: code }))).toMatchObject({ kind, code, vendorId: 0 });
    expect(resultCodeOf(received({ resultCode: code }))).toBe(code);
  });

  it("result of an answer - an Experimental-Result has its vendor, and the second word", () => {
    const listed = { experimentalResult: { vendorId: 10415, experimentalResultCode: 4181 } };
    const expected = { kind: "transientFailure", code: 4181, vendorId: 10415 };
    expect(answerResult(new UpdateLocationAnswer({ ...own, authSessionState: 1, ...listed }))).toMatchObject(expected);
    expect(answerResult(received(experimental(4181)))).toMatchObject(expected);
    expect(answerResult(received({ resultCode: 2001, ...experimental(4181) }))?.code).toBe(2001);
    expect(answerResult(received({}))).toBeUndefined();
    expect(answerResult(new Message({}, [new Avp({ code: 297, data: Buffer.alloc(3) })]))).toBeUndefined();
  });

  it("result of an answer - its code alone is read by the same rules", () => {
    const listed = { experimentalResult: { vendorId: 10415, experimentalResultCode: 4181 } };
    expect(resultCodeOf(new UpdateLocationAnswer({ ...own, authSessionState: 1, ...listed }))).toBe(4181);
    expect(resultCodeOf(received(experimental(4181)))).toBe(4181);
    expect(resultCodeOf(received({ resultCode: 2001, ...experimental(4181) }))).toBe(2001);
    expect(resultCodeOf(received({}))).toBeUndefined();
    expect(resultCodeOf(received({ extraAvps: [Avp.new(297, 0, [Avp.new(266, 0, 10415)])] }))).toBeUndefined();
  });
});

describe("E flag", () => {
  it.each([
    [0, false, false],
    [1001, false, false],
    [2999, false, false],
    [3000, true, true],
    [3999, true, true],
    [4000, false, false],
    [4999, false, false],
    [5000, false, true],
    [6001, false, true],
  ])("E flag - %i in the form of its command %s, in the error form %s", (code, inForm, inErrorForm) => {
    expect([hasErrorFlag(code, "command"), hasErrorFlag(code, "error")]).toEqual([inForm, inErrorForm]);
  });
});

describe("Experimental-Result of a format that does not list it", () => {
  const group = (...members: Avp[]): Message => received({ extraAvps: [Avp.new(297, 0, members)] });
  const code = (vendorId: number, data: Buffer): Avp => new Avp({ code: 298, vendorId, data });

  it("Experimental-Result - another vendor's AVP of the code is none, nor is any AVP that stands before it", () => {
    const other = new Avp({ code: 297, vendorId: 5, data: Avp.new(298, 0, 4181).asBytes() });
    expect(answerResult(received({ extraAvps: [other] }))).toBeUndefined();
    const behind = { extraAvps: [other, new Avp({ code: 33 }), ...experimental(4181).extraAvps] };
    expect(answerResult(received(behind))).toMatchObject({ kind: "transientFailure", code: 4181, vendorId: 10415 });
  });

  it("Experimental-Result - without a vendor it is the IETF's, without a readable code there is no result", () => {
    expect(answerResult(group(Avp.new(298, 0, 5003)))).toEqual({ kind: "permanentFailure", code: 5003, vendorId: 0 });
    expect(answerResult(group(Avp.new(266, 0, 10415)))).toBeUndefined();
    expect(answerResult(group(code(0, Buffer.alloc(3))))).toBeUndefined();
    expect(answerResult(group(code(5, Buffer.of(0, 0, 16, 85)), Avp.new(298, 0, 4001)))?.code).toBe(4001);
  });
});

describe("faults of an answer", () => {
  const reasons = (answer: Message): string[] => answerFaults(answer).map(({ reason }) => reason);
  it("faults of an answer - one of the two results is right, both or neither are not", () => {
    expect(reasons(received({ resultCode: 2001 }))).toEqual([]);
    expect(reasons(received(experimental(5001)))).toEqual([]);
    expect(reasons(received({ resultCode: 2001, ...experimental(5001) }))).toEqual([
      "Result-Code and Experimental-Result are both there",
    ]);
    expect(reasons(received({}))).toEqual(["Result-Code is missing"]);
  });

  it("faults of an answer - with E Result-Code must be there, and Experimental-Result may be", () => {
    expect(reasons(received({ resultCode: 3002, ...experimental(5001) }, true))).toEqual([]);
    expect(reasons(received(experimental(5001), true))).toEqual([
      "Neither Result-Code nor Experimental-Result is there",
    ]);
  });

  it("faults of an answer - the same where the format lists both results and demands none", () => {
    const kinds = (attributes: object, isError = false): [string, string | undefined][] => {
      const answer = new UpdateLocationAnswer({ ...own, authSessionState: 1, ...attributes } as never);
      answer.header.isError = isError;
      // Left out, it would be filled in.
      if ("authSessionState" in attributes) answer.attributes.authSessionState = undefined;
      const back = receive(answer.asBytes({ check: false }), dictionary);
      return answerFaults(back).map(({ kind, failedAvp }) => [kind, (failedAvp as Avp).asBytes().toString("hex")]);
    };
    const experimentalResult = { vendorId: 10415, experimentalResultCode: 5001 };
    const noResult = ["missing", "0000010c40000008"];
    expect(kinds({ resultCode: 2001 })).toEqual([]);
    expect(kinds({ experimentalResult })).toEqual([]);
    expect(kinds({ resultCode: 2001, experimentalResult })).toEqual([["notAllowed", "0000012940000008"]]);
    expect(kinds({ resultCode: 3002, experimentalResult }, true)).toEqual([]);
    expect(kinds({})).toEqual([noResult]);
    expect(kinds({ experimentalResult }, true)).toEqual([noResult]);
    expect(kinds({ authSessionState: undefined })).toEqual([["missing", "000001154000000c00000000"], noResult]);
    expect(kinds({ ulaFlags: 1, extraAvps: [new Avp({ code: 268, vendorId: 5 })] })).toEqual([noResult]);
    expect(kinds({ resultCode: 2001, extraAvps: [new Avp({ code: 33 })] })).toEqual([]);
  });

  it("faults of an answer - a result among other AVPs that the format does not list counts", () => {
    const mixed = { extraAvps: [new Avp({ code: 33 }), ...experimental(5001).extraAvps] };
    expect(reasons(received(mixed))).toEqual([]);
    expect(answerFaults(received({ ...mixed, resultCode: 2001 }))).toHaveLength(1);
  });
});
