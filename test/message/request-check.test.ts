import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { applicationIdFaults } from "../../src/message/application-ids.ts";
import { Avp } from "../../src/message/avp.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import type { Fault } from "../../src/message/fault.ts";
import { CapabilitiesExchangeRequest } from "../../src/message/gen/rfc6733.ts";
import { Message, receive } from "../../src/message/message.ts";
import {
  baseRequestFault,
  headerFault,
  isFaultless,
  requestFault,
  structureFault,
} from "../../src/message/request-check.ts";
import { PLAIN, type Validation } from "../../src/message/validation.ts";
import { accountingRequest, creditControlRequest, scriptDictionary } from "../../src/testing/messages.ts";

const dictionary = scriptDictionary();
const own = { originHost: "client.example", originRealm: "example" };

function creditControl(changes: Record<string, unknown> = {}): Message {
  const request = creditControlRequest({ ...own, authApplicationId: 4, ...changes } as never);
  return receive(request.asBytes({ check: false }), dictionary);
}

/** An Accounting-Request, whose format lists Acct- and Vendor-Specific-Application-Id. */
function accounting(changes: Record<string, unknown> = {}): Message {
  return receive(accountingRequest({ ...own, ...changes } as never).asBytes({ check: false }), dictionary);
}

function capabilities(changes: Record<string, unknown> = {}): Message {
  const content = { ...own, hostIpAddress: ["10.0.0.1"], vendorId: 0, productName: "p", ...changes };
  return receive(new CapabilitiesExchangeRequest(content as never).asBytes({ check: false }), defaultDictionary);
}

function withFlags(message: Message, commandFlags: number): Message {
  message.header.commandFlags = commandFlags;
  return message;
}

/** A request whose third AVP says that it is longer than the message. */
function cut(): Message {
  const octets = Buffer.from(creditControl().received as Buffer);
  octets.writeUIntBE(0xffff, octets.indexOf(Buffer.from([0, 0, 1, 40])) + 5, 3);
  return receive(octets, dictionary);
}

/** A Vendor-Specific-Application-Id with these AVPs behind its vendor. */
function group(...ids: [code: number, id: number][]): Avp {
  return Avp.new(260, 0, [Avp.new(266, 0, 10415), ...ids.map(([code, id]) => Avp.new(code, 0, id))]);
}

const vendorGroup = Avp.new(260, 0, [
  Avp.new(266, 0, 10415),
  new Avp({ code: 258, vendorId: 5, data: Buffer.alloc(4) }),
]);

/** What is looked at before it is known whose a request is. */
function first(request: Message, validation: Validation): Fault | undefined {
  return headerFault(request, validation) ?? structureFault(request);
}

describe("first check of a request", () => {
  const kind = (request: Message, validation: Validation = PLAIN.off): string | undefined =>
    first(request, validation)?.kind;

  it("first check of a request - finds nothing in a good one, known or not", () => {
    for (const validation of Object.values(PLAIN)) {
      expect(kind(creditControl(), validation)).toBeUndefined();
      expect(kind(new Message({ commandFlags: 0x80, commandCode: 999 }), validation)).toBeUndefined();
      expect(kind(new Message({ commandFlags: 0xc0, commandCode: 999 }), validation)).toBeUndefined();
    }
  });

  it("first check of a request - E flag, and P in a CER, are 3008; another P flag than the format's only in strict reading", () => {
    expect(first(withFlags(creditControl(), 0xe0), PLAIN.off)).toMatchObject({
      kind: "errorFlag",
      resultCode: 3008,
    });
    expect(first(withFlags(creditControl(), 0x80), PLAIN.strict)).toMatchObject({
      kind: "proxiableFlag",
      resultCode: 3008,
      reason: "The P flag must be set in Credit-Control-Request",
    });
    for (const mode of ["off", "warn", "lenient", "standard"] as const)
      expect(kind(withFlags(creditControl(), 0x80), PLAIN[mode])).toBeUndefined();
    expect(first(withFlags(capabilities(), 0xc0), PLAIN.off)).toMatchObject({
      kind: "proxiableCapabilities",
      resultCode: 3008,
      reason: "The P flag must be clear in Capabilities-Exchange-Request",
    });
    expect(kind(capabilities())).toBeUndefined();
    expect(headerFault(cut(), PLAIN.strict)).toBeUndefined();
    expect(kind(withFlags(creditControl(), 0xd0))).toBeUndefined();
  });

  it("first check of a request - reserved flags are refused by strict reading only", () => {
    for (const flags of [0xc1, 0xc8]) {
      const request = withFlags(creditControl(), flags);
      expect(first(request, PLAIN.strict)).toMatchObject({ kind: "reservedHeaderFlag", resultCode: 5013 });
      for (const mode of ["off", "warn", "lenient", "standard"] as const)
        expect(kind(request, PLAIN[mode])).toBeUndefined();
    }
  });

  it("first check of a request - what breaks the structure is refused, other findings wait", () => {
    expect(kind(cut())).toBe("brokenFrame");
    const unknown = new Avp({ code: 99_999, flags: 0x40 });
    const both = Buffer.concat([creditControl({ extraAvps: [unknown] }).received as Buffer, Buffer.alloc(8)]);
    expect(kind(receive(both, dictionary))).toBe("brokenFrame");
    expect(kind(creditControl({ extraAvps: [unknown] }))).toBeUndefined();
    expect(kind(creditControl({ serviceContextId: undefined }), PLAIN.strict)).toBeUndefined();
  });
});

