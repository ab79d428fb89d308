// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29209 } from "./ts29209.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29209Groups } from "./ts29209-groups.ts";
import { profileGq } from "./profile-gq.ts";

/** 3GPP TS 29.209, application 16777222. */
export const gq: DictionaryModule = new DictionaryModule(
  {
    name: "gq",
    specification: "3GPP TS 29.209",
    applicationId: 16777222,
    inherits: [{"module":"rfc6733"},{"module":"ts29209","names":["Authorization-Token"]},{"module":"ts29214","names":["Specific-Action","Access-Network-Charging-Identifier","Access-Network-Charging-Address","Abort-Cause","AF-Charging-Identifier","SIP-Forking-Indication"]},{"module":"ts29209_groups","names":["Flow-Grouping"]},{"module":"profile_gq","names":["Flows","Media-Component-Description"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777222, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id 1*{Specific-Action 0*[Access-Network-Charging-Identifier [Access-Network-Charging-Address 0*[Flows [Abort-Cause [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777222, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result 0*[Media-Component-Description 0*[Flow-Grouping [Origin-State-Id [Error-Message [Error-Reporting-Host 0*[Failed-AVP 0*[Proxy-Info 0*[AVP", "",
      "AA-Request", "AAR", 265, 16777222, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm 0*[Media-Component-Description 0*[Flow-Grouping [AF-Charging-Identifier [SIP-Forking-Indication 0*[Specific-Action 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "AA-Answer", "AAA", 265, 16777222, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Authorization-Token 0*[Access-Network-Charging-Identifier [Access-Network-Charging-Address [Error-Message [Error-Reporting-Host 0*[Failed-AVP 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777222, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Abort-Cause [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777222, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Origin-State-Id [Error-Message [Error-Reporting-Host 0*[Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777222, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Termination-Cause {Auth-Application-Id [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777222, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host 0*[Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [AVP", "",
    ],
    applications: [
      16777222, "3GPP Gq", 10415, "auth", "3GPP TS 29.209",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29209, ts29214, ts29209Groups, profileGq],
);
