// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-huawei-groups-2. */
export const vendorHuaweiGroups2: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_huawei_groups_2",
    vendorId: 2011,
    vendorName: "Huawei",
    inherits: [],
    avps: [
      "Source-Addr", 20408, 2011, "UTF8String", "M", "",
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
