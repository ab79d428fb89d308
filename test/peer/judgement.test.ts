import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { Avp } from "../../src/message/avp.ts";
import { Message, receive } from "../../src/message/message.ts";
import { baseRequestFault } from "../../src/message/request-check.ts";
import { PLAIN, type Validation } from "../../src/message/validation.ts";
import type { LocalCapabilities } from "../../src/peer/capabilities.ts";
import { type JudgementOptions, judgeCea, judgeCer, judgeDpr } from "../../src/peer/judgement.ts";
import { cea, cer, dpr, dwr, local } from "./sample-messages.ts";

function checked(validation: Validation = PLAIN.standard): JudgementOptions {
  return { validation, onNoted: () => {} };
}

function faultOf(message: Message, validation: Validation = PLAIN.standard): number | undefined {
  return baseRequestFault(message, validation, () => {})?.resultCode;
}

function received(message: Message): Message {
  return Message.fromBytes(message.asBytes({ check: false }));
}

/** The message with a member taken away or put in by hand. */
function without(message: Message, key: string): Message {
  message.attributes[key] = undefined;
  return received(message);
}

function judged(
  message: Message,
  change: { local?: Partial<LocalCapabilities>; isKnown?: boolean; validation?: Validation } = {},
): unknown {
  const judgement = judgeCer(
    received(message),
    { ...local, ...change.local },
    {
      ...checked(change.validation),
      isKnown: () => change.isKnown ?? true,
    },
  );
  return judgement.isGood ? 2001 : judgement.rejection.resultCode;
}

/** The message with a first AVP that claims to be longer than all of it. */
function broken(message: Message): Message {
  const octets = message.asBytes();
  octets.writeUIntBE(0xffffff, 25, 3);
  return receive(octets, baseDictionary);
}

const unknownAvp = new Avp({ code: 9999, flags: 0x40, data: Buffer.alloc(4) });

describe("judgement of requests", () => {
  it("judgement - a good request has no fault", () => {
    expect(faultOf(received(dwr()))).toBeUndefined();
  });

  it("judgement - HDR-09: E in a request is 3008", () => {
    const message = dwr();
    message.header.isError = true;
    expect(faultOf(received(message))).toBe(3008);
  });

  it("judgement - HDR-18: P in a CER is 3008, before any AVP, in every mode; in a DWR or DPR only in strict reading", () => {
    const withFlag = (message: Message): Message => {
      message.header.isProxyable = true;
      message.attributes.originRealm = undefined;
      return received(message);
    };
    for (const mode of ["off", "warn", "lenient", "standard", "strict"] as const) {
      expect(faultOf(withFlag(cer()), PLAIN[mode])).toBe(3008);
      for (const message of [dwr(), dpr()]) {
        message.header.isProxyable = true;
        const noted: string[] = [];
        const fault = baseRequestFault(received(message), PLAIN[mode], ({ kind }) => noted.push(kind));
        expect(fault?.resultCode).toBe(mode === "strict" ? 3008 : undefined);
        expect(noted).toEqual(mode === "warn" || mode === "standard" ? ["proxiableFlag"] : []);
      }
    }
    expect(faultOf(withFlag(dwr()), PLAIN.strict)).toBe(3008);
    expect(faultOf(withFlag(dwr()))).toBe(5005);
  });

  it("judgement - WDG-40: a missing AVP is 5005 with an example of it", () => {
    const fault = baseRequestFault(without(dwr(), "originRealm"), PLAIN.standard, () => {});
    expect(fault).toMatchObject({ resultCode: 5005, failedAvp: { code: 296 } });
  });

  it("judgement - without validation only what breaks the message counts", () => {
    expect(faultOf(without(dwr(), "originRealm"), PLAIN.off)).toBeUndefined();
    expect(faultOf(broken(dwr()), PLAIN.off)).toBe(5014);
  });
});

