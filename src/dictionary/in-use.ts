import { baseDictionary } from "./base.ts";
import type { Dictionary } from "./dictionary.ts";

let inUse: Dictionary = baseDictionary;

/** The dictionary that counts wherever none is given: the base protocol's, until another one is put in use. */
export function dictionaryInUse(): Dictionary {
  return inUse;
}

/** From now on this one counts. The package does it once, with its default dictionary, when its main entry is loaded. */
export function putInUse(dictionary: Dictionary): void {
  inUse = dictionary;
}
