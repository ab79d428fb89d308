// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29172 } from "./ts29172.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29173Groups } from "./ts29173-groups.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 29.172. */
export const ts29172Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29172_groups",
    specification: "3GPP TS 29.172",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29172","names":["Prioritized-List-Indicator","Periodic-Location-Support-Indicator","Deferred-Location-Type","Termination-Cause"]},{"module":"ts29272","names":["Visited-PLMN-Id"]},{"module":"ts29173_groups","names":["Serving-Node"]},{"module":"ts32299","names":["LCS-Name-String","LCS-Format-Indicator","LCS-Requestor-ID-String"]}],
    avps: [
      "LCS-EPS-Client-Name", 2501, 10415, "Grouped", "M", "",
      "LCS-Requestor-Name", 2502, 10415, "Grouped", "M", "",
      "Reporting-PLMN-List", 2543, 10415, "Grouped", "-", "",
      "PLMN-ID-List", 2544, 10415, "Grouped", "-", "",
      "Deferred-MT-LR-Data", 2547, 10415, "Grouped", "-", "",
      "Delayed-Location-Reporting-Data", 2555, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "LCS-EPS-Client-Name": "[LCS-Name-String [LCS-Format-Indicator",
      "LCS-Requestor-Name": "[LCS-Requestor-ID-String [LCS-Format-Indicator",
      "Reporting-PLMN-List": "1*20{PLMN-ID-List [Prioritized-List-Indicator 0*[AVP",
      "PLMN-ID-List": "{Visited-PLMN-Id [Periodic-Location-Support-Indicator 0*[AVP",
      "Deferred-MT-LR-Data": "{Deferred-Location-Type [Termination-Cause [Serving-Node 0*[AVP",
      "Delayed-Location-Reporting-Data": "[Termination-Cause [Serving-Node 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29172, ts29272, ts29173Groups, ts32299],
);
