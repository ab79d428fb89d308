// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29329 } from "./ts29329.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29154 } from "./ts29154.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.154. */
export const ts29154Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29154_groups",
    specification: "3GPP TS 29.154",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29061","names":["3GPP-User-Location-Info","3GPP-SGSN-MCC-MNC","3GPP-MS-TimeZone"]},{"module":"ts29329","names":["MSISDN"]},{"module":"rfc8506","names":["Rating-Group"]},{"module":"ts29154","names":["Transfer-Policy-Id","Time-Window","Extended-SCEF-Reference-ID","Event-Reporting-Results"]},{"module":"ts29214","names":["Max-Requested-Bandwidth-DL","Max-Requested-Bandwidth-UL"]},{"module":"ts29212","names":["User-Location-Info-Time","UE-Local-IP-Address","TCP-Source-Port","UDP-Source-Port","NetLoc-Access-Support"]},{"module":"ts29336","names":["External-Identifier","SCEF-ID","Monitoring-Type","Location-Information-Configuration"]}],
    avps: [
      "Transfer-Policy", 4207, 10415, "Grouped", "M", "",
      "Access-Network-Reports", 4210, 10415, "Grouped", "M", "",
      "Event-Configuration", 4211, 10415, "Grouped", "M", "",
      "Event-Reports", 4215, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Transfer-Policy": "{Transfer-Policy-Id [Time-Window [Rating-Group [Max-Requested-Bandwidth-DL [Max-Requested-Bandwidth-UL 0*[AVP",
      "Access-Network-Reports": "[MSISDN [External-Identifier [3GPP-User-Location-Info [User-Location-Info-Time [3GPP-SGSN-MCC-MNC [3GPP-MS-TimeZone [UE-Local-IP-Address [TCP-Source-Port [UDP-Source-Port [NetLoc-Access-Support 0*[AVP",
      "Event-Configuration": "{Extended-SCEF-Reference-ID {SCEF-ID {Monitoring-Type [Location-Information-Configuration 0*[AVP",
      "Event-Reports": "{Event-Reporting-Results {Extended-SCEF-Reference-ID 0*[Access-Network-Reports 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29061, ts29329, rfc8506, ts29154, ts29214, ts29212, ts29336],
);
