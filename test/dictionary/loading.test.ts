import { afterAll, describe, expect, it } from "vitest";
import { gx } from "../../src/dictionary/gen/gx.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";
import { type Built, build, costOf } from "./built.ts";

const built: Built[] = [];

function load(name: string, entry: string): Built {
  const one = build(`loading-${name}`, entry);
  built.push(one);
  return one;
}

afterAll(() => {
  for (const one of built) one.remove();
});

/** The names of a module's file and of all that it inherits from. */
function inheritedNames(module: DictionaryModule, names: Set<string> = new Set()): Set<string> {
  names.add(module.name.replaceAll("_", "-"));
  for (const inherited of module.inherited) inheritedNames(inherited, names);
  return names;
}

describe("dictionary, loading", () => {
  it("dictionary, loading - a fresh process has everything in under 60 ms and 25 MB", () => {
    const whole = load("whole", "src/dictionary/whole.ts");
    const cost = costOf(whole.url("src/dictionary/whole.ts"), "wholeDictionary", 7);
    expect(cost.milliseconds).toBeLessThan(60);
    expect(cost.megabytes).toBeLessThan(25);
  });

  it("dictionary, loading - the package's root brings the base protocol, accounting and the applications' names", () => {
    const { loaded } = load("root", "src/index.ts");
    expect(loaded.filter((path) => path.includes("/gen/"))).toEqual([
      "src/constants/gen/application-vendors.ts",
      "src/constants/gen/applications.ts",
      "src/constants/gen/vendors.ts",
      "src/dictionary/gen/accounting.ts",
      "src/dictionary/gen/rfc6733.ts",
      "src/message/gen/accounting.ts",
      "src/message/gen/rfc6733.ts",
    ]);
  });

  it("dictionary, loading - an interface brings its own data and what that inherits", () => {
    const { loaded } = load("gx", "src/interfaces/gen/gx.ts");
    const data = loaded.filter((path) => path.startsWith("src/dictionary/gen/")).map((path) => path.slice(19, -3));
    expect(new Set(data)).toEqual(new Set([...inheritedNames(gx), "accounting"]));
  });
});
