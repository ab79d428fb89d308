import { baseDictionary } from "../../src/dictionary/base.ts";
import type { Dictionary } from "../../src/dictionary/dictionary.ts";

/** The dictionary that the vectors are read with. */
export const vectorDictionary: Dictionary = baseDictionary;