describe("check of a request of the base protocol", () => {
  const check = (request: Message, validation: Validation): [string | undefined, string[]] => {
    const noted: string[] = [];
    const refused = baseRequestFault(request, validation, ({ kind }) => noted.push(kind));
    return [refused?.kind, noted];
  };

  it("check of a base request - the header comes first, then the AVPs", () => {
    expect(check(capabilities(), PLAIN.strict)).toEqual([undefined, []]);
    expect(check(withFlags(capabilities({ productName: undefined }), 0xc0), PLAIN.standard)[0]).toBe(
      "proxiableCapabilities",
    );
    expect(check(capabilities({ productName: undefined }), PLAIN.standard)).toEqual(["missing", []]);
  });

  it("check of a base request - flags of AVPs are looked at in every mode, and noted where they are not refused", () => {
    const octets = Buffer.from(capabilities().received as Buffer);
    octets[octets.indexOf(Buffer.from([0, 0, 1, 8])) + 4] = 0;
    const flagless = (): Message => receive(octets, defaultDictionary);
    expect(check(flagless(), PLAIN.standard)).toEqual([undefined, ["avpFlags"]]);
    expect(check(flagless(), PLAIN.strict)).toEqual(["avpFlags", []]);
    expect(requestFault(flagless(), PLAIN.standard, () => expect.unreachable())).toBeUndefined();
  });

  it("check of a base request - reserved flags of the header are noted where they are not refused", () => {
    expect(check(withFlags(capabilities(), 0x81), PLAIN.warn)).toEqual([undefined, ["reservedHeaderFlag"]]);
    expect(check(withFlags(capabilities(), 0x81), PLAIN.standard)).toEqual([undefined, []]);
    expect(check(withFlags(capabilities(), 0x90), PLAIN.warn)).toEqual([undefined, []]);
  });
});

