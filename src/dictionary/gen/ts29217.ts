// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";

/** 3GPP TS 29.217. */
export const ts29217: DictionaryModule = new DictionaryModule(
  {
    name: "ts29217",
    specification: "3GPP TS 29.217",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc7155","names":["Called-Station-Id"]},{"module":"ts29061","names":["3GPP-User-Location-Info"]}],
    avps: [
      "Aggregated-Congestion-Info", 4000, 10415, "Grouped", "M", "",
      "Aggregated-RUCI-Report", 4001, 10415, "Grouped", "M", "",
      "Congestion-Level-Definition", 4002, 10415, "Grouped", "-", "",
      "Congestion-Level-Range", 4003, 10415, "Unsigned32", "-", "",
      "Congestion-Level-Set-Id", 4004, 10415, "Unsigned32", "-", "",
      "Congestion-Level-Value", 4005, 10415, "Unsigned32", "M", "",
      "Congestion-Location-Id", 4006, 10415, "Grouped", "-", "",
      "Conditional-Restriction", 4007, 10415, "Unsigned32", "-", "",
      "eNodeB-Id", 4008, 10415, "OctetString", "M", "",
      "IMSI-List", 4009, 10415, "OctetString", "M", "",
      "RCAF-Id", 4010, 10415, "DiameterIdentity", "M", "",
      "Reporting-Restriction", 4011, 10415, "Unsigned32", "-", "",
      "RUCI-Action", 4012, 10415, "Unsigned32", "-", "",
      "Extended-eNodeB-ID", 4013, 10415, "OctetString", "-", "",
    ],
    enums: {},
    defines: {
      "Reporting-Restriction": [0,"NO_REPORTING_RESTRICTION",1,"CONDITIONAL_REPORTING_RESTRICTION",2,"UNCONDITIONAL_REPORTING_RESTRICTION"],
      "RUCI-Action": [0,"DISABLE_RUCI_REPORTING",1,"ENABLE_RUCI_REPORTING",2,"RELEASE_CONTEXT"],
    },
    groups: {
      "Aggregated-Congestion-Info": "[Congestion-Location-Id [IMSI-List 0*[AVP",
      "Aggregated-RUCI-Report": "1*{Aggregated-Congestion-Info [Called-Station-Id [Congestion-Level-Value [Congestion-Level-Set-Id 0*[AVP",
      "Congestion-Level-Definition": "{Congestion-Level-Set-Id {Congestion-Level-Range 0*[AVP",
      "Congestion-Location-Id": "[3GPP-User-Location-Info [eNodeB-Id [Extended-eNodeB-ID 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc7155, ts29061],
);
