// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.210. */
export const ts29210: DictionaryModule = new DictionaryModule(
  {
    name: "ts29210",
    specification: "3GPP TS 29.210",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "PDP-Session-operation", 1015, 10415, "Enumerated", "M", "",
    ],
    enums: {
      "PDP-Session-operation": {"open":false,"values":[0,"PDP-SESSION-TERMINATION"]},
    },
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
