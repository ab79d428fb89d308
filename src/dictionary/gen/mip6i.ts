// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4072 } from "./rfc4072.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc5777 } from "./rfc5777.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc4004 } from "./rfc4004.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29273 } from "./ts29273.ts";

/** RFC 5778, application 7. */
export const mip6i: DictionaryModule = new DictionaryModule(
  {
    name: "mip6i",
    specification: "RFC 5778",
    applicationId: 7,
    inherits: [{"module":"rfc4072","names":["EAP-Payload","EAP-Reissued-Payload","EAP-Master-Session-Key","EAP-Key-Name"]},{"module":"rfc6733"},{"module":"rfc5777","names":["QoS-Capability","QoS-Resources"]},{"module":"rfc7155","names":["NAS-Identifier","NAS-IP-Address","NAS-IPv6-Address","NAS-Port-Type"]},{"module":"rfc4004","names":["MIP-Mobile-Node-Address"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Chargeable-User-Identity","Service-Selection"]},{"module":"ts29273","names":["MIP6-Feature-Vector"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 7, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 7, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Diameter-EAP-Request", "DER", 268, 7, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type {EAP-Payload [Destination-Host [NAS-Identifier [NAS-IP-Address [NAS-IPv6-Address [NAS-Port-Type [User-Name [MIP6-Feature-Vector [MIP6-Agent-Info 0*2[MIP-Mobile-Node-Address [Chargeable-User-Identity [Service-Selection [QoS-Capability 0*[QoS-Resources 0*[AVP", "",
      "Diameter-EAP-Answer", "DEA", 268, 7, "P", "<Session-Id {Auth-Application-Id {Auth-Request-Type {Result-Code {Origin-Host {Origin-Realm [User-Name [EAP-Payload [EAP-Reissued-Payload [EAP-Master-Session-Key [EAP-Key-Name [Multi-Round-Time-Out 0*2[MIP-Mobile-Node-Address [MIP6-Feature-Vector [MIP6-Agent-Info [Service-Selection 0*[QoS-Resources [Chargeable-User-Identity 0*[AVP", "",
      "Accounting-Request", "ACR", 271, 7, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [Vendor-Specific-Application-Id [User-Name [Destination-Host [Accounting-Sub-Session-Id [Acct-Session-Id [Acct-Multi-Session-Id [Acct-Interim-Interval [Accounting-Realtime-Required [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Accounting-Answer", "ACA", 271, 7, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Accounting-Record-Type {Accounting-Record-Number [Experimental-Result [Acct-Application-Id [User-Name [Error-Message [Error-Reporting-Host [Acct-Interim-Interval [Failed-AVP [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 7, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 7, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 7, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [User-Name [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 7, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      7, "Diameter MIP6I", 0, "both", "RFC 5778",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc4072, rfc6733, rfc5777, rfc7155, rfc4004, rfc5447, rfc5778, ts29273],
);
