// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4818 } from "./rfc4818.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29336 } from "./ts29336.ts";

/** RFC 7155, application 1. */
export const gi: DictionaryModule = new DictionaryModule(
  {
    name: "gi",
    specification: "RFC 7155",
    applicationId: 1,
    profile: "3gpp-gi",
    inherits: [{"module":"rfc4818","names":["Delegated-IPv6-Prefix"]},{"module":"rfc6733"},{"module":"rfc7155"},{"module":"ts29061"},{"module":"ts29336","names":["External-Identifier"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 1, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.061",
      "Re-Auth-Answer", "RAA", 258, 1, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "3GPP TS 29.061",
      "AA-Request", "AAR", 265, 1, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type [Destination-Host [NAS-Port [NAS-Port-Id [NAS-Port-Type [Origin-State-Id [Port-Limit [User-Name [User-Password [Service-Type [Authorization-Lifetime [Auth-Grace-Period [Auth-Session-State [Callback-Number [Called-Station-Id [Calling-Station-Id [Originating-Line-Info [Connect-Info [CHAP-Auth [CHAP-Challenge 0*[Framed-Compression [Framed-Interface-Id [Framed-IP-Address 0*[Framed-IPv6-Prefix 0*[Delegated-IPv6-Prefix [Framed-IP-Netmask [Framed-MTU [Framed-Protocol 0*[Login-IP-Host 0*[Login-IPv6-Host [Login-LAT-Group [Login-LAT-Node [Login-LAT-Port [Login-LAT-Service 0*[Tunneling 0*[Proxy-Info 0*[Route-Record [3GPP-IMSI [External-Identifier [3GPP-Charging-Id [3GPP-PDP-Type [3GPP-CG-Address [3GPP-GPRS-Negotiated-QoS-Profile [3GPP-SGSN-Address [3GPP-GGSN-Address [3GPP-IMSI-MCC-MNC [3GPP-GGSN-MCC-MNC [3GPP-NSAPI [3GPP-Selection-Mode [3GPP-Charging-Characteristics [3GPP-CG-IPv6-Address [3GPP-SGSN-IPv6-Address [3GPP-GGSN-IPv6-Address [3GPP-SGSN-MCC-MNC [3GPP-User-Location-Info [3GPP-RAT-Type [3GPP-CAMEL-Charging-Info [3GPP-Negotiated-DSCP [3GPP-Allocate-IP-Type [TWAN-Identifier [3GPP-UE-Local-IP-Address [3GPP-UE-Source-Port 0*[AVP", "3GPP TS 29.061",
      "AA-Answer", "AAA", 265, 1, "P", "<Session-Id {Auth-Application-Id {Auth-Request-Type {Result-Code {Origin-Host {Origin-Realm [User-Name [Service-Type 0*[Class [Acct-Interim-Interval [Error-Message [Error-Reporting-Host [Failed-AVP [Idle-Timeout [Authorization-Lifetime [Auth-Grace-Period [Auth-Session-State [Re-Auth-Request-Type [Multi-Round-Time-Out [Session-Timeout 0*[Reply-Message [Origin-State-Id 0*[Filter-Id [Port-Limit [Prompt [Callback-Id [Callback-Number 0*[Framed-Compression [Framed-Interface-Id [Framed-IP-Address 0*[Framed-IPv6-Prefix [Framed-IPv6-Pool 0*[Framed-IPv6-Route 0*[Delegated-IPv6-Prefix [Framed-IP-Netmask 0*[Framed-Route [Framed-Pool [Framed-IPX-Network [Framed-MTU [Framed-Protocol [Framed-Routing 0*[Login-IP-Host 0*[Login-IPv6-Host [Login-LAT-Group [Login-LAT-Node [Login-LAT-Port [Login-LAT-Service [Login-Service [Login-TCP-Port 0*[NAS-Filter-Rule 0*[QoS-Filter-Rule 0*[Tunneling 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [3GPP-IPv6-DNS-Servers 0*[External-Identifier 0*[AVP", "3GPP TS 29.061",
      "Accounting-Request", "ACR", 271, 1, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [User-Name [Origin-State-Id [Destination-Host [Event-Timestamp [Acct-Delay-Time [NAS-Identifier [NAS-IP-Address [NAS-IPv6-Address [NAS-Port [NAS-Port-Id [NAS-Port-Type 0*[Class [Service-Type [Accounting-Input-Octets [Accounting-Input-Packets [Accounting-Output-Octets [Accounting-Output-Packets [Acct-Authentic [Accounting-Auth-Method [Acct-Session-Time [Acct-Tunnel-Connection [Acct-Tunnel-Packets-Lost [Callback-Id [Callback-Number [Called-Station-Id [Calling-Station-Id 0*[Connect-Info [Originating-Line-Info [Authorization-Lifetime [Session-Timeout [Idle-Timeout [Port-Limit [Accounting-Realtime-Required [Acct-Interim-Interval 0*[Filter-Id 0*[NAS-Filter-Rule 0*[QoS-Filter-Rule [Framed-Compression [Framed-Interface-Id [Framed-IP-Address [Framed-IP-Netmask 0*[Framed-IPv6-Prefix [Framed-IPv6-Pool 0*[Framed-IPv6-Route 0*[Delegated-IPv6-Prefix [Framed-IPX-Network [Framed-MTU [Framed-Pool [Framed-Protocol 0*[Framed-Route [Framed-Routing 0*[Login-IP-Host 0*[Login-IPv6-Host [Login-LAT-Group [Login-LAT-Node [Login-LAT-Port [Login-LAT-Service [Login-Service [Login-TCP-Port 0*[Tunneling 0*[Proxy-Info 0*[Route-Record [3GPP-IMSI [External-Identifier [3GPP-Charging-Id [3GPP-PDP-Type [3GPP-CG-Address [3GPP-GPRS-Negotiated-QoS-Profile [3GPP-SGSN-Address [3GPP-GGSN-Address [3GPP-IMSI-MCC-MNC [3GPP-GGSN-MCC-MNC [3GPP-NSAPI [3GPP-Selection-Mode [3GPP-Charging-Characteristics [3GPP-CG-IPv6-Address [3GPP-SGSN-IPv6-Address [3GPP-GGSN-IPv6-Address [3GPP-SGSN-MCC-MNC [3GPP-IMEISV [3GPP-RAT-Type [3GPP-User-Location-Info [3GPP-MS-TimeZone [3GPP-CAMEL-Charging-Info [3GPP-Packet-Filter [3GPP-Negotiated-DSCP [TWAN-Identifier [3GPP-User-Location-Info-Time 0*[3GPP-Secondary-RAT-Usage [3GPP-UE-Local-IP-Address [3GPP-UE-Source-Port 0*[AVP", "3GPP TS 29.061",
      "Accounting-Answer", "ACA", 271, 1, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [User-Name [Event-Timestamp [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id [NAS-Identifier [NAS-IP-Address [NAS-IPv6-Address [NAS-Port [NAS-Port-Id [NAS-Port-Type [Service-Type [Accounting-Realtime-Required [Acct-Interim-Interval 0*[Class 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.061",
      "Abort-Session-Request", "ASR", 274, 1, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [Origin-State-Id 0*[Proxy-Info [3GPP-NSAPI 0*[Route-Record 0*[AVP", "3GPP TS 29.061",
      "Abort-Session-Answer", "ASA", 274, 1, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "3GPP TS 29.061",
      "Session-Termination-Request", "STR", 275, 1, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [User-Name [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.061",
      "Session-Termination-Answer", "STA", 275, 1, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "3GPP TS 29.061",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc4818, rfc6733, rfc7155, ts29061, ts29336],
);
