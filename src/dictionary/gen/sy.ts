// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29219 } from "./ts29219.ts";
import { ts29229 } from "./ts29229.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";

/** 3GPP TS 29.219, application 16777302. */
export const sy: DictionaryModule = new DictionaryModule(
  {
    name: "sy",
    specification: "3GPP TS 29.219",
    applicationId: 16777302,
    inherits: [{"module":"rfc6733"},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29219","names":["SL-Request-Type","Policy-Counter-Identifier","Policy-Counter-Status-Report","SN-Request-Type"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"vendor_etsi","names":["Logical-Access-ID","Physical-Access-ID"]},{"module":"rfc8506","names":["Subscription-Id"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777302, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777302, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777302, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777302, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777302, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [OC-Supported-Features [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777302, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id [OC-Supported-Features [OC-OLR 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "Spending-Limit-Request", "SLR", 8388635, 16777302, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {SL-Request-Type [DRMP [Destination-Host [Origin-State-Id [OC-Supported-Features 0*[Supported-Features 0*[Subscription-Id 0*[Policy-Counter-Identifier [Logical-Access-ID [Physical-Access-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Spending-Limit-Answer", "SLA", 8388635, 16777302, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Supported-Features 0*[Policy-Counter-Status-Report [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "Spending-Status-Notification-Request", "SNR", 8388636, 16777302, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [DRMP [Origin-State-Id [OC-Supported-Features 0*[Policy-Counter-Status-Report [SN-Request-Type 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Spending-Status-Notification-Answer", "SNA", 8388636, 16777302, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR [Error-Message [Error-Reporting-Host 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [Failed-AVP 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777302, "3GPP Sy", 10415, "auth", "3GPP TS 29.219",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29219, ts29229, vendorEtsi, rfc8506],
);
