// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.388. */
export const ts29388: DictionaryModule = new DictionaryModule(
  {
    name: "ts29388",
    specification: "3GPP TS 29.388",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "V2X-Update-Flags", 4601, 10415, "Unsigned32", "M", "",
      "V2X-Notify-Flags", 4602, 10415, "Unsigned32", "M", "",
      "PC5-RAT-Type", 4604, 10415, "Enumerated", "m", "",
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
