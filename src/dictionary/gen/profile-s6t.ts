// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29217 } from "./ts29217.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 29.336. */
export const profileS6t: DictionaryModule = new DictionaryModule(
  {
    name: "profile_s6t",
    specification: "3GPP TS 29.336",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "s6t",
    inherits: [{"module":"rfc6733","names":["User-Name"]},{"module":"ts29217","names":["eNodeB-Id","Extended-eNodeB-ID"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29272","names":["E-UTRAN-Cell-Global-Identity","Tracking-Area-Identity","Current-Location-Retrieved","Age-Of-Location-Information","Cell-Global-Identity","Service-Area-Identity","Routing-Area-Identity"]},{"module":"ts29336","names":["External-Identifier","Type-Of-External-Identifier"]},{"module":"ts32299","names":["User-CSG-Information"]}],
    avps: [
      "MME-Location-Information", 1600, 10415, "Grouped", "-", "3GPP TS 29.272",
      "SGSN-Location-Information", 1601, 10415, "Grouped", "-", "3GPP TS 29.272",
      "User-Identifier", 3102, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "MME-Location-Information": "[E-UTRAN-Cell-Global-Identity [Tracking-Area-Identity [Current-Location-Retrieved [Age-Of-Location-Information [User-CSG-Information [eNodeB-Id [Extended-eNodeB-ID 0*[AVP",
      "SGSN-Location-Information": "[Cell-Global-Identity [Service-Area-Identity [Routing-Area-Identity [Current-Location-Retrieved [Age-Of-Location-Information [User-CSG-Information 0*[AVP",
      "User-Identifier": "[User-Name [MSISDN [External-Identifier [Type-Of-External-Identifier 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29217, ts29329, ts29272, ts29336, ts32299],
);
