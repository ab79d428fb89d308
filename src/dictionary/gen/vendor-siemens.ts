// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-siemens. */
export const vendorSiemens: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_siemens",
    vendorId: 4329,
    vendorName: "Siemens_AG",
    inherits: [],
    avps: [
      "Siemens-IMSI", 1106, 4329, "UTF8String", "M", "Siemens",
      "Siemens-MSIDN", 1107, 4329, "UTF8String", "M", "Siemens",
      "Siemens-Server-Name", 1110, 4329, "UTF8String", "M", "Siemens",
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
