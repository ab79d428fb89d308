import { readFileSync } from "node:fs";

/** A name of python-diameter and what stands for it here. */
export interface ParityName {
  readonly path: string;
  readonly kind: string;
  /** As `find` takes it; `-`: nothing does, and `differences` says why. */
  readonly name: string;
  /** JSON of a constant's value, else empty. */
  readonly value: string;
}

export const names: readonly ParityName[] = table("names.tsv").map(([path = "", kind = "", name = "", value = ""]) => ({
  path,
  kind,
  name,
  value,
}));

/** Why some names have nothing that stands for them, by their path. */
export const differences: ReadonlyMap<string, string> = new Map(
  table("deliberate-differences.tsv").map(([path = "", reason = ""]) => [path, reason]),
);

/** Where python-diameter does something odd, and what we do instead. */
export interface Quirk {
  readonly quirk: number;
  /** A user notices it when moving here; the migration page tells. */
  readonly isNoticed: boolean;
  readonly there: string;
  readonly here: string;
  /** The test that proves what we do. */
  readonly test: string;
  readonly title: string;
}

export const quirks: readonly Quirk[] = table("quirks.tsv").map(
  ([quirk = "", notice = "", there = "", here = "", test = "", title = ""]) => ({
    quirk: Number(quirk),
    isNoticed: notice === "yes",
    there,
    here,
    test,
    title,
  }),
);

/** Attributes of messages and groups whose name is not the one of python-diameter in camelCase. */
export const attributeNames: readonly { readonly here: string; readonly code: number; readonly vendorId: number }[] =
  table("attribute-names.tsv").map(([, here = "", avp = ""]) => {
    const [, code, vendorId = "0"] = /\((\d+)(?:@(\d+))?\)$/.exec(avp) ?? [];
    return { here, code: Number(code), vendorId: Number(vendorId) };
  });

function table(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}
