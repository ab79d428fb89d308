// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc5580 } from "./rfc5580.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29061 } from "./ts29061.ts";
import { rfc5778 } from "./rfc5778.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29272Groups } from "./ts29272-groups.ts";

/** 3GPP TS 29.273. */
export const ts29273Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29273_groups",
    specification: "3GPP TS 29.273",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc5580","names":["Location-Information","Location-Data","Operator-Name"]},{"module":"rfc6733","names":["Session-Timeout"]},{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"vendor_etsi","names":["Logical-Access-ID"]},{"module":"rfc8506","names":["Subscription-Id"]},{"module":"ts29273","names":["Non-3GPP-IP-Access","Non-3GPP-IP-Access-APN","MIP6-Feature-Vector","TWAN-Default-APN-Context-Id","TWAN-Access-Info","ERP-Authorization","SSID","Connectivity-Flags","TWAN-PCO","TWAG-UP-Address","TWAN-S2a-Failure-Cause","SM-Back-Off-Timer"]},{"module":"ts29212","names":["RAT-Type"]},{"module":"ts29272","names":["AMBR","Context-Identifier","APN-OI-Replacement","UE-Usage-Type","Emergency-Info","Core-Network-Restrictions","Trace-Data","Trace-Reference","PDN-Type"]},{"module":"ts32299","names":["BSSID","Served-Party-IP-Address"]},{"module":"ts29272_groups","names":["APN-Configuration"]}],
    avps: [
      "Non-3GPP-User-Data", 1500, 10415, "Grouped", "M", "",
      "Trace-Info", 1505, 10415, "Grouped", "-", "",
      "Access-Network-Info", 1526, 10415, "Grouped", "-", "",
      "TWAN-Connectivity-Parameters", 1528, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Non-3GPP-User-Data": "[Subscription-Id [Non-3GPP-IP-Access [Non-3GPP-IP-Access-APN 0*[RAT-Type [Session-Timeout [MIP6-Feature-Vector [AMBR [3GPP-Charging-Characteristics [Context-Identifier [APN-OI-Replacement 0*[APN-Configuration [Trace-Info [TWAN-Default-APN-Context-Id 0*[TWAN-Access-Info [UE-Usage-Type [Emergency-Info [ERP-Authorization [Core-Network-Restrictions 0*[AVP",
      "Trace-Info": "[Trace-Data [Trace-Reference 0*[AVP",
      "Access-Network-Info": "[SSID [BSSID [Location-Information [Location-Data [Operator-Name [Logical-Access-ID 0*[AVP",
      "TWAN-Connectivity-Parameters": "[Connectivity-Flags [Service-Selection [PDN-Type 0*2[Served-Party-IP-Address [TWAN-PCO [TWAG-UP-Address [TWAN-S2a-Failure-Cause [SM-Back-Off-Timer 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc5580, rfc6733, ts29061, rfc5778, vendorEtsi, rfc8506, ts29273, ts29212, ts29272, ts32299, ts29272Groups],
);
