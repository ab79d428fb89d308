import { describe, expect, test } from "vitest";
import { describeCounts, describeHits } from "../../src/dictionary/describe.ts";
import { isEmpty, type SearchHits, search, similarNames } from "../../src/dictionary/search.ts";
import { wholeModules } from "../../src/dictionary/whole.ts";

const modules = wholeModules();

function avps(query: string): string[] {
  return search(modules, query).avps.map(({ avp }) => `${avp.name} ${avp.code}@${avp.vendorId}`);
}

function text(query: string): string {
  return describeHits(search(modules, query), modules);
}

describe("dictionary search - AVPs", () => {
  test("dictionary search - a name that one vendor has twice gives both", () => {
    expect(avps("User-Data")).toEqual(["User-Data 606@10415", "User-Data 702@10415"]);
  });

  test("dictionary search - a code gives the AVPs of all vendors, CODE@VENDOR one", () => {
    expect(avps("1001").length).toBeGreaterThan(1);
    expect(avps("1001@10415")).toEqual(["Charging-Rule-Install 1001@10415"]);
    expect(avps("0x1a0@0")).toEqual(["CC-Request-Type 416@0"]);
    expect(avps("Event-Trigger@10415")).toEqual(["Event-Trigger 1006@10415"]);
    expect(avps("1@77")).toEqual([]);
  });

  test("dictionary search - names are found in any case, as attributes, and with other hyphens", () => {
    for (const query of ["CC-REQUEST-TYPE", "ccRequestType", "cc_request_type", " CC Request Type "]) {
      expect(avps(query)).toEqual(["CC-Request-Type 416@0"]);
    }
  });
});

describe("dictionary search - all else", () => {
  const names = (query: string): string[] =>
    search(modules, query).commands.map(({ command }) => `${command.name} ${command.applicationId}`);

  test("dictionary search - commands by name, with and without direction, by abbreviation and code", () => {
    expect(names("Credit-Control")).toContain("Credit-Control-Request 4");
    expect(names("Credit-Control")).toContain("Credit-Control-Answer 4");
    expect(new Set(names("CCR").map((name) => name.split(" ")[0]))).toEqual(new Set(["Credit-Control-Request"]));
    expect(names("Capabilities-Exchange-Answer")).toEqual(["Capabilities-Exchange-Answer 0"]);
    expect(names("257")).toEqual(["Capabilities-Exchange-Request 0", "Capabilities-Exchange-Answer 0"]);
  });

  test("dictionary search - formats of profiles come with their profile", () => {
    const profiles = search(modules, "CCR")
      .commands.filter(({ command }) => command.applicationId === 4)
      .map(({ profile }) => profile);
    expect(profiles).toContain(undefined);
    expect(profiles).toContain("3gpp-ro");
  });

  test("dictionary search - commands without a format, applications, vendors", () => {
    expect(search(modules, "Rivada-Xd-DSC-Registration").namedCommands).toMatchObject([{ code: 8388677 }]);
    expect(search(modules, "16777238").applications).toMatchObject([{ name: "3GPP Gx" }]);
    expect(search(modules, "ericsson").vendors).toEqual([{ id: 193, name: "Ericsson" }]);
  });

  test("dictionary search - applications by the names of their interfaces", () => {
    const ids = (query: string): number[] => search(modules, query).applications.map(({ id }) => id);
    expect(ids("Gx")).toContain(16777238);
    expect(ids("s6a")).toEqual([16777251]);
    expect(ids("3GPP S6a")).toEqual([16777251]);
    expect(ids("T6b")).toEqual([16777346]);
    expect(ids("gy")).toEqual([4]);
    expect(ids("GY-3GPP")).toEqual([4]);
  });

  test("dictionary search - values by name, result codes by number too, each once", () => {
    const values = (query: string): string[] =>
      search(modules, query).values.map(({ avp, name, value }) => `${avp.name} ${value} ${name}`);
    expect(values("4012")).toEqual(["Result-Code 4012 DIAMETER_CREDIT_LIMIT_REACHED"]);
    expect(values("diameter_credit_limit_reached")).toEqual(["Result-Code 4012 DIAMETER_CREDIT_LIMIT_REACHED"]);
    expect(values("5001")).toContain("Result-Code 5001 DIAMETER_AVP_UNSUPPORTED");
    expect(values("5001")).toContain("Experimental-Result-Code 5001 DIAMETER_ERROR_USER_UNKNOWN");
    expect(values("INITIAL_REQUEST")).toContain("CC-Request-Type 1 INITIAL_REQUEST");
    expect(values("1")).toEqual([]);
  });

  test("dictionary search - nothing is found for nothing", () => {
    for (const query of ["", "-", "@", "Nix", "99999999999"]) expect(isEmpty(search(modules, query))).toBe(true);
  });

  test("dictionary search - names that are spelled nearly so, nearest first", () => {
    expect(similarNames(modules, "Sesion-Id")[0]).toBe("Session-Id");
    expect(similarNames(modules, "CC-Request-Typ")[0]).toBe("CC-Request-Type");
    expect(similarNames(modules, "DIAMETER_SUCESS")[0]).toBe("DIAMETER_SUCCESS");
    expect(similarNames(modules, "qqqqqqqqqqqqq")).toEqual([]);
    expect(similarNames(modules, "x".repeat(1_000_000))).toEqual([]);
  });
});

