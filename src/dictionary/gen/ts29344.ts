// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.344. */
export const ts29344: DictionaryModule = new DictionaryModule(
  {
    name: "ts29344",
    specification: "3GPP TS 29.344",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "ProSe-Permission", 3702, 10415, "Unsigned32", "M", "",
      "ProSe-Direct-Allowed", 3704, 10415, "Unsigned32", "M", "",
      "UPR-Flags", 3705, 10415, "Unsigned32", "M", "",
      "PNR-Flags", 3706, 10415, "Unsigned32", "M", "",
      "Authorized-Discovery-Range", 3708, 10415, "Unsigned32", "-", "",
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
