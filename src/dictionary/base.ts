import { Dictionary } from "./dictionary.ts";
import { rfc6733 } from "./gen/rfc6733.ts";

/** The base protocol: what every node has, and the default wherever a dictionary can be given. */
export const baseDictionary: Dictionary = new Dictionary([rfc6733]);
