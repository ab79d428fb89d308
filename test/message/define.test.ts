import { describe, expect, expectTypeOf, test } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import { rfc8506 } from "../../src/dictionary/gen/rfc8506.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { AvpEncodeError, DictionaryError } from "../../src/errors.ts";
import { Avp } from "../../src/message/avp.ts";
import {
  defineAvp,
  defineGroup,
  existingAvp,
  fixed,
  many,
  type oneOrMore,
  optional,
  required,
} from "../../src/message/define.ts";
import {
  ANSWER_MEMBERS,
  type DefinedRequest,
  defineApplication,
  defineCommand,
  REQUEST_MEMBERS,
} from "../../src/message/define-command.ts";
import type { SubscriptionId } from "../../src/message/gen/rfc8506.ts";
import { Message } from "../../src/message/message.ts";

const VENDOR = 99999;
const APPLICATION = 16777999;

const Balance = defineAvp({
  name: "Wallet-Balance",
  code: 5001,
  vendorId: VENDOR,
  type: "Unsigned64",
  mandatory: true,
});
const Note = defineAvp({ name: "Wallet-Note", code: 5002, vendorId: VENDOR, type: "UTF8String" });
const State = defineAvp({
  name: "Wallet-State",
  code: 5003,
  vendorId: VENDOR,
  type: "Enumerated",
  values: { OPEN: 0, FROZEN: 1 },
});
const Mode = defineAvp({ name: "Wallet-Mode", code: 70001, type: "Enumerated", values: { PREPAID: 0, POSTPAID: 1 } });
const Point = defineAvp({
  name: "Wallet-Point",
  code: 5004,
  vendorId: VENDOR,
  type: {
    base: "OctetString",
    read(octets) {
      if (octets.length !== 4) throw new RangeError("a point takes 4 octets");
      return { x: octets.readInt16BE(0), y: octets.readInt16BE(2) };
    },
    write(point: { x: number; y: number }) {
      const octets = Buffer.alloc(4);
      octets.writeInt16BE(point.x, 0);
      octets.writeInt16BE(point.y, 2);
      return octets;
    },
  },
});
const Entry = defineGroup({
  name: "Wallet-Entry",
  code: 5005,
  vendorId: VENDOR,
  members: { amount: required(Balance), note: optional(Note) },
});
const Account = defineGroup({
  name: "Wallet-Account",
  code: 5006,
  vendorId: VENDOR,
  mandatory: true,
  members: {
    note: optional(Note),
    balance: required(Balance),
    entries: many(Entry),
    place: optional(Point),
  },
});

class TopUpRequest extends defineCommand({
  name: "Wallet-Top-Up",
  abbreviation: "WTR",
  code: 8388999,
  applicationId: APPLICATION,
  request: {
    ...REQUEST_MEMBERS,
    account: required(Account),
    state: optional(State),
    mode: optional(Mode),
    place: optional(Point),
    subscriptionId: many(existingAvp<SubscriptionId>(rfc8506, "Subscription-Id")),
  },
  answer: { ...ANSWER_MEMBERS, account: optional(Account) },
}) {
  /** A method of the user's own. */
  get total(): bigint {
    return (this.account.entries ?? []).reduce((sum, { amount }) => sum + amount, this.account.balance);
  }
}
const TopUpAnswer = TopUpRequest.answerType;

const wallet = defineApplication({
  id: APPLICATION,
  name: "Wallet",
  vendorId: VENDOR,
  vendorName: "Example",
  commands: [TopUpRequest],
});
const dictionary = baseDictionary.extend(wallet);

const ORIGIN = { originHost: "a.example.net", originRealm: "example.net" };

function topUp(): TopUpRequest {
  return new TopUpRequest({
    ...ORIGIN,
    sessionId: "a;1;1",
    destinationRealm: "example.org",
    account: { balance: 7, entries: [{ amount: 1n }, { amount: 2, note: "two" }], place: { x: -1, y: 2 } },
    state: State.values.FROZEN,
    subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: "4912345" }],
  });
}

