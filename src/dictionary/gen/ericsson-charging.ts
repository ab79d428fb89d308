// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29061 } from "./ts29061.ts";
import { rfc8506 } from "./rfc8506.ts";
import { vendorEricsson } from "./vendor-ericsson.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";

/** RFC 8506, application 4. */
export const ericssonCharging: DictionaryModule = new DictionaryModule(
  {
    name: "ericsson_charging",
    specification: "RFC 8506",
    applicationId: 4,
    profile: "ericsson",
    inherits: [{"module":"rfc6733"},{"module":"ts29061","names":["3GPP-MS-TimeZone"]},{"module":"rfc8506"},{"module":"vendor_ericsson","names":["Account-Location","Subscription-Id-Location","Other-Party-Id","Service-Provider-Id","Traffic-Case","Result-Code-Extension"]},{"module":"ts32299","names":["Time-Quota-Threshold","Volume-Quota-Threshold","Unit-Quota-Threshold"]},{"module":"rfc8506_groups","names":["Used-Service-Unit","Multiple-Services-Credit-Control"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [G-S-U-Pool-Identifier [Service-Identifier [Rating-Group 0*[AVP", "Ericsson",
      "Re-Auth-Answer", "RAA", 258, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [CC-Request-Type [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [Termination-Cause 0*[AVP", "Ericsson",
      "Credit-Control-Request", "CCR", 272, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Service-Context-Id {CC-Request-Type {CC-Request-Number [Destination-Host [User-Name [Origin-State-Id [Event-Timestamp 0*[Subscription-Id [Service-Identifier [Termination-Cause [Requested-Service-Unit [Requested-Action 0*[Used-Service-Unit [Multiple-Services-Indicator 0*[Multiple-Services-Credit-Control 0*[Service-Parameter-Info [Account-Location [Subscription-Id-Location [Other-Party-Id [Service-Provider-Id [3GPP-MS-TimeZone [Traffic-Case 0*[Proxy-Info 0*[Route-Record 0*[AVP", "Ericsson",
      "Credit-Control-Answer", "CCA", 272, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Application-Id {CC-Request-Type {CC-Request-Number [User-Name [Origin-State-Id [Granted-Service-Unit [Multiple-Services-Indicator [Cost-Information [Final-Unit-Indication [Credit-Control-Failure-Handling [Result-Code-Extension [Time-Quota-Threshold [Volume-Quota-Threshold [Unit-Quota-Threshold [Validity-Time [Service-Identifier 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Failed-AVP 0*[AVP", "Ericsson",
      "Abort-Session-Request", "ASR", 274, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "Ericsson",
      "Abort-Session-Answer", "ASA", 274, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "Ericsson",
      "Session-Termination-Request", "STR", 275, 4, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "Ericsson",
      "Session-Termination-Answer", "STA", 275, 4, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "Ericsson",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29061, rfc8506, vendorEricsson, ts32299, rfc8506Groups],
);
