// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.153. */
export const ts29153: DictionaryModule = new DictionaryModule(
  {
    name: "ts29153",
    specification: "3GPP TS 29.153",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Ns-Request-Type", 4102, 10415, "Unsigned32", "M", "",
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
