import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as entry from "../../src/index.ts";
import { instances } from "./instances.ts";

const api: Readonly<Record<string, unknown>> = entry;
const names = table("names.tsv").map(([path = "", , name = "", value = ""]) => ({ path, name, value }));
const differences = new Map(table("deliberate-differences.tsv").map(([path = "", reason = ""]) => [path, reason]));
const present = names.filter(({ name }) => name !== "-");

describe("parity", () => {
  it("parity - the table is whole", () => {
    expect(names.length).toBe(395);
  });

  it("parity - every name of python-diameter's nodes and messages is in the public API", () => {
    expect(present.filter(({ name }) => find(name) === undefined).map(({ path, name }) => `${path}: ${name}`)).toEqual(
      [],
    );
  });

  it("parity - every constant has python-diameter's value", () => {
    for (const { name, value } of present.filter((row) => row.value !== "")) {
      expect(JSON.stringify(find(name)?.value), name).toBe(value);
    }
  });

  it("parity - what is not there stands in the list of deliberate differences with its reason, and nothing else does", () => {
    const absent = names.filter(({ name }) => name === "-").map(({ path }) => path);
    expect(new Set(absent)).toEqual(new Set(differences.keys()));
    expect([...differences.values()].filter((reason) => reason.length < 10)).toEqual([]);
  });
});

/** `Name` of the entry, `Class.member` of an instance, or `static Class.member`. */
function find(name: string): { readonly value: unknown } | undefined {
  const isStatic = name.startsWith("static ");
  const [owner = "", member] = name.replace("static ", "").split(".");
  if (member === undefined) return owner in api ? { value: api[owner] } : undefined;
  const holder = (isStatic ? api[owner] : instances[owner]) as Record<string, unknown> | undefined;
  return holder !== undefined && member in holder ? { value: holder[member] } : undefined;
}

function table(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}
