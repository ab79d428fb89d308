// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc4004 } from "./rfc4004.ts";
import { rfc4004Groups } from "./rfc4004-groups.ts";

/** RFC 4004, application 2. */
export const mip: DictionaryModule = new DictionaryModule(
  {
    name: "mip",
    specification: "RFC 4004",
    applicationId: 2,
    inherits: [{"module":"rfc6733"},{"module":"rfc4004"},{"module":"rfc4004_groups","names":["MIP-MN-to-HA-MSA"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 2, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 2, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "AA-Mobile-Node-Request", "AMR", 260, 2, "RP", "<Session-Id {Auth-Application-Id {User-Name {Destination-Realm {Origin-Host {Origin-Realm {MIP-Reg-Request {MIP-MN-AAA-Auth [Acct-Multi-Session-Id [Destination-Host [Origin-State-Id [MIP-Mobile-Node-Address [MIP-Home-Agent-Address [MIP-Feature-Vector [MIP-Originating-Foreign-AAA [Authorization-Lifetime [Auth-Session-State [MIP-FA-Challenge [MIP-Candidate-Home-Agent-Host [MIP-Home-Agent-Host [MIP-HA-to-FA-SPI 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "AA-Mobile-Node-Answer", "AMA", 260, 2, "P", "<Session-Id {Auth-Application-Id {Result-Code {Origin-Host {Origin-Realm [Acct-Multi-Session-Id [User-Name [Authorization-Lifetime [Auth-Session-State [Error-Message [Error-Reporting-Host [Re-Auth-Request-Type [MIP-Feature-Vector [MIP-Reg-Reply [MIP-MN-to-FA-MSA [MIP-MN-to-HA-MSA [MIP-FA-to-MN-MSA [MIP-FA-to-HA-MSA [MIP-HA-to-MN-MSA [MIP-MSA-Lifetime [MIP-Home-Agent-Address [MIP-Mobile-Node-Address 0*[MIP-Filter-Rule [Origin-State-Id 0*[Proxy-Info 0*[AVP", "",
      "Home-Agent-MIP-Request", "HAR", 262, 2, "RP", "<Session-Id {Auth-Application-Id {Authorization-Lifetime {Auth-Session-State {MIP-Reg-Request {Origin-Host {Origin-Realm {User-Name {Destination-Realm {MIP-Feature-Vector [Destination-Host [MIP-MN-to-HA-MSA [MIP-MN-to-FA-MSA [MIP-HA-to-MN-MSA [MIP-HA-to-FA-MSA [MIP-MSA-Lifetime [MIP-Originating-Foreign-AAA [MIP-Mobile-Node-Address [MIP-Home-Agent-Address 0*[MIP-Filter-Rule [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Home-Agent-MIP-Answer", "HAA", 262, 2, "P", "<Session-Id {Auth-Application-Id {Result-Code {Origin-Host {Origin-Realm [Acct-Multi-Session-Id [User-Name [Error-Reporting-Host [Error-Message [MIP-Reg-Reply [MIP-Home-Agent-Address [MIP-Mobile-Node-Address [MIP-FA-to-HA-SPI [MIP-FA-to-MN-SPI [Origin-State-Id 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 2, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 2, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 2, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 2, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      2, "Mobile IPv4", 0, "both", "RFC 4004",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc4004, rfc4004Groups],
);
