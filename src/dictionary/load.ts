// biome-ignore lint/style/noRestrictedImports: the one place of this floor that reads a file, when it is asked to.
import { readFileSync } from "node:fs";
import { DictionaryError } from "../errors.ts";
import { parseDia } from "./dia/parser.ts";
import { resolveModule } from "./dia/resolve.ts";
import type { DictionaryModule } from "./module.ts";

/** What a dictionary text may refer to. */
export interface LoadOptions {
  /** The modules that `@inherits` finds by their names. */
  readonly inherits?: Iterable<DictionaryModule>;
}

/**
 * Makes a module of a dictionary text or file (`.dia`), to be given to `Dictionary.extend`.
 * @throws DictionaryError that names file, line, column and what was expected there, or why the file can't be read.
 */
export function loadDictionary(
  source: string | { readonly file: string },
  options: LoadOptions = {},
): DictionaryModule {
  const inherits = new Map([...(options.inherits ?? [])].map((module) => [module.name, module]));
  const [text, file] = typeof source === "string" ? [source, "dictionary"] : [readText(source.file), source.file];
  return resolveModule(parseDia(text, file), (name) => inherits.get(name));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new DictionaryError(`Dictionary ${file} can't be read: ${(error as Error).message}`, { cause: error });
  }
}
