// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29229 } from "./ts29229.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29212Groups } from "./ts29212-groups.ts";

/** 3GPP TS 29.212, application 16777238. */
export const gx: DictionaryModule = new DictionaryModule(
  {
    name: "gx",
    specification: "3GPP TS 29.212",
    applicationId: 16777238,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix","Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-SGSN-MCC-MNC","3GPP-SGSN-Address","3GPP-SGSN-IPv6-Address","RAI","3GPP-User-Location-Info","3GPP-MS-TimeZone","3GPP-RAT-Type","3GPP-GGSN-Address","3GPP-GGSN-IPv6-Address","3GPP-Selection-Mode","TWAN-Identifier","3GPP-Charging-Characteristics"]},{"module":"ts29229","names":["Supported-Features","Charging-Information"]},{"module":"vendor_etsi","names":["Logical-Access-ID","Physical-Access-ID"]},{"module":"rfc8506","names":["CC-Request-Type","CC-Request-Number","Subscription-Id","User-Equipment-Info","User-Equipment-Info-Extension"]},{"module":"ts29273","names":["AN-Trusted","Origination-Time-Stamp","Maximum-Wait-Time"]},{"module":"ts29214","names":["Access-Network-Charging-Address"]},{"module":"ts29212"},{"module":"ts32299","names":["User-CSG-Information","Dynamic-Address-Flag","Dynamic-Address-Flag-Extension","PDN-Connection-Charging-ID"]},{"module":"ts29212_groups","names":["Event-Report-Indication","Charging-Rule-Install","Usage-Monitoring-Information","Fixed-User-Location-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777238, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Re-Auth-Request-Type [DRMP [Session-Release-Cause [Origin-State-Id [OC-Supported-Features 0*[Event-Trigger [Event-Report-Indication 0*[Charging-Rule-Remove 0*[Charging-Rule-Install [Default-EPS-Bearer-QoS 0*[QoS-Information [Default-QoS-Information [Revalidation-Time 0*[Usage-Monitoring-Information [PCSCF-Restoration-Indication 0*4[Conditional-Policy-Information [Removal-Of-Access [IP-CAN-Type [PRA-Install [PRA-Remove 0*[CSG-Information-Reporting 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777238, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR [IP-CAN-Type [RAT-Type [AN-Trusted 0*2[AN-GW-Address [3GPP-SGSN-MCC-MNC [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [RAI [3GPP-User-Location-Info [User-Location-Info-Time [NetLoc-Access-Support [User-CSG-Information [3GPP-MS-TimeZone [Default-QoS-Information 0*[Charging-Rule-Report [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 16777238, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Type {CC-Request-Number [DRMP [Credit-Management-Status [Destination-Host [Origin-State-Id 0*[Subscription-Id [OC-Supported-Features 0*[Supported-Features [TDF-Information [Network-Request-Support 0*[Packet-Filter-Information [Packet-Filter-Operation [Bearer-Identifier [Bearer-Operation [Dynamic-Address-Flag [Dynamic-Address-Flag-Extension [PDN-Connection-Charging-ID [Framed-IP-Address [Framed-IPv6-Prefix [IP-CAN-Type [3GPP-RAT-Type [AN-Trusted [RAT-Type [Termination-Cause [User-Equipment-Info [User-Equipment-Info-Extension [QoS-Information [QoS-Negotiation [QoS-Upgrade [Default-EPS-Bearer-QoS [Default-QoS-Information 0*2[AN-GW-Address [AN-GW-Status [3GPP-SGSN-MCC-MNC [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [3GPP-GGSN-Address [3GPP-GGSN-IPv6-Address [3GPP-Selection-Mode [RAI [3GPP-User-Location-Info [Fixed-User-Location-Info [User-Location-Info-Time [User-CSG-Information [TWAN-Identifier [3GPP-MS-TimeZone 0*[RAN-NAS-Release-Cause [3GPP-Charging-Characteristics [Called-Station-Id [PDN-Connection-ID [Bearer-Usage [Online [Offline 0*[TFT-Packet-Filter-Information 0*[Charging-Rule-Report 0*[Application-Detection-Information 0*[Event-Trigger [Event-Report-Indication [Access-Network-Charging-Address 0*[Access-Network-Charging-Identifier-Gx 0*[CoA-Information 0*[Usage-Monitoring-Information [NBIFOM-Support [NBIFOM-Mode [Default-Access [Origination-Time-Stamp [Maximum-Wait-Time [Access-Availability-Change-Reason [Routing-Rule-Install [Routing-Rule-Remove [HeNB-Local-IP-Address [UE-Local-IP-Address [UDP-Source-Port [TCP-Source-Port 0*[Presence-Reporting-Area-Information [Logical-Access-ID [Physical-Access-ID 0*[Proxy-Info 0*[Route-Record [3GPP-PS-Data-Off-Status 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 16777238, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {CC-Request-Type {CC-Request-Number [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Supported-Features [Bearer-Control-Mode 0*[Event-Trigger [Event-Report-Indication [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Charging-Rule-Remove 0*[Charging-Rule-Install [Charging-Information [Online [Offline 0*[QoS-Information [Revalidation-Time [Default-EPS-Bearer-QoS [Default-QoS-Information [Bearer-Usage 0*[Usage-Monitoring-Information 0*[CSG-Information-Reporting [User-CSG-Information [PRA-Install [PRA-Remove [Presence-Reporting-Area-Information [Session-Release-Cause [NBIFOM-Support [NBIFOM-Mode [Default-Access [RAN-Rule-Support 0*[Routing-Rule-Report 0*4[Conditional-Policy-Information [Removal-Of-Access [IP-CAN-Type [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777238, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777238, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777238, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777238, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777238, "3GPP Gx", 10415, "auth", "3GPP TS 29.212",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29061, ts29229, vendorEtsi, rfc8506, ts29273, ts29214, ts29212, ts32299, ts29212Groups],
);
