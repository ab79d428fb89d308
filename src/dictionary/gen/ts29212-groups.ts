// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { ts29272 } from "./ts29272.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";
import { ts29214Groups } from "./ts29214-groups.ts";

/** 3GPP TS 29.212. */
export const ts29212Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29212_groups",
    specification: "3GPP TS 29.212",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc7155","names":["Framed-IP-Address"]},{"module":"ts29061","names":["3GPP-SGSN-Address","3GPP-SGSN-IPv6-Address","3GPP-SGSN-MCC-MNC","RAI","3GPP-User-Location-Info","3GPP-MS-TimeZone"]},{"module":"vendor_etsi","names":["Logical-Access-ID","Physical-Access-ID"]},{"module":"rfc8506","names":["Service-Identifier","Rating-Group","Granted-Service-Unit"]},{"module":"ts29273","names":["AN-Trusted","SSID"]},{"module":"ts29214","names":["Flow-Status","AF-Charging-Identifier","Flows","AF-Signalling-Protocol","Sponsor-Identity","Application-Service-Provider-Identity","Required-Access-Info","Sharing-Key-DL","Sharing-Key-UL","Content-Version"]},{"module":"ts29212"},{"module":"vendor_3gpp2","names":["3GPP2-BSID"]},{"module":"ts29272","names":["Trace-Data","Trace-Reference"]},{"module":"ts32299","names":["Calling-Party-Address","User-CSG-Information","Quota-Consumption-Time","BSSID"]},{"module":"rfc8506_groups","names":["Used-Service-Unit"]},{"module":"ts29214_groups","names":["Callee-Information"]}],
    avps: [
      "Charging-Rule-Install", 1001, 10415, "Grouped", "M", "",
      "Charging-Rule-Definition", 1003, 10415, "Grouped", "M", "",
      "Event-Report-Indication", 1033, 10415, "Grouped", "-", "",
      "Usage-Monitoring-Information", 1067, 10415, "Grouped", "-", "",
      "Fixed-User-Location-Info", 2825, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Charging-Rule-Install": "0*[Charging-Rule-Definition 0*[Charging-Rule-Name 0*[Charging-Rule-Base-Name [Bearer-Identifier [Monitoring-Flags [Rule-Activation-Time [Rule-Deactivation-Time [Resource-Allocation-Notification [Charging-Correlation-Indicator [IP-CAN-Type 0*[AVP",
      "Charging-Rule-Definition": "{Charging-Rule-Name [Service-Identifier [Rating-Group 0*[Flow-Information [Default-Bearer-Indication [TDF-Application-Identifier [Flow-Status [QoS-Information [PS-to-CS-Session-Continuity [Reporting-Level [Online [Offline [Max-PLR-DL [Max-PLR-UL [Metering-Method [Precedence [AF-Charging-Identifier 0*[Flows [Monitoring-Key 0*2[Redirect-Information [Mute-Notification [AF-Signalling-Protocol [Sponsor-Identity [Application-Service-Provider-Identity 0*[Required-Access-Info [Sharing-Key-DL [Sharing-Key-UL [Traffic-Steering-Policy-Identifier-DL [Traffic-Steering-Policy-Identifier-UL [Content-Version 0*[Calling-Party-Address [Callee-Information 0*[AVP",
      "Event-Report-Indication": "[AN-Trusted 0*[Event-Trigger [User-CSG-Information [IP-CAN-Type 0*2[AN-GW-Address [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [3GPP-SGSN-MCC-MNC [Framed-IP-Address [RAT-Type [RAI [3GPP-User-Location-Info [Trace-Data [Trace-Reference [3GPP2-BSID [3GPP-MS-TimeZone [Routing-IP-Address [UE-Local-IP-Address [HeNB-Local-IP-Address [UDP-Source-Port [Presence-Reporting-Area-Information 0*[AVP",
      "Usage-Monitoring-Information": "[Monitoring-Key 0*2[Granted-Service-Unit 0*2[Used-Service-Unit [Quota-Consumption-Time [Usage-Monitoring-Level [Usage-Monitoring-Report [Usage-Monitoring-Support 0*[AVP",
      "Fixed-User-Location-Info": "[SSID [BSSID [Logical-Access-ID [Physical-Access-ID 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc7155, ts29061, vendorEtsi, rfc8506, ts29273, ts29214, ts29212, vendor3gpp2, ts29272, ts32299, rfc8506Groups, ts29214Groups],
);
