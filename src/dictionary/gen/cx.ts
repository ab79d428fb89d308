// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29229Groups } from "./ts29229-groups.ts";

/** 3GPP TS 29.228, application 16777216. */
export const cx: DictionaryModule = new DictionaryModule(
  {
    name: "cx",
    specification: "3GPP TS 29.228",
    applicationId: 16777216,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229"},{"module":"ts29229_groups","names":["SIP-Auth-Data-Item"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "User-Authorization-Request", "UAR", 300, 16777216, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {Public-Identity {Visited-Network-Identifier [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features [User-Authorization-Type [UAR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "User-Authorization-Answer", "UAA", 300, 16777216, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [Server-Name [Server-Capabilities [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Server-Assignment-Request", "SAR", 301, 16777216, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Server-Name {Server-Assignment-Type {User-Data-Already-Available [DRMP [Destination-Host [User-Name [OC-Supported-Features 0*[Supported-Features 0*[Public-Identity [Wildcarded-Public-Identity [SCSCF-Restoration-Info [Multiple-Registration-Indication [Session-Priority [SAR-Flags [Failed-PCSCF 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Server-Assignment-Answer", "SAA", 301, 16777216, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [User-Name [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [User-Data [Charging-Information [Associated-Identities [Loose-Route-Indication 0*[SCSCF-Restoration-Info [Associated-Registered-Identities [Server-Name [Wildcarded-Public-Identity [Priviledged-Sender-Indication [Allowed-WAF-WWSF-Identities [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Location-Info-Request", "LIR", 302, 16777216, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Public-Identity [DRMP [Destination-Host [Originating-Request [OC-Supported-Features 0*[Supported-Features [User-Authorization-Type [Session-Priority 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Location-Info-Answer", "LIA", 302, 16777216, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [Server-Name [Server-Capabilities [Wildcarded-Public-Identity [LIA-Flags [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Multimedia-Auth-Request", "MAR", 303, 16777216, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {Public-Identity {SIP-Auth-Data-Item {SIP-Number-Auth-Items {Server-Name [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Multimedia-Auth-Answer", "MAA", 303, 16777216, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [User-Name [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [Public-Identity [SIP-Number-Auth-Items 0*[SIP-Auth-Data-Item [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Registration-Termination-Request", "RTR", 304, 16777216, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {Deregistration-Reason [DRMP [Associated-Identities 0*[Supported-Features 0*[Public-Identity [RTR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Registration-Termination-Answer", "RTA", 304, 16777216, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Associated-Identities 0*[Supported-Features 0*[Identity-with-Emergency-Registration [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Push-Profile-Request", "PPR", 305, 16777216, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name [DRMP 0*[Supported-Features [User-Data [Charging-Information [SIP-Auth-Data-Item [Allowed-WAF-WWSF-Identities 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
      "Push-Profile-Answer", "PPA", 305, 16777216, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.229",
    ],
    applications: [
      16777216, "3GPP Cx", 10415, "auth", "3GPP TS 29.228",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29229Groups],
);
