// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.561. */
export const ts29561: DictionaryModule = new DictionaryModule(
  {
    name: "ts29561",
    specification: "3GPP TS 29.561",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "3GPP-Notification", 110, 10415, "OctetString", "-", "",
      "3GPP-UE-MAC-Address", 111, 10415, "OctetString", "-", "",
      "3GPP-Authorization-Reference", 112, 10415, "OctetString", "-", "",
      "3GPP-Policy-Reference", 113, 10415, "OctetString", "-", "",
      "3GPP-Session-AMBR", 114, 10415, "OctetString", "-", "",
      "3GPP-NAI", 115, 10415, "OctetString", "-", "",
      "3GPP-Session-AMBR-v2", 116, 10415, "OctetString", "-", "",
      "3GPP-IP-Address-Pool-Id", 118, 10415, "OctetString", "-", "",
      "3GPP-S-NSSAI", 200, 10415, "UTF8String", "-", "",
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
