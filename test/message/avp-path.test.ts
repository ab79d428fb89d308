import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import * as gy from "../../src/interfaces/gen/gy.ts";
import { Avp } from "../../src/message/avp.ts";
import { parseAvpPath } from "../../src/message/avp-path.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { Message } from "../../src/message/message.ts";

const dictionary = wholeDictionary();

function typed(): gy.CreditControlRequest {
  return new gy.CreditControlRequest({
    sessionId: "a;1;2",
    originHost: "pgw.example",
    originRealm: "example",
    destinationRealm: "example",
    authApplicationId: 4,
    serviceContextId: "32251@3gpp.org",
    ccRequestType: 1,
    ccRequestNumber: 0,
    subscriptionId: [
      { subscriptionIdType: 0, subscriptionIdData: "491701234567" },
      { subscriptionIdType: 1, subscriptionIdData: "262011234567890" },
    ],
  });
}

/** The same message three ways: made here, received, and received without a class. */
const messages = (): [string, Message][] => {
  const octets = typed().asBytes();
  const untyped = new Message({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 }, [], dictionary);
  untyped.avps = Message.fromBytes(octets, { dictionary }).avps;
  return [
    ["made here", typed()],
    ["received", Message.fromBytes(octets, { dictionary: defaultDictionary.extend(gy) })],
    ["without a class", untyped],
  ];
};

describe("paths", () => {
  it("paths - steps are names or codes with vendors, with numbers, joined by dots", () => {
    expect(parseAvpPath("Subscription-Id[12].444@0")).toEqual([
      { text: "Subscription-Id", position: 0, code: undefined, vendorId: undefined, index: 12 },
      { text: "444@0", position: 20, code: 444, vendorId: 0, index: undefined },
    ]);
    expect(parseAvpPath("User-Data@10415")).toEqual([
      { text: "User-Data@10415", position: 0, code: undefined, vendorId: 10415, index: undefined },
    ]);
    expect(parseAvpPath("3GPP-RAT-Type")).toMatchObject([{ text: "3GPP-RAT-Type", code: undefined }]);
  });

  const RULE = "a step is an AVP's name or code@vendor, and may have a number behind it, as in Subscription-Id[0];";
  it.each([
    ["", `Path "", character 1: ${RULE} here is the end`],
    ["Session-Id.", `Path "Session-Id.", character 12: ${RULE} here is the end`],
    [".Session-Id", `Path ".Session-Id", character 1: ${RULE} here stands "."`],
    ["Session Id", 'Path "Session Id", character 8: a dot or the end is expected'],
    ["Session-Id[x]", 'Path "Session-Id[x]", character 11: a dot or the end is expected'],
    ["Session-Id[-1]", 'Path "Session-Id[-1]", character 11: a dot or the end is expected'],
    ["a.443.b", 'Path "a.443.b", character 3: a code has its vendor behind it, as in 443@0'],
  ])("paths - %j is none", (path, message) => {
    expect(() => parseAvpPath(path)).toThrow(expect.objectContaining({ code: "invalid-argument", message }));
  });

  it("paths - are texts", () => {
    expect(() => parseAvpPath(1 as never)).toThrow("A path is a text, not 1");
  });
});

