import { existsSync, readFileSync } from "node:fs";
import { DictionaryError } from "../errors.ts";
import { parseDia } from "./dia/parser.ts";
import { type FindModule, resolveModule } from "./dia/resolve.ts";
import { dictionaryFromText, knownModules, type LoadOptions } from "./from-text.ts";
import type { DictionaryModule } from "./module.ts";

/**
 * Makes a module of a dictionary text or file (`.dia`), to be given to `Dictionary.extend`.
 * @throws DictionaryError that names file, line, column and what was expected there, or why the file can't be read.
 */
export function loadDictionary(
  source: string | { readonly file: string },
  options: LoadOptions = {},
): DictionaryModule {
  if (typeof source === "string") return dictionaryFromText(source, options);
  return new Loader(options).load(source.file);
}

/**
 * Finds modules as a file finds those that it inherits from: among the ones that are given, the base protocol, and the files
 * of its folder; a text has no folder.
 */
export function dictionaryFinder(file: string | undefined, options: LoadOptions = {}): FindModule {
  const loader = new Loader(options);
  return (name) => loader.find(name, file);
}

/** Finds the modules that a file inherits from: those that were given, and others in the file's folder. */
class Loader {
  readonly #modules: Map<string, DictionaryModule>;
  readonly #open = new Set<string>();

  constructor(options: LoadOptions) {
    this.#modules = knownModules(options);
  }

  load(file: string): DictionaryModule {
    if (this.#open.has(file)) throw new DictionaryError(`${file}: the dictionary inherits from itself`);
    this.#open.add(file);
    const module = resolveModule(parseDia(readText(file), file), (name) => this.find(name, file));
    this.#open.delete(file);
    return module;
  }

  /** `file` is the one that inherits. */
  find(name: string, file?: string): DictionaryModule | undefined {
    return this.#modules.get(name) ?? (file === undefined ? undefined : this.#loadNeighbour(file, name));
  }

  #loadNeighbour(file: string, name: string): DictionaryModule | undefined {
    if (!/^[\w.-]+$/.test(name)) return undefined;
    const folder = file.slice(0, file.search(/[^/\\]*$/));
    // Erlang's module names have underscores where our files have hyphens.
    const candidates = [name, name.replaceAll("_", "-")].map((base) => `${folder}${base}.dia`);
    const neighbour = candidates.find((candidate) => existsSync(candidate));
    if (neighbour === undefined) return undefined;
    const module = this.load(neighbour);
    this.#modules.set(name, module);
    return module;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new DictionaryError(`Dictionary ${file} can't be read: ${(error as Error).message}`, { cause: error });
  }
}
