// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc5777 } from "./rfc5777.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc4004 } from "./rfc4004.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29273 } from "./ts29273.ts";

/** RFC 5778, application 8. */
export const mip6a: DictionaryModule = new DictionaryModule(
  {
    name: "mip6a",
    specification: "RFC 5778",
    applicationId: 8,
    inherits: [{"module":"rfc6733"},{"module":"rfc5777","names":["QoS-Capability","QoS-Resources"]},{"module":"rfc7155","names":["NAS-Identifier","NAS-IP-Address","NAS-IPv6-Address","NAS-Port-Type","Called-Station-Id","Calling-Station-Id"]},{"module":"rfc4004","names":["MIP-MN-AAA-SPI","MIP-Mobile-Node-Address"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["MIP6-Auth-Mode","MIP-MN-HA-SPI","MIP-Careof-Address","MIP-Authenticator","MIP-MAC-Mobility-Data","MIP-Timestamp","Chargeable-User-Identity","Service-Selection","MIP-MN-HA-MSA"]},{"module":"ts29273","names":["MIP6-Feature-Vector"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 8, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 8, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Accounting-Request", "ACR", 271, 8, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [Vendor-Specific-Application-Id [User-Name [Destination-Host [Accounting-Sub-Session-Id [Acct-Session-Id [Acct-Multi-Session-Id [Acct-Interim-Interval [Accounting-Realtime-Required [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Accounting-Answer", "ACA", 271, 8, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Accounting-Record-Type {Accounting-Record-Number [Experimental-Result [Acct-Application-Id [User-Name [Error-Message [Error-Reporting-Host [Acct-Interim-Interval [Failed-AVP [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 8, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 8, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 8, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [User-Name [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 8, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "MIP6-Request", "MIR", 325, 8, "RP", "<Session-Id {Auth-Application-Id {User-Name {Destination-Realm {Origin-Host {Origin-Realm {Auth-Request-Type {MIP6-Auth-Mode 1*2{MIP-Mobile-Node-Address {MIP6-Agent-Info {MIP-Careof-Address [Destination-Host [Origin-State-Id [NAS-Identifier [NAS-IP-Address [NAS-IPv6-Address [NAS-Port-Type [Called-Station-Id [Calling-Station-Id [MIP6-Feature-Vector [MIP-MN-AAA-SPI [MIP-MN-HA-SPI [MIP-Authenticator [MIP-MAC-Mobility-Data [MIP-Timestamp [QoS-Capability 0*[QoS-Resources [Chargeable-User-Identity [Service-Selection [Authorization-Lifetime [Auth-Session-State 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MIP6-Answer", "MIA", 325, 8, "P", "<Session-Id {Auth-Application-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Request-Type [User-Name [Authorization-Lifetime [Auth-Session-State [Error-Message [Error-Reporting-Host [Re-Auth-Request-Type [MIP6-Feature-Vector [MIP6-Agent-Info 0*2[MIP-Mobile-Node-Address [MIP-MN-HA-MSA 0*[QoS-Resources [Chargeable-User-Identity [Service-Selection [Origin-State-Id 0*[Proxy-Info 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Failed-AVP 0*[AVP", "",
    ],
    applications: [
      8, "Diameter MIP6A", 0, "both", "RFC 5778",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc5777, rfc7155, rfc4004, rfc5447, rfc5778, ts29273],
);
