// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.343. */
export const ts29343: DictionaryModule = new DictionaryModule(
  {
    name: "ts29343",
    specification: "3GPP TS 29.343",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Origin-App-Layer-User-Id", 3600, 10415, "UTF8String", "M", "",
      "Target-App-Layer-User-Id", 3601, 10415, "UTF8String", "M", "",
      "ProSe-Function-ID", 3602, 10415, "OctetString", "M", "",
      "ProSe-Request-Type", 3603, 10415, "Unsigned32", "M", "",
      "PDUID", 3604, 10415, "OctetString", "-", "",
      "Application-Data", 3605, 10415, "UTF8String", "-", "",
      "Allowed-Suffixes-Number", 3606, 10415, "Unsigned32", "-", "",
      "ProSe-Code-Suffix-Mask", 3608, 10415, "Grouped", "-", "",
      "Suffix-Code", 3609, 10415, "OctetString", "-", "",
      "Suffix-Mask", 3610, 10415, "OctetString", "-", "",
      "Metadata-Indicator", 3612, 10415, "Unsigned32", "-", "",
    ],
    enums: {},
    defines: {
      "ProSe-Request-Type": [0,"APPLICATION_REGISTRATION_FOR_PROSE",1,"PROSE_MAP_REQUEST",2,"AUTHORIZATION_ANNOUNCE",3,"AUTHORIZATION_ANNOUNCE_ACE",4,"AUTHORIZATION_MONITOR",5,"AUTHORIZATION_MONITOR_ACE",6,"AUTHORIZATION_RESPONSE",8,"AUTHORIZATION_QUERY",9,"AUTHORIZATION_MATCH_REPORT",10,"QUERY_PERMISSION",11,"AUTHORIZATION_UPDATE",12,"AUTHORIZATION_ANNOUNCE_ACE_OPEN",13,"AUTHORIZATION_MONITOR_ACE_OPEN"],
      "Metadata-Indicator": [0,"NO_METADATA",1,"METADATA_UPDATE_DISALLOWED",2,"METADATA_UPDATE_ALLOWED"],
    },
    groups: {
      "ProSe-Code-Suffix-Mask": "{Suffix-Code 1*{Suffix-Mask 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
