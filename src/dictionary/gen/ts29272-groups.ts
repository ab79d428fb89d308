// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29217 } from "./ts29217.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 29.272. */
export const ts29272Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29272_groups",
    specification: "3GPP TS 29.272",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"ts29217","names":["eNodeB-Id","Extended-eNodeB-ID"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"ts29229","names":["Visited-Network-Identifier"]},{"module":"ts29272"},{"module":"ts29336","names":["SCEF-ID"]},{"module":"ts32299","names":["Served-Party-IP-Address","PDP-Address","User-CSG-Information"]}],
    avps: [
      "APN-Configuration-Profile", 1429, 10415, "Grouped", "M", "",
      "APN-Configuration", 1430, 10415, "Grouped", "M", "",
      "GPRS-Subscription-Data", 1467, 10415, "Grouped", "M", "",
      "PDP-Context", 1469, 10415, "Grouped", "M", "",
      "EPS-Location-Information", 1496, 10415, "Grouped", "-", "",
      "MME-Location-Information", 1600, 10415, "Grouped", "-", "",
      "SGSN-Location-Information", 1601, 10415, "Grouped", "-", "",
      "Subscription-Data-Deletion", 1685, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "APN-Configuration-Profile": "{Context-Identifier {All-APN-Configurations-Included-Indicator 1*{APN-Configuration [Additional-Context-Identifier [Third-Context-Identifier 0*[AVP",
      "APN-Configuration": "{Context-Identifier {PDN-Type {Service-Selection 0*2[Served-Party-IP-Address [EPS-Subscribed-QoS-Profile [VPLMN-Dynamic-Address-Allowed [MIP6-Agent-Info [Visited-Network-Identifier [PDN-GW-Allocation-Type [3GPP-Charging-Characteristics [AMBR 0*[Specific-APN-Info [APN-OI-Replacement [SIPTO-Permission [LIPA-Permission [Restoration-Priority [SIPTO-Local-Network-Permission [WLAN-offloadability [Non-IP-PDN-Type-Indicator [Non-IP-Data-Delivery-Mechanism [SCEF-ID [SCEF-Realm [Preferred-Data-Mode [PDN-Connection-Continuity [RDS-Indicator [Interworking-5GS-Indicator [Ethernet-PDN-Type-Indicator 0*[AVP",
      "GPRS-Subscription-Data": "{Complete-Data-List-Included-Indicator 1*50{PDP-Context 0*[AVP",
      "PDP-Context": "{Context-Identifier {PDP-Type {QoS-Subscribed {Service-Selection [PDP-Address [VPLMN-Dynamic-Address-Allowed [3GPP-Charging-Characteristics [Ext-PDP-Type [Ext-PDP-Address [AMBR [APN-OI-Replacement [SIPTO-Permission [LIPA-Permission [Restoration-Priority [SIPTO-Local-Network-Permission [Non-IP-Data-Delivery-Mechanism [SCEF-ID 0*[AVP",
      "EPS-Location-Information": "[MME-Location-Information [SGSN-Location-Information 0*[AVP",
      "MME-Location-Information": "[E-UTRAN-Cell-Global-Identity [Tracking-Area-Identity [Geographical-Information [Geodetic-Information [Current-Location-Retrieved [Age-Of-Location-Information [User-CSG-Information [eNodeB-Id [Extended-eNodeB-ID 0*[AVP",
      "SGSN-Location-Information": "[Cell-Global-Identity [Location-Area-Identity [Service-Area-Identity [Routing-Area-Identity [Geographical-Information [Geodetic-Information [Current-Location-Retrieved [Age-Of-Location-Information [User-CSG-Information 0*[AVP",
      "Subscription-Data-Deletion": "{DSR-Flags [SCEF-ID 0*[Context-Identifier [Trace-Reference 0*[TS-Code 0*[SS-Code 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29061, ts29217, rfc5447, rfc5778, ts29229, ts29272, ts29336, ts32299],
);
