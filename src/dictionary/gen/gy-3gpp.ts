// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc8506 } from "./rfc8506.ts";
import { profile3gppGy } from "./profile-3gpp-gy.ts";

/** RFC 8506, application 4. */
export const gy3gpp: DictionaryModule = new DictionaryModule(
  {
    name: "gy_3gpp",
    specification: "RFC 8506",
    applicationId: 4,
    profile: "3gpp-gy",
    inherits: [{"module":"rfc6733"},{"module":"rfc8506","names":["Service-Context-Id","CC-Request-Type","CC-Request-Number","Subscription-Id","Multiple-Services-Indicator","User-Equipment-Info","CC-Session-Failover","Credit-Control-Failure-Handling"]},{"module":"profile_3gpp_gy","names":["Multiple-Services-Credit-Control","Service-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 32.299",
      "Re-Auth-Answer", "RAA", 258, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "3GPP TS 32.299",
      "Credit-Control-Request", "CCR", 272, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Service-Context-Id {CC-Request-Type {CC-Request-Number [Result-Code [Destination-Host [User-Name [Origin-State-Id [Event-Timestamp 0*[Subscription-Id [Termination-Cause [Multiple-Services-Indicator 0*[Multiple-Services-Credit-Control [User-Equipment-Info 0*[Route-Record [Service-Information 0*[AVP", "3GPP TS 32.299",
      "Credit-Control-Answer", "CCA", 272, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Application-Id {CC-Request-Type {CC-Request-Number [CC-Session-Failover 0*[Multiple-Services-Credit-Control [Credit-Control-Failure-Handling [Redirect-Host [Redirect-Host-Usage [Route-Record [Service-Information [Failed-AVP 0*[AVP", "3GPP TS 32.299",
      "Abort-Session-Request", "ASR", 274, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 32.299",
      "Abort-Session-Answer", "ASA", 274, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "3GPP TS 32.299",
      "Session-Termination-Request", "STR", 275, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 32.299",
      "Session-Termination-Answer", "STA", 275, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "3GPP TS 32.299",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc8506, profile3gppGy],
);
