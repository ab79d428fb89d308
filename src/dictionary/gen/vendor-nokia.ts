// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-nokia. */
export const vendorNokia: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_nokia",
    vendorId: 94,
    vendorName: "Nokia",
    inherits: [],
    avps: [
      "Nokia-IMS-Media-Component-Id", 5101, 94, "Unsigned32", "-", "",
      "Nokia-Time-Of-First-Usage", 5103, 94, "Time", "-", "",
      "Nokia-Time-Of-Last-Usage", 5104, 94, "Time", "-", "",
      "Nokia-Session-Start-Indicator", 5105, 94, "OctetString", "-", "",
      "Nokia-Rulebase-Id", 5106, 94, "UTF8String", "-", "",
      "Nokia-Quota-Consumption-Time", 5109, 94, "Unsigned32", "-", "",
      "Nokia-Quota-Holding-Time", 5110, 94, "Unsigned32", "-", "",
      "Nokia-URI", 5112, 94, "UTF8String", "-", "",
      "NSN-Token-Value", 5113, 94, "OctetString", "M", "",
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
