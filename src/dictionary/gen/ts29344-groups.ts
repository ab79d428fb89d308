// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29344 } from "./ts29344.ts";
import { ts29272 } from "./ts29272.ts";

/** 3GPP TS 29.344. */
export const ts29344Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29344_groups",
    specification: "3GPP TS 29.344",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"ts29173","names":["MME-Name"]},{"module":"ts29344","names":["ProSe-Permission","Authorized-Discovery-Range","ProSe-Direct-Allowed"]},{"module":"ts29272","names":["Visited-PLMN-Id","E-UTRAN-Cell-Global-Identity","Tracking-Area-Identity","Age-Of-Location-Information"]}],
    avps: [
      "ProSe-Subscription-Data", 3701, 10415, "Grouped", "M", "",
      "ProSe-Allowed-PLMN", 3703, 10415, "Grouped", "M", "",
      "ProSe-Initial-Location-Information", 3707, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "ProSe-Subscription-Data": "{ProSe-Permission 0*[ProSe-Allowed-PLMN [3GPP-Charging-Characteristics 0*[AVP",
      "ProSe-Allowed-PLMN": "[Visited-PLMN-Id [Authorized-Discovery-Range [ProSe-Direct-Allowed 0*[AVP",
      "ProSe-Initial-Location-Information": "[MME-Name [E-UTRAN-Cell-Global-Identity [Tracking-Area-Identity [Age-Of-Location-Information 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29061, ts29173, ts29344, ts29272],
);
