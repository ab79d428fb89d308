// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.209. */
export const ts29209: DictionaryModule = new DictionaryModule(
  {
    name: "ts29209",
    specification: "3GPP TS 29.209",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Authorization-Token", 506, 10415, "OctetString", "M", "",
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
