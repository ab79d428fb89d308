import { describe, expect, it } from "vitest";
import type { AvpDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import * as gy from "../../src/interfaces/gen/gy.ts";
import type { Avp } from "../../src/message/avp.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { messageFromJson } from "../../src/message/json.ts";
import type { Message } from "../../src/message/message.ts";
import { avp, group, member } from "./definitions.ts";

const dictionary = wholeDictionary();

/** The octets of an AVP of a tree, in hex. */
function treeAvp(tree: object, known = dictionary): string | undefined {
  const [first] = messageFromJson({ header: { commandCode: 999 }, avps: [tree] }, known).avps;
  return first?.asBytes().toString("hex");
}

/** The first AVP of a message in the short form. */
function shortAvp(name: string, value: unknown, known = dictionary): Avp {
  const message = messageFromJson({ header: { commandCode: 999 }, avps: { [name]: value } }, known);
  return message.avps[0] as Avp;
}

function refusal(json: unknown, known = dictionary): unknown {
  try {
    messageFromJson(json, known);
  } catch (error) {
    return error;
  }
  return undefined;
}

const refused = (text: string): unknown =>
  expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(text) });

describe("json - AVPs of a tree", () => {
  it.each<[string, object, string]>([
    [
      "a known one by name, with its vendor and flags",
      { name: "3GPP-SGSN-MCC-MNC", value: "00101" },
      "00000012800000110000 28af3030313031000000",
    ],
    ["a known one by code, with its flags", { code: 268, value: 2001 }, "0000010c4000000c000007d1"],
    ["a vendor's by code", { code: 1032, vendorId: 10415, value: 7 }, "0000040880000010000028af00000007"],
    ["an unknown one of the IETF", { code: 77_777, value: "aa" }, "00012fd100000009aa000000"],
    ["an unknown one of a vendor", { code: 77_777, vendorId: 5, value: "" }, "00012fd18000000c00000005"],
    [
      "the name of a known one beside its code counts for nothing",
      { code: 1, name: "Nix", value: "a" },
      "000000014000000961000000",
    ],
    ["no flags", { code: 1, flags: {}, value: "a" }, "000000010000000961000000"],
    ["the V flag", { code: 1, flags: { vendor: true }, value: "a" }, "000000018000000d0000000061000000"],
    ["the M flag", { code: 1, flags: { mandatory: true }, value: "a" }, "000000014000000961000000"],
    ["the P flag", { code: 1, flags: { protected: true }, value: "a" }, "000000012000000961000000"],
    ["reserved flags", { code: 1, flags: {}, reservedFlagBits: 0x3f, value: "a" }, "000000011f00000961000000"],
    ["octets that the value can't tell", { code: 496, value: 0, hex: "80000000" }, "000001f00000000c80000000"],
    ["data that does not fit", { code: 268, value: "aabb", problem: "length" }, "0000010c4000000aaabb0000"],
    [
      "a group of known ones",
      { code: 284, avps: [{ code: 280, value: "p" }] },
      "0000011c400000140000011840000009 70000000",
    ],
    [
      "a group by names",
      { name: "Proxy-Info", avps: { "Proxy-Host": "p" } },
      "0000011c400000140000011840000009 70000000",
    ],
    ["an unknown group", { code: 77_777, avps: [{ code: 1, value: "a" }] }, "00012fd100000014000000014000000961000000"],
    ["a group as octets", { code: 284, value: "00", problem: "group" }, "0000011c4000000900000000"],
    ["padding that is not zero", { code: 1, value: "a", nonZeroPadding: "010203" }, "000000014000000961010203"],
    ["padding that is cut off", { code: 1, value: "a", missingPadding: 1 }, "0000000140000009610000"],
    ["more padding missing than there is", { code: 1, value: "abcd", missingPadding: 2 }, "000000014000000c61626364"],
  ])("json - %s", (_title, tree, octets) => {
    expect(treeAvp(tree)).toBe(octets.replaceAll(" ", ""));
  });

  it("json - a member of a group keeps its own odd padding", () => {
    const inner = { code: 1, value: "a", nonZeroPadding: "ffffff" };
    expect(treeAvp({ code: 284, avps: [inner], missingPadding: 0 })).toBe("0000011c40000014000000014000000961ffffff");
  });

  it.each<[object, string]>([
    [{ name: "Nix", value: 1 }, "avps[0]: the name of a known AVP is expected, not 'Nix'"],
    [{ name: 5, value: 1 }, "avps[0]: an AVP with code or name"],
    [{ code: -1, value: 1 }, "avps[0].code: a number from 0 to 4294967295"],
    [{ code: 1, vendorId: "x", value: 1 }, "avps[0].vendorId: a number"],
    [{ code: 284, avps: [{ code: 1, value: "a" }, { code: 1 }] }, "avps[0].avps[1]: an AVP with value or avps"],
    [{ code: 77_777, value: "0" }, "avps[0]: octets in hex"],
    [{ code: 77_777, value: "0g" }, "avps[0]: octets in hex"],
    [{ code: 77_777, value: "aa0" }, "avps[0]: octets in hex"],
    [{ code: 77_777, value: "xaa" }, "avps[0]: octets in hex"],
    [{ code: 1, value: "a", nonZeroPadding: 5 }, "nonZeroPadding: octets in hex"],
  ])("json - %j is refused with its place", (tree, text) => {
    expect(refusal({ header: { commandCode: 1 }, avps: [tree] })).toEqual(refused(text));
  });
});

