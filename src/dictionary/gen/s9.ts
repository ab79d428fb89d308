// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29229 } from "./ts29229.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29215 } from "./ts29215.ts";
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29215Groups } from "./ts29215-groups.ts";

/** 3GPP TS 29.215, application 16777267. */
export const s9: DictionaryModule = new DictionaryModule(
  {
    name: "s9",
    specification: "3GPP TS 29.215",
    applicationId: 16777267,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Called-Station-Id","Framed-IP-Address","Framed-IPv6-Prefix"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-SGSN-MCC-MNC","3GPP-SGSN-Address","3GPP-SGSN-IPv6-Address","RAI","3GPP-User-Location-Info","3GPP-MS-TimeZone"]},{"module":"ts29229","names":["Supported-Features","Charging-Information"]},{"module":"rfc8506","names":["CC-Request-Type","CC-Request-Number","Subscription-Id","User-Equipment-Info"]},{"module":"ts29215","names":["Multiple-BBERF-Action","DRA-Binding","DRA-Deployment"]},{"module":"ts29212"},{"module":"vendor_3gpp2","names":["3GPP2-BSID"]},{"module":"ts32299","names":["User-CSG-Information"]},{"module":"ts29215_groups","names":["Subsession-Decision-Info","Subsession-Enforcement-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777267, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Re-Auth-Request-Type [DRMP [Origin-State-Id [OC-Supported-Features 0*[QoS-Rule-Install 0*[QoS-Rule-Remove 0*[QoS-Information 0*[Event-Trigger 0*[Subsession-Decision-Info 0*2[AN-GW-Address [Session-Release-Cause [HeNB-Local-IP-Address [UE-Local-IP-Address [UDP-Source-Port 0*[Proxy-Info [Called-Station-Id 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777267, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [Framed-IP-Address [Framed-IPv6-Prefix [IP-CAN-Type [RAT-Type [3GPP-SGSN-MCC-MNC [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [RAI [3GPP-User-Location-Info [3GPP-MS-TimeZone [3GPP2-BSID [OC-Supported-Features [OC-OLR [QoS-Information 0*[QoS-Rule-Report 0*2[AN-GW-Address 0*[Subsession-Enforcement-Info [User-CSG-Information [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 16777267, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Type {CC-Request-Number [DRMP [Destination-Host [Origin-State-Id 0*[Subscription-Id [Framed-IP-Address [Framed-IPv6-Prefix 0*[Supported-Features [OC-Supported-Features [QoS-Information 0*[QoS-Rule-Report 0*2[AN-GW-Address [Network-Request-Support 0*[Packet-Filter-Information [Packet-Filter-Operation 0*[Subsession-Enforcement-Info [IP-CAN-Type [RAT-Type [Termination-Cause [User-Equipment-Info [QoS-Negotiation [QoS-Upgrade [3GPP-SGSN-MCC-MNC [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [RAI [3GPP-User-Location-Info [3GPP-MS-TimeZone [3GPP2-BSID 0*[Event-Trigger [Multiple-BBERF-Action [User-CSG-Information 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 16777267, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {CC-Request-Type {CC-Request-Number [DRMP [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[QoS-Rule-Install 0*[QoS-Rule-Remove 0*[QoS-Information [Bearer-Control-Mode 0*[Event-Trigger [Charging-Information 0*[Subsession-Decision-Info 0*[CSG-Information-Reporting 0*2[AN-GW-Address [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777267, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777267, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777267, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777267, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Trigger-Establishment-Request", "TER", 8388656, 16777267, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [DRMP [Auth-Session-State [Origin-State-Id [Subscription-Id [OC-Supported-Features [Called-Station-Id [UE-Local-IP-Address [HeNB-Local-IP-Address [DRA-Binding [UDP-Source-Port 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Trigger-Establishment-Answer", "TEA", 8388656, 16777267, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [DRA-Deployment [OC-Supported-Features [OC-OLR [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777267, "3GPP S9", 10415, "auth", "3GPP TS 29.215",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29061, ts29229, rfc8506, ts29215, ts29212, vendor3gpp2, ts32299, ts29215Groups],
);
