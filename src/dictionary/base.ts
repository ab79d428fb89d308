import { Dictionary } from "./dictionary.ts";
export const baseDictionary: Dictionary = new Dictionary([]);
