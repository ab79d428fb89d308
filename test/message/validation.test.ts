import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { FAULTS, type Fault, type FaultKind, inOrder, type ValidationMode } from "../../src/message/fault.ts";
import { Message } from "../../src/message/message.ts";
import { isFaultless, requestFault } from "../../src/message/request-check.ts";
import { PLAIN, Validation } from "../../src/message/validation.ts";
import { creditControlRequest, scriptDictionary } from "../../src/testing/messages.ts";

function fault(kind: FaultKind, avp?: Avp): Fault {
  return { kind, resultCode: FAULTS[kind].resultCode, reason: kind, avp };
}

/** What each mode refuses beyond what the mode before it does. */
const REFUSED: Readonly<Record<ValidationMode, readonly FaultKind[]>> = {
  off: ["errorFlag", "proxiableCapabilities", "brokenFrame", "tooManyAvps"],
  warn: [],
  lenient: ["brokenGroup", "unsupported", "length", "tooMany", "missing", "value", "tooDeep", "noApplicationId"],
  standard: ["notAllowed", "noHostIpAddress", "twoApplicationIds", "otherApplicationId"],
  strict: ["proxiableFlag", "severalVendorIds", "avpFlags", "reservedHeaderFlag", "notListed", "misplaced"],
};

const dictionary = scriptDictionary();

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

function received(changes: Record<string, unknown> = {}): Message {
  const octets = creditControlRequest({ ...own, ...changes } as never).asBytes({ check: false });
  return Message.fromBytes(octets, { dictionary });
}

describe("validation", () => {
  it("validation - each mode refuses what the one before it does, and its own; nobody else refuses that", () => {
    const refused = new Set<string>();
    for (const mode of ["off", "warn", "lenient", "standard", "strict"] as const) {
      for (const kind of REFUSED[mode]) refused.add(kind);
      const found = Object.keys(FAULTS).filter((kind) => PLAIN[mode].reactionTo(fault(kind as FaultKind)) === "reject");
      expect([mode, found.sort()]).toEqual([mode, [...refused].sort()]);
    }
    expect(refused.size).toBe(Object.keys(FAULTS).length);
  });

  it("validation - warn notes all that it does not refuse, standard only wrong flags and several vendors, others nothing", () => {
    const noted = (mode: ValidationMode): string[] =>
      Object.keys(FAULTS).filter((kind) => PLAIN[mode].reactionTo(fault(kind as FaultKind)) === "warn");
    expect(noted("warn").length).toBe(Object.keys(FAULTS).length - REFUSED.off.length);
    expect(noted("standard")).toEqual(["proxiableFlag", "avpFlags", "severalVendorIds"]);
    for (const mode of ["off", "lenient", "strict"] as const) expect(noted(mode)).toEqual([]);
    const reactions = Object.values(PLAIN).flatMap((validation) =>
      Object.keys(FAULTS).map((kind) => validation.reactionTo(fault(kind as FaultKind))),
    );
    expect([...new Set(reactions)].sort()).toEqual(["ignore", "reject", "warn"]);
  });

  it("validation - an AVP may have a reaction of its own, but for what can't be read", () => {
    const validation = new Validation({
      avps: [
        { code: 461, reaction: "warn" },
        { code: 461, vendorId: 10415, reaction: "ignore" },
      ],
    });
    expect(validation.mode).toBe("standard");
    const about = (kind: FaultKind, code: number, vendorId = 0): string =>
      validation.reactionTo(fault(kind, new Avp({ code, vendorId })));
    expect(about("missing", 461)).toBe("warn");
    expect(about("missing", 461, 10415)).toBe("ignore");
    expect(about("missing", 416)).toBe("reject");
    expect(about("brokenFrame", 461)).toBe("reject");
    expect(validation.reactionTo(fault("missing"))).toBe("reject");
  });

  it("validation - only who asks for it reads a request twice", () => {
    const isThorough = (setting: ConstructorParameters<typeof Validation>[0]): boolean =>
      Validation.of(setting).isThorough;
    expect((["off", "warn", "lenient", "standard", "strict"] as const).filter(isThorough)).toEqual(["warn", "strict"]);
    expect(isThorough({ avps: [{ code: 269, reaction: "reject" }] })).toBe(true);
    expect(isThorough({ avps: [{ code: 269, reaction: "warn" }] })).toBe(false);
    expect(isFaultless(received({ serviceContextId: undefined }), PLAIN.off)).toBe(true);
    const mostlyOff = new Validation({ mode: "off", avps: [{ code: 461, reaction: "reject" }] });
    expect(isFaultless(received({ serviceContextId: undefined }), mostlyOff)).toBe(false);
  });

  it("validation - a mode has one object, and a setting that does not exist is refused", () => {
    expect(Validation.of("strict")).toBe(PLAIN.strict);
    expect(Validation.of(PLAIN.off)).toBe(PLAIN.off);
    expect(Validation.of({ mode: "lenient" }).mode).toBe("lenient");
    expect(() => Validation.of("tough" as never)).toThrow(/mode is "tough"; give one of off, warn, lenient, standard/);
    expect(() => Validation.of("tough" as never)).toThrowError(expect.objectContaining({ code: "invalid-argument" }));
    expect(() => new Validation({ avps: [{ code: 1, reaction: "drop" as never }] })).toThrow(/reaction is "drop"/);
  });

  it("validation - faults count in the order of the Result-Code table, those of one kind as they were found", () => {
    const one = fault("value", new Avp({ code: 1 }));
    const two = fault("value", new Avp({ code: 2 }));
    const found = inOrder([one, fault("missing"), two, fault("unsupported"), fault("avpFlags")]);
    expect(found.map(({ kind }) => kind)).toEqual(["avpFlags", "unsupported", "missing", "value", "value"]);
    expect(found.slice(3)).toEqual([one, two]);
  });
});

