// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29343 } from "./ts29343.ts";
import { ts29345 } from "./ts29345.ts";

/** 3GPP TS 29.343. */
export const ts29343Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29343_groups",
    specification: "3GPP TS 29.343",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29343","names":["PDUID","Metadata-Indicator","ProSe-Code-Suffix-Mask"]},{"module":"ts29345","names":["Target-RPAUID","Target-PDUID"]}],
    avps: [
      "Monitor-Target", 3607, 10415, "Grouped", "-", "",
      "Banned-User-Target", 3611, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Monitor-Target": "{Target-RPAUID {PDUID [Metadata-Indicator 0*[ProSe-Code-Suffix-Mask 0*[AVP",
      "Banned-User-Target": "{Target-RPAUID {Target-PDUID 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29343, ts29345],
);
