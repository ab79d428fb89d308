// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";

/** 3GPP TS 29.061, application 16777223. */
export const gmb: DictionaryModule = new DictionaryModule(
  {
    name: "gmb",
    specification: "3GPP TS 29.061",
    applicationId: 16777223,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Called-Station-Id","Framed-IP-Address","Framed-IPv6-Prefix","Framed-Interface-Id","Calling-Station-Id"]},{"module":"ts29061"}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777223, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [Called-Station-Id [Framed-IP-Address [Framed-IPv6-Prefix [Framed-Interface-Id [MBMS-StartStop-Indication [MBMS-Service-Area [MBMS-Required-QoS [MBMS-Session-Duration [MBMS-Service-Type [MBMS-Counting-Information [MBMS-Session-Identity [MBMS-Session-Repetition-Number [TMGI 0*[3GPP-SGSN-Address 0*[3GPP-SGSN-IPv6-Address [MBMS-2G-3G-Indicator [MBMS-Time-To-Data-Transfer [MBMS-User-Data-Mode-Indication [MBMS-BMSC-SSM-IP-Address [MBMS-BMSC-SSM-IPv6-Address [MBMS-Flow-Identifier [CN-IP-Multicast-Distribution [MBMS-HC-Indicator [Origin-State-Id 0*[Proxy-Info 0*[Route-Record", "",
      "Re-Auth-Answer", "RAA", 258, 16777223, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [MBMS-StartStop-Indication [MBMS-GGSN-Address [MBMS-GGSN-IPv6-Address [MBMS-GW-UDP-Port [MBMS-User-Data-Mode-Indication [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info", "",
      "AA-Request", "AAR", 265, 16777223, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type [Destination-Host [Called-Station-Id [Calling-Station-Id [Framed-IP-Address [Framed-IPv6-Prefix [Framed-Interface-Id 0*[Proxy-Info 0*[Route-Record [3GPP-IMSI [RAI [3GPP-IMEISV [3GPP-RAT-Type [3GPP-User-Location-Info [3GPP-MS-TimeZone [Additional-MBMS-Trace-Info", "",
      "AA-Answer", "AAA", 265, 16777223, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info [Alternative-APN [3GPP-IMSI [TMGI [Required-MBMS-Bearer-Capabilities", "",
      "Abort-Session-Request", "ASR", 274, 16777223, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [Origin-State-Id 0*[Proxy-Info 0*[Route-Record", "",
      "Abort-Session-Answer", "ASA", 274, 16777223, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info", "",
      "Session-Termination-Request", "STR", 275, 16777223, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [Additional-MBMS-Trace-Info", "",
      "Session-Termination-Answer", "STA", 275, 16777223, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info", "",
    ],
    applications: [
      16777223, "3GPP Gmb", 10415, "auth", "3GPP TS 29.061",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, ts29061],
);
