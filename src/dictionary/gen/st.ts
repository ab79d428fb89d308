// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29212Groups } from "./ts29212-groups.ts";

/** 3GPP TS 29.212, application 16777349. */
export const st: DictionaryModule = new DictionaryModule(
  {
    name: "st",
    specification: "3GPP TS 29.212",
    applicationId: 16777349,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix","Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29212","names":["Request-Type","ADC-Rule-Install","ADC-Rule-Remove","ADC-Rule-Report"]},{"module":"ts29212_groups","names":["Event-Report-Indication"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777349, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777349, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777349, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777349, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777349, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [OC-Supported-Features 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777349, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Error-Message [Error-Reporting-Host [OC-Supported-Features [OC-OLR [Failed-AVP [Origin-State-Id 0*[Class 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "TDF-Session-Request", "TSR", 8388637, 16777349, "RP", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Request-Type [DRMP [Destination-Host [Origin-State-Id [OC-Supported-Features [Event-Report-Indication [Framed-IP-Address [Framed-IPv6-Prefix [Called-Station-Id 0*[ADC-Rule-Install 0*[ADC-Rule-Remove 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "TDF-Session-Answer", "TSA", 8388637, 16777349, "P", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR 0*[ADC-Rule-Report 0*[Supported-Features [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
      "TSSF-Notification-Request", "TNR", 8388731, 16777349, "RP", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [DRMP [Origin-State-Id 0*[ADC-Rule-Report [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "TSSF-Notification-Answer", "TNA", 8388731, 16777349, "P", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777349, "3GPP St", 10415, "auth", "3GPP TS 29.212",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29229, ts29212, ts29212Groups],
);
