// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** iana. */
export const iana: DictionaryModule = new DictionaryModule(
  {
    name: "iana",
    inherits: [],
    avps: [
      "Alternate-Peer", 275, 0, "DiameterIdentity", "M", "",
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
