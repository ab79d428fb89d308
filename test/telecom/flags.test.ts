import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { FEATURE_NAMES } from "../../src/telecom/feature-names.ts";
import { featureListNames, featureNames, supportedFeatures } from "../../src/telecom/features.ts";
import { FLAG_NAMES } from "../../src/telecom/flag-names.ts";
import { type FlagsAvp, flagNames, flags, hasFlag } from "../../src/telecom/flags.ts";

const dictionary = wholeDictionary();
const all = Object.keys(FLAG_NAMES) as FlagsAvp[];

describe("flags", () => {
  // TS 29.272 tables 7.3.7/1, 7.3.8/1, 7.3.31/1; TS 29.229 table 6.3.44.
  it.each([
    [flags("ULR-Flags", ["S6a/S6d-Indicator", "Initial-Attach-Indicator"]), 0b100010],
    [flags("ULR-Flags", ["Dual-Registration-5G-Indicator"]), 0x100],
    [flags("ULA-Flags", ["Separation-Indication"]), 1],
    [flags("IDR-Flags", ["P-CSCF-Restoration-Request", "UE-Reachability-Request"]), 0x101],
    [flags("CLR-Flags", ["Reattach-Required"]), 2],
    [flags("NOR-Flags", ["Removal-of-MME-Registration-for-SMS"]), 0x200],
    [flags("PUR-Flags", ["UE-Purged-in-MME"]), 1],
    [flags("PUA-Flags", ["Freeze-M-TMSI", "Freeze-P-TMSI"]), 3],
    [flags("DSR-Flags", ["Service-Gap-Time-Withdrawal"]), 0x80000000],
    [flags("Access-Restriction-Data", ["UTRAN-Not-Allowed", "NR-In-5GS-Not-Allowed"]), 0x401],
    [flags("Operator-Determined-Barring", ["All-Outgoing-Calls"]), 8],
    [flags("Subscription-Data-Flags", ["SMS-In-SGSN-Allowed-Indication"]), 2],
    [flags("UAR-Flags", ["IMS-Emergency-Registration"]), 1],
    [flags("ULR-Flags", []), 0],
  ])("flags - the bits by their names: %#", (value, expected) => {
    expect(value).toBe(expected);
  });

  it.each(all)("flags - %s is an AVP of 32 bits of the dictionary, and each of its names a bit", (avp) => {
    const [code, ...names] = FLAG_NAMES[avp];
    expect(dictionary.avp(code, 10415)).toMatchObject({ name: avp, type: "Unsigned32" });
    expect(new Set(names).size).toBe(names.length);
    for (const [bit, name] of names.entries()) {
      expect(flags(avp, [name as never])).toBe((1 << bit) >>> 0);
      expect(hasFlag(avp, (1 << bit) >>> 0, name as never)).toBe(true);
      expect(hasFlag(avp, ~(1 << bit) >>> 0, name as never)).toBe(false);
    }
  });

  it("flags - whatever value is read by names is written again, but for bits without a name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat({ max: 0xffffffff }), (avp, value) => {
        const named = 2 ** (FLAG_NAMES[avp].length - 1) - 1;
        const names = flagNames(avp, (value & named) >>> 0);
        expect(flags(avp, names as never)).toBe((value & named) >>> 0);
      }),
    );
  });

  it("flags - a bit without a name has its number, and an absent value has no bit", () => {
    expect(flagNames("ULR-Flags", 0x80000002)).toEqual(["S6a/S6d-Indicator", "bit 31"]);
    expect(hasFlag("ULR-Flags", undefined, "S6a/S6d-Indicator")).toBe(false);
  });

  it.each([
    [
      () => flags("CLR-Flags", ["Reattach" as never]),
      'A bit of CLR-Flags is one of S6a/S6d-Indicator, Reattach-Required, not "Reattach"',
    ],
    [
      () => flags("CLR-Flags", ["" as never]),
      'A bit of CLR-Flags is one of S6a/S6d-Indicator, Reattach-Required, not ""',
    ],
    [() => flagNames("CLR-Flags", -1), "A value of CLR-Flags is a whole number from 0 to 4294967295, not -1"],
    [
      () => flags("toString" as never, []),
      /^An AVP with named bits is one of ULR-Flags, ULA-Flags, .*, not "toString"$/,
    ],
  ])("flags - say what is wrong: %#", (wrong, text) => {
    const message = typeof text === "string" ? text : expect.stringMatching(text);
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message }));
  });
});

describe("features", () => {
  it("features - make a value of Supported-Features for each list, and are read from them", () => {
    const values = supportedFeatures("S6a", ["SMS in MME", "Trace", "Additional MSISDN"]);
    expect(values).toEqual([
      { vendorId: 10415, featureListId: 1, featureList: 0x80000400 },
      { vendorId: 10415, featureListId: 2, featureList: 1 },
    ]);
    expect(featureNames("S6a", values)).toEqual(["Trace", "Additional MSISDN", "SMS in MME"]);
    expect(supportedFeatures("Gx", ["Rel8", "Rel9", "Rel10"])).toEqual([
      { vendorId: 10415, featureListId: 1, featureList: 0b1011 },
    ]);
    expect(supportedFeatures("Cx", [])).toEqual([]);
  });

  it("features - without a name, of another vendor, or absent", () => {
    expect(
      featureNames("Gx", [
        { vendorId: 10415, featureListId: 1, featureList: 1 << 18 },
        { vendorId: 10415, featureListId: 3, featureList: 1 },
        { vendorId: 193, featureListId: 1, featureList: 1 },
      ]),
    ).toEqual(["list 1 bit 18", "list 3 bit 0"]);
    expect(featureNames("Gx", undefined)).toEqual([]);
  });

  it.each(Object.entries(FEATURE_NAMES))(
    "features - the names of %s are those of its application, each once",
    (name, { id, lists }) => {
      expect(dictionary.application(id)?.name).toContain(name);
      const names = lists.flat().filter((feature) => feature !== "");
      expect(new Set(names).size).toBe(names.length);
      expect(featureNames(name as "S6a", supportedFeatures(name as "S6a", names as never))).toEqual(names);
      for (const [index, list] of lists.entries()) expect(featureListNames(id, index + 1)).toBe(list);
      expect(featureListNames(id, 9)).toBeUndefined();
      expect(featureListNames(1, 1)).toBeUndefined();
    },
  );

  it.each([
    [
      () => supportedFeatures("Cx", ["SiFC", "Sifc" as never]),
      'A feature of Cx is one of SiFC, AliasInd, IMSRestorationInd, P-CSCF-Restoration-mechanism, not "Sifc"',
    ],
    [
      () => supportedFeatures("Gx", ["" as never]),
      /^A feature of Gx is one of Rel8, .*ABC, NetLoc-Trusted-WLAN.*, not ""$/,
    ],
    [
      () => featureNames("Xx" as never, []),
      'An application with named features is one of Cx, Sh, Rx, Gx, S6a, Sd, not "Xx"',
    ],
  ])("features - say what is wrong: %#", (wrong, text) => {
    const message = typeof text === "string" ? text : expect.stringMatching(text);
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message }));
  });
});
