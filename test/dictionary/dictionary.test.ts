import { beforeAll, describe, expect, test } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import type { AvpDefinition, CommandDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { modules } from "../../src/dictionary/gen/all.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import { rfc8506 } from "../../src/dictionary/gen/rfc8506.ts";
import { loadDictionary } from "../../src/dictionary/load.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";

const GX = 16777238;

function avp(code: number, name: string, vendorId = 0): AvpDefinition {
  return { name, code, vendorId, type: "Unsigned32", mandatory: "must", key: name };
}

function command(code: number, applicationId: number, isRequest = true): CommandDefinition {
  return { name: "X", abbreviation: "X", code, applicationId, isRequest, proxiable: true, members: [], open: true };
}

describe("Dictionary", () => {
  let whole: Dictionary;
  beforeAll(() => {
    whole = wholeDictionary();
  });

  test("Dictionary - finds AVPs by code and vendor", () => {
    expect(whole.avp(263)?.name).toBe("Session-Id");
    expect(whole.avp(606, 10415)?.name).toBe("User-Data");
    expect(whole.avp(702, 10415)?.name).toBe("User-Data");
    expect(whole.avp(702)).toBeUndefined();
    expect(whole.avp(1, 4_000_000_000)).toBeUndefined();
    for (const definition of whole.avps) expect(whole.avp(definition.code, definition.vendorId)).toBe(definition);
  });

  test("Dictionary - finds all AVPs of a name, the IETF's first", () => {
    expect(whole.avpsNamed("User-Data", 10415).map(({ code }) => code)).toEqual([606, 702]);
    const eventTypes = whole.avpsNamed("Event-Type").map(({ vendorId }) => vendorId);
    expect(eventTypes).toContain(10415);
    expect(eventTypes).toContain(13019);
    expect(whole.avpsNamed("Service-Type")[0]?.vendorId).toBe(0);
    expect(whole.avpsNamed("constructor")).toEqual([]);
  });

  test("Dictionary - an application's own format comes before the base protocol's", () => {
    expect(whole.command(GX, 272, true)?.applicationId).toBe(GX);
    expect(whole.command(4, 272, true)?.applicationId).toBe(4);
    expect(whole.command(99, 257, true)?.name).toBe("Capabilities-Exchange-Request");
    expect(whole.command(99, 271, false)?.applicationId).toBe(3);
    expect(whole.command(99, 272, true)).toBeUndefined();
    expect(whole.command(0, 1, true)).toBeUndefined();
    expect(whole.commandsOf(257).map(({ name }) => name)).toEqual([
      "Capabilities-Exchange-Request",
      "Capabilities-Exchange-Answer",
    ]);
  });

  test("Dictionary - application 4 has RFC 8506's required members with 3GPP's as optional ones", () => {
    const members = whole.command(4, 272, true)?.members ?? [];
    expect(members.find(({ key }) => key === "serviceContextId")?.min).toBe(1);
    expect(members.find(({ key }) => key === "serviceInformation")?.min).toBe(0);
    expect(members.some(({ key }) => key === "resultCode")).toBe(false);
  });

  test("Dictionary - knows applications and vendors", () => {
    expect(whole.application(16777251)?.name).toContain("S6a");
    expect(whole.vendor(10415)?.name).toBe("3GPP");
    expect([...whole.applications]).toHaveLength(165);
  });

  test("Dictionary - tells where an AVP is used", () => {
    const uses = whole.usesOf(whole.avpsNamed("Rating-Group")[0] as AvpDefinition);
    expect(uses.groups.map(({ name }) => name)).toContain("Multiple-Services-Credit-Control");
    expect(uses.commands.map(({ name }) => name)).toContain("Re-Auth-Request");
    expect(whole.usesOf(avp(4_000_000, "Nobody"))).toEqual({ commands: [], groups: [] });
  });

  test("Dictionary - what is registered replaces what was there, under both names", () => {
    const dictionary = new Dictionary([rfc6733]);
    dictionary.registerAvp(avp(263, "My-Session"));
    expect(dictionary.avp(263)?.name).toBe("My-Session");
    expect(dictionary.avpsNamed("Session-Id")).toEqual([]);
    expect(dictionary.avpsNamed("My-Session")).toHaveLength(1);
    expect(baseDictionary.avp(263)?.name).toBe("Session-Id");
  });

  test("Dictionary - a class is found with its format, until another format takes its place", () => {
    const dictionary = new Dictionary();
    const definition = command(7, 1);
    const type = { definition };
    dictionary.registerCommandType(type);
    expect(dictionary.command(1, 7, true)).toBe(definition);
    expect(dictionary.commandType(1, 7, true)).toBe(type);
    expect(dictionary.commandType(1, 7, false)).toBeUndefined();
    expect(dictionary.extend().commandType(1, 7, true)).toBe(type);
    dictionary.registerCommand(command(7, 1));
    expect(dictionary.commandType(1, 7, true)).toBeUndefined();
  });

  test("Dictionary - what was asked for last is not told of another command, nor after it has changed", () => {
    const dictionary = new Dictionary();
    const [plain, other] = [command(7, 1), command(7, 2)];
    expect(dictionary.knownCommand(1, 7, true)).toMatchObject({ definition: undefined, type: undefined });
    dictionary.registerCommand(plain);
    expect(dictionary.knownCommand(1, 7, true)).toMatchObject({ definition: plain, type: undefined });
    const type = { definition: plain };
    dictionary.registerCommandType(type);
    expect(dictionary.knownCommand(1, 7, true)).toMatchObject({ definition: plain, type });
    expect(dictionary.knownCommand(1, 7, true)).toMatchObject({ definition: plain, type });
    expect(dictionary.knownCommand(1, 7, false).definition).toBeUndefined();
    expect(dictionary.knownCommand(2, 7, true).definition).toBeUndefined();
    dictionary.registerCommand(other);
    expect(dictionary.knownCommand(2, 7, true).definition).toBe(other);
    expect(dictionary.knownCommand(1, 7, true).definition).toBe(plain);
    expect(dictionary.knownCommand(1, 8, true).definition).toBeUndefined();
  });

  test("Dictionary - an extension is a dictionary of its own, and its definitions win", () => {
    const mine = loadDictionary(
      "@name x\n@inherits rfc6733 Termination-Cause\n@avp_types\n My-Name 1 OctetString M\n@enum Termination-Cause\n FOO 77\n",
    );
    const extended = baseDictionary.extend(mine);
    expect(extended.avp(1)?.name).toBe("My-Name");
    expect(extended.avp(295)?.enumeration?.names.get(77)).toBe("FOO");
    expect(baseDictionary.avp(1)?.name).toBe("User-Name");
    expect(baseDictionary.avp(295)?.enumeration?.names.has(77)).toBe(false);
  });

  test("Dictionary - a module brings the AVPs that it inherits", () => {
    const gx = modules.find(({ name }) => name === "gx");
    const dictionary = new Dictionary(gx === undefined ? [] : [gx]);
    expect(dictionary.avp(1001, 10415)?.name).toBe("Charging-Rule-Install");
    expect(dictionary.command(GX, 272, false)?.name).toBe("Credit-Control-Answer");
    expect(dictionary.command(0, 257, true)).toBeUndefined();
  });

  test("Dictionary - the first module that defines an AVP keeps it", () => {
    const other = loadDictionary("@name other\n@avp_types\n Other 416 Unsigned32 M\n");
    expect(new Dictionary([rfc8506, other]).avp(416)?.name).toBe("CC-Request-Type");
  });
});
