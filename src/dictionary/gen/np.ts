// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29217 } from "./ts29217.ts";
import { ts29229 } from "./ts29229.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29215 } from "./ts29215.ts";

/** 3GPP TS 29.217, application 16777342. */
export const np: DictionaryModule = new DictionaryModule(
  {
    name: "np",
    specification: "3GPP TS 29.217",
    applicationId: 16777342,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29217","names":["Congestion-Level-Value","Congestion-Level-Set-Id","Congestion-Location-Id","RCAF-Id","Reporting-Restriction","Conditional-Restriction","RUCI-Action","Congestion-Level-Definition","Aggregated-RUCI-Report"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"rfc8506","names":["Subscription-Id"]},{"module":"ts29215","names":["PCRF-Address"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Non-Aggregated-RUCI-Report-Request", "NRR", 8388720, 16777342, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [Origin-State-Id [Subscription-Id [Called-Station-Id [Congestion-Level-Value [Congestion-Level-Set-Id [Congestion-Location-Id [OC-Supported-Features [RCAF-Id 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Non-Aggregated-RUCI-Report-Answer", "NRA", 8388720, 16777342, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [OC-Supported-Features [OC-OLR [Reporting-Restriction [Conditional-Restriction [RUCI-Action 0*[Congestion-Level-Definition [PCRF-Address [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Supported-Features 0*[Load 0*[AVP", "",
      "Aggregated-RUCI-Report-Request", "ARR", 8388721, 16777342, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [Origin-State-Id 0*[Aggregated-RUCI-Report [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Aggregated-RUCI-Report-Answer", "ARA", 8388721, 16777342, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id [OC-Supported-Features [OC-OLR 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Supported-Features 0*[Load 0*[AVP", "",
      "Modify-Uecontext-Request", "MUR", 8388722, 16777342, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [DRMP [Origin-State-Id [Subscription-Id [Called-Station-Id [OC-Supported-Features [Reporting-Restriction [Conditional-Restriction [RUCI-Action 0*[Congestion-Level-Definition 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Modify-Uecontext-Answer", "MUA", 8388722, 16777342, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Failed-AVP [Origin-State-Id [OC-Supported-Features [OC-OLR 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777342, "3GPP Np", 10415, "auth", "3GPP TS 29.217",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29217, ts29229, rfc8506, ts29215],
);
