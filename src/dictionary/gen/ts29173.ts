// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.173. */
export const ts29173: DictionaryModule = new DictionaryModule(
  {
    name: "ts29173",
    specification: "3GPP TS 29.173",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "LMSI", 2400, 10415, "OctetString", "M", "",
      "MME-Name", 2402, 10415, "DiameterIdentity", "M", "",
      "MSC-Number", 2403, 10415, "OctetString", "M", "",
      "LCS-Capabilities-Sets", 2404, 10415, "Unsigned32", "M", "",
      "GMLC-Address", 2405, 10415, "Address", "M", "",
      "PPR-Address", 2407, 10415, "Address", "M", "",
      "MME-Realm", 2408, 10415, "DiameterIdentity", "-", "",
      "SGSN-Name", 2409, 10415, "DiameterIdentity", "-", "",
      "SGSN-Realm", 2410, 10415, "DiameterIdentity", "-", "",
      "RIA-Flags", 2411, 10415, "Unsigned32", "-", "",
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
