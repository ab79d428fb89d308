import { parseDia } from "./dia/parser.ts";
import { resolveModule } from "./dia/resolve.ts";
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
 * Makes a module of a dictionary text (`.dia`), to be given to `Dictionary.extend`.
 * @throws DictionaryError that names line, column and what was expected there.
 */
export function dictionaryFromText(text: string, options: LoadOptions = {}): DictionaryModule {
  const modules = knownModules(options);
  return resolveModule(parseDia(text), (name) => modules.get(name));
}

/** The modules that a text may inherit from, by name: the base protocol, and those that are given. */
export function knownModules({ inherits = [] }: LoadOptions): Map<string, DictionaryModule> {
  const modules = new Map(BUILT_IN);
  for (const module of inherits) modules.set(module.name, module);
  return modules;
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
