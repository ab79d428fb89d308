// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";
import { ts32299Groups } from "./ts32299-groups.ts";
import { profile3gppCharging } from "./profile-3gpp-charging.ts";
import { profileGy } from "./profile-gy.ts";

/** RFC 8506, application 4. */
export const gy: DictionaryModule = new DictionaryModule(
  {
    name: "gy",
    specification: "RFC 8506",
    applicationId: 4,
    inherits: [{"module":"rfc6733"},{"module":"rfc7683","names":["OC-Supported-Features"]},{"module":"rfc8506"},{"module":"ts32299","names":["AoC-Request-Type","Low-Balance-Indication","Remaining-Balance"]},{"module":"rfc8506_groups","names":["Used-Service-Unit"]},{"module":"ts32299_groups","names":["Service-Information"]},{"module":"profile_3gpp_charging","names":["OC-OLR"]},{"module":"profile_gy","names":["Multiple-Services-Credit-Control"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [CC-Sub-Session-Id [G-S-U-Pool-Identifier [Service-Identifier [Rating-Group 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [CC-Sub-Session-Id [G-S-U-Pool-Identifier [Service-Identifier [Rating-Group 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Service-Context-Id {CC-Request-Type {CC-Request-Number [Destination-Host [User-Name [CC-Sub-Session-Id [Acct-Multi-Session-Id [Origin-State-Id [Event-Timestamp 0*[Subscription-Id 0*[Subscription-Id-Extension [Service-Identifier [Termination-Cause [Requested-Service-Unit [Requested-Action 0*[Used-Service-Unit [Multiple-Services-Indicator 0*[Multiple-Services-Credit-Control 0*[Service-Parameter-Info [CC-Correlation-Id [User-Equipment-Info [User-Equipment-Info-Extension 0*[Proxy-Info 0*[Route-Record [AoC-Request-Type [OC-Supported-Features [Service-Information 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Application-Id {CC-Request-Type {CC-Request-Number [User-Name [CC-Session-Failover [CC-Sub-Session-Id [Acct-Multi-Session-Id [Origin-State-Id [Event-Timestamp [Granted-Service-Unit 0*[Multiple-Services-Credit-Control [Cost-Information [Final-Unit-Indication [QoS-Final-Unit-Indication [Check-Balance-Result [Credit-Control-Failure-Handling [Direct-Debiting-Failure-Handling [Validity-Time 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Route-Record 0*[Failed-AVP [Experimental-Result [Low-Balance-Indication [Remaining-Balance [OC-Supported-Features [OC-OLR [Service-Information 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      4, "Diameter credit control", 0, "auth", "RFC 8506",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc8506, ts32299, rfc8506Groups, ts32299Groups, profile3gppCharging, profileGy],
);