describe("define - a command", () => {
  test("define - a request of one's own is encoded, and decoded as its class with its own values", () => {
    const received = Message.fromBytes(topUp().asBytes(), { dictionary });

    expect(received).toBeInstanceOf(TopUpRequest);
    const request = received as TopUpRequest;
    expect(request.name).toBe("Wallet-Top-Up");
    expect(request.account).toEqual({
      balance: 7n,
      entries: [{ amount: 1n }, { amount: 2n, note: "two" }],
      place: { x: -1, y: 2 },
    });
    expect(request.state).toBe(1);
    expect(request.total).toBe(10n);
    expect(request.subscriptionId).toEqual([{ subscriptionIdType: 0, subscriptionIdData: "4912345" }]);
    expect(request.findings).toEqual([]);
    expect(request.asBytes()).toEqual(topUp().asBytes());
  });

  test("define - fixed members come first, then required, then optional ones", () => {
    expect(TopUpRequest.definition.members.map(({ place }) => place)).toEqual([
      "fixed",
      ...Array.from({ length: 4 }, () => "required"),
      ...Array.from({ length: 10 }, () => "optional"),
    ]);
    expect(
      topUp()
        .avps.slice(0, 5)
        .map(({ code }) => code),
    ).toEqual([263, 264, 296, 283, 5006]);
  });

  test("define - AVPs of a message that was made by hand have their names, also deep in groups", () => {
    const [account] = topUp().findAvps([5006, VENDOR]);
    expect(account?.name).toBe("Wallet-Account");
    expect(account?.members?.map(({ name }) => name)).toEqual([
      "Wallet-Balance",
      "Wallet-Entry",
      "Wallet-Entry",
      "Wallet-Point",
    ]);
    expect(topUp().findAvps([5006, VENDOR], [5005, VENDOR], [5002, VENDOR])[0]?.value).toBe("two");
  });

  test("define - AVPs of a whole dictionary can be members", () => {
    expect(existingAvp(baseDictionary, "Session-Id", "UTF8String")).toBe(rfc6733.avp("Session-Id"));
  });

  test("define - flags follow vendor and mandatory", () => {
    const [account] = topUp().findAvps([5006, VENDOR]);
    expect(account?.flags).toBe(0xc0);
    expect(topUp().findAvps([5003, VENDOR])[0]?.flags).toBe(0x80);
  });

  test("define - a request makes its answer with Session-Id and header of its own", () => {
    const answer = topUp().answer({ resultCode: 2001, ...ORIGIN });

    expect(answer).toBeInstanceOf(TopUpAnswer);
    expect(answer.sessionId).toBe("a;1;1");
    expect(answer.isRequest).toBe(false);
    expect(answer.header.isProxyable).toBe(true);
    const received = Message.fromBytes(answer.asBytes(), { dictionary });
    expect(received).toBeInstanceOf(TopUpAnswer);
    expect(received.attributes.resultCode).toBe(2001);
  });

  test("define - a required member that is missing throws when types were bypassed", () => {
    const request = topUp();
    request.account = undefined as never;
    expect(() => request.asBytes()).toThrow(AvpEncodeError);
    expect(() => request.asBytes()).toThrow(/account is missing.*Wallet-Account \(5006\)/);
  });

  test("define - AVPs that are no members are kept", () => {
    const request = topUp();
    request.extraAvps = [Avp.new(1, 0, "alice")];
    const received = Message.fromBytes(request.asBytes(), { dictionary }) as TopUpRequest;
    expect(received.userName).toBe("alice");
  });
});

