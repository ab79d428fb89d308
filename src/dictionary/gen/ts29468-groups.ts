// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29468 } from "./ts29468.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";

/** 3GPP TS 29.468. */
export const ts29468Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29468_groups",
    specification: "3GPP TS 29.468",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29061","names":["TMGI","MBMS-Flow-Identifier","MBMS-StartStop-Indication","MBMS-Service-Area","MBMS-Cell-List","MBMS-Session-Duration"]},{"module":"ts29468"},{"module":"ts29214","names":["Flow-Description"]},{"module":"ts29212","names":["QoS-Information"]}],
    avps: [
      "MBMS-Bearer-Event-Notification", 3503, 10415, "Grouped", "M", "",
      "MBMS-Bearer-Request", 3504, 10415, "Grouped", "M", "",
      "MBMS-Bearer-Response", 3505, 10415, "Grouped", "M", "",
      "ROHC-Request", 3526, 10415, "Grouped", "-", "",
      "Userplane-Protocol-Result", 3529, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "MBMS-Bearer-Event-Notification": "{TMGI {MBMS-Flow-Identifier {MBMS-Bearer-Event [MBMS-Bearer-Event-Diagnostic-Info 0*[Userplane-Protocol-Result 0*[AVP",
      "MBMS-Bearer-Request": "{MBMS-StartStop-Indication [TMGI [MBMS-Flow-Identifier [QoS-Information [MBMS-Service-Area [MBMS-Start-Time [MB2U-Security [MBMS-Cell-List [Local-M1-Information [Local-MB2-U-Information [FEC-Request 0*[ROHC-Request [ROHC-Max-CID 0*[AVP",
      "MBMS-Bearer-Response": "[TMGI [MBMS-Flow-Identifier [MBMS-Session-Duration [MBMS-Bearer-Result 0*2[BMSC-Address [BMSC-Port [MB2U-Security 0*[Radio-Frequency 0*[Userplane-Protocol-Result 0*[AVP",
      "ROHC-Request": "1*{Flow-Description {ROHC-Profile [ROHC-Full-Header-Periodicity 0*[AVP",
      "Userplane-Protocol-Result": "0*[Flow-Description [ROHC-Result [FEC-Result 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29061, ts29468, ts29214, ts29212],
);
