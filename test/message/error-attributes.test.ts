import { describe, expect, it } from "vitest";
import { CreditControlAnswer } from "../../src/interfaces/gen/gy.ts";
import { UpdateLocationAnswer } from "../../src/interfaces/gen/s6a.ts";
import { answerResult } from "../../src/message/answer-result.ts";
import { Avp } from "../../src/message/avp.ts";
import { defineCommand } from "../../src/message/define-command.ts";
import { isError } from "../../src/message/is-error.ts";
import { readAs } from "../../src/message/message.ts";

const own = { originHost: "a.example", originRealm: "example", sessionId: "s", authApplicationId: 4 };
const echoed = { ccRequestType: 1, ccRequestNumber: 0 } as const;
const experimentalResult = { vendorId: 10415, experimentalResultCode: 5001 };

describe("what every answer says of its error", () => {
  it("error attributes - are read where the format does not list them (1.11)", () => {
    const octets = [
      Avp.new(281, 0, "Destination-Host is not this node"),
      Avp.new(294, 0, "agent.example"),
      new Avp({ code: 279, flags: 0x40, data: Avp.new(263, 0, "s").asBytes() }),
      new Avp({
        code: 297,
        flags: 0x40,
        data: Buffer.concat([Avp.new(266, 0, 10415), Avp.new(298, 0, 5001)].map((avp) => avp.asBytes())),
      }),
    ];
    const answer = new CreditControlAnswer({ ...own, ...echoed, resultCode: 3002, extraAvps: octets });
    const read = readAs(answer, { definition: answer.definition, type: CreditControlAnswer }) as CreditControlAnswer;
    expect(read.errorMessage).toBe("Destination-Host is not this node");
    expect(read.errorReportingHost).toBe("agent.example");
    expect([read.failedAvp].flat()[0]?.extraAvps?.map(({ code }) => code)).toEqual([263]);
    expect(read.experimentalResult).toEqual(experimentalResult);
    expect([read.extraAvps, read.findings]).toEqual([undefined, []]);
    expect(read.asBytes()).toEqual(answer.asBytes());
  });

  it("error attributes - are written where the format does not list them, and none is required", () => {
    const answer = new CreditControlAnswer({ ...own, ...echoed, resultCode: 5012, errorMessage: "no such account" });
    const back = readAs(answer, { definition: answer.definition, type: CreditControlAnswer });
    expect(back.attributes.errorMessage).toBe("no such account");
    const plain = new CreditControlAnswer({ ...own, ...echoed, resultCode: 2001 });
    expect(plain.errorMessage).toBeUndefined();
    plain.errorMessage = "fine";
    expect(plain.findAvps([281, 0]).map(({ value }) => value)).toEqual(["fine"]);
  });

  it("error attributes - answers of one's own have them too", () => {
    class Own extends defineCommand({ name: "Own", code: 99_999, applicationId: 99_999, request: {}, answer: {} }) {}
    const answer = new Own({}).answer({ errorMessage: "why" });
    expect([answer.errorMessage, answer.failedAvp]).toEqual(["why", undefined]);
    expect(answer.asBytes().includes("why")).toBe(true);
  });
});

describe("is it an error?", () => {
  it.each([
    [1001, false],
    [2001, false],
    [2002, false],
    [3002, true],
    [4012, true],
    [5012, true],
    [9999, true],
  ])("isError - of Result-Code %d", (resultCode, expected) => {
    expect(isError(new CreditControlAnswer({ ...own, ...echoed, resultCode }))).toBe(expected);
  });

  it("isError - of Experimental-Result, and of no result at all", () => {
    expect(isError(new UpdateLocationAnswer({ experimentalResult }))).toBe(true);
    expect(
      isError(
        new UpdateLocationAnswer({ experimentalResult: { ...experimentalResult, experimentalResultCode: 2001 } }),
      ),
    ).toBe(false);
    expect(isError(new UpdateLocationAnswer({}))).toBe(true);
  });

  it("answerResult - has the name of the code, and Error-Message", () => {
    const answer = new CreditControlAnswer({ ...own, ...echoed, resultCode: 3004, errorMessage: "later" });
    expect(answerResult(answer)).toMatchObject({ name: "DIAMETER_TOO_BUSY", message: "later" });
    const unknown = new UpdateLocationAnswer({ experimentalResult });
    expect(answerResult(unknown)).toMatchObject({ name: "DIAMETER_ERROR_USER_UNKNOWN", message: undefined });
    const others = new UpdateLocationAnswer({ experimentalResult: { vendorId: 5, experimentalResultCode: 5001 } });
    expect(answerResult(others)?.name).toBeUndefined();
    expect(answerResult(new CreditControlAnswer({ ...own, ...echoed, resultCode: 5999 }))?.name).toBeUndefined();
  });
});
