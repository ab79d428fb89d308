// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 5866. */
export const rfc5866: DictionaryModule = new DictionaryModule(
  {
    name: "rfc5866",
    specification: "RFC 5866",
    inherits: [],
    avps: [
      "QoS-Authorization-Data", 579, 0, "OctetString", "m", "",
      "Bound-Auth-Session-Id", 580, 0, "UTF8String", "m", "",
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
