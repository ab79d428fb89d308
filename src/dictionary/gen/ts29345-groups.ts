// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29345 } from "./ts29345.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29329Groups } from "./ts29329-groups.ts";

/** 3GPP TS 29.345. */
export const ts29345Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29345_groups",
    specification: "3GPP TS 29.345",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29345"},{"module":"ts29272","names":["Visited-PLMN-Id"]},{"module":"ts29336","names":["Service-Result"]},{"module":"ts29329_groups","names":["User-Identity"]}],
    avps: [
      "Discovery-Auth-Request", 3854, 10415, "Grouped", "M", "",
      "Discovery-Auth-Response", 3855, 10415, "Grouped", "M", "",
      "Match-Request", 3856, 10415, "Grouped", "M", "",
      "Match-Report-Info", 3857, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Discovery-Auth-Request": "{Discovery-Type [User-Identity [ProSe-App-Id [ProSe-App-Code [ProSe-App-Code-Suffix-Range [ProSe-Validity-Timer [App-Identifier [Requesting-RPAUID [Target-RPAUID [Target-PDUID [ProSe-Restricted-Code 0*[ProSe-Restricted-Code-Suffix-Range [Banned-RPAUID [Banned-PDUID [Service-Result [PC5-tech 0*[AVP",
      "Discovery-Auth-Response": "{Discovery-Type 0*[ProSe-Discovery-Filter [Visited-PLMN-Id [ProSe-Restricted-Code [ProSe-Validity-Timer [Code-Sending-Security-Material [Code-Receiving-Security-Material [DUIK [PC5-tech 0*[AVP",
      "Match-Request": "{Discovery-Type [User-Identity [Visited-PLMN-Id 0*[ProSe-App-Code-Info [PC5-tech 0*[AVP",
      "Match-Report-Info": "{Discovery-Type [User-Identity 0*[ProSe-App-Id 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29345, ts29272, ts29336, ts29329Groups],
);
