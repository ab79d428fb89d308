import { readdirSync, readFileSync } from "node:fs";
import * as entry from "../../src/index.ts";
import { instances } from "./instances.ts";

const api: Readonly<Record<string, unknown>> = entry;
const ROOT = new URL("../../", import.meta.url);

/**
 * Looks a name up in what users can import: `Name` or `type Name` of the root, `Class.member` of an instance,
 * `static Class.member`, `Interface.member`, a parameter as `Class(parameter)` or `Class.method(parameter)`, `entry` of the
 * package.
 */
export function find(name: string): { readonly value: unknown } | undefined {
  const [, keyword, subject = ""] = /^(?:(static|type|entry) )?(.+)$/.exec(name) ?? [];
  if (keyword === "entry") return isEntry(subject) ? { value: subject } : undefined;
  if (keyword === "type") return isExportedType(subject) ? { value: subject } : undefined;
  const [, callee = "", parameter = ""] = /^([^(]+)\((\w+)\)$/.exec(subject) ?? [];
  if (parameter !== "") return hasParameter(callee, parameter) ? { value: parameter } : undefined;
  const [owner = "", member] = subject.split(".");
  if (member === undefined) return owner in api ? { value: api[owner] } : undefined;
  const holder = (keyword === "static" ? api[owner] : instances[owner]) as Record<string, unknown> | undefined;
  if (holder !== undefined) return member in holder ? { value: holder[member] } : undefined;
  return isExportedType(owner) && membersOf(owner).has(member) ? { value: member } : undefined;
}

function isEntry(specifier: string): boolean {
  const { name, exports } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  return specifier === name || `.${specifier.slice(name.length)}` in exports;
}

/** Types leave nothing at run time: the text of the entry lists them. */
function isExportedType(name: string): boolean {
  const text = readFileSync(new URL("src/index.ts", ROOT), "utf8");
  return new RegExp(`export type \\{[^}]*\\b${name}\\b[^}]*\\}|\\btype ${name}\\b`).test(text);
}

/** The names of an interface's members, read from its declaration. */
function membersOf(name: string): ReadonlySet<string> {
  for (const file of readdirSync(new URL("src/", ROOT), { recursive: true, encoding: "utf8" })) {
    if (file.includes("gen/") || !file.endsWith(".ts")) continue;
    const text = readFileSync(new URL(`src/${file}`, ROOT), "utf8");
    const [, body] = new RegExp(`^export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, "m").exec(text) ?? [];
    if (body !== undefined)
      return new Set([...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, key = ""]) => key));
  }
  return new Set();
}

function hasParameter(callee: string, parameter: string): boolean {
  const [owner = "", method] = callee.split(".");
  const source =
    method === undefined
      ? /\bconstructor\(([\s\S]*?)\) \{/.exec(String(api[owner]))?.[1]
      : /^\w+\(([\s\S]*?)\) \{/.exec(String((instances[owner] as Record<string, unknown> | undefined)?.[method]))?.[1];
  return source?.split(",").some((part) => part.trim().split(/\W/)[0] === parameter) ?? false;
}
