// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29468 } from "./ts29468.ts";
import { ts29212 } from "./ts29212.ts";

/** 3GPP TS 29.061, application 16777292. */
export const sgmb: DictionaryModule = new DictionaryModule(
  {
    name: "sgmb",
    specification: "3GPP TS 29.061",
    applicationId: 16777292,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Called-Station-Id","Framed-IP-Address","Framed-IPv6-Prefix","Framed-Interface-Id"]},{"module":"ts29061"},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29468","names":["Local-M1-Information"]},{"module":"ts29212","names":["QoS-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777292, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [Called-Station-Id [Framed-IP-Address [Framed-IPv6-Prefix [Framed-Interface-Id [MBMS-Access-Indicator [MBMS-StartStop-Indication [MBMS-Service-Area [QoS-Information [MBMS-Session-Duration [MBMS-Session-Identity [MBMS-Session-Repetition-Number [TMGI 0*[3GPP-SGSN-Address 0*[3GPP-SGSN-IPv6-Address [MBMS-Time-To-Data-Transfer [MBMS-Data-Transfer-Start [MBMS-Data-Transfer-Stop [MBMS-Flags [MBMS-User-Data-Mode-Indication [MBMS-BMSC-SSM-IP-Address [MBMS-BMSC-SSM-IPv6-Address [MBMS-Flow-Identifier [CN-IP-Multicast-Distribution [MBMS-HC-Indicator [MBMS-GW-UDP-Port-Indicator [MBMS-GW-SSM-IP-Address [MBMS-GW-SSM-IPv6-Address [MBMS-BMSC-SSM-UDP-Port [MBMS-Cell-List [Local-M1-Information [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features [Restart-Counter", "",
      "Re-Auth-Answer", "RAA", 258, 16777292, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [MBMS-StartStop-Indication [MBMS-GGSN-Address [MBMS-GGSN-IPv6-Address [MBMS-User-Data-Mode-Indication [MBMS-GW-UDP-Port [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [Proxy-Info 0*[Supported-Features [Restart-Counter", "",
      "Abort-Session-Request", "ASR", 274, 16777292, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [Restart-Counter", "",
      "Abort-Session-Answer", "ASA", 274, 16777292, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [Restart-Counter", "",
      "Session-Termination-Request", "STR", 275, 16777292, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [Diagnostic-Info [Restart-Counter", "",
      "Session-Termination-Answer", "STA", 275, 16777292, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [Restart-Counter", "",
    ],
    applications: [
      16777292, "3GPP SGmb", 10415, "auth", "3GPP TS 29.061",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, ts29061, ts29229, ts29468, ts29212],
);
