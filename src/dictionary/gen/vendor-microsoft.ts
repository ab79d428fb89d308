// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-microsoft. */
export const vendorMicrosoft: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_microsoft",
    vendorId: 311,
    vendorName: "Microsoft",
    inherits: [],
    avps: [
      "MS-CHAP-Response", 1, 311, "OctetString", "-", "",
      "MS-CHAP-Error", 2, 311, "UTF8String", "-", "",
      "MS-CHAP-NT-Enc-PW", 6, 311, "OctetString", "-", "",
      "MS-CHAP-Domain", 10, 311, "UTF8String", "-", "",
      "MS-CHAP-Challenge", 11, 311, "OctetString", "-", "",
      "MS-CHAP2-Response", 25, 311, "OctetString", "-", "",
      "MS-CHAP2-Success", 26, 311, "OctetString", "-", "",
      "MS-CHAP2-CPW", 27, 311, "OctetString", "-", "",
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
