// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 4818. */
export const rfc4818: DictionaryModule = new DictionaryModule(
  {
    name: "rfc4818",
    specification: "RFC 4818",
    inherits: [],
    avps: [
      "Delegated-IPv6-Prefix", 123, 0, "OctetString", "m", "",
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
