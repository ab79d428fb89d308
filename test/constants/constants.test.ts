import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as constants from "../../src/constants/index.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";

/** Values that python-diameter has wrong, and ours (docs/dictionary.md tells the reasons). */
const CORRECTED: Readonly<Record<string, readonly [theirs: string, ours: number]>> = {
  E_ARAP_ZONE_ACCESS_USE_ZONE_FILTER_EXCLUSIVELY: ["3", 4],
  E_MEDIA_TYPE_OTHER: ["4294967295", -1],
  E_ROLE_OF_PROSE_FUNCTION_LOCAL_PLMN: ["0", 2],
  E_TERMINATION_CAUSE_REAUTHENTICATION_FAILURE: ["31", 30],
};

const ours: Readonly<Record<string, unknown>> = constants;
const expected: [name: string, value: string][] = readFileSync(
  new URL("./parity-constants.tsv", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, string]);

describe("constants", () => {
  it("constants - every name of python-diameter is there", () => {
    expect(expected).toHaveLength(5570);
    expect(expected.map(([name]) => name).filter((name) => !(name in ours))).toEqual([]);
  });

  it("constants - every value is python-diameter's, or stands in the list of those that are wrong there", () => {
    const plain = expected.filter(([, value]) => !value.startsWith("lookup table"));
    const different = plain.filter(([name, value]) => String(ours[name]) !== value);
    expect(Object.fromEntries(different.map(([name, value]) => [name, [value, ours[name]]]))).toEqual(CORRECTED);
  });

  it("constants - the tables name at least what python-diameter's do", () => {
    for (const [name, text] of expected.filter(([, value]) => value.startsWith("lookup table"))) {
      const count = Number(/\d+/.exec(text)?.[0]);
      expect(Object.keys(ours[name] as object).length, name).toBeGreaterThanOrEqual(count);
    }
    expect(constants.APPLICATIONS[constants.APP_3GPP_GX]).toBe("3GPP Gx");
    expect(constants.VENDORS[constants.VENDOR_TGPP]).toBe("TGPP");
    expect(constants.VENDORS[constants.VENDOR_UNKNOWN]).toBeUndefined();
    expect(constants.SERVICE_CONTEXTS[constants.SERVICE_CONTEXT_SMS_SERVICE_CHARGING]).toBe("SMS service charging");
  });

  it("constants - every application of the dictionary has one, and every AVP code", () => {
    const dictionary = wholeDictionary();
    const numbers = (prefix: string): Set<unknown> =>
      new Set(Object.keys(ours).flatMap((name) => (name.startsWith(prefix) ? [ours[name]] : [])));
    const applications = numbers("APP_");
    const codes = numbers("AVP_");
    expect([...dictionary.applications].filter(({ id }) => !applications.has(id))).toEqual([]);
    expect([...dictionary.avps].filter(({ code }) => !codes.has(code))).toEqual([]);
  });
});
