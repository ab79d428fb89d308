// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.338. */
export const profileS6c: DictionaryModule = new DictionaryModule(
  {
    name: "profile_s6c",
    specification: "3GPP TS 29.338",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "s6c",
    inherits: [{"module":"ts29338","names":["IP-SM-GW-SBI-Support-Indicator"]},{"module":"ts29173","names":["SGSN-Name","SGSN-Realm","MME-Name","MME-Realm","MSC-Number"]},{"module":"ts29272","names":["SGSN-Number","MME-Number-for-MT-SMS"]},{"module":"ts29336","names":["IP-SM-GW-Number","IP-SM-GW-Name","IP-SM-GW-Realm"]}],
    avps: [
      "Serving-Node", 2401, 10415, "Grouped", "M", "3GPP TS 29.173",
      "Additional-Serving-Node", 2406, 10415, "Grouped", "M", "3GPP TS 29.173",
    ],
    enums: {},
    defines: {},
    groups: {
      "Serving-Node": "[SGSN-Name [SGSN-Realm [SGSN-Number [MME-Name [MME-Realm [MME-Number-for-MT-SMS [MSC-Number [IP-SM-GW-Number [IP-SM-GW-Name [IP-SM-GW-Realm [IP-SM-GW-SBI-Support-Indicator 0*[AVP",
      "Additional-Serving-Node": "[SGSN-Name [SGSN-Realm [SGSN-Number [MME-Name [MME-Realm [MME-Number-for-MT-SMS [MSC-Number 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29338, ts29173, ts29272, ts29336],
);
