// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-sun. */
export const vendorSun: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_sun",
    vendorId: 42,
    vendorName: "Sun",
    inherits: [],
    avps: [
      "Ping-Timestamp-Secs", 1, 42, "Unsigned32", "-", "",
      "Ping-Timestamp-Usecs", 2, 42, "Unsigned32", "-", "",
      "Ping-Timestamp", 3, 42, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Ping-Timestamp": "0*[Ping-Timestamp-Secs 0*[Ping-Timestamp-Usecs",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
