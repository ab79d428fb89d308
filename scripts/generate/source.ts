import { readdirSync, readFileSync } from "node:fs";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import type { DiaFile } from "../../src/dictionary/dia/syntax.ts";
import type { DictionaryModule } from "../../src/dictionary/module.ts";

/** A dictionary file with the names that its generated modules have. */
export interface Source {
  readonly module: DictionaryModule;
  /** The file's name without `.dia`, and that of what is generated from it. */
  readonly base: string;
  /** How the module is called in generated code. */
  readonly identifier: string;
  readonly inherits: readonly Source[];
}

/** Reads all dictionary files, each behind those that it inherits from. */
export function readSources(folder: string): Source[] {
  const files = new Map<string, { base: string; file: DiaFile }>();
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith(".dia"))
    .sort()) {
    const file = parseDia(readFileSync(`${folder}/${name}`, "utf8"), `dictionary/${name}`);
    const base = name.replace(/\.dia$/, "");
    files.set(file.name ?? base, { base, file });
  }
  const done = new Map<string, Source>();
  const visit = (name: string, trail: readonly string[]): Source | undefined => {
    const known = done.get(name);
    const entry = files.get(name);
    if (known !== undefined || entry === undefined) return known;
    if (trail.includes(name))
      throw new Error(`Dictionaries inherit from each other in a circle: ${[...trail, name].join(" → ")}`);
    const inherits = entry.file.inherits
      .map(({ module }) => visit(module, [...trail, name]))
      .filter((source) => source !== undefined);
    const module = resolveModule(entry.file, (wanted) => done.get(wanted)?.module);
    const source = { module, base: entry.base, identifier: identifierOf(entry.base), inherits };
    done.set(name, source);
    return source;
  };
  for (const name of files.keys()) visit(name, []);
  return [...done.values()];
}

function identifierOf(base: string): string {
  return base.replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
