// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29209Groups } from "./ts29209-groups.ts";
import { profileGq } from "./profile-gq.ts";

/** 3GPP TS 29.209, application 16777222. */
export const etsiGq: DictionaryModule = new DictionaryModule(
  {
    name: "etsi_gq",
    specification: "3GPP TS 29.209",
    applicationId: 16777222,
    profile: "etsi-gq",
    inherits: [{"module":"rfc6733"},{"module":"vendor_etsi","names":["Globally-Unique-Address","Logical-Access-ID","Binding-Information","Latching-Indication","Reservation-Priority","Service-Class","Overbooking-Indicator","Authorization-Package-Id"]},{"module":"ts29214","names":["Specific-Action","Flow-Description","Abort-Cause","AF-Charging-Identifier","SIP-Forking-Indication"]},{"module":"ts29209_groups","names":["Flow-Grouping"]},{"module":"profile_gq","names":["Flows","Media-Component-Description"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777222, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id 1*{Specific-Action 0*[Flow-Description [Globally-Unique-Address [Logical-Access-ID 0*[Flows [Abort-Cause [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "ETSI TS 183 017",
      "Re-Auth-Answer", "RAA", 258, 16777222, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result 0*[Media-Component-Description 0*[Flow-Grouping [Origin-State-Id [Error-Message [Error-Reporting-Host 0*[Failed-AVP 0*[Proxy-Info 0*[AVP", "ETSI TS 183 017",
      "AA-Request", "AAR", 265, 16777222, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm [Destination-Host 0*[Media-Component-Description 0*[Flow-Grouping [AF-Charging-Identifier [SIP-Forking-Indication 0*[Specific-Action [User-Name [Binding-Information [Latching-Indication [Reservation-Priority [Globally-Unique-Address [Service-Class [Authorization-Lifetime 0*[Proxy-Info 0*[Route-Record [Overbooking-Indicator 0*[Authorization-Package-Id 0*[AVP", "ETSI TS 183 017",
      "AA-Answer", "AAA", 265, 16777222, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Binding-Information [Reservation-Priority [Error-Message [Error-Reporting-Host [Authorization-Lifetime [Auth-Grace-Period 0*[Failed-AVP 0*[Proxy-Info 0*[AVP", "ETSI TS 183 017",
      "Abort-Session-Request", "ASR", 274, 16777222, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Abort-Cause [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [AVP", "ETSI TS 183 017",
      "Abort-Session-Answer", "ASA", 274, 16777222, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Origin-State-Id [Error-Message [Error-Reporting-Host 0*[Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "ETSI TS 183 017",
      "Session-Termination-Request", "STR", 275, 16777222, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Termination-Cause {Auth-Application-Id [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "ETSI TS 183 017",
      "Session-Termination-Answer", "STA", 275, 16777222, "P", "<Session-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host 0*[Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [AVP", "ETSI TS 183 017",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, vendorEtsi, ts29214, ts29209Groups, profileGq],
);
