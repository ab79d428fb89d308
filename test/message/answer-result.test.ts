import { describe, expect, it } from "vitest";
import { answerFaults } from "../../src/message/answer-check.ts";
import { answerResult, resultKind } from "../../src/message/answer-result.ts";
import { Avp } from "../../src/message/avp.ts";
import { ReAuthAnswer } from "../../src/message/gen/rfc6733.ts";
import { UpdateLocationAnswer } from "../../src/message/gen/s6a.ts";
import { Message } from "../../src/message/message.ts";

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
    expect(answerResult(received({ resultCode: code }))).toEqual({ kind, code, vendorId: 0 });
  });

  it("result of an answer - an Experimental-Result has its vendor, and the second word", () => {
    const listed = { experimentalResult: { vendorId: 10415, experimentalResultCode: 4181 } };
    const expected = { kind: "transientFailure", code: 4181, vendorId: 10415 };
    expect(answerResult(new UpdateLocationAnswer({ ...own, authSessionState: 1, ...listed }))).toEqual(expected);
    expect(answerResult(received(experimental(4181)))).toEqual(expected);
    expect(answerResult(received({ resultCode: 2001, ...experimental(4181) }))?.code).toBe(2001);
    expect(answerResult(received({}))).toBeUndefined();
    expect(answerResult(new Message({}, [new Avp({ code: 297, data: Buffer.alloc(3) })]))).toBeUndefined();
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
});
