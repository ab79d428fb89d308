// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts32299 } from "./ts32299.ts";

/** vendor-inovar-groups. */
export const vendorInovarGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_inovar_groups",
    vendorId: 41897,
    vendorName: "Inovar",
    inherits: [{"module":"ts32299","names":["Calling-Party-Address"]}],
    avps: [
      "Inovar-Calling-Party-Info", 4011, 41897, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Inovar-Calling-Party-Info": "0*[Calling-Party-Address",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts32299],
);
