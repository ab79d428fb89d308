// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29388 } from "./ts29388.ts";
import { ts29272 } from "./ts29272.ts";

/** 3GPP TS 29.388. */
export const ts29388Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29388_groups",
    specification: "3GPP TS 29.388",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29388","names":["PC5-RAT-Type"]},{"module":"ts29272","names":["Visited-PLMN-Id"]}],
    avps: [
      "V2X-PC5-Allowed-PLMN", 4600, 10415, "Grouped", "M", "",
      "PLMN-Allowed-PC5-RATs", 4603, 10415, "Grouped", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "V2X-PC5-Allowed-PLMN": "0*[Visited-PLMN-Id 0*[PLMN-Allowed-PC5-RATs 0*[AVP",
      "PLMN-Allowed-PC5-RATs": "{Visited-PLMN-Id 1*{PC5-RAT-Type 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29388, ts29272],
);
