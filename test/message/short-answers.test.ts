import { describe, expect, it } from "vitest";
import { AccountingRequest } from "../../src/interfaces/gen/accounting.ts";
import { CreditControlRequest as GxRequest, IpCanType } from "../../src/interfaces/gen/gx.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/gy.ts";
import { AaRequest } from "../../src/interfaces/gen/rx.ts";
import { UpdateLocationAnswer, UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";
import { DataReference } from "../../src/interfaces/gen/sh.ts";
import { DiameterEapRequest } from "../../src/interfaces/gen/swm.ts";
import { errorAnswer } from "../../src/message/error-answer.ts";
import { ReAuthRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import { readAs } from "../../src/message/message.ts";

const own = { originHost: "a.example", originRealm: "example" };
const charging = { ...own, sessionId: "a;1;1", destinationRealm: "example", serviceContextId: "32251@3gpp.org" };

function ccr(more: object = {}): CreditControlRequest {
  return new CreditControlRequest({
    ...charging,
    authApplicationId: 4,
    ccRequestType: 2,
    ccRequestNumber: 7,
    ...more,
  } as ConstructorParameters<typeof CreditControlRequest>[0]);
}

function ulr(more: object = {}): UpdateLocationRequest {
  const base = { ...own, sessionId: "a;1;2", destinationRealm: "example", userName: "001010123456789" };
  return new UpdateLocationRequest({
    ...{ ...base, ratType: 1004, ulrFlags: 34, visitedPlmnId: Buffer.from("00f110", "hex"), ...more },
  });
}

/** The message as the other side reads it. */
function sent(message: Message): Message {
  const type = message.constructor as never;
  return readAs(message, { definition: message.definition, type });
}

describe("what an answer repeats", () => {
  it("short answers - Auth-Request-Type is the request's unless given (RFC 6733 §8.7)", () => {
    const eap = { ...own, sessionId: "a;1;4", destinationRealm: "example", eapPayload: "" };
    const request = new DiameterEapRequest({ ...eap, authRequestType: "AUTHORIZE_AUTHENTICATE" });
    expect(request.answer({ resultCode: 1001 }).authRequestType).toBe(3);
    expect(request.answer({ resultCode: 1001, authRequestType: "AUTHENTICATE_ONLY" }).authRequestType).toBe(1);
  });

  it("short answers - CC-Request-Type and -Number are the request's unless given (1.13)", () => {
    const answer = ccr({ proxyInfo: [{ proxyHost: "p", proxyState: Buffer.from("s") }] }).answer({ resultCode: 2001 });
    expect(answer).toMatchObject({ sessionId: "a;1;1", ccRequestType: 2, ccRequestNumber: 7, resultCode: 2001 });
    expect(answer.proxyInfo).toHaveLength(1);
    expect(ccr().answer({ resultCode: 2001, ccRequestType: 3, ccRequestNumber: 8 })).toMatchObject({
      ccRequestType: 3,
      ccRequestNumber: 8,
    });
    const gx = new GxRequest({ ...charging, ccRequestType: "INITIAL_REQUEST", ccRequestNumber: 0 });
    expect(gx.answer({ resultCode: 2001 })).toMatchObject({ ccRequestType: 1, ccRequestNumber: 0 });
  });

  it("short answers - Accounting-Record-Type and -Number likewise, and others have neither", () => {
    const acr = new AccountingRequest({
      ...{ ...own, sessionId: "a;1;3", destinationRealm: "example" },
      accountingRecordType: "START_RECORD",
      accountingRecordNumber: 5,
    });
    expect(acr.answer({ resultCode: "DIAMETER_SUCCESS" })).toMatchObject({
      accountingRecordType: 2,
      accountingRecordNumber: 5,
      resultCode: 2001,
    });
    expect(acr.answer({ resultCode: 2001, accountingRecordNumber: 6 }).accountingRecordNumber).toBe(6);
    const rar = new ReAuthRequest({
      ...{ ...own, sessionId: "a;1;3", destinationRealm: "example", destinationHost: "b", authApplicationId: 4 },
      reAuthRequestType: "AUTHORIZE_ONLY",
    });
    expect(rar.reAuthRequestType).toBe(0);
    expect(Object.keys(rar.answer({ resultCode: 2002 }).attributes)).toEqual(["resultCode", "sessionId"]);
  });

  it("short answers - Auth-Session-State is NO_STATE_MAINTAINED where 3GPP requires it, unless given", () => {
    expect(ulr().authSessionState).toBe(1);
    expect(ulr({ authSessionState: 0 }).authSessionState).toBe(0);
    const answer = ulr().answer({ resultCode: 2001 });
    expect(answer.authSessionState).toBe(1);
    expect(
      sent(new UpdateLocationAnswer({ ...own, sessionId: "s", resultCode: 2001 })).attributes.authSessionState,
    ).toBe(1);
    // Rx keeps state: the AVP is optional there.
    const aar = new AaRequest({ ...own, sessionId: "a;1;4", destinationRealm: "example" });
    expect(aar.authSessionState).toBeUndefined();
    expect(ccr().attributes.authSessionState).toBeUndefined();
  });
});

describe("names in place of values", () => {
  it("names - of the top level become numbers at once, also when many messages have the same keys", () => {
    for (let round = 0; round < 600; round++) {
      const request = ccr({ ccRequestType: round % 2 === 0 ? "UPDATE_REQUEST" : 3 });
      expect(request.ccRequestType).toBe(round % 2 === 0 ? 2 : 3);
    }
    expect(ccr().answer({ resultCode: "DIAMETER_LIMITED_SUCCESS" }).resultCode).toBe(2002);
  });

  it("names - within groups and lists are written as their values", () => {
    const request = ccr({
      subscriptionId: [{ subscriptionIdType: "END_USER_IMSI", subscriptionIdData: "001010123456789" }],
      multipleServicesIndicator: "MULTIPLE_SERVICES_SUPPORTED",
    });
    expect(sent(request).attributes).toMatchObject({
      subscriptionId: [{ subscriptionIdType: 1 }],
      multipleServicesIndicator: 1,
    });
    const answer = ulr().answer({
      experimentalResult: { vendorId: 10415, experimentalResultCode: "DIAMETER_ERROR_USER_UNKNOWN" },
    });
    expect(answer.experimentalResult?.experimentalResultCode).toBe(5001);
    expect(sent(answer).attributes.experimentalResult).toMatchObject({ experimentalResultCode: 5001 });
  });

  it("names - that no value has are refused with some that are there", () => {
    expect(() => ccr({ ccRequestType: "INITAL_REQUEST" }).asBytes()).toThrow(
      "or its name (INITIAL_REQUEST, UPDATE_REQUEST, TERMINATION_REQUEST, EVENT_REQUEST), not 'INITAL_REQUEST'",
    );
    expect(() => ccr({ ccRequestNumber: "7" }).asBytes()).toThrow(/takes a whole number from 0 to 4294967295, not '7'/);
    expect(() =>
      ccr()
        .answer({ resultCode: "DIAMETER_SUCESS" as never })
        .asBytes({ check: false }),
    ).toThrow(", …)");
    expect(() =>
      ccr()
        .answer({ experimentalResult: 5 as never, resultCode: 2001 })
        .asBytes({ check: false }),
    ).toThrow("an object with the attributes of the group");
  });

  it("names - of 3GPP are identifiers, the old ones stay (1.18, 1.19)", () => {
    expect([IpCanType.TGPP_EPS, IpCanType._3GPP_EPS]).toEqual([5, 5]);
    expect([DataReference.REPOSITORY_DATA, DataReference.REPOSITORYDATA, DataReference.IMS_PUBLIC_IDENTITY]).toEqual([
      0, 0, 10,
    ]);
    const ask = (ipCanType: "TGPP_EPS" | "_3GPP_EPS"): number | undefined =>
      new GxRequest({ ...charging, ccRequestType: 1, ccRequestNumber: 0, ipCanType }).ipCanType;
    expect([ask("TGPP_EPS"), ask("_3GPP_EPS")]).toEqual([5, 5]);
  });

  it("names - are taken by error answers too", () => {
    expect(errorAnswer(ccr(), { resultCode: "DIAMETER_TOO_BUSY" }).attributes.resultCode).toBe(3004);
    expect(ccr().error({ resultCode: "DIAMETER_TOO_BUSY" }).header.isError).toBe(true);
    expect(() => ccr().error({ resultCode: "DIAMETER_BUSY" as never })).toThrow(
      'No Result-Code has the name "DIAMETER_BUSY"',
    );
  });
});

describe("text for octets", () => {
  it("text - is written in UTF-8, alone, in lists and in groups (1.14)", () => {
    const request = new GxRequest({ ...charging, ccRequestType: 1, ccRequestNumber: 0 });
    const answer = request.answer({
      resultCode: 2001,
      chargingRuleInstall: [{ chargingRuleName: ["video", Buffer.from("voice"), "größer"] }],
    });
    const [install] = sent(answer).attributes.chargingRuleInstall as { chargingRuleName: Buffer[] }[];
    expect(install?.chargingRuleName.map(String)).toEqual(["video", "voice", "größer"]);
    expect(() =>
      request.answer({ chargingRuleInstall: [{ chargingRuleName: ["\ud800"] }] } as never).asBytes({ check: false }),
    ).toThrow("takes a Buffer, a Uint8Array or a text");
  });
});
