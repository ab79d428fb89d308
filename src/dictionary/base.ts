import { Dictionary } from "./dictionary.ts";
import { accounting } from "./gen/accounting.ts";
import { rfc6733 } from "./gen/rfc6733.ts";

/** The base protocol with its accounting: what every node has, and the default wherever a dictionary can be given. */
export const baseDictionary: Dictionary = new Dictionary([rfc6733, accounting]);
