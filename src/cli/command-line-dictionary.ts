import { type Command, Option } from "commander";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { modules } from "../dictionary/gen/all.ts";
import { loadDictionary } from "../dictionary/load.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { wholeDictionary } from "../dictionary/whole.ts";

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
  return [...modules, ...loadFiles(command)];
}

function loadFiles(command: Command): DictionaryModule[] {
  const { dictionary = [] } = command.optsWithGlobals<{ readonly dictionary?: readonly string[] }>();
  const known = [...modules];
  for (const file of dictionary) known.push(loadDictionary({ file }, { inherits: known }));
  return known.slice(modules.length);
}
