import type { Dictionary } from "../dictionary/dictionary.ts";
import { modules } from "../dictionary/gen/all.ts";
import { loadDictionary } from "../dictionary/load.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { wholeDictionary } from "../dictionary/whole.ts";

/** The whole dictionary, extended by dictionary files of the user (`--dictionary FILE`, several times). */
export async function commandLineDictionary(files: readonly string[] = []): Promise<Dictionary> {
  const dictionary = wholeDictionary();
  return files.length === 0 ? dictionary : dictionary.extend(...loadFiles(files));
}

/** The modules behind {@link commandLineDictionary}: all formats, those of profiles too. */
export function commandLineModules(files: readonly string[] = []): DictionaryModule[] {
  return [...modules, ...loadFiles(files)];
}

/** Each file may inherit from the built-in ones and from those that stand before it. */
function loadFiles(files: readonly string[]): DictionaryModule[] {
  const known = [...modules];
  for (const file of files) known.push(loadDictionary({ file }, { inherits: known }));
  return known.slice(modules.length);
}