describe("json - values", () => {
  it.each<[string, unknown, string]>([
    ["CC-Request-Type", 2, "00000002"],
    ["CC-Request-Type", "TERMINATION_REQUEST", "00000003"],
    ["CC-Request-Type", "Termination-request", "00000003"],
    ["CC-Request-Type", "terminationrequest", "00000003"],
    ["CC-Total-Octets", "12", "000000000000000c"],
    ["CC-Total-Octets", 12, "000000000000000c"],
    ["Value-Digits", "-5", "fffffffffffffffb"],
    ["Value-Digits", -5, "fffffffffffffffb"],
    ["Event-Timestamp", "1970-01-01T00:00:00Z", "83aa7e80"],
    ["Token-Rate", "NaN", "7fc00000"],
    ["Token-Rate", "Infinity", "7f800000"],
    ["Token-Rate", "-Infinity", "ff800000"],
    ["Token-Rate", 1.5, "3fc00000"],
    ["Cost@193", "-Infinity", "fff0000000000000"],
    ["Cost@193", 1, "3ff0000000000000"],
    ["Host-IP-Address", "192.0.2.1", "0001c0000201"],
    ["Host-IP-Address", { family: 2, address: "::1" }, `0002${"0".repeat(31)}1`],
    ["Host-IP-Address", { family: 3, hex: "0X0AbC" }, "00030abc"],
    ["Proxy-State", "0XAb", "ab"],
    ["Proxy-State", "", ""],
    ["Proxy-Info", {}, ""],
    ["User-Name", "ü", "c3bc"],
  ])("json - %s of %j", (name, value, data) => {
    expect(shortAvp(name, value).data.toString("hex")).toBe(data);
  });

  it.each<[string, unknown, string]>([
    ["CC-Total-Octets", "12a", "avps.CC-Total-Octets: "],
    ["CC-Total-Octets", "a12", "avps.CC-Total-Octets: "],
    ["Value-Digits", "--5", "avps.Value-Digits: "],
    ["Value-Digits", "", "avps.Value-Digits: "],
    ["Token-Rate", "-NaN", "avps.Token-Rate: "],
    ["Token-Rate", "NaNs", "avps.Token-Rate: "],
    ["Token-Rate", "1", "avps.Token-Rate: "],
    ["CC-Request-Type", "", "a value of CC-Request-Type, by number or name"],
    ["CC-Request-Type", "INITIAL", "a value of CC-Request-Type, by number or name"],
    ["Host-IP-Address", { family: 3, hex: 5 }, "avps.Host-IP-Address: octets in hex"],
    ["Proxy-State", 5, "avps.Proxy-State: octets in hex"],
    ["Proxy-State", null, "avps.Proxy-State: octets in hex"],
  ])("json - %s of %j is refused with its place", (name, value, text) => {
    expect(refusal({ header: { commandCode: 1 }, avps: { [name]: value } })).toEqual(refused(text));
  });
});

