import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import { DictionaryError } from "../../src/errors.ts";
import {
  checkRange,
  defineAvp,
  defineGroup,
  existingAvp,
  fixed,
  type Members,
  many,
  oneOrMore,
  optional,
  required,
} from "../../src/message/define.ts";
import { ANSWER_MEMBERS, defineApplication, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { AccountingAnswer, AccountingRequest } from "../../src/message/gen/accounting.ts";
import { Message } from "../../src/message/message.ts";

const Note = defineAvp({ name: "Own-Note", code: 5002, vendorId: 9, type: "UTF8String" });
const Size = defineAvp({ name: "Own-Size", code: 5003, vendorId: 9, type: "Unsigned32", mandatory: true });

/** What a definition of AVPs says without being told. */
const COMMON = { name: "Own-Avp", code: 5, vendorId: 0, mandatory: "may", key: "ownAvp" };

describe("definition of an AVP", () => {
  it("definition of an AVP - is of the IETF, without M flag, and says nothing that it was not told", () => {
    expect(defineAvp({ name: "Own-Avp", code: 5, type: "Time" })).toStrictEqual({ ...COMMON, type: "Time" });
    const all = { name: "Own-Avp", code: 5, vendorId: 9, mandatory: true, specification: "X 1", type: "Time" } as const;
    expect(defineAvp(all)).toStrictEqual({
      ...COMMON,
      vendorId: 9,
      mandatory: "must",
      specification: "X 1",
      type: "Time",
    });
  });

  it("definition of an AVP - a type of one's own is that of its base on the wire", () => {
    const type = { base: "Unsigned32", read: (value: number) => -value, write: (value: number) => -value } as const;
    expect(defineAvp({ name: "Own-Avp", code: 5, type })).toStrictEqual({ ...COMMON, type: "Unsigned32", codec: type });
  });

  it("definition of an AVP - an enumeration is closed where its values are named, but not a vendor's", () => {
    const values = { A: 0, B: -1 };
    const names = new Map([
      [0, "A"],
      [-1, "B"],
    ]);
    const enumerated = { ...COMMON, type: "Enumerated" };
    expect(defineAvp({ name: "Own-Avp", code: 5, type: "Enumerated", values })).toStrictEqual({
      ...enumerated,
      enumeration: { names, open: false },
      values,
    });
    const vendors = defineAvp({ name: "Own-Avp", code: 5, vendorId: 9, type: "Enumerated", values });
    expect(vendors).toStrictEqual({ ...enumerated, vendorId: 9, enumeration: { names, open: true }, values });
    expect(defineAvp({ name: "Own-Avp", code: 5, type: "Enumerated" })).toStrictEqual({
      ...enumerated,
      enumeration: { names: new Map(), open: true },
    });
  });

  it("definition of an AVP - what 32 bits hold is taken, to the last value", () => {
    const taken = [
      defineAvp({ name: "X", code: 0xffffffff, vendorId: 0xffffffff, type: "Time" }).code,
      defineAvp({ name: "X", code: 0, vendorId: 0, type: "Time" }).code,
      defineAvp({ name: "X", code: 1, type: "Enumerated", values: { A: 0x7fffffff, B: -0x80000000 } }).values.B,
    ];
    expect(taken).toEqual([0xffffffff, 0, -0x80000000]);
  });

  it.each<[string, () => unknown]>([
    ["a code of 33 bits", () => defineAvp({ name: "X", code: 0x100000000, type: "Time" })],
    ["a code below 0", () => defineAvp({ name: "X", code: -1, type: "Time" })],
    ["a broken code", () => defineAvp({ name: "X", code: 1.5, type: "Time" })],
    ["a vendor of 33 bits", () => defineAvp({ name: "X", code: 1, vendorId: 0x100000000, type: "Time" })],
    ["a value of 33 bits", () => defineAvp({ name: "X", code: 1, type: "Enumerated", values: { A: 0x80000000 } })],
    ["a value below 32 bits", () => defineAvp({ name: "X", code: 1, type: "Enumerated", values: { A: -0x80000001 } })],
    ["no name", () => defineAvp({ name: "", code: 1, type: "Time" })],
    ["a name that is no text", () => defineAvp({ name: 5 as never, code: 1, type: "Time" })],
    ["a group without a name", () => defineGroup({ name: " ", code: 1, members: {} })],
    ["a group with a wrong code", () => defineGroup({ name: "X", code: -1, members: {} })],
  ])("definition of an AVP - %s is refused", (_title, define) => {
    expect(define).toThrow(DictionaryError);
  });

  it("definition of an AVP - a range may be told, and its ends are in it", () => {
    const check = (value: number): void => checkRange("it", value, { low: 2, high: 4 });
    for (const value of [2, 3, 4]) expect(() => check(value)).not.toThrow();
    for (const value of [1, 5, 2.5, Number.NaN]) expect(() => check(value)).toThrow(DictionaryError);
  });
});

describe("members of a format", () => {
  const many32 = Number.POSITIVE_INFINITY;

  it("members of a format - say how often an AVP comes and where", () => {
    const single = { avp: Note, isList: false, max: 1 };
    const list = { avp: Note, isList: true };
    expect(fixed(Note)).toStrictEqual({ ...single, presence: "required", place: "fixed", min: 1 });
    expect(required(Note)).toStrictEqual({ ...single, presence: "required", place: "required", min: 1 });
    expect(optional(Note)).toStrictEqual({ ...single, presence: "optional", place: "optional", min: 0 });
    const some = { ...list, presence: "optional", place: "optional", min: 0 };
    expect(many(Note)).toStrictEqual({ ...some, max: many32 });
    expect(many(Note, { max: 2 })).toStrictEqual({ ...some, max: 2 });
    const needed = { ...list, presence: "required", place: "required" };
    expect(oneOrMore(Note)).toStrictEqual({ ...needed, min: 1, max: many32 });
    expect(oneOrMore(Note, { min: 1, max: 2 })).toStrictEqual({ ...needed, min: 1, max: 2 });
    expect(oneOrMore(Note, { min: 3, max: 3 })).toStrictEqual({ ...needed, min: 3, max: 3 });
  });

  it.each<[string, () => unknown, string]>([
    ["at most one of many", () => many(Note, { max: 1 }), "Own-Note can't occur 1 times here; give 2 or more"],
    ["a broken most", () => many(Note, { max: 2.5 }), "give 2 or more"],
    ["no least", () => oneOrMore(Note, { min: 0 }), "give 1 or more"],
    ["a broken least", () => oneOrMore(Note, { min: 1.5 }), "give 1 or more"],
    ["a most below 2", () => oneOrMore(Note, { max: 1 }), "give 2 or more"],
    ["a most below the least", () => oneOrMore(Note, { min: 4, max: 3 }), "give 4 or more"],
  ])("members of a format - %s is refused", (_title, define, text) => {
    expect(define).toThrow(DictionaryError);
    expect(define).toThrow(text);
  });

  it("members of a format - stand in the order fixed, required, optional, each as they were given", () => {
    const names = ["F1", "F2", "R1", "R2", "O1", "O2"] as const;
    const [f1, f2, r1, r2, o1, o2] = names.map((name, index) => defineAvp({ name, code: index + 1, type: "Time" }));
    const members = {
      o1: optional(o1 as never),
      r1: required(r1 as never),
      f1: fixed(f1 as never),
      o2: many(o2 as never),
      f2: fixed(f2 as never),
      r2: oneOrMore(r2 as never),
    };
    const { group } = defineGroup({ name: "Own-Group", code: 77, members });
    expect(group?.members.map(({ key }) => key)).toEqual(["f1", "f2", "r1", "r2", "o1", "o2"]);
    expect(group?.members[3]).toStrictEqual({ avp: r2, key: "r2", place: "required", min: 1, max: many32 });
  });

  it("members of a format - a group is open unless it says otherwise, and the same code of two vendors is two AVPs", () => {
    const other = defineAvp({ name: "Other-Note", code: 5002, vendorId: 8, type: "UTF8String" });
    const fields = { name: "Own-Group", code: 77, members: { note: optional(Note), other: optional(other) } };
    expect(defineGroup(fields)).toMatchObject({ type: "Grouped", mandatory: "may", group: { open: true } });
    expect(defineGroup({ ...fields, open: false }).group?.open).toBe(false);
    const twice: Members = { one: optional(Note), two: required(Note) };
    expect(() => defineGroup({ ...fields, members: twice })).toThrow(DictionaryError);
    expect(() => defineGroup({ ...fields, members: { extraAvps: optional(Note) } })).toThrow(DictionaryError);
  });

  it("members of a format - an AVP of a dictionary is taken as it is, whatever its type, unless a type is asked for", () => {
    expect(existingAvp(rfc6733, "Proxy-Info")).toBe(rfc6733.avp("Proxy-Info"));
    expect(existingAvp(baseDictionary, "Proxy-Info")).toBe(rfc6733.avp("Proxy-Info"));
    expect(existingAvp(rfc6733, "Result-Code", "Unsigned32")).toBe(rfc6733.avp("Result-Code"));
    expect(() => existingAvp(baseDictionary, "Result-Code", "Time")).toThrow(DictionaryError);
    expect(() => existingAvp(baseDictionary, "Nix")).toThrow(DictionaryError);
  });
});

describe("usual members", () => {
  it("usual members - are the AVPs of RFC 6733, with the counts that requests and answers have", () => {
    const said = (members: Members): string[] =>
      Object.entries(members).map(([key, { avp, place, max }]) => `${key} ${avp.code} ${place} ${max}`);
    expect(said(REQUEST_MEMBERS)).toEqual([
      "sessionId 263 fixed 1",
      "originHost 264 required 1",
      "originRealm 296 required 1",
      "destinationRealm 283 required 1",
      "destinationHost 293 optional 1",
      "authApplicationId 258 optional 1",
      "originStateId 278 optional 1",
      "userName 1 optional 1",
      "proxyInfo 284 optional Infinity",
      "routeRecord 282 optional Infinity",
    ]);
    expect(said(ANSWER_MEMBERS)).toEqual([
      "sessionId 263 fixed 1",
      "resultCode 268 optional 1",
      "experimentalResult 297 optional 1",
      "originHost 264 required 1",
      "originRealm 296 required 1",
      "authApplicationId 258 optional 1",
      "errorMessage 281 optional 1",
      "errorReportingHost 294 optional 1",
      "failedAvp 279 optional Infinity",
      "proxyInfo 284 optional Infinity",
    ]);
  });
});

describe("definition of a command", () => {
  const fields = {
    name: "Own-top-Up",
    code: 8_388_990,
    applicationId: 16_777_990,
    request: { size: required(Size) },
    answer: { note: optional(Note) },
  };

  it("definition of a command - request and answer are named after it, proxiable, and open for other AVPs", () => {
    const type = defineCommand(fields);
    const common = { code: 8_388_990, applicationId: 16_777_990, proxiable: true, open: true };
    expect(type.definition).toMatchObject({
      ...common,
      name: "Own-top-Up-Request",
      abbreviation: "OTUR",
      isRequest: true,
    });
    expect(type.answerType.definition).toMatchObject({
      ...common,
      name: "Own-top-Up-Answer",
      abbreviation: "OTUA",
      isRequest: false,
    });
    expect(type.definition.members.map(({ key }) => key)).toEqual(["size"]);
    expect(type.answerType.definition.members.map(({ key }) => key)).toEqual(["note"]);
    expect(type.definition.specification).toBeUndefined();
  });

  it("definition of a command - abbreviation, P flag and specification may be told", () => {
    const type = defineCommand({ ...fields, abbreviation: "RXR", proxiable: false, specification: "X 2" });
    expect(type.definition).toMatchObject({ abbreviation: "RXR", proxiable: false, specification: "X 2" });
    expect(type.answerType.definition).toMatchObject({ abbreviation: "RXA", proxiable: false, specification: "X 2" });
    expect(new type({ size: 1 } as never).header.commandFlags).toBe(0x80);
  });

  it("definition of a command - its classes have an accessor for each member and for other AVPs", () => {
    const type = defineCommand(fields);
    const request = new type({ size: 7 } as never, { hopByHopIdentifier: 3 });
    expect([request.size, request.extraAvps, request.header.hopByHopIdentifier]).toEqual([7, undefined, 3]);
    request.size = 8;
    request.extraAvps = [];
    expect(request.attributes).toEqual({ size: 8, extraAvps: [] });
    const answer = new type.answerType({ note: "n" } as never, { endToEndIdentifier: 4 });
    expect([answer.note, answer.extraAvps, answer.header.endToEndIdentifier]).toEqual(["n", undefined, 4]);
    expect(request.answer({ note: "m" } as never)).toBeInstanceOf(type.answerType);
    answer.extraAvps = [];
    expect(answer.attributes).toEqual({ note: "n", extraAvps: [] });
  });

  it.each<[string, object]>([
    ["a code of 25 bits", { code: 0x1000000 }],
    ["a code below 0", { code: -1 }],
    ["an application of 33 bits", { applicationId: 0x100000000 }],
    ["no name", { name: "" }],
  ])("definition of a command - %s is refused", (_title, change) => {
    expect(() => defineCommand({ ...fields, ...change })).toThrow(DictionaryError);
  });

  it("definition of a command - the greatest code and application are taken", () => {
    expect(defineCommand({ ...fields, code: 0xffffff, applicationId: 0xffffffff }).definition.code).toBe(0xffffff);
  });
});

describe("definition of an application", () => {
  it("definition of an application - is of the IETF and announced as auth unless told, with no commands of its own", () => {
    expect(defineApplication({ id: 7, name: "Own" })).toStrictEqual({
      id: 7,
      name: "Own",
      vendorId: 0,
      kind: "auth",
      specification: undefined,
      dictionary: {
        avps: [],
        commands: [],
        inherited: [{ avps: [], commands: [] }],
        applications: [{ id: 7, name: "Own", vendorId: 0, kind: "auth", specification: undefined }],
        vendors: [],
      },
      commandTypes: [],
    });
    const told = { id: 7, name: "Own", vendorId: 9, kind: "acct", specification: "X 3" } as const;
    expect(defineApplication({ ...told, vendorName: "Nine" })).toMatchObject({
      ...told,
      dictionary: { applications: [told], vendors: [{ id: 9, name: "Nine" }] },
    });
  });

  it("definition of an application - brings requests with their answers, and the AVPs down to the deepest group, once", () => {
    const inner = defineGroup({
      name: "Own-Inner",
      code: 5010,
      members: { note: optional(Note), size: optional(Size) },
    });
    const outer = defineGroup({ name: "Own-Outer", code: 5011, members: { inner: many(inner), note: optional(Note) } });
    const type = defineCommand({
      name: "Own",
      code: 8_388_991,
      applicationId: 16_777_991,
      request: { outer: optional(outer) },
      answer: { note: optional(Note) },
    });
    const { dictionary, commandTypes } = defineApplication({ id: 16_777_991, name: "Own", commands: [type] });
    expect([...commandTypes]).toEqual([type, type.answerType]);
    const avps = [...(dictionary.inherited ?? [])].flatMap((source) => [...source.avps]);
    expect(avps.map(({ code }) => code).sort()).toEqual([5002, 5003, 5010, 5011]);
  });

  it("definition of an application - takes a group that may hold itself", () => {
    const group = defineGroup({ name: "Own-Nest", code: 5012, members: { note: optional(Note) } });
    Object.assign(group.group ?? {}, { members: [{ avp: group, key: "nest", place: "optional", min: 0, max: 1 }] });
    const fields = { name: "Own", code: 8_388_993, applicationId: 16_777_993, answer: {} };
    const type = defineCommand({ ...fields, request: { nest: optional(group) } });
    const { dictionary } = defineApplication({ id: 16_777_993, name: "Own", commands: [type] });
    expect([...(dictionary.inherited ?? [])].flatMap((source) => [...source.avps])).toEqual([group]);
  });

  it("definition of an application - takes classes of the package, and no answer class where there is none", () => {
    const { commandTypes } = defineApplication({
      id: 3,
      name: "Accounting",
      kind: "acct",
      commands: [AccountingRequest],
    });
    expect([...commandTypes]).toEqual([AccountingRequest, AccountingAnswer]);
    expect([...defineApplication({ id: 3, name: "A", commands: [AccountingAnswer] }).commandTypes]).toEqual([
      AccountingAnswer,
    ]);
  });

  it("definition of an application - an AVP that the dictionary has stays as it is there", () => {
    const mine = defineAvp({ name: "Mine", code: 1, type: "OctetString" });
    const type = defineCommand({
      name: "Own",
      code: 8_388_992,
      applicationId: 16_777_992,
      request: { mine: optional(mine) },
      answer: {},
    });
    const dictionary = baseDictionary.extend(defineApplication({ id: 16_777_992, name: "Own", commands: [type] }));
    expect(dictionary.avp(1, 0)?.name).toBe("User-Name");
    const octets = new type({ mine: Buffer.from("a") } as never).asBytes();
    expect(Message.fromBytes(octets, { dictionary })).toBeInstanceOf(type);
  });

  it.each<[string, object]>([
    ["an id of 33 bits", { id: 0x100000000 }],
    ["a vendor below 0", { vendorId: -1 }],
    ["no name", { name: " " }],
    ["a command of another application", { commands: [AccountingRequest] }],
  ])("definition of an application - %s is refused", (_title, change) => {
    expect(() => defineApplication({ id: 7, name: "Own", ...change })).toThrow(DictionaryError);
  });
});
