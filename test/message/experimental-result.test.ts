import { describe, expect, it } from "vitest";
import { UpdateLocationAnswer } from "../../src/interfaces/gen/s6a.ts";
import { type TgppResultName, tgpp, tgppResultName } from "../../src/message/experimental-result.ts";
import { ExperimentalResultCode } from "../../src/message/gen/rfc6733.ts";
import { Message } from "../../src/message/message.ts";

describe("Experimental-Result of 3GPP", () => {
  it.each([
    ["DIAMETER_ERROR_USER_UNKNOWN", 5001],
    ["DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION", 5420],
    ["DIAMETER_FIRST_REGISTRATION", 2001],
    ["DIAMETER_ERROR_ABSENT_USER", 4201],
    ["DIAMETER_ERROR_ABSENT_USER_5550", 5550],
  ] as [TgppResultName, number][])("Experimental-Result - %s is %d of vendor 10415", (name, code) => {
    expect(tgpp(name)).toEqual({ vendorId: 10415, experimentalResultCode: code });
    expect(tgppResultName(tgpp(name))).toBe(name);
  });

  it("Experimental-Result - each code has the name that it is found by", () => {
    for (const name of Object.keys(ExperimentalResultCode) as TgppResultName[]) {
      expect(tgpp(tgppResultName(tgpp(name)) as TgppResultName)).toEqual(tgpp(name));
    }
  });

  it("Experimental-Result - no name: absent, another vendor, another code", () => {
    expect(tgppResultName(undefined)).toBeUndefined();
    expect(tgppResultName({ vendorId: 13019, experimentalResultCode: 5001 })).toBeUndefined();
    expect(tgppResultName({ vendorId: 10415, experimentalResultCode: 1 })).toBeUndefined();
  });

  it("Experimental-Result - an unknown name is refused with it", () => {
    const text =
      'No Experimental-Result-Code of 3GPP has the name "toString"; `diameter dictionary Experimental-Result-Code` lists them';
    expect(() => tgpp("toString" as never)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: text }),
    );
  });

  it("Experimental-Result - goes into an answer", () => {
    const answer = new UpdateLocationAnswer({
      sessionId: "a;1;2",
      authSessionState: 1,
      originHost: "hss.example",
      originRealm: "example",
      experimentalResult: tgpp("DIAMETER_ERROR_USER_UNKNOWN"),
    });
    expect(Message.fromBytes(answer.asBytes()).findAvps([297, 0], [298, 0])[0]?.value).toBe(5001);
  });
});