describe("application ids", () => {
  const kinds = (request: Message): string[] => applicationIdFaults(request).map(({ kind }) => kind);
  const acct = (id: number): Record<string, unknown> => ({ acctApplicationId: id });
  const listed = (ids: object): Record<string, unknown> => ({
    vendorSpecificApplicationId: { vendorId: 10415, ...ids },
  });
  const extra = (...extraAvps: Avp[]): Record<string, unknown> => ({ extraAvps });

  it.each<[string, Message, string[]]>([
    ["none", accounting(), []],
    ["Acct as the header", accounting(acct(3)), []],
    ["Acct otherwise", accounting(acct(4)), ["otherApplicationId"]],
    ["Auth as the header, not listed", accounting(extra(Avp.new(258, 0, 3))), []],
    ["Auth otherwise, not listed", accounting(extra(Avp.new(258, 0, 4))), ["otherApplicationId"]],
    ["a group with Auth", accounting(listed({ authApplicationId: 3 })), []],
    ["a group with Acct", accounting(listed({ acctApplicationId: 3 })), []],
    ["a group with another Auth", accounting(listed({ authApplicationId: 4 })), ["otherApplicationId"]],
    ["a group with another Acct", accounting(listed({ acctApplicationId: 4 })), ["otherApplicationId"]],
    ["a group with both", accounting(listed({ authApplicationId: 3, acctApplicationId: 3 })), ["twoApplicationIds"]],
    [
      "a group with both, one otherwise",
      accounting(listed({ authApplicationId: 3, acctApplicationId: 4 })),
      ["twoApplicationIds", "otherApplicationId"],
    ],
    ["a group with neither", accounting(listed({})), ["noApplicationId"]],
    ["a good group, not listed", creditControl(extra(group([258, 4]))), []],
    [
      "a good group behind another AVP",
      creditControl(extra(new Avp({ code: 33 }), group([258, 5]))),
      ["otherApplicationId"],
    ],
    ["Acct otherwise, not listed", creditControl(extra(Avp.new(259, 0, 5))), ["otherApplicationId"]],
    [
      "a vendor's AVP of the same code",
      creditControl(extra(new Avp({ code: 258, vendorId: 5, data: Buffer.alloc(4) }))),
      [],
    ],
    ["a vendor's group of the same code", creditControl(extra(new Avp({ code: 260, vendorId: 5 }))), []],
    ["a group with nothing but a vendor's AVP of the code", creditControl(extra(vendorGroup)), ["noApplicationId"]],
  ])("application ids - %s", (_title, request, expected) => {
    expect(kinds(request)).toEqual(expected);
    const isFine = expected.length === 0;
    const fast = isFaultless(request, PLAIN.standard);
    // The fast look may send more to the close one, never less.
    if (!isFine) expect(fast).toBe(false);
    expect(requestFault(request, PLAIN.standard, () => {}) === undefined).toBe(isFine);
  });

  it("application ids - usual requests need no closer look", () => {
    for (const request of [
      accounting(),
      accounting(acct(3)),
      accounting(listed({ authApplicationId: 3 })),
      accounting(listed({ acctApplicationId: 3 })),
      creditControl(),
      creditControl(extra(new Avp({ code: 33 }))),
      creditControl(extra(new Avp({ code: 258, vendorId: 5, data: Buffer.alloc(4) }))),
      creditControl(extra(new Avp({ code: 260, vendorId: 5 }))),
    ]) {
      expect(isFaultless(request, PLAIN.standard)).toBe(true);
    }
  });

  it("application ids - an AVP that is missing is a fault all the same", () => {
    const lacking = creditControl({ serviceContextId: undefined });
    expect(isFaultless(lacking, PLAIN.standard)).toBe(false);
    expect(isFaultless(lacking, PLAIN.off)).toBe(true);
  });

  it("application ids - a fault carries the AVP, both ids, or an example of each", () => {
    const failed = (request: Message): string[] =>
      [applicationIdFaults(request)[0]?.failedAvp ?? []].flat().map((avp: Avp) => avp.asBytes().toString("hex"));
    expect(failed(accounting(acct(4)))).toEqual(["000001034000000c00000004"]);
    expect(failed(accounting(listed({ authApplicationId: 3, acctApplicationId: 3 })))).toEqual([
      "000001024000000c00000003",
      "000001034000000c00000003",
    ]);
    expect(failed(accounting(listed({})))).toEqual(["000001024000000c00000000", "000001034000000c00000000"]);
    const [fault] = applicationIdFaults(accounting(listed({})));
    expect([fault?.avp?.code, fault?.resultCode]).toEqual([260, 5005]);
  });

  it("application ids - in a CER they say what is offered; its groups are looked at all the same", () => {
    expect(kinds(capabilities({ authApplicationId: [4], acctApplicationId: [3] }))).toEqual([]);
    const offered = (ids: object): Message =>
      capabilities({ vendorSpecificApplicationId: [{ vendorId: 10415, ...ids }] });
    expect(kinds(offered({ authApplicationId: 4 }))).toEqual([]);
    expect(kinds(offered({}))).toEqual(["noApplicationId"]);
  });

  it("application ids - an id of a wrong length is a fault of its own, and no other application", () => {
    const short = new Avp({ code: 259, flags: 0x40, data: Buffer.alloc(3) });
    const request = accounting(extra(short));
    expect(kinds(request)).toEqual([]);
    expect(requestFault(request, PLAIN.standard, () => {})?.resultCode).toBe(5014);
  });

  it("application ids - are read of a request that was made here, and leave a received one as it came", () => {
    expect(kinds(accountingRequest({ ...own, acctApplicationId: 4 }))).toEqual(["otherApplicationId"]);
    const unknown = receive(accounting(acct(4)).received as Buffer, new Dictionary());
    expect(kinds(unknown)).toEqual(["otherApplicationId"]);
    expect(unknown.received).toBeDefined();
  });
});

describe("check of a request without a format of its own", () => {
  const refused = (request: Message): string | undefined => requestFault(request, PLAIN.standard, () => {})?.kind;

  it("check without a format - nothing of its AVPs is judged but application ids", () => {
    const untyped = (changes: Record<string, unknown> = {}): Message =>
      receive(creditControl(changes).received as Buffer, baseDictionary.extend());
    expect(untyped().findings.length).toBeGreaterThan(0);
    expect([isFaultless(untyped(), PLAIN.standard), refused(untyped())]).toEqual([true, undefined]);
    expect([
      isFaultless(untyped({ authApplicationId: 5 }), PLAIN.standard),
      refused(untyped({ authApplicationId: 5 })),
    ]).toEqual([false, "otherApplicationId"]);
  });

  it("check without a format - that of the base protocol does not say which AVPs another application may add", () => {
    const foreign = (changes: Record<string, unknown>): Message => {
      const octets = Buffer.from(accounting(changes).received as Buffer);
      octets.writeUInt32BE(77, 8);
      return receive(octets, defaultDictionary);
    };
    const unknown = new Avp({ code: 99_999, flags: 0x40 });
    expect(refused(accounting({ extraAvps: [unknown] }))).toBe("unsupported");
    expect(refused(foreign({ extraAvps: [unknown] }))).toBeUndefined();
    expect(refused(foreign({ extraAvps: [unknown], accountingRecordNumber: undefined }))).toBe("missing");
  });
});
