import { describe, expect, test } from "vitest";
import { readSources } from "../../scripts/generate/source.ts";
import type { GroupDefinition } from "../../src/dictionary/definitions.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";

const modules = new Map(readSources("dictionary").map(({ base, module }) => [base, module] as const));

/** The formats that the default joins. */
const JOINED = ["credit-control", "ro", "gy-3gpp"];

describe("dictionary, application 4", () => {
  const commands = moduleOf("gy").commands.map(({ name }) => name);

  test.each(commands)("dictionary, application 4 - %s demands what RFC 8506 demands, and nothing else", (name) => {
    expect(demands(moduleOf("gy").command(name)).sort()).toEqual(
      demands(moduleOf("credit-control").command(name)).sort(),
    );
  });

  test.each(commands)("dictionary, application 4 - %s has a place for all that RFC 8506 and 3GPP list", (name) => {
    const listed = JOINED.flatMap((base) => members(moduleOf(base).command(name)));
    const expected = new Set(listed.filter((member) => !(name.endsWith("-Request") && member === "Result-Code")));
    expect(new Set(members(moduleOf("gy").command(name)))).toEqual(expected);
  });

  test("dictionary, application 4 - Multiple-Services-Credit-Control takes Tariff-Change-Usage, which 3GPP's format lacks", () => {
    const inRequest = moduleOf("gy").command("Credit-Control-Request").members;
    const group = inRequest.find(({ avp }) => avp.name === "Multiple-Services-Credit-Control")?.avp.group;
    const formats = ["rfc8506-groups", "profile-3gpp-charging"].map(
      (base) => moduleOf(base).avp("Multiple-Services-Credit-Control").group,
    );
    expect(group?.open).toBe(true);
    expect(members(group)).toContain("Tariff-Change-Usage");
    expect(new Set(members(group))).toEqual(new Set(formats.flatMap(members)));
  });

  test("dictionary, application 4 - the request of 3GPP's Gy profile does not demand a Result-Code", () => {
    expect(demands(moduleOf("gy-3gpp").command("Credit-Control-Request"))).not.toContain("Result-Code");
    expect(members(moduleOf("gy").command("Credit-Control-Request"))).not.toContain("Result-Code");
  });
});

function moduleOf(base: string): DictionaryModule {
  const module = modules.get(base);
  if (module === undefined) throw new Error(`dictionary/${base}.dia is not there`);
  return module;
}

function members(format: GroupDefinition | undefined): string[] {
  return format?.members.map(({ avp }) => avp.name) ?? [];
}

function demands(format: GroupDefinition): string[] {
  return format.members.filter(({ min }) => min > 0).map(({ avp }) => avp.name);
}
