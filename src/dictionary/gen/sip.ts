// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc4740 } from "./rfc4740.ts";

/** RFC 4740, application 6. */
export const sip: DictionaryModule = new DictionaryModule(
  {
    name: "sip",
    specification: "RFC 4740",
    applicationId: 6,
    inherits: [{"module":"rfc6733"},{"module":"rfc4740","names":["SIP-AOR","SIP-Visited-Network-Id","SIP-User-Authorization-Type","SIP-Server-URI","SIP-Server-Capabilities","SIP-Server-Assignment-Type","SIP-User-Data-Already-Available","SIP-Supported-User-Data-Type","SIP-User-Data","SIP-Accounting-Information","SIP-Method","SIP-Number-Auth-Items","SIP-Auth-Data-Item","SIP-Deregistration-Reason"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 6, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 6, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 6, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 6, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 6, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 6, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "User-Authorization-Request", "UAR", 283, 6, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {SIP-AOR [Destination-Host [User-Name [SIP-Visited-Network-Id [SIP-User-Authorization-Type 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "User-Authorization-Answer", "UAA", 283, 6, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Result-Code {Origin-Host {Origin-Realm [SIP-Server-URI [SIP-Server-Capabilities [Authorization-Lifetime [Auth-Grace-Period [Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Server-Assignment-Request", "SAR", 284, 6, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {SIP-Server-Assignment-Type {SIP-User-Data-Already-Available [Destination-Host [User-Name [SIP-Server-URI 0*[SIP-Supported-User-Data-Type 0*[SIP-AOR 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Server-Assignment-Answer", "SAA", 284, 6, "P", "<Session-Id {Auth-Application-Id {Result-Code {Auth-Session-State {Origin-Host {Origin-Realm 0*[SIP-User-Data [SIP-Accounting-Information 0*[SIP-Supported-User-Data-Type [User-Name [Auth-Grace-Period [Authorization-Lifetime [Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Location-Info-Request", "LIR", 285, 6, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {SIP-AOR [Destination-Host 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Location-Info-Answer", "LIA", 285, 6, "P", "<Session-Id {Auth-Application-Id {Result-Code {Auth-Session-State {Origin-Host {Origin-Realm [SIP-Server-URI [SIP-Server-Capabilities [Auth-Grace-Period [Authorization-Lifetime [Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Multimedia-Auth-Request", "MAR", 286, 6, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {SIP-AOR {SIP-Method [Destination-Host [User-Name [SIP-Server-URI [SIP-Number-Auth-Items [SIP-Auth-Data-Item 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Multimedia-Auth-Answer", "MAA", 286, 6, "P", "<Session-Id {Auth-Application-Id {Result-Code {Auth-Session-State {Origin-Host {Origin-Realm [User-Name [SIP-AOR [SIP-Number-Auth-Items 0*[SIP-Auth-Data-Item [Authorization-Lifetime [Auth-Grace-Period [Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Registration-Termination-Request", "RTR", 287, 6, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {SIP-Deregistration-Reason [Destination-Realm [User-Name 0*[SIP-AOR 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Registration-Termination-Answer", "RTA", 287, 6, "P", "<Session-Id {Auth-Application-Id {Result-Code {Auth-Session-State {Origin-Host {Origin-Realm [Authorization-Lifetime [Auth-Grace-Period [Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Push-Profile-Request", "PPR", 288, 6, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name 0*[SIP-User-Data [SIP-Accounting-Information [Destination-Host [Authorization-Lifetime [Auth-Grace-Period 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Push-Profile-Answer", "PPA", 288, 6, "P", "<Session-Id {Auth-Application-Id {Result-Code {Auth-Session-State {Origin-Host {Origin-Realm [Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      6, "Diameter SIP Application", 0, "auth", "RFC 4740",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc4740],
);
