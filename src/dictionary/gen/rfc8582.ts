// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 8582. */
export const rfc8582: DictionaryModule = new DictionaryModule(
  {
    name: "rfc8582",
    specification: "RFC 8582",
    inherits: [],
    avps: [
      "OC-Maximum-Rate", 670, 0, "Unsigned32", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