describe("dictionary search - as text", () => {
  test("dictionary search - an enumeration with its values and where it is used", () => {
    const block = text("CC-Request-Type");
    expect(block).toMatch(
      /^AVP CC-Request-Type\n {2}code {11}416\n {2}vendor {9}0 \(IETF\)\n {2}type {11}Enumerated\n {2}flags {10}M\n/,
    );
    expect(block).toContain("  attribute      ccRequestType\n  specification  RFC 8506\n");
    expect(block).toContain("  values         1  INITIAL_REQUEST\n                 2  UPDATE_REQUEST\n");
    expect(block).toContain("Credit-Control-Request (application 4), Diameter credit control\n");
  });

  test("dictionary search - a group in the RFC's grammar", () => {
    expect(text("Subscription-Id")).toMatch(
      / format {9}Subscription-Id ::= < AVP Header: 443 >\n {20}{ Subscription-Id-Type }\n {20}{ Subscription-Id-Data }\n/,
    );
    expect(text("Failed-AVP")).toMatch(/279 >\n {19}1\* { AVP }\n/);
  });

  test("dictionary search - a command in the RFC's grammar", () => {
    expect(text("Device-Watchdog-Request")).toBe(`Command Device-Watchdog-Request
  abbreviation   DWR
  code           280
  application    0 (Diameter common message)
  flags          R
  specification  RFC 6733
  format         Device-Watchdog-Request ::= < Diameter Header: 280, REQ 0 >
                     { Origin-Host }
                     { Origin-Realm }
                     [ Origin-State-Id ]
                   * [ AVP ]
`);
  });

  test("dictionary search - values that a file defines for another type than Enumerated", () => {
    expect(text("Result-Code@0")).toMatch(/type {11}Unsigned32\n(.*\n)*.* 2001 {2}DIAMETER_SUCCESS\n/);
  });

  test("dictionary search - an application with its commands, a vendor with the number of its AVPs", () => {
    expect(text("16777251")).toMatch(/^Application .*\n(.*\n)* {2}commands {7}/);
    expect(text("16777251")).toContain("Update-Location (316)\n");
    expect(text("193")).toMatch(/Vendor Ericsson\n {2}id {13}193\n {2}AVPs {11}\d+\n/);
    expect(text("Rivada-Xd-DSC-Registration")).toContain("format         unknown: any AVPs\n");
  });

  test("dictionary search - the counts", () => {
    expect(describeCounts(modules)).toMatch(
      /^3509 {2}AVPs\n {1,2}\d+ {2}grouped formats\n4229 {2}named values\n 186 {2}commands\n/,
    );
    expect(describeCounts(modules)).toMatch(/ 165 {2}applications\n {2}34 {2}vendors\n/);
  });

  test("dictionary search - hits of all kinds have a text", () => {
    const everything: SearchHits = {
      avps: modules.flatMap((module) => [...module.avps].slice(0, 5).map((avp) => ({ avp, profile: undefined }))),
      commands: [],
      namedCommands: [],
      applications: [],
      vendors: [],
      values: [],
    };
    expect(describeHits(everything, modules).split("\n\n").length).toBe(everything.avps.length);
  });
});
