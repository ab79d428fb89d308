// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 7075. */
export const rfc7075: DictionaryModule = new DictionaryModule(
  {
    name: "rfc7075",
    specification: "RFC 7075",
    inherits: [],
    avps: [
      "Redirect-Realm", 620, 0, "DiameterIdentity", "m", "",
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