describe("judgement of CER", () => {
  it("judgement - a good CER is taken with its capabilities", () => {
    const judgement = judgeCer(received(cer()), local, { ...checked(), isKnown: () => true });
    expect(judgement.isGood).toBe(true);
    expect(judgement.capabilities.originHost).toBe("peer.example.net");
  });

  it.each(["originHost", "originRealm", "hostIpAddress", "vendorId", "productName"])(
    "judgement - CER-13: a CER without %s is 5005",
    (key) => {
      const message = cer();
      message.attributes[key] = undefined;
      expect(judged(message)).toBe(5005);
    },
  );

  it.each([
    ["off", PLAIN.off],
    ["warn", PLAIN.warn],
  ])(
    "judgement - a CER without Product-Name is 5005 also when validation is %s; both ids in one group are let pass",
    (_mode, validation) => {
      expect(judged(without(cer(), "productName"), { validation })).toBe(5005);
      const ids = { vendorId: 10415, authApplicationId: 4, acctApplicationId: 6 };
      expect(judged(cer({ vendorSpecificApplicationId: [ids] }), { validation })).toBe(2001);
    },
  );

  it("judgement - CER-13: an unknown AVP with M is 5001", () => {
    expect(judged(cer({ extraAvps: [unknownAvp] }))).toBe(5001);
  });

  it("judgement - CER-13: a bad address is 5014 or 5004", () => {
    const bad = new Avp({ code: 257, flags: 0x40, data: Buffer.from([0, 1, 127, 0, 0, 1, 1]) });
    expect([5004, 5014]).toContain(judged(cer({ hostIpAddress: [], extraAvps: [bad] })));
  });

  it("judgement - INC-05: our own name, however it is written, is 3010", () => {
    expect(judged(cer({ originHost: "LOCAL.example.net" }))).toBe(3010);
  });

  it.each([
    ["a stranger's", {}],
    ["our own", { originHost: "x".repeat(200) }],
  ])(
    "judgement - the reason repeats no more than 100 characters of %s name, so that a CEA does not grow with it",
    (_whose, own) => {
      const judgement = judgeCer(
        received(cer({ originHost: "x".repeat(200) })),
        { ...local, ...own },
        { ...checked(), isKnown: () => false },
      );
      expect(judgement).toMatchObject({ rejection: { reason: expect.stringMatching(/^x{100}… is /) } });
    },
  );

  it("judgement - the text of a refused CEA can't move a terminal, and is cut", () => {
    const answer = cea(cer(), { resultCode: 3010, errorMessage: `\u001b[2J\u202e\u009b${"x".repeat(500)}` });
    const judgement = judgeCea(received(answer), local, { nodeName: "peer.example.net", learnsName: false });
    expect(judgement).toMatchObject({
      detail: expect.stringContaining(`Result-Code 3010: "\\u001b[2J\\u{202e}\\u{9b}${"x".repeat(94)}…"`),
    });
  });

  it("judgement - CER-10: a stranger is 3010, also without a common application", () => {
    expect(judged(cer(), { isKnown: false })).toBe(3010);
    expect(judged(cer({ authApplicationId: [99] }), { isKnown: false })).toBe(3010);
  });

  it("judgement - CER-04: no common application is 5010", () => {
    expect(judged(cer({ authApplicationId: [99] }))).toBe(5010);
    const many = Array.from({ length: 100 }, (_, index) => 1000 + index);
    const judgement = judgeCer(cer({ authApplicationId: many }), local, { ...checked(), isKnown: () => true });
    expect(judgement).toMatchObject({ rejection: { reason: expect.stringContaining("and 84 more") } });
    const sixteen = judgeCer(cer({ authApplicationId: many.slice(0, 16) }), local, {
      ...checked(),
      isKnown: () => true,
    });
    expect(sixteen).toMatchObject({
      rejection: { reason: expect.stringMatching(/offered: 1000, .*1015, supported here: [\d, ]+$/) },
    });
  });

  it("judgement - CER-18: Vendor-Id 0 is no fault", () => {
    expect(judged(cer({ vendorId: 0 }))).toBe(2001);
  });

  it.each([
    [undefined, [1], 2001],
    [[1], [], 5017],
    [[1], [0], 5017],
    [[1], [0, 1], 2001],
    [[0, 1], [], 2001],
  ])(
    "judgement - SEC-16: we ask for in-band security %j, the CER offers %j: %i",
    (inbandSecurityIds, offers, expected) => {
      expect(judged(cer({ inbandSecurityId: offers }), { local: { inbandSecurityIds } })).toBe(expected);
    },
  );

  it("judgement - a Vendor-Specific-Application-Id with both ids is 5009, unless RFC 3588 is allowed", () => {
    const both = cer({
      vendorSpecificApplicationId: [{ vendorId: 10415, authApplicationId: 5, acctApplicationId: 6 }],
    });
    const judgement = judgeCer(received(both), local, { ...checked(), isKnown: () => true });
    expect(judgement).toMatchObject({ rejection: { resultCode: 5009, failedAvp: [{ code: 258 }, { code: 259 }] } });
    expect(judged(both, { validation: PLAIN.lenient })).toBe(2001);
  });

  it("judgement - a Vendor-Specific-Application-Id with one id is good", () => {
    expect(judged(cer({ vendorSpecificApplicationId: [{ vendorId: 10415, acctApplicationId: 3 }] }))).toBe(2001);
  });

  it("judgement - a Vendor-Specific-Application-Id that the dictionary does not know is as one with neither id", () => {
    const group = new Avp({ code: 260, data: Buffer.alloc(8) });
    const message = new Message({ commandCode: 257, commandFlags: 0x80 }, [group], new Dictionary());
    expect(judgeCer(message, local, { ...checked(), isKnown: () => true })).toMatchObject({
      rejection: { resultCode: 5005 },
    });
  });

  it("judgement - a Vendor-Specific-Application-Id with neither id is 5005 with examples of both", () => {
    const neither = cer({ vendorSpecificApplicationId: [{ vendorId: 10415 }] });
    const judgement = judgeCer(received(neither), local, { ...checked(), isKnown: () => true });
    expect(judgement).toMatchObject({ rejection: { resultCode: 5005, failedAvp: [{ code: 258 }, { code: 259 }] } });
  });
});

