// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29272 } from "./ts29272.ts";

/** 3GPP TS 29.173. */
export const ts29173Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29173_groups",
    specification: "3GPP TS 29.173",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29173","names":["SGSN-Name","SGSN-Realm","MME-Name","MME-Realm","MSC-Number","LCS-Capabilities-Sets","GMLC-Address"]},{"module":"ts29273","names":["3GPP-AAA-Server-Name"]},{"module":"ts29272","names":["SGSN-Number"]}],
    avps: [
      "Serving-Node", 2401, 10415, "Grouped", "M", "",
      "Additional-Serving-Node", 2406, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Serving-Node": "[SGSN-Number [SGSN-Name [SGSN-Realm [MME-Name [MME-Realm [MSC-Number [3GPP-AAA-Server-Name [LCS-Capabilities-Sets [GMLC-Address 0*[AVP",
      "Additional-Serving-Node": "[SGSN-Number [MME-Name [SGSN-Name [SGSN-Realm [MME-Realm [MSC-Number [3GPP-AAA-Server-Name [LCS-Capabilities-Sets [GMLC-Address 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29173, ts29273, ts29272],
);
