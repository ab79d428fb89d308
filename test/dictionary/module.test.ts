import { describe, expect, test } from "vitest";
import { gy } from "../../src/dictionary/gen/gy.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import { rfc8506 } from "../../src/dictionary/gen/rfc8506.ts";
import { loadDictionary } from "../../src/dictionary/load.ts";
import { DictionaryModule } from "../../src/dictionary/module.ts";
import { DictionaryError } from "../../src/errors.ts";

describe("DictionaryModule", () => {
  test("DictionaryModule - knows its own AVPs with all that the specification says", () => {
    const avp = rfc8506.avp("CC-Request-Type");
    expect(avp).toMatchObject({
      name: "CC-Request-Type",
      code: 416,
      vendorId: 0,
      type: "Enumerated",
      mandatory: "must",
    });
    expect(avp.key).toBe("ccRequestType");
    expect(avp.specification).toBe("RFC 8506");
    expect(avp.enumeration?.open).toBe(false);
    expect(avp.enumeration?.names.get(4)).toBe("EVENT_REQUEST");
    expect(rfc8506.avp("CC-Correlation-Id").mandatory).toBe("may");
    expect(rfc8506.avp("Redirect-Address-URL").mandatory).toBe("may");
    expect(avp.group).toBeUndefined();
    expect(rfc8506.avp("CC-Time").enumeration).toBeUndefined();
  });

  test("DictionaryModule - sees inherited AVPs, and those only", () => {
    expect(gy.avp("Session-Id")).toBe(rfc6733.avp("Session-Id"));
    expect(gy.find("Location-Info")).toBeUndefined();
    expect(() => gy.avp("Location-Info")).toThrow(DictionaryError);
  });

  test("DictionaryModule - an answer to a name is always the same object, so that plans are made once", () => {
    const command = gy.command("Credit-Control-Request");
    expect(gy.command("Credit-Control-Request")).toBe(command);
    expect(command.members).toBe(command.members);
    expect(gy.commands).toContain(command);
    expect(() => gy.command("Nothing-Request")).toThrow("No command Nothing-Request is defined in dictionary gy");
  });

  test("DictionaryModule - a group's members are those of the file that defines the group", () => {
    const sh = loadDictionary(
      "@name sh\n@vendor 1 One\n@avp_types\n Data 1 UTF8String V\n G 2 Grouped V\n@grouped\n G ::= < AVP Header: 2 1 >\n [ Data ]\n",
    );
    const user = loadDictionary(
      "@name user\n@vendor 2 Two\n@inherits sh G\n@avp_types\n Data 1 Unsigned32 V\n H 2 Grouped V\n@grouped\n H ::= < AVP Header: 2 2 >\n [ G ] [ Data ]\n",
      { inherits: [sh] },
    );
    const [g, data] = user.avp("H").group?.members ?? [];
    expect(data?.avp.type).toBe("Unsigned32");
    expect(g?.avp.group?.members[0]?.avp.type).toBe("UTF8String");
  });

  test("DictionaryModule - adds values to an inherited AVP without touching it", () => {
    const module = loadDictionary("@name x\n@inherits rfc6733 Termination-Cause\n@enum Termination-Cause\n FOO 77\n");
    const [extended] = module.extended;
    expect(module.avp("Termination-Cause")).toBe(extended);
    expect(extended?.enumeration?.names.get(77)).toBe("FOO");
    expect(extended?.enumeration?.names.get(1)).toBe("DIAMETER_LOGOUT");
    expect(rfc6733.avp("Termination-Cause").enumeration?.names.has(77)).toBe(false);
  });

  test("DictionaryModule - minus one is written as 4294967295, for Enumerated and Integer32", () => {
    const module = loadDictionary(
      "@avp_types\n E 1 Enumerated M\n I 2 Integer32 M\n U 3 Unsigned32 M\n@enum E\n none 4294967295\n@define I\n none 4294967295\n@define U\n all 4294967295\n",
    );
    expect(module.avp("E").enumeration?.names.get(-1)).toBe("none");
    expect(module.data.defines).toEqual({ I: [-1, "none"], U: [4294967295, "all"] });
  });

  test("DictionaryModule - lists of values are open for vendors, without a list, and where a note says so", () => {
    const module = loadDictionary(
      "@vendor 5 V\n@avp_types\n A 1 Enumerated -\n B 2 Enumerated -\n C 3 Enumerated V\n D 4 Enumerated -\n@enum A\n one 1\n@enum B ;= open\n one 1\n@enum C\n one 1\n",
    );
    expect(["A", "B", "C", "D"].map((name) => module.avp(name).enumeration?.open)).toEqual([false, true, true, true]);
  });

  test("DictionaryModule - a group that is marked as open has no format", () => {
    const module = loadDictionary(
      "@avp_types\n G 1 Grouped -\n@grouped\n G ::= < AVP Header: 1 > ;= open\n * [ AVP ]\n",
    );
    expect(module.avp("G").group).toBeUndefined();
  });

  test("DictionaryModule - names that JavaScript's objects have are names like others", () => {
    const module = loadDictionary(
      "@avp_types\n constructor 1 Enumerated -\n toString 2 Grouped -\n hasOwnProperty 3 Enumerated -\n@grouped\n toString ::= < AVP Header: 2 >\n [ constructor ]\n@enum hasOwnProperty\n valueOf 1\n",
    );
    expect(module.avp("constructor").enumeration?.names.size).toBe(0);
    expect(module.avp("toString").group?.members[0]?.key).toBe("constructor");
    expect(module.avp("hasOwnProperty").enumeration?.names.get(1)).toBe("valueOf");
    expect(module.find("valueOf")).toBeUndefined();
  });

  test("DictionaryModule - applications, vendors and commands without a format stand in notes", () => {
    const module = loadDictionary(
      ';= spec "TS 1"\n;= application 16777251 "3GPP S6a" vendor 10415 auth\n;= application 7 "Seven" vendor ? both spec "RFC 7"\n;= vendor 13019 ETSI\n;= vendor 9 "Cisco Systems"\n;= command 100 "Peer-Information" proxiable ?\n',
    );
    expect(module.applications).toEqual([
      { id: 16777251, name: "3GPP S6a", vendorId: 10415, kind: "auth", specification: "TS 1" },
      { id: 7, name: "Seven", vendorId: 0, kind: "both", specification: "RFC 7" },
    ]);
    expect(module.vendors).toEqual([
      { id: 13019, name: "ETSI" },
      { id: 9, name: "Cisco Systems" },
    ]);
    expect(module.data.unformatted).toEqual([100, "Peer-Information", "?"]);
    expect(() => loadDictionary(";= application 7 Seven\n")).toThrow(
      'dictionary:1:1: a note like ;= application 16777251 "3GPP S6a/S6d" vendor 10415 auth is expected',
    );
  });

  test("DictionaryModule - abbreviations come from notes, or from the capitals", () => {
    const text =
      "@id 1\n@messages\n 3GPP-Reset-Request ::= < Diameter Header: 1, REQ >\n 3GPP-Reset-Answer ::= < Diameter Header: 1 > ;= abbreviation XSR XSA\n";
    expect(loadDictionary(text).commands.map(({ abbreviation }) => abbreviation)).toEqual(["RR", "XSA"]);
  });

  test("DictionaryModule - can be made of data by hand", () => {
    const module = new DictionaryModule({ ...rfc8506.data, inherits: [], groups: {} });
    expect(module.avp("CC-Money").group).toBeUndefined();
  });
});
