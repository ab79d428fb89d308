import type { Dictionary } from "../../src/dictionary/dictionary.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";

/** The dictionary that the vectors are read with. */
export const vectorDictionary: Dictionary = wholeDictionary();