describe("check of a request", () => {
  const noted: string[] = [];
  const first = (request: Message, validation: Validation): number | undefined =>
    requestFault(request, validation, ({ reason }) => noted.push(reason))?.resultCode;

  it("check of a request - a good one is faultless by every mode", () => {
    for (const validation of Object.values(PLAIN)) {
      expect(first(received(), validation)).toBeUndefined();
      expect(isFaultless(received(), validation)).toBe(!validation.isThorough);
    }
    expect(noted).toEqual([]);
  });

  it("check of a request - the fast look and the close one agree on application ids", () => {
    const group = (ids: Record<string, number>): Record<string, unknown> => ({
      extraAvps: [
        new Avp({
          code: 260,
          flags: 0x40,
          data: Buffer.concat(
            Object.entries({ 266: 0, ...ids }).map(([code, id]) => Avp.new(Number(code), 0, id).asBytes()),
          ),
        }),
      ],
    });
    const cases: [Record<string, unknown>, number | undefined][] = [
      [{}, undefined],
      [{ authApplicationId: 5 }, 5004],
      [group({ 258: 4 }), undefined],
      [group({ 258: 5 }), 5004],
      [group({ 259: 4 }), undefined],
      [group({ 259: 5 }), 5004],
      [group({ 258: 4, 259: 4 }), 5009],
      [group({}), 5005],
    ];
    for (const [change, resultCode] of cases) {
      expect(first(received(change), PLAIN.standard)).toBe(resultCode);
      if (resultCode !== undefined) expect(isFaultless(received(change), PLAIN.standard)).toBe(false);
    }
    expect(first(received({ authApplicationId: 5 }), PLAIN.lenient)).toBeUndefined();
    expect(first(received(group({ 258: 4, 259: 4 })), PLAIN.lenient)).toBeUndefined();
  });

  it("check of a request - of several faults the first by the table is refused, and the others are not", () => {
    const unknown = new Avp({ code: 99_999, flags: 0x40 });
    const request = received({ ccRequestType: 99, serviceContextId: undefined, extraAvps: [unknown] });
    expect(first(request, PLAIN.standard)).toBe(5001);
    expect(noted).toEqual([]);
    expect(first(request, PLAIN.warn)).toBeUndefined();
    expect(noted).toEqual([
      "AVP 99999 of vendor 0 is unknown and has the M flag",
      "Service-Context-Id is missing",
      "CC-Request-Type has no value 99",
    ]);
  });

  it("check of a request - AVPs that only answers have are 5008 in a request, in spite of its * [ AVP ]", () => {
    const withResult = received({ extraAvps: [Avp.new(268, 0, 2001)] });
    expect(first(withResult, PLAIN.standard)).toBe(5008);
    expect(first(received({ extraAvps: [Avp.new(281, 0, "no M flag")] }), PLAIN.standard)).toBeUndefined();
  });
});
