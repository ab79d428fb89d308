import { describe, expect, test } from "vitest";
import { readSources } from "../../scripts/generate/source.ts";
import type { GroupDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";

const modules = new Map<string, DictionaryModule>(readSources("dictionary").map(({ base, module }) => [base, module]));

const module = (base: string): DictionaryModule => modules.get(base) as DictionaryModule;
const isDemanded = ({ place }: MemberDefinition): boolean => place !== "optional";

/** The members that have to stand in a format, in order; `+` for one or more. */
function demanded({ members }: GroupDefinition): string {
  return members
    .filter(isDemanded)
    .map(({ avp, max }) => `${avp.name}${max > 1 ? "+" : ""}`)
    .join(" ");
}

/** Which AVP stands under a name in a format: `code/vendor`. */
function codeOf({ members }: GroupDefinition, name: string): string | undefined {
  const member = members.find(({ avp }) => avp.name === name);
  return member && `${member.avp.code}/${member.avp.vendorId}`;
}

/** From the printed specifications: file, command, header, fixed and required members. */
const COMMANDS: readonly [file: string, command: string, header: string, members: string][] = [
  [
    "rfc6733",
    "Capabilities-Exchange-Request",
    "257 0 CER",
    "Origin-Host Origin-Realm Host-IP-Address+ Vendor-Id Product-Name",
  ],
  [
    "rfc6733",
    "Capabilities-Exchange-Answer",
    "257 0 CEA",
    "Result-Code Origin-Host Origin-Realm Host-IP-Address+ Vendor-Id Product-Name",
  ],
  ["rfc6733", "Device-Watchdog-Request", "280 0 DWR", "Origin-Host Origin-Realm"],
  ["rfc6733", "Disconnect-Peer-Request", "282 0 DPR", "Origin-Host Origin-Realm Disconnect-Cause"],
  [
    "rfc6733",
    "Session-Termination-Request",
    "275 0 STR proxiable",
    "Session-Id Origin-Host Origin-Realm Destination-Realm Auth-Application-Id Termination-Cause",
  ],
  [
    "accounting",
    "Accounting-Request",
    "271 3 ACR proxiable",
    "Session-Id Origin-Host Origin-Realm Destination-Realm Accounting-Record-Type Accounting-Record-Number",
  ],
  [
    "credit-control",
    "Credit-Control-Request",
    "272 4 CCR proxiable",
    "Session-Id Origin-Host Origin-Realm Destination-Realm Auth-Application-Id Service-Context-Id CC-Request-Type CC-Request-Number",
  ],
  [
    "gy",
    "Credit-Control-Answer",
    "272 4 CCA proxiable",
    "Session-Id Result-Code Origin-Host Origin-Realm Auth-Application-Id CC-Request-Type CC-Request-Number",
  ],
  [
    "gx",
    "Credit-Control-Request",
    "272 16777238 CCR proxiable",
    "Session-Id Auth-Application-Id Origin-Host Origin-Realm Destination-Realm CC-Request-Type CC-Request-Number",
  ],
  [
    "rx",
    "AA-Request",
    "265 16777236 AAR proxiable",
    "Session-Id Auth-Application-Id Origin-Host Origin-Realm Destination-Realm",
  ],
  [
    "cx",
    "Multimedia-Auth-Request",
    "303 16777216 MAR proxiable",
    "Session-Id Vendor-Specific-Application-Id Auth-Session-State Origin-Host Origin-Realm Destination-Realm User-Name Public-Identity SIP-Auth-Data-Item SIP-Number-Auth-Items Server-Name",
  ],
  [
    "sh",
    "User-Data-Request",
    "306 16777217 UDR proxiable",
    "Session-Id Vendor-Specific-Application-Id Auth-Session-State Origin-Host Origin-Realm Destination-Realm User-Identity Data-Reference+",
  ],
  [
    "s6a",
    "Update-Location-Request",
    "316 16777251 ULR proxiable",
    "Session-Id Auth-Session-State Origin-Host Origin-Realm Destination-Realm User-Name RAT-Type ULR-Flags Visited-PLMN-Id",
  ],
  [
    "s6a",
    "Update-Location-Answer",
    "316 16777251 ULA proxiable",
    "Session-Id Auth-Session-State Origin-Host Origin-Realm",
  ],
];

describe("dictionary files, formats", () => {
  test.each(COMMANDS)("dictionary files, formats - %s, %s is as printed", (file, name, header, members) => {
    const command = module(file).command(name);
    const { code, applicationId, abbreviation, proxiable, isRequest } = command;
    expect(`${code} ${applicationId} ${abbreviation}${proxiable ? " proxiable" : ""}`).toBe(header);
    expect(isRequest).toBe(name.endsWith("-Request"));
    expect(demanded(command)).toBe(members);
    expect(command.open).toBe(true);
  });

  test("dictionary files, formats - the answer-message takes a Session-Id at its start, or none", () => {
    const [first] = module("rfc6733").command("answer-message").members;
    expect(first).toMatchObject({ place: "fixed", min: 0, max: 1, avp: { name: "Session-Id" } });
  });

  test("dictionary files, formats - a bounded repetition keeps its bound", () => {
    const address = module("rx")
      .command("AA-Answer")
      .members.find(({ avp }) => avp.name === "AN-GW-Address");
    expect(address).toMatchObject({ place: "optional", min: 0, max: 2 });
  });

  test("dictionary files, formats - gy requires no more than RFC 8506 does, and lists all that it lists", () => {
    for (const standard of module("credit-control").commands) {
      const joined = module("gy").command(standard.name);
      expect(demanded(joined)).toBe(demanded(standard));
      const names = new Set(joined.members.map(({ avp }) => avp.name));
      expect(standard.members.filter(({ avp }) => !names.has(avp.name))).toEqual([]);
    }
  });

  test("dictionary files, formats - one name means different AVPs in different places", () => {
    expect(codeOf(module("sh").command("User-Data-Answer"), "User-Data")).toBe("702/10415");
    expect(codeOf(module("cx").command("Server-Assignment-Answer"), "User-Data")).toBe("606/10415");
    expect(codeOf(module("s6a").command("Update-Location-Request"), "RAT-Type")).toBe("1032/10415");
  });

  test("dictionary files, formats - well-known groups are as printed", () => {
    const group = (file: string, name: string): GroupDefinition => module(file).avp(name).group as GroupDefinition;
    expect(demanded(group("rfc8506", "Subscription-Id"))).toBe("Subscription-Id-Type Subscription-Id-Data");
    expect(demanded(group("rfc6733", "Proxy-Info"))).toBe("Proxy-Host Proxy-State");
    expect(demanded(group("s6a", "Subscription-Data"))).toBe("");
    const profile = group("ts29272-groups", "APN-Configuration-Profile");
    expect(demanded(profile)).toBe("Context-Identifier All-APN-Configurations-Included-Indicator APN-Configuration+");
    const inner = profile.members.find(({ avp }) => avp.name === "APN-Configuration")?.avp.group as GroupDefinition;
    expect(demanded(inner)).toBe("Context-Identifier PDN-Type Service-Selection");
  });
});
