// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 8581. */
export const rfc8581: DictionaryModule = new DictionaryModule(
  {
    name: "rfc8581",
    specification: "RFC 8581",
    inherits: [],
    avps: [
      "OC-Peer-Algo", 648, 0, "Unsigned64", "m", "",
      "SourceID", 649, 0, "DiameterIdentity", "m", "",
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
