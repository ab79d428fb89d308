import { existsSync, readFileSync } from "node:fs";
import { DictionaryError } from "../errors.ts";
import { parseDia } from "./dia/parser.ts";
import { type FindModule, resolveModule } from "./dia/resolve.ts";
import { accounting } from "./gen/accounting.ts";
import { rfc6733 } from "./gen/rfc6733.ts";
import type { DictionaryModule } from "./module.ts";

/** The modules and files that a dictionary text may refer to. */
export interface LoadOptions {
  /**
   * The modules that `@inherits` finds by their names, for example those of `diameter-ts/gx`; the base protocol is always
   * there, and a file finds others in its folder.
   */
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
  const loader = new Loader(options);
  if (typeof source === "string") return resolveModule(parseDia(source), (name) => loader.find(name));
  return loader.load(source.file);
}

/**
 * Finds modules as a file finds those that it inherits from: among the ones that are given, the base protocol, and the files
 * of its folder; a text has no folder.
 */
export function dictionaryFinder(file: string | undefined, options: LoadOptions = {}): FindModule {
  const loader = new Loader(options);
  return (name) => loader.find(name, file);
}

/** The base protocol, under the names of Erlang/OTP's dictionaries too: they have the same AVPs. */
const BUILT_IN: readonly (readonly [string, DictionaryModule])[] = [
  ["rfc6733", rfc6733],
  ["accounting", accounting],
  ["diameter_gen_base_rfc3588", rfc6733],
  ["diameter_gen_base_rfc6733", rfc6733],
  ["diameter_gen_base_accounting", accounting],
  ["diameter_gen_acct_rfc6733", accounting],
];

/** Finds the modules that a file inherits from: those that were given, and others in the file's folder. */
class Loader {
  readonly #modules: Map<string, DictionaryModule>;
  readonly #open = new Set<string>();

  constructor({ inherits = [] }: LoadOptions) {
    this.#modules = new Map(BUILT_IN);
    for (const module of inherits) this.#modules.set(module.name, module);
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