describe("json - headers", () => {
  const header = (json: object, known = dictionary): Message["header"] => messageFromJson(json, known).header;

  it.each([
    ["request", 0x80],
    ["proxiable", 0x40],
    ["error", 0x20],
    ["retransmitted", 0x10],
  ])("json - the flag %s of a tree", (flag, bit) => {
    expect(header({ header: { commandCode: 1, flags: { [flag]: true } } }).commandFlags).toBe(bit);
    expect(header({ header: { commandCode: 1, flags: { [flag]: false } } }).commandFlags).toBe(0);
  });

  it("json - a tree's header has its numbers, and reserved bits without the others", () => {
    const tree = { version: 1, commandCode: 5, applicationId: 6, hopByHop: 7, endToEnd: 8, reservedFlagBits: 0xf5 };
    const expected = { version: 1, commandFlags: 5, commandCode: 5, applicationId: 6 };
    expect(header({ header: tree })).toMatchObject({ ...expected, hopByHopIdentifier: 7, endToEndIdentifier: 8 });
    for (const field of ["version", "applicationId", "hopByHop", "endToEnd"]) {
      expect(refusal({ header: { commandCode: 1, [field]: "x" } })).toEqual(refused(`header.${field}: a number`));
    }
  });

  it("json - the short form has the identifiers that it says, and the flags of the command", () => {
    expect(header({ command: "CCA", applicationId: 4, hopByHop: 7, endToEnd: 8 })).toMatchObject({
      commandFlags: 0x40,
      commandCode: 272,
      hopByHopIdentifier: 7,
      endToEndIdentifier: 8,
    });
    expect(header({ command: "DWR" })).toMatchObject({
      commandFlags: 0x80,
      hopByHopIdentifier: 0,
      endToEndIdentifier: 0,
    });
    expect(header({ command: "DWA" }).commandFlags).toBe(0);
    for (const field of ["hopByHop", "endToEnd"]) {
      expect(refusal({ command: "DWR", [field]: "x" })).toEqual(refused(`${field}: a number`));
    }
  });

  it("json - of commands with one name the one of the application is meant, else that of the base protocol", () => {
    const format = { name: "Own-Request", abbreviation: "OWR", code: 900, isRequest: true, members: [], open: true };
    const known = new Dictionary([
      {
        avps: [],
        commands: [
          { ...format, applicationId: 5, proxiable: true },
          { ...format, applicationId: 0, proxiable: false },
          { ...format, applicationId: 6, code: 901, proxiable: true },
        ],
      },
    ]);
    const said = (applicationId?: number): number[] => {
      const { commandCode, commandFlags, applicationId: id } = header({ command: "OWR", applicationId }, known);
      return [commandCode, commandFlags, id];
    };
    expect(said(5)).toEqual([900, 0xc0, 5]);
    expect(said(6)).toEqual([901, 0xc0, 6]);
    expect(said(0)).toEqual([900, 0x80, 0]);
    expect(said(7)).toEqual([900, 0x80, 7]);
    expect(said()).toEqual([900, 0x80, 0]);
    expect(refusal({ command: "XYZ" }, known)).toEqual(refused("command: "));
  });

  it("json - becomes the typed class that the dictionary has", () => {
    const message = messageFromJson({ command: "CCR", applicationId: 4 }, defaultDictionary.extend(gy));
    expect(message).toBeInstanceOf(gy.CreditControlRequest);
    expect(message.avps).toEqual([]);
  });
});

