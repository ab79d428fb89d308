import { describe, expect, test } from "vitest";
import { attributeName, uniqueKey } from "../../src/dictionary/attribute-name.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";

describe("attribute names", () => {
  test.each([
    ["CC-Request-Type", "ccRequestType"],
    ["Session-Id", "sessionId"],
    ["3GPP-RAT-Type", "tgppRatType"],
    ["3GPP2-BSID", "tgpp2Bsid"],
    ["G-S-U-Pool-Identifier", "gsuPoolIdentifier"],
    ["5QI", "fiveQi"],
    ["5GS-RAN-NAS-Release-Cause", "fiveGsRanNasReleaseCause"],
    ["1xRTT-RCID", "onexrttRcid"],
    ["QoS-Class-Identifier", "qosClassIdentifier"],
    ["Teleservice_List", "teleserviceList"],
    ["MIP6-Agent-Info", "mip6AgentInfo"],
    ["A-B", "ab"],
    ["X-A-Y1-B", "xaY1B"],
  ])("attribute names - %s is %s", (name, expected) => {
    expect(attributeName(name)).toBe(expected);
  });

  test("attribute names - every AVP has one that needs no quotes", () => {
    for (const avp of wholeDictionary().avps) expect(avp.key).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test("attribute names - no format of ours needs a prefix", () => {
    const whole = wholeDictionary();
    for (const format of [...whole.commands, ...[...whole.avps].flatMap((avp) => avp.group ?? [])]) {
      expect(format.members.map(({ key }) => key)).toEqual(format.members.map(({ avp }) => avp.key));
    }
  });

  test("attribute names - two AVPs of one name are told apart by vendor, then by code", () => {
    const user = { key: "userData", code: 702, vendorId: 10415 };
    const taken = new Set<string>();
    const keys = [user, user, user, { ...user, vendorId: 4_711 }].map((avp) => {
      const key = uniqueKey(avp, taken);
      taken.add(key);
      return key;
    });
    expect(keys).toEqual(["userData", "tgppUserData", "tgppUserData702", "vendor4711UserData"]);
  });
});
