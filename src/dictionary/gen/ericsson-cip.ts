// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29061 } from "./ts29061.ts";
import { rfc8506 } from "./rfc8506.ts";
import { vendorEricsson } from "./vendor-ericsson.ts";
import { profileCip } from "./profile-cip.ts";

/** ericsson-cip, application 16777232. */
export const ericssonCip: DictionaryModule = new DictionaryModule(
  {
    name: "ericsson_cip",
    applicationId: 16777232,
    inherits: [{"module":"rfc6733"},{"module":"ts29061","names":["3GPP-MS-TimeZone"]},{"module":"rfc8506","names":["CC-Request-Number","CC-Request-Type","Subscription-Id","Service-Context-Id","User-Equipment-Info","Requested-Action","Requested-Service-Unit","Service-Identifier","Cost-Information","Check-Balance-Result","Granted-Service-Unit"]},{"module":"vendor_ericsson","names":["Charging-Context-Id","Access-Information","Charging-State-Information","CIP-IP-Version","Result-Code-Extension","Subscriber-Information","CDR-Information"]},{"module":"profile_cip","names":["Multiple-Services-Credit-Control"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777232, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777232, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Failed-AVP 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777232, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777232, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777232, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777232, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Charging-Interrogation-Request", "CIR", 16777214, 16777232, "RP", "<Vendor-Specific-Application-Id <Session-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Number {CC-Request-Type {Charging-Context-Id 1*{Subscription-Id [Service-Context-Id [Destination-Host [Origin-State-Id [Event-Timestamp [Termination-Cause [User-Equipment-Info [Access-Information [Charging-State-Information [CIP-IP-Version [3GPP-MS-TimeZone 0*[Multiple-Services-Credit-Control [Requested-Action [Requested-Service-Unit [Service-Identifier 0*[AVP", "",
      "Charging-Interrogation-Answer", "CIA", 16777214, 16777232, "P", "<Vendor-Specific-Application-Id <Session-Id {Result-Code {Origin-Host {Origin-Realm {CC-Request-Number {CC-Request-Type [Result-Code-Extension [Origin-State-Id [Cost-Information [Event-Timestamp [Charging-State-Information [CIP-IP-Version [Subscriber-Information 0*[Failed-AVP 0*[Multiple-Services-Credit-Control [Check-Balance-Result [Granted-Service-Unit [CDR-Information 0*[AVP", "",
    ],
    applications: [
      16777232, "Ericsson Charging-CIP", 193, "auth", "Ericsson Charging-Interrogation",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29061, rfc8506, vendorEricsson, profileCip],
);