describe("define - values of one's own", () => {
  test("define - what the codec refuses in a received message is a finding of 5004", () => {
    const request = topUp();
    request.extraAvps = [new Avp({ code: 5004, vendorId: VENDOR, data: Buffer.alloc(3) })];
    const received = Message.fromBytes(request.asBytes(), { dictionary }) as TopUpRequest;

    expect(received.place).toBeUndefined();
    expect(received.findings).toMatchObject([{ resultCode: 5004, reason: expect.stringContaining("Wallet-Point") }]);
    expect(received.extraAvps?.[0]?.data).toEqual(Buffer.alloc(3));
  });

  test("define - what the codec can't write makes encoding throw with the path to it", () => {
    const request = topUp();
    request.account = { balance: 1n, place: { x: 1e9, y: 0 } };
    expect(() => request.asBytes()).toThrow(AvpEncodeError);
    expect(() => request.asBytes()).toThrow(/account\.place: Wallet-Point can't be written from .*1000000000/);
  });

  test("define - an assigned own value is encoded", () => {
    const received = Message.fromBytes(topUp().asBytes(), { dictionary }) as TopUpRequest;
    received.place = { x: 3, y: 4 };
    expect((Message.fromBytes(received.asBytes(), { dictionary }) as TopUpRequest).place).toEqual({ x: 3, y: 4 });
  });
});

describe("define - an application", () => {
  test("define - its dictionary knows application, vendor, AVPs and commands", () => {
    expect(dictionary.application(APPLICATION)).toMatchObject({ name: "Wallet", kind: "auth", vendorId: VENDOR });
    expect(dictionary.vendor(VENDOR)?.name).toBe("Example");
    expect(dictionary.avp(5005, VENDOR)?.name).toBe("Wallet-Entry");
    expect(dictionary.commandType(APPLICATION, 8388999, true)).toBe(TopUpRequest);
    expect(dictionary.commandType(APPLICATION, 8388999, false)).toBe(TopUpAnswer);
    expect(baseDictionary.avp(5005, VENDOR)).toBeUndefined();
  });

  test("define - a command of another application is refused", () => {
    expect(() => defineApplication({ id: 7, name: "Other", commands: [TopUpRequest] })).toThrow(
      "Wallet-Top-Up-Request is of application 16777999, not of Other (7)",
    );
  });
});

describe("define - faults", () => {
  for (const [title, define, message] of [
    [
      "a code of 33 bits",
      () => defineAvp({ name: "X", code: 2 ** 32, type: "Time" }),
      /The code of X is to be .*4294967295/,
    ],
    [
      "a vendor that is no number",
      () => defineAvp({ name: "X", code: 1, vendorId: Number.NaN, type: "Time" }),
      /vendor/,
    ],
    ["no name", () => defineAvp({ name: " ", code: 1, type: "Time" }), /needs a name/],
    [
      "a value of 33 bits",
      () => defineAvp({ name: "X", code: 1, type: "Enumerated", values: { BIG: 2 ** 31 } }),
      /value BIG of X/,
    ],
    [
      "an AVP twice in a group",
      () => defineGroup({ name: "G", code: 1, members: { one: optional(Note), two: optional(Note) } }),
      /Wallet-Note \(5002@99999\) stands twice in G/,
    ],
    [
      "a member called extraAvps",
      () => defineGroup({ name: "G", code: 1, members: { extraAvps: optional(Note) } }),
      /extraAvps is taken/,
    ],
    ["an odd count", () => many(Note, { max: 1 }), /can't occur 1 times here; give 2 or more/],
    [
      "a command code of 25 bits",
      () => defineCommand({ name: "C", code: 2 ** 24, applicationId: 1, request: {}, answer: {} }),
      /The code of C/,
    ],
    ["an AVP that the dictionary lacks", () => existingAvp(rfc6733, "Nix", "Time"), /No AVP Nix/],
    ["another type than the dictionary's", () => existingAvp(rfc6733, "Session-Id", "Time"), /is of type UTF8String/],
    ["an AVP that a whole dictionary lacks", () => existingAvp(baseDictionary, "Nix"), /No AVP Nix/],
    ["a name that a dictionary has twice", () => existingAvp(wholeDictionary(), "User-Data"), /606@10415, 702@10415/],
  ] as const) {
    test(`define - ${title} is refused`, () => {
      expect(define).toThrow(DictionaryError);
      expect(define).toThrow(message);
    });
  }
});

test("define - the compiler knows the types of all definitions", () => {
  expectTypeOf<TopUpRequest["account"]["balance"]>().toEqualTypeOf<bigint>();
  expectTypeOf<TopUpRequest["account"]["note"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<TopUpRequest["state"]>().toEqualTypeOf<0 | 1 | (number & {}) | undefined>();
  expectTypeOf<TopUpRequest["mode"]>().toEqualTypeOf<0 | 1 | undefined>();
  expectTypeOf<TopUpRequest["place"]>().toEqualTypeOf<{ x: number; y: number } | undefined>();
  expectTypeOf<TopUpRequest["subscriptionId"]>().toEqualTypeOf<SubscriptionId[] | undefined>();
  expectTypeOf(topUp().answer).returns.toHaveProperty("resultCode");
  expectTypeOf<
    DefinedRequest<{ readonly list: ReturnType<typeof oneOrMore<bigint>> }, Record<never, never>>["list"]
  >().toEqualTypeOf<bigint[]>();
  expect(fixed(Note).place).toBe("fixed");
});

test("define - the compiler refuses attributes that are missing, unknown or of another type", () => {
  expectTypeOf(refusedByTheCompiler).toBeFunction();
  expect(refusedByTheCompiler).not.toThrow();
});

/** What must not compile; at run time nothing is looked at before encoding. */
function refusedByTheCompiler(): void {
  const rest = { sessionId: "s", destinationRealm: "r" };
  // @ts-expect-error: account is required
  new TopUpRequest({ ...rest });
  // @ts-expect-error: the balance of the account is required
  new TopUpRequest({ ...rest, account: {} });
  // @ts-expect-error: a balance is no text
  new TopUpRequest({ ...rest, account: { balance: "1" } });
  // @ts-expect-error: there is no such mode
  new TopUpRequest({ ...rest, account: { balance: 1 }, mode: 2 });
  // @ts-expect-error: there is no such attribute
  new TopUpRequest({ ...rest, account: { balance: 1 }, colour: 2 });
  // @ts-expect-error: a point needs both of its sides
  new TopUpRequest({ ...rest, account: { balance: 1 }, place: { x: 1 } });
  // @ts-expect-error: entries is a list
  new TopUpRequest({ ...rest, account: { balance: 1, entries: { amount: 1n } } });
  // Another state of this vendor may come with a newer release.
  new TopUpRequest({ ...rest, account: { balance: 1 }, state: 2 });
}

describe("define - replacing", () => {
  test("define - a registered AVP takes the place of the one before it in all formats", () => {
    const replaced = dictionary.extend();
    const before = Message.fromBytes(topUp().asBytes(), { dictionary: replaced }) as TopUpRequest;
    replaced.registerAvp(defineAvp({ name: "Wallet-Note", code: 5002, vendorId: VENDOR, type: "OctetString" }));
    const after = Message.fromBytes(topUp().asBytes(), { dictionary: replaced }) as TopUpRequest;

    expect(before.account.entries?.[1]?.note).toBe("two");
    expect(after.account.entries?.[1]?.note).toEqual(Buffer.from("two"));
    const copied = Message.fromBytes(topUp().asBytes(), { dictionary: replaced.extend() }) as TopUpRequest;
    expect(copied.account.entries?.[1]?.note).toEqual(Buffer.from("two"));
    const other = Message.fromBytes(topUp().asBytes(), { dictionary }) as TopUpRequest;
    expect(other.account.entries?.[1]?.note).toBe("two");
  });

  test("define - a type of one's own counts in messages without a format too", () => {
    const extended = dictionary.extend();
    const read = (octets: Buffer): string => octets.toString("hex");
    const write = (text: string): Buffer => Buffer.from(text, "hex");
    extended.registerAvp(
      defineAvp({ name: "Wallet-Tag", code: 5077, vendorId: VENDOR, type: { base: "OctetString", read, write } }),
    );
    const message = new Message({ commandCode: 8_388_998 }, [
      new Avp({ code: 5077, vendorId: VENDOR, data: Buffer.of(1, 2) }),
    ]);
    const received = Message.fromBytes(message.asBytes(), { dictionary: extended });
    expect(received.attributes.walletTag).toBe("0102");
  });

  test("define - what a codec refuses in a message without a format is a finding of 5004", () => {
    const extended = dictionary.extend();
    const read = (octets: Buffer): string => {
      if (octets.length !== 4) throw new RangeError("four octets are expected");
      return octets.toString("hex");
    };
    const write = (text: string): Buffer => Buffer.from(text, "hex");
    extended.registerAvp(
      defineAvp({ name: "Wallet-Tag", code: 5077, vendorId: VENDOR, type: { base: "OctetString", read, write } }),
    );
    const message = new Message({ commandCode: 8_388_998 }, [
      new Avp({ code: 5077, vendorId: VENDOR, data: Buffer.of(1) }),
    ]);
    const received = Message.fromBytes(message.asBytes(), { dictionary: extended });
    expect(received.findings).toMatchObject([{ resultCode: 5004 }]);
    expect(received.attributes.walletTag).toBeUndefined();
  });
});
