import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quirks } from "./names.ts";

describe("quirk list", () => {
  it("quirk list - holds the 75 quirks of python-diameter in their order", () => {
    expect(quirks.map(({ quirk }) => quirk)).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
  });

  it.each(quirks)("quirk list - Q$quirk, $here: the test that proves it is there", ({ test, title }) => {
    const source = readFileSync(new URL(`../${test}`, import.meta.url), "utf8");
    expect(title.length).toBeGreaterThan(10);
    expect(source.replaceAll(/"\s*\+\s*"/g, "")).toContain(title);
  });
});
