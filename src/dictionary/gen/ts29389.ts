// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.389. */
export const ts29389: DictionaryModule = new DictionaryModule(
  {
    name: "ts29389",
    specification: "3GPP TS 29.389",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "V2X-Permission-in-VPLMN", 4701, 10415, "Unsigned32", "M", "",
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