describe.each(messages())("reading by name, %s", (_, message) => {
  it("get - the value of the first AVP, or of that with the number", () => {
    expect(message.get("Session-Id")).toBe("a;1;2");
    expect(message.get("263@0")).toBe("a;1;2");
    expect(message.get("Subscription-Id.Subscription-Id-Data")).toBe("491701234567");
    expect(message.get("Subscription-Id[0].Subscription-Id-Data")).toBe("491701234567");
    expect(message.get("Subscription-Id[1].Subscription-Id-Data")).toBe("262011234567890");
    expect(message.get("443@0[1].444@0[0]")).toBe("262011234567890");
    expect(message.get("Subscription-Id[1]")).toHaveLength(2);
    expect(message.get("Subscription-Id[2].Subscription-Id-Data")).toBeUndefined();
    expect(message.get("Session-Id.Session-Id")).toBeUndefined();
    expect(message.get("Route-Record")).toBeUndefined();
    expect(message.get("99999@5")).toBeUndefined();
  });

  it("findAvps - by names, steps or one text, any AVP of each step", () => {
    const both = ["491701234567", "262011234567890"];
    expect(message.findAvps("Subscription-Id", "Subscription-Id-Data").map(({ value }) => value)).toEqual(both);
    expect(message.findAvps("Subscription-Id.Subscription-Id-Data").map(({ value }) => value)).toEqual(both);
    expect(message.findAvps([443, 0], "Subscription-Id-Data").map(({ value }) => value)).toEqual(both);
    expect(message.findAvps("Subscription-Id", [444, 0]).map(({ value }) => value)).toEqual(both);
    expect(message.findAvps("Subscription-Id[1].Subscription-Id-Data").map(({ value }) => value)).toEqual([both[1]]);
    expect(message.findAvps("Subscription-Id.Subscription-Id-Data[1]")).toEqual([]);
    expect(message.findAvps("Session-Id.Session-Id")).toEqual([]);
  });
});

describe("names in paths", () => {
  it("names in paths - an unknown one is refused with near ones, wherever it stands", () => {
    const message = typed();
    expect(() => message.get("Subscription-Id.Subscription-Id-Date")).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: expect.stringMatching(
          /^Path "Subscription-Id\.Subscription-Id-Date", character 17: the dictionary has no AVP "Subscription-Id-Date"; did you mean Subscription-Id-Data/,
        ),
      }),
    );
    expect(() => message.get("Route-Record.Nothing-Like-It-At-All")).toThrow(
      /character 14: the dictionary has no AVP "Nothing-Like-It-At-All"$/,
    );
    expect(() => message.findAvps("Sesion-Id")).toThrow(/did you mean Session-Id/);
  });

  it("names in paths - one that several vendors have means each, unless it says which", () => {
    const data = (code: number, vendorId: number): Avp =>
      new Avp({
        code,
        vendorId,
        data: Buffer.from([code & 0xff]),
        definition: dictionary.avp(code, vendorId),
        dictionary,
      });
    const message = new Message({ commandCode: 999 }, [data(606, 10415), data(702, 10415)], dictionary);
    expect(message.findAvps("User-Data@10415")).toHaveLength(2);
    expect(message.findAvps("User-Data")).toHaveLength(2);
    expect(message.findAvps("702@10415")).toHaveLength(1);
    expect(() => message.set("User-Data@10415[2]", Buffer.alloc(1))).toThrow(
      'Path "User-Data@10415[2]", character 1: several AVPs have the name "User-Data@10415"; say 606@10415 or 702@10415',
    );
  });
});

