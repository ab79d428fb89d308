import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/all.ts";
import { attributeNames } from "./names.ts";
import { find } from "./public-api.ts";

const ROOT = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/migrating-from-python-diameter.md", ROOT), "utf8");

describe("migration page", () => {
  it("migration page - its tables are what the lists say", () => {
    const script = fileURLToPath(new URL("scripts/write-migration-tables.mjs", ROOT));
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("migration page - every TypeScript name in its table of names is in the public API", () => {
    const [, table = ""] = /<!-- names -->\n([\s\S]*?)<!-- end -->/.exec(page) ?? [];
    const names = [...table.matchAll(/^\| `[^`]+` \| `([^`]+)` \|$/gm)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(180);
    expect(names.filter((name) => find(name) === undefined)).toEqual([]);
  });

  it("migration page - what its text calls a node, an application or an option is one", () => {
    const [text = ""] = page.split("<!-- quirks -->");
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, "");
    const words = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word);
    const roots = words.filter((word) => /^select[A-Z]\w+$|^[A-Z]\w+(Timeout|Lost|Routable|Answer|Error)$/.test(word));
    expect(roots.length).toBeGreaterThan(6);
    expect(roots.filter((word) => find(word) === undefined)).toEqual([]);
    const members = words.filter((word) => /^(unknownPeers|vendorId|productName|idleTimeout|dwaTimeout)$/.test(word));
    expect(new Set(members).size).toBe(5);
    expect(members.filter((word) => find(`Node.${word}`) === undefined)).toEqual([]);
  });

  it("migration page - its attributes are those of the AVPs", () => {
    const dictionary = wholeDictionary();
    expect(attributeNames.length).toBe(23);
    for (const { here, code, vendorId } of attributeNames) expect(dictionary.avp(code, vendorId)?.key).toBe(here);
  });
});
