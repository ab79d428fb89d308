import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../../scripts/generate/source.ts";
import type { AvpDefinition } from "../../src/dictionary/definitions.ts";
import type { ForeignAvp, ForeignDictionary } from "../../src/dictionary/import/foreign.ts";
import { readWireshark } from "../../src/dictionary/import/wireshark.ts";
import { parseXml } from "../../src/dictionary/import/xml.ts";
import { UNFORMATTED_STRIDE } from "../../src/dictionary/module-data.ts";
import { describeWithPeers } from "../interop/suite.ts";
import { type Differences, MEMBERS, MISSING_VALUES, NAMES, TYPES, VALUE_NAMES } from "./wireshark-differences.ts";

/** Where Debian's libwireshark-data, which tshark depends on, has it. The lists of differences are those of release 4.0. */
const FILE = "/usr/share/wireshark/diameter/dictionary.xml";

describeWithPeers("dictionary, Wireshark", ["tshark"], () => {
  const theirs = readTheirs();
  const modules = readSources("dictionary")
    .map(({ module }) => module)
    .filter(({ data }) => data.profile === undefined);
  const ours = new Map(modules.flatMap((module) => [...module.avps].map((avp) => [keyOf(avp), avp] as const)));
  /** Values of AVPs that are not Enumerated stand beside them. */
  const defines = new Map(
    modules.flatMap((module) =>
      Object.entries(module.data.defines).map(([name, values]) => [keyOf(module.avp(name)), values] as const),
    ),
  );
  const pairs = theirs.avps.flatMap((avp) => {
    const own = ours.get(keyOf(avp));
    return own === undefined ? [] : [[avp, own] as const];
  });

  test("dictionary, Wireshark - we know each of its AVPs, commands, applications and vendors", () => {
    expect(theirs.avps.length).toBeGreaterThan(2700);
    expect(theirs.avps.filter((avp) => !ours.has(keyOf(avp)))).toEqual([]);
    const commands = new Set(
      modules.flatMap(({ commands, data }) => [...commands.map(({ code }) => code), ...unformatted(data)]),
    );
    expect(theirs.commands.filter(({ code }) => !commands.has(code))).toEqual([]);
    const applications = new Set(modules.flatMap((module) => module.applications.map(({ id }) => id)));
    expect(theirs.applications.filter(({ id }) => !applications.has(id))).toEqual([]);
    const vendors = new Set(modules.flatMap((module) => module.vendors.map(({ id }) => id)));
    // Wireshark also lists the id of the application Cx as a vendor (2.7).
    expect(theirs.vendors.filter(({ id }) => !vendors.has(id)).map(({ id }) => id)).toEqual([16777216]);
  });

  test("dictionary, Wireshark - AVPs have its names, but for those that are listed", () => {
    const found = pairs.filter(([avp, own]) => plain(avp.name) !== plain(own.name));
    expectListed(
      found.map(([avp, own]) => `${keyOf(own)} ${own.name}: ${avp.name}`),
      NAMES,
    );
  });

  test("dictionary, Wireshark - AVPs have its types, but for those that are listed", () => {
    const found = pairs.filter(([avp, own]) => avp.type !== own.type && !isText(avp, own));
    expectListed(
      found.map(([avp, own]) => `${own.type} ${keyOf(own)} ${own.name}: ${avp.type}`),
      TYPES,
    );
  });

  test("dictionary, Wireshark - values have its names, but for those that are listed", () => {
    const missing: string[] = [];
    const renamed: string[] = [];
    for (const [avp, own] of pairs) {
      const known = valuesOf(own, defines.get(keyOf(own)) ?? []);
      for (const [value, name] of avp.values) {
        const ownName = known.get(value >>> 0);
        if (ownName === undefined) missing.push(`${own.name} ${value}: ${name}`);
        else if (plain(ownName) !== plain(name)) renamed.push(`${own.name} ${value} ${ownName}: ${name}`);
      }
    }
    expectListed(renamed, VALUE_NAMES);
    expectListed(missing, MISSING_VALUES);
  });

  test("dictionary, Wireshark - groups have its members, but for those that are listed", () => {
    const named = new Map(theirs.avps.map((avp) => [avp.name, keyOf(avp)]));
    const found = pairs.flatMap(([avp, own]) => {
      const members = new Set(own.group?.members.map((member) => keyOf(member.avp)));
      if (own.group === undefined) return [];
      const others = (avp.members ?? []).filter(({ name }) => named.has(name) && !members.has(named.get(name) ?? ""));
      return others.map(({ name }) => `${own.name}: ${name}`);
    });
    expectListed(found, MEMBERS);
  });
});

function readTheirs(): ForeignDictionary {
  if (!existsSync(FILE)) return { avps: [], commands: [], applications: [], vendors: [], extensions: [], remarks: [] };
  const include = (file: string): string => readFileSync(join(dirname(FILE), basename(file)), "utf8");
  return readWireshark(parseXml(readFileSync(FILE, "utf8"), FILE, include));
}

function keyOf({ code, vendorId }: { readonly code: number; readonly vendorId: number }): string {
  return `${code}/${vendorId}`;
}

function unformatted({ unformatted }: { readonly unformatted: readonly (string | number)[] }): number[] {
  return unformatted.filter((_, index) => index % UNFORMATTED_STRIDE === 0).map(Number);
}

/** Case and punctuation don't count: `LCS-Client-ID` is `LCS-Client-Id`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Wireshark has a type of its own for octets that may be text; it comes as OctetString. */
function isText(avp: ForeignAvp, own: AvpDefinition): boolean {
  return avp.type === "OctetString" && own.type === "UTF8String";
}

function valuesOf(avp: AvpDefinition, defined: readonly (string | number)[]): Map<number, string> {
  const values = new Map([...(avp.enumeration?.names ?? [])].map(([value, name]) => [value >>> 0, name]));
  for (let index = 0; index < defined.length; index += 2)
    values.set(Number(defined[index]) >>> 0, String(defined[index + 1]));
  return values;
}

/** Neither may there be a difference that no list explains, nor a line in a list that is no difference. */
function expectListed(found: readonly string[], lists: readonly Differences[]): void {
  const listed = lists.flatMap(({ differences }) => differences);
  expect([...new Set(found)].toSorted()).toEqual(listed.toSorted());
}
