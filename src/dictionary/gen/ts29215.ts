// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.215. */
export const ts29215: DictionaryModule = new DictionaryModule(
  {
    name: "ts29215",
    specification: "3GPP TS 29.215",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Subsession-Id", 2202, 10415, "Unsigned32", "M", "",
      "Subsession-Operation", 2203, 10415, "Enumerated", "M", "",
      "Multiple-BBERF-Action", 2204, 10415, "Enumerated", "M", "",
      "UE-Local-IPv6-Prefix", 2205, 10415, "OctetString", "M", "",
      "DRA-Deployment", 2206, 10415, "Enumerated", "-", "",
      "PCRF-Address", 2207, 10415, "DiameterIdentity", "M", "",
      "DRA-Binding", 2208, 10415, "Enumerated", "-", "",
    ],
    enums: {
      "Subsession-Operation": {"open":false,"values":[0,"TERMINATION",1,"ESTABLISHMENT",2,"MODIFICATION"]},
      "Multiple-BBERF-Action": {"open":false,"values":[0,"ESTABLISHMENT",1,"TERMINATION"]},
      "DRA-Binding": {"open":false,"values":[0,"DRA_BINDING_DELETION"]},
    },
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