describe("judgement of CEA", () => {
  const good: readonly Record<string, unknown>[] = [{}, { resultCode: 2002 }, { originHost: "PEER.example.net" }];
  it.each(good)("judgement - a CEA with %j lets us in", (change) => {
    expect(
      judgeCea(received(cea(cer(), change)), local, { nodeName: "peer.example.net", learnsName: false }),
    ).toMatchObject({ isGood: true });
  });

  const bad: readonly (readonly [rule: string, change: Record<string, unknown>, detail: string | RegExp])[] = [
    ["CER-14", { resultCode: 5010 }, /Result-Code 5010; this node offers [\d, ]+$/],
    ["CER-14", { resultCode: 3010 }, "Result-Code 3010; enter local.example.net as a peer there"],
    ["CER-14", { resultCode: 3010, errorMessage: "go\naway" }, '"go\\naway"'],
    ["CER-14", { resultCode: 1001 }, "Result-Code 1001"],
    ["CER-14", { resultCode: undefined }, "Result-Code none"],
    ["CER-15", { authApplicationId: [99] }, /shares no application with us; it offers 99, this node [\d, ]+$/],
    ["CER-15", { authApplicationId: undefined }, "it offers none"],
    ["CER-16", { originHost: "other.example.net" }, '"other.example.net" instead of peer.example.net'],
    ["CER-16", { originHost: undefined }, '"" instead of'],
  ];
  it("judgement - a CEA that can't be read is refused", () => {
    const octets = cea(cer()).asBytes();
    const last = octets.lastIndexOf(Buffer.from([0, 0, 1, 2]));
    octets.writeUIntBE(0xffffff, last + 5, 3);
    const judgement = judgeCea(receive(octets, baseDictionary), local, {
      nodeName: "peer.example.net",
      learnsName: false,
    });
    expect(judgement).toMatchObject({ isGood: false, detail: expect.stringContaining("can't be read") });
  });

  it.each(bad)("judgement - %s: a CEA with %j is refused", (_rule, change, detail) => {
    const judgement = judgeCea(received(cea(cer(), change)), local, {
      nodeName: "peer.example.net",
      learnsName: false,
    });
    expect(judgement.isGood).toBe(false);
    expect("detail" in judgement && judgement.detail).toMatch(detail);
  });
});

describe("judgement of DPR", () => {
  it.each([0, 1, 2] as const)("judgement - DPR-02: cause %i is understood", (cause) => {
    expect(judgeDpr(received(dpr(cause)), checked())).toEqual({ cause });
  });

  it("judgement - DPR-10: no cause is 5005, an unknown one 5004, both with Failed-AVP", () => {
    expect(judgeDpr(without(dpr(), "disconnectCause"), checked())).toMatchObject({
      resultCode: 5005,
      failedAvp: { code: 273 },
    });
    const message = dpr();
    message.attributes.disconnectCause = 9;
    const unknown = judgeDpr(received(message), checked());
    expect(unknown).toMatchObject({ resultCode: 5004 });
    expect([(unknown as { failedAvp: Avp | Avp[] }).failedAvp].flat()[0]?.code).toBe(273);
  });

  it("judgement - without validation a DPR of any cause is taken", () => {
    expect(judgeDpr(without(dpr(), "disconnectCause"), checked(PLAIN.off))).toEqual({ cause: undefined });
    const message = dpr();
    message.attributes.disconnectCause = 9;
    expect(judgeDpr(received(message), checked(PLAIN.off))).toEqual({ cause: undefined });
    expect(judgeDpr(received(dpr(1)), checked(PLAIN.off))).toEqual({ cause: 1 });
  });
});
