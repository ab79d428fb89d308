// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { ts29215 } from "./ts29215.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29212Groups } from "./ts29212-groups.ts";

/** 3GPP TS 29.215. */
export const ts29215Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29215_groups",
    specification: "3GPP TS 29.215",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc6733","names":["Result-Code","Experimental-Result-Code"]},{"module":"rfc7155","names":["Framed-IPv6-Prefix","Framed-IP-Address","Called-Station-Id"]},{"module":"ts29061","names":["3GPP-SGSN-MCC-MNC","3GPP-SGSN-Address","3GPP-SGSN-IPv6-Address","RAI","3GPP-User-Location-Info"]},{"module":"vendor_etsi","names":["Logical-Access-ID","Physical-Access-ID"]},{"module":"ts29215","names":["Subsession-Id","Subsession-Operation","Multiple-BBERF-Action","UE-Local-IPv6-Prefix"]},{"module":"ts29214","names":["Access-Network-Charging-Address"]},{"module":"ts29212"},{"module":"vendor_3gpp2","names":["3GPP2-BSID"]},{"module":"ts32299","names":["User-CSG-Information"]},{"module":"ts29212_groups","names":["Charging-Rule-Install","Event-Report-Indication","Usage-Monitoring-Information"]}],
    avps: [
      "Subsession-Decision-Info", 2200, 10415, "Grouped", "M", "",
      "Subsession-Enforcement-Info", 2201, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Subsession-Decision-Info": "{Subsession-Id 0*2[AN-GW-Address [Result-Code [Experimental-Result-Code 0*[Charging-Rule-Remove 0*[Charging-Rule-Install [Event-Report-Indication 0*[QoS-Rule-Install 0*[QoS-Rule-Remove [Default-EPS-Bearer-QoS [Framed-IPv6-Prefix 0*[Usage-Monitoring-Information [Session-Release-Cause [Bearer-Control-Mode 0*[Event-Trigger [Revalidation-Time [Default-Access [NBIFOM-Support [NBIFOM-Mode [RAN-Rule-Support 0*[Routing-Rule-Report [Removal-Of-Access [IP-CAN-Type [Online [Offline 0*[QoS-Information 0*[AVP",
      "Subsession-Enforcement-Info": "{Subsession-Id [Subsession-Operation 0*2[AN-GW-Address [Bearer-Identifier [Bearer-Operation 0*[Packet-Filter-Information [Packet-Filter-Operation [QoS-Information [Framed-IP-Address [Framed-IPv6-Prefix 0*[CoA-Information [Called-Station-Id [PDN-Connection-ID [Bearer-Usage 0*[TFT-Packet-Filter-Information [Online [Offline [Result-Code [Experimental-Result-Code 0*[Charging-Rule-Report [Credit-Management-Status 0*[QoS-Rule-Report 0*[Application-Detection-Information [IP-CAN-Type [RAT-Type [3GPP-SGSN-MCC-MNC [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [RAI [3GPP-User-Location-Info [3GPP2-BSID [User-CSG-Information [Default-EPS-Bearer-QoS [Default-Access [NBIFOM-Support [NBIFOM-Mode [Access-Availability-Change-Reason [Network-Request-Support [Routing-Rule-Install [Routing-Rule-Remove [User-Location-Info-Time [Logical-Access-ID [Physical-Access-ID 0*[Usage-Monitoring-Information [Multiple-BBERF-Action 0*[Event-Trigger [Access-Network-Charging-Address 0*[Access-Network-Charging-Identifier-Gx [Session-Linking-Indicator [HeNB-Local-IP-Address [UE-Local-IP-Address [UE-Local-IPv6-Prefix [UDP-Source-Port [AN-GW-Status 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, ts29061, vendorEtsi, ts29215, ts29214, ts29212, vendor3gpp2, ts32299, ts29212Groups],
);
