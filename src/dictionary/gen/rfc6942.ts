// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 6942. */
export const rfc6942: DictionaryModule = new DictionaryModule(
  {
    name: "rfc6942",
    specification: "RFC 6942",
    inherits: [],
    avps: [
      "ERP-RK-Request", 618, 0, "Grouped", "m", "",
      "ERP-Realm", 619, 0, "DiameterIdentity", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "ERP-RK-Request": "{ERP-Realm 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