describe.each(["made here", "received", "without a class"])("writing by name, %s", (kind) => {
  const fresh = (): Message => (messages().find(([name]) => name === kind) as [string, Message])[1];
  const again = (message: Message): Message => Message.fromBytes(message.asBytes(), { dictionary });

  it("set - replaces a value and nothing else", () => {
    const message = fresh();
    message.set("Subscription-Id[1].Subscription-Id-Data", "001010000000001");
    message.set("CC-Request-Number", 7);
    const read = again(message);
    expect(read.get("Subscription-Id[1].Subscription-Id-Data")).toBe("001010000000001");
    expect(read.get("Subscription-Id[0].Subscription-Id-Data")).toBe("491701234567");
    expect(read.get("CC-Request-Number")).toBe(7);
    expect(read.avps.map(({ code }) => code)).toEqual(again(fresh()).avps.map(({ code }) => code));
  });

  it("set - takes the name of a value, and text only where text is one", () => {
    const message = fresh();
    message.set("CC-Request-Type", "TERMINATION_REQUEST");
    message.set("Subscription-Id[0].Subscription-Id-Type", "END_USER_NAI");
    message.set("User-Name", "INITIAL_REQUEST");
    expect(message.get("CC-Request-Type")).toBe(3);
    expect(message.get("Subscription-Id[0].Subscription-Id-Type")).toBe(3);
    expect(message.get("User-Name")).toBe("INITIAL_REQUEST");
    expect(() => message.set("CC-Request-Type", "NO_REQUEST")).toThrow("CC-Request-Type (416) takes a whole number");
  });

  it("set - adds what is missing, groups on the way too", () => {
    const message = fresh();
    message.set("Subscription-Id[2].Subscription-Id-Type", 3);
    message.set("Subscription-Id[2].Subscription-Id-Data", "alice@example");
    message.set("Service-Information.PS-Information.3GPP-RAT-Type", Buffer.from([6]));
    message.set("User-Name", "alice");
    const read = again(message);
    expect(read.get("Subscription-Id[2].Subscription-Id-Data")).toBe("alice@example");
    expect(read.get("Subscription-Id[2].Subscription-Id-Type")).toBe(3);
    expect(read.get("Service-Information.PS-Information.3GPP-RAT-Type")).toEqual(Buffer.from([6]));
    expect(read.get("User-Name")).toBe("alice");
    expect(read.findAvps("Service-Information")[0]?.flags).toBe(0xc0);
  });

  it("set - a group takes its attributes or its AVPs, and undefined removes", () => {
    const message = fresh();
    message.set("Subscription-Id", { subscriptionIdType: 4, subscriptionIdData: "x" });
    message.set("Subscription-Id[1]", [Avp.new(450, 0, 2, { dictionary }), Avp.new(444, 0, "y", { dictionary })]);
    message.set("CC-Request-Number", undefined);
    message.set("Route-Record", undefined);
    const read = Message.fromBytes(message.asBytes({ check: false }), { dictionary });
    expect(read.findAvps("Subscription-Id", "Subscription-Id-Data").map(({ value }) => value)).toEqual(["x", "y"]);
    expect(read.findAvps("CC-Request-Number")).toEqual([]);
    message.set("Subscription-Id[0].Subscription-Id-Type", undefined);
    expect(message.findAvps("Subscription-Id.Subscription-Id-Type").map(({ value }) => value)).toEqual([2]);
    message.set("Subscription-Id[0]", undefined);
    expect(message.findAvps("Subscription-Id")).toHaveLength(1);
  });

  it.each([
    ["Subscription-Id[3]", {}, /character 1: there are 2 of Subscription-Id; the next is Subscription-Id\[2\]$/],
    ["User-Name[1]", "x", /character 1: there are 0 of User-Name; the next is User-Name\[0\]$/],
    ["Subscription-Id[2].Subscription-Id-Data[1]", "x", /character 20: there are 0 of Subscription-Id-Data/],
    ["User-Name.Session-Id", "x", /character 1: User-Name is no group$/],
    ["Session-Id.User-Name", "x", /character 1: Session-Id is no group of whole AVPs$/],
    ["99999@5", 1, /character 1: the dictionary has no AVP 99999@5$/],
    ["Sesion-Id", "x", /did you mean Session-Id/],
    ["CC-Request-Number", "x", /^CC-Request-Number \(415\) takes a whole number/],
    ["CC-Request-Number", [], /^CC-Request-Number \(415\) takes no list/],
    ["Subscription-Id", { nix: 1 }, /^Subscription-Id has no attribute nix/],
    ["Subscription-Id", {}, /^subscriptionIdType is missing/],
  ])("set - %s: says what is wrong, and leaves the message as it was", (path, value, text) => {
    const message = fresh();
    const before = message.asBytes();
    expect(() => message.set(path, value)).toThrow(text);
    expect(message.asBytes()).toEqual(before);
  });
});