describe("json - names of AVPs", () => {
  const known = new Dictionary([
    {
      avps: [
        avp("Both", 1, "Unsigned32", { vendorId: 5 }),
        avp("Both", 2, "Unsigned32"),
        avp("Vendors", 3, "Unsigned32", { vendorId: 5 }),
        avp("Vendors", 4, "Unsigned32", { vendorId: 6 }),
        avp("Vendor-Only", 7, "Unsigned32", { vendorId: 6 }),
      ],
      commands: [],
    },
  ]);
  const meant = (name: string): [number, number] => {
    const { code, vendorId } = shortAvp(name, 1, known);
    return [code, vendorId];
  };

  it("json - a name of the IETF and of a vendor is the IETF's, one of a single vendor needs no vendor", () => {
    expect(meant("Both")).toEqual([2, 0]);
    expect(meant("Both@0")).toEqual([2, 0]);
    expect(meant("Both@5")).toEqual([1, 5]);
    expect(meant("Vendor-Only")).toEqual([7, 6]);
    expect(meant("Vendors@6")).toEqual([4, 6]);
  });

  it("json - a name that only vendors have, and several of them, is refused with all of them", () => {
    const refusalOf = (name: string): unknown => refusal({ header: { commandCode: 1 }, avps: { [name]: 1 } }, known);
    expect(refusalOf("Vendors")).toEqual(refused("avps.Vendors: one of Vendors@5 (3), Vendors@6 (4), or"));
    expect(refusalOf("Vendors@7")).toEqual(
      refused("avps.Vendors@7: the name of a known AVP is expected, not 'Vendors@7'"),
    );
    expect(refusalOf("Vendors@")).toEqual(refused("the name of a known AVP"));
    expect(refusalOf("Vendors@5x")).toEqual(refused("the name of a known AVP"));
  });

  it("json - of AVPs with one name and vendor the one is meant that the format lists, in groups too", () => {
    const [one, other, inner] = [5, 6, 7].map((code) => avp("Twin", code, "Unsigned32", { vendorId: 9 }));
    const holder = avp("Holder", 8, "Grouped", { group: group([member(inner as AvpDefinition, "optional", 0)]) });
    const format = { name: "Twin-Request", abbreviation: "TWR", code: 900, applicationId: 5, isRequest: true };
    const twins = new Dictionary([
      {
        avps: [one, other, inner, holder] as AvpDefinition[],
        commands: [
          { ...format, proxiable: true, open: true, members: [member(other as AvpDefinition, "optional", 0)] },
        ],
      },
    ]);
    const codes = (avps: unknown): unknown[] => {
      const message = messageFromJson({ command: "TWR", avps }, twins);
      return message.avps.map(({ code, members }) => (members ? [code, ...members.map((each) => each.code)] : code));
    };
    expect(codes({ Twin: 1, Holder: { Twin: 1 } })).toEqual([6, [8, 7]]);
    expect(codes({ "Twin@9": 1 })).toEqual([6]);
    expect(
      codes([
        { name: "Twin", value: 1 },
        { code: 5, vendorId: 9, value: 1 },
        { name: "Holder", avps: { Twin: 1 } },
      ]),
    ).toEqual([6, 5, [8, 7]]);
    const unlisted = { header: { commandCode: 1 }, avps: { Twin: 1 } };
    expect(refusal(unlisted, twins)).toEqual(
      refused("avps.Twin: one of Twin@9 (5), Twin@9 (6), Twin@9 (7), or { code, vendorId"),
    );
  });

  it("json - the User-Data of Sh is that of Sh", () => {
    const json = { command: "Profile-Update-Request", applicationId: 16_777_217, avps: { "User-Data": "0x01" } };
    expect(messageFromJson(json, dictionary).avps.map(({ code, vendorId }) => [code, vendorId])).toEqual([
      [702, 10_415],
    ]);
  });
});
