import { type Command, Option } from "commander";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { loadDictionary } from "../dictionary/load.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { wholeDictionary, wholeModules } from "../dictionary/whole.ts";

/** `--dictionary FILE`, which all commands take, several times too. */
export function dictionaryOption(): Option {
  return new Option(
    "--dictionary <file>",
    "add a dictionary file (.dia); it may inherit from those before it and from the built-in ones",
  ).argParser((file: string, before: readonly string[] = []) => [...before, file]);
}

/** The whole dictionary, with or without command classes, extended by the files that the command line names. */
export function commandLineDictionary(command: Command, whole: Dictionary = wholeDictionary()): Dictionary {
  const files = loadFiles(command);
  return files.length === 0 ? whole : whole.extend(...files);
}

/** The modules behind {@link commandLineDictionary}: all formats, those of profiles too. */
export function commandLineModules(command: Command): DictionaryModule[] {
  const modules = wholeModules();
  return [...modules, ...loadFiles(command, modules)];
}

/** Each file may inherit from the built-in modules and from the files before it. */
function loadFiles(command: Command, builtIn?: readonly DictionaryModule[]): DictionaryModule[] {
  const { dictionary: files = [] } = command.optsWithGlobals<{ readonly dictionary?: readonly string[] }>();
  if (files.length === 0) return [];
  const known = [...(builtIn ?? wholeModules())];
  const builtInCount = known.length;
  for (const file of files) known.push(loadDictionary({ file }, { inherits: known }));
  return known.slice(builtInCount);
}
