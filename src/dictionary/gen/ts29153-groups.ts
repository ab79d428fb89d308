// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29217 } from "./ts29217.ts";
import { ts29154 } from "./ts29154.ts";

/** 3GPP TS 29.153. */
export const ts29153Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29153_groups",
    specification: "3GPP TS 29.153",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29217","names":["Congestion-Level-Value"]},{"module":"ts29154","names":["Network-Area-Info-List"]}],
    avps: [
      "Network-Congestion-Area-Report", 4101, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Network-Congestion-Area-Report": "{Network-Area-Info-List [Congestion-Level-Value 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29217, ts29154],
);
