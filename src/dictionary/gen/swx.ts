// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29273Groups } from "./ts29273-groups.ts";
import { profileSwx } from "./profile-swx.ts";

/** 3GPP TS 29.273, application 16777265. */
export const swx: DictionaryModule = new DictionaryModule(
  {
    name: "swx",
    specification: "3GPP TS 29.273",
    applicationId: 16777265,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Result-Code","Experimental-Result"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"ts29229","names":["Visited-Network-Identifier","Server-Assignment-Type","Supported-Features","SIP-Number-Auth-Items","Deregistration-Reason"]},{"module":"ts29273","names":["Emergency-Services","3GPP-AAA-Server-Name","AN-Trusted","ANID","AAA-Failure-Indication","PPR-Flags"]},{"module":"ts29212","names":["RAT-Type"]},{"module":"ts29272","names":["Context-Identifier","Active-APN","Terminal-Information","Local-Time-Zone"]},{"module":"ts29273_groups","names":["Non-3GPP-User-Data","Access-Network-Info"]},{"module":"profile_swx","names":["SIP-Auth-Data-Item"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Server-Assignment-Request", "SAR", 301, 16777265, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {Server-Assignment-Type [DRMP [Destination-Host [Service-Selection [Context-Identifier [MIP6-Agent-Info [Visited-Network-Identifier 0*[Active-APN [OC-Supported-Features 0*[Supported-Features [Terminal-Information [Emergency-Services 0*[AVP", "",
      "Server-Assignment-Answer", "SAA", 301, 16777265, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {User-Name [DRMP [Result-Code [Experimental-Result [Non-3GPP-User-Data [3GPP-AAA-Server-Name [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features 0*[AVP", "",
      "Multimedia-Auth-Request", "MAR", 303, 16777265, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {SIP-Auth-Data-Item {SIP-Number-Auth-Items [DRMP [Destination-Host [RAT-Type [AN-Trusted [ANID [Visited-Network-Identifier [Terminal-Information [AAA-Failure-Indication [OC-Supported-Features 0*[Supported-Features 0*[AVP", "",
      "Multimedia-Auth-Answer", "MAA", 303, 16777265, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {User-Name [DRMP [Result-Code [Experimental-Result [SIP-Number-Auth-Items 0*[SIP-Auth-Data-Item [3GPP-AAA-Server-Name [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features 0*[AVP", "",
      "Registration-Termination-Request", "RTR", 304, 16777265, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {Deregistration-Reason [DRMP 0*[Supported-Features 0*[AVP", "",
      "Registration-Termination-Answer", "RTA", 304, 16777265, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result 0*[Supported-Features 0*[AVP", "",
      "Push-Profile-Request", "PPR", 305, 16777265, "R", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name [DRMP [Non-3GPP-User-Data [PPR-Flags 0*[Supported-Features 0*[AVP", "",
      "Push-Profile-Answer", "PPA", 305, 16777265, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Access-Network-Info [Local-Time-Zone 0*[Supported-Features 0*[AVP", "",
    ],
    applications: [
      16777265, "3GPP SWx", 10415, "auth", "3GPP TS 29.273",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, rfc5447, rfc5778, ts29229, ts29273, ts29212, ts29272, ts29273Groups, profileSwx],
);
