// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4072 } from "./rfc4072.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";

/** RFC 4072, application 5. */
export const eap: DictionaryModule = new DictionaryModule(
  {
    name: "eap",
    specification: "RFC 4072",
    applicationId: 5,
    inherits: [{"module":"rfc4072","names":["EAP-Payload","EAP-Key-Name","EAP-Reissued-Payload","EAP-Master-Session-Key","Accounting-EAP-Auth-Method"]},{"module":"rfc6733"},{"module":"rfc7155"}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Diameter-EAP-Request", "DER", 268, 5, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type {EAP-Payload [Destination-Host [NAS-Identifier [NAS-IP-Address [NAS-IPv6-Address [NAS-Port [NAS-Port-Id [NAS-Port-Type [Origin-State-Id [Port-Limit [User-Name [EAP-Key-Name [Service-Type [State [Authorization-Lifetime [Auth-Grace-Period [Auth-Session-State [Callback-Number [Called-Station-Id [Calling-Station-Id [Originating-Line-Info [Connect-Info 0*[Framed-Compression [Framed-Interface-Id [Framed-IP-Address 0*[Framed-IPv6-Prefix [Framed-IP-Netmask [Framed-MTU [Framed-Protocol 0*[Tunneling 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Diameter-EAP-Answer", "DEA", 268, 5, "P", "<Session-Id {Auth-Application-Id {Auth-Request-Type {Result-Code {Origin-Host {Origin-Realm [User-Name [EAP-Payload [EAP-Reissued-Payload [EAP-Master-Session-Key [EAP-Key-Name [Multi-Round-Time-Out [Accounting-EAP-Auth-Method [Service-Type 0*[Class 0*[Configuration-Token [Acct-Interim-Interval [Error-Message [Error-Reporting-Host 0*[Failed-AVP [Idle-Timeout [Authorization-Lifetime [Auth-Grace-Period [Auth-Session-State [Re-Auth-Request-Type [Session-Timeout [State 0*[Reply-Message [Origin-State-Id 0*[Filter-Id [Port-Limit [Callback-Id [Callback-Number [Framed-AppleTalk-Link 0*[Framed-AppleTalk-Network [Framed-AppleTalk-Zone 0*[Framed-Compression [Framed-Interface-Id [Framed-IP-Address 0*[Framed-IPv6-Prefix [Framed-IPv6-Pool 0*[Framed-IPv6-Route [Framed-IP-Netmask 0*[Framed-Route [Framed-Pool [Framed-IPX-Network [Framed-MTU [Framed-Protocol [Framed-Routing 0*[NAS-Filter-Rule 0*[QoS-Filter-Rule 0*[Tunneling 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      5, "Diameter EAP", 0, "auth", "RFC 4072",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc4072, rfc6733, rfc7155],
);
