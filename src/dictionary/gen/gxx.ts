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
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { ts29272 } from "./ts29272.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 29.212, application 16777266. */
export const gxx: DictionaryModule = new DictionaryModule(
  {
    name: "gxx",
    specification: "3GPP TS 29.212",
    applicationId: 16777266,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix","Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-SGSN-MCC-MNC","RAI","3GPP-User-Location-Info","3GPP-MS-TimeZone"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"rfc8506","names":["CC-Request-Type","CC-Request-Number","Subscription-Id","User-Equipment-Info","User-Equipment-Info-Extension"]},{"module":"ts29212"},{"module":"vendor_3gpp2","names":["3GPP2-BSID"]},{"module":"ts29272","names":["Trace-Data","Trace-Reference"]},{"module":"ts32299","names":["User-CSG-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777266, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Re-Auth-Request-Type [DRMP [Session-Release-Cause [Origin-State-Id [OC-Supported-Features 0*[Event-Trigger 0*[QoS-Rule-Remove 0*[QoS-Rule-Install [QoS-Information [Default-EPS-Bearer-QoS 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777266, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR [RAT-Type [3GPP-SGSN-MCC-MNC [RAI [3GPP-User-Location-Info [User-Location-Info-Time [NetLoc-Access-Support [User-CSG-Information [3GPP-MS-TimeZone [3GPP2-BSID 0*[QoS-Rule-Report [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 16777266, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Type {CC-Request-Number [DRMP [Destination-Host [Origin-State-Id [OC-Supported-Features 0*[Supported-Features 0*[Subscription-Id [Network-Request-Support 0*[Packet-Filter-Information [Packet-Filter-Operation [Framed-IP-Address [Framed-IPv6-Prefix [IP-CAN-Type [RAT-Type [Termination-Cause [User-Equipment-Info [User-Equipment-Info-Extension [QoS-Information [Default-EPS-Bearer-QoS 0*2[AN-GW-Address [3GPP-SGSN-MCC-MNC [RAI [3GPP-User-Location-Info [User-Location-Info-Time [3GPP-MS-TimeZone [3GPP2-BSID [User-CSG-Information [HeNB-Local-IP-Address [UE-Local-IP-Address [UDP-Source-Port [Called-Station-Id [PDN-Connection-ID 0*[QoS-Rule-Report 0*[Event-Trigger [Session-Linking-Indicator [Trace-Data [Trace-Reference 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 16777266, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {CC-Request-Type {CC-Request-Number [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Supported-Features [Bearer-Control-Mode 0*[Event-Trigger [Framed-IPv6-Prefix [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[QoS-Rule-Remove 0*[QoS-Rule-Install [QoS-Information [Default-EPS-Bearer-QoS [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777266, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777266, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777266, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777266, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777266, "3GPP Gxx", 10415, "auth", "3GPP TS 29.212",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29061, ts29229, rfc8506, ts29212, vendor3gpp2, ts29272, ts32299],
);
